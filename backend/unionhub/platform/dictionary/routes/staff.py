"""Keeping the dictionaries (SYS-22)."""

from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.http import Listing, Routes
from unionhub.platform.dictionary import permissions as p
from unionhub.platform.dictionary import queries, service
from unionhub.platform.dictionary.schemas import ItemCreate, ItemFilter, ItemOut, ItemUpdate, TypeFilter, TypeOut

route = Routes("dictionary", Audience.STAFF)


@route.get("/types", permission=p.ITEM_READ, query=TypeFilter, returns=Listing[TypeOut], summary="全部字典")
async def list_types(query: TypeFilter) -> Listing[TypeOut]:
    return Listing(items=await queries.list_types(query))


@route.get("/types/{key}/items", permission=p.ITEM_READ, query=ItemFilter, returns=Listing[ItemOut], summary="字典的全部选项")
async def list_items(key: str, query: ItemFilter) -> Listing[ItemOut]:
    return Listing(items=await queries.list_items(key, query))


async def replay_add(actor: Actor, item_id: int) -> ItemOut:
    """The answer to a repeated addition."""
    return queries.render_item(*await queries.get_item(item_id))


@route.post(
    "/types/{key}/items", permission=p.ITEM_UPDATE, body=ItemCreate, returns=ItemOut, status=201, replay=replay_add, summary="新增选项"
)
async def add_item(actor: Actor, key: str, body: ItemCreate) -> ItemOut:
    return await service.add_item(actor, key, body)


@route.patch("/items/{item_id}", permission=p.ITEM_UPDATE, body=ItemUpdate, returns=ItemOut, summary="修改、停用或启用选项")
async def change_item(actor: Actor, item_id: int, body: ItemUpdate) -> ItemOut:
    return await service.change_item(actor, item_id, body)
