"""What the clock does to flows: reminders and deadlines each minute, seats of people who left, and a nightly look whether tasks are
what the events make of them."""

import datetime as dt
import logging

from unionhub.kernel.queue import cron, job
from unionhub.platform.flow.service.rebuilding import rebuild_all
from unionhub.platform.flow.service.recounting import recount_all
from unionhub.platform.flow.service.sweeping import sweep_all
from unionhub.platform.flow.service.timers import enqueue_due, strike_one

_log = logging.getLogger("unionhub.flow")


@cron("* * * * *", name="flow.timers")
async def timers() -> None:
    """Look whose time has come."""
    await enqueue_due()


@job("flow.strike")
async def strike(instance_id: int, version: int) -> None:
    """Remind, tell of overdue, escalate."""
    await strike_one(instance_id, version)


@job("flow.recount")
async def recount(first: str, last: str) -> None:
    """The calendar changed between these days."""
    await recount_all(dt.date.fromisoformat(first), dt.date.fromisoformat(last))


@cron("7,27,47 * * * *", name="flow.sweep")
async def sweep() -> None:
    """Look after tasks whose holder has nobody left."""
    await sweep_all()


@cron("40 3 * * *", name="flow.compare")
async def compare() -> None:
    """Tasks and states of running flows against their events; what differs is put right and reported."""
    rebuilt = await rebuild_all(running_only=True)
    if rebuilt.differed:
        _log.error("flow tasks differed from their events", extra={"instances": len(rebuilt.differed)})
