"""Jobs that count: one unit when it has changed, all of them every night (D7)."""

from unionhub.domains.membership.service.rollup import count_units, rebuild_rollup
from unionhub.domains.membership.service.seen import catch_up_seen
from unionhub.kernel.db import transaction
from unionhub.kernel.queue import cron, job


@job("membership.count_unit")
async def count_unit(unit_id: int) -> None:
    """Count a unit's figures again."""
    async with transaction() as tx:
        await count_units(tx, [unit_id])


@cron("23 3 * * *", name="membership.rebuild_rollup")
async def rebuild_figures() -> None:
    """Every night: every figure equals its source; what differed is said in the log."""
    await catch_up_seen()
    await rebuild_rollup()
