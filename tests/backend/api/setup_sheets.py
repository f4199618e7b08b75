"""Workbooks that set a district up, as somebody fills them in."""

import io
from collections.abc import Sequence

import xlsxwriter

TITLES = ("单位*", "姓名", "用户名", "手机号", "角色", "中心点经度", "中心点纬度")


def setup_book(rows: Sequence[Sequence[str]], titles: Sequence[str] = TITLES) -> bytes:
    """The template with these lines in it."""
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True, "strings_to_formulas": False})
    sheet = book.add_worksheet("单位与人员")
    for line, row in enumerate([titles, *rows]):
        for at, value in enumerate(row):
            sheet.write_string(line, at, value)
    book.close()
    return buffer.getvalue()
