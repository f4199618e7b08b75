"""Workbooks of cases, and the printable file of one (INSP-29)."""

from unionhub.domains.inspection import permissions as P
from unionhub.domains.inspection.policy.columns import shipped_for
from unionhub.domains.inspection.queries.settings import list_my_templates
from unionhub.domains.inspection.routes.settings import column_outs, role_name, template_out
from unionhub.domains.inspection.schemas.exports import CaseExport, ExportChoice, ExportOrdered, PaperPrint
from unionhub.domains.inspection.schemas.settings import TemplateOut
from unionhub.domains.inspection.service.exports import start_case_export
from unionhub.domains.inspection.service.papers import print_case
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.files import FileKind
from unionhub.kernel.http import Raw
from unionhub.kernel.http.rate import Rate
from unionhub.kernel.http.routes import Routes
from unionhub.platform.account.ports import system_role_names

route = Routes("inspection", Audience.STAFF)


@route.get("/export-templates", permission=P.CASE_EXPORT, returns=ExportChoice, summary="可用的导出模板")
async def list_export_templates(actor: Actor) -> ExportChoice:
    names, role = await system_role_names(), actor.role_key or ""
    name, columns = shipped_for(role)
    shipped = TemplateOut(id=None, name=name, role_key=role, role_name=role_name(role, names), columns=list(columns), version=1)
    own = [template_out(row, names) for row in await list_my_templates(actor)]
    return ExportChoice(items=[*own, shipped], columns=column_outs())


async def replay_export(actor: Actor, task_id: int) -> ExportOrdered:
    """The answer to a repeated order."""
    return ExportOrdered(task_id=task_id)


@route.post(
    "/cases/export", permission=P.CASE_EXPORT, body=CaseExport, returns=ExportOrdered, status=202, replay=replay_export,
    rate=Rate(10, 600, "actor"), summary="按模板导出事件",
)  # fmt: skip
async def export_cases(actor: Actor, body: CaseExport) -> ExportOrdered:
    return ExportOrdered(task_id=await start_case_export(actor, body))


@route.post(
    "/cases/{case_id}/print", permission=P.CASE_EXPORT, body=PaperPrint, returns=Raw, rate=Rate(30, 600, "actor"), summary="打印案卷（PDF）"
)
async def print_file(actor: Actor, case_id: int, body: PaperPrint) -> Raw:
    number, document = await print_case(actor, case_id, body)
    return Raw(document, FileKind.PDF.mime, {"Content-Disposition": f'inline; filename="{number}.pdf"', "Cache-Control": "no-store"})
