"""What is known of an instance: its live runs. Bounded by the tree, however long the history is; kept as JSON with the instance."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, fields, replace
from enum import StrEnum
from typing import Any

from unionhub.platform.flow.enums import EventKind, InstanceState, Mode, RunState, SeatState


class SignPlace(StrEnum):
    """Where an added signer is asked, seen from the seat that asks: 前加签, 并加签, 后加签."""

    BEFORE = "before"
    BESIDE = "beside"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Holder:
    """Who is asked: whoever has the role at the unit, or one person acting there. Names as they were then."""

    unit_id: int
    unit_name: str
    unit_path: str
    role: str = ""
    account_id: int | None = None
    name: str = ""


@dataclass(slots=True)
class Seat:
    """One place at an approve run. ``version`` is the number of the event that opened it; ``timer`` names what comes next.

    The deadline is so many ``days`` after ``counted_from``; while it is paused (``paused_on``) ``days`` are what is left of it.
    ``delegate`` is the second person it answers to. An added signer's seat has its ``place`` and the seat that asked, its ``parent``.
    """

    holder: Holder
    state: SeatState = SeatState.WAITING
    version: int = 0
    due_at: str | None = None
    remind_at: str | None = None
    timer: str | None = None
    counted_from: str | None = None
    days: int = 0
    paused_on: str | None = None
    extended: int = 0
    delegate: Holder | None = None
    place: str = ""
    parent: int = 0

    @property
    def live(self) -> bool:
        """Whether something is still to come from it."""
        return self.state in (SeatState.OPEN, SeatState.WAITING)


@dataclass(slots=True)
class Run:
    """A live run of a node. ``home`` is the unit path the definition meant; ``reached`` the one above that decided instead.

    ``ratio`` is the percentage of seats that must approve, in that mode.
    """

    number: int
    state: RunState = RunState.OPEN
    mode: Mode = Mode.ANY
    home: str = ""
    seats: list[Seat] = field(default_factory=list)
    arm: str = ""
    reached: str = ""
    reached_name: str = ""
    positive: bool = False
    note: str = ""
    ratio: int = 0

    def open_seats(self) -> Iterator[tuple[int, Seat]]:
        """Seats that are asked now."""
        return ((at, seat) for at, seat in enumerate(self.seats) if seat.state is SeatState.OPEN)


@dataclass(frozen=True, slots=True)
class LastAct:
    """What recall may take back: who did it, where, and the run's seats before."""

    account_id: int
    kind: EventKind
    node_key: str
    number: int
    mode: Mode
    seats: tuple[Seat, ...]


@dataclass(frozen=True, slots=True)
class OpenSeat:
    """An open task in pure terms. The applicant's own has no node.

    ``owner`` is whose decision it is where the task lies with another: with a delegate, or with an added signer (``place``).
    """

    node_key: str
    number: int
    seat: int
    version: int
    holder: Holder | None
    due_at: str | None = None
    remind_at: str | None = None
    timer: str | None = None
    counted_from: str | None = None
    days: int = 0
    paused_on: str | None = None
    extended: int = 0
    owner: Holder | None = None
    place: str = ""

    @property
    def decider(self) -> Holder | None:
        """Whose decision it is."""
        return self.owner or self.holder


@dataclass(slots=True)
class FlowState:
    """The fold of an instance's facts."""

    state: InstanceState = InstanceState.RUNNING
    runs: dict[str, Run] = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)
    last: LastAct | None = None
    applicant_version: int | None = None
    reminded_on: str | None = None

    @property
    def running(self) -> bool:
        """Whether it has no end yet."""
        return self.state is InstanceState.RUNNING

    def next_number(self, key: str) -> int:
        """The number a new run of the node gets."""
        return self.numbers.get(key, 0) + 1


def open_seats(state: FlowState) -> list[OpenSeat]:
    """Every open task, first opened first."""
    if not state.running:
        return []
    if state.applicant_version is not None:
        return [OpenSeat("applicant", 0, 0, state.applicant_version, None)]
    found = [_open_seat(key, run, at, seat) for key, run in state.runs.items() for at, seat in run.open_seats()]
    return sorted(found, key=lambda one: one.version)


def _open_seat(key: str, run: Run, at: int, seat: Seat) -> OpenSeat:
    owner = run.seats[seat.parent].holder if seat.place else seat.holder if seat.delegate else None
    holder = seat.delegate or seat.holder
    return OpenSeat(
        key,
        run.number,
        at,
        seat.version,
        holder,
        seat.due_at,
        seat.remind_at,
        seat.timer,
        seat.counted_from,
        seat.days,
        seat.paused_on,
        seat.extended,
        owner,
        seat.place,
    )


def dump_state(state: FlowState) -> str:
    """The state as JSON; equal states give equal texts."""
    return json.dumps(_lean(asdict(state)), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


_FIRST = {"holder", "state", "version", "due_at", "remind_at", "timer", "number", "mode", "home", "seats", "arm"}
_FIRST |= {"reached", "reached_name", "positive", "note", "account_id", "kind", "node_key"}
_LATER = {one.name for kind in (Seat, Run, LastAct) for one in fields(kind)} - _FIRST
"""What seats and runs learnt to say later: left out while it says nothing, so that a state without it reads as it always did."""


def _lean(raw: dict[str, Any]) -> dict[str, Any]:
    last = [raw["last"]] if raw["last"] else []
    for run in [*raw["runs"].values(), *last]:
        for one in [run, *run["seats"]]:
            for name in _LATER & one.keys():
                if not one[name]:
                    del one[name]
    return raw


def load_state(text: str) -> FlowState:
    """The state of this JSON."""
    raw = json.loads(text)
    if not raw:  # an instance of the first release before its first rebuild
        return FlowState()
    return FlowState(
        state=InstanceState(raw["state"]),
        runs={key: _run(one) for key, one in raw["runs"].items()},
        numbers=raw["numbers"],
        last=_last(raw["last"]) if raw["last"] else None,
        applicant_version=raw["applicant_version"],
        reminded_on=raw["reminded_on"],
    )


def load_holder(raw: dict[str, Any]) -> Holder:
    """A holder of a fact or a state."""
    return Holder(**raw)


def load_seat(raw: dict[str, Any]) -> Seat:
    """A seat of a fact or a state."""
    delegate = load_holder(raw["delegate"]) if raw.get("delegate") else None
    return Seat(**{**raw, "holder": load_holder(raw["holder"]), "state": SeatState(raw["state"]), "delegate": delegate})


def copy_seats(seats: list[Seat]) -> tuple[Seat, ...]:
    """Seats as they are now."""
    return tuple(replace(seat) for seat in seats)


def _run(raw: dict[str, Any]) -> Run:
    return Run(**{**raw, "state": RunState(raw["state"]), "mode": Mode(raw["mode"]), "seats": [load_seat(one) for one in raw["seats"]]})


def _last(raw: dict[str, Any]) -> LastAct:
    seats = tuple(load_seat(one) for one in raw["seats"])
    return LastAct(raw["account_id"], EventKind(raw["kind"]), raw["node_key"], raw["number"], Mode(raw["mode"]), seats)
