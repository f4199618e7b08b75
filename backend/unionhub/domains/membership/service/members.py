"""What officers do with the member library."""

from typing import Any

from unionhub.domains.membership.policy.member_exports import unknown_columns
from unionhub.domains.membership.queries.members import access_member
from unionhub.domains.membership.service.review import FIELDS
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import transaction
from unionhub.kernel.errors import InvalidFields, NotFound
from unionhub.kernel.idempotency import remember
from unionhub.kernel.observability.redaction import holds_personal_number
from unionhub.platform.account.ports import system_cert_no
from unionhub.platform.audit.ports import record_audit
from unionhub.platform.org.ports import ensure_in_scope
from unionhub.platform.task.ports import start_task


async def unmask_member(actor: Actor, member_id: int, fields: list[str], reason: str) -> dict[str, str]:
    """Full numbers of a member for a stated reason; each look is an audit record (check 24)."""
    async with transaction() as tx:
        member = await access_member(actor, member_id)
        shown: dict[str, str] = {}
        if "cert_no" in fields:
            shown["cert_no"] = await system_cert_no(member.person_id)
        if "phone" in fields:
            if member.phone is None:
                raise NotFound("这位会员没有登记手机号")
            shown["phone"] = member.phone.open()
        await record_audit(
            tx,
            actor,
            "membership.member.unmasked",
            object_type="member",
            object_id=member.id,
            label=f"{member.name}：{'、'.join(FIELDS[name] for name in fields)}",
            unit_id=member.unit_id,
            reason=reason,
        )
    return shown


async def start_member_export(actor: Actor, chosen: dict[str, Any]) -> int:
    """Order a workbook of the members the actor may see; returns the task. Who exported what is an audit record (check 15)."""
    if holds_personal_number(chosen.get("q", "")):
        raise InvalidFields([("q", "number", "按完整号码查到的会员请直接在列表中查看；导出请改用单位、姓名等条件")])
    fields = chosen.pop("fields", None)
    if unknown := unknown_columns(fields):
        raise InvalidFields([("fields", "unknown", f"没有这些列：{'、'.join(unknown)}")])
    async with transaction() as tx:
        if chosen.get("unit_id"):
            await ensure_in_scope(actor, int(chosen["unit_id"]))
        task_id = await start_task(tx, actor, "membership.member_export", "导出会员", {"filter": chosen, "fields": fields})
        await record_audit(
            tx, actor, "membership.member.exported", object_type="task", object_id=task_id, label="导出会员", unit_id=actor.unit_id
        )
        await remember(tx, 202, {"task_id": task_id})
    return task_id
