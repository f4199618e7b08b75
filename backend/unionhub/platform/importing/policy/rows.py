"""Reading rows by a plan: what each says, and all that is wrong with it. Pure; trial and import use the same."""

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from unionhub.kernel.excel import Cell, as_text
from unionhub.platform.importing.enums import ColumnKind
from unionhub.platform.importing.kinds import ImportColumn, ImportKind

BATCH = 200
_DATE = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?")


@dataclass(frozen=True, slots=True)
class RowProblem:
    """Why a row cannot be imported; it names the column, never the value."""

    field: str
    code: str
    message: str


@dataclass(slots=True)
class ReadRow:
    """A line of the file (1-based, as the spreadsheet shows it)."""

    line: int
    values: dict[str, str]
    problems: list[RowProblem] = field(default_factory=list)


def read_rows(
    kind: ImportKind, lines: Sequence[tuple[int, Sequence[Cell]]], mapping: Mapping[str, int], constants: Mapping[str, str]
) -> list[ReadRow]:
    """Every line that says something."""
    return [row for line, cells in lines if (row := _read(kind, line, cells, mapping, constants)) is not None]


def _read(kind: ImportKind, line: int, cells: Sequence[Cell], mapping: Mapping[str, int], constants: Mapping[str, str]) -> ReadRow | None:
    given = {key: text for key, at in mapping.items() if at < len(cells) and (text := as_text(cells[at]))}
    if not given:
        return None
    row = ReadRow(line, {})
    for column in kind.columns:
        text = given.get(column.key) or constants.get(column.key, "")
        if not text:
            if column.required:
                row.problems.append(RowProblem(column.key, "missing", f"请填写{column.label}"))
            continue
        value, problem = read_value(column, text)
        if problem:
            row.problems.append(RowProblem(column.key, "wrong", problem))
        else:
            row.values[column.key] = value
    return row


def read_value(column: ImportColumn, text: str) -> tuple[str, str]:
    """The value of a cell, or why it is none."""
    if column.kind is ColumnKind.DATE:
        found = _DATE.fullmatch(text)
        try:
            return (dt.date(*(int(part) for part in found.groups())).isoformat() if found else "", "" if found else _as_date(column))
        except ValueError:
            return "", _as_date(column)
    if column.kind is ColumnKind.NUMBER:
        return (text, "") if re.fullmatch(r"\d{1,9}", text) else ("", f"{column.label}应是整数")
    if column.kind is ColumnKind.CHOICE:
        code = column.choices.get(text) or (text if text in column.choices.values() else "")
        return code, "" if code else f"{column.label}可填：{'、'.join(column.choices)}"
    return (text, "") if len(text) <= column.most else ("", f"{column.label}最多 {column.most} 个字")


def _as_date(column: ImportColumn) -> str:
    return f"{column.label}应写成 2026-11-22 这样的日期"


def mark_repeats(kind: ImportKind, rows: Sequence[ReadRow], seen: dict[tuple[str, ...], int]) -> None:
    """What stands in a file twice is wrong the second time."""
    labels = "、".join(one.label for key in kind.unique if (one := kind.column(key)))
    for row in rows:
        if row.problems or not kind.unique:
            continue
        first = seen.setdefault(tuple(row.values.get(key, "") for key in kind.unique), row.line)
        if first != row.line:
            row.problems.append(RowProblem(kind.unique[0], "repeated", f"与第 {first} 行的{labels}相同"))
