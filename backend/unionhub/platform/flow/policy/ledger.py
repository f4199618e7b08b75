"""Which tasks the facts open and close: the same for an action and for a rebuild."""

from dataclasses import dataclass, field

from unionhub.platform.flow.enums import EventKind, TaskState
from unionhub.platform.flow.policy.folding import Fact, apply
from unionhub.platform.flow.policy.state import FlowState, OpenSeat, open_seats

_MOVES = (EventKind.ESCALATED, EventKind.REASSIGNED, EventKind.DELEGATED)
_DEEDS = (EventKind.APPROVED, EventKind.REJECTED, EventKind.RETURNED, EventKind.OPINED)


@dataclass(slots=True)
class Ledger:
    """A state with what became of its tasks since it was taken up."""

    state: FlowState
    opened: dict[int, OpenSeat] = field(default_factory=dict)
    closed: dict[int, TaskState] = field(default_factory=dict)
    timers: set[int] = field(default_factory=set)

    def add(self, fact: Fact) -> None:
        """One fact more."""
        before = {one.version: one for one in open_seats(self.state)}
        apply(self.state, fact)
        after = {one.version: one for one in open_seats(self.state)}
        for version, one in after.items():
            if version not in before:
                self.opened[version] = one
            elif (before[version].timer, before[version].due_at) != (one.timer, one.due_at):
                self.timers.add(version)
        for version, gone in before.items():
            if version not in after:
                self.closed[version] = _fate(fact, gone)


def _fate(fact: Fact, gone: OpenSeat) -> TaskState:
    here = fact.node_key == gone.node_key and fact.data.get("seat") == gone.seat
    if fact.kind is EventKind.RESUBMITTED or (fact.kind in _DEEDS and here):
        return TaskState.DONE
    if fact.kind in _MOVES and fact.node_key == gone.node_key:
        return TaskState.MOVED
    return TaskState.VOID
