"""When a seat's run is due, and when to speak of it before."""

import datetime as dt
from typing import Any

from unionhub.kernel import clock
from unionhub.platform.calendar.ports import Corrections, add_days, days_between, end_of
from unionhub.platform.flow.policy.state import OpenSeat
from unionhub.platform.flow.policy.tree import Deadline

MOST_EXTRA = 90
"""Days a deadline may be extended by at once."""


def deadline_facts(deadline: Deadline | None, opened_at: dt.datetime) -> dict[str, Any]:
    """``due_at`` and ``remind_at`` of a seat opened now: the opening day is not counted, the last day is, whole."""
    if deadline is None:
        return {}
    return counted(deadline, clock.biz_date(opened_at), deadline.days, opened_at)


def counted(deadline: Deadline, day: dt.date, days: int, now: dt.datetime) -> dict[str, Any]:
    """The deadline so many days after ``day``, with what it was counted from: it can be counted again on another calendar."""
    last = add_days(day, days, working=deadline.working)
    facts = {"due_at": end_of(last).isoformat(), "counted_from": day.isoformat(), "days": days}
    if deadline.remind_before_days:
        early = add_days(last, -deadline.remind_before_days, working=deadline.working)
        remind = clock.day_start(early) + dt.timedelta(hours=9)  # when people are at their desks
        if now < remind < end_of(last):
            facts["remind_at"] = remind.isoformat()
    return facts


def days_left(deadline: Deadline, task: OpenSeat, today: dt.date) -> int:
    """Days of the deadline that are not over, today counted as over: resumed today, it is due when it was."""
    assert task.counted_from is not None
    used = days_between(dt.date.fromisoformat(task.counted_from), today, working=deadline.working)
    return max(task.days - used, 0)


def is_late(task: OpenSeat, now: dt.datetime) -> bool:
    """Whether its deadline is over."""
    return task.due_at is not None and dt.datetime.fromisoformat(task.due_at) <= now


def due_by(deadline: Deadline, task: OpenSeat, corrections: Corrections | None = None) -> dt.datetime | None:
    """When it would be due by these corrections of the calendar; None where it has no running deadline of working days."""
    if not deadline.working or task.counted_from is None:
        return None
    return end_of(add_days(dt.date.fromisoformat(task.counted_from), task.days, working=True, by=corrections))
