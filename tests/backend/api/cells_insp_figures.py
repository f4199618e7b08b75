"""Cells of the grids, the outline, the map and the statistics of labour inspection."""

from typing import Any

from backend.api.cells import Call, Cell
from backend.api.stage import Stage, number
from backend.api.world import Client

from unionhub.platform.org.models import OrgUnit


async def grid_keeper(stage: Stage) -> Client:
    """快办管理员 of the bureau."""
    return (await stage.staff("insp_admin", "g")).client


async def new_grid(client: Client, **facts: Any) -> dict[str, Any]:
    """A grid of the bureau, made by its keeper."""
    made: dict[str, Any] = await client.post("/inspection/grids", {"name": f"试验街道网格{number()}", **facts}, 201)
    return made


async def _grids(stage: Stage) -> Call:
    client = await grid_keeper(stage)
    return Call(by=client, query={"counted": "true"}, mine=(await new_grid(client))["id"])


async def _add(stage: Stage) -> Call:
    return Call(by=await grid_keeper(stage), body={"name": f"新设街道网格{number()}", "longitude": "119.95", "latitude": "31.78"})


async def _grid(stage: Stage, body: dict[str, Any]) -> Call:
    client = await grid_keeper(stage)
    made = await new_grid(client)
    return Call(by=client, path={"grid_id": made["id"]}, body={"version": made["version"], **body}, watch=((OrgUnit, int(made["id"])),))


async def _change(stage: Stage) -> Call:
    return await _grid(stage, {"name": f"改名街道网格{number()}", "longitude": "119.93", "latitude": "31.79"})


async def _disable(stage: Stage) -> Call:
    return await _grid(stage, {"reason": "并入相邻街道"})


async def _enable(stage: Stage) -> Call:
    call = await _grid(stage, {})
    assert call.by is not None
    off = await call.by.post(
        f"/inspection/grids/{call.path['grid_id']}/disable", {"version": call.body["version"], "reason": "并入相邻街道"}
    )
    call.body = {"version": off["version"]}
    return call


async def _outline(stage: Stage) -> Call:
    return Call(by=await grid_keeper(stage), mine='"source"')


async def _square(stage: Stage) -> Call:
    client = await grid_keeper(stage)
    ring = [[119.8, 31.7], [120.0, 31.7], [120.0, 31.9], [119.8, 31.9], [119.8, 31.7]]
    version = (await client.get("/inspection/outline"))["version"]
    return Call(by=client, body={"version": version, "geojson": {"type": "Polygon", "coordinates": [ring]}, "note": "自测"})


async def _reset(stage: Stage) -> Call:
    call = await _square(stage)
    return Call(by=call.by, body={"version": call.body["version"]})


async def _leader(stage: Stage) -> Call:
    return Call(by=(await stage.staff("leader", "g")).client)


async def _export(stage: Stage) -> Call:
    return Call(by=(await stage.staff("leader", "g")).client, body={"report": "months"})


GRIDS: dict[str, Cell] = {
    "staff.inspection.list_grids": Cell("clerk", _grids),
    "staff.inspection.add_grid": Cell("clerk", _add, audit="org.unit.added"),
    "staff.inspection.change_grid": Cell("clerk", _change, audit="org.unit.changed", changes=True),
    "staff.inspection.disable_grid": Cell("clerk", _disable, audit="org.unit.disabled"),
    "staff.inspection.enable_grid": Cell("clerk", _enable, audit="org.unit.enabled"),
}

FIGURES: dict[str, Cell] = {
    "staff.inspection.get_outline": Cell("clerk", _outline),
    "staff.inspection.replace_outline": Cell("clerk", _square, audit="inspection.outline.changed", fresh=True),
    "staff.inspection.reset_outline": Cell("clerk", _reset, audit="inspection.outline.changed", fresh=True),
    "staff.inspection.get_map": Cell("clerk", _leader),
    "staff.inspection.get_years": Cell("clerk", _leader),
    "staff.inspection.get_months": Cell("clerk", _leader),
    "staff.inspection.get_ranking": Cell("clerk", _leader),
    "staff.inspection.export_statistics": Cell("clerk", _export, audit="inspection.statistics.exported"),
}
