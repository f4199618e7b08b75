"""When a seat's run is due, and when to speak of it before."""

import datetime as dt

from unionhub.kernel import clock
from unionhub.platform.calendar.ports import add_days, end_of
from unionhub.platform.flow.policy.tree import Deadline


def deadline_facts(deadline: Deadline | None, opened_at: dt.datetime) -> dict[str, str]:
    """``due_at`` and ``remind_at`` of a seat opened now: the opening day is not counted, the last day is, whole."""
    if deadline is None:
        return {}
    day = clock.biz_date(opened_at)
    last = add_days(day, deadline.days, working=deadline.working)
    facts = {"due_at": end_of(last).isoformat()}
    if deadline.remind_before_days:
        early = add_days(last, -deadline.remind_before_days, working=deadline.working)
        remind = clock.day_start(early) + dt.timedelta(hours=9)  # when people are at their desks
        if opened_at < remind < end_of(last):
            facts["remind_at"] = remind.isoformat()
    return facts
