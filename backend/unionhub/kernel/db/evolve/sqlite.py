"""SQLite: a changed table is built anew beside the old one, filled from it and put in its place (foreign keys are off meanwhile)."""

from unionhub.kernel.db.evolve.plan import Change, Plan

BESIDE = "unionhub_rebuilt"


def statements(plan: Plan) -> list[str]:
    """One transaction holds them all; at its end every foreign key is looked at once more."""
    lines = []
    for table in plan.created:
        lines += [table.create, *table.indexes.values()]
    for change in plan.changed:
        lines += _rebuilt(change) if change.reshaped else _indexes(change)
    lines += [f'DROP TABLE IF EXISTS "{name}"' for name in plan.dropped]
    return [*lines, *_checked()] if lines else []


def _rebuilt(change: Change) -> list[str]:
    name = change.new.name
    new = {column.name for column in change.added}
    columns, values = [], []
    for column in change.new.columns:
        columns.append(f'"{column}"')
        source = f'"{column}"'
        if column in change.fills:
            values.append(change.fills[column] if column in new else f"COALESCE({source}, {change.fills[column]})")
        else:
            values.append("NULL" if column in new else source)
    create = change.new.create.replace(f'"{name}" (', f'"{BESIDE}" (', 1).replace("IF NOT EXISTS ", "", 1)
    return [
        *(f'ALTER TABLE "{name}" RENAME COLUMN "{was}" TO "{now}"' for was, now in change.renamed.items()),
        create,
        f'INSERT INTO "{BESIDE}" ({", ".join(columns)})\n    SELECT {", ".join(values)} FROM "{name}"',
        f'DROP TABLE "{name}"',
        f'ALTER TABLE "{BESIDE}" RENAME TO "{name}"',
        *change.new.indexes.values(),
    ]


def _indexes(change: Change) -> list[str]:
    gone = [name for name, index in change.old.indexes.items() if change.new.indexes.get(name) != index]
    come = [index for name, index in change.new.indexes.items() if change.old.indexes.get(name) != index]
    return [*(f'DROP INDEX IF EXISTS "{name}"' for name in gone), *come]


def _checked() -> list[str]:
    """A row that refers to nothing fails the CHECK and with it the whole migration."""
    guard = "unionhub_no_loose_rows"
    return [
        f'CREATE TEMP TABLE "{guard}" (loose INT CHECK (loose = 0))',
        f'INSERT INTO "{guard}" SELECT COUNT(*) FROM pragma_foreign_key_check',
        f'DROP TABLE "{guard}"',
    ]
