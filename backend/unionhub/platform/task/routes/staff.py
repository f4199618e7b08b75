"""One's own tasks. They show nobody else's work, so being signed in is enough."""

from unionhub.kernel.authz import SIGNED_IN, Actor, Audience
from unionhub.kernel.http import Page, Routes
from unionhub.platform.task import queries, service
from unionhub.platform.task.schemas import TaskFilter, TaskOut

route = Routes("task", Audience.STAFF)


@route.get("/tasks", permission=SIGNED_IN, query=TaskFilter, returns=Page[TaskOut], summary="我的后台任务")
async def list_tasks(actor: Actor, query: TaskFilter) -> Page[TaskOut]:
    return await queries.list_tasks(actor, query)


@route.get("/tasks/{task_id}", permission=SIGNED_IN, returns=TaskOut, summary="后台任务的进度")
async def get_task(actor: Actor, task_id: int) -> TaskOut:
    return queries.render_task(await queries.access_task(actor, task_id))


@route.post("/tasks/{task_id}/cancel", permission=SIGNED_IN, returns=TaskOut, summary="取消后台任务")
async def cancel_task(actor: Actor, task_id: int) -> TaskOut:
    await service.cancel_task(actor, task_id)
    return queries.render_task(await queries.access_task(actor, task_id))
