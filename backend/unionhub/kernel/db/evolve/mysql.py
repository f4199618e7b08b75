"""MariaDB and MySQL: every statement commits by itself, so each may be run again after the cause of a failure is gone.

MySQL proper does not know the words that make ALTER TABLE repeatable; ``/*M!100000 … */`` shows them to MariaDB only.
"""

import re

from unionhub.kernel.db.evolve.plan import Change, Plan
from unionhub.kernel.db.evolve.reading import Table

MISSING = "/*M!100000 IF NOT EXISTS */"
PRESENT = "/*M!100000 IF EXISTS */"
FOREIGN = re.compile(r"FOREIGN KEY \(`(\w+)`\)")
OWN_KEY = " (key)"


def statements(plan: Plan) -> list[str]:
    """Columns and tables are dropped at the very end: until then nothing is lost and every fill can be computed again."""
    lines = [table.create for table in plan.created]
    for change in plan.changed:
        lines += _changed(change)
    for change in plan.changed:
        lines += _together(f"ALTER TABLE `{change.new.name}`", [f"DROP COLUMN {PRESENT} `{name}`" for name in change.dropped])
    return lines + [f"DROP TABLE IF EXISTS `{name}`" for name in plan.dropped]


def _changed(change: Change) -> list[str]:
    old, new = change.old, change.new
    alter = f"ALTER TABLE `{new.name}`"
    before, after = _kept(old), _kept(new)
    gone = {name: text for name, text in before.items() if after.get(name) != text}
    lines = [_dropped(alter, name, text) for name, text in gone.items() if name in after or not _is_key(text)]
    lines += [f"{alter} RENAME COLUMN {PRESENT} `{was}` TO `{now}`" for was, now in change.renamed.items()]
    lines += _together(alter, [f"ADD COLUMN {MISSING} {column.definition('`', required=False)}" for column in change.added])
    lines += _filled(change, alter)
    firm = [column for column in change.added if column.required] + change.altered
    lines += _together(alter, [f"MODIFY COLUMN {column.definition('`')}" for column in firm])
    lines += [f"{alter} ADD {_repeatable(text)}" for name, text in after.items() if before.get(name) != text]
    # a foreign key always needs an index: one that goes is dropped when what replaces it is there
    lines += [_dropped(alter, name, text) for name, text in gone.items() if name not in after and _is_key(text)]
    return lines + ([f"{alter} {new.tail}"] if old.tail != new.tail else [])


def _together(alter: str, parts: list[str]) -> list[str]:
    """One statement, so that a large table is copied once."""
    return [f"{alter}\n    " + ",\n    ".join(parts)] if parts else []


def _filled(change: Change, alter: str) -> list[str]:
    if not change.fills:
        return []
    kept = change.kept()
    widened = [column for column in change.altered if column.name in change.fills and column.kind != kept[column.name].kind]
    lines = _together(alter, [f"MODIFY COLUMN {column.definition('`', required=False)}" for column in widened])
    told = ", ".join(f"`{name}` = COALESCE(`{name}`, {value})" for name, value in change.fills.items())
    asked = " OR ".join(f"`{name}` IS NULL" for name in change.fills)
    return [*lines, f"UPDATE `{change.new.name}` SET {told} WHERE {asked}"]


def _is_key(text: str) -> bool:
    return " KEY " in f" {text}" and "FOREIGN KEY" not in text


def _dropped(alter: str, name: str, text: str) -> str:
    kind = "INDEX" if _is_key(text) else "FOREIGN KEY" if "FOREIGN KEY" in text else "CONSTRAINT"
    return f"{alter} DROP {kind} {PRESENT} `{name.removesuffix(OWN_KEY)}`"


def _repeatable(text: str) -> str:
    if "FOREIGN KEY" in text:
        return text.replace("FOREIGN KEY", f"FOREIGN KEY {MISSING}", 1)
    word = "KEY" if _is_key(text) else "CONSTRAINT"
    return text.replace(f"{word} ", f"{word} {MISSING} ", 1)


def _kept(table: Table) -> dict[str, str]:
    """Every constraint and key by name; a uniqueness beside a column is a key named like it.

    A foreign key whose column begins no key gets one of its own, under the same name: :data:`OWN_KEY` keeps the two apart.
    """
    found = dict(table.constraints)
    for column in table.columns.values():
        if column.unique:
            found[column.name] = f"UNIQUE KEY `{column.name}` (`{column.name}`)"
    begun = {column.name for column in table.columns.values() if column.primary}
    begun |= {text.split("(`", 1)[1].split("`", 1)[0] for text in found.values() if _is_key(text)}
    for name, text in table.constraints.items():
        if (match := FOREIGN.search(text)) and match[1] not in begun:
            found[name + OWN_KEY] = f"KEY `{name}` (`{match[1]}`)"
    return found
