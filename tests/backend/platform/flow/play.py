"""Random actors doing random things to one instance, and what must be true after each."""

import datetime as dt
import json
import random
from dataclasses import dataclass, field
from typing import Any
from zoneinfo import ZoneInfo

from backend.platform.flow.oracle import Oracle
from backend.platform.flow.theatre import APPLICANT_ACCOUNT, APPLICANT_PERSON, BY_ID, UNITS, Theatre, run
from backend.platform.flow.trees import ROLES, Grower

from unionhub.kernel.errors import AppError
from unionhub.platform.account.ports import Officer
from unionhub.platform.calendar import policy as calendar
from unionhub.platform.flow.enums import EventKind, TaskState
from unionhub.platform.flow.policy.folding import Fact, fold
from unionhub.platform.flow.policy.ledger import Ledger
from unionhub.platform.flow.policy.state import FlowState, OpenSeat, SignPlace, dump_state, load_state, open_seats
from unionhub.platform.flow.service import actions, handing_on, signing, sweeping, timekeeping, timers

ACTIONS = ("approve",) * 6 + ("reject", "return", "return", "escalate", "reassign", "recall", "remind", "comment", "withdraw", "resubmit")
ACTIONS += ("extend", "pause", "pause", "resume", "resume", "holiday")
ACTIONS += ("delegate", "hand", "add_sign", "add_sign", "opine", "opine", "remove_sign", "override", "terminate")
SHANGHAI = ZoneInfo("Asia/Shanghai")
NO_TX: Any = None


@dataclass
class Broken(Exception):
    """An invariant does not hold."""

    what: str

    def __str__(self) -> str:
        return self.what


def cast(chance: random.Random) -> list[Officer]:
    """Officers of a small forest: some units have several, some none; the applicant may be one of them."""
    found, number = [], 100
    for name, unit in UNITS.items():
        for role in ROLES:
            for _ in range(chance.choice([0, 1, 1, 1, 2, 3])):
                number += 1
                found.append(Officer(number, number * 10, f"{name}{role}{number}", unit.id, role))
    if found and chance.random() < 0.3:
        at = chance.randrange(len(found))
        found[at] = found[at]._replace(person_id=APPLICANT_PERSON)
    return found


def staged(seed: int) -> Theatre:
    """A theatre for this seed."""
    chance = random.Random(seed)
    return Theatre(Grower(chance).tree(), cast(chance), chance)


@dataclass
class Play:
    """The performance of one seed."""

    theatre: Theatre
    steps: int = 0
    refused: int = 0
    seen: list[str] = field(default_factory=list)

    def perform(self, acts: int) -> "Play":
        """Begin, then so many acts; every invariant is looked at after each."""
        with self.theatre.playing():
            self.theatre.begin()
            check(self.theatre)
            for _ in range(acts):
                self.act()
                if not self.theatre.open_rows() and self.theatre.chance.random() < 0.5:
                    break
        return self

    def act(self) -> None:
        theatre, chance = self.theatre, self.theatre.chance
        theatre.day += dt.timedelta(hours=chance.choice([1, 30]))
        before = (dump(theatre), len(theatre.events), len(theatre.calls))
        word = chance.choice(ACTIONS)
        self.steps += 1
        self.seen.append(word)
        try:
            self.do(word)
        except AppError as error:
            self.refused += 1
            self.seen[-1] += f" ✗{error.code}"
            if (dump(theatre), len(theatre.events), len(theatre.calls)) != before:
                raise Broken("a refused action left something behind") from error
        check(theatre)

    def do(self, word: str) -> None:
        theatre, chance = self.theatre, self.theatre.chance
        subject = theatre.subject
        if word in ("withdraw", "resubmit"):
            if word == "withdraw" and chance.random() < 0.8:
                word = "clock"
            elif word == "withdraw":
                run(actions.withdraw(None, theatre.applicant(), subject))  # type: ignore[arg-type]
            else:
                run(actions.resubmit(None, theatre.applicant(), subject))  # type: ignore[arg-type]
        if word == "clock":
            self.tick()
        if word == "holiday":
            self.holiday()
        if word == "terminate" and chance.random() < 0.9:
            word = "clock"
            self.tick()
        if word in ("withdraw", "resubmit", "clock", "holiday"):
            return
        task = self.pick(opinion=word == "opine")
        actor = theatre.actor(self.who(task))
        version = task.version if task and chance.random() < 0.9 else chance.randint(1, 40)
        if task is None or version != task.version:
            self.stale(word, actor, version)
            return
        work = {
            "terminate": lambda: actions.terminate(None, actor, subject, "重复提交"),  # type: ignore[arg-type]
            "opine": lambda: signing.opine(None, actor, subject, version, "可以"),  # type: ignore[arg-type]
            "approve": lambda: actions.approve(None, actor, subject, version, "好"),  # type: ignore[arg-type]
            "reject": lambda: actions.reject(None, actor, subject, version, "不行"),  # type: ignore[arg-type]
            "return": lambda: actions.return_(None, actor, subject, version, "再看", self.target()),  # type: ignore[arg-type]
            "escalate": lambda: handing_on.escalate(None, actor, subject, version, "请上级定"),  # type: ignore[arg-type]
            "reassign": lambda: handing_on.reassign(
                None,
                actor,
                subject,
                version,
                "归他们管",
                unit_id=chance.choice(list(BY_ID)),  # type: ignore[arg-type]
            ),
            "hand": lambda: handing_on.reassign(NO_TX, actor, subject, version, "请他办", account_id=self.somebody()),
            "override": lambda: handing_on.override(NO_TX, actor, subject, version, "人不在", account_id=self.somebody()),
            "delegate": lambda: signing.delegate(NO_TX, actor, subject, version, self.somebody(), "代我办"),
            "add_sign": lambda: signing.add_sign(NO_TX, actor, subject, version, self.several(), self.place(), "看看"),
            "remove_sign": lambda: signing.remove_sign(None, *self.sign(actor), "不等了"),  # type: ignore[arg-type]
            "recall": lambda: actions.recall(None, self.recaller(actor), subject, "点错了"),  # type: ignore[arg-type]
            "remind": lambda: actions.remind(None, chance.choice([actor, theatre.applicant()]), subject),  # type: ignore[arg-type]
            "extend": lambda: timekeeping.extend(None, actor, subject, version, "材料多", chance.randint(1, 4)),  # type: ignore[arg-type]
            "pause": lambda: timekeeping.pause(None, actor, subject, version, "等材料"),  # type: ignore[arg-type]
            "resume": lambda: timekeeping.resume(None, actor, subject, version, "材料到了"),  # type: ignore[arg-type]
            "comment": lambda: actions.comment(None, actor, subject, "知道了"),  # type: ignore[arg-type]
        }
        run(work[word]())

    def stale(self, word: str, actor: object, version: int) -> None:
        """A click on a task that is not open must be refused whoever clicks."""
        rows = {one.version for one in self.theatre.open_rows()}
        if word not in ("approve", "reject") or version in rows:
            return
        act = actions.approve if word == "approve" else actions.reject
        try:
            run(act(None, actor, self.theatre.subject, version, "好"))  # type: ignore[arg-type]
        except AppError:
            self.refused += 1
            return
        raise Broken(f"a decision on task {version}, which is not open, was taken")

    def pick(self, *, opinion: bool = False) -> OpenSeat | None:
        rows = self.theatre.open_rows()
        if opinion and self.theatre.chance.random() < 0.9:
            rows = [one for one in rows if one.place] or rows
        return self.theatre.chance.choice(rows) if rows else None

    def who(self, task: OpenSeat | None) -> Officer:
        """Mostly somebody who may; sometimes anybody."""
        theatre, chance = self.theatre, self.theatre.chance
        anybody = theatre.officers or [Officer(1, 10, "过客", 1, "clerk")]
        if task is None or task.holder is None or chance.random() < 0.1:
            return chance.choice(anybody)
        held = task.owner if task.owner and not task.place and chance.random() < 0.5 else task.holder
        may = [
            one
            for one in theatre.officers
            if one.unit_id == held.unit_id and one.role_key == held.role and held.account_id in (None, one.account_id)
        ]
        return chance.choice(may or anybody)

    def somebody(self) -> int:
        return self.theatre.chance.choice([one.account_id for one in self.theatre.officers] or [1])

    def place(self) -> SignPlace:
        return self.theatre.chance.choice(list(SignPlace))

    def several(self) -> list[int]:
        return [self.somebody() for _ in range(self.theatre.chance.choice([1, 1, 2]))]

    def sign(self, actor: object) -> tuple[object, object, str, int, int]:
        """An added signer that is still to speak, and whoever asked."""
        theatre, chance = self.theatre, self.theatre.chance
        runs = load_state(theatre.instance.course).runs
        found = [(key, its, at) for key, its in runs.items() for at, seat in enumerate(its.seats) if seat.place and seat.live]
        if not found:
            return actor, theatre.subject, "n1", 1, 0
        key, its, at = chance.choice(found)
        held = its.seats[its.seats[at].parent].holder
        may = [one for one in theatre.officers if (one.unit_id, one.role_key) == (held.unit_id, held.role)]
        may = [one for one in may if held.account_id in (None, one.account_id)]
        return theatre.actor(chance.choice(may)) if may else actor, theatre.subject, key, its.number, at

    def recaller(self, actor: object) -> object:
        last = load_state(self.theatre.instance.course).last
        officer = next((one for one in self.theatre.officers if last and one.account_id == last.account_id), None)
        return self.theatre.actor(officer) if officer else actor

    def target(self) -> str:
        return self.theatre.chance.choice([*self.theatre.tree.nodes, "applicant", "applicant"])

    def tick(self) -> None:
        """The clock looks at an open task; people come and go."""
        theatre, chance = self.theatre, self.theatre.chance
        if chance.random() < 0.3 and theatre.officers:
            theatre.officers.pop(chance.randrange(len(theatre.officers)))
        theatre.day += dt.timedelta(days=chance.choice([1, 5]))
        task = self.pick()
        if task is not None and task.holder is not None and chance.random() < 0.2:  # a whole office goes
            held = task.holder
            theatre.officers[:] = [one for one in theatre.officers if (one.unit_id, one.role_key) != (held.unit_id, held.role)]
        if task is not None:
            run(timers.strike(None, theatre.subject, task.version))  # type: ignore[arg-type]
            if theatre.instance.state.value != "running":  # the definition let the clock decide
                return
            run(sweeping.relieve(None, theatre.subject))  # type: ignore[arg-type]
            self.nobody_is_left_waiting()

    def holiday(self) -> None:
        """Days to come work, or do not any more; what runs over them is counted again."""
        theatre, chance = self.theatre, self.theatre.chance
        days = dict(calendar.known().days)
        for _ in range(3):
            days[theatre.today() + dt.timedelta(days=chance.randint(1, 12))] = chance.random() < 0.5
        calendar.use(calendar.Corrections(days))
        if theatre.instance.state.value == "running":
            run(timekeeping.recount(None, theatre.subject))  # type: ignore[arg-type]

    def nobody_is_left_waiting(self) -> None:
        """After the sweep: where the definition says escalate, a role's task waits at an empty unit only if every unit above is empty."""
        theatre = self.theatre
        for one in theatre.open_rows():
            held = one.holder
            if (
                held is None
                or held.account_id is not None
                or one.place
                or theatre.tree.approve_node(one.node_key).assignee.nobody.value != "escalate"
            ):
                continue
            others = [who for who in theatre.officers if who.role_key == held.role and who.person_id != APPLICANT_PERSON]
            above = [who for who in others if held.unit_path.startswith(BY_ID[who.unit_id].path)]
            if above and not any(who.unit_id == held.unit_id for who in others):
                raise Broken(f"task {one.version} waits at a unit without officers, though there are some above")


def dump(theatre: Theatre) -> str:
    return str(theatre.instance.course)


def check(theatre: Theatre) -> None:
    """Every invariant."""
    told = Oracle(theatre.raw).hear(theatre.facts())
    rows = theatre.open_rows()
    counts: dict[str, int] = {}
    for one in rows:
        counts[one.node_key] = counts.get(one.node_key, 0) + 1
    state = theatre.instance.state.value
    if told.state != state:
        raise Broken(f"the instance is {state}, its facts say {told.state}")
    wanted = {"applicant": 1} if told.with_applicant and state == "running" else told.expected_open()
    if counts != wanted:
        raise Broken(f"open tasks {counts} are not the frontier {wanted}")
    if state == "running" and not rows:
        raise Broken("it is running and nobody is asked")
    if theatre.calls != ([] if state == "running" else [state]):
        raise Broken(f"handlers called: {theatre.calls}, the instance is {state}")
    if state == "approved" and not told.yes:
        raise Broken("it was approved and nobody said yes")
    if told.unheard:
        raise Broken(told.unheard)
    if told.hopeless():
        raise Broken(f"it goes on though {told.hopeless()} cannot be won any more")
    check_people(theatre)
    check_projection(theatre)
    check_time(theatre, rows)
    check_holders(theatre)


def check_people(theatre: Theatre) -> None:
    """Nobody is asked twice in one run."""
    runs = load_state(theatre.instance.course).runs
    for key, one_run in runs.items():
        mine = [one.account_id for seat in one_run.seats if seat.live for one in (seat.delegate or seat.holder,) if one.account_id]
        if len(set(mine)) != len(mine):
            raise Broken(f"somebody is asked twice at {key}: {mine}")


def check_projection(theatre: Theatre) -> None:
    facts = theatre.folded_facts()
    if dump_state(fold(facts)) != theatre.instance.course:
        raise Broken("the state is not the fold of the events")
    if dump_state(load_state(theatre.instance.course)) != theatre.instance.course:
        raise Broken("the state does not survive being written down")
    again = Ledger(FlowState())
    for fact in facts:
        again.add(Fact(fact.seq, fact.kind, fact.node_key, fact.account_id, json.loads(json.dumps(fact.data))))
    made = {version: again.closed.get(version, TaskState.OPEN) for version in again.opened}
    if made != {version: fate for version, (_, fate) in theatre.rows.items()}:
        raise Broken("the tasks are not what the events make of them")
    if [one.version for one in open_seats(again.state)] != sorted(one.version for one in theatre.open_rows()):
        raise Broken("the open tasks are not what the events make of them")


def check_time(theatre: Theatre, rows: list[OpenSeat]) -> None:
    """A deadline is over when so many of its days have gone by, not one of them a day on which it was stopped; a day is walked past
    one after another here, as one does with a finger."""
    for one in load_rows(theatre, rows):
        node = theatre.tree.approve_node(one.node_key) if one.node_key != "applicant" else None
        if node is None or node.deadline is None or one.place:  # an added signer has no clock
            continue
        if (one.paused_on is None) != (one.due_at is not None):
            raise Broken(f"task {one.version} is neither stopped nor due")
        if one.due_at is None:
            if one.timer is not None:
                raise Broken(f"task {one.version} is stopped and its timer runs")
            continue
        owed, stopped, begun = time_of(theatre, one.version, node.deadline.days)
        last = dt.datetime.fromisoformat(one.due_at).astimezone(SHANGHAI).date() - dt.timedelta(days=1)
        walked = [begun + dt.timedelta(days=at) for at in range(1, (last - begun).days + 1)]
        counted = [day for day in walked if day not in stopped and (not node.deadline.working or calendar.is_working_day(day))]
        if len(counted) != owed or (owed and walked[-1] not in counted and walked[-1] not in stopped):
            raise Broken(f"task {one.version} is due after {len(counted)} days, {owed} were given")


def load_rows(theatre: Theatre, rows: list[OpenSeat]) -> list[OpenSeat]:
    """The open tasks as they are now."""
    wanted = {one.version for one in rows}
    return [one for one in open_seats(load_state(theatre.instance.course)) if one.version in wanted]


def time_of(theatre: Theatre, version: int, days: int) -> tuple[int, set[dt.date], dt.date]:
    """Days given, days on which it was stopped, and the day it was opened, from the facts."""
    stopped: set[dt.date] = set()
    begun, since = dt.date.min, None
    facts = theatre.folded_facts()
    same = {version}
    for fact in reversed(facts):  # delegated and back: another version of the same time
        if fact.seq in same and fact.kind in (EventKind.DELEGATED, EventKind.RELEASED):
            same.add(fact.data["version"])
    for fact in facts:
        data = fact.data
        if fact.seq in same and fact.kind not in (EventKind.DELEGATED, EventKind.RELEASED):
            begun = dt.date.fromisoformat(data["counted_from"])
        elif data.get("version") in same and fact.kind is EventKind.EXTENDED:
            days += data["extra"]
        elif data.get("version") in same and fact.kind is EventKind.PAUSED:
            since = dt.date.fromisoformat(data["day"])
        elif data.get("version") in same and fact.kind is EventKind.RESUMED and since is not None:
            until = dt.date.fromisoformat(data["counted_from"])
            stopped |= {since + dt.timedelta(days=at) for at in range(1, (until - since).days + 1)}
    return days, stopped, begun


def check_holders(theatre: Theatre) -> None:
    """Who decides now is what the process was told last."""
    holder = next((one.decider.unit_id for one in open_seats(load_state(theatre.instance.course)) if one.decider), None)
    if (theatre.holders[-1] if theatre.holders else None) != holder:
        raise Broken("the process was not told who decides now")


__all__ = ["APPLICANT_ACCOUNT", "Broken", "Play", "check", "staged"]
