"""Telling people in time, each stage once (INSP-09, INSP-X1): grids of our promise, inspectors and leaders of the law's limits.

What was told stands in ``InspWarning``; a standstill is caught up with the latest stage only. Each case is one transaction, so a job that
is killed goes on where it stopped.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from unionhub.domains.inspection.clock_view import days_of
from unionhub.domains.inspection.enums.cases import CaseState
from unionhub.domains.inspection.enums.clocks import CLOCK_NAMES, ClockState, Lamp
from unionhub.domains.inspection.models.cases import InspCase, InspPause, InspWarning
from unionhub.domains.inspection.policy.clocks import Clock, Stop, is_overdue, legal_clocks, parse_warn_days, warn_stage
from unionhub.domains.inspection.queries.settings import system_setting
from unionhub.domains.inspection.service.telling import CLERK_ROLE, GRID_ROLE, LEADER_ROLE
from unionhub.kernel import clock
from unionhub.kernel.db import Tx, insert_once, transaction
from unionhub.kernel.db.transaction import rerun_on_conflict
from unionhub.platform.account.ports import system_officers
from unionhub.platform.notice.ports import Param, send

_PAGE = 200
_AT_LAW = (CaseState.LEADER_PENDING, CaseState.INSPECTOR_PENDING, CaseState.INSPECTING)


async def warn_of_promises() -> int:
    """Warn grids on the district's days of warning, and grid, clerks and leaders when a case is late. Returns how many were told of."""
    today, told, last = clock.today(), 0, 0
    days: dict[int, list[int]] = {}
    while page := await InspCase.filter(state=CaseState.GRID_PROCESSING, id__gt=last).order_by("id").limit(_PAGE):
        for row in page:
            if row.unit_id not in days:
                days[row.unit_id] = parse_warn_days((await system_setting(row.unit_id)).warn_days)
            told += await _warn_promise(row, days[row.unit_id], today)
        last = page[-1].id
    return told


async def _warn_promise(row: InspCase, warn_days: Sequence[int], today: dt.date) -> bool:
    if row.accepted_at is None or row.due_on is None:
        return False
    accepted_on, late = clock.biz_date(row.accepted_at), is_overdue(row.due_on, today)
    stage = "late" if late else warn_stage((today - accepted_on).days, warn_days)
    if stage is None:
        return False
    words: dict[str, Param] = {"case_no": row.case_no, "due_on": row.due_on}  # a grid that gives the case back keeps its notices
    if late:
        words["days"] = (today - row.due_on).days
        holders = [(row.grid_unit_id, GRID_ROLE), (row.unit_id, CLERK_ROLE), (row.unit_id, LEADER_ROLE)]
        return await _tell_once(row, f"promise:{accepted_on}:late", "insp_promise_over", words, holders)
    words["days"] = (row.due_on - today).days
    return await _tell_once(row, f"promise:{accepted_on}:{stage}", "insp_promise_soon", words, [(row.grid_unit_id, GRID_ROLE)])


async def warn_of_limits() -> int:
    """Warn the inspector when four fifths of a legal limit are used up, inspector and leaders when it is over. Returns how many."""
    today, told, last = clock.today(), 0, 0
    while page := await InspCase.filter(state__in=list(_AT_LAW), id__gt=last).order_by("id").limit(_PAGE):
        stops = await _stops([row.id for row in page])
        for row in page:
            for one in legal_clocks(days_of(row), stops[row.id], today):
                if one.state is ClockState.RUNNING and one.lamp in (Lamp.YELLOW, Lamp.RED):
                    told += await _warn_limit(row, one)
        last = page[-1].id
    return told


async def _warn_limit(row: InspCase, one: Clock) -> bool:
    assert one.due_on is not None  # it runs
    key = f"{one.key}:{one.started_on}:{one.limit}:{one.lamp}"
    words: dict[str, Param] = {
        "case_no": row.case_no, "employer": row.employer_name, "limit": f"{CLOCK_NAMES[one.key]} {one.limit} 个工作日", "due_on": one.due_on,
    }  # fmt: skip
    nobody = row.inspector_account_id is None
    holders = [(row.unit_id, LEADER_ROLE)] if nobody or one.lamp is Lamp.RED else []
    template = "insp_limit_over" if one.lamp is Lamp.RED else "insp_limit_soon"
    return await _tell_once(row, key, template, words, holders, [row.inspector_account_id] if row.inspector_account_id is not None else [])


async def _stops(case_ids: Sequence[int]) -> Mapping[int, list[Stop]]:
    found: dict[int, list[Stop]] = defaultdict(list)
    for pause in await InspPause.filter(case_id__in=list(case_ids)).order_by("started_on"):
        found[pause.case_id].append(Stop(pause.started_on, pause.ended_on))
    return found


async def _tell_once(
    row: InspCase, key: str, template: str, words: Mapping[str, Param], holders: Iterable[tuple[int | None, str]],
    accounts: Sequence[int] = (),
) -> bool:  # fmt: skip
    if await InspWarning.exists(case_id=row.id, key=key):
        return False
    who = list(accounts)
    for unit_id, role in holders:
        who += [one.account_id for one in await system_officers(units=[unit_id], role=role)] if unit_id is not None else []

    async def body() -> bool:
        async with transaction() as tx:
            return await _tell(tx, row, key, template, words, list(dict.fromkeys(who)))

    return await rerun_on_conflict(body)


async def _tell(tx: Tx, row: InspCase, key: str, template: str, words: Mapping[str, Param], accounts: Sequence[int]) -> bool:
    if not await InspCase.exists(id=row.id, version=row.version):  # somebody acted meanwhile: the next run looks again
        return False
    if not await insert_once(tx, InspWarning(case_id=row.id, key=key)):
        return False
    for account_id in accounts:
        await send(tx, account_id, template, words, f"/inspection/cases/{row.id}")
    return True
