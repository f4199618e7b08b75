"""The frontier: what is to run now, read from the tree and the live runs; and the next thing that needs no person."""

from dataclasses import dataclass

from unionhub.platform.flow.enums import RunState
from unionhub.platform.flow.policy.seats import lost, next_turn
from unionhub.platform.flow.policy.state import FlowState
from unionhub.platform.flow.policy.tree import (
    ApproveNode,
    AutoReviewNode,
    BranchNode,
    CopyNode,
    Definition,
    Node,
    ParallelNode,
    Sequence,
)


@dataclass(frozen=True, slots=True)
class NextSeat:
    """The seat whose turn has come."""

    node: ApproveNode
    seat: int


Need = ApproveNode | AutoReviewNode | CopyNode | BranchNode | NextSeat


def frontier(definition: Definition, state: FlowState) -> list[Node]:
    """The nodes whose run is due or open; empty when the tree is walked through."""
    return _of_sequence(definition.sequence, state)


def _of_sequence(sequence: Sequence, state: FlowState) -> list[Node]:
    for node in sequence:
        found = _of_node(node, state)
        if found:
            return found
    return []


def _of_node(node: Node, state: FlowState) -> list[Node]:
    if isinstance(node, ParallelNode):
        return [one for arm in node.arms for one in _of_sequence(arm.sequence, state)]
    run = state.runs.get(node.key)
    if run is None or run.state is RunState.OPEN:
        return [node]
    if isinstance(node, BranchNode):
        return _of_sequence(next(arm for arm in node.arms if arm.key == run.arm).sequence, state)
    return []


def next_need(definition: Definition, state: FlowState) -> Need | None:
    """What has to happen next without any person; None when only people can go on, or the flow is over."""
    if not state.running or state.applicant_version is not None:
        return None
    for node in frontier(definition, state):
        if not isinstance(node, ApproveNode):
            assert not isinstance(node, ParallelNode)
            return node
        run = state.runs.get(node.key)
        if run is None:
            return node
        waiting = next_turn(run)
        if waiting is not None:
            return NextSeat(node, waiting)
    return None


def out_voted(state: FlowState) -> bool:
    """Whether a run that counts its votes cannot be won any more: the flow is refused."""
    return state.running and any(lost(run) for run in state.runs.values())


def walked_through(definition: Definition, state: FlowState) -> bool:
    """Whether nothing is left to do."""
    return state.running and state.applicant_version is None and not frontier(definition, state)


def decided(state: FlowState) -> bool:
    """Whether somebody, or the process's rules, said yes anywhere on the way."""
    return any(run.positive for run in state.runs.values())


def still_asks(definition: Definition, state: FlowState) -> bool:
    """Whether an approve node is sure to come on every way from here."""
    return _sequence_asks(definition.sequence, state)


def _sequence_asks(sequence: Sequence, state: FlowState) -> bool:
    return any(_node_asks(node, state) for node in sequence)


def _node_asks(node: Node, state: FlowState) -> bool:
    run = state.runs.get(node.key)
    if isinstance(node, ParallelNode):
        return any(_sequence_asks(arm.sequence, state) for arm in node.arms)
    if isinstance(node, BranchNode):
        return all(_sequence_asks(arm.sequence, state) for arm in node.arms if run is None or arm.key == run.arm)
    return isinstance(node, ApproveNode) and (run is None or run.state is RunState.OPEN)
