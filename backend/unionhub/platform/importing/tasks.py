"""Jobs of imports: trial, import, letting go of rows nobody came back for."""

import datetime as dt

from unionhub.kernel import clock
from unionhub.kernel.db import lock_one, transaction
from unionhub.kernel.queue import cron
from unionhub.platform.importing.enums import OPEN_BATCHES, BatchState
from unionhub.platform.importing.models import ImportBatch, ImportChunk
from unionhub.platform.importing.service.bringing import CHECK_TASK, COMMIT_TASK, touch
from unionhub.platform.importing.service.working import run_check, run_commit
from unionhub.platform.task.ports import TaskOutput, TaskRun, task_kind

KEPT = dt.timedelta(days=7)


@task_kind(CHECK_TASK)
async def check_import(run: TaskRun) -> TaskOutput:
    """Judge every row as the import will."""
    return TaskOutput(await run_check(run))


@task_kind(COMMIT_TASK)
async def commit_import(run: TaskRun) -> TaskOutput:
    """Write what the trial found fit."""
    return TaskOutput(await run_commit(run))


@cron("44 2 * * *", name="importing.expire_batches")
async def expire_batches() -> None:
    """Rows of an import nobody went on with for a week are deleted (PIPL 47)."""
    old = ImportBatch.filter(state__in=OPEN_BATCHES, updated_at__lt=clock.now() - KEPT)
    for row in await old.limit(200).values("id"):
        async with transaction() as tx:
            record = await lock_one(tx, ImportBatch, row["id"])
            if record.state in OPEN_BATCHES:
                record.state = BatchState.EXPIRED
                await ImportChunk.filter(import_id=record.id).update(body=None)
                await touch(record)
