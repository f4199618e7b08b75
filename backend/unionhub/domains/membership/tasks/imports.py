"""Jobs of imports: trial, import, letting go of rows nobody came back for."""

import datetime as dt

from unionhub.domains.membership.enums.imports import OPEN_IMPORTS, ImportState
from unionhub.domains.membership.models.imports import MemberImport, MemberImportChunk
from unionhub.domains.membership.service.import_check import run_check
from unionhub.domains.membership.service.import_commit import COMMIT_TASK, run_commit
from unionhub.domains.membership.service.import_upload import CHECK_TASK, touch
from unionhub.kernel import clock
from unionhub.kernel.db import lock_one, transaction
from unionhub.kernel.queue import cron
from unionhub.platform.task.ports import TaskOutput, TaskRun, task_kind

KEPT = dt.timedelta(days=7)


@task_kind(CHECK_TASK)
async def check_member_import(run: TaskRun) -> TaskOutput:
    """Judge every row as the import will."""
    return TaskOutput(await run_check(run))


@task_kind(COMMIT_TASK)
async def commit_member_import(run: TaskRun) -> TaskOutput:
    """Write what the trial found fit."""
    return TaskOutput(await run_commit(run))


@cron("41 2 * * *", name="membership.expire_imports")
async def expire_imports() -> None:
    """Rows of an import nobody went on with for a week are deleted (PIPL 47)."""
    old = MemberImport.filter(state__in=OPEN_IMPORTS, updated_at__lt=clock.now() - KEPT)
    for row in await old.limit(200).values("id"):
        import_id = row["id"]
        async with transaction() as tx:
            record = await lock_one(tx, MemberImport, import_id)
            if record.state in OPEN_IMPORTS:
                record.state = ImportState.EXPIRED
                await MemberImportChunk.filter(import_id=import_id).update(body=None)
                await touch(record)
