"""The engine without a database: its own service code on units, officers and rows that live in memory."""

import datetime as dt
import json
import random
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from unittest import mock

from backend.platform.flow.oracle import Told
from backend.platform.flow.trees import LEVELS

from unionhub.kernel.authz import Actor, Audience
from unionhub.platform.account.ports import Officer
from unionhub.platform.calendar import policy as calendar
from unionhub.platform.flow.enums import TaskState
from unionhub.platform.flow.models import FlowEvent, FlowInstance
from unionhub.platform.flow.policy.folding import Fact
from unionhub.platform.flow.policy.ledger import Ledger
from unionhub.platform.flow.policy.parsing import parse_definition
from unionhub.platform.flow.policy.state import FlowState, OpenSeat, dump_state, load_state
from unionhub.platform.flow.registry import AutoOutcome, Evidence, Process, Subject
from unionhub.platform.flow.service import (
    actions,
    advancing,
    assigning,
    course,
    handing_on,
    permits,
    persons,
    signing,
    sweeping,
    telling,
    timekeeping,
    timers,
)
from unionhub.platform.org.ports import UnitKind, UnitRef, UnitStatus

APPLICANT_ACCOUNT, APPLICANT_PERSON = 900, 9000
PATHS = {"p": "000001", "a": "000001000001", "a1": "000001000001000001", "a11": "000001000001000001000001"}
PATHS["a111"] = PATHS["a11"] + "000001"
PATHS["a112"] = PATHS["a11"] + "000002"
UNITS = {
    name: UnitRef(at, name, path, UnitKind.UNION, LEVELS.get(name, "70"), None, UnitStatus.ACTIVE)
    for at, (name, path) in enumerate(PATHS.items(), 1)
}
BY_ID = {unit.id: unit for unit in UNITS.values()}


def run(work: Coroutine[Any, Any, Any]) -> Any:
    """Drive a coroutine that waits for nothing."""
    try:
        work.send(None)
    except StopIteration as done:
        return done.value
    work.close()
    raise AssertionError("something waited for the world outside")


@dataclass
class Theatre:
    """One instance and everything around it."""

    raw: dict[str, Any]
    officers: list[Officer]
    chance: random.Random
    calls: list[str] = field(default_factory=list)
    holders: list[int | None] = field(default_factory=list)
    events: list[FlowEvent] = field(default_factory=list)
    rows: dict[int, tuple[OpenSeat, TaskState]] = field(default_factory=dict)
    told: int = 0
    day: dt.datetime = dt.datetime(2026, 11, 20, 2, tzinfo=dt.UTC)

    def __post_init__(self) -> None:
        self.tree = parse_definition(self.raw)
        self.subject = Subject("play", 1, UNITS["a111"], "一件事", "", APPLICANT_PERSON)
        self.instance = FlowInstance(
            process_key="play", version_number=1, subject_type="play", subject_id=1, unit_id=UNITS["a111"].id,
            applicant_account_id=APPLICANT_ACCOUNT,
        )  # fmt: skip
        self.variables = {"v": self.chance.randint(0, 2)}
        self.process = Process(
            key="play", name="演练", subject_type="play", todo_kind="play", on_approved=self._handler("approved"),
            on_rejected=self._handler("rejected"), on_withdrawn=self._handler("withdrawn"), facts=self._facts,
            auto_review=self._auto, on_returned=self._nothing, on_moved=self._moved,
        )  # fmt: skip

    # what the process brings

    def _handler(self, name: str) -> Any:
        async def handler(tx: Any, actor: Actor, subject_id: int, comment: str) -> None:
            self.calls.append(name)

        return handler

    async def _nothing(self, *_given: Any) -> None:
        """Told that it is returned."""

    async def _moved(self, tx: Any, subject_id: int, unit_id: int | None) -> None:
        self.holders.append(unit_id)

    async def _facts(self, subject_id: int) -> dict[str, Any]:
        return self.variables

    async def _auto(self, tx: Any, subject_id: int) -> AutoOutcome:
        result = self.chance.choice(["manual"] * 6 + ["pass", "reject"])
        return AutoOutcome(result, (Evidence("rule", "规则", result == "pass", "因为"),))  # type: ignore[arg-type]

    # the world around

    async def system_officers(self, *, units: Any = None, role: Any = None, accounts: Any = None) -> list[Officer]:
        return [
            one
            for one in self.officers
            if (units is None or one.unit_id in units)
            and (role is None or one.role_key == role)
            and (accounts is None or one.account_id in accounts)
        ]

    async def system_roles_with(self, permission: str) -> list[str]:
        assert permission == "flow.instance.manage"
        return ["chair"]

    async def system_chain(self, unit_id: int) -> list[UnitRef]:
        path = BY_ID[unit_id].path
        return sorted((unit for unit in UNITS.values() if path.startswith(unit.path)), key=lambda unit: unit.path)

    async def system_units(self, unit_ids: Any) -> dict[int, UnitRef]:
        return {key: BY_ID[key] for key in unit_ids}

    async def system_find_unit(self, unit_id: int) -> UnitRef | None:
        return BY_ID.get(unit_id)

    async def person_of(self, actor: Actor) -> int | None:
        return actor.person_id

    async def send(self, *_given: Any, **_named: Any) -> None:
        self.told += 1

    def now(self) -> dt.datetime:
        return self.day

    def today(self) -> dt.date:
        return self.day.date()

    # the store

    async def take_up(self, tx: Any, subject: Subject) -> course.Course:
        from unionhub.platform.flow.errors import AlreadyDecided

        if self.instance.state.value != "running":
            raise AlreadyDecided
        found = course.Course(tx, self.instance, self.tree, subject, Ledger(load_state(self.instance.course)))
        found.held_by = found.deciding_unit()
        return found

    async def save(self, taken: course.Course, _by: Any) -> None:
        self.events += taken.events
        ledger = taken.ledger
        for version, one in ledger.opened.items():
            assert version not in self.rows, "a version names one task for ever"
            self.rows[version] = (one, TaskState.OPEN)
        for version, fate in ledger.closed.items():
            assert self.rows[version][1] is TaskState.OPEN, "a task is closed once"
            self.rows[version] = (self.rows[version][0], fate)
        taken.events = []
        ledger.opened, ledger.closed, ledger.timers = {}, {}, set()
        self.instance.state = ledger.state.state
        self.instance.course = dump_state(ledger.state)

    @contextmanager
    def playing(self) -> Iterator["Theatre"]:
        """The engine's doors to the world lead here."""
        theatre = self

        async def save(taken: course.Course, by: Any) -> None:
            await theatre.save(taken, by)

        doors = [
            (assigning, "system_officers", self.system_officers), (assigning, "system_chain", self.system_chain),
            (assigning, "system_units", self.system_units), (persons, "system_officers", self.system_officers),
            (persons, "system_units", self.system_units), (signing, "take_up", self.take_up),
            (assigning, "system_roles_with", self.system_roles_with), (assigning, "system_find_unit", self.system_find_unit),
            (timekeeping, "take_up", self.take_up),
            (handing_on, "system_find_unit", self.system_find_unit), (permits, "person_of", self.person_of),
            (telling, "system_officers", self.system_officers), (telling, "send", self.send),
            (telling, "copy_to", self.send), (actions, "take_up", self.take_up),
            (handing_on, "take_up", self.take_up),
            (timers, "take_up", self.take_up),
            (sweeping, "take_up", self.take_up),
            (sweeping, "system_officers", self.system_officers),
            (sweeping, "system_units", self.system_units),
            (actions, "process_of", lambda _key: self.process),
            (course, "process_of", lambda _key: self.process), (course.Course, "save", save),
        ]  # fmt: skip
        with mock.patch.multiple(advancing.clock, now=self.now, today=self.today):
            patches = [mock.patch.object(where, name, what) for where, name, what in doors]
            for one in patches:
                one.start()
            try:
                yield self
            finally:
                calendar.use(calendar.Corrections())
                for one in patches:
                    one.stop()

    def begin(self) -> None:
        """What ``start`` does past the insert."""
        begun = course.Course(None, self.instance, self.tree, self.subject, Ledger(FlowState()))  # type: ignore[arg-type]
        begun.emit(course.EventKind.STARTED, actor=self.applicant())
        run(advancing.advance(begun))
        run(actions.settle(begun, self.applicant(), ""))

    # reading it

    def applicant(self) -> Actor:
        return Actor(Audience.MEMBER, APPLICANT_ACCOUNT, 0, name="申请人", person_id=APPLICANT_PERSON)

    def actor(self, officer: Officer) -> Actor:
        unit = BY_ID[officer.unit_id]
        return Actor(
            Audience.STAFF, officer.account_id, 0, name=officer.name, person_id=officer.person_id, role_key=officer.role_key,
            unit_id=unit.id, unit_path=unit.path,
        )  # fmt: skip

    def facts(self) -> list[Told]:
        return [Told(one.kind.value, one.node_key, json.loads(one.data)) for one in self.events]

    def folded_facts(self) -> list[Fact]:
        return [Fact(one.seq, one.kind, one.node_key, one.actor_account_id, json.loads(one.data)) for one in self.events]

    def open_rows(self) -> list[OpenSeat]:
        return [one for one, fate in self.rows.values() if fate is TaskState.OPEN]
