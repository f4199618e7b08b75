"""Cells of the member library in bulk and of members' records."""

from typing import Any

from backend.api.cells import Call, Cell
from backend.api.sheets import someone, tried, upload, workbook
from backend.api.stage import Stage

from unionhub.domains.membership.models.imports import MemberImport
from unionhub.domains.membership.models.members import Member


async def _template(stage: Stage) -> Call:
    return Call()


async def _import(stage: Stage, body: Any = None) -> Call:
    record = await upload(await stage.world.officer("unit_admin"), stage.world, workbook([someone()]))
    return Call(path={"import_id": record["id"]}, body=body, watch=((MemberImport, int(record["id"])),))


async def _imports(stage: Stage) -> Call:
    call = await _import(stage)
    return Call(query={"sort": "-id", "size": 100}, mine=call.path["import_id"])


async def _upload(stage: Stage) -> Call:
    return Call(query={"unit_id": str(stage.world.units["a111"])}, upload=workbook([someone()]))


async def _check(stage: Stage) -> Call:
    return await _import(stage, {"version": 1, "mapping": {"name": 0, "cert_no": 1}})


async def _commit(stage: Stage) -> Call:
    admin = (await stage.staff("union_admin", "a111")).client
    record = await tried(admin, stage.world, await upload(admin, stage.world, workbook([someone()])))
    path, body = {"import_id": record["id"]}, {"version": record["version"], "only_correct": True}
    return Call(path=path, body=body, by=admin, watch=((MemberImport, int(record["id"])),))


async def _cancel(stage: Stage) -> Call:
    return await _import(stage, {"version": 1})


async def _record(stage: Stage, body: Any = None) -> Call:
    _, _, decided = await stage.world.member()
    return Call(path={"member_id": decided["member_id"]}, body=body, watch=((Member, int(decided["member_id"])),))


async def _change(stage: Stage) -> Call:
    call = await _record(stage)
    version = (await Member.get(id=int(call.path["member_id"]))).version
    return Call(path=call.path, body={"version": version, "values": {"job_title": "分拣员"}}, watch=call.watch)


async def _unmask(stage: Stage) -> Call:
    call = await _change(stage)
    admin = await stage.world.officer("unit_admin")
    body = {"version": call.body["version"], "values": {"living_addr": "青禾市某路 1 号"}}
    assert (await admin.call("PUT", f"/membership/members/{call.path['member_id']}/record", body)).status_code == 200
    return Call(path=call.path, body={"fields": ["living_addr"], "reason": "寄送慰问品"}, watch=call.watch)


async def _own_record(stage: Stage) -> Call:
    return Call(by=(await stage.world.member())[1])


async def _own_change(stage: Stage) -> Call:
    _, client, decided = await stage.world.member()
    member = await Member.get(id=int(decided["member_id"]))
    body = {"version": member.version, "values": {"job_title": "骑手"}}
    return Call(by=client, body=body, watch=((Member, member.id),))


SHARED = "the same empty form for everybody"
LIBRARY: dict[str, Cell] = {
    "staff.membership.download_import_template": Cell("unit_admin", _template, None, SHARED),
    "staff.membership.list_imports": Cell("unit_admin", _imports, 200),
    "staff.membership.upload_import": Cell("unit_admin", _upload, audit="membership.import.uploaded"),
    "staff.membership.get_import": Cell("unit_admin", _import),
    "staff.membership.check_import": Cell("unit_admin", _check, audit="membership.import.checked"),
    "staff.membership.commit_import": Cell("unit_admin", _commit, audit="membership.import.started"),
    "staff.membership.cancel_import": Cell("unit_admin", _cancel, audit="membership.import.cancelled"),
    "staff.membership.list_member_fields": Cell("unit_admin", _template, None, "names of columns, the same for everybody"),
    "staff.membership.get_member_record": Cell("unit_admin", _record),
    "staff.membership.update_member_record": Cell("unit_admin", _change, audit="membership.member.updated", changes=True),
    "staff.membership.unmask_member_record": Cell("unit_admin", _unmask, audit="membership.member.unmasked", unmasks=True),
    "member.membership.get_own_record": Cell("member", _own_record),
    "member.membership.correct_own_record": Cell("member", _own_change, audit="membership.member.corrected", changes=True),
    "staff.membership.list_import_problems": Cell("unit_admin", _import),
    "staff.membership.download_import_errors": Cell("unit_admin", _import),
    "staff.membership.download_import_report": Cell("unit_admin", _import),
}
