"""Tickets do not outlive their use: the phone goes two hours after it was proved, at most a day later (INSP-X4)."""

import datetime as dt

from unionhub.domains.inspection.models.intakes import InspTicket
from unionhub.kernel import clock
from unionhub.kernel.db import transaction
from unionhub.kernel.db.transaction import rerun_on_conflict
from unionhub.kernel.queue import cron

KEPT_AFTER = dt.timedelta(hours=1)
BATCH = 200


@cron("17 * * * *", name="inspection.sweep_tickets")
async def sweep_tickets() -> None:
    """Delete tickets that have ended. What was sent with one is the case's own by now, what was not is swept with the files."""
    while (
        ids := await InspTicket.filter(expires_at__lte=clock.now() - KEPT_AFTER)
        .order_by("expires_at")
        .limit(BATCH)
        .values_list("id", flat=True)
    ):
        await rerun_on_conflict(lambda ids=ids: _delete(ids))  # type: ignore[misc]


async def _delete(ids: list[int]) -> None:
    async with transaction():
        await InspTicket.filter(id__in=ids).delete()
