"""An installation of the first release comes up to now: every row it held is still there, and its schema is a fresh one's.

``first_release/rows.json`` are rows of the first release's own demonstration (invented people, keys beside them), some of every table.
"""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from backend.databases import DIALECT, fresh_database, orm_aside, own_orm
from backend.migrations.inspect_schema import facts
from tortoise import connections

from unionhub import migrate, registry
from unionhub.kernel.db.config import APP, tortoise_config

pytestmark = [
    pytest.mark.commits,
    pytest.mark.skipif(len(migrate.files()) == 1, reason="there is one release only"),
]
HELD: dict[str, dict[str, Any]] = json.loads(Path(__file__).with_name("first_release").joinpath("rows.json").read_text("utf-8"))
GONE: set[str] = set()  # tables and table.column that a later migration dropped on purpose


def quoted(name: str) -> str:
    return f"`{name}`" if DIALECT == "mariadb" else f'"{name}"'


def literal(value: Any) -> str:
    if value is None:
        return "NULL"
    text = str(value)
    if DIALECT == "mariadb":
        text = text.removesuffix("+00:00").replace("\\", "\\\\")
    return "'" + text.replace("'", "''") + "'"


async def fill() -> None:
    client = connections.get("default")
    for table, held in HELD.items():
        columns = ", ".join(quoted(column) for column in held["columns"])
        rows = ", ".join(f"({', '.join(literal(value) for value in row)})" for row in held["rows"])
        await client.execute_query(f"INSERT INTO {quoted(table)} ({columns}) VALUES {rows}")


async def rows(table: str) -> list[dict[str, Any]]:
    columns = ", ".join(quoted(column) for column in HELD[table]["columns"] if f"{table}.{column}" not in GONE)
    return list(await connections.get("default").execute_query_dict(f"SELECT {columns} FROM {quoted(table)} ORDER BY id"))


async def held() -> dict[str, list[dict[str, Any]]]:
    return {table: await rows(table) for table in HELD if table not in GONE}


async def first_release(url: str, folder: Path) -> None:
    """Make ``url`` an installation of the first release, rows included."""
    (folder / APP).mkdir(parents=True, exist_ok=True)
    shutil.copy(migrate.files()[0], folder / APP)
    with orm_aside():
        assert await migrate.upgrade(url, folder) == [migrate.files()[0].name]
    async with own_orm(tortoise_config(url, [])):
        await fill()


async def test_an_installation_of_the_first_release_keeps_every_row_and_gets_a_fresh_schema(tmp_path: Path) -> None:
    async with fresh_database(tmp_path) as url, fresh_database(tmp_path) as fresh:
        await first_release(url, tmp_path)
        async with own_orm(tortoise_config(url, [])):
            before = await held()
        with orm_aside():
            assert await migrate.upgrade(url) == [one.name for one in migrate.files()[1:]]
        async with own_orm(tortoise_config(url, [])):
            assert await held() == before
            by_migration = await facts()
        async with own_orm(tortoise_config(fresh, registry.model_modules())) as orm:
            await orm.generate_schemas()
            assert by_migration == await facts()
    assert sum(len(one) for one in before.values()) >= 180
