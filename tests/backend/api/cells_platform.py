"""Cells of the staff's platform routes: accounts, roles, units, dictionaries, consent texts, audit, files, tasks, notices, inbox."""

from typing import Any

import pyotp
from backend.api.cells import Call, Cell
from backend.api.stage import PNG, PURPOSE, Stage, number
from backend.api.world import PASSWORD, Client

from unionhub.kernel.authz import Audience
from unionhub.kernel.db import transaction
from unionhub.platform.account.models import Account, Capacity, Role
from unionhub.platform.audit.models import AuditRecord
from unionhub.platform.dictionary.models import DictItem
from unionhub.platform.file.models import FileObject
from unionhub.platform.notice.enums import NoticeKind
from unionhub.platform.notice.models import Notice
from unionhub.platform.org.models import OrgUnit
from unionhub.platform.task.models import TaskRecord

EDITABLE = "join.occupation"
INSTALLATION = "belongs to the installation, not to a unit"
OWN = "answers about the caller's own account or session only"


async def _nothing(stage: Stage) -> Call:
    return Call()


async def _user(stage: Stage, **more: Any) -> Call:
    staff = await stage.staff("union_viewer", "a111", signed_in=False)
    return Call(path={"account_id": str(staff.id)}, watch=((Account, staff.id), (Capacity, staff.capacity_id)), **more)


async def _users(stage: Stage) -> Call:
    staff = await stage.staff("union_viewer", "a111", signed_in=False)
    return Call(query={"q": staff.username}, mine=str(staff.id))


async def _create_user(stage: Stage) -> Call:
    return Call(body={"username": f"new.{number()}", "name": "新用户", "unit_id": str(stage.world.units["a111"])})


async def _update_user(stage: Stage) -> Call:
    return await _user(stage, body={"version": 1, "name": "改名者", "phone": "13800001234"})


async def _disable_user(stage: Stage) -> Call:
    return await _user(stage, body={"reason": "调离岗位"})


async def _enable_user(stage: Stage) -> Call:
    call = await _user(stage)
    await Account.filter(id=int(call.path["account_id"])).update(state="disabled")
    return call


async def _grant(stage: Stage) -> Call:
    role = await Role.get(key="union_viewer")
    return await _user(stage, body={"role_id": str(role.id), "unit_id": str(stage.world.units["a112"])})


async def _end_capacity(stage: Stage) -> Call:
    call = await _user(stage)
    return Call(path={**call.path, "capacity_id": str(call.watch[1][1])}, watch=call.watch)


async def _role(stage: Stage, body: Any = None) -> Call:
    role = await stage.role(["org.unit.read"])
    return Call(path={"role_id": str(role.id)}, body=body, watch=((Role, role.id),))


async def _update_role(stage: Stage) -> Call:
    return await _role(stage, {"version": 1, "name": f"改名角色{number()}", "permissions": ["dictionary.item.read"]})


async def _create_role(stage: Stage) -> Call:
    return Call(body={"name": f"新角色{number()}", "description": "", "permissions": ["org.unit.read"]})


async def _own_session(stage: Stage) -> Call:
    return Call(by=(await stage.staff("union_viewer", "a111")).client)


async def _switch(stage: Stage) -> Call:
    staff = await stage.staff("union_viewer", "a111")
    second = await stage.capacity(staff, await Role.get(key="union_viewer"), "a112")
    return Call(body={"capacity_id": str(second)}, by=staff.client, watch=((Capacity, second),))


async def _password(stage: Stage) -> Call:
    staff = await stage.staff("union_viewer", "a111")
    return Call(body={"old_password": PASSWORD, "new_password": "Liuqiao#77fresh"}, by=staff.client, watch=((Account, staff.id),))


async def begun_totp(client: Client) -> str:
    """A secret that waits for its first code."""
    return str((await client.post("/account/totp", status=201))["secret"])


async def _confirm_totp(stage: Stage) -> Call:
    staff = await stage.staff("union_viewer", "a111")
    return Call(body={"otp": pyotp.TOTP(await begun_totp(staff.client)).now()}, by=staff.client, watch=((Account, staff.id),))


async def _totp_off(stage: Stage) -> Call:
    staff = await stage.staff("union_viewer", "a111")
    otp = pyotp.TOTP(await begun_totp(staff.client)).now()
    await staff.client.post("/account/totp/confirm", {"otp": otp}, 200)
    return Call(body={"password": PASSWORD}, by=staff.client, watch=((Account, staff.id),))


async def _sign_in(stage: Stage) -> Call:
    staff = await stage.staff("union_viewer", "a111", signed_in=False)
    return Call(body={"username": staff.username, "password": PASSWORD}, by=stage.world.anonymous("staff"))


async def new_unit(stage: Stage, parent: str = "a11") -> dict[str, Any]:
    """A unit of its own for one call."""
    admin = await stage.world.officer("root_admin")
    body = {"parent_id": str(stage.world.units[parent]), "name": f"试验工会{number()}", "level": "70"}
    made: dict[str, Any] = await admin.post("/org/units", body, 201)
    return made


async def _unit(stage: Stage, body: Any = None) -> Call:
    unit = await new_unit(stage)
    return Call(path={"unit_id": unit["id"]}, body=body, watch=((OrgUnit, int(unit["id"])),))


async def _directory(stage: Stage) -> Call:
    return Call(query={"q": "快递", "sort": "name"})


async def _units(stage: Stage) -> Call:
    return Call(query={"parent_id": str(stage.world.units["a11"])}, mine=str(stage.world.units["a111"]))


async def _add_unit(stage: Stage) -> Call:
    parent = stage.world.units["a11"]
    return Call(body={"parent_id": str(parent), "name": f"新工会{number()}", "level": "70"}, watch=((OrgUnit, parent),))


async def _change_unit(stage: Stage) -> Call:
    return await _unit(stage, {"version": 1, "name": f"改名工会{number()}"})


async def _move_unit(stage: Stage) -> Call:
    return await _unit(stage, {"version": 1, "parent_id": str(stage.world.units["a1"])})


async def _disable_unit(stage: Stage) -> Call:
    return await _unit(stage, {"version": 1, "reason": "机构撤并"})


async def _enable_unit(stage: Stage) -> Call:
    call = await _unit(stage, {"version": 2})
    admin = await stage.world.officer("root_admin")
    await admin.post(f"/org/units/{call.path['unit_id']}/disable", {"version": 1, "reason": "机构撤并"})
    return call


async def _add_item(stage: Stage) -> Call:
    return Call(path={"key": EDITABLE}, body={"code": f"t{number()}", "name": f"试验工种{number()}"})


async def _change_item(stage: Stage) -> Call:
    admin = await stage.world.officer("sysadmin")
    body = {"code": f"t{number()}", "name": f"试验工种{number()}"}
    item = await admin.post(f"/dictionary/types/{EDITABLE}/items", body, 201)
    return Call(path={"item_id": item["id"]}, body={"version": 1, "name": f"改名工种{number()}"}, watch=((DictItem, int(item["id"])),))


async def _publish(stage: Stage) -> Call:
    listed = await (await stage.world.officer("secadmin")).get("/consent/documents")
    newest = max(one["version"] for one in listed["items"] if one["key"] == "join_pledge")
    text = "本人自愿加入工会，遵守工会章程，执行工会决议，积极参加工会活动。"
    body = {"key": "join_pledge", "replaces": newest, "title": "入会承诺", "summary": "自愿入会", "body": text, "renews": False}
    return Call(body=body)


async def _records(stage: Stage) -> Call:
    unit = await new_unit(stage)
    return Call(query={"object_type": "org_unit", "object_id": unit["id"]}, mine=unit["id"])


async def _record(stage: Stage) -> Call:
    unit = await new_unit(stage)
    row = await AuditRecord.get(object_type="org_unit", object_id=int(unit["id"]))
    return Call(path={"record_id": str(row.id)}, watch=((AuditRecord, row.id),))


async def _verify(stage: Stage) -> Call:
    return Call(body={"days": 1})


async def upload(client: Client) -> dict[str, Any]:
    """A clean file of this caller."""
    answer = await client.http.post(
        client.url("/file/files"), files={"file": ("probe.png", PNG, "image/png")}, params={"purpose": PURPOSE}, headers=client.headers()
    )
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


async def _upload(stage: Stage) -> Call:
    return Call(query={"purpose": PURPOSE}, upload=True)


async def _file(stage: Stage) -> Call:
    file = await upload(await stage.world.officer("unit_admin"))
    return Call(path={"file_id": file["id"]}, watch=((FileObject, int(file["id"])),))


async def new_task(stage: Stage) -> tuple[Client, str]:
    """Somebody with a task of their own."""
    client = (await stage.staff("union_admin", "a111")).client
    return client, (await client.post("/membership/members/exports", {}, 202))["task_id"]


async def _tasks(stage: Stage) -> Call:
    client, task_id = await new_task(stage)
    return Call(by=client, mine=task_id)


async def _task(stage: Stage) -> Call:
    client, task_id = await new_task(stage)
    return Call(path={"task_id": task_id}, by=client, watch=((TaskRecord, int(task_id)),))


async def new_notice(account_id: int, audience: Audience) -> int:
    """Something told to this account."""
    async with transaction():
        row = await Notice.create(
            account_id=account_id, audience=audience, template_key="join_result", kind=NoticeKind.SYSTEM, title="消息", body="内容"
        )
    return row.id


async def _notices(stage: Stage) -> Call:
    staff = await stage.staff("union_viewer", "a111")
    return Call(by=staff.client, mine=str(await new_notice(staff.id, Audience.STAFF)))


async def _notice(stage: Stage) -> Call:
    staff = await stage.staff("union_viewer", "a111")
    notice_id = await new_notice(staff.id, Audience.STAFF)
    return Call(by=staff.client, path={"notice_id": str(notice_id)}, watch=((Notice, notice_id),))


async def _all_notices(stage: Stage) -> Call:
    staff = await stage.staff("union_viewer", "a111")
    return Call(by=staff.client, watch=((Notice, await new_notice(staff.id, Audience.STAFF)),))


READ_MARK = "a reading mark of the reader's own"
PLATFORM: dict[str, Cell] = {
    "staff.account.list_users": Cell("sysadmin", _users, 200),
    "staff.account.get_user": Cell("sysadmin", _user),
    "staff.account.create_user": Cell("sysadmin", _create_user, audit="account.user.created"),
    "staff.account.update_user": Cell("sysadmin", _update_user, audit="account.user.updated", changes=True),
    "staff.account.reset_password": Cell("sysadmin", _user, audit="account.password.reset"),
    "staff.account.disable_user": Cell("sysadmin", _disable_user, audit="account.user.disabled", changes=True),
    "staff.account.enable_user": Cell("sysadmin", _enable_user, audit="account.user.enabled", changes=True),
    "staff.account.end_user_sessions": Cell("sysadmin", _user, audit="account.session.forced"),
    "staff.account.remove_second_factor": Cell("secadmin", _user, audit="account.totp.disabled"),
    "staff.account.grant_capacity": Cell("secadmin", _grant, audit="account.capacity.granted"),
    "staff.account.end_capacity": Cell("secadmin", _end_capacity, audit="account.capacity.ended"),
    "staff.account.list_roles": Cell("secadmin", _nothing, None, INSTALLATION),
    "staff.account.list_permissions": Cell("secadmin", _nothing, None, INSTALLATION),
    "staff.account.get_role": Cell("secadmin", _role, None, INSTALLATION),
    "staff.account.create_role": Cell("secadmin", _create_role, None, INSTALLATION, audit="account.role.created", changes=True),
    "staff.account.update_role": Cell("secadmin", _update_role, None, INSTALLATION, audit="account.role.updated", changes=True),
    "staff.account.delete_role": Cell("secadmin", _role, None, INSTALLATION, audit="account.role.deleted", changes=True),
    "staff.account.open_staff_session": Cell("anonymous", _sign_in, None, OWN, audit="account.session.opened"),
    "staff.account.me": Cell("viewer", _nothing, None, OWN),
    "staff.account.change_capacity": Cell("viewer", _switch, audit="account.capacity.switched"),
    "staff.account.close_session": Cell("viewer", _own_session, None, OWN, audit="account.session.closed"),
    "staff.account.change_password": Cell("viewer", _password, None, OWN, audit="account.password.changed"),
    "staff.account.begin_totp": Cell("viewer", _own_session, None, OWN, audit="account.totp.begun"),
    "staff.account.confirm_totp": Cell("viewer", _confirm_totp, None, OWN, audit="account.totp.enabled", fresh=True),
    "staff.account.switch_totp_off": Cell("viewer", _totp_off, None, OWN, audit="account.totp.disabled", fresh=True),
    "staff.org.list_units": Cell("root_admin", _units),
    "staff.org.list_directory": Cell("root_admin", _directory, None, "names and addresses of unions are public"),
    "staff.org.get_unit": Cell("root_admin", _unit),
    "staff.org.list_changes": Cell("root_admin", _unit),
    "staff.org.add_unit": Cell("root_admin", _add_unit, audit="org.unit.added", changes=True),
    "staff.org.change_unit": Cell("root_admin", _change_unit, audit="org.unit.changed", changes=True),
    "staff.org.move_unit": Cell("root_admin", _move_unit, audit="org.unit.moved", changes=True),
    "staff.org.disable_unit": Cell("root_admin", _disable_unit, audit="org.unit.disabled", changes=True),
    "staff.org.enable_unit": Cell("root_admin", _enable_unit, audit="org.unit.enabled", changes=True),
    "staff.dictionary.list_types": Cell("sysadmin", _nothing, None, INSTALLATION),
    "staff.dictionary.list_items": Cell("sysadmin", _add_item, None, INSTALLATION),
    "staff.dictionary.add_item": Cell("sysadmin", _add_item, None, INSTALLATION, audit="dictionary.item.added", changes=True),
    "staff.dictionary.change_item": Cell("sysadmin", _change_item, None, INSTALLATION, audit="dictionary.item.changed", changes=True),
    "staff.consent.list_documents": Cell("secadmin", _nothing, None, INSTALLATION),
    "staff.consent.publish": Cell("secadmin", _publish, None, INSTALLATION, audit="consent.document.published"),
    "staff.audit.list_records": Cell("auditadmin", _records, 200),
    "staff.audit.get_record": Cell("auditadmin", _record),
    "staff.audit.list_actions": Cell("auditadmin", _nothing, None, INSTALLATION),
    "staff.audit.verify_records": Cell("auditadmin", _verify, None, INSTALLATION, audit="audit.chain.verified"),
    "staff.file.upload_file": Cell("viewer", _upload, None, OWN, audit="file.object.uploaded"),
    "staff.file.read_file": Cell("unit_admin", _file),
    "staff.task.list_tasks": Cell("viewer", _tasks, 200),
    "staff.task.get_task": Cell("viewer", _task),
    "staff.task.cancel_task": Cell("viewer", _task, audit="task.record.cancelled", fresh=True),
    "staff.notice.list_notices": Cell("viewer", _notices, 200),
    "staff.notice.summary": Cell("viewer", _nothing, None, OWN),
    "staff.notice.mark_read": Cell("viewer", _notice, silent=READ_MARK),
    "staff.notice.mark_all_read": Cell("viewer", _all_notices, 200, silent=READ_MARK),
}
