"""Table definitions beyond what the ORM writes: CHECK constraints of the models, byte-wise collation on MariaDB (D2)."""

from typing import Any

from tortoise.backends.base_postgres.schema_generator import BasePostgresSchemaGenerator
from tortoise.backends.mysql.schema_generator import MySQLSchemaGenerator
from tortoise.backends.sqlite.schema_generator import SqliteSchemaGenerator
from tortoise.models import Model


class _WithChecks:
    """Adds each model's ``checks`` to its CREATE TABLE."""

    _checked: type[Model] | None = None

    def _get_table_sql(self, model: type[Model], safe: bool = True) -> dict[str, Any]:
        self._checked = model
        result: dict[str, Any] = super()._get_table_sql(model, safe)  # type: ignore[misc]
        return result

    def _get_inner_statements(self) -> list[str]:
        statements: list[str] = super()._get_inner_statements()  # type: ignore[misc]
        checks: dict[str, str] = getattr(self._checked, "checks", {})
        return statements + [f"CONSTRAINT {name} CHECK ({rule})" for name, rule in checks.items()]


class PostgresSchema(_WithChecks, BasePostgresSchemaGenerator):
    """PostgreSQL."""


class SqliteSchema(_WithChecks, SqliteSchemaGenerator):
    """SQLite."""


class MySQLSchema(_WithChecks, MySQLSchemaGenerator):
    """MariaDB and MySQL; text compares by byte."""

    def _table_generate_extra(self, table: str) -> str:
        return f"{super()._table_generate_extra(table)} COLLATE utf8mb4_bin"
