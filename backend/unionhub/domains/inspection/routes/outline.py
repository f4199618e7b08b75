"""The outline of a district on its map: operator data, a 示意图 is shipped (INSP-30)."""

from unionhub.domains.inspection import permissions as P
from unionhub.domains.inspection.schemas.grids import OutlineOut, OutlineReset, OutlineUpload
from unionhub.domains.inspection.service import outlines as service
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.http import Routes
from unionhub.kernel.http.rate import Rate

route = Routes("inspection", Audience.STAFF)


@route.get("/outline", permission=P.GRID_READ, returns=OutlineOut, summary="辖区轮廓")
async def get_outline(actor: Actor) -> OutlineOut:
    return await service.get_outline(actor)


@route.put(
    "/outline", permission=P.GRID_UPDATE, body=OutlineUpload, returns=OutlineOut, rate=Rate(30, 600, "actor"), summary="换用自己的辖区轮廓"
)
async def replace_outline(actor: Actor, body: OutlineUpload) -> OutlineOut:
    await service.replace_outline(actor, body)
    return await service.get_outline(actor)


@route.post("/outline/reset", permission=P.GRID_UPDATE, body=OutlineReset, returns=OutlineOut, summary="恢复随系统提供的示意图")
async def reset_outline(actor: Actor, body: OutlineReset) -> OutlineOut:
    await service.reset_outline(actor, body)
    return await service.get_outline(actor)
