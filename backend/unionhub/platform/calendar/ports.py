"""The door of the calendar. What counts days and keeps the outcome registers here, so that a change can say what it moves."""

import datetime as dt

from unionhub.kernel import clock
from unionhub.platform.calendar.dependents import Dependent, register_dependent
from unionhub.platform.calendar.events import CalendarChanged
from unionhub.platform.calendar.policy import (
    Corrections,
    add_days,
    add_working_days,
    days_between,
    is_working_day,
    year_published,
)
from unionhub.platform.calendar.service import REFRESH_SECONDS, refresh

__all__ = [
    "REFRESH_SECONDS",
    "CalendarChanged",
    "Corrections",
    "Dependent",
    "add_days",
    "add_working_days",
    "days_between",
    "end_of",
    "is_working_day",
    "refresh",
    "register_dependent",
    "year_published",
]


def end_of(day: dt.date) -> dt.datetime:
    """The instant at which a business day is over."""
    return clock.day_end(day)
