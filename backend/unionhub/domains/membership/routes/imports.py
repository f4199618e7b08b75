"""Bringing members in bulk: template → upload → mapping → trial → import → report (JOIN-29, ORG-15, ORG-X1)."""

from typing import Any

from unionhub.domains.membership import permissions as P
from unionhub.domains.membership import queries
from unionhub.domains.membership.import_view import import_item, import_out
from unionhub.domains.membership.schemas.imports import (
    ImportCancel,
    ImportCommit,
    ImportFilter,
    ImportItem,
    ImportMapping,
    ImportOut,
    ImportProblem,
    ImportUpload,
    ProblemQuery,
)
from unionhub.domains.membership.service import import_books, import_commit, import_upload
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.excel import XLSX_MIME
from unionhub.kernel.http import Page, Raw
from unionhub.kernel.http.rate import Rate
from unionhub.kernel.http.routes import Routes
from unionhub.platform.org.ports import system_units

route = Routes("membership", Audience.STAFF)


async def _one(actor: Actor, import_id: int) -> ImportOut:
    return await import_out(await queries.imports.access_import(actor, import_id))


async def replay_upload(actor: Actor, import_id: int) -> ImportOut:
    """The answer to a repeated upload."""
    return await _one(actor, import_id)


def _book(content: bytes, name: str) -> Raw:
    headers = {"Content-Disposition": f'attachment; filename="{name}.xlsx"', "Cache-Control": "private, no-store"}
    return Raw(content, XLSX_MIME, headers)


@route.get("/member-imports/template", permission=P.MEMBER_IMPORT, returns=Raw, rate=Rate(30, 60, "actor"), summary="下载统一表格")
async def download_import_template(actor: Actor) -> Raw:
    return _book(await import_books.template(), "member-template")


@route.get("/member-imports", permission=P.MEMBER_IMPORT, query=ImportFilter, returns=Page[ImportItem], summary="会员导入记录")
async def list_imports(actor: Actor, query: ImportFilter) -> Page[ImportItem]:
    rows, total = await queries.imports.list_imports(actor, query)
    units = await system_units([row.unit_id for row in rows])
    return Page(items=[import_item(row, units[row.unit_id]) for row in rows], total=total, page=query.page, size=query.size)


@route.post(
    "/member-imports",
    permission=P.MEMBER_IMPORT,
    query=ImportUpload,
    upload=True,
    returns=ImportOut,
    status=201,
    replay=replay_upload,
    rate=Rate(20, 600, "actor"),
    summary="上传会员表格（multipart，字段 file）",
)
async def upload_import(actor: Actor, query: ImportUpload, uploads: dict[str, Any]) -> ImportOut:
    return await import_out(await import_upload.upload_import(actor, query.unit_id, uploads))


@route.get("/member-imports/{import_id}", permission=P.MEMBER_IMPORT, returns=ImportOut, summary="会员导入详情")
async def get_import(actor: Actor, import_id: int) -> ImportOut:
    return await _one(actor, import_id)


@route.post(
    "/member-imports/{import_id}/check", permission=P.MEMBER_IMPORT, body=ImportMapping, returns=ImportOut, summary="核对列并试导入"
)
async def check_import(actor: Actor, import_id: int, body: ImportMapping) -> ImportOut:
    await import_upload.check_import(actor, import_id, body.version, body.mapping, body.constants, update_existing=body.update_existing)
    return await _one(actor, import_id)


@route.post("/member-imports/{import_id}/commit", permission=P.MEMBER_IMPORT, body=ImportCommit, returns=ImportOut, summary="正式导入")
async def commit_import(actor: Actor, import_id: int, body: ImportCommit) -> ImportOut:
    await import_commit.commit_import(actor, import_id, body.version, only_correct=body.only_correct)
    return await _one(actor, import_id)


@route.post("/member-imports/{import_id}/cancel", permission=P.MEMBER_IMPORT, body=ImportCancel, returns=ImportOut, summary="取消导入")
async def cancel_import(actor: Actor, import_id: int, body: ImportCancel) -> ImportOut:
    await import_upload.cancel_import(actor, import_id, body.version)
    return await _one(actor, import_id)


@route.get(
    "/member-imports/{import_id}/problems",
    permission=P.MEMBER_IMPORT,
    query=ProblemQuery,
    returns=Page[ImportProblem],
    summary="试导入发现的问题",
)
async def list_import_problems(actor: Actor, import_id: int, query: ProblemQuery) -> Page[ImportProblem]:
    record = await queries.imports.access_import(actor, import_id)
    rows, total = await queries.imports.system_problems(record.id, query.offset, query.size)
    return Page(items=[ImportProblem(**row) for row in rows], total=total, page=query.page, size=query.size)


@route.get(
    "/member-imports/{import_id}/errors", permission=P.MEMBER_IMPORT, returns=Raw, rate=Rate(30, 60, "actor"), summary="下载错误清单"
)
async def download_import_errors(actor: Actor, import_id: int) -> Raw:
    record = await queries.imports.access_import(actor, import_id)
    return _book(await import_books.errors_book(record), "import-errors")


@route.get(
    "/member-imports/{import_id}/report", permission=P.MEMBER_IMPORT, returns=Raw, rate=Rate(30, 60, "actor"), summary="下载导入结果"
)
async def download_import_report(actor: Actor, import_id: int) -> Raw:
    record = await queries.imports.access_import(actor, import_id)
    return _book(await import_books.report_book(actor, record), "import-report")
