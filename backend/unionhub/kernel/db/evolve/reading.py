"""Reading definitions: the CREATE statements our generators write, as tables that can be compared.

The definitions are compared rather than the models, because they alone hold everything a database is asked to keep: CHECKs, collations,
names of constraints. Only what our own generators write is read; anything else is refused.
"""

import re
from dataclasses import dataclass, field

QUOTE = {"sqlite": '"', "postgres": '"', "mysql": "`"}
STATEMENT = re.compile(r";\s*\n(?=CREATE |COMMENT ON )")
ITEM = re.compile(r",\n {4}(?=[\"`]|CONSTRAINT |UNIQUE |FULLTEXT |KEY |FOREIGN )")
TABLE = re.compile(r"CREATE TABLE (?:IF NOT EXISTS )?[\"`](\w+)[\"`] \(\n(.*)\n\)(.*)", re.DOTALL)
INDEX = re.compile(r"CREATE (?:UNIQUE )?INDEX (?:IF NOT EXISTS )?\"(\w+)\" ON \"(\w+)\"")
COMMENT = re.compile(r"COMMENT ON (TABLE|COLUMN) \"(\w+)\"(?:\.\"(\w+)\")?")
COLUMN = re.compile(
    r"[\"`](?P<name>\w+)[\"`] (?P<kind>.+?)(?P<required> NOT NULL)?(?P<unique> UNIQUE)?(?P<primary> PRIMARY KEY(?: AUTOINCREMENT)?)?"
    r"(?P<default> DEFAULT .+?)?(?P<reference> REFERENCES .+?)?(?P<comment> COMMENT '.*')?(?P<late> DEFAULT .+?)?",
    re.DOTALL,
)
NAMED = re.compile(r"(?:CONSTRAINT|UNIQUE KEY|FULLTEXT KEY|KEY) [\"`]?(\w+)[\"`]? ")


class DefinitionUnreadable(ValueError):
    """A definition is written in a way this reader does not know."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column; ``kind`` holds the type and its collation, ``reference`` the foreign key written beside it."""

    name: str
    kind: str
    required: bool
    unique: bool
    primary: bool
    default: str
    reference: str
    comment: str

    def definition(self, quote: str, *, required: bool | None = None, default: str = "") -> str:
        """The column without its uniqueness and reference, which databases keep as constraints of their own."""
        asked = self.required if required is None else required
        given = default or self.default
        return f"{quote}{self.name}{quote} {self.kind}{' NOT NULL' if asked else ''}{given and f' DEFAULT {given}'}{self.comment}"


@dataclass(frozen=True, slots=True)
class Table:
    """One table. ``constraints`` and inner keys by name, in the words of the definition; ``indexes`` are statements of their own."""

    name: str
    create: str
    tail: str
    columns: dict[str, Column]
    constraints: dict[str, str]
    indexes: dict[str, str] = field(default_factory=dict)
    comments: dict[str, str] = field(default_factory=dict)

    def shape(self) -> tuple[object, ...]:
        """What makes two definitions the same table, whatever is said about it in comments."""
        return ({name: _silent(one) for name, one in self.columns.items()}, self.constraints)


def _silent(column: Column) -> tuple[object, ...]:
    return (column.kind, column.required, column.unique, column.primary, column.default, column.reference)


def read_schema(dialect: str, text: str) -> dict[str, Table]:
    """The tables of a whole schema, in the order they are made."""
    tables: dict[str, Table] = {}
    for statement in STATEMENT.split(text.strip()):
        one = statement.strip().rstrip(";")
        if found := TABLE.fullmatch(one):
            tables[found[1]] = _table(dialect, one, found)
        elif found := INDEX.match(one):
            tables[found[2]].indexes[found[1]] = one
        elif found := COMMENT.match(one):
            tables[found[2]].comments[found[3] or ""] = one
        else:
            raise DefinitionUnreadable(one[:120])
    return tables


def _table(dialect: str, create: str, found: re.Match[str]) -> Table:
    body = re.sub(r" ?/\*.*?\*/", "", found[2], flags=re.DOTALL) if dialect == "sqlite" else found[2]
    columns: dict[str, Column] = {}
    constraints: dict[str, str] = {}
    for item in ITEM.split(body.strip()):
        if item.startswith(('"', "`")):
            column = _column(item)
            columns[column.name] = column
        elif name := NAMED.match(item):
            constraints[name[1]] = item
        else:
            raise DefinitionUnreadable(item[:120])
    return Table(found[1], create, found[3].strip(), columns, constraints)


def _column(item: str) -> Column:
    found = COLUMN.fullmatch(item)
    if found is None:
        raise DefinitionUnreadable(item[:120])
    default = (found["default"] or found["late"] or "").removeprefix(" DEFAULT ")
    return Column(
        name=found["name"],
        kind=found["kind"],
        required=found["required"] is not None,
        unique=found["unique"] is not None,
        primary=found["primary"] is not None,
        default=default,
        reference=(found["reference"] or "").strip(),
        comment=found["comment"] or "",
    )
