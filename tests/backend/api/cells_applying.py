"""Cells of looking for a union, applying in every way, the form's settings, codes renewed and joining opened union by union."""

from typing import Any

from backend.api.applying import filled, ready, work_of
from backend.api.cells import Call, Cell
from backend.api.stage import Stage, number

from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.models.newform import JoinField
from unionhub.domains.membership.models.qrcodes import JoinQrcode
from unionhub.platform.org.models import OrgUnit

ANYBODY = "open to anybody"
OWN = "answers about the caller's own membership only"


async def _nothing(stage: Stage) -> Call:
    return Call()


async def _unions(stage: Stage) -> Call:
    return Call(query={"q": "速达"})


async def _union(stage: Stage) -> Call:
    return Call(path={"unit_id": str(stage.world.units["a111"])})


async def _form(stage: Stage) -> Call:
    made, client = await ready(stage.world)
    return Call(by=client, body=await filled(stage.world, made, new_form=await work_of(client)))


async def _withdrawn(stage: Stage, body: Any = None) -> Call:
    _, client, application = await stage.applicant()
    await client.post(f"/membership/applications/{application['id']}/withdraw", {})
    row = int(application["id"])
    return Call(by=client, path={"application_id": application["id"]}, body=body, watch=((MembershipApplication, row),))


async def _reapply(stage: Stage) -> Call:
    return await _withdrawn(stage, {"consents": await stage.world.consents()})


async def _share(stage: Stage) -> Call:
    return Call(by=(await stage.world.member())[1])


async def _renew(stage: Stage) -> Call:
    code = await stage.world.qrcode()
    return Call(path={"qrcode_id": code["id"]}, body={"reason": "海报丢失"}, watch=((JoinQrcode, int(code["id"])),))


async def _new_field(stage: Stage) -> Call:
    return Call(body={"name": f"紧急联系人{number()}", "kind": "text"})


async def _field(stage: Stage) -> Call:
    admin = await stage.world.officer("root_admin")
    name = f"入职年份{number()}"
    field = await admin.post("/membership/fields", {"name": name, "kind": "text"}, 201)
    body = {"name": name, "hint": "四位数字", "state": "disabled", "version": 1}
    return Call(path={"field_id": field["id"]}, body=body, watch=((JoinField, int(field["id"])),))


async def _pilots(stage: Stage) -> Call:
    return Call(query={"q": "青禾食品厂", "sort": "path"}, mine=str(stage.world.units["a112"]))


async def _switch(stage: Stage) -> Call:
    """A union made for the call: closing one that others use would stop their stories."""
    admin = await stage.world.officer("root_admin")
    body = {"parent_id": str(stage.world.units["a2"]), "name": f"试点{number()}厂工会", "level": "70"}
    unit_id = (await admin.post("/org/units", body, 201))["id"]
    return Call(body={"unit_ids": [unit_id], "opened": False, "reason": "下一批再开通"}, watch=((OrgUnit, int(unit_id)),))


APPLYING: dict[str, Cell] = {
    "public.membership.search_unions": Cell("anonymous", _unions, None, ANYBODY),
    "public.membership.get_union": Cell("anonymous", _union, None, ANYBODY),
    "public.membership.get_join_form": Cell("anonymous", _nothing, None, ANYBODY),
    "member.membership.create_detailed_application": Cell("member", _form, None, OWN, audit="membership.application.submitted"),
    "member.membership.get_filled": Cell("member", _withdrawn),
    "member.membership.reapply": Cell("member", _reapply, audit="membership.application.submitted"),
    "member.membership.get_share": Cell("member", _share, None, OWN),
    "member.membership.get_share_poster": Cell("member", _share, None, OWN),
    "staff.membership.renew_qrcode": Cell("unit_admin", _renew, audit="membership.qrcode.revoked"),
    "staff.membership.list_fields": Cell("root_admin", _nothing, None, "the form belongs to the installation, not to a unit"),
    "staff.membership.add_field": Cell("root_admin", _new_field, 403, audit="membership.field.added", changes=True),
    "staff.membership.change_field": Cell("root_admin", _field, 403, audit="membership.field.changed", changes=True),
    "staff.membership.list_pilots": Cell("root_admin", _pilots, 200),
    "staff.membership.switch_pilots": Cell("root_admin", _switch, audit="org.unit.scan_join_switched", changes=True),
}
