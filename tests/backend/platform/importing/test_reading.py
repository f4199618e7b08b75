"""Reading a spreadsheet by a declaration of columns: heads are found, cells are read, what is wrong is said without the value."""

from collections.abc import Sequence

import pytest

from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx
from unionhub.platform.importing.enums import ColumnKind
from unionhub.platform.importing.kinds import ImportColumn, ImportKind, Values
from unionhub.platform.importing.policy.rows import mark_repeats, read_rows
from unionhub.platform.importing.policy.tables import find_head, guess, sample

pytestmark = pytest.mark.pure


async def nobody(actor: Actor, unit_id: int, rows: Sequence[Values]) -> Sequence[bool]:
    return [False for _ in rows]


async def nothing(tx: Tx, actor: Actor, unit_id: int, rows: Sequence[Values]) -> None:
    return None


KIND = ImportKind(
    key="tests.record",
    name="器材",
    columns=(
        ImportColumn("title", "名称", required=True, most=10, names=("器材名称",)),
        ImportColumn("bought_on", "购置日期", ColumnKind.DATE),
        ImportColumn("count", "数量", ColumnKind.NUMBER),
        ImportColumn("state", "状态", ColumnKind.CHOICE, choices={"在用": "used", "报废": "gone"}, constant=True),
    ),
    unique=("title",),
    known=nobody,
    write=nothing,
)


def test_the_head_is_found_below_a_title_and_by_other_names() -> None:
    head = find_head(KIND, [["2026 年器材登记", None], ["器材名称 *", "购置日期："], ["篮球", "2026-1-2"]])
    assert (head.first_row, guess(KIND, head.titles)) == (2, {"title": 0, "bought_on": 1})


def test_cells_become_values_and_constants_fill_what_is_empty() -> None:
    [row] = read_rows(KIND, [(3, ["篮球", "2026年1月2日", 12.0, None])], {"title": 0, "bought_on": 1, "count": 2}, {"state": "在用"})
    assert row.values == {"title": "篮球", "bought_on": "2026-01-02", "count": "12", "state": "used"} and not row.problems


def test_what_is_wrong_names_the_column_and_never_the_value() -> None:
    lines = [(2, [None, "2026-13-40", "许多", "丢了"]), (3, ["一二三四五六七八九十一", None, None, None]), (4, [None] * 4)]
    rows = read_rows(KIND, lines, {"title": 0, "bought_on": 1, "count": 2, "state": 3}, {})
    assert [[one.field for one in row.problems] for row in rows] == [["title", "bought_on", "count", "state"], ["title"]]
    said = "".join(one.message for row in rows for one in row.problems)
    assert not any(word in said for word in ("2026-13-40", "许多", "丢了", "一二三四"))


def test_what_stands_twice_in_a_file_is_wrong_the_second_time() -> None:
    rows = read_rows(KIND, [(2, ["篮球"]), (3, ["篮球"]), (4, ["排球"])], {"title": 0}, {})
    mark_repeats(KIND, rows, {})
    assert [[one.message for one in row.problems] for row in rows] == [[], ["与第 2 行的名称相同"], []]


def test_a_sample_shows_dates_and_hides_long_numbers() -> None:
    assert (sample("2026-01-02"), sample("13812345678"), sample("篮球")) == ("2026-01-02", "138******78", "篮球")
