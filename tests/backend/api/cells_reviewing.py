"""Cells of what officers do with many applications: automatic review, the 归属待定 list, the workbook."""

from typing import Any

from backend.api.cells import Call, Cell
from backend.api.cells_membership import _application
from backend.api.stage import Stage

from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.models.auto_review import AutoReviewSetting

RULES = ["realname", "union", "membership", "materials", "phone"]
NOTHING = "changes nothing: it says what would have happened"


async def _chosen(stage: Stage, **more: Any) -> dict[str, Any]:
    unit = str(stage.world.units["a111"])
    return {"unit_id": unit, "form_kinds": ["unit"], "allow_not_found": False, "rules": RULES, **more}


async def _setting(stage: Stage) -> Call:
    return Call(query={"unit_id": str(stage.world.units["a111"])})


async def _own_setting(stage: Stage, unit: str) -> AutoReviewSetting:
    unit_id = stage.world.units[unit]
    await AutoReviewSetting.filter(unit_id=unit_id).delete()
    admin = await stage.world.officer("root_admin")
    body = await _chosen(stage, unit_id=str(unit_id), version=0, enabled=False)
    answer = await admin.call("PUT", "/membership/auto-review", body)
    assert answer.status_code == 200, answer.text
    return await AutoReviewSetting.get(unit_id=unit_id)


async def _change(stage: Stage) -> Call:
    row = await _own_setting(stage, "a111")
    body = await _chosen(stage, version=row.version, enabled=False, allow_not_found=True)
    return Call(body=body, watch=((AutoReviewSetting, row.id),))


async def _inherit(stage: Stage) -> Call:
    row = await _own_setting(stage, "a112")
    return Call(body={"unit_id": str(row.unit_id), "version": row.version}, watch=((AutoReviewSetting, row.id),))


async def _trial(stage: Stage) -> Call:
    call = await _application(stage)
    return Call(body=await _chosen(stage, days=3), mine=call.path["application_id"])


async def waiting(stage: Stage) -> tuple[Call, int]:
    """An application that waits for a union of its own, and its version."""
    call = await _application(stage)
    row_id = int(call.path["application_id"])
    await MembershipApplication.filter(id=row_id).update(placement_pending=True)
    return call, (await MembershipApplication.get(id=row_id)).version


async def _placements(stage: Stage) -> Call:
    call, _ = await waiting(stage)
    return Call(query={"sort": "-since", "size": 100}, mine=call.path["application_id"])


async def _assign(stage: Stage) -> Call:
    call, version = await waiting(stage)
    unit = str(stage.world.units["a111"])
    item = {"id": call.path["application_id"], "version": version}
    return Call(
        body={"kind": "application", "unit_id": unit, "items": [item], "note": "签约公司在本街道"}, watch=call.watch, mine='"done":1'
    )


async def _export(stage: Stage) -> Call:
    client = (await stage.staff("union_admin", "a111")).client
    return Call(by=client, body={"unit_id": str(stage.world.units["a111"]), "state": "pending"})


REVIEWING: dict[str, Cell] = {
    "staff.membership.get_auto_review": Cell("unit_admin", _setting),
    "staff.membership.change_auto_review": Cell("unit_admin", _change, audit="membership.auto_review.changed", changes=True),
    "staff.membership.inherit_auto_review": Cell("food_admin", _inherit, audit="membership.auto_review.inherited", changes=True),
    "staff.membership.try_auto_review": Cell("unit_admin", _trial, silent=NOTHING),
    "staff.membership.list_placements": Cell("unit_admin", _placements, 200),
    "staff.membership.assign_placements": Cell("unit_admin", _assign, audit="membership.application.assigned", changes=True),
    "staff.membership.export_applications": Cell("unit_admin", _export, audit="membership.application.exported"),
}
