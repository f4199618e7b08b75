"""Bringing a spreadsheet: it is read where it arrives and never stored; its rows wait sealed (D6)."""

import asyncio
import datetime as dt
import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.crypto import sealed_columns
from unionhub.kernel.crypto.primitives import sm3
from unionhub.kernel.csv_files import read_table
from unionhub.kernel.db import Tx, insert_rows, lock_one, transaction
from unionhub.kernel.errors import InvalidFields
from unionhub.kernel.excel import Cell
from unionhub.kernel.files import FileDamaged
from unionhub.kernel.idempotency import remember
from unionhub.kernel.ids import new_id
from unionhub.kernel.observability.redaction import redact_numbers
from unionhub.platform.audit.ports import AuditAction, Change, record_audit
from unionhub.platform.file.ports import Upload, only_upload
from unionhub.platform.importing import audit
from unionhub.platform.importing.enums import COMMITTABLE, MAPPABLE, OPEN_BATCHES, BatchState
from unionhub.platform.importing.errors import BatchEmpty, BatchHasErrors, BatchNotReady, BatchStale
from unionhub.platform.importing.kinds import ImportKind
from unionhub.platform.importing.models import ImportBatch, ImportChunk
from unionhub.platform.importing.policy.rows import BATCH, read_value
from unionhub.platform.importing.policy.tables import find_head, guess
from unionhub.platform.importing.queries import access_batch
from unionhub.platform.org.ports import ensure_in_scope
from unionhub.platform.task.ports import start_task

MAX_ROWS = 20_000
CHECK_TASK = "importing.check"
COMMIT_TASK = "importing.commit"


async def upload_batch(actor: Actor, kind: ImportKind, unit_id: int | None, uploads: Mapping[str, Sequence[Upload]]) -> ImportBatch:
    """Read the file and keep its rows sealed. Raises UnitNotFound and the refusals of kernel.files."""
    unit = await ensure_in_scope(actor, unit_id or actor.unit_id or 0)
    upload = only_upload(uploads)
    sheet = await read_table(upload.body, max_rows=MAX_ROWS + 50)
    head = find_head(kind, sheet.rows)
    lines = [(at, row) for at, row in enumerate(sheet.rows[head.first_row :], head.first_row + 1) if any(cell is not None for cell in row)]
    if not lines:
        raise FileDamaged("表格里没有数据行，请填写后再上传")
    record = ImportBatch(
        kind=kind.key,
        unit_id=unit.id,
        owner_account_id=actor.account_id,
        owner_name=actor.name,
        file_name=_file_name(upload.name or ""),
        digest=sm3(upload.body).hex(),
        titles=json.dumps([redact_numbers(title)[:64] for title in head.titles], ensure_ascii=False),
        mapping=json.dumps(guess(kind, head.titles)),
        row_count=len(lines),
        updated_at=clock.now(),
    )
    chunks = await asyncio.to_thread(_chunks, record.id, lines)
    async with transaction() as tx:
        await record.save(force_create=True)
        await insert_rows(tx, ImportChunk, chunks)
        await audit_batch(tx, actor, audit.UPLOADED, record)
        await remember(tx, 201, {"import_id": record.id})
    return record


async def check_batch(
    actor: Actor, kind: ImportKind, import_id: int, version: int, mapping: Mapping[str, int], constants: Mapping[str, str]
) -> None:
    """Say which column is what, and try it out in the background. Raises BatchStale, BatchNotReady, InvalidFields."""
    known = await access_batch(actor, kind, import_id)
    _ensure_mapping(kind, mapping, constants, len(json.loads(known.titles)))
    async with transaction() as tx:
        record = await lock_batch(tx, actor, kind, import_id, version)
        if record.state not in MAPPABLE:
            raise BatchNotReady
        record.task_id = await start_task(tx, actor, CHECK_TASK, f"校验 {record.file_name}", {"import_id": record.id})
        record.mapping, record.constants = json.dumps(dict(mapping)), json.dumps(dict(constants), ensure_ascii=False)
        record.state, record.message = BatchState.CHECKING, ""
        await touch(record)
        await audit_batch(tx, actor, audit.CHECKED, record)


async def commit_batch(actor: Actor, kind: ImportKind, import_id: int, version: int, *, only_correct: bool) -> None:
    """Begin to import. Raises BatchStale, BatchNotReady, BatchHasErrors, BatchEmpty."""
    async with transaction() as tx:
        record = await lock_batch(tx, actor, kind, import_id, version)
        if record.state not in COMMITTABLE:
            raise BatchNotReady
        if record.error_count and not only_correct:
            raise BatchHasErrors(details={"errors": record.error_count})
        if not record.new_count:
            raise BatchEmpty
        record.task_id = await start_task(tx, actor, COMMIT_TASK, f"导入 {record.file_name}", {"import_id": record.id})
        record.state, record.message = BatchState.COMMITTING, ""
        await touch(record)
        await audit_batch(tx, actor, audit.STARTED, record)


async def cancel_batch(actor: Actor, kind: ImportKind, import_id: int, version: int) -> None:
    """Give it up; the rows that wait are gone at once. What was imported stays. Raises BatchStale, BatchNotReady."""
    async with transaction() as tx:
        record = await lock_batch(tx, actor, kind, import_id, version)
        if record.state not in OPEN_BATCHES:
            raise BatchNotReady
        record.state, record.finished_at = BatchState.CANCELLED, clock.now()
        await ImportChunk.filter(import_id=record.id).update(body=None)
        await touch(record)
        await audit_batch(tx, actor, audit.CANCELLED, record)


async def lock_batch(tx: Tx, actor: Actor, kind: ImportKind, import_id: int, version: int) -> ImportBatch:
    """The import, in scope, locked, as the caller saw it. Raises BatchNotFound, BatchStale."""
    record = await lock_one(tx, ImportBatch, (await access_batch(actor, kind, import_id)).id)
    if record.version != version:
        raise BatchStale
    return record


async def touch(record: ImportBatch) -> None:
    """Save a changed import under its next version."""
    record.version += 1
    record.updated_at = clock.now()
    await record.save()


async def audit_batch(tx: Tx, actor: Actor, action: AuditAction, record: ImportBatch, changes: list[Change] | None = None) -> None:
    """One line of the audit log about an import."""
    await record_audit(
        tx,
        actor,
        action,
        object_type="import_batch",
        object_id=record.id,
        label=record.file_name,
        unit_id=record.unit_id,
        changes=changes,
    )


def _ensure_mapping(kind: ImportKind, mapping: Mapping[str, int], constants: Mapping[str, str], width: int) -> None:
    columns = list(mapping.values())
    problems = []
    for key, at in mapping.items():
        if kind.column(key) is None or not 0 <= at < width:
            problems.append((f"mapping.{key}", "unknown", "没有这个字段或这一列"))
        elif columns.count(at) > 1:
            problems.append((f"mapping.{key}", "twice", "这一列已经用于别的字段"))
    for key, text in constants.items():
        column = kind.column(key)
        if column is None or not column.constant:
            problems.append((f"constants.{key}", "unknown", "这一项不能统一填写"))
        elif wrong := read_value(column, text)[1]:
            problems.append((f"constants.{key}", "wrong", wrong))
    missing = [one for one in kind.columns if one.required and one.key not in mapping and one.key not in constants]
    problems += [(f"mapping.{one.key}", "missing", f"请指定哪一列是{one.label}") for one in missing]
    if problems:
        raise InvalidFields(problems)


def _file_name(name: str) -> str:
    base = re.split(r"[\\/]", name)[-1]
    return redact_numbers("".join(ch for ch in base if ch.isprintable()))[:160] or "表格"


def _chunks(import_id: int, lines: list[tuple[int, list[Cell]]]) -> list[dict[str, Any]]:
    rows = []
    for seq, start in enumerate(range(0, len(lines), BATCH)):
        part, row_id = lines[start : start + BATCH], new_id()
        text = json.dumps(part, ensure_ascii=False, separators=(",", ":"), default=_plain)
        sealed = sealed_columns(ImportChunk, "body", row_id, text)
        rows.append({"id": row_id, "import_id": import_id, "seq": seq, "row_count": len(part), **sealed})
    return rows


def _plain(value: object) -> str:
    return value.date().isoformat() if isinstance(value, dt.datetime) else str(value)
