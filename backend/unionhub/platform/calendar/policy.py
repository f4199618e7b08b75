"""Counting days. 期间开始的当日不计入，期间的最后一日为截止日 (民法典 §201, §203)."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import chinese_calendar

_SHIPPED = frozenset(day.year for day in chinese_calendar.constants.holidays)
FIRST_YEAR, LAST_YEAR = 2004, 2100


@dataclass(frozen=True, slots=True)
class Corrections:
    """What operators said of single days, and which years they entered."""

    days: Mapping[dt.date, bool] = field(default_factory=dict)
    years: frozenset[int] = frozenset()


_known = Corrections()


def use(corrections: Corrections) -> None:
    """Count by these corrections from now on, in this process."""
    global _known
    _known = corrections


def known() -> Corrections:
    """The corrections this process counts by."""
    return _known


def year_shipped(year: int) -> bool:
    """Whether the program came with the year's holidays."""
    return year in _SHIPPED


def year_published(year: int, by: Corrections | None = None) -> bool:
    """Whether the holidays of this year are known."""
    return year in _SHIPPED or year in (by or _known).years


def shipped_working(day: dt.date) -> bool:
    """Whether it is a working day as far as the program knows by itself."""
    if day.year in _SHIPPED:
        return bool(chinese_calendar.is_workday(day))
    return day.weekday() < 5


def holiday_name(day: dt.date) -> str:
    """The holiday a day belongs to, or that it is worked for."""
    if day.year not in _SHIPPED:
        return ""
    _, name = chinese_calendar.get_holiday_detail(day)
    return str(chinese_calendar.Holiday(name).chinese) if name else ""


def is_working_day(day: dt.date, by: Corrections | None = None) -> bool:
    """Monday to Friday without holidays, and the weekends worked in their place; a correction goes before both."""
    said = (by or _known).days.get(day)
    return shipped_working(day) if said is None else said


def add_working_days(day: dt.date, days: int, by: Corrections | None = None) -> dt.date:
    """The n-th working day after ``day``, which itself is not counted; backwards for a negative number."""
    step = dt.timedelta(days=1 if days >= 0 else -1)
    left = abs(days)
    while left:
        day += step
        left -= is_working_day(day, by)
    return day


def add_days(day: dt.date, days: int, *, working: bool, by: Corrections | None = None) -> dt.date:
    """The last day of a period of so many days that begins on ``day``."""
    return add_working_days(day, days, by) if working else day + dt.timedelta(days=days)


def days_between(day: dt.date, last: dt.date, *, working: bool) -> int:
    """How many days of a period that began on ``day`` are over on ``last``; 0 when it has not begun."""
    whole = max((last - day).days, 0)
    return sum(is_working_day(day + dt.timedelta(days=number)) for number in range(1, whole + 1)) if working else whole


def days_of(year: int) -> Iterator[dt.date]:
    """Every day of a year."""
    day = dt.date(year, 1, 1)
    while day.year == year:
        yield day
        day += dt.timedelta(days=1)
