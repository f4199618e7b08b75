"""Reading a definition's JSON. What cannot run is refused with what is wrong where."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from unionhub.platform.flow.enums import Action, Mode, Nobody
from unionhub.platform.flow.errors import DefinitionInvalid
from unionhub.platform.flow.policy.conditions import OPS
from unionhub.platform.flow.policy.tree import (
    APPLICANT,
    ApproveNode,
    Arm,
    Assignee,
    AutoReviewNode,
    BranchNode,
    CopyNode,
    Deadline,
    Definition,
    Node,
    ParallelNode,
    Sequence,
    Test,
)

DEFAULT_ALLOW = frozenset(Action) - {Action.WITHDRAW, Action.RESUBMIT}
MAX_DAYS = 365
OTHERWISE = Arm("otherwise", "其他情况", ())


def parse_definition(tree: Mapping[str, Any]) -> Definition:
    """The sound tree of this JSON. Raises DefinitionInvalid."""
    sequence = _Reader().sequence(tree.get("sequence"), "流程", parallel=False)
    if not sequence:
        raise DefinitionInvalid("流程至少要有一个审核节点")
    if not _decides(sequence):
        raise DefinitionInvalid("有一条路径上没有任何审核环节，申请会不经审核就通过")
    return Definition(sequence, dict(tree))


def _decides(sequence: Sequence) -> bool:
    """Whether every path through the sequence meets an approve node."""
    return any(_node_decides(node) for node in sequence)


def _node_decides(node: Node) -> bool:
    if isinstance(node, BranchNode):
        return all(_decides(arm.sequence) for arm in node.arms)
    if isinstance(node, ParallelNode):
        return any(_decides(arm.sequence) for arm in node.arms)
    return isinstance(node, ApproveNode)


class _Reader:
    """Reads nodes and keeps every key apart."""

    def __init__(self) -> None:
        self.keys = {APPLICANT}

    def sequence(self, raw: Any, where: str, *, parallel: bool) -> Sequence:
        if not isinstance(raw, list):
            raise DefinitionInvalid(f"“{where}”没有节点列表")
        return tuple(self._node(one, f"{where}第 {place} 个节点", parallel) for place, one in enumerate(raw, 1))

    def _node(self, raw: Any, where: str, parallel: bool) -> Node:
        if not isinstance(raw, Mapping):
            raise DefinitionInvalid(f"{where}不是节点")
        key, name = self._named(raw, where)
        kind = raw.get("kind")
        if kind == "approve":
            return self._approve(raw, key, name)
        if kind == "auto_review":
            if parallel:
                raise DefinitionInvalid(f"自动审核“{name}”不能放在并行分支里")
            return AutoReviewNode(key, name)
        if kind == "copy":
            return CopyNode(key, name, _assignee(raw.get("to"), name))
        if kind == "branch":
            arms = [self._arm(one, f"“{name}”的条件", parallel) for one in _list(raw, "conditions", name)]
            if any(not arm.when for arm in arms):
                raise DefinitionInvalid(f"分支“{name}”有一个条件没有写明条件")
            _ensure_apart([*arms, OTHERWISE], name)
            rest = self.sequence(raw.get("otherwise", []), name, parallel=parallel)
            return BranchNode(key, name, (*arms, replace(OTHERWISE, name=raw.get("otherwise_name", OTHERWISE.name), sequence=rest)))
        if kind == "parallel":
            arms = [self._arm(one, f"“{name}”的分支", True) for one in _list(raw, "branches", name)]
            _ensure_apart(arms, name)
            return ParallelNode(key, name, tuple(arms))
        raise DefinitionInvalid(f"{where}的类型“{kind}”不支持")

    def _named(self, raw: Mapping[str, Any], where: str) -> tuple[str, str]:
        for wanted in ("key", "name"):
            if not isinstance(raw.get(wanted), str) or not raw[wanted]:
                raise DefinitionInvalid(f"{where}缺少 {wanted}")
        key = raw["key"]
        if not key.isascii() or len(key) > 64 or ":" in key:
            raise DefinitionInvalid(f"节点标识“{key}”只能用 64 个以内的英文字符，不能有冒号")
        if key in self.keys:
            raise DefinitionInvalid(f"节点标识“{key}”重复")
        self.keys.add(key)
        return key, raw["name"]

    def _arm(self, raw: Any, where: str, parallel: bool) -> Arm:
        if not isinstance(raw, Mapping) or not raw.get("key") or not raw.get("name"):
            raise DefinitionInvalid(f"{where}缺少 key 或 name")
        tests = tuple(_test(one, raw["name"]) for one in raw.get("when", []))
        return Arm(raw["key"], raw["name"], self.sequence(raw.get("sequence"), raw["name"], parallel=parallel), tests)

    def _approve(self, raw: Mapping[str, Any], key: str, name: str) -> ApproveNode:
        assignee = _assignee(raw.get("assignee"), name)
        allowed = frozenset(_choice(Action, one, name) for one in raw.get("allow", DEFAULT_ALLOW))
        if not allowed & {Action.APPROVE}:
            raise DefinitionInvalid(f"节点“{name}”不允许通过，流程走不下去")
        return ApproveNode(key, name, assignee, _choice(Mode, raw.get("mode", "any"), name), _deadline(raw.get("deadline"), name), allowed)


def _ensure_apart(arms: list[Arm], name: str) -> None:
    if len({arm.key for arm in arms}) != len(arms):
        raise DefinitionInvalid(f"节点“{name}”有两条同名的路径")


def _list(raw: Mapping[str, Any], field: str, name: str) -> list[Any]:
    listed = raw.get(field)
    if not isinstance(listed, list) or not listed:
        raise DefinitionInvalid(f"节点“{name}”的 {field} 是空的")
    return listed


def _choice(kind: Any, value: Any, name: str) -> Any:
    try:
        return kind(value)
    except ValueError:
        raise DefinitionInvalid(f"节点“{name}”的“{value}”不支持") from None


def _test(raw: Any, name: str) -> Test:
    if not isinstance(raw, Mapping) or not raw.get("variable") or raw.get("op") not in OPS or "value" not in raw:
        raise DefinitionInvalid(f"条件“{name}”要写明变量、比较方式和值")
    return Test(raw["variable"], raw["op"], raw["value"])


def _assignee(raw: Any, name: str) -> Assignee:
    if not isinstance(raw, Mapping):
        raise DefinitionInvalid(f"节点“{name}”没有指定由谁办理")
    nobody = _choice(Nobody, raw.get("nobody", "wait"), name)
    if raw.get("accounts"):
        return Assignee(accounts=tuple(int(one) for one in raw["accounts"]), nobody=nobody)
    role, at = raw.get("role"), raw.get("at")
    if not role or not at:
        raise DefinitionInvalid(f"节点“{name}”没有指定审核角色和所在单位")
    if at == "subject_unit":
        return Assignee(role, nobody=nobody)
    if isinstance(at, Mapping) and at.get("ancestor_level"):
        return Assignee(role, levels=tuple(str(one) for one in at["ancestor_level"]), nobody=nobody)
    if isinstance(at, Mapping) and isinstance(at.get("ancestor"), int) and at["ancestor"] >= 0:
        return Assignee(role, ancestor=at["ancestor"], nobody=nobody)
    if isinstance(at, Mapping) and isinstance(at.get("fact"), str) and at["fact"]:
        return Assignee(role, fact=at["fact"], nobody=nobody)
    raise DefinitionInvalid(f"节点“{name}”的所在单位“{at}”不支持")


def _deadline(raw: Any, name: str) -> Deadline | None:
    if raw is None:
        return None
    days, before = raw.get("days"), raw.get("remind_before_days", 0)
    calendar, overdue = raw.get("calendar", "working"), raw.get("on_overdue", "remind")
    if not isinstance(days, int) or not 0 < days <= MAX_DAYS or not isinstance(before, int) or not 0 <= before < days:
        raise DefinitionInvalid(f"节点“{name}”的期限不对：天数 1～{MAX_DAYS}，提前提醒的天数要小于期限")
    if calendar not in ("working", "natural") or overdue not in ("remind", "escalate"):
        raise DefinitionInvalid(f"节点“{name}”的期限不对：calendar 为 working 或 natural，on_overdue 为 remind 或 escalate")
    return Deadline(days, calendar == "working", before, overdue)
