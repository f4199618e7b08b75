"""Reading a definition's JSON. What cannot run is refused: all of it at once, each thing with where it stands."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from unionhub.platform.flow.errors import DefinitionInvalid
from unionhub.platform.flow.policy.issues import Issue, Issues, Spot
from unionhub.platform.flow.policy.reading import read_allow, read_assignee, read_deadline, read_mode, read_test
from unionhub.platform.flow.policy.tree import (
    APPLICANT,
    ApproveNode,
    Arm,
    AutoReviewNode,
    BranchNode,
    CopyNode,
    Definition,
    Node,
    ParallelNode,
    Sequence,
    Test,
)

MAX_DEPTH = 20
OTHERWISE = Arm("otherwise", "其他情况", ())
NO_NODES = "流程至少要有一个审核环节"
UNDECIDED = "没有任何审核环节，申请会不经审核就通过"


def parse_definition(tree: Mapping[str, Any]) -> Definition:
    """The sound tree of this JSON. Raises DefinitionInvalid."""
    definition, issues = read_definition(tree)
    if definition is None:
        raise DefinitionInvalid(issues)
    return definition


@dataclass(frozen=True, slots=True)
class Reading:
    """What could be read: all of a sound tree, what is readable of another, with where each node stands and what is wrong."""

    sequence: Sequence
    paths: dict[str, str]
    issues: tuple[Issue, ...]


def read_definition(tree: Mapping[str, Any]) -> tuple[Definition | None, tuple[Issue, ...]]:
    """The tree of this JSON, or everything that is wrong with it."""
    found = read_tree(tree)
    return (None if found.issues else Definition(found.sequence, dict(tree))), found.issues


def read_tree(tree: Mapping[str, Any]) -> Reading:
    """Read whatever can be read."""
    reader = _Reader()
    sequence = reader.sequence(tree.get("sequence"), Spot("sequence"), parallel=False)
    if not sequence and not reader.issues.found:
        reader.issues.add(Spot(""), "sequence", NO_NODES)
    elif not _decides(sequence):
        path, key, name = _undecided(sequence) or ("sequence", "", "")
        reader.issues.add(Spot(path, key), "", f"“{name}”这条路径上{UNDECIDED}" if name else f"流程里{UNDECIDED}")
    return Reading(sequence, reader.paths, tuple(reader.issues.found))


def _decides(sequence: Sequence) -> bool:
    """Whether every path through the sequence meets an approve node."""
    return any(_node_decides(node) for node in sequence)


def _node_decides(node: Node) -> bool:
    if isinstance(node, BranchNode):
        return all(_decides(arm.sequence) for arm in node.arms)
    if isinstance(node, ParallelNode):
        return any(_decides(arm.sequence) for arm in node.arms)
    return isinstance(node, ApproveNode)


def _undecided(sequence: Sequence, path: str = "sequence") -> tuple[str, str, str] | None:
    """The first arm that lets a subject through without asking: where, the branch's key, the arm's name."""
    for at, node in enumerate(sequence):
        if not isinstance(node, BranchNode):
            continue
        for place, arm in enumerate(node.arms):
            if not _decides(arm.sequence):
                rest = place == len(node.arms) - 1
                here = f"{path}.{at}.otherwise" if rest else f"{path}.{at}.conditions.{place}.sequence"
                return _undecided(arm.sequence, here) or (here, node.key, arm.name)
    return None


class _Reader:
    """Reads nodes, keeps every key apart and remembers whether an approval may have come before."""

    def __init__(self) -> None:
        self.keys = {APPLICANT}
        self.paths: dict[str, str] = {}
        self.issues = Issues()
        self.asked = False
        self.depth = 0

    def sequence(self, raw: Any, spot: Spot, *, parallel: bool) -> Sequence:
        if not isinstance(raw, list):
            self.issues.add(spot, "", f"“{spot.name}”没有环节列表")
            return ()
        if self.depth >= MAX_DEPTH:
            self.issues.add(spot, "", f"“{spot.name}”套了超过 {MAX_DEPTH} 层，请简化")
            return ()
        self.depth += 1
        found = [self._node(one, spot.to(place), parallel) for place, one in enumerate(raw)]
        self.depth -= 1
        return tuple(one for one in found if one is not None)

    def _node(self, raw: Any, spot: Spot, parallel: bool) -> Node | None:
        if not isinstance(raw, Mapping):
            self.issues.add(spot, "", f"“{spot.name}”里有一项不是环节")
            return None
        key, name = self._named(raw, spot)
        here, kind = Spot(spot.path, key, name), raw.get("kind")
        if kind == "approve":
            return self._approve(raw, here)
        if kind == "auto_review":
            if parallel:
                self.issues.add(here, "kind", f"自动审核“{name}”不能放在并行分支里")
            return AutoReviewNode(key, name)
        if kind == "copy":
            return CopyNode(key, name, read_assignee(raw.get("to"), here.to("to"), self.issues, asked_before=self.asked))
        if kind == "branch":
            return self._branch(raw, here, parallel)
        if kind == "parallel":
            arms = self._arms(raw, here, "branches", parallel=True)
            self._keep_apart(arms, here, "branches")
            return ParallelNode(key, name, arms)
        self.issues.add(here, "kind", f"“{name}”的类型不支持，请删除后重新添加")
        return None

    def _named(self, raw: Mapping[str, Any], spot: Spot) -> tuple[str, str]:
        key, name = raw.get("key"), raw.get("name")
        known = key if isinstance(key, str) else ""
        here = Spot(spot.path, known, name if isinstance(name, str) and name else known or spot.name)
        if not isinstance(name, str) or not name.strip():
            self.issues.add(here, "name", f"“{here.name}”里有一个环节没有填写名称")
        if not known:
            self.issues.add(here, "key", f"“{here.name}”缺少环节标识")
        elif not known.isascii() or len(known) > 64 or ":" in known:
            self.issues.add(here, "key", f"“{here.name}”的标识只能用 64 个以内的英文字符，不能有冒号")
        elif known in self.keys:
            self.issues.add(here, "key", f"“{here.name}”的标识与另一个环节重复")
        self.keys.add(known)
        self.paths.setdefault(known, spot.path)
        return known, here.name

    def _approve(self, raw: Mapping[str, Any], spot: Spot) -> ApproveNode:
        assignee = read_assignee(raw.get("assignee"), spot.to("assignee"), self.issues, asked_before=self.asked)
        self.asked = True
        mode, ratio = read_mode(raw, spot, self.issues)
        deadline = read_deadline(raw.get("deadline"), spot.to("deadline"), self.issues)
        return ApproveNode(spot.node_key, spot.name, assignee, mode, deadline, read_allow(raw, spot, self.issues), ratio)

    def _branch(self, raw: Mapping[str, Any], spot: Spot, parallel: bool) -> BranchNode:
        before = self.asked
        arms = self._arms(raw, spot, "conditions", parallel=parallel)
        for place, arm in enumerate(arms):
            if not arm.when:
                self.issues.add(spot.to("conditions").to(place), "when", f"分支“{spot.name}”的“{arm.name}”没有写明条件")
        after, self.asked = self.asked, before
        rest = self.sequence(raw.get("otherwise", []), spot.to("otherwise"), parallel=parallel)
        self.asked = self.asked or after
        name = raw.get("otherwise_name", OTHERWISE.name)
        if not isinstance(name, str) or not name.strip():
            self.issues.add(spot, "otherwise_name", f"分支“{spot.name}”的最后一条路径没有名称")
            name = OTHERWISE.name
        arms = (*arms, replace(OTHERWISE, name=name, sequence=rest))
        self._keep_apart(arms, spot, "conditions")
        return BranchNode(spot.node_key, spot.name, arms)

    def _arms(self, raw: Mapping[str, Any], spot: Spot, field: str, *, parallel: bool) -> tuple[Arm, ...]:
        """The arms of a branch or parallel; what one asks is not asked before another."""
        listed = raw.get(field)
        if not isinstance(listed, list) or not listed:
            self.issues.add(spot, field, f"“{spot.name}”一条路径也没有，是空的")
            return ()
        before, after, found = self.asked, self.asked, []
        for place, one in enumerate(listed):
            self.asked = before
            found.append(self._arm(one, spot.to(field).to(place), parallel))
            after = after or self.asked
        self.asked = after
        return tuple(found)

    def _arm(self, raw: Any, spot: Spot, parallel: bool) -> Arm:
        given = raw if isinstance(raw, Mapping) else {}
        key, name = given.get("key"), given.get("name")
        if not isinstance(name, str) or not name.strip():
            self.issues.add(spot, "name", f"“{spot.name}”有一条路径没有名称")
            name = spot.name
        if not isinstance(key, str) or not key or not key.isascii() or len(key) > 64:
            self.issues.add(spot, "key", f"“{spot.name}”的路径“{name}”缺少标识，或标识不是 64 个以内的英文字符")
            key = spot.path
        here = Spot(spot.path, spot.node_key, name)
        match = given.get("match", "all")
        if match not in ("all", "any"):
            self.issues.add(here, "match", f"条件“{name}”要满足全部还是任意一个？")
            match = "all"
        return Arm(key, name, self.sequence(given.get("sequence"), here.to("sequence"), parallel=parallel), self._tests(given, here), match)

    def _tests(self, raw: Mapping[str, Any], spot: Spot) -> tuple[Test, ...]:
        listed = raw.get("when", [])
        if not isinstance(listed, list):
            self.issues.add(spot, "when", f"条件“{spot.name}”要写成列表")
            return ()
        found = [read_test(one, spot.to("when").to(place), self.issues) for place, one in enumerate(listed)]
        return tuple(one if one is not None else Test("", "eq", "") for one in found)

    def _keep_apart(self, arms: tuple[Arm, ...], spot: Spot, field: str) -> None:
        if len({arm.key for arm in arms}) != len(arms):
            self.issues.add(spot, field, f"“{spot.name}”有两条路径标识相同，或有一条同名为 otherwise")
