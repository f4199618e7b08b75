"""Ordering a workbook of the map or of a statistics page; the task writes what the page shows (INSP-30 … INSP-33)."""

from unionhub.domains.inspection import audit
from unionhub.domains.inspection.queries.districts import district_of
from unionhub.domains.inspection.schemas.figures import StatisticsExport
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import transaction
from unionhub.kernel.idempotency import remember
from unionhub.platform.audit.ports import record_audit
from unionhub.platform.task.ports import start_task

STATISTICS_EXPORT = "inspection.statistics_export"
TITLES = {"map": "各网格当年情况", "years": "各网格历年情况", "months": "各网格分月情况", "ranking": "各网格办结率排名"}


async def start_statistics_export(actor: Actor, body: StatisticsExport) -> int:
    """Order it; returns the task."""
    title = f"导出{TITLES[body.report]}"
    district = await district_of(actor)
    async with transaction() as tx:
        task_id = await start_task(tx, actor, STATISTICS_EXPORT, title, {"report": body.model_dump(mode="json", exclude_none=True)})
        await record_audit(
            tx, actor, audit.STATISTICS_EXPORTED, object_type="task", object_id=task_id, label=f"{title}：{district.name}",
            unit_id=district.id,
        )  # fmt: skip
        await remember(tx, 202, {"task_id": task_id})
    return task_id
