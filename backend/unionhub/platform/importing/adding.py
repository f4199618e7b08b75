"""The routes of an import, added to a domain's own: template, list, upload, one, check, commit, cancel, problems, errors, report."""

from collections.abc import Awaitable, Callable
from typing import Any

from unionhub.kernel.authz import Actor, Permission
from unionhub.kernel.excel import XLSX_MIME
from unionhub.kernel.http import Page, Raw
from unionhub.kernel.http.rate import Rate
from unionhub.kernel.http.routes import Routes
from unionhub.platform.importing import queries, views
from unionhub.platform.importing import schemas as S
from unionhub.platform.importing.kinds import ImportKind
from unionhub.platform.importing.service import bringing

Handler = Callable[..., Awaitable[Any]]


def add_import_routes(route: Routes, path: str, *, kind: ImportKind, noun: str, permission: Permission) -> None:
    """Declare the ten routes below ``path`` for whoever holds ``permission``; ``noun`` names the handlers (``list_{noun}_imports``)."""
    _add_books(route, path, kind, noun, permission)
    _add_steps(route, path, kind, noun, permission)


def _named(name: str, handler: Handler) -> Handler:
    handler.__name__ = handler.__qualname__ = name
    return handler


def _add_books(route: Routes, path: str, kind: ImportKind, noun: str, permission: Permission) -> None:
    row, title = f"{path}/{{import_id}}", f"{kind.name}导入"
    book: dict[str, Any] = {"permission": permission, "returns": Raw, "rate": Rate(30, 60, "actor")}

    async def template(actor: Actor) -> Raw:
        return _file(views.template(kind), f"{noun}-template")

    async def problems(actor: Actor, import_id: int, query: S.BatchProblemQuery) -> Page[S.BatchProblem]:
        record = await queries.access_batch(actor, kind, import_id)
        found, _ = await queries.system_marks(record.id)
        start = (query.page - 1) * query.size
        shown = [S.BatchProblem(**one) for one in found[start : start + query.size]]
        return Page(items=shown, total=len(found), page=query.page, size=query.size)

    async def errors(actor: Actor, import_id: int) -> Raw:
        return _file(await views.errors_book(await queries.access_batch(actor, kind, import_id)), "import-errors")

    async def report(actor: Actor, import_id: int) -> Raw:
        return _file(await views.report_book(await queries.access_batch(actor, kind, import_id)), "import-report")

    found = {"permission": permission, "query": S.BatchProblemQuery, "returns": Page[S.BatchProblem]}
    route.get(f"{path}/template", **book, summary=f"{title}：下载表格")(_named(f"download_{noun}_template", template))
    route.get(f"{row}/problems", **found, summary=f"{title}：发现的问题")(_named(f"list_{noun}_import_problems", problems))
    route.get(f"{row}/errors", **book, summary=f"{title}：错误清单")(_named(f"download_{noun}_errors", errors))
    route.get(f"{row}/report", **book, summary=f"{title}：导入结果")(_named(f"download_{noun}_report", report))


def _add_steps(route: Routes, path: str, kind: ImportKind, noun: str, permission: Permission) -> None:
    row, title = f"{path}/{{import_id}}", f"{kind.name}导入"
    out: dict[str, Any] = {"permission": permission, "returns": S.BatchOut}

    async def get(actor: Actor, import_id: int) -> S.BatchOut:
        return await views.batch_out(kind, await queries.access_batch(actor, kind, import_id))

    async def listing(actor: Actor, query: S.BatchFilter) -> Page[S.BatchItem]:
        rows, total = await queries.list_batches(actor, kind, query)
        return Page(items=await views.batch_items(rows), total=total, page=query.page, size=query.size)

    async def upload(actor: Actor, query: S.BatchUpload, uploads: dict[str, Any]) -> S.BatchOut:
        return await views.batch_out(kind, await bringing.upload_batch(actor, kind, query.unit_id, uploads))

    async def check(actor: Actor, import_id: int, body: S.BatchMapping) -> S.BatchOut:
        await bringing.check_batch(actor, kind, import_id, body.version, body.mapping, body.constants)
        return await get(actor, import_id)

    async def commit(actor: Actor, import_id: int, body: S.BatchCommit) -> S.BatchOut:
        await bringing.commit_batch(actor, kind, import_id, body.version, only_correct=body.only_correct)
        return await get(actor, import_id)

    async def cancel(actor: Actor, import_id: int, body: S.BatchCancel) -> S.BatchOut:
        await bringing.cancel_batch(actor, kind, import_id, body.version)
        return await get(actor, import_id)

    listed = {"permission": permission, "query": S.BatchFilter, "returns": Page[S.BatchItem]}
    brought: dict[str, Any] = {"query": S.BatchUpload, "upload": True, "status": 201, "replay": get, "rate": Rate(20, 600, "actor")}
    route.get(path, **listed, summary=f"{title}：记录")(_named(f"list_{noun}_imports", listing))
    route.post(path, **out, **brought, summary=f"{title}：上传（multipart，字段 file）")(_named(f"upload_{noun}_import", upload))
    route.post(f"{row}/check", **out, body=S.BatchMapping, summary=f"{title}：核对列并试导入")(_named(f"check_{noun}_import", check))
    route.post(f"{row}/commit", **out, body=S.BatchCommit, summary=f"{title}：正式导入")(_named(f"commit_{noun}_import", commit))
    route.post(f"{row}/cancel", **out, body=S.BatchCancel, summary=f"{title}：取消")(_named(f"cancel_{noun}_import", cancel))
    route.get(row, **out, summary=f"{title}：详情")(_named(f"get_{noun}_import", get))


def _file(content: bytes, name: str) -> Raw:
    headers = {"Content-Disposition": f'attachment; filename="{name}.xlsx"', "Cache-Control": "private, no-store"}
    return Raw(content, XLSX_MIME, headers)
