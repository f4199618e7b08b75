"""Workbooks around an import: the template of the unified form, what is wrong, what was done. They hold no values of rows."""

import json
from collections.abc import AsyncIterator
from pathlib import Path
from tempfile import TemporaryDirectory

from unionhub.domains.membership.enums.imports import VERDICT_NAMES, Verdict
from unionhub.domains.membership.models.imports import MemberImport
from unionhub.domains.membership.models.members import Member
from unionhub.domains.membership.policy.member_fields import FIELDS, Kind, MemberField
from unionhub.domains.membership.queries.imports import system_chunks
from unionhub.kernel.authz import Actor
from unionhub.kernel.excel import Cell, Column, write_sheet
from unionhub.kernel.excel_template import TemplateColumn, template_bytes
from unionhub.platform.dictionary.ports import list_choices

_ERRORS = [Column("行号", 8), Column("字段", 20), Column("级别", 8), Column("原因", 70)]
_REPORT = [Column("行号", 8), Column("结果", 14), Column("姓名", 12), Column("会员编号", 20)]
_LEVELS = {"error": "错误", "warning": "提醒"}


async def template() -> bytes:
    """The unified form as an empty workbook: choices to pick from, every cell a text, and a sheet that explains the columns."""
    return template_bytes(
        "会员信息", [await _column(field) for field in FIELDS if field.key != "member_no"], "带 * 的列必填；一行一人，请不要改动表头"
    )


async def _column(field: MemberField) -> TemplateColumn:
    choices = [item.name for item in await list_choices(field.dictionary)] if field.dictionary else []
    if field.kind is Kind.FLAG:
        choices = ["是", "否"]
    marks = ["必填"] if field.required else []
    if field.required_new_form and not field.required:
        marks.append("新就业形态劳动者必填")
    hints = {Kind.DATE: "如 2026-11-22", Kind.MOBILE: "11 位手机号", Kind.CERT_NO: "18 位身份证号，其他证件请填证件类型"}
    text = "；".join(part for part in (*marks, field.hint, hints.get(field.kind, "")) if part)
    return TemplateColumn(field.label, field.width, field.required, tuple(choices), text)


async def errors_book(record: MemberImport) -> bytes:
    """Row, column, reason; errors before remarks as they stand in the file."""

    async def rows() -> AsyncIterator[list[Cell]]:
        for chunk in await system_chunks(record.id):
            for one in json.loads(chunk.problems):
                yield [one["line"], one["label"], _LEVELS.get(one["severity"], ""), one["message"]]

    return await _bytes(_ERRORS, rows(), "错误清单")


async def report_book(actor: Actor, record: MemberImport) -> bytes:
    """What became of each row, with the numbers given."""

    async def rows() -> AsyncIterator[list[Cell]]:
        for chunk in await system_chunks(record.id):
            verdicts = json.loads(chunk.verdicts)
            ids = [member_id for _, _, member_id in verdicts if member_id]
            found = await Member.filter(id__in=ids).values("id", "name", "member_no") if ids else []
            known = {row["id"]: row for row in found}
            for line, verdict, member_id in verdicts:
                member = known.get(member_id)
                yield [line, VERDICT_NAMES[Verdict(verdict)], member["name"] if member else "", member["member_no"] if member else ""]

    return await _bytes(_REPORT, rows(), "导入结果", f"{actor.name}导入，仅限工会工作使用")


async def _bytes(columns: list[Column], rows: AsyncIterator[list[Cell]], name: str, watermark: str | None = None) -> bytes:
    with TemporaryDirectory(prefix="unionhub-book-") as folder:
        path = Path(folder) / "book.xlsx"
        await write_sheet(path, columns, rows, sheet_name=name, watermark=watermark)
        return path.read_bytes()
