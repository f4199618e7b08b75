"""Counting (decision 0004): a month of a grid is counted again from the rows whenever a case or petition in it has changed.

A count takes the district's lock first and reads afterwards, so it sees every change that was committed before it began; whoever
commits later asks for another count. The nightly rebuild is the same count over all years: what it finds different was changed
without an event, and is an alarm.
"""

import datetime as dt
import logging
from collections import defaultdict
from typing import Any, NamedTuple

from tortoise.expressions import F, Q
from tortoise.functions import Count, Max, Min, Sum

from unionhub.domains.inspection.enums.cases import FINAL_STATES
from unionhub.domains.inspection.models.cases import InspCase
from unionhub.domains.inspection.models.figures import InspCounting, InspFigure
from unionhub.domains.inspection.models.petitions import InspPetition
from unionhub.domains.inspection.policy.figures import month_end, month_of, year_span
from unionhub.kernel import clock
from unionhub.kernel.db import Tx, ensure_tx, insert_once, lock, transaction
from unionhub.kernel.db.transaction import rerun_on_conflict

_log = logging.getLogger("unionhub.inspection")
FIGURES = ("received", "finished", "closed", "petitions", "petitions_done", "amount_fen")
DISTRICT_KEY = 0
BATCH = 500
_ENDS = [state.value for state in FINAL_STATES]
Figures = dict[str, int]


class FigureKey(NamedTuple):
    """A row of the figures within a district; ``grid_key`` 0 is 区本级."""

    grid_key: int
    month: dt.date


async def count_month(tx: Tx, unit_id: int, grid_key: int, month: dt.date) -> None:
    """Make one month of one grid equal its rows, and tell who watches the map that something happened."""
    ensure_tx(tx)
    await touch_map(tx, unit_id)
    await _bring(unit_id, month, month_end(month), grid_key)


async def touch_map(tx: Tx, unit_id: int) -> None:
    """Whoever holds the map of this district holds an old one from here on."""
    await _take(tx, unit_id)
    await InspCounting.filter(id=unit_id).update(version=F("version") + 1, counted_at=clock.now())


async def rebuild_figures() -> int:
    """Count every district over all its years; returns how many rows differed, and says so in the log."""
    differed = 0
    for unit_id in await _districts():
        for year in await _years(unit_id):
            differed += await rerun_on_conflict(lambda unit_id=unit_id, year=year: _rebuild_year(unit_id, year))  # type: ignore[misc]
    if differed:
        _log.warning("the figures of labour inspection differed from their sources", extra={"figures": differed})
    return differed


async def _rebuild_year(unit_id: int, year: int) -> int:
    async with transaction() as tx:
        await _take(tx, unit_id)
        differed = await _bring(unit_id, *year_span(year))
        if differed:
            await touch_map(tx, unit_id)
        return differed


async def _take(tx: Tx, unit_id: int) -> None:
    """Lock the district's row; made if it is missing."""
    if not await lock(tx, InspCounting, [unit_id]):
        await insert_once(tx, InspCounting(id=unit_id, counted_at=clock.now()))
        await lock(tx, InspCounting, [unit_id])


async def _districts() -> list[int]:
    found: set[int] = set()
    for model in (InspCase, InspPetition, InspFigure):
        found.update(await model.all().distinct().values_list("unit_id", flat=True))  # type: ignore[arg-type]
    return sorted(found)


async def _years(unit_id: int) -> range:
    """From the first year anything was registered (or counted) to this one, or the last that is counted."""
    today = clock.today()
    days = [today]
    for model, column in ((InspCase, "biz_date"), (InspPetition, "biz_date"), (InspFigure, "month")):
        ends = await model.filter(unit_id=unit_id).annotate(first=Min(column), last=Max(column)).values("first", "last")
        days += [_day(day) for row in ends for day in row.values() if day is not None]
    return range(min(days).year, max(days).year + 1)


async def _bring(unit_id: int, since: dt.date, until: dt.date, grid_key: int | None = None) -> int:
    """Make the rows of these months (of one grid, or of all) equal their sources; returns how many differed."""
    right = await _counted(unit_id, since, until, grid_key)
    rows = InspFigure.filter(unit_id=unit_id, month__gte=since, month__lte=until)
    if grid_key is not None:
        rows = rows.filter(grid_key=grid_key)
    present = {FigureKey(row.grid_key, row.month): row for row in await rows}
    wrong = [key for key in {*present, *right} if right.get(key) != _figures(present.get(key))]
    gone = [present[key].id for key in wrong if key in present]
    fresh = [_row(unit_id, key, right[key]) for key in wrong if key in right]
    for start in range(0, len(gone), BATCH):
        await InspFigure.filter(id__in=gone[start : start + BATCH]).delete()
    await InspFigure.bulk_create(fresh, batch_size=BATCH)
    return len(wrong)


def _figures(row: InspFigure | None) -> Figures | None:
    return None if row is None else {name: getattr(row, name) for name in FIGURES}


def _row(unit_id: int, key: FigureKey, figures: Figures) -> InspFigure:
    facts: dict[str, Any] = {"unit_id": unit_id, **key._asdict(), **figures}
    return InspFigure(**facts)


async def _counted(unit_id: int, since: dt.date, until: dt.date, grid_key: int | None) -> dict[FigureKey, Figures]:
    """What the rows say; months in which nothing happened are left out."""
    found: dict[FigureKey, Figures] = defaultdict(lambda: dict.fromkeys(FIGURES, 0))
    where = Q(unit_id=unit_id)
    if grid_key is not None:
        where &= Q(grid_unit_id=grid_key) if grid_key != DISTRICT_KEY else Q(grid_unit_id__isnull=True)

    async def add(name: str, query: Any, day: str = "biz_date") -> None:
        rows = query.filter(where, **{f"{day}__gte": since, f"{day}__lte": until}).group_by("grid_unit_id", day)
        for row in await rows.values("grid_unit_id", day, "many"):
            figures = found[FigureKey(row["grid_unit_id"] or DISTRICT_KEY, month_of(row[day]))]
            figures[name] += int(row["many"] or 0)

    many = Count("id")
    await add("received", InspCase.annotate(many=many))
    await add("finished", InspCase.filter(state__in=_ENDS).annotate(many=many))
    await add("closed", InspCase.annotate(many=many), "done_on")
    for column in ("settle_amount_fen", "handled_amount_fen"):
        await add("amount_fen", InspCase.annotate(many=Sum(column)), "done_on")
    await add("petitions", InspPetition.filter(voided_at__isnull=True).annotate(many=many))
    done = InspPetition.filter(voided_at__isnull=True, handled_on__isnull=False).exclude(result="")
    await add("petitions_done", done.annotate(many=many))
    return dict(found)


def _day(value: Any) -> dt.date:
    return value if isinstance(value, dt.date) else dt.date.fromisoformat(str(value)[:10])
