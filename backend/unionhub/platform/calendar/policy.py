"""Counting days. 期间开始的当日不计入，期间的最后一日为截止日 (民法典 §201, §203)."""

import datetime as dt

import chinese_calendar

_YEARS = frozenset(day.year for day in chinese_calendar.constants.holidays)


def year_published(year: int) -> bool:
    """Whether the holidays of this year are known."""
    return year in _YEARS


def is_working_day(day: dt.date) -> bool:
    """Monday to Friday without holidays, and the weekends worked in their place."""
    if day.year in _YEARS:
        return bool(chinese_calendar.is_workday(day))
    return day.weekday() < 5


def add_working_days(day: dt.date, days: int) -> dt.date:
    """The n-th working day after ``day``, which itself is not counted; backwards for a negative number."""
    step = dt.timedelta(days=1 if days >= 0 else -1)
    left = abs(days)
    while left:
        day += step
        left -= is_working_day(day)
    return day


def add_days(day: dt.date, days: int, *, working: bool) -> dt.date:
    """The last day of a period of so many days that begins on ``day``."""
    return add_working_days(day, days) if working else day + dt.timedelta(days=days)
