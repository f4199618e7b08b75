"""Keeping the dictionaries (SYS-22)."""

from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.http import Listing, Routes
from unionhub.platform.dictionary import permissions as p
from unionhub.platform.dictionary import queries, service
from unionhub.platform.dictionary.schemas import DictItemCreate, DictItemFilter, DictItemOut, DictItemUpdate, DictTypeFilter, DictTypeOut

route = Routes("dictionary", Audience.STAFF)


@route.get("/types", permission=p.ITEM_READ, query=DictTypeFilter, returns=Listing[DictTypeOut], summary="全部字典")
async def list_types(query: DictTypeFilter) -> Listing[DictTypeOut]:
    return Listing(items=await queries.list_types(query))


@route.get("/types/{key}/items", permission=p.ITEM_READ, query=DictItemFilter, returns=Listing[DictItemOut], summary="字典的全部选项")
async def list_items(key: str, query: DictItemFilter) -> Listing[DictItemOut]:
    return Listing(items=await queries.list_items(key, query))


async def replay_add(actor: Actor, item_id: int) -> DictItemOut:
    """The answer to a repeated addition."""
    return queries.render_item(*await queries.get_item(item_id))


@route.post(
    "/types/{key}/items",
    permission=p.ITEM_UPDATE,
    body=DictItemCreate,
    returns=DictItemOut,
    status=201,
    replay=replay_add,
    summary="新增选项",
)
async def add_item(actor: Actor, key: str, body: DictItemCreate) -> DictItemOut:
    return await service.add_item(actor, key, body)


@route.patch("/items/{item_id}", permission=p.ITEM_UPDATE, body=DictItemUpdate, returns=DictItemOut, summary="修改、停用或启用选项")
async def change_item(actor: Actor, item_id: int, body: DictItemUpdate) -> DictItemOut:
    return await service.change_item(actor, item_id, body)
