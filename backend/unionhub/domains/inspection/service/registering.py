"""Making a case, whoever reports it: one way for citizens and clerks (rows 1–3; INSP-03, INSP-05, INSP-06)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from unionhub.domains.inspection.enums.cases import CaseAction, CaseState
from unionhub.domains.inspection.enums.parties import GridPart, Level
from unionhub.domains.inspection.errors import GridUnavailable
from unionhub.domains.inspection.models.cases import InspCase, InspCaseGrid
from unionhub.domains.inspection.models.people import InspCompanion, Reported
from unionhub.domains.inspection.policy.machine import target_of
from unionhub.domains.inspection.policy.numbers import new_case_no, new_query_code
from unionhub.domains.inspection.service import steps
from unionhub.domains.inspection.service.employers import find_or_add_employer
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.crypto import set_encrypted
from unionhub.kernel.db import Tx, ensure_tx
from unionhub.platform.org.ports import UnitKind, UnitRef, system_find_unit


@dataclass(frozen=True, slots=True)
class PersonGiven:
    """Somebody as written in a form; numbers are checked by the caller's schema."""

    name: str
    cert_no: str | None
    phone: str | None


@dataclass(frozen=True, slots=True)
class ReportGiven:
    """What a form says. ``grid_unit_id`` None is 区本级."""

    reporter: PersonGiven
    companions: Sequence[PersonGiven]
    employer_name: str
    cause: str
    grid_unit_id: int | None
    demand: str
    source: str
    photo_ids: Sequence[int] = ()
    repeat_of: int | None = None


async def get_open_grid(unit_id: int, grid_unit_id: int) -> UnitRef:
    """A working street grid right below the district. Raises GridUnavailable (INSP-04, INSP-36)."""
    grid = await system_find_unit(grid_unit_id)
    if grid is None or grid.kind is not UnitKind.GRID or not grid.is_active or grid.parent_id != unit_id:
        raise GridUnavailable
    return grid


async def register_case(
    tx: Tx, actor: Actor | None, unit_id: int, given: ReportGiven, *, facts: Mapping[str, Any] | None = None
) -> InspCase:
    """Write the case, its companions, its grid, the first event, the audit record and the to-do. ``actor`` None, or one of the public
    face, is a citizen, who can only name a street grid. Raises GridUnavailable. The caller has attached nothing yet: pictures
    are its own."""
    ensure_tx(tx)
    officer = actor if actor is not None and actor.audience is Audience.STAFF else None
    level = Level.GRID if given.grid_unit_id is not None else Level.DISTRICT
    action = CaseAction.REPORT if officer is None else CaseAction.REGISTER
    if given.grid_unit_id is not None:
        await get_open_grid(unit_id, given.grid_unit_id)
    elif officer is None:
        raise GridUnavailable("请选择所属街道网格")
    now, today = clock.now(), clock.today()
    state = target_of(action, None, level)
    row = InspCase(
        unit_id=unit_id, grid_unit_id=given.grid_unit_id, level=level, state=state, source=given.source, case_no=new_case_no(today),
        query_code=new_query_code(), biz_date=today, registered_at=now, registered_by_account_id=officer.account_id if officer else None,
        photo_ids=",".join(str(one) for one in given.photo_ids), repeat_of=given.repeat_of,
    )  # fmt: skip
    await fill_reported(tx, row, given)
    await row.save(force_create=True)
    await write_companions(row, given.companions)
    if given.grid_unit_id is not None and state is CaseState.GRID_PENDING:
        await InspCaseGrid.create(case_id=row.id, grid_unit_id=given.grid_unit_id, part=GridPart.CURRENT, since=now)
    await steps.record_step(tx, actor, row, action, None, facts=facts)
    return row


async def fill_reported(tx: Tx, row: Reported, given: ReportGiven) -> None:
    """Who reports whom for what, into the columns that cases and petitions share."""
    row.name = given.reporter.name.strip()
    set_encrypted(row, "cert_no", given.reporter.cert_no)
    set_encrypted(row, "phone", given.reporter.phone)
    set_encrypted(row, "demand", given.demand)
    row.employer_name, row.cause = given.employer_name.strip(), given.cause
    found = await find_or_add_employer(tx, row.unit_id, given.employer_name)
    row.employer_id, row.origin_employer_id = found.employer_id, found.origin_id
    row.companion_count = len(given.companions)


async def write_companions(row: Reported, companions: Sequence[PersonGiven]) -> None:
    """The people who came along, in the order of the form; replaces those there were."""
    owner = {"case_id": row.id} if isinstance(row, InspCase) else {"petition_id": row.id}
    await InspCompanion.filter(**owner).delete()
    for seq, one in enumerate(companions, start=1):
        companion = InspCompanion(**owner, seq=seq, name=one.name.strip())
        set_encrypted(companion, "cert_no", one.cert_no)
        set_encrypted(companion, "phone", one.phone)
        await companion.save(force_create=True)
