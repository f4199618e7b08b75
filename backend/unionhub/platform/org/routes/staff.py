"""Keeping the forest (ORG-01, ORG-02): look, add, change, move, disable, enable."""

from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.http import Listing, Page, Routes
from unionhub.platform.org import permissions as p
from unionhub.platform.org import queries, service
from unionhub.platform.org.schemas import (
    ChangeOut,
    DirectoryFilter,
    DirectoryUnit,
    UnitCreate,
    UnitDisable,
    UnitEnable,
    UnitFilter,
    UnitMove,
    UnitOut,
    UnitUpdate,
)

route = Routes("org", Audience.STAFF)


@route.get("/units", permission=p.UNIT_READ, query=UnitFilter, returns=Page[UnitOut], summary="组织：顶层、直接下级或按名称查找")
async def list_units(actor: Actor, query: UnitFilter) -> Page[UnitOut]:
    return await queries.list_units(actor, query)


@route.get(
    "/directory", permission=p.UNIT_READ, query=DirectoryFilter, returns=Page[DirectoryUnit], summary="工会名录：转办、划转时查找任意工会"
)
async def list_directory(actor: Actor, query: DirectoryFilter) -> Page[DirectoryUnit]:
    return await queries.list_directory(actor, query)


@route.get("/units/{unit_id}", permission=p.UNIT_READ, returns=UnitOut, summary="组织详情")
async def get_unit(actor: Actor, unit_id: int) -> UnitOut:
    return await queries.get_unit_out(actor, unit_id)


@route.get("/units/{unit_id}/changes", permission=p.UNIT_READ, returns=Listing[ChangeOut], summary="组织的变更记录")
async def list_changes(actor: Actor, unit_id: int) -> Listing[ChangeOut]:
    return Listing(items=await queries.list_changes(actor, unit_id))


async def replay_add(actor: Actor, unit_id: int) -> UnitOut:
    """The answer to a repeated addition."""
    return await queries.get_unit_out(actor, unit_id)


@route.post("/units", permission=p.UNIT_CREATE, body=UnitCreate, returns=UnitOut, status=201, replay=replay_add, summary="新增组织")
async def add_unit(actor: Actor, body: UnitCreate) -> UnitOut:
    return await queries.get_unit_out(actor, await service.add_unit(actor, body))


@route.patch("/units/{unit_id}", permission=p.UNIT_UPDATE, body=UnitUpdate, returns=UnitOut, summary="修改组织")
async def change_unit(actor: Actor, unit_id: int, body: UnitUpdate) -> UnitOut:
    await service.change_unit(actor, unit_id, body)
    return await queries.get_unit_out(actor, unit_id)


@route.post("/units/{unit_id}/move", permission=p.UNIT_MOVE, body=UnitMove, returns=UnitOut, summary="移动组织及其全部下级")
async def move_unit(actor: Actor, unit_id: int, body: UnitMove) -> UnitOut:
    await service.move_unit(actor, unit_id, body)
    return await queries.get_unit_out(actor, unit_id)


@route.post("/units/{unit_id}/disable", permission=p.UNIT_DISABLE, body=UnitDisable, returns=UnitOut, summary="停用组织")
async def disable_unit(actor: Actor, unit_id: int, body: UnitDisable) -> UnitOut:
    await service.disable_unit(actor, unit_id, body)
    return await queries.get_unit_out(actor, unit_id)


@route.post("/units/{unit_id}/enable", permission=p.UNIT_DISABLE, body=UnitEnable, returns=UnitOut, summary="启用组织")
async def enable_unit(actor: Actor, unit_id: int, body: UnitEnable) -> UnitOut:
    await service.enable_unit(actor, unit_id, body)
    return await queries.get_unit_out(actor, unit_id)
