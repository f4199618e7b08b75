"""Sums of the figures of a district: rows read grow with grids and months, never with cases (decision 0004)."""

import datetime as dt
from typing import Any

from tortoise.functions import Count, Max, Min

from unionhub.domains.inspection.models.cases import InspCase
from unionhub.domains.inspection.models.figures import InspCounting, InspFigure
from unionhub.domains.inspection.policy.figures import year_span

LATEST = 8
_SUMS = ("received", "finished", "closed", "petitions", "petitions_done", "amount_fen")
Sums = dict[str, int]


async def system_counting(district_id: int) -> InspCounting | None:
    """When the district was last counted, and which version that was."""
    return await InspCounting.get_or_none(id=district_id)


async def system_year(district_id: int, year: int) -> dict[tuple[int, dt.date], Sums]:
    """Every month of every grid in a year."""
    since, until = year_span(year)
    rows = await InspFigure.filter(unit_id=district_id, month__gte=since, month__lte=until).values("grid_key", "month", *_SUMS)
    return {(row["grid_key"], row["month"]): {name: row[name] for name in _SUMS} for row in rows}


async def system_years(district_id: int) -> dict[tuple[int, int], Sums]:
    """Every year of every grid: at most twelve rows each are summed here, so no database has to cut a date."""
    found: dict[tuple[int, int], Sums] = {}
    for row in await InspFigure.filter(unit_id=district_id).values("grid_key", "month", *_SUMS):
        sums = found.setdefault((row["grid_key"], row["month"].year), dict.fromkeys(_SUMS, 0))
        for name in _SUMS:
            sums[name] += row[name]
    return found


async def system_known_years(district_id: int, today: dt.date) -> list[int]:
    """Years with figures, and this one, newest first."""
    ends = await InspFigure.filter(unit_id=district_id).annotate(first=Min("month"), last=Max("month")).values("first", "last")
    days = [today, *(_day(day) for row in ends for day in row.values() if day is not None)]
    return list(range(max(days).year, min(days).year - 1, -1))


async def system_overdue(district_id: int, today: dt.date) -> dict[int, int]:
    """Cases past the last day of their promise, per grid (INSP-09)."""
    rows = InspCase.filter(unit_id=district_id, due_on__lt=today).annotate(many=Count("id")).group_by("grid_unit_id")
    return {row["grid_unit_id"] or 0: int(row["many"]) for row in await rows.values("grid_unit_id", "many")}


async def system_latest(district_id: int) -> list[InspCase]:
    """The newest registrations; nothing personal is read."""
    columns = ("id", "case_no", "registered_at", "grid_unit_id", "cause", "state")
    return await InspCase.filter(unit_id=district_id).order_by("-id").limit(LATEST).only(*columns)


def _day(value: Any) -> dt.date:
    return value if isinstance(value, dt.date) else dt.date.fromisoformat(str(value)[:10])
