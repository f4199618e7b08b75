"""Scoped reads of imports. Rows themselves are read by the work only."""

import json
from typing import Any

from unionhub.domains.membership.models.imports import MemberImport, MemberImportChunk
from unionhub.domains.membership.queries.scope import within
from unionhub.domains.membership.schemas.imports import ImportFilter
from unionhub.kernel.authz import Actor
from unionhub.kernel.errors import NotFound
from unionhub.kernel.excel import Cell
from unionhub.platform.org.ports import scope_q

_SHOWN = 3


async def list_imports(actor: Actor, query: ImportFilter) -> tuple[list[MemberImport], int]:
    """One page of the imports of the branch, newest first, and their number."""
    rows = MemberImport.filter(await within(actor, query.unit_id))
    return await rows.order_by(*query.order_by()).offset(query.offset).limit(query.size), await rows.count()


async def access_import(actor: Actor, import_id: int) -> MemberImport:
    """An import into a union in scope, or NotFound (check 8)."""
    row = await MemberImport.filter(scope_q(actor), id=import_id).first()
    if row is None:
        raise NotFound("没有找到这次导入，或不在您的管理范围内")
    return row


async def system_earlier(record: MemberImport) -> MemberImport | None:
    """The same file brought into the same union before, if it was."""
    return await MemberImport.filter(digest=record.digest, unit_id=record.unit_id, id__lt=record.id, state="done").order_by("-id").first()


async def system_first_lines(import_id: int) -> list[list[Cell]]:
    """The first rows as they were brought, while they wait; for recognising columns, masked before they are shown."""
    chunk = await MemberImportChunk.get_or_none(import_id=import_id, seq=0)
    return [cells for _, cells in lines_of(chunk)[:_SHOWN]] if chunk is not None else []


async def system_chunks(import_id: int) -> list[MemberImportChunk]:
    """The batches of an import in order, without their rows."""
    return await MemberImportChunk.filter(import_id=import_id).order_by("seq").only(
        "id", "import_id", "seq", "row_count", "state", "verdicts", "problems", "problem_count", "announced"
    )  # fmt: skip


async def system_problems(import_id: int, offset: int, limit: int) -> tuple[list[dict[str, Any]], int]:
    """A page of what is wrong, by line, and how many there are; only the batches of that page are read."""
    counts = await MemberImportChunk.filter(import_id=import_id).order_by("seq").values("seq", "problem_count")
    wanted: list[int] = []
    skipped, before = 0, 0
    for row in counts:
        end = before + row["problem_count"]
        if end > offset and before < offset + limit and row["problem_count"]:
            if not wanted:
                skipped = before
            wanted.append(row["seq"])
        before = end
    listed: list[dict[str, Any]] = []
    if wanted:
        for chunk in await MemberImportChunk.filter(import_id=import_id, seq__in=wanted).order_by("seq").values("problems"):
            listed += json.loads(chunk["problems"])
    return listed[offset - skipped : offset - skipped + limit], before


def lines_of(chunk: MemberImportChunk) -> list[tuple[int, list[Cell]]]:
    """The rows of a batch; nothing when they were imported or have expired."""
    return [(line, cells) for line, cells in json.loads(chunk.body.open())] if chunk.body is not None else []
