"""Jobs that count: a month of a grid when something in it has changed, everything every night (INSP-30 … INSP-33)."""

import datetime as dt

from unionhub.domains.inspection.service import counting
from unionhub.kernel.db import transaction
from unionhub.kernel.queue import cron, job


@job("inspection.count_month")
async def count_month(unit_id: int, grid_key: int, month: str) -> None:
    """Count a month of a grid again."""
    async with transaction() as tx:
        await counting.count_month(tx, unit_id, grid_key, dt.date.fromisoformat(month))


@cron("37 3 * * *", name="inspection.rebuild_figures")
async def rebuild_figures() -> None:
    """Every night: every figure equals its source; what differed is said in the log."""
    await counting.rebuild_figures()
