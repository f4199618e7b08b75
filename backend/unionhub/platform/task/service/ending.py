"""Cancelling a task, and telling people about tasks whose worker is gone."""

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import lock_one, transaction
from unionhub.kernel.db.transaction import rerun_on_conflict
from unionhub.kernel.queue import publish
from unionhub.platform.audit.ports import record_audit
from unionhub.platform.task import audit
from unionhub.platform.task.enums import OPEN_STATES, TaskState
from unionhub.platform.task.errors import TaskAlreadyEnded
from unionhub.platform.task.events import TaskFinished
from unionhub.platform.task.models import TaskRecord
from unionhub.platform.task.policy import SILENT_FOR
from unionhub.platform.task.queries import access_task
from unionhub.platform.task.service.running import BROKEN


async def cancel_task(actor: Actor, task_id: int) -> None:
    """Cancel one's own task: at once while it waits, at its next report while it runs. Raises TaskNotFound, TaskAlreadyEnded."""
    async with transaction() as tx:
        task = await lock_one(tx, TaskRecord, (await access_task(actor, task_id)).id)
        if task.state not in OPEN_STATES:
            raise TaskAlreadyEnded
        if task.cancel_requested:
            return
        task.cancel_requested = True
        if task.state is TaskState.QUEUED:
            task.state, task.message, task.finished_at = TaskState.CANCELLED, "已取消", clock.now()
            await publish(tx, TaskFinished(aggregate_id=task.id, kind=task.kind, state="cancelled", owner_account_id=task.owner_account_id))
        await task.save()
        await record_audit(tx, actor, audit.TASK_CANCELLED, object_type="task_record", object_id=task.id, label=task.title)


async def fail_silent_tasks() -> int:
    """End running tasks that have not been heard of for two hours (their worker died on the last try). Returns how many."""
    silent = TaskRecord.filter(state=TaskState.RUNNING, beat_at__lt=clock.now() - SILENT_FOR)
    ids = [row["id"] for row in await silent.limit(200).values("id")]
    for task_id in ids:
        await rerun_on_conflict(lambda task_id=task_id: _fail(task_id))  # type: ignore[misc]
    return len(ids)


async def _fail(task_id: int) -> None:
    async with transaction() as tx:
        task = await lock_one(tx, TaskRecord, task_id)
        if task.state is not TaskState.RUNNING or task.beat_at >= clock.now() - SILENT_FOR:
            return
        task.state, task.message, task.finished_at = TaskState.FAILED, BROKEN, clock.now()
        await task.save()
        await record_audit(
            tx, None, audit.TASK_FINISHED, object_type="task_record", object_id=task.id, label=task.title, unit_id=task.owner_unit_id,
            result="failed",
        )  # fmt: skip
        await publish(tx, TaskFinished(aggregate_id=task.id, kind=task.kind, state="failed", owner_account_id=task.owner_account_id))
