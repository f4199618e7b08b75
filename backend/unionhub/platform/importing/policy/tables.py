"""Finding one's way in somebody's spreadsheet: where the head is, which column is which. Pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from unionhub.kernel.excel import Cell, as_text
from unionhub.platform.importing.kinds import ImportKind

LOOK_AT = 15
_NOISE = re.compile(r"[\s*＊:：()（）]+")


@dataclass(frozen=True, slots=True)
class TableHead:
    """The line where the data begin (0-based) and the title of each column."""

    first_row: int
    titles: tuple[str, ...]


def fold(text: str) -> str:
    """A head as it is compared: no blanks, no stars, no colons."""
    return _NOISE.sub("", text).lower()


def find_head(kind: ImportKind, rows: Sequence[Sequence[Cell]]) -> TableHead:
    """The line among the first that names most columns; the first line when none names any."""
    best, found = 0, TableHead(min(1, len(rows)), tuple(as_text(value) for value in (rows[0] if rows else ())))
    for at, row in enumerate(rows[:LOOK_AT]):
        titles = tuple(as_text(value) for value in row)
        score = len(guess(kind, titles))
        if score > best:
            best, found = score, TableHead(at + 1, titles)
    return found


def guess(kind: ImportKind, titles: Sequence[str]) -> dict[str, int]:
    """Which column probably holds what: by label or one of its other names."""
    folded = [fold(title) for title in titles]
    mapping: dict[str, int] = {}
    for column in kind.columns:
        wanted = {fold(name) for name in (column.label, *column.names)}
        at = next((at for at, title in enumerate(folded) if title in wanted and at not in mapping.values()), None)
        if at is not None:
            mapping[column.key] = at
    return mapping


def sample(value: Cell) -> str:
    """A cell for the mapping page: enough to recognise a column, never a whole long number."""
    text = as_text(value)[:40]
    if sum(ch.isdigit() for ch in text) >= 7 and not re.fullmatch(r"\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?", text):
        return text[:3] + "*" * max(4, len(text) - 5) + text[-2:]
    return text
