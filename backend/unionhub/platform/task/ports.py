"""The door of tasks for other packages."""

from unionhub.kernel.authz import Actor
from unionhub.platform.task.models import TaskRecord
from unionhub.platform.task.queries import access_task, render_task
from unionhub.platform.task.schemas import TaskOut as TaskView
from unionhub.platform.task.service.kinds import TaskOutput, task_kind
from unionhub.platform.task.service.run import TaskRun, TaskStopped
from unionhub.platform.task.service.starting import start_task

__all__ = ["TaskOutput", "TaskRun", "TaskStopped", "TaskView", "get_own_task", "list_own_tasks", "start_task", "task_kind"]


async def get_own_task(actor: Actor, task_id: int) -> TaskView:
    """The actor's own task as it stands, or TaskNotFound."""
    return render_task(await access_task(actor, task_id))


async def list_own_tasks(actor: Actor, kind: str, limit: int = 20) -> list[TaskView]:
    """The actor's own tasks of one kind, newest first."""
    rows = TaskRecord.filter(owner_account_id=actor.account_id, kind=kind).order_by("-id").limit(limit)
    return [render_task(row) for row in await rows]
