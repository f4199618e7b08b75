"""What the words of a definition may be: variables, roles, levels and people. A tree that reads well may still name nobody."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from unionhub.platform.flow.enums import Action
from unionhub.platform.flow.policy.issues import Issue, Issues, Spot
from unionhub.platform.flow.policy.tree import ApproveNode, Assignee, AutoReviewNode, BranchNode, CopyNode, Node, Sequence, Test, walk

MAX_NODES = 200
MAX_NAME = 40
KIND_OPS: dict[str, tuple[tuple[str, str], ...]] = {
    "text": (("eq", "是"), ("ne", "不是"), ("in", "是其中之一"), ("not_in", "不是其中任何一个")),
    "number": (("eq", "等于"), ("ne", "不等于"), ("gt", "大于"), ("gte", "大于或等于"), ("lt", "小于"), ("lte", "小于或等于")),
    "flag": (("eq", "是"),),
    "list": (("in", "包含其中之一"), ("not_in", "都不包含")),
}
CONDITION_KINDS = frozenset(KIND_OPS)
_SEVERAL = frozenset({"in", "not_in"})


@dataclass(frozen=True, slots=True)
class Word:
    """A variable that conditions and assignees may name; ``options`` are its values where they are known."""

    key: str
    name: str
    kind: str
    options: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Everything a definition of one process may name."""

    words: Mapping[str, Word]
    roles: Mapping[str, str]
    deciding: frozenset[str]
    levels: Mapping[str, str]
    accounts: frozenset[int] = field(default_factory=frozenset)
    auto_review: bool = False


def check(sequence: Sequence, paths: Mapping[str, str], vocabulary: Vocabulary) -> tuple[Issue, ...]:
    """What the tree names that is not there. ``paths``: where each node stands in the JSON."""
    issues = Issues()
    nodes = list(walk(sequence))
    if len(nodes) > MAX_NODES:
        issues.add(Spot("sequence"), "", f"流程最多 {MAX_NODES} 个环节，现在有 {len(nodes)} 个，请简化")
    for node in nodes:
        _check_node(node, Spot(paths.get(node.key, ""), node.key, node.name), vocabulary, issues)
    return tuple(issues.found)


def _check_node(node: Node, spot: Spot, vocabulary: Vocabulary, issues: Issues) -> None:
    if len(node.name) > MAX_NAME:
        issues.add(spot, "name", f"有一个环节的名称太长，最多 {MAX_NAME} 个字")
    if isinstance(node, ApproveNode):
        _check_assignee(node.assignee, spot.to("assignee"), vocabulary, issues, decides=True)
        if node.deadline is not None and node.deadline.on_overdue == "escalate" and Action.ESCALATE not in node.allow:
            issues.add(spot.to("deadline"), "on_overdue", f"“{node.name}”超期自动上报，但这个环节不允许上报")
    elif isinstance(node, CopyNode):
        _check_assignee(node.to, spot.to("to"), vocabulary, issues, decides=False)
    elif isinstance(node, AutoReviewNode):
        if not vocabulary.auto_review:
            issues.add(spot, "kind", f"这项业务没有自动审核的规则，请删除“{node.name}”")
    elif isinstance(node, BranchNode):
        for place, arm in enumerate(node.arms[:-1]):
            here = Spot(f"{spot.path}.conditions.{place}", node.key, arm.name)
            if len(arm.name) > MAX_NAME:
                issues.add(here, "name", f"有一条路径的名称太长，最多 {MAX_NAME} 个字")
            for at, test in enumerate(arm.when):
                _check_test(test, here.to("when").to(at), vocabulary, issues)


def _check_assignee(rule: Assignee, spot: Spot, vocabulary: Vocabulary, issues: Issues, *, decides: bool) -> None:
    if rule.accounts:
        if set(rule.accounts) - vocabulary.accounts:
            issues.add(spot, "accounts", f"“{spot.name}”指定的人员里有人已停用或离岗，请重新选择")
        return
    if rule.person_fact:
        _check_fact(rule.person_fact, "person", spot, "person_fact", vocabulary, issues)
        return
    if rule.role and rule.role not in vocabulary.roles:
        issues.add(spot, "role", f"“{spot.name}”选的角色不存在，请重新选择")
    elif rule.role and decides and rule.role not in vocabulary.deciding:
        issues.add(spot, "role", f"“{spot.name}”的角色“{vocabulary.roles[rule.role]}”没有办理这项业务的权限，请换一个角色")
    unknown = [one for one in rule.levels if one not in vocabulary.levels]
    if unknown:
        issues.add(spot, "at", f"“{spot.name}”选的单位层级不存在，请重新选择")
    if rule.fact:
        _check_fact(rule.fact, "unit", spot, "at", vocabulary, issues)


def _check_fact(key: str, kind: str, spot: Spot, where: str, vocabulary: Vocabulary, issues: Issues) -> None:
    word = vocabulary.words.get(key)
    if word is None or word.kind != kind:
        what = "单位" if kind == "unit" else "人员"
        issues.add(spot, where, f"“{spot.name}”要找的{what}，这项业务没有，请重新选择")


def _check_test(test: Test, spot: Spot, vocabulary: Vocabulary, issues: Issues) -> None:
    word = vocabulary.words.get(test.variable)
    if word is None or word.kind not in CONDITION_KINDS:
        if test.variable:
            issues.add(spot, "variable", f"条件“{spot.name}”按这项业务没有的一项判断，请重新选择")
    elif test.op not in dict(KIND_OPS[word.kind]):
        issues.add(spot, "op", f"条件“{spot.name}”：{word.name}不能这样比较，请重新选择比较方式")
    elif not _fits(test, word):
        issues.add(spot, "value", f"条件“{spot.name}”：{word.name}的值不对，请重新{'选择' if word.options else '填写'}")


def _fits(test: Test, word: Word) -> bool:
    if word.kind == "number":
        return isinstance(test.value, int) and not isinstance(test.value, bool) and abs(test.value) <= 10**15
    if word.kind == "flag":
        return isinstance(test.value, bool)
    listed: list[Any] = test.value if isinstance(test.value, list) else [test.value]
    if (test.op in _SEVERAL) is not isinstance(test.value, list):
        return False
    known = {value for value, _ in word.options}
    return all(isinstance(one, str) and one and (not known or one in known) for one in listed)
