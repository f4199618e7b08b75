"""Reading the rows of a spreadsheet by a plan: what each says, and all that is wrong with it. Pure; trial and import use the same."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from unionhub.domains.membership.policy.member_fields import BY_KEY, Kind
from unionhub.domains.membership.policy.member_records import check_changes, check_record, complete, editable, is_new_form
from unionhub.domains.membership.policy.member_values import ERROR, Choices, Problem, cell_text, read_value
from unionhub.kernel.excel import Cell

BATCH = 200
_WHO = ("name", "cert_no", "mobile", "member_no")
_NOTE = 2


@dataclass(frozen=True, slots=True)
class Plan:
    """How a file is to be read: field → column, values for the whole file, what may be named, the union of rows that name none."""

    mapping: Mapping[str, int]
    constants: Mapping[str, str]
    choices: Choices
    unit_id: int
    today: dt.date


@dataclass(slots=True)
class ReadRow:
    """A line of the file (1-based, as the spreadsheet shows it). `values` are normalised; a row with `member_no` updates that member."""

    line: int
    values: dict[str, str]
    problems: list[Problem] = field(default_factory=list)

    @property
    def updates(self) -> bool:
        return bool(self.values.get("member_no"))

    @property
    def ok(self) -> bool:
        return not any(one.severity == ERROR for one in self.problems)

    @property
    def unit_id(self) -> int:
        return int(self.values["union"])


def read_rows(lines: Sequence[tuple[int, Sequence[Cell]]], plan: Plan) -> list[ReadRow]:
    """Every line that says something; empty ones and remarks below the table are passed over."""
    rows = (_read(line, cells, plan) for line, cells in lines)
    return [row for row in rows if row is not None]


def _read(line: int, cells: Sequence[Cell], plan: Plan) -> ReadRow | None:
    given = {key: cells[column] for key, column in plan.mapping.items() if column < len(cells) and cell_text(cells[column])}
    if not given or (not any(key in given for key in _WHO) and len(given) <= _NOTE):
        return None
    values: dict[str, str] = {}
    problems: list[Problem] = []
    for key, raw in given.items():
        spec = BY_KEY[key]
        if "*" in cell_text(raw) and spec.private and spec.kind is not Kind.CODE:
            continue  # masked by an export: it says nothing
        read = read_value(spec, raw, plan.choices)
        problems += read.problems
        if read.value:
            values[key] = read.value
    broken = frozenset(one.field for one in problems if one.severity == ERROR)
    if values.get("member_no") or "member_no" in broken:
        return _update(line, values, problems, plan)
    values = complete(values, plan.constants)
    values.setdefault("union", str(plan.unit_id))
    values.setdefault("join_date", plan.today.isoformat())
    problems += check_record(values, plan.today, broken)
    values["is_new_form"] = "1" if is_new_form(values) else "0"
    return ReadRow(line, values, problems)


def _update(line: int, values: dict[str, str], problems: list[Problem], plan: Plan) -> ReadRow:
    kept = editable(values)
    relevant = [one for one in problems if one.field == "member_no" or BY_KEY[one.field].officer]
    kept["member_no"] = values.get("member_no", "")
    return ReadRow(line, kept, relevant + check_changes(kept, None, plan.today))


def mark_repeats(rows: Sequence[ReadRow], seen: dict[str, int], phones: dict[str, int]) -> None:
    """One certificate stands in a file once: later lines are wrong; a phone that comes twice is only odd."""
    for row in rows:
        key = row.values.get("member_no") or row.values.get("cert_no", "")
        if key:
            first = seen.setdefault(key, row.line)
            if first != row.line:
                name = "member_no" if row.updates else "cert_no"
                row.problems.append(Problem(name, "repeated", f"与第 {first} 行重复"))
        mobile = row.values.get("mobile")
        if mobile and not row.updates:
            first = phones.setdefault(mobile, row.line)
            if first != row.line:
                row.problems.append(Problem("mobile", "shared", f"与第 {first} 行的手机号相同，请核对", "warning"))
