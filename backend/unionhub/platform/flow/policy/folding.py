"""The fold: facts in order give the state, the same ones always the same. It asks neither the tree nor the world."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from unionhub.platform.flow.enums import EventKind, InstanceState, Mode, RunState, SeatState
from unionhub.platform.flow.policy.seats import deciding, settle
from unionhub.platform.flow.policy.state import FlowState, LastAct, Run, Seat, copy_seats, load_holder, load_seat


@dataclass(frozen=True, slots=True)
class Fact:
    """One event as the fold sees it."""

    seq: int
    kind: EventKind
    node_key: str | None
    account_id: int | None
    data: Mapping[str, Any]


def fold(facts: Iterable[Fact]) -> FlowState:
    """The state after these facts."""
    state = FlowState()
    for fact in sorted(facts, key=lambda one: one.seq):
        apply(state, fact)
    return state


def apply(state: FlowState, fact: Fact) -> None:
    """One fact more."""
    _FOLDS.get(fact.kind, _nothing)(state, fact)


def _nothing(state: FlowState, fact: Fact) -> None:
    """Starting, comments and copies change nothing that is decided by."""


def _live(state: FlowState, fact: Fact) -> Run:
    assert fact.node_key is not None
    run = state.runs[fact.node_key]
    if run.number != fact.data["run"]:
        raise ValueError(f"event {fact.seq} speaks of run {fact.data['run']} of {fact.node_key}, live is {run.number}")
    return run


def _new_run(flow: FlowState, fact: Fact, **columns: Any) -> Run:
    assert fact.node_key is not None
    number = fact.data["run"]
    flow.numbers[fact.node_key] = number
    flow.runs[fact.node_key] = run = Run(number, **columns)
    return run


def _opened(state: FlowState, fact: Fact) -> None:
    data = fact.data
    if "seats" in data:  # the first seat of a run tells of all
        holders = [load_holder(one) for one in data["seats"]]
        known = {"home": data["home"], "note": data.get("note", ""), "ratio": data.get("ratio", 0)}
        _new_run(state, fact, mode=Mode(data["mode"]), seats=[Seat(one) for one in holders], **known)
    seat = _live(state, fact).seats[data["seat"]]
    _open(seat, fact)


def _open(seat: Seat, fact: Fact) -> None:
    seat.state, seat.version = SeatState.OPEN, fact.seq
    seat.extended = 0
    _count_from(seat, fact)


def _count_from(seat: Seat, fact: Fact) -> None:
    """The deadline as this fact says it."""
    seat.due_at, seat.remind_at = fact.data.get("due_at"), fact.data.get("remind_at")
    seat.timer = "remind" if seat.remind_at else "due" if seat.due_at else None
    seat.counted_from, seat.days, seat.paused_on = fact.data.get("counted_from"), fact.data.get("days", 0), None


def _skipped(state: FlowState, fact: Fact) -> None:
    _new_run(state, fact, state=RunState.SKIPPED, note=fact.data.get("note", ""))


def _branched(state: FlowState, fact: Fact) -> None:
    _new_run(state, fact, state=RunState.DONE, arm=fact.data["arm"])


def _passed(state: FlowState, fact: Fact) -> None:
    _new_run(state, fact, state=RunState.DONE, positive=fact.data.get("result") == "pass")


def _approved(state: FlowState, fact: Fact) -> None:
    run = _live(state, fact)
    _remember(state, fact, run)
    seat = run.seats[fact.data["seat"]]
    seat.state, seat.timer = SeatState.DONE, None
    settle(run)
    decided = not any(one.live for one in deciding(run))  # added signers may still be heard
    if decided and run.home != seat.holder.unit_path and run.home.startswith(seat.holder.unit_path):
        run.reached, run.reached_name = seat.holder.unit_path, seat.holder.unit_name


def _remember(state: FlowState, fact: Fact, run: Run) -> None:
    """Recall may take this back; an act of nobody in particular (a job) may not be."""
    if fact.account_id is None:
        state.last = None
    else:
        assert fact.node_key is not None
        state.last = LastAct(fact.account_id, fact.kind, fact.node_key, run.number, run.mode, copy_seats(run.seats))


def _escalated(state: FlowState, fact: Fact) -> None:
    run = _live(state, fact)
    _remember(state, fact, run)
    run.seats = [Seat(load_holder(fact.data["holder"]))]
    run.mode = Mode.ANY
    _open(run.seats[0], fact)


def _reassigned(state: FlowState, fact: Fact) -> None:
    run = _live(state, fact)
    _remember(state, fact, run)
    seat = run.seats[fact.data["seat"]] = Seat(load_holder(fact.data["holder"]))
    _open(seat, fact)


def _delegated(state: FlowState, fact: Fact) -> None:
    """The seat answers to a second person; its deadline runs on."""
    run = _live(state, fact)
    _remember(state, fact, run)
    seat = run.seats[fact.data["seat"]]
    seat.delegate, seat.version = load_holder(fact.data["holder"]), fact.seq


def _sign_added(state: FlowState, fact: Fact) -> None:
    """Added signers sit behind the others, so that every seat keeps its number."""
    run = _live(state, fact)
    run.seats += [Seat(load_holder(one), place=fact.data["place"], parent=fact.data["seat"]) for one in fact.data["seats"]]
    state.last = None


def _opined(state: FlowState, fact: Fact) -> None:
    run = _live(state, fact)
    run.seats[fact.data["seat"]].state = SeatState.DONE
    settle(run)
    state.last = None


def _sign_removed(state: FlowState, fact: Fact) -> None:
    run = _live(state, fact)
    run.seats[fact.data["seat"]].state = SeatState.VOID
    settle(run)
    state.last = None


def _released(state: FlowState, fact: Fact) -> None:
    """A person's seat whose person left: what was delegated comes back. A run that nobody is left to decide is gone, so that the node
    asks again."""
    run = _live(state, fact)
    seat = run.seats[fact.data["seat"]]
    if seat.delegate is not None:
        seat.delegate, seat.version, state.last = None, fact.seq, None
        return
    run.seats[fact.data["seat"]].state = SeatState.VOID
    run.seats[fact.data["seat"]].timer = None
    settle(run)
    if not deciding(run):
        del state.runs[fact.node_key or ""]
    state.last = None


def _returned(state: FlowState, fact: Fact) -> None:
    _void(state, fact)
    if fact.data["target"] == "applicant":
        state.applicant_version = fact.seq
    state.last = None


def _resubmitted(state: FlowState, fact: Fact) -> None:
    state.applicant_version = None
    state.last = None


def _recalled(state: FlowState, fact: Fact) -> None:
    """Seats as before. One that is still open as it was stays; others are opened by the facts that follow."""
    _void(state, fact)
    run = _live(state, fact)
    before = [load_seat(one) for one in fact.data["seats"]]
    still = {seat.version: seat for _, seat in run.open_seats()}
    for at, seat in enumerate(before):
        if seat.state is SeatState.OPEN and seat.version in still:
            before[at] = still[seat.version]
        elif seat.state is SeatState.OPEN:
            seat.state = SeatState.WAITING
    run.seats, run.mode = before, Mode(fact.data["mode"])
    run.state, run.positive, run.reached, run.reached_name = RunState.OPEN, False, "", ""
    state.last = None


def _void(state: FlowState, fact: Fact) -> None:
    for key in fact.data["voided"]:
        state.runs.pop(key, None)


def _rejected(state: FlowState, fact: Fact) -> None:
    run = _live(state, fact)
    seat = run.seats[fact.data["seat"]]
    if run.mode is Mode.RATIO:
        _remember(state, fact, run)
        seat.timer = None
    seat.state = SeatState.REFUSED if run.mode is Mode.RATIO else SeatState.DONE
    settle(run)


def _reminded(state: FlowState, fact: Fact) -> None:
    if "seat" in fact.data:  # by the clock
        seat = _live(state, fact).seats[fact.data["seat"]]
        seat.timer = "due" if seat.due_at else None
    else:
        state.reminded_on = fact.data["day"]


def _overdue(state: FlowState, fact: Fact) -> None:
    _live(state, fact).seats[fact.data["seat"]].timer = None


def _recounted(state: FlowState, fact: Fact) -> None:
    _count_from(_live(state, fact).seats[fact.data["seat"]], fact)


def _extended(state: FlowState, fact: Fact) -> None:
    seat = _live(state, fact).seats[fact.data["seat"]]
    _count_from(seat, fact)
    seat.extended += fact.data["extra"]


def _paused(state: FlowState, fact: Fact) -> None:
    seat = _live(state, fact).seats[fact.data["seat"]]
    seat.due_at = seat.remind_at = seat.timer = seat.counted_from = None
    seat.days, seat.paused_on = fact.data["left"], fact.data["day"]


def _ended(state: FlowState, fact: Fact) -> None:
    state.state = InstanceState(fact.data["state"])
    state.applicant_version = None
    state.last = None
    for run in state.runs.values():
        for seat in run.seats:
            seat.timer = None
            if seat.live:
                seat.state = SeatState.VOID


_FOLDS = {
    EventKind.TASK_OPENED: _opened,
    EventKind.SKIPPED: _skipped,
    EventKind.BRANCHED: _branched,
    EventKind.REVIEWED: _passed,
    EventKind.COPIED: _passed,
    EventKind.APPROVED: _approved,
    EventKind.REJECTED: _rejected,
    EventKind.RETURNED: _returned,
    EventKind.ESCALATED: _escalated,
    EventKind.REASSIGNED: _reassigned,
    EventKind.DELEGATED: _delegated,
    EventKind.SIGN_ADDED: _sign_added,
    EventKind.SIGN_REMOVED: _sign_removed,
    EventKind.OPINED: _opined,
    EventKind.RECALLED: _recalled,
    EventKind.RELEASED: _released,
    EventKind.RESUBMITTED: _resubmitted,
    EventKind.REMINDED: _reminded,
    EventKind.OVERDUE: _overdue,
    EventKind.EXTENDED: _extended,
    EventKind.PAUSED: _paused,
    EventKind.RESUMED: _recounted,
    EventKind.RECOUNTED: _recounted,
    EventKind.ENDED: _ended,
}
