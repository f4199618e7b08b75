"""Ordering a workbook of cases by a template (INSP-29). What is visible is decided when it is written; who ordered it, what for and how
many columns it has is an audit record."""

from unionhub.domains.inspection import audit
from unionhub.domains.inspection.errors import TemplateNotFound
from unionhub.domains.inspection.policy.columns import BY_KEY, shipped_for
from unionhub.domains.inspection.queries.cases import found_condition
from unionhub.domains.inspection.queries.settings import list_my_templates
from unionhub.domains.inspection.schemas.exports import CaseExport
from unionhub.domains.inspection.service.settings import columns_of
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import transaction
from unionhub.kernel.idempotency import remember
from unionhub.platform.audit.ports import Change, record_audit
from unionhub.platform.task.ports import start_task

CASE_EXPORT = "inspection.case_export"
_LEFT_OUT = {"template_id", "reason", "page", "size", "sort"}


async def start_case_export(actor: Actor, given: CaseExport) -> int:
    """Order a workbook of the cases the actor sees; returns the task. Raises TemplateNotFound, InvalidFields for a number in ``q``."""
    found_condition(actor, given)
    name, columns = await _template(actor, given.template_id)
    wanted = given.model_dump(mode="json", exclude_none=True, exclude=_LEFT_OUT)
    async with transaction() as tx:
        title = f"导出事件（{name}）"
        task_id = await start_task(tx, actor, CASE_EXPORT, title, {"filter": wanted, "columns": columns, "template": name})
        await record_audit(
            tx, actor, audit.CASE_EXPORTED, object_type="task", object_id=task_id, label=title, unit_id=actor.unit_id,
            changes=[Change("columns", "列", None, "、".join(BY_KEY[key].label for key in columns))], reason=given.reason,
        )  # fmt: skip
        await remember(tx, 202, {"task_id": task_id})
    return task_id


async def _template(actor: Actor, template_id: int | None) -> tuple[str, list[str]]:
    if template_id is None:
        name, columns = shipped_for(actor.role_key)
        return name, list(columns)
    for row in await list_my_templates(actor):
        if row.id == template_id:
            return row.name, columns_of(row)
    raise TemplateNotFound
