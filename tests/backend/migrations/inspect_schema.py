"""What a database really holds, read from its own catalogue: columns, indexes, constraints."""

import re
from collections.abc import Iterable
from typing import Any

from tortoise import connections

Facts = set[tuple[str, ...]]
OWN = ("aerich",)

POSTGRES = {
    "column": """SELECT table_name, column_name, data_type, coalesce(character_maximum_length::text, ''), is_nullable,
        coalesce(column_default, ''), coalesce(collation_name, '') FROM information_schema.columns WHERE table_schema = 'public'""",
    "index": "SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'",
    "constraint": """SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace""",
}
MARIADB = {
    "column": """SELECT table_name, column_name, column_type, is_nullable, coalesce(column_default, ''), coalesce(collation_name, ''),
        extra FROM information_schema.columns WHERE table_schema = database()""",
    "index": """SELECT table_name, index_name, cast(non_unique AS char), cast(seq_in_index AS char), column_name
        FROM information_schema.statistics WHERE table_schema = database()""",
    "check": "SELECT table_name, constraint_name, check_clause FROM information_schema.check_constraints WHERE constraint_schema = database()",
    "foreign": """SELECT k.table_name, k.constraint_name, k.column_name, k.referenced_table_name, k.referenced_column_name, r.delete_rule
        FROM information_schema.key_column_usage k JOIN information_schema.referential_constraints r
        ON r.constraint_schema = k.constraint_schema AND r.constraint_name = k.constraint_name WHERE k.table_schema = database()""",
    "table": "SELECT table_name, engine, table_collation FROM information_schema.tables WHERE table_schema = database()",
}


async def facts() -> Facts:
    """Every fact about the schema of the open database as a tuple of words that can be compared."""
    client = connections.get("default")
    dialect = client.capabilities.dialect
    if dialect == "sqlite":
        return await _sqlite(client)
    found: Facts = set()
    for kind, sql in (POSTGRES if dialect == "postgres" else MARIADB).items():
        for row in await client.execute_query_dict(sql):
            found.add((kind, *(str(value) for value in row.values())))
    return {one for one in found if one[1] not in OWN}


async def _sqlite(client: Any) -> Facts:
    found: Facts = set()
    tables = await client.execute_query_dict("SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    for table in tables:
        name = table["name"]
        if name in OWN:
            continue
        found |= _words(
            "column", name, await client.execute_query_dict(f'PRAGMA table_info("{name}")'), "name", "type", "notnull", "dflt_value", "pk"
        )
        found |= _words(
            "foreign", name, await client.execute_query_dict(f'PRAGMA foreign_key_list("{name}")'), "from", "table", "to", "on_delete"
        )
        for index in await client.execute_query_dict(f'PRAGMA index_list("{name}")'):
            columns = await client.execute_query_dict(f'PRAGMA index_info("{index["name"]}")')
            found.add(("index", name, str(index["unique"]), *(str(one["name"]) for one in columns)))
        for check, rule in re.findall(r"CONSTRAINT (\w+) CHECK \((.*)\),?$", table["sql"], re.MULTILINE):
            found.add(("check", name, check, re.sub(r"\s+", " ", rule)))
    return found


def _words(kind: str, table: str, rows: Iterable[dict[str, Any]], *columns: str) -> Facts:
    return {(kind, table, *(str(row[column]) for column in columns)) for row in rows}
