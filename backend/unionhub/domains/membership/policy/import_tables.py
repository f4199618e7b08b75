"""Finding one's way in somebody's spreadsheet: where the head is, which column is which field (merged heads, titles above). Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from unionhub.domains.membership.policy.member_fields import FIELDS, MemberField
from unionhub.domains.membership.policy.member_values import cell_text, fold
from unionhub.kernel.excel import Cell

LOOK_AT = 15
DEPTH = 3


@dataclass(frozen=True, slots=True)
class Head:
    """The line where the data begin (0-based) and the title of each column."""

    first_row: int
    titles: tuple[str, ...]


def _names(field: MemberField) -> tuple[str, ...]:
    return (field.label, *field.synonyms)


_EXACT = {fold(name): field.key for field in FIELDS for name in _names(field)}
_WITHIN = sorted(
    ((fold(name), field.key) for field in FIELDS for name in _names(field) if len(fold(name)) >= 2), key=lambda one: -len(one[0])
)
_NEVER = tuple(
    fold(word) for word in ("尾号", "序号", "备注", "紧急联系", "父", "母", "配偶", "子女", "法人", "法定代表", "负责人", "审核")
)


def find_head(rows: Sequence[Sequence[Cell]]) -> Head:
    """The line that names most fields; a head of two or three lines with merged cells is read downwards."""
    best, found = 0, Head(min(1, len(rows)), tuple(cell_text(value) for value in (rows[0] if rows else ())))
    for bottom in range(min(LOOK_AT, len(rows))):
        for depth in range(1, min(DEPTH, bottom + 1) + 1):
            titles = _titles(rows[bottom - depth + 1 : bottom + 1])
            score = len(guess(titles)) * 10 - depth
            if score > best and any(cell_text(value) for value in rows[bottom]):
                best, found = score, Head(bottom + 1, titles)
    return found


def _titles(lines: Sequence[Sequence[Cell]]) -> tuple[str, ...]:
    width = max((len(line) for line in lines), default=0)
    titles = []
    for column in range(width):
        cells = [cell_text(line[column]) if column < len(line) else "" for line in lines]
        titles.append(next((text for text in reversed(cells) if text), ""))
    return tuple(titles)


def guess(titles: Sequence[str]) -> dict[str, int]:
    """Which column probably holds which field: the same words first, then words that contain a known name."""
    mapping: dict[str, int] = {}
    taken: set[int] = set()
    for column, title in enumerate(titles):
        key = _EXACT.get(fold(title))
        if key is not None and key not in mapping:
            mapping[key] = column
            taken.add(column)
    for column, title in enumerate(titles):
        folded = fold(title)
        if column in taken or not folded or any(word in folded for word in _NEVER):
            continue
        key = next((key for name, key in _WITHIN if name in folded and key not in mapping), None)
        if key is not None:
            mapping[key] = column
            taken.add(column)
    return mapping


def sample(value: Cell) -> str:
    """A cell for the mapping page: enough to recognise a column, never a whole number of a person."""
    text = cell_text(value)[:40]
    digits = sum(ch.isdigit() for ch in text)
    if digits >= 7 and not isinstance(value, float | int) and len(text) <= 12 and any(ch in text for ch in "-/.年"):
        return text  # a date
    if digits >= 7:
        return text[:3] + "*" * max(4, len(text) - 5) + text[-2:]
    return text
