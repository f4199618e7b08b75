"""The outline of a district on its map (INSP-30, INSP-36): the operator's own, else the shipped one of its area code, else none."""

import json
from functools import cache
from pathlib import Path
from typing import Any, Literal

import orjson

from unionhub.domains.inspection import audit
from unionhub.domains.inspection.events import OutlineChanged
from unionhub.domains.inspection.models.settings import InspSetting
from unionhub.domains.inspection.policy.outlines import bounds_of, count_points, lies_inside, plain_outline
from unionhub.domains.inspection.queries.districts import district_of, system_grids
from unionhub.domains.inspection.schemas.grids import OutlineOut, OutlineReset, OutlineUpload
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, insert_once, lock_one, transaction
from unionhub.kernel.errors import StaleVersion
from unionhub.kernel.queue import publish
from unionhub.platform.audit.ports import Change, record_audit
from unionhub.platform.org.ports import UnitRef

SHIPPED = Path(__file__).parent.parent / "defaults" / "outlines"
Source = Literal["own", "shipped", "none"]


async def get_outline(actor: Actor) -> OutlineOut:
    """The outline of the actor's district, with the grids whose centre lies outside."""
    district = await district_of(actor)
    setting = await InspSetting.get_or_none(id=district.id)
    source, outline, note = _chosen(district, setting)
    return OutlineOut(
        source=source, name=district.name, note=note, geojson=outline, bounds=bounds_of(outline) if outline else None,
        points=count_points(outline) if outline else 0, outside=await _outside(district, outline) if outline else [],
        version=setting.version if setting else 1,
    )  # fmt: skip


async def replace_outline(actor: Actor, body: OutlineUpload) -> None:
    """Use the operator's own outline. Raises OutlineUnfit, StaleVersion."""
    outline = plain_outline(body.geojson, body.crs)
    text = orjson.dumps(outline).decode()
    await _write(actor, body.version, text, body.note, f"{count_points(outline)} 个点，原坐标系 {body.crs}")


async def reset_outline(actor: Actor, body: OutlineReset) -> None:
    """Go back to the shipped outline. Raises StaleVersion."""
    await _write(actor, body.version, None, "", "随系统提供的示意图")


async def _write(actor: Actor, version: int, text: str | None, note: str, told: str) -> None:
    district = await district_of(actor)
    async with transaction() as tx:
        row = await take_setting(tx, district.id)
        if row.version != version:
            raise StaleVersion(details={"version": row.version})
        row.update_from_dict({"outline": text, "crs": "GCJ-02", "outline_note": note, "version": row.version + 1})
        await row.save()
        await record_audit(
            tx, actor, audit.OUTLINE_CHANGED, object_type="inspection_setting", object_id=row.id, label=district.name, unit_id=district.id,
            changes=[Change("outline", "辖区轮廓", None, told)],
        )  # fmt: skip
        await publish(tx, OutlineChanged(aggregate_id=row.id, aggregate_version=row.version, unit_id=district.id))


async def take_setting(tx: Tx, district_id: int) -> InspSetting:
    """The district's parameters, locked; made with what the models say if there are none yet."""
    await insert_once(tx, InspSetting(id=district_id))
    return await lock_one(tx, InspSetting, district_id)


def _chosen(district: UnitRef, setting: InspSetting | None) -> tuple[Source, dict[str, Any] | None, str]:
    if setting is not None and setting.outline:
        return "own", json.loads(setting.outline), setting.outline_note
    found = _shipped(district.area_code[:6])
    return ("shipped", *found) if found else ("none", None, "")


@cache
def _shipped(area_code: str) -> tuple[dict[str, Any], str] | None:
    path = SHIPPED / f"{area_code}.json"
    if not area_code.isdigit() or not path.is_file():
        return None
    kept = json.loads(path.read_text(encoding="utf-8"))
    return plain_outline(kept, kept["crs"]), kept["note"]


async def _outside(district: UnitRef, outline: dict[str, Any]) -> list[str]:
    grids = [grid for grid in await system_grids(district.id) if grid.longitude is not None and grid.latitude is not None]
    return [grid.name for grid in grids if not lies_inside(outline, (float(grid.longitude or 0), float(grid.latitude or 0)))]
