"""Many rows at once: COPY on PostgreSQL, one statement of many rows on MariaDB and SQLite (D6: an import is never per-row ORM).

Rows are plain mappings, so that no model instance is made per row; encrypted values come from ``kernel.crypto.sealed_columns``.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import Enum
from typing import Any

import asyncpg
from tortoise.exceptions import IntegrityError
from tortoise.models import Model

from unionhub.kernel.db.transaction import Tx, ensure_tx

Row = Mapping[str, Any]


async def insert_rows(tx: Tx, model: type[Model], rows: Sequence[Row]) -> None:
    """Insert rows given as ``{field: value}``; a field that a row leaves out takes the model's default.

    Raises tortoise's IntegrityError when a uniqueness rule or check forbids one: then the transaction is lost and nothing was written.
    """
    ensure_tx(tx)
    if not rows:
        return
    names = list(model._meta.fields_db_projection)
    records = list(_records(model, names, rows))
    if tx.dialect == "postgres":
        columns = [model._meta.fields_db_projection[name] for name in names]
        try:
            await tx.connection._connection.copy_records_to_table(model._meta.db_table, records=records, columns=columns)
        except asyncpg.IntegrityConstraintViolationError as error:
            raise IntegrityError(error) from error
        return
    executor = tx.connection.executor_class(model=model, db=tx.connection)
    await tx.connection.execute_many(executor.insert_query_all, records)


def _records(model: type[Model], names: list[str], rows: Iterable[Row]) -> Iterable[tuple[Any, ...]]:
    probe = model()
    plan = [_column(model._meta.fields_map[name], name, probe) for name in names]
    for row in rows:
        yield tuple([column(row) for column in plan])


def _column(field: Any, name: str, probe: Model) -> Callable[[Row], Any]:
    """How one column's value is made of a row; what is the same for every row that leaves it out is made once."""
    convert, default, nullable = field.to_db_value, _default_of(field.default), bool(field.null)
    fixed = not callable(field.default) and (field.default is not None or nullable)
    absent = convert(_plain(field.default), probe) if fixed else None

    def value(row: Row) -> Any:
        if name not in row:
            return absent if fixed else convert(_plain(default()), probe)
        given = row[name]
        return None if given is None and nullable else convert(_plain(given), probe)

    return value


def _default_of(default: Any) -> Callable[[], Any]:
    return default if callable(default) else lambda: default


def _plain(value: Any) -> Any:
    return value.value if isinstance(value, Enum) else value
