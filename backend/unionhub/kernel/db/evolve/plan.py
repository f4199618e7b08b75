"""What has to happen between two schemas, and what only a person can answer: lost rows, renames, values for rows that exist."""

import re
from dataclasses import dataclass, field

from unionhub.kernel.db.evolve.reading import Column, Table


@dataclass(frozen=True, slots=True)
class Answers:
    """What the author says: ``fills`` as SQL expressions all databases share, ``renames`` as new names, ``drops`` of tables and columns.

    Keys are ``table.column`` (a rename's key is the old column); ``drops`` holds ``table`` or ``table.column``. A fill may read the
    row's other columns by the names they have afterwards; where the databases share no expression its key is
    ``dialect:table.column``.
    """

    fills: dict[str, str] = field(default_factory=dict)
    renames: dict[str, str] = field(default_factory=dict)
    drops: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Change:
    """One table that exists before and after. ``fills`` holds the value of every column whose rows need one."""

    old: Table
    new: Table
    renamed: dict[str, str]
    added: list[Column]
    altered: list[Column]
    dropped: list[str]
    fills: dict[str, str]

    @property
    def reshaped(self) -> bool:
        """Whether the table itself changes, not only its indexes or comments."""
        return bool(self.renamed) or self.old.shape() != self.new.shape()

    def kept(self) -> dict[str, Column]:
        """The columns as they were, under the names they have afterwards."""
        return {self.renamed.get(name, name): column for name, column in self.old.columns.items()}


@dataclass(frozen=True, slots=True)
class Plan:
    """The whole difference; ``open`` are the questions without an answer, in words for the author."""

    created: list[Table]
    changed: list[Change]
    dropped: list[str]
    open: list[str]

    @property
    def empty(self) -> bool:
        """Whether both schemas say the same."""
        return not (self.created or self.changed or self.dropped)


def compare(dialect: str, old: dict[str, Table], new: dict[str, Table], answers: Answers, constants: dict[str, str]) -> Plan:
    """The plan for one database. ``constants`` are the models' constant defaults as SQL, by ``table.column``."""
    own = {key.removeprefix(f"{dialect}:"): value for key, value in answers.fills.items() if key.startswith(f"{dialect}:")}
    answers = Answers(answers.fills | own, answers.renames, answers.drops)
    questions: list[str] = []
    dropped = [name for name in reversed(old) if name not in new]
    for name in dropped:
        if name not in answers.drops:
            questions.append(f"表 {name} 已不在模型中，其中的数据会丢失；确认请加 --drop {name}")
    changed = []
    for name in (name for name in new if name in old):
        if old[name] != new[name]:
            changed.append(_change(old[name], new[name], answers, constants, questions))
    return Plan([table for name, table in new.items() if name not in old], changed, dropped, questions)


def _change(old: Table, new: Table, answers: Answers, constants: dict[str, str], questions: list[str]) -> Change:
    renamed = {
        before: answers.renames[f"{old.name}.{before}"]
        for before in old.columns
        if f"{old.name}.{before}" in answers.renames and before not in new.columns
    }
    kept = {renamed.get(name, name): column for name, column in old.columns.items()}
    dropped = [name for name in kept if name not in new.columns]
    added = [column for name, column in new.columns.items() if name not in kept]
    altered = [column for name, column in new.columns.items() if name in kept and _differs(kept[name], column)]
    for name in dropped:
        if f"{old.name}.{name}" not in answers.drops:
            questions.append(
                f"列 {old.name}.{name} 已不在模型中，其中的数据会丢失；确认请加 --drop {old.name}.{name}，改名请加 --rename {old.name}.{name}=新列名"
            )
    fills = {}
    for column in added + altered:
        if column.primary:
            questions.append(f"列 {new.name}.{column.name} 是主键，主键的变化请手工编写")
        value = _fill(new.name, column, answers, constants)
        for name in dropped:
            if value is not None and re.search(rf"\b{name}\b", value):
                questions.append(f"列 {new.name}.{column.name} 的取值用到了本次删除的列 {name}，请分两次迁移：先取值，再删除")
        was_required = column.name in kept and kept[column.name].required
        if value is not None and not was_required:
            fills[column.name] = value
        elif column.required and not was_required:
            questions.append(
                f"列 {new.name}.{column.name} 必填而没有固定默认值，已有的行填什么？请加 --fill '{new.name}.{column.name}=SQL 表达式'"
            )
    return Change(old, new, renamed, added, altered, dropped, fills)


def _differs(before: Column, after: Column) -> bool:
    def said(column: Column) -> tuple[object, ...]:
        return (column.kind, column.required, column.primary, column.default, column.comment)

    return said(before) != said(after)


def _fill(table: str, column: Column, answers: Answers, constants: dict[str, str]) -> str | None:
    """The author's value counts for any column; the model's default only where a value must be."""
    key = f"{table}.{column.name}"
    if key in answers.fills:
        return answers.fills[key]
    return constants.get(key) if column.required else None
