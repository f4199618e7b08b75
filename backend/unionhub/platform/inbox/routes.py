"""The inbox of a staff session, at the desk and on the phone."""

from unionhub.kernel.authz import SIGNED_IN, Actor, Audience
from unionhub.kernel.http import Listing, Page, Routes
from unionhub.platform.inbox import queries, service
from unionhub.platform.inbox.schemas import CopyFilter, CopyOut, InboxSummary, KindCount, KindFilter, TodoFilter, TodoOut

route = Routes("inbox", Audience.STAFF)


@route.get("/todos", permission=SIGNED_IN, query=TodoFilter, returns=Page[TodoOut], summary="待办与已办")
async def list_todos(actor: Actor, query: TodoFilter) -> Page[TodoOut]:
    return await queries.list_todos(actor, query)


@route.get("/summary", permission=SIGNED_IN, returns=InboxSummary, summary="待办数、超期数与未读抄送数")
async def summary(actor: Actor) -> InboxSummary:
    return await queries.summarise(actor)


@route.get("/kinds", permission=SIGNED_IN, query=KindFilter, returns=Listing[KindCount], summary="待办或已办里的事项种类与件数")
async def list_kinds(actor: Actor, query: KindFilter) -> Listing[KindCount]:
    return Listing(items=await queries.count_kinds(actor, query))


@route.get("/copies", permission=SIGNED_IN, query=CopyFilter, returns=Page[CopyOut], summary="我发起的与抄送我的")
async def list_copies(actor: Actor, query: CopyFilter) -> Page[CopyOut]:
    return await queries.list_copies(actor, query)


@route.post("/copies/{copy_id}/read", permission=SIGNED_IN, returns=InboxSummary, summary="抄送标为已读")
async def mark_copy_read(actor: Actor, copy_id: int) -> InboxSummary:
    await service.mark_copy_read(actor, copy_id)
    return await queries.summarise(actor)


@route.post("/copies/read-all", permission=SIGNED_IN, returns=InboxSummary, summary="抄送全部标为已读")
async def mark_all_copies_read(actor: Actor) -> InboxSummary:
    await service.mark_all_copies_read(actor)
    return await queries.summarise(actor)
