"""Ordering a workbook of a statistics page; the task writes what the page shows (tasks/statistics.py)."""

from unionhub.domains.membership.queries.districts import chosen_unit
from unionhub.domains.membership.schemas.statistics import StatisticsExport
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import transaction
from unionhub.kernel.idempotency import remember
from unionhub.platform.audit.ports import record_audit
from unionhub.platform.task.ports import start_task

STATISTICS_EXPORT = "membership.statistics_export"
TITLES = {"new_form": "新业态就业人员情况表", "verification": "会员认证情况统计", "trend": "入会与会员走势"}


async def start_statistics_export(actor: Actor, body: StatisticsExport) -> int:
    """Order it; returns the task."""
    title = f"导出{TITLES[body.report]}"
    async with transaction() as tx:
        unit = await chosen_unit(actor, body.unit_id)
        task_id = await start_task(tx, actor, STATISTICS_EXPORT, title, {"report": body.model_dump(mode="json", exclude_none=True)})
        await record_audit(
            tx,
            actor,
            "membership.statistics.exported",
            object_type="task",
            object_id=task_id,
            label=f"{title}：{unit.name}",
            unit_id=unit.id,
        )
        await remember(tx, 202, {"task_id": task_id})
    return task_id
