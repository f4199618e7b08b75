"""PostgreSQL: ALTER TABLE, all in one transaction."""

from unionhub.kernel.db.evolve.plan import Change, Plan
from unionhub.kernel.db.evolve.reading import Column, DefinitionUnreadable, Table

LONGEST_NAME = 63


def statements(plan: Plan) -> list[str]:
    """New tables first, since changed ones may refer to them; what is dropped goes last."""
    lines = []
    for table in plan.created:
        lines += [table.create, *table.indexes.values(), *table.comments.values()]
    for change in plan.changed:
        lines += _changed(change)
    return lines + [f'DROP TABLE IF EXISTS "{name}"' for name in plan.dropped]


def _changed(change: Change) -> list[str]:
    old, new = change.old, change.new
    alter = f'ALTER TABLE "{new.name}"'
    before, after = _kept(old), _kept(new)
    lines = [f'{alter} DROP CONSTRAINT "{name}"' for name in before if after.get(name) != before[name]]
    lines += [f'DROP INDEX IF EXISTS "{name}"' for name, index in old.indexes.items() if new.indexes.get(name) != index]
    lines += [f'{alter} RENAME COLUMN "{was}" TO "{now}"' for was, now in change.renamed.items()]
    lines += _together(alter, [f"ADD COLUMN {column.definition(chr(34), required=False)}" for column in change.added])
    lines += _together(alter, _types(change))
    lines += _filled(change)
    lines += _together(alter, _firm(change) + [f'DROP COLUMN "{name}"' for name in change.dropped])
    lines += [f"{alter} ADD {text}" for name, text in after.items() if before.get(name) != text]
    lines += [index for name, index in new.indexes.items() if old.indexes.get(name) != index]
    return lines + [text for name, text in new.comments.items() if old.comments.get(name) != text]


def _together(alter: str, parts: list[str]) -> list[str]:
    """One statement, so that a large table is read once."""
    return [f"{alter}\n    " + ",\n    ".join(parts)] if parts else []


def _types(change: Change) -> list[str]:
    kept = change.kept()
    lines = []
    for column in change.altered:
        if column.kind != kept[column.name].kind:
            bare = column.kind.split(" COLLATE ")[0]
            lines.append(f'ALTER COLUMN "{column.name}" TYPE {column.kind} USING "{column.name}"::{bare}')
        if column.default != kept[column.name].default:
            lines.append(f'ALTER COLUMN "{column.name}" {f"SET DEFAULT {column.default}" if column.default else "DROP DEFAULT"}')
    return lines


def _firm(change: Change) -> list[str]:
    kept = change.kept()
    lines = []
    for column in change.added + change.altered:
        was = kept[column.name].required if column.name in kept else False
        if column.required != was:
            lines.append(f'ALTER COLUMN "{column.name}" {"SET" if column.required else "DROP"} NOT NULL')
    return lines


def _filled(change: Change) -> list[str]:
    if not change.fills:
        return []
    told = ", ".join(f'"{name}" = COALESCE("{name}", {value})' for name, value in change.fills.items())
    asked = " OR ".join(f'"{name}" IS NULL' for name in change.fills)
    return [f'UPDATE "{change.new.name}" SET {told} WHERE {asked}']


def _kept(table: Table) -> dict[str, str]:
    """Every constraint by its name in the database; PostgreSQL itself names those written beside a column."""
    found = {name: text.replace(f"CONSTRAINT {name} ", f'CONSTRAINT "{name}" ', 1) for name, text in table.constraints.items()}
    for column in table.columns.values():
        if column.unique:
            found[_name(table, column, "key")] = f'UNIQUE ("{column.name}")'
        if column.reference:
            found[_name(table, column, "fkey")] = f'FOREIGN KEY ("{column.name}") {column.reference}'
    return found


def _name(table: Table, column: Column, ending: str) -> str:
    name = f"{table.name}_{column.name}_{ending}"
    if len(name) > LONGEST_NAME:
        raise DefinitionUnreadable(f"{table.name}.{column.name}: PostgreSQL 会缩短这个约束的名称，请手工编写")
    return name
