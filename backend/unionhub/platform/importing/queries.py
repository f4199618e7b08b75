"""Scoped reads of imports. Rows themselves are read by the work only."""

import json
from typing import Any

from unionhub.kernel.authz import Actor
from unionhub.kernel.excel import Cell
from unionhub.platform.importing.enums import BatchState
from unionhub.platform.importing.errors import BatchNotFound
from unionhub.platform.importing.kinds import ImportKind
from unionhub.platform.importing.models import ImportBatch, ImportChunk
from unionhub.platform.importing.schemas import BatchFilter
from unionhub.platform.org.ports import scope_q

_SHOWN = 3


async def list_batches(actor: Actor, kind: ImportKind, query: BatchFilter) -> tuple[list[ImportBatch], int]:
    """One page of the imports of a kind in the branch, newest first, and their number."""
    rows = ImportBatch.filter(scope_q(actor), kind=kind.key)
    return await rows.order_by(*query.order_by()).offset(query.offset).limit(query.size), await rows.count()


async def access_batch(actor: Actor, kind: ImportKind, import_id: int) -> ImportBatch:
    """An import of this kind into a unit in scope, or BatchNotFound (check 8)."""
    row = await ImportBatch.filter(scope_q(actor), id=import_id, kind=kind.key).first()
    if row is None:
        raise BatchNotFound
    return row


async def system_earlier(record: ImportBatch) -> ImportBatch | None:
    """The same file brought into the same unit before, if it was."""
    same = ImportBatch.filter(digest=record.digest, kind=record.kind, unit_id=record.unit_id, id__lt=record.id, state=BatchState.DONE)
    return await same.order_by("-id").first()


async def system_first_lines(import_id: int) -> list[list[Cell]]:
    """The first rows as they were brought, while they wait; masked before they are shown."""
    chunk = await ImportChunk.get_or_none(import_id=import_id, seq=0)
    return [cells for _, cells in lines_of(chunk)[:_SHOWN]] if chunk is not None else []


async def system_marks(import_id: int) -> tuple[list[dict[str, Any]], list[tuple[int, str]]]:
    """What is wrong, and what became of each line, in the order of the file."""
    chunks = await ImportChunk.filter(import_id=import_id).order_by("seq").values("problems", "verdicts")
    problems = [one for chunk in chunks for one in json.loads(chunk["problems"])]
    return problems, [(line, verdict) for chunk in chunks for line, verdict in json.loads(chunk["verdicts"])]


def lines_of(chunk: ImportChunk) -> list[tuple[int, list[Cell]]]:
    """The rows of a chunk; nothing when they were imported or have expired."""
    return [(line, cells) for line, cells in json.loads(chunk.body.open())] if chunk.body is not None else []
