"""Databases for tests that need one of their own: created for the run, dropped after it.

Making all the tables takes a server seconds, so a migrated database is emptied and handed on. A commit does not wait for the
disk: no test pulls the plug of the machine (the crash tests kill the program, whose commits the server has).
"""

import os
import secrets
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import asyncmy
import asyncpg
from tortoise import context as tortoise_context
from tortoise.context import TortoiseContext

from unionhub import migrate
from unionhub.kernel.db.config import parse_database_url

DIALECT = os.environ.get("UNIONHUB_TEST_DB", "sqlite")
POSTGRES = os.environ.get("UNIONHUB_TEST_POSTGRES_URL") or "postgres://postgres@127.0.0.1:5432"
MARIADB = os.environ.get("UNIONHUB_TEST_MARIADB_URL") or "mysql://root@127.0.0.1:3306"
_spare: list[str] = []
_template: list[bytes] = []


@asynccontextmanager
async def fresh_database(folder: Path, dialect: str = DIALECT) -> AsyncIterator[str]:
    """The URL of an empty database of this dialect."""
    if dialect == "sqlite":
        yield f"sqlite:///{folder / f'uh_test_{secrets.token_hex(4)}.db'}"
        return
    url = await _create(dialect)
    try:
        yield url
    finally:
        await _drop(url)


@asynccontextmanager
async def migrated_database(folder: Path) -> AsyncIterator[str]:
    """The URL of a database with every table and no row, upgraded as an installation's is."""
    if DIALECT == "sqlite":
        async with fresh_database(folder) as url:
            file = Path(url.removeprefix("sqlite:///"))
            if _template:
                file.write_bytes(_template[0])
            else:
                await _migrate(url)
                _template.append(file.read_bytes())
            yield url
        return
    if _spare:
        url = _spare.pop()
    else:
        url = await _create(DIALECT)
        await _migrate(url)
    yield url
    await _empty(url)
    _spare.append(url)


@asynccontextmanager
async def without_waiting_for_the_disk() -> AsyncIterator[None]:
    """MariaDB has no such setting for one database: the server's is put back at the end."""
    base, setting = _base("mariadb"), "innodb_flush_log_at_trx_commit"
    before = (await _run(base, f"SELECT @@GLOBAL.{setting}"))[0]
    await _run(base, f"SET GLOBAL {setting} = 2")
    try:
        yield
    finally:
        await _run(base, f"SET GLOBAL {setting} = {before}")


async def drop_spares() -> None:
    """At the end of the run."""
    while _spare:
        await _drop(_spare.pop())


async def _migrate(url: str) -> None:
    with orm_aside():
        await migrate.upgrade(url)


async def _create(dialect: str) -> str:
    base, name = _base(dialect), f"uh_test_{secrets.token_hex(4)}"
    if dialect == "postgres":
        await _run(base, f"CREATE DATABASE {name}")
        await _run(base, f"ALTER DATABASE {name} SET synchronous_commit TO off")
    else:
        await _run(base, f"CREATE DATABASE {name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin")
    return base.rsplit("/", 1)[0] + f"/{name}"


async def _drop(url: str) -> None:
    postgres = url.startswith("postgres")
    await _run(
        _base("postgres" if postgres else "mariadb"), f"DROP DATABASE {url.rsplit('/', 1)[1]}" + (" WITH (FORCE)" if postgres else "")
    )


async def _empty(url: str) -> None:
    """Delete every row but the record of the migrations."""
    postgres = url.startswith("postgres")
    schema = "current_schema()" if postgres else "database()"
    listed = f"SELECT table_name FROM information_schema.tables WHERE table_schema = {schema} AND table_name <> 'aerich'"
    tables = await _run(url, listed)
    filled = await _run(url, " UNION ALL ".join(f"SELECT '{name}' WHERE EXISTS (SELECT 1 FROM {name})" for name in tables))
    if not filled:
        return
    if postgres:
        await _run(url, f"TRUNCATE {', '.join(filled)} CASCADE")
    else:
        await _run(url, "SET FOREIGN_KEY_CHECKS = 0", *(f"DELETE FROM {name}" for name in filled))


@contextmanager
def orm_aside() -> Iterator[None]:
    """Put the ORM aside that another fixture has open; it comes back afterwards."""
    globally, currently = tortoise_context._global_context, tortoise_context._current_context.get()
    tortoise_context._global_context = None
    tortoise_context._current_context.set(None)
    try:
        yield
    finally:
        tortoise_context._global_context = globally
        tortoise_context._current_context.set(currently)


@asynccontextmanager
async def own_orm(config: dict[str, Any]) -> AsyncIterator[TortoiseContext]:
    """An ORM of its own that every task sees."""
    with orm_aside():
        context = TortoiseContext()
        with context:
            await context.init(config=config, _enable_global_fallback=True)
        try:
            yield context
        finally:
            await context.close_connections()


def _base(dialect: str) -> str:
    """The server's address with a database to begin at; the given one may name the server only."""
    url, database = (POSTGRES, "postgres") if dialect == "postgres" else (MARIADB, "mysql")
    return url if urlsplit(url).path.strip("/") else f"{url.rstrip('/')}/{database}"


async def _run(url: str, *statements: str) -> list[str]:
    """The first column of the last statement's rows."""
    login, rows = parse_database_url(url).credentials, []
    if url.startswith("postgres"):
        connection = await asyncpg.connect(**login)
        try:
            for statement in statements:
                rows = await connection.fetch(statement)
        finally:
            await connection.close()
        return [str(row[0]) for row in rows]
    login["db"] = login.pop("database")
    connection = await asyncmy.connect(**login, autocommit=True)
    try:
        async with connection.cursor() as cursor:
            for statement in statements:
                await cursor.execute(statement)
            rows = list(await cursor.fetchall() or [])
    finally:
        connection.close()
    return [str(row[0]) for row in rows]
