"""Kinds of imports: a package declares its columns, who is there already, and how rows are written."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field

from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx
from unionhub.platform.importing.enums import ColumnKind

Values = Mapping[str, str]
"""A row as it was read: column key → text; dates are ISO, choices their code, what is not filled in is left out."""

Known = Callable[[Actor, int, Sequence[Values]], Awaitable[Sequence[bool]]]
Write = Callable[[Tx, Actor, int, Sequence[Values]], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class ImportColumn:
    """A column of the template. ``choices`` are name → code; ``names`` are other heads people write over it."""

    key: str
    label: str
    kind: ColumnKind = ColumnKind.TEXT
    required: bool = False
    hint: str = ""
    most: int = 200
    width: float = 16
    constant: bool = False
    choices: Mapping[str, str] = field(default_factory=dict)
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportKind:
    """What is imported. ``unique`` are the columns that tell rows of one file apart; ``known`` says which rows are there already;
    ``write`` inserts rows of one unit in the given transaction (and repeats nothing: its rows were not known a moment ago)."""

    key: str
    name: str
    columns: tuple[ImportColumn, ...]
    unique: tuple[str, ...]
    known: Known
    write: Write

    def column(self, key: str) -> ImportColumn | None:
        """The column of this key."""
        return next((one for one in self.columns if one.key == key), None)


_kinds: dict[str, ImportKind] = {}


def import_kind(kind: ImportKind) -> ImportKind:
    """Declare a kind of import."""
    if _kinds.setdefault(kind.key, kind) is not kind:
        raise ValueError(f"import kind declared twice: {kind.key}")
    return kind


def get_import_kind(key: str) -> ImportKind:
    """The declared kind; LookupError when no loaded package declares it."""
    return _kinds[key]
