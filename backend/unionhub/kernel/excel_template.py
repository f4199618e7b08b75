"""An empty workbook to be filled in: heads, choices to pick from, texts that stay texts, and a sheet that explains."""

import io
from collections.abc import Sequence
from dataclasses import dataclass

import xlsxwriter

_ROWS = 20_000
_LIST_MAX = 255  # Excel's limit of a list typed into the rule; longer ones stand on a sheet of their own


@dataclass(frozen=True, slots=True)
class TemplateColumn:
    """A column to fill in; `choices` become a pick list, `hint` a line of the explanation."""

    title: str
    width: float = 16
    required: bool = False
    choices: tuple[str, ...] = ()
    hint: str = ""


def template_bytes(sheet_name: str, columns: Sequence[TemplateColumn], note: str) -> bytes:
    """The workbook. Every cell is a text, so that long numbers keep their ends and dates stay as typed."""
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True, "strings_to_formulas": False})
    style = {"bold": True, "border": 1, "border_color": "#E5E6EB", "valign": "vcenter", "text_wrap": True}
    plain, wanted = (
        book.add_format({**style, "bg_color": "#F5F6F8"}),
        book.add_format({**style, "bg_color": "#FFF1F0", "font_color": "#C8161D"}),
    )
    text, wrapped = book.add_format({"num_format": "@"}), book.add_format({"text_wrap": True, "valign": "top"})
    sheet, guide, lists = book.add_worksheet(sheet_name), book.add_worksheet("填写说明"), book.add_worksheet("选项")
    sheet.set_row(0, 30)
    sheet.freeze_panes(1, 1)
    for number, column in enumerate(columns):
        sheet.set_column(number, number, column.width, text)
        sheet.write_string(0, number, f"{column.title}{'*' if column.required else ''}", wanted if column.required else plain)
        if column.choices:
            sheet.data_validation(1, number, _ROWS, number, _rule(lists, number, column))
    lists.hide()
    guide.set_column(0, 0, 24)
    guide.set_column(1, 1, 44, wrapped)
    guide.set_column(2, 2, 60, wrapped)
    guide.write_string(0, 0, note)
    for number, title in enumerate(("列", "怎样填写", "可选内容")):
        guide.write_string(1, number, title, plain)
    for line, column in enumerate(columns, 2):
        guide.write_string(line, 0, column.title)
        guide.write_string(line, 1, column.hint, wrapped)
        guide.write_string(line, 2, "、".join(column.choices), wrapped)
    book.close()
    return buffer.getvalue()


def handout_bytes(sheet_name: str, note: str, titles: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
    """A short list of texts made in memory, for what is handed out once and must lie on no disk."""
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    text, bold = book.add_format({"num_format": "@", "quote_prefix": True}), book.add_format({"bold": True, "bg_color": "#F5F6F8"})
    sheet = book.add_worksheet(sheet_name)
    sheet.set_column(0, len(titles) - 1, 22, text)
    sheet.write_string(0, 0, note)
    for line, row in enumerate([titles, *rows], 1):
        for number, value in enumerate(row):
            sheet.write_string(line, number, value, bold if line == 1 else text)
    book.close()
    return buffer.getvalue()


def _rule(lists: "xlsxwriter.worksheet.Worksheet", number: int, column: TemplateColumn) -> dict[str, object]:
    shown = {"validate": "list", "error_title": "不在可选范围内", "error_message": "请从列表中选择", "error_type": "warning"}
    if len(",".join(column.choices)) <= _LIST_MAX and not any("," in one for one in column.choices):
        return {**shown, "source": list(column.choices)}
    lists.write_column(0, number, list(column.choices))
    letter = xlsxwriter.utility.xl_col_to_name(number)
    return {**shown, "source": f"=选项!${letter}$1:${letter}${len(column.choices)}"}
