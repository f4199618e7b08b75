"""The grids of a district (INSP-36): everybody in it reads them, the administrator of 快办 keeps them."""

from unionhub.domains.inspection import permissions as P
from unionhub.domains.inspection.schemas.grids import GridCreate, GridDisable, GridEnable, GridList, GridOut, GridQuery, GridUpdate
from unionhub.domains.inspection.service import grids as service
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.http import Routes

route = Routes("inspection", Audience.STAFF)


async def replay_add(actor: Actor, grid_id: int) -> GridOut:
    """The answer to a repeated addition."""
    return await service.get_grid(actor, grid_id)


@route.get("/grids", permission=P.GRID_READ, query=GridQuery, returns=GridList, summary="本区的网格")
async def list_grids(actor: Actor, query: GridQuery) -> GridList:
    return await service.list_grids(actor, query)


@route.post("/grids", permission=P.GRID_UPDATE, body=GridCreate, returns=GridOut, status=201, replay=replay_add, summary="新增网格")
async def add_grid(actor: Actor, body: GridCreate) -> GridOut:
    return await service.get_grid(actor, await service.add_grid(actor, body))


@route.patch("/grids/{grid_id}", permission=P.GRID_UPDATE, body=GridUpdate, returns=GridOut, summary="修改网格名称或中心点")
async def change_grid(actor: Actor, grid_id: int, body: GridUpdate) -> GridOut:
    await service.change_grid(actor, grid_id, body)
    return await service.get_grid(actor, grid_id)


@route.post("/grids/{grid_id}/disable", permission=P.GRID_UPDATE, body=GridDisable, returns=GridOut, summary="停用网格")
async def disable_grid(actor: Actor, grid_id: int, body: GridDisable) -> GridOut:
    await service.disable_grid(actor, grid_id, body)
    return await service.get_grid(actor, grid_id)


@route.post("/grids/{grid_id}/enable", permission=P.GRID_UPDATE, body=GridEnable, returns=GridOut, summary="启用网格")
async def enable_grid(actor: Actor, grid_id: int, body: GridEnable) -> GridOut:
    await service.enable_grid(actor, grid_id, body)
    return await service.get_grid(actor, grid_id)
