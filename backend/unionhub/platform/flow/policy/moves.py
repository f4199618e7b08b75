"""Going back: what may be returned to, what is void then (D4)."""

from collections.abc import Iterator

from unionhub.platform.flow.enums import RunState
from unionhub.platform.flow.policy.state import FlowState
from unionhub.platform.flow.policy.tree import ApproveNode, BranchNode, Definition, Node, walk


def at_or_after(definition: Definition, key: str) -> list[str]:
    """The node and everything that runs after it: later nodes of its sequence, and of every sequence around."""
    return [node.key for node in _from(definition, key, 0)]


def after(definition: Definition, key: str) -> list[str]:
    """Everything that runs after the node."""
    return [node.key for node in _from(definition, key, 1)]


def _from(definition: Definition, key: str, step: int) -> Iterator[Node]:
    places = definition.places[key]
    for depth, (sequence, at) in enumerate(places, 1):
        yield from walk(sequence[at + (step if depth == len(places) else 1) :])


def return_targets(definition: Definition, state: FlowState, key: str) -> list[ApproveNode]:
    """Done approve nodes that precede this one in a sequence that holds both; through a branch by the arm that was taken, never
    into an arm of a parallel."""
    found: list[ApproveNode] = []
    for sequence, at in definition.places[key]:
        for node in sequence[:at]:
            found += _done(node, state)
    return found


def _done(node: Node, state: FlowState) -> Iterator[ApproveNode]:
    run = state.runs.get(node.key)
    if run is None or run.state is not RunState.DONE:
        return
    if isinstance(node, ApproveNode):
        yield node
    elif isinstance(node, BranchNode):
        for inner in next(arm for arm in node.arms if arm.key == run.arm).sequence:
            yield from _done(inner, state)


def reached(definition: Definition, state: FlowState, key: str) -> tuple[str, str]:
    """Path and name of the highest level that decided above its own among the runs before this node; empty when none did."""
    best = ("", "")
    for sequence, at in definition.places[key]:
        for node in sequence[:at]:
            for inner in walk((node,)):
                run = state.runs.get(inner.key)
                if run is not None and run.reached and (not best[0] or len(run.reached) < len(best[0])):
                    best = (run.reached, run.reached_name)
    return best
