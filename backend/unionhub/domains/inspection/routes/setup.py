"""Setting a district up from a workbook: template → trial → carried out (INSP-39)."""

from typing import Any

from unionhub.domains.inspection import permissions as P
from unionhub.domains.inspection.schemas.officers import SetupOut
from unionhub.domains.inspection.service import setup
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.excel import XLSX_MIME
from unionhub.kernel.http import Raw, Routes
from unionhub.kernel.http.rate import Rate

route = Routes("inspection", Audience.STAFF)
_FEW = Rate(30, 600, "actor")


def _book(content: bytes, name: str) -> Raw:
    return Raw(content, XLSX_MIME, {"Content-Disposition": f'attachment; filename="{name}.xlsx"', "Cache-Control": "private, no-store"})


@route.get("/setup/template", permission=P.OFFICER_UPDATE, returns=Raw, rate=_FEW, summary="下载单位与人员模板")
async def download_setup_template(actor: Actor) -> Raw:
    return _book(await setup.template(actor), "insp-setup-template")


@route.post(
    "/setup/check",
    permission=P.OFFICER_UPDATE,
    upload=True,
    returns=SetupOut,
    rate=_FEW,
    summary="试算单位与人员表格（multipart，字段 file）",
)
async def check_setup(actor: Actor, uploads: dict[str, Any]) -> SetupOut:
    return await setup.check_setup(actor, uploads)


@route.post(
    "/setup", permission=P.OFFICER_UPDATE, upload=True, returns=Raw, rate=_FEW, summary="按表格建立单位与人员，返回初始密码表（只给一次）"
)
async def carry_out_setup(actor: Actor, uploads: dict[str, Any]) -> Raw:
    return _book(await setup.carry_out(actor, uploads), "insp-first-passwords")
