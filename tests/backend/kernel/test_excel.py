"""Workbooks: what goes in comes out, formulas never."""

import datetime as dt
import zipfile
from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from unionhub.kernel.excel import Cell, Column, TooManyRows, as_text, header_map, is_formula_like, read_sheet, write_sheet
from unionhub.kernel.files import FileDamaged, FileTypeRefused

pytestmark = pytest.mark.pure

COLUMNS = [Column("姓名"), Column("编号"), Column("金额", money=True), Column("日期")]


async def stream(*rows: list[Cell]) -> AsyncIterator[list[Cell]]:
    for row in rows:
        yield row


async def test_what_was_written_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    instant = dt.datetime(2026, 11, 21, 6, 30, tzinfo=dt.UTC)
    count = await write_sheet(
        path,
        COLUMNS,
        stream(["张三", 1234567890123456789, Decimal("12.50"), dt.date(2026, 11, 21)], ["李四", None, 3, instant], ["", "007", True, None]),
        sheet_name="会员",
    )
    assert count == 3
    sheet = await read_sheet(path.read_bytes())
    assert sheet.name == "会员"
    assert sheet.rows[0] == ["姓名", "编号", "金额", "日期"]
    assert sheet.rows[1] == ["张三", "1234567890123456789", 12.5, dt.date(2026, 11, 21)]
    assert sheet.rows[2] == ["李四", None, 3.0, dt.datetime(2026, 11, 21, 14, 30)]
    assert sheet.rows[3] == [None, "007", "是", None]


@pytest.mark.parametrize(
    "value", ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", '=HYPERLINK("http://x")', "＝1+1", "http://example.cn"]
)
async def test_no_text_becomes_a_formula_or_a_link(tmp_path: Path, value: str) -> None:
    path = tmp_path / "out.xlsx"
    await write_sheet(path, [Column("文字")], stream([value]))
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    cell = sheet["A2"]
    assert (cell.value, cell.data_type, cell.hyperlink) == (value, "s", None)
    assert cell.number_format == "@"
    assert cell.quotePrefix == is_formula_like(value)
    with zipfile.ZipFile(path) as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")


async def test_a_watermark_stands_in_the_first_line_and_on_every_page(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    await write_sheet(path, COLUMNS, stream(["张三", 1, 2, None]), watermark="示例&工会 王五 2026-11-21 14:30 导出")
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    assert sheet["A1"].value == "示例&工会 王五 2026-11-21 14:30 导出"
    assert "示例&&工会 王五" in str(sheet.oddFooter.left.text) or "示例&工会 王五" in str(sheet.oddFooter.left.text)
    assert [cell.value for cell in sheet[2]] == ["姓名", "编号", "金额", "日期"]
    assert sheet.freeze_panes == "A3"


async def test_a_failed_export_leaves_no_file(tmp_path: Path) -> None:
    async def failing() -> AsyncIterator[list[Cell]]:
        yield ["张三", 1, 2, None]
        raise LookupError("gone")

    with pytest.raises(LookupError):
        await write_sheet(tmp_path / "out.xlsx", COLUMNS, failing())
    with pytest.raises(TooManyRows):
        await write_sheet(tmp_path / "out.xlsx", COLUMNS, stream(*[["x", 1, 2, None]] * 5), max_rows=4)
    assert list(tmp_path.iterdir()) == []


async def test_many_rows_stream_through(tmp_path: Path) -> None:
    async def many() -> AsyncIterator[list[Cell]]:
        for number in range(3_000):
            yield [f"会员{number}", number, 1.5, None]

    path = tmp_path / "out.xlsx"
    assert await write_sheet(path, COLUMNS, many()) == 3_000
    sheet = await read_sheet(path.read_bytes())
    assert len(sheet.rows) == 3_001
    assert sheet.rows[-1][0] == "会员2999"
    with pytest.raises(TooManyRows):
        await read_sheet(path.read_bytes(), max_rows=100)
    assert [item.name for item in tmp_path.iterdir()] == ["out.xlsx"]


@pytest.mark.sec(12)
async def test_only_a_whole_xlsx_is_read(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    await write_sheet(path, COLUMNS, stream())
    with pytest.raises(FileTypeRefused):
        await read_sheet(b"a,b,c\n")
    with pytest.raises(FileDamaged):
        await read_sheet(path.read_bytes()[:-100])
    with pytest.raises(FileDamaged):
        await read_sheet(path.read_bytes(), sheet="没有这个表")
    with pytest.raises(FileDamaged):
        await read_sheet(path.read_bytes(), sheet=7)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=30), min_size=1, max_size=5))
async def test_any_text_comes_back_as_it_was(tmp_path_factory: pytest.TempPathFactory, values: list[str]) -> None:
    path = tmp_path_factory.mktemp("excel") / "out.xlsx"
    await write_sheet(path, [Column("文字")], stream(*[[value] for value in values], ["end"]))
    rows = (await read_sheet(path.read_bytes())).rows[1:-1]
    assert [row[0] or "" for row in rows] == values


@pytest.mark.parametrize(
    ("cell", "text"),
    [(None, ""), (13800000000.0, "13800000000"), (1.5, "1.5"), (" 甲 ", "甲"), (dt.date(2026, 1, 2), "2026-01-02"), (True, "是"),
     (dt.datetime(2026, 1, 2), "2026-01-02"), (dt.datetime(2026, 1, 2, 3, 4), "2026-01-02 03:04"), (7, "7")],
)  # fmt: skip
def test_a_cell_reads_as_a_person_typed_it(cell: Cell, text: str) -> None:
    assert as_text(cell) == text


def test_titles_are_found_wherever_they_stand() -> None:
    places, missing = header_map(["手机号 *", None, " 姓名＊", "姓名"], ["姓名", "手机号", "证件号"])
    assert places == {"手机号": 0, "姓名": 2}
    assert missing == ["证件号"]
