"""The door of the calendar."""

import datetime as dt

from unionhub.kernel import clock
from unionhub.platform.calendar.policy import add_days, add_working_days, is_working_day, year_published

__all__ = ["add_days", "add_working_days", "end_of", "is_working_day", "year_published"]


def end_of(day: dt.date) -> dt.datetime:
    """The instant at which a business day is over."""
    return clock.day_end(day)
