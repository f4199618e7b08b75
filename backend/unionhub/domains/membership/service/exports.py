"""Ordering workbooks of applications (JOIN-X5; check 15)."""

from typing import Any

from unionhub.kernel.authz import Actor
from unionhub.kernel.db import transaction
from unionhub.kernel.errors import InvalidFields
from unionhub.kernel.idempotency import remember
from unionhub.kernel.observability.redaction import holds_personal_number
from unionhub.platform.audit.ports import record_audit
from unionhub.platform.org.ports import ensure_in_scope
from unionhub.platform.task.ports import start_task

APPLICATION_EXPORT = "membership.application_export"


async def start_application_export(actor: Actor, chosen: dict[str, Any]) -> int:
    """Order a workbook of the applications the actor may see; returns the task. Who exported what is an audit record."""
    if holds_personal_number(chosen.get("q", "")):
        raise InvalidFields([("q", "number", "按完整号码查到的申请请直接在列表中查看；导出请改用单位、姓名等条件")])
    async with transaction() as tx:
        if chosen.get("unit_id"):
            await ensure_in_scope(actor, int(chosen["unit_id"]))
        task_id = await start_task(tx, actor, APPLICATION_EXPORT, "导出入会申请", {"filter": chosen})
        await record_audit(
            tx,
            actor,
            "membership.application.exported",
            object_type="task",
            object_id=task_id,
            label="导出入会申请",
            unit_id=actor.unit_id,
        )
        await remember(tx, 202, {"task_id": task_id})
    return task_id
