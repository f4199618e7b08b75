"""The process of a subject as a drawing: its nodes with their arms, who did what there and when, and who comes next."""

from collections.abc import Callable, Sequence

from unionhub.platform.account.ports import system_account_names, system_role_names
from unionhub.platform.flow.enums import EventKind
from unionhub.platform.flow.models import FlowEvent
from unionhub.platform.flow.names import EVENT_NAMES
from unionhub.platform.flow.policy.state import FlowState
from unionhub.platform.flow.policy.tree import ApproveNode, BranchNode, CopyNode, Definition, Node, ParallelNode
from unionhub.platform.flow.policy.tree import Sequence as NodeSequence
from unionhub.platform.flow.registry import Process
from unionhub.platform.flow.schemas import FlowAct, FlowDrawn, FlowDrawnArm, FlowNode
from unionhub.platform.flow.wording import Words, node_out

_ACTS = (
    frozenset(EventKind)
    - {EventKind.STARTED, EventKind.TASK_OPENED, EventKind.BRANCHED, EventKind.ENDED, EventKind.REMINDED, EventKind.OVERDUE}
    - {EventKind.RESUBMITTED, EventKind.WITHDRAWN}
)

Shown = Callable[[Node], FlowNode]


async def words_of(process: Process, tree: Definition) -> Words:
    """The names a drawing needs to say who will be asked."""
    rules = (
        node.assignee if isinstance(node, ApproveNode) else node.to
        for node in tree.nodes.values()
        if isinstance(node, ApproveNode | CopyNode)
    )
    accounts = [one for rule in rules for one in rule.accounts]
    return Words(await system_role_names(), await system_account_names(accounts), {one.key: one for one in process.variables})


def draw(tree: Definition, state: FlowState, events: Sequence[FlowEvent], shown: Shown, words: Words | None) -> list[FlowDrawn]:
    """The whole tree; without ``words`` (the applicant's view) nobody's name stands in it, only which union acted."""
    by_node: dict[str, list[FlowEvent]] = {}
    for one in events:
        if one.node_key and one.kind in _ACTS:
            by_node.setdefault(one.node_key, []).append(one)
    return _sequence(tree.sequence, state, by_node, shown, words)


def _sequence(
    sequence: NodeSequence, state: FlowState, events: dict[str, list[FlowEvent]], shown: Shown, words: Words | None
) -> list[FlowDrawn]:
    found = []
    for node in sequence:
        run = state.runs.get(node.key)
        arms = node.arms if isinstance(node, BranchNode | ParallelNode) else ()
        look = shown(node)
        waits = look.status == "waiting" and words is not None and isinstance(node, ApproveNode | CopyNode)
        found.append(
            FlowDrawn(
                key=node.key,
                name=node.name,
                kind=look.kind,
                status=look.status,
                holder_name=look.holder_name,
                who=node_out(node, words).who if waits and words is not None else "",
                note=look.note,
                due_at=look.due_at,
                acts=[_act(one, words is None) for one in events.get(node.key, [])],
                arms=[
                    FlowDrawnArm(
                        key=arm.key,
                        name=arm.name,
                        taken=isinstance(node, ParallelNode) or (run is not None and run.arm == arm.key),
                        open=isinstance(node, ParallelNode) or run is None,
                        nodes=_sequence(arm.sequence, state, events, shown, words),
                    )
                    for arm in arms
                ],
            )
        )
    return found


def _act(event: FlowEvent, for_applicant: bool) -> FlowAct:
    private = for_applicant and event.kind not in (EventKind.REJECTED, EventKind.RETURNED)
    return FlowAct(
        kind=event.kind.value,
        kind_name=EVENT_NAMES[event.kind],
        actor_name="" if for_applicant else event.actor_name,
        unit_name=event.unit_name,
        at=event.created_at,
        comment="" if private else event.comment,
    )
