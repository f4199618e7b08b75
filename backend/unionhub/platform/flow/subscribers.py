"""What flows do when the calendar changes: running deadlines over the changed days are counted again."""

from unionhub.kernel.db import Tx
from unionhub.kernel.queue import enqueue, subscriber
from unionhub.platform.calendar.ports import CalendarChanged, Dependent, register_dependent
from unionhub.platform.flow.service.recounting import count_moved

register_dependent(Dependent("flow", "正在办理的审批", count_moved))


@subscriber(CalendarChanged, name="flow.calendar_changed")
async def calendar_changed(tx: Tx, event: CalendarChanged) -> None:
    """A job does it, a few at a time."""
    days = {"first": event.first_day, "last": event.last_day}
    await enqueue(tx, "flow.recount", days, dedupe=f"flow.recount:{event.aggregate_id}:{event.aggregate_version}")
