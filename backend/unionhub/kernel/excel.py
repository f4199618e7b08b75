"""Workbooks in and out.

Reading: python-calamine over bytes (100,000 × 10 in 0.6 s), after the checks of `kernel.files`. Writing: xlsxwriter with
constant memory from an async stream of rows, in a thread, to a draft that is renamed when whole. Texts are always written
as texts: a value that begins with = + - @ is data, never a formula.
"""

import asyncio
import datetime as dt
import io
import secrets
from collections.abc import AsyncIterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, cast

import python_calamine
import xlsxwriter
from xlsxwriter.exceptions import XlsxWriterException

from unionhub.kernel import clock
from unionhub.kernel.errors import TooLarge
from unionhub.kernel.files import MAX_BYTES, FileDamaged, FileKind, check_file

Cell = str | int | float | bool | Decimal | dt.date | dt.datetime | None
XLSX_MIME = FileKind.XLSX.mime
MAX_ROWS = 200_000
MAX_COLUMNS = 500
_MAX_SAFE_INT = 999_999_999_999_999  # Excel keeps 15 digits; longer numbers (ids, cards) become texts
_MAX_CELL = 32_767
_BATCH = 500
_FORMULA_STARTS = frozenset("=+-@\t\r\n＝＋－＠")


class TooManyRows(TooLarge):
    """More rows than a workbook may have here; `details.max_rows` says how many."""

    code = "excel.too_many_rows"
    message = "表格行数太多，请拆分后再导入"


@dataclass(frozen=True, slots=True)
class Column:
    """A column to write: its title, width in characters, and whether its cells are numbers with two decimals (money)."""

    title: str
    width: float = 16
    money: bool = False


@dataclass(frozen=True, slots=True)
class SheetRows:
    """A sheet that was read: its name and its rows, all of one width, blanks as None."""

    name: str
    rows: list[list[Cell]]


async def read_sheet(data: bytes, *, sheet: int | str = 0, max_rows: int = MAX_ROWS, max_bytes: int = MAX_BYTES) -> SheetRows:
    """One sheet of an .xlsx by position or name; trailing empty rows are left out.

    Raises FileTypeRefused, FileTooLarge, FileUnsafe, FileDamaged, TooManyRows.
    """
    return await asyncio.to_thread(_read, data, sheet, max_rows, max_bytes)


def as_text(value: Cell) -> str:
    """A cell as a person typed it: 13800000000.0 is 13800000000, dates are ISO, None is empty, blanks around are gone."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, dt.datetime):
        return value.date().isoformat() if value.time() == dt.time() else value.isoformat(sep=" ", timespec="minutes")
    return value.isoformat() if isinstance(value, dt.date) else str(value).strip()


def is_formula_like(value: str) -> bool:
    """Whether a spreadsheet could take this text for a formula."""
    return value[:1] in _FORMULA_STARTS and value != ""


async def write_sheet(
    path: Path,
    columns: Sequence[Column],
    rows: AsyncIterable[Sequence[Cell]],
    *,
    sheet_name: str = "数据",
    watermark: str | None = None,
    max_rows: int = 1_000_000,
) -> int:
    """Write rows to `path` as they come; returns how many. Memory does not grow with the number of rows.

    `watermark` (who exported, when, for what) stands in the first line and in every printed page's footer. Instants are
    shown in the installation's zone. On an error nothing is left at `path`. Raises TooManyRows.
    """
    writer = await asyncio.to_thread(_Writer, path, list(columns), sheet_name, watermark)
    try:
        batch: list[Sequence[Cell]] = []
        async for row in rows:
            batch.append(row)
            if writer.count + len(batch) > max_rows:
                raise TooManyRows(details={"max_rows": max_rows})
            if len(batch) >= _BATCH:
                await asyncio.to_thread(writer.write, batch)
                batch = []
        await asyncio.to_thread(writer.write, batch)
        await asyncio.to_thread(writer.commit)
    finally:
        await asyncio.to_thread(writer.discard)
    return writer.count


def _read(data: bytes, sheet: int | str, max_rows: int, max_bytes: int) -> SheetRows:
    check_file(data, allowed=(FileKind.XLSX,), max_bytes=max_bytes)
    try:
        with python_calamine.load_workbook(io.BytesIO(data)) as book:
            page = book.get_sheet_by_index(sheet) if isinstance(sheet, int) else book.get_sheet_by_name(sheet)
            if page.total_height > max_rows:
                raise TooManyRows(details={"max_rows": max_rows})
            if page.total_width > MAX_COLUMNS:
                raise FileDamaged("表格的列数太多，请删除多余的列后再导入")
            rows = [[None if value == "" else value for value in row] for row in page.to_python(skip_empty_area=False)]
    except (python_calamine.CalamineError, OSError, ValueError, IndexError):
        raise FileDamaged("读不了这个表格，请用 Excel 或 WPS 另存为 xlsx 后再上传") from None
    while rows and all(value is None for value in rows[-1]):
        rows.pop()
    return SheetRows(str(page.name), cast(list[list[Cell]], rows))


class _Writer:
    """A workbook being written; synchronous, used from threads one call at a time."""

    def __init__(self, path: Path, columns: list[Column], sheet_name: str, watermark: str | None) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._path = path
        self._draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
        self._columns = columns
        self._book = xlsxwriter.Workbook(
            str(self._draft),
            {
                "constant_memory": True,
                "tmpdir": str(path.parent),
                "strings_to_formulas": False,
                "strings_to_urls": False,
                "strings_to_numbers": False,
                "nan_inf_to_errors": True,
            },
        )
        self._book.set_properties({"title": sheet_name, "comments": watermark or ""})
        add = self._book.add_format
        self._text = add({"num_format": "@", "valign": "vcenter"})
        self._guarded = add({"num_format": "@", "valign": "vcenter", "quote_prefix": True})
        self._number = add({"valign": "vcenter"})
        self._money = add({"num_format": "#,##0.00", "valign": "vcenter"})
        self._day = add({"num_format": "yyyy-mm-dd", "align": "left", "valign": "vcenter"})
        self._instant = add({"num_format": "yyyy-mm-dd hh:mm", "align": "left", "valign": "vcenter"})
        self._sheet = self._book.add_worksheet(sheet_name)
        self._line = 0
        self._open = True
        self.count = 0
        self._head(watermark)

    def _head(self, watermark: str | None) -> None:
        add = self._book.add_format
        sheet = self._sheet
        for number, column in enumerate(self._columns):
            sheet.set_column(number, number, column.width)
        if watermark:
            sheet.write_string(0, 0, watermark, add({"font_color": "#86909C", "font_size": 9, "italic": True}))
            sheet.set_footer(f"&L&8{watermark.replace('&', '&&')[:200]}&R&8第 &P 页 / 共 &N 页")
            self._line = 1
        header = add(
            {"bold": True, "bg_color": "#F5F6F8", "font_color": "#1F2329", "border": 1, "border_color": "#E5E6EB", "valign": "vcenter"}
        )
        sheet.set_row(self._line, 24)
        for number, column in enumerate(self._columns):
            sheet.write_string(self._line, number, column.title, header)
        sheet.freeze_panes(self._line + 1, 0)
        sheet.repeat_rows(self._line)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        self._line += 1

    def write(self, rows: Sequence[Sequence[Cell]]) -> None:
        for row in rows:
            for number, value in enumerate(row):
                self._cell(number, value)
            self._line += 1
        self.count += len(rows)

    def _cell(self, number: int, value: Cell) -> None:
        sheet, line = self._sheet, self._line
        if value is None or value == "":
            return
        if isinstance(value, str):
            text = value[:_MAX_CELL]
            sheet.write_string(line, number, text, self._guarded if is_formula_like(text) else self._text)
        elif isinstance(value, bool):
            sheet.write_string(line, number, as_text(value), self._text)
        elif isinstance(value, int) and abs(value) > _MAX_SAFE_INT:
            sheet.write_string(line, number, str(value), self._text)
        elif isinstance(value, dt.datetime):
            naive = (clock.local(value) if value.tzinfo else value).replace(tzinfo=None, microsecond=0)  # else it rounds up
            sheet.write_datetime(line, number, naive, self._instant)
        elif isinstance(value, dt.date):
            sheet.write_datetime(line, number, value, self._day)
        else:
            money = number < len(self._columns) and self._columns[number].money
            sheet.write_number(line, number, value, self._money if money else self._number)

    def commit(self) -> None:
        self._open = False
        self._book.close()
        self._draft.chmod(0o600)
        self._draft.replace(self._path)

    def discard(self) -> None:
        """Remove what was not committed, with xlsxwriter's own temporary files."""
        if self._open:
            self._open = False
            try:
                self._book.close()
            except (XlsxWriterException, OSError):
                self._draft.unlink(missing_ok=True)
        self._draft.unlink(missing_ok=True)


def header_map(header: Sequence[Any], wanted: Sequence[str]) -> tuple[dict[str, int], list[str]]:
    """Where each wanted title stands in a header line (blanks, case and a trailing `*` do not matter), and which are missing."""
    found = {_title(str(cell)): number for number, cell in reversed(list(enumerate(header))) if cell is not None}
    places = {title: found[_title(title)] for title in wanted if _title(title) in found}
    return places, [title for title in wanted if title not in places]


def _title(text: str) -> str:
    return "".join(text.split()).rstrip("*＊").casefold()
