"""Comma, tab and semicolon separated texts as a spreadsheet saves them: whatever encoding, whatever separator."""

import asyncio
import csv
import io
import re

from unionhub.kernel.excel import MAX_COLUMNS, MAX_ROWS, Cell, SheetRows, TooManyRows, read_sheet
from unionhub.kernel.files import MAX_BYTES, FileDamaged, FileKind, FileTooLarge, FileTypeRefused, sniff

_ENCODINGS = ("utf-8-sig", "gb18030")
_BINARY = re.compile(r"[\x00-\x08\x0e-\x1f]")
_PROTECTED = re.compile(r'^="(.*)"$', re.DOTALL)  # ="0123" keeps Excel from taking a text for a number


async def read_table(data: bytes, *, max_rows: int = MAX_ROWS, max_bytes: int = MAX_BYTES) -> SheetRows:
    """The first sheet of an .xlsx, or a .csv in UTF-8, UTF-16 or GB18030; blanks are None, trailing empty rows are left out.

    Raises FileTypeRefused, FileTooLarge, FileUnsafe, FileDamaged, TooManyRows.
    """
    kind = sniff(data)
    if kind is FileKind.XLSX:
        return await read_sheet(data, max_rows=max_rows, max_bytes=max_bytes)
    if kind is not None or data.startswith((b"PK", b"\xd0\xcf\x11\xe0")):
        raise FileTypeRefused("请上传 .xlsx 或 .csv 文件；旧版 .xls 请用 Excel 或 WPS 另存为 .xlsx")
    if len(data) > max_bytes:
        raise FileTooLarge(details={"max_bytes": max_bytes})
    return await asyncio.to_thread(_read, data, max_rows)


def _read(data: bytes, max_rows: int) -> SheetRows:
    text = _decode(data)
    rows: list[list[Cell]] = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text)):
            if len(rows) >= max_rows:
                raise TooManyRows(details={"max_rows": max_rows})
            if len(row) > MAX_COLUMNS:
                raise FileDamaged("表格的列数太多，请删除多余的列后再导入")
            rows.append([_cell(value) for value in row])
    except csv.Error:
        raise FileDamaged("读不了这个 CSV 文件，请用 Excel 或 WPS 另存为 .xlsx 后再上传") from None
    while rows and all(value is None for value in rows[-1]):
        rows.pop()
    width = max((len(row) for row in rows), default=0)
    return SheetRows("CSV", [row + [None] * (width - len(row)) for row in rows])


def _decode(data: bytes) -> str:
    encodings = ("utf-16",) if data.startswith((b"\xff\xfe", b"\xfe\xff")) else _ENCODINGS
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _BINARY.search(text):
            break
        return text
    raise FileTypeRefused("认不出这个文件，请上传 .xlsx 或 .csv 文件")


def _separator(text: str) -> str:
    """Whichever separates most in the first lines; quoted parts do not count."""
    head = re.sub(r'"[^"]*"', "", "\n".join(text.splitlines()[:20]))
    return max(",\t;，", key=head.count) if head else ","


def _cell(value: str) -> Cell:
    text = value.strip()
    protected = _PROTECTED.match(text)
    return (protected.group(1).strip() if protected else text) or None
