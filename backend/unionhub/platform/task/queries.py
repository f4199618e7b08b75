"""Reads of tasks: everybody sees their own."""

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.http import Page
from unionhub.platform.file.ports import file_url
from unionhub.platform.task.errors import TaskNotFound
from unionhub.platform.task.models import TaskRecord
from unionhub.platform.task.policy import percent
from unionhub.platform.task.schemas import TaskFilter, TaskOut


async def list_tasks(actor: Actor, query: TaskFilter) -> Page[TaskOut]:
    """The actor's own tasks, newest first."""
    rows = TaskRecord.filter(owner_account_id=actor.account_id)
    if query.state:
        rows = rows.filter(state=query.state)
    total = await rows.count()
    page = await rows.order_by(*query.order_by()).offset(query.offset).limit(query.size)
    return Page(items=[render_task(task) for task in page], total=total, page=query.page, size=query.size)


async def access_task(actor: Actor, task_id: int) -> TaskRecord:
    """The actor's own task, else TaskNotFound."""
    task = await TaskRecord.get_or_none(id=task_id, owner_account_id=actor.account_id)
    if task is None:
        raise TaskNotFound
    return task


def render_task(task: TaskRecord) -> TaskOut:
    """The task as its owner sees it."""
    kept = task.file_id is not None and task.file_expires_at is not None and task.file_expires_at > clock.now()
    return TaskOut(
        id=task.id,
        kind=task.kind,
        title=task.title,
        state=task.state,
        progress=percent(task.state, task.done_count, task.total_count),
        message=task.message,
        file_url=file_url(task.owner_audience, task.file_id) if kept else None,
        file_expires_at=task.file_expires_at if kept else None,
        cancel_requested=task.cancel_requested,
        created_at=task.created_at,
        finished_at=task.finished_at,
    )
