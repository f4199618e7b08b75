"""Jobs of privacy: writing a copy of somebody's data, closing accounts whose period is over, clearing what was kept long enough."""

from unionhub.kernel.queue import cron
from unionhub.platform.privacy import queries
from unionhub.platform.privacy.exports import write_export
from unionhub.platform.privacy.service import closing
from unionhub.platform.privacy.service.holding import EXPORT_KIND
from unionhub.platform.task.ports import TaskOutput, TaskRun, task_kind

_BATCH = 50


@task_kind(EXPORT_KIND)
async def export_my_data(run: TaskRun) -> TaskOutput:
    """Everything held of the one who asked, as a document to read or a file to take along."""
    return await write_export(run)


@cron("*/10 * * * *", name="privacy.close_due")
async def close_due_accounts() -> None:
    """Every ten minutes: accounts whose cooling period is over."""
    for closure_id in await queries.system_due_closures(_BATCH):
        await closing.close_due(closure_id)


@cron("23 3 * * *", name="privacy.clear_leftovers")
async def clear_leftovers() -> None:
    """Every night: what closed accounts left behind for a time that is over."""
    for closure_id in await closing.system_ripe_leftovers(_BATCH):
        await closing.clear_leftovers(closure_id)
