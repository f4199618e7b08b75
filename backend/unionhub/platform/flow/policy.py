"""Pure semantics: a definition's soundness, the fold of events into a state, the frontier of open node-runs (D4).

State is the set of completed node-runs; the open tasks are exactly the tree's frontier. Events carry every fact a rebuild needs.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from unionhub.platform.flow.enums import EventKind, InstanceState, Nobody
from unionhub.platform.flow.errors import DefinitionInvalid


@dataclass(frozen=True, slots=True)
class ApproveNode:
    """One approval: any holder of ``role`` at the subject's unit decides (或签)."""

    key: str
    name: str
    role: str
    nobody: Nobody


@dataclass(frozen=True, slots=True)
class Definition:
    """A sequence of nodes; branches and parallel sequences are further node kinds of the same tree."""

    nodes: tuple[ApproveNode, ...]

    def node(self, key: str) -> ApproveNode:
        """The node of this key."""
        return next(node for node in self.nodes if node.key == key)


@dataclass(frozen=True, slots=True)
class Fact:
    """One event as the fold sees it."""

    seq: int
    kind: EventKind
    node_key: str | None
    data: Mapping[str, Any]


@dataclass(slots=True)
class FlowState:
    """The result of a fold."""

    state: InstanceState = InstanceState.RUNNING
    completed: list[str] = field(default_factory=list)
    open_node: str | None = None
    holder_unit_id: int | None = None


def parse_definition(tree: Mapping[str, Any]) -> Definition:
    """Read a definition's JSON. Raises DefinitionInvalid with what is missing where."""
    listed = tree.get("sequence")
    if not isinstance(listed, list) or not listed:
        raise DefinitionInvalid("流程至少要有一个审核节点")
    nodes: list[ApproveNode] = []
    for place, raw in enumerate(listed, 1):
        if raw.get("kind") != "approve":
            raise DefinitionInvalid(f"第 {place} 个节点的类型“{raw.get('kind')}”不支持")
        for wanted in ("key", "name", "assignee"):
            if not raw.get(wanted):
                raise DefinitionInvalid(f"第 {place} 个节点缺少 {wanted}")
        if raw["key"] in {node.key for node in nodes}:
            raise DefinitionInvalid(f"节点标识“{raw['key']}”重复")
        assignee = raw["assignee"]
        if not assignee.get("role") or assignee.get("at") != "subject_unit":
            raise DefinitionInvalid(f"节点“{raw['name']}”没有指定审核角色和所在单位")
        nodes.append(ApproveNode(raw["key"], raw["name"], assignee["role"], Nobody(assignee.get("nobody", "wait"))))
    return Definition(tuple(nodes))


def fold(facts: Iterable[Fact]) -> FlowState:
    """The state after these events, in order of ``seq``; the same events always give the same state."""
    result = FlowState()
    for fact in sorted(facts, key=lambda one: one.seq):
        if fact.kind is EventKind.TASK_OPENED:
            result.open_node = fact.node_key
            result.holder_unit_id = int(fact.data["holder_unit_id"])
        elif fact.kind is EventKind.APPROVED:
            assert fact.node_key is not None
            result.completed.append(fact.node_key)
            result.open_node = None
        elif fact.kind in (EventKind.REJECTED, EventKind.WITHDRAWN):
            result.open_node = None
        elif fact.kind is EventKind.ENDED:
            result.state = InstanceState(fact.data["state"])
            result.open_node = None
            result.holder_unit_id = None
    return result


def frontier(definition: Definition, completed: Iterable[str]) -> ApproveNode | None:
    """The node that is open once these are complete; None when the tree is walked through."""
    done = set(completed)
    return next((node for node in definition.nodes if node.key not in done), None)
