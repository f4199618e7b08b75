"""Every morning's look at the clocks of cases (INSP-09, INSP-X1)."""

from unionhub.domains.inspection.service.warning import warn_of_limits, warn_of_promises
from unionhub.kernel.queue import cron


@cron("5 8 * * *", name="inspection.clocks")
async def watch_clocks() -> None:
    """Warn of promises and limits that are near or over; every stage is told once, so a run that is repeated tells nobody twice."""
    await warn_of_promises()
    await warn_of_limits()
