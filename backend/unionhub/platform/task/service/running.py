"""Running a task in the worker: from queued to its end, with the scope its owner has now."""

import asyncio
import json
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path
from types import TracebackType

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import lock, transaction
from unionhub.kernel.db.transaction import rerun_on_conflict
from unionhub.kernel.errors import AppError
from unionhub.kernel.queue import current_run, publish
from unionhub.kernel.storage import Stored
from unionhub.platform.audit.ports import record_audit
from unionhub.platform.file.ports import put_content, system_record_file
from unionhub.platform.org.ports import system_find_unit
from unionhub.platform.task import audit
from unionhub.platform.task.enums import OPEN_STATES, TaskState
from unionhub.platform.task.events import TaskFinished
from unionhub.platform.task.models import TaskRecord
from unionhub.platform.task.policy import FILE_KEPT
from unionhub.platform.task.purposes import RESULT
from unionhub.platform.task.service.kinds import TaskOutput, get_kind
from unionhub.platform.task.service.run import TaskRun, TaskStopped

ATTEMPTS = 3
CHUNK = 256 * 1024
BROKEN = "任务执行出错，请稍后重试；多次出错请联系管理员"


async def run_to_end(task_id: int) -> None:
    """Run the task's work and record how it ended. An unexpected error is tried again by the queue, and told after the last try."""
    task = await rerun_on_conflict(lambda: _begin(task_id))
    if task is None:
        return
    try:
        async with _LastWord(task.id):
            output, stored = await _work(task)
        await rerun_on_conflict(lambda: _end(task.id, TaskState.DONE, output.message, output, stored))
    except TaskStopped:
        await rerun_on_conflict(lambda: _end(task.id, TaskState.CANCELLED, "已取消"))
    except AppError as refusal:
        text = refusal.text
        await rerun_on_conflict(lambda: _end(task.id, TaskState.FAILED, text))


async def _work(task: TaskRecord) -> tuple[TaskOutput, Stored | None]:
    with tempfile.TemporaryDirectory(prefix="unionhub-task-") as folder:
        run = TaskRun(task.id, await owner_of(task), json.loads(task.args), Path(folder), done=task.done_count)
        output = await get_kind(task.kind)(run) or TaskOutput()
        return output, await put_content(_chunks(output.path)) if output.path else None


class _LastWord:
    """Tells the person when unexpected errors have used up every try; the error goes on to the queue, which keeps and logs it."""

    def __init__(self, task_id: int) -> None:
        self._task_id = task_id

    async def __aenter__(self) -> None:
        return None

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        expected = error is None or isinstance(error, (AppError, TaskStopped)) or not isinstance(error, Exception)
        if not expected and current_run().attempt >= ATTEMPTS:
            await rerun_on_conflict(lambda: _end(self._task_id, TaskState.FAILED, BROKEN, complete=False))


async def owner_of(task: TaskRecord) -> Actor:
    """The capacity that started the task, at the place where its unit stands now (units move)."""
    unit = await system_find_unit(task.owner_unit_id) if task.owner_unit_id else None
    return Actor(
        audience=task.owner_audience,
        account_id=task.owner_account_id,
        session_id=0,
        name=task.owner_name,
        person_id=task.owner_person_id,
        capacity_id=task.owner_capacity_id,
        role_key=task.owner_role,
        unit_id=task.owner_unit_id,
        unit_path=unit.path if unit and unit.is_active else None,
        permissions=frozenset(json.loads(task.owner_permissions)),
    )


async def _begin(task_id: int) -> TaskRecord | None:
    async with transaction() as tx:
        task = next(iter(await lock(tx, TaskRecord, [task_id])), None)
        if task is None or task.state not in OPEN_STATES:
            return None
        task.state = TaskState.RUNNING
        task.started_at = task.started_at or clock.now()
        task.beat_at = clock.now()
        await task.save()
        return task


async def _end(
    task_id: int, state: TaskState, message: str, output: TaskOutput | None = None, stored: Stored | None = None, *, complete: bool = True
) -> None:
    """Record the end, its file, audit and event, and tell the queue, all in one transaction."""
    async with transaction() as tx:
        task = next(iter(await lock(tx, TaskRecord, [task_id])), None)
        if task is None or task.state is not TaskState.RUNNING:
            return
        task.state, task.message, task.finished_at, task.beat_at = state, message[:300], clock.now(), clock.now()
        if output is not None and stored is not None:
            task.file_expires_at = clock.now() + FILE_KEPT
            file = await system_record_file(
                tx, stored, name=output.name, mime=output.mime, purpose=RESULT, owner_account_id=task.owner_account_id,
                audience=task.owner_audience, expires_at=task.file_expires_at,
            )  # fmt: skip
            task.file_id = file.id
        await task.save()
        await record_audit(
            tx, await owner_of(task), audit.TASK_FINISHED, object_type="task_record", object_id=task.id, label=task.title,
            result="ok" if state is TaskState.DONE else "failed",
        )  # fmt: skip
        await publish(tx, TaskFinished(aggregate_id=task.id, kind=task.kind, state=state.value, owner_account_id=task.owner_account_id))
        if complete:
            await current_run().complete(tx)


async def _chunks(path: Path) -> AsyncIterator[bytes]:
    with await asyncio.to_thread(path.open, "rb") as file:
        while chunk := await asyncio.to_thread(file.read, CHUNK):
            yield chunk
