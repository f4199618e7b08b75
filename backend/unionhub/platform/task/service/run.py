"""What running work is given: who started it, with what, a folder of its own, and a way to tell how far it is."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, transaction
from unionhub.kernel.db.transaction import rerun_on_conflict
from unionhub.platform.task.enums import TaskState
from unionhub.platform.task.models import TaskRecord
from unionhub.platform.task.policy import BATCH


class TaskStopped(Exception):
    """The person cancelled the task; raised out of the work at its next report."""


@dataclass(slots=True)
class TaskRun:
    """One run of a task. ``folder`` is removed when the run ends; ``done`` is what earlier runs reported as done."""

    task_id: int
    actor: Actor
    args: dict[str, Any]
    folder: Path
    done: int = 0
    batch: int = BATCH

    async def progress(self, done: int, total: int | None = None, message: str | None = None, *, tx: Tx | None = None) -> None:
        """Report how far the work is. With ``tx`` the report is part of that batch's transaction, so a repeated run goes on exactly
        there; report at least every 200 rows. Raises TaskStopped after a cancellation."""
        if tx is not None:
            await self._report(done, total, message)
        else:
            await rerun_on_conflict(lambda: self._report_alone(done, total, message))
        self.done = done

    async def _report_alone(self, done: int, total: int | None, message: str | None) -> None:
        async with transaction():
            await self._report(done, total, message)

    async def _report(self, done: int, total: int | None, message: str | None) -> None:
        values: dict[str, Any] = {"done_count": done, "beat_at": clock.now()}
        if total is not None:
            values["total_count"] = total
        if message is not None:
            values["message"] = message[:300]
        running = TaskRecord.filter(id=self.task_id, state=TaskState.RUNNING, cancel_requested=False)
        if not await running.update(**values):
            raise TaskStopped
