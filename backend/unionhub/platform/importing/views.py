"""What the wizard is shown of an import, and the workbooks around it. They hold no values of rows."""

import json
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from unionhub.kernel import clock
from unionhub.kernel.excel import Cell, Column, write_sheet
from unionhub.kernel.excel_template import TemplateColumn, template_bytes
from unionhub.platform.importing.enums import (
    BATCH_STATE_NAMES,
    COMMITTABLE,
    MAPPABLE,
    OPEN_BATCHES,
    ROW_VERDICT_NAMES,
    ColumnKind,
    RowVerdict,
)
from unionhub.platform.importing.kinds import ImportKind
from unionhub.platform.importing.models import ImportBatch
from unionhub.platform.importing.policy.tables import sample
from unionhub.platform.importing.queries import system_earlier, system_first_lines, system_marks
from unionhub.platform.importing.schemas import BatchColumn, BatchCounts, BatchField, BatchItem, BatchOut
from unionhub.platform.org.ports import UnitRef, system_units

_HINTS = {ColumnKind.DATE: "如 2026-11-22", ColumnKind.NUMBER: "整数"}


def _item(record: ImportBatch, units: dict[int, UnitRef]) -> BatchItem:
    counts = BatchCounts(
        rows=record.row_count,
        new=record.new_count,
        update=0,
        same=0,
        exists=record.exists_count,
        errors=record.error_count,
        added=record.added,
        updated=0,
        skipped=record.skipped,
    )
    return BatchItem(
        id=record.id,
        file_name=record.file_name,
        unit_name=units[record.unit_id].name if record.unit_id in units else "",
        owner_name=record.owner_name,
        state=record.state,
        state_name=BATCH_STATE_NAMES[record.state],
        counts=counts,
        task_id=record.task_id,
        message=record.message,
        created_at=record.created_at,
        finished_at=record.finished_at,
        version=record.version,
    )


async def batch_items(records: Sequence[ImportBatch]) -> list[BatchItem]:
    """A page of the list of imports."""
    units = await system_units({record.unit_id for record in records})
    return [_item(record, units) for record in records]


async def batch_out(kind: ImportKind, record: ImportBatch) -> BatchOut:
    """One import with its columns, what they were taken for, and what may be done now."""
    [item] = await batch_items([record])
    lines = await system_first_lines(record.id)
    earlier = await system_earlier(record)
    repeats = f"{clock.local(earlier.finished_at):%Y-%m-%d %H:%M} 已导入过同一个文件" if earlier and earlier.finished_at else None
    actions = (("check", MAPPABLE), ("commit", COMMITTABLE), ("cancel", OPEN_BATCHES))
    return BatchOut(
        **item.model_dump(),
        columns=[
            BatchColumn(index=at, title=title, samples=[sample(cells[at]) for cells in lines if at < len(cells)])
            for at, title in enumerate(json.loads(record.titles))
        ],
        fields=[
            BatchField(
                key=one.key,
                label=one.label,
                required=one.required,
                hint=one.hint,
                dictionary="",
                constant=one.constant,
                kind=one.kind.value,
            )
            for one in kind.columns
        ],
        mapping=json.loads(record.mapping),
        constants=json.loads(record.constants),
        update_existing=False,
        repeats=repeats,
        actions=[name for name, states in actions if record.state in states],
    )


def template(kind: ImportKind) -> bytes:
    """The empty workbook: choices to pick from, every cell a text, and a sheet that explains the columns."""
    columns = [
        TemplateColumn(
            one.label, one.width, one.required, tuple(one.choices), "；".join(word for word in (one.hint, _HINTS.get(one.kind, "")) if word)
        )
        for one in kind.columns
    ]
    return template_bytes(kind.name, columns, "带 * 的列必填；一行一条，请不要改动表头")


async def errors_book(record: ImportBatch) -> bytes:
    """Row, column, reason, as they stand in the file."""
    problems, _ = await system_marks(record.id)
    rows: list[list[Cell]] = [[one["line"], one["label"], one["message"]] for one in problems]
    return await _book([Column("行号", 8), Column("列", 20), Column("原因", 70)], rows, "错误清单")


async def report_book(record: ImportBatch) -> bytes:
    """What became of each row."""
    _, marks = await system_marks(record.id)
    rows: list[list[Cell]] = [[line, ROW_VERDICT_NAMES[RowVerdict(verdict)]] for line, verdict in marks]
    return await _book([Column("行号", 8), Column("结果", 20)], rows, "导入结果")


async def _book(columns: list[Column], rows: list[list[Cell]], name: str) -> bytes:
    async def each() -> AsyncIterator[list[Cell]]:
        for row in rows:
            yield row

    with TemporaryDirectory(prefix="unionhub-book-") as folder:
        path = Path(folder) / "book.xlsx"
        await write_sheet(path, columns, each(), sheet_name=name)
        return path.read_bytes()
