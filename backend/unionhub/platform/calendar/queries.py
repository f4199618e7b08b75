"""Reads of the calendar; it is the same for every unit."""

import datetime as dt

from unionhub.platform.calendar.errors import YearOutOfRange
from unionhub.platform.calendar.models import CalendarDay, CalendarYear
from unionhub.platform.calendar.policy import (
    FIRST_YEAR,
    LAST_YEAR,
    Corrections,
    days_of,
    holiday_name,
    shipped_working,
    year_published,
    year_shipped,
)
from unionhub.platform.calendar.schemas import CalendarDayOut, CalendarYearOut


async def system_corrections() -> Corrections:
    """Everything operators said, from the database."""
    days: list[tuple[dt.date, bool]] = await CalendarDay.all().values_list("day", "working")
    years: list[int] = await CalendarYear.filter(published=True).values_list("year", flat=True)  # type: ignore[assignment]
    return Corrections({day: bool(working) for day, working in days}, frozenset(years))


async def system_year(year: int) -> CalendarYearOut:
    """A year with every day. Raises YearOutOfRange."""
    ensure_year(year)
    corrections = await system_corrections()
    said = {row.day: row for row in await CalendarDay.filter(day__gte=dt.date(year, 1, 1), day__lte=dt.date(year, 12, 31))}
    row = await CalendarYear.get_or_none(year=year)
    days = [_day(day, said.get(day)) for day in days_of(year)]
    return CalendarYearOut(
        year=year,
        version=row.version if row else 0,
        published=year_published(year, corrections),
        shipped=year_shipped(year),
        working_days=sum(one.working for one in days),
        corrections=len(said),
        days=days,
    )


def ensure_year(year: int) -> None:
    """Raise YearOutOfRange."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise YearOutOfRange


def _day(day: dt.date, said: CalendarDay | None) -> CalendarDayOut:
    shipped = shipped_working(day)
    return CalendarDayOut(
        day=day,
        working=said.working if said else shipped,
        shipped_working=shipped,
        holiday=holiday_name(day),
        corrected=said is not None,
        reason=said.reason if said else "",
        by_name=said.by_name if said else "",
        changed_at=said.changed_at if said else None,
    )
