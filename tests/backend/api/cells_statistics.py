"""Cells of the statistics' routes."""

from typing import Any

from backend.api.cells import Call, Cell
from backend.api.stage import Stage


async def _of_the_unit(stage: Stage) -> Call:
    return Call(query={"unit_id": str(stage.world.units["a111"])})


async def _export(stage: Stage) -> Call:
    client = (await stage.staff("union_viewer", "a111")).client
    body: dict[str, Any] = {"report": "new_form", "unit_id": str(stage.world.units["a111"])}
    return Call(by=client, body=body)


STATISTICS: dict[str, Cell] = {
    "staff.membership.get_new_form_table": Cell("viewer", _of_the_unit),
    "staff.membership.get_verification_table": Cell("viewer", _of_the_unit),
    "staff.membership.get_trend": Cell("viewer", _of_the_unit),
    "staff.membership.export_statistics": Cell("viewer", _export, audit="membership.statistics.exported"),
}
