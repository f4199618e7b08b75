"""The inbox of a staff session, at the desk and on the phone."""

from unionhub.kernel.authz import SIGNED_IN, Actor, Audience
from unionhub.kernel.http import Page, Routes
from unionhub.platform.inbox import queries
from unionhub.platform.inbox.schemas import InboxSummary, TodoFilter, TodoOut

route = Routes("inbox", Audience.STAFF)


@route.get("/todos", permission=SIGNED_IN, query=TodoFilter, returns=Page[TodoOut], summary="待办与已办")
async def list_todos(actor: Actor, query: TodoFilter) -> Page[TodoOut]:
    return await queries.list_todos(actor, query)


@route.get("/summary", permission=SIGNED_IN, returns=InboxSummary, summary="待办数与超期数")
async def summary(actor: Actor) -> InboxSummary:
    return await queries.summarise(actor)
