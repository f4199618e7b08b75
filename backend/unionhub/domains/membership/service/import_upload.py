"""Bringing a spreadsheet (ORG-15, ORG-X1): it is read where it arrives and never stored; its rows wait sealed (D6)."""

import asyncio
import datetime as dt
import json
import re
from collections.abc import Mapping, Sequence

from unionhub.domains.membership.enums.imports import MAPPABLE, OPEN_IMPORTS, ImportState
from unionhub.domains.membership.errors import ImportNotReady, ImportStale
from unionhub.domains.membership.models.imports import MemberImport, MemberImportChunk
from unionhub.domains.membership.policy.import_rows import BATCH
from unionhub.domains.membership.policy.import_tables import Head, find_head, guess
from unionhub.domains.membership.policy.member_fields import BY_KEY
from unionhub.domains.membership.policy.member_values import ERROR, read_value
from unionhub.domains.membership.queries.imports import access_import
from unionhub.domains.membership.service.choices import load_choices
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
from unionhub.platform.audit.ports import record_audit
from unionhub.platform.file.ports import Upload, only_upload
from unionhub.platform.org.ports import UnitKind, ensure_in_scope
from unionhub.platform.task.ports import start_task

MAX_IMPORT_ROWS = 50_000
CHECK_TASK = "membership.member_import_check"


async def upload_import(actor: Actor, unit_id: int, uploads: Mapping[str, Sequence[Upload]]) -> MemberImport:
    """Read the file and keep its rows sealed. Raises UnitNotFound, InvalidFields and the refusals of kernel.files."""
    unit = await ensure_in_scope(actor, unit_id)
    if unit.kind is not UnitKind.UNION or not unit.is_active:
        raise InvalidFields([("unit_id", "not_a_union", "请选择一个正常使用的工会")])
    upload = only_upload(uploads)
    sheet = await read_table(upload.body, max_rows=MAX_IMPORT_ROWS + 50)
    head = await asyncio.to_thread(find_head, sheet.rows)
    lines = [
        (number, cells)
        for number, cells in enumerate(sheet.rows[head.first_row :], head.first_row + 1)
        if any(cell is not None for cell in cells)
    ]
    if not lines:
        raise FileDamaged("表格里没有数据行，请填写后再上传")
    record = _record(actor, unit.id, upload, head, lines)
    chunks = await asyncio.to_thread(_chunks, record.id, lines)
    async with transaction() as tx:
        await record.save(force_create=True)
        await insert_rows(tx, MemberImportChunk, chunks)
        await record_audit(
            tx,
            actor,
            "membership.import.uploaded",
            object_type="member_import",
            object_id=record.id,
            label=record.file_name,
            unit_id=unit.id,
        )
        await remember(tx, 201, {"import_id": record.id})
    return record


def _record(actor: Actor, unit_id: int, upload: Upload, head: Head, lines: list[tuple[int, list[Cell]]]) -> MemberImport:
    return MemberImport(
        unit_id=unit_id,
        owner_account_id=actor.account_id,
        owner_name=actor.name,
        file_name=_file_name(upload.name or ""),
        digest=sm3(upload.body).hex(),
        titles=json.dumps([redact_numbers(title)[:64] for title in head.titles], ensure_ascii=False),
        mapping=json.dumps(guess(head.titles)),
        row_count=len(lines),
        updated_at=clock.now(),
    )


def _file_name(name: str) -> str:
    base = re.split(r"[\\/]", name)[-1]
    return redact_numbers("".join(ch for ch in base if ch.isprintable()))[:160] or "会员表格"


def _chunks(import_id: int, lines: list[tuple[int, list[Cell]]]) -> list[dict[str, object]]:
    rows = []
    for seq, start in enumerate(range(0, len(lines), BATCH)):
        part = lines[start : start + BATCH]
        row_id = new_id()
        text = json.dumps(part, ensure_ascii=False, separators=(",", ":"), default=_plain)
        rows.append(
            {
                "id": row_id,
                "import_id": import_id,
                "seq": seq,
                "row_count": len(part),
                **sealed_columns(MemberImportChunk, "body", row_id, text),
            }
        )
    return rows


def _plain(value: object) -> str:
    return value.date().isoformat() if isinstance(value, dt.datetime) else str(value)


async def check_import(
    actor: Actor, import_id: int, version: int, mapping: Mapping[str, int], constants: Mapping[str, str], *, update_existing: bool
) -> MemberImport:
    """Say which column is what, and try it out in the background. Raises ImportStale, ImportNotReady, InvalidFields."""
    record = await access_import(actor, import_id)
    said = await _constants(actor, constants)
    _ensure_mapping(mapping, said, len(json.loads(record.titles)))
    async with transaction() as tx:
        record = await lock_import(tx, actor, import_id, version)
        if record.state not in MAPPABLE:
            raise ImportNotReady
        record.task_id = await start_task(tx, actor, CHECK_TASK, f"校验 {record.file_name}", {"import_id": record.id})
        record.mapping, record.constants = json.dumps(dict(mapping)), json.dumps(said, ensure_ascii=False)
        record.update_existing, record.state, record.message = update_existing, ImportState.CHECKING, ""
        await touch(record)
        await record_audit(
            tx, actor, "membership.import.checked", object_type="member_import", object_id=record.id, label=record.file_name,
            unit_id=record.unit_id,
        )  # fmt: skip
    return record


def _ensure_mapping(mapping: Mapping[str, int], constants: Mapping[str, str], width: int) -> None:
    problems = [
        (f"mapping.{key}", "unknown", "没有这个字段或这一列")
        for key, column in mapping.items()
        if key not in BY_KEY or not 0 <= column < width
    ]
    columns = list(mapping.values())
    problems += [(f"mapping.{key}", "twice", "这一列已经用于别的字段") for key, column in mapping.items() if columns.count(column) > 1]
    if "member_no" not in mapping:
        wanted = [key for key in ("name", "cert_no") if key not in mapping]
        problems += [(f"mapping.{key}", "missing", f"请指定哪一列是{BY_KEY[key].label}") for key in wanted]
    if problems:
        raise InvalidFields(problems)


async def _constants(actor: Actor, given: Mapping[str, str]) -> dict[str, str]:
    """Values for the whole file, read as cells are; identities and addresses are nobody's in common."""
    choices = await load_choices(actor)
    said: dict[str, str] = {}
    problems = []
    for key, text in given.items():
        field = BY_KEY.get(key)
        if field is None or field.mask or key in ("name", "member_no", "union"):
            problems.append((f"constants.{key}", "unknown", "这一项不能统一填写"))
            continue
        read = read_value(field, text, choices)
        problems += [(f"constants.{key}", one.code, one.message) for one in read.problems if one.severity == ERROR]
        if read.value:
            said[key] = read.value
    if problems:
        raise InvalidFields(problems)
    return said


async def cancel_import(actor: Actor, import_id: int, version: int) -> MemberImport:
    """Give it up; the rows that wait are gone at once. What was imported stays. Raises ImportStale, ImportNotReady."""
    async with transaction() as tx:
        record = await lock_import(tx, actor, import_id, version)
        if record.state not in OPEN_IMPORTS:
            raise ImportNotReady
        record.state, record.finished_at = ImportState.CANCELLED, clock.now()
        await MemberImportChunk.filter(import_id=record.id).update(body=None)
        await touch(record)
        await record_audit(
            tx, actor, "membership.import.cancelled", object_type="member_import", object_id=record.id, label=record.file_name,
            unit_id=record.unit_id,
        )  # fmt: skip
    return record


async def lock_import(tx: Tx, actor: Actor, import_id: int, version: int) -> MemberImport:
    """The import, in scope, locked, as the caller saw it. Raises NotFound, ImportStale."""
    record = await lock_one(tx, MemberImport, (await access_import(actor, import_id)).id)
    if record.version != version:
        raise ImportStale
    return record


async def touch(record: MemberImport) -> None:
    """Save a changed import under its next version."""
    record.version += 1
    record.updated_at = clock.now()
    await record.save()
