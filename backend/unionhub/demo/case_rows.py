"""Writing the demonstration's cases in bulk: what the use cases would have written, without telling anybody (D6)."""

import datetime as dt
import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import orjson
from tortoise.models import Model

from unionhub.demo.case_lives import Life, Step
from unionhub.demo.case_people import CAUSES, CITIZEN_SOURCE, SOURCES, DemoEmployer, demand_of
from unionhub.demo.names import DemoPerson
from unionhub.domains.inspection.models.cases import InspCase, InspCaseEvent, InspCaseGrid
from unionhub.domains.inspection.models.employers import InspEmployer, InspEmployerName
from unionhub.domains.inspection.models.people import InspCompanion
from unionhub.domains.inspection.models.petitions import InspPetition
from unionhub.domains.inspection.policy.employers import name_key
from unionhub.domains.inspection.policy.numbers import new_case_no, new_query_code
from unionhub.kernel import clock
from unionhub.kernel.crypto import sealed_columns
from unionhub.kernel.db import insert_rows, transaction
from unionhub.kernel.ids import new_id
from unionhub.platform.account.models import Account, Capacity
from unionhub.platform.org.models import OrgUnit

BATCH = 2_000
Row = dict[str, Any]
_ROLES = {"clerk": "district_clerk", "leader": "leader", "inspector": "inspector", "grid": "grid_officer"}
_INSPECTED = frozenset({"inspector_pending", "inspecting", "handled", "penalty_decided", "closed"})


@dataclass
class Desks:
    """Who sits where: the bureau, its grids, and the accounts that act, by part and number."""

    bureau: OrgUnit
    grids: list[OrgUnit]
    accounts: dict[str, list[Account]]

    def actor_of(self, step: Step) -> tuple[Account | None, int | None]:
        """The account behind a step and the unit it acts for; nobody for a citizen."""
        if step.who == "citizen":
            return None, None
        account = self.accounts[step.who][step.number % len(self.accounts[step.who])]
        return account, self.grids[step.number].id if step.who == "grid" else self.bureau.id


async def read_desks(bureau: OrgUnit) -> Desks:
    """The bureau's grids in tree order and those who hold the five roles."""
    grids = await OrgUnit.filter(parent_id=bureau.id, kind="grid").order_by("path")
    accounts: dict[str, list[Account]] = {}
    for who, role in _ROLES.items():
        held = await Capacity.filter(role__key=role).prefetch_related("account", "unit").order_by("unit__path", "id")
        accounts[who] = [one.account for one in held]
    return Desks(bureau, grids, accounts)


@dataclass
class Known:
    """An employer as it stands in the tables: the row of each of its spellings."""

    spellings: tuple[str, ...]
    ids: tuple[int, ...]
    uscc: str
    has_uscc: bool
    merged: bool


async def write_employers(unit_id: int, employers: Sequence[DemoEmployer]) -> list[Known]:
    """Employers and the names they go by; half of the credit codes are known."""
    rows: dict[type[Model], list[Row]] = defaultdict(list)
    found = []
    for number, one in enumerate(employers):
        ids = tuple(new_id() for _ in one.spellings)
        has_uscc = number % 2 == 0 or one.merged
        for position, (row_id, name) in enumerate(zip(ids, one.spellings, strict=True)):
            uscc = one.uscc if has_uscc and position == 0 else None
            merged_into = ids[0] if one.merged and position else None
            rows[InspEmployer].append({"id": row_id, "unit_id": unit_id, "name": name, "uscc": uscc, "merged_into_id": merged_into})
            main = ids[0] if one.merged else row_id
            rows[InspEmployerName].append({"unit_id": unit_id, "employer_id": main, "name": name, "name_key": name_key(name)})
        found.append(Known(one.spellings, ids, one.uscc, has_uscc, one.merged))
    await _insert(rows)
    return found


@dataclass
class Scribe:
    """Turns lives into rows. ``people`` report, ``employers`` are reported; both come back now and then."""

    desks: Desks
    people: Sequence[DemoPerson]
    employers: list[Known]
    chance: random.Random
    _last: dict[int, tuple[int, int, dt.datetime]] = field(default_factory=dict)

    async def write(self, lives: Sequence[tuple[Life, int]]) -> None:
        """A batch of cases (with the number of their employer), oldest first."""
        rows: dict[type[Model], list[Row]] = defaultdict(list)
        for life, employer in lives:
            self._case(rows, life, employer)
        await _insert(rows)

    def _case(self, rows: dict[type[Model], list[Row]], life: Life, employer: int) -> None:
        case_id, day = new_id(), clock.biz_date(life.registered_at)
        first, by_citizen = life.steps[0], life.steps[0].who == "citizen"
        cause = _drawn(self.chance, CAUSES)
        reporter, repeat_of = self._reporter(case_id, employer, life.registered_at)
        clerk, _ = self.desks.actor_of(first)
        columns = dict(life.columns)
        outcome = columns.pop("outcome", None)
        inspector = self._inspector(life.inspector) if life.state in _INSPECTED else None
        row: Row = {
            **self._reported(InspCase, case_id, reporter, employer, cause, life.grid, day, settled="handled_at" in columns),
            "case_no": new_case_no(day, self.chance.choice), "query_code": new_query_code(self.chance.choice),
            "level": life.level, "state": life.state,
            "source": CITIZEN_SOURCE if by_citizen else _drawn(self.chance, SOURCES), "registered_at": life.registered_at,
            "registered_by_account_id": clerk.id if clerk else None, "created_at": life.registered_at,
            "inspector_account_id": inspector, "repeat_of": repeat_of, "version": len(life.steps), **columns,
            **sealed_columns(InspCase, "outcome", case_id, outcome),
        }  # fmt: skip
        row["companion_count"] = self._companions(rows, {"case_id": case_id})
        rows[InspCase].append(row)
        for grid, (part, visible, since) in life.grids.items():
            rows[InspCaseGrid].append(
                {"case_id": case_id, "grid_unit_id": self.desks.grids[grid].id, "part": part, "visible": visible, "since": since}
            )
        rows[InspCaseEvent] += [
            self._event(case_id, seq, step, self.employers[employer].uscc) for seq, step in enumerate(life.steps, start=1)
        ]

    def _reporter(self, case_id: int, employer: int, at: dt.datetime) -> tuple[DemoPerson, int | None]:
        """Somebody; one in sixty reports the same employer again within two months (INSP-X3)."""
        known = self._last.get(employer)
        if known is not None and at - known[2] < dt.timedelta(days=60) and self.chance.random() < 0.02:
            return self.people[known[1]], known[0]
        number = self.chance.randrange(len(self.people))
        self._last[employer] = (case_id, number, at)
        return self.people[number], None

    def _reported(
        self, model: type[Model], row_id: int, person: DemoPerson, employer: int, cause: str, grid: int | None, day: dt.date,
        *, settled: bool = False,
    ) -> Row:  # fmt: skip
        known = self.employers[employer]
        other = len(known.spellings) > 1 and (known.merged or not settled)  # what an inspector dealt with has its right name
        spelling = 1 if other and self.chance.random() < 0.3 else 0
        return {
            "id": row_id, "unit_id": self.desks.bureau.id, "grid_unit_id": None if grid is None else self.desks.grids[grid].id,
            "biz_date": day, "name": person.name, "employer_name": known.spellings[spelling], "cause": cause,
            "employer_id": known.ids[0] if known.merged else known.ids[spelling], "origin_employer_id": known.ids[spelling],
            **sealed_columns(model, "cert_no", row_id, person.id_card), **sealed_columns(model, "phone", row_id, person.phone),
            **sealed_columns(model, "demand", row_id, demand_of(self.chance, cause)),
        }  # fmt: skip

    def _companions(self, rows: dict[type[Model], list[Row]], owner: Row) -> int:
        drawn = self.chance.random()
        count = 0 if drawn < 0.86 else self.chance.randint(1, 3) if drawn < 0.98 else self.chance.randint(4, 12)
        for seq in range(1, count + 1):
            row_id, person = new_id(), self.chance.choice(self.people)
            rows[InspCompanion].append(
                {
                    "id": row_id, **owner, "seq": seq, "name": person.name,
                    **sealed_columns(InspCompanion, "cert_no", row_id, person.id_card),
                    **sealed_columns(InspCompanion, "phone", row_id, person.phone if seq % 2 else None),
                }
            )  # fmt: skip
        return count

    def _inspector(self, number: int | None) -> int | None:
        if number is None:
            return None
        return self.desks.accounts["inspector"][number % len(self.desks.accounts["inspector"])].id

    def _event(self, case_id: int, seq: int, step: Step, uscc: str) -> Row:
        row_id = new_id()
        account, unit_id = self.desks.actor_of(step)
        row: Row = {
            "id": row_id, "case_id": case_id, "seq": seq, "action": step.action, "from_state": step.source, "to_state": step.target,
            "account_id": account.id if account else None, "actor_name": account.name if account else "",
            "role_key": _ROLES.get(step.who, ""), "unit_id": unit_id, "at": step.at, "created_at": step.at,
            "grid_unit_id": None if step.grid is None else self.desks.grids[step.grid].id, "facts": self._facts(step, uscc),
        }  # fmt: skip
        if step.note:
            row |= sealed_columns(InspCaseEvent, "note", row_id, step.note)
        return row

    def _facts(self, step: Step, uscc: str) -> str:
        """The facts of a step with ids for numbers."""
        facts = dict(step.facts)
        if "inspector" in facts:
            facts["inspector"] = self._inspector(facts["inspector"])
        for key in ("grid", "grid_before"):
            if key in facts:
                facts[key] = 0 if facts[key] is None else self.desks.grids[facts[key]].id
        if facts.pop("uscc", False):
            facts["uscc"] = uscc
        return orjson.dumps(facts, option=orjson.OPT_SORT_KEYS).decode() if facts else "{}"

    async def write_petitions(self, days: Sequence[dt.date], results: Sequence[str]) -> None:
        """信访, most of them handled some weeks later (INSP-26)."""
        rows: dict[type[Model], list[Row]] = defaultdict(list)
        clerk = self.desks.accounts["clerk"][0]
        today = clock.today()
        for day in days:
            row_id, grid = new_id(), self.chance.randrange(-1, len(self.desks.grids))
            handled = day + dt.timedelta(days=self.chance.randint(3, 50))
            person, employer = self.chance.choice(self.people), self.chance.randrange(len(self.employers))
            row = self._reported(
                InspPetition, row_id, person, employer, _drawn(self.chance, CAUSES), None if grid < 0 else grid, day
            ) | {"registered_by_account_id": clerk.id, "registered_by_name": clerk.name}  # fmt: skip
            if handled <= today and self.chance.random() < 0.94:
                row |= {"result": self.chance.choice(results), "handled_on": handled}
                row |= sealed_columns(InspPetition, "result_note", row_id, "已约谈单位负责人并答复信访人")
            row["companion_count"] = self._companions(rows, {"petition_id": row_id})
            rows[InspPetition].append(row)
        await _insert(rows)

    async def complete_employers(self, numbers: Sequence[int]) -> None:
        """What an inspector has dealt with has a credit code (INSP-20)."""
        async with transaction():
            for number in numbers:
                known = self.employers[number]
                if not known.has_uscc:
                    await InspEmployer.filter(id=known.ids[0]).update(uscc=known.uscc)
                    known.has_uscc = True


async def _insert(rows: dict[type[Model], list[Row]]) -> None:
    for model, listed in rows.items():
        for start in range(0, len(listed), BATCH * 4):
            async with transaction() as tx:
                await insert_rows(tx, model, listed[start : start + BATCH * 4])


def _drawn(chance: random.Random, weighted: Sequence[tuple[str, int]]) -> str:
    return chance.choices([code for code, _ in weighted], [weight for _, weight in weighted])[0]
