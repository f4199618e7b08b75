"""Databases for tests that need one of their own: created for the run, dropped after it."""

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

from unionhub.kernel.db.config import parse_database_url

DIALECT = os.environ.get("UNIONHUB_TEST_DB", "sqlite")
POSTGRES = os.environ.get("UNIONHUB_TEST_POSTGRES_URL") or "postgres://postgres@127.0.0.1:5432"
MARIADB = os.environ.get("UNIONHUB_TEST_MARIADB_URL") or "mysql://root@127.0.0.1:3306"


@asynccontextmanager
async def fresh_database(folder: Path, dialect: str = DIALECT) -> AsyncIterator[str]:
    """The URL of an empty database of this dialect."""
    name = f"uh_test_{secrets.token_hex(4)}"
    if dialect == "sqlite":
        yield f"sqlite:///{folder / f'{name}.db'}"
        return
    base = _server(POSTGRES, "postgres") if dialect == "postgres" else _server(MARIADB, "mysql")
    await _run(base, f"CREATE DATABASE {name}" + (" CHARACTER SET utf8mb4 COLLATE utf8mb4_bin" if dialect == "mariadb" else ""))
    try:
        yield base.rsplit("/", 1)[0] + f"/{name}"
    finally:
        await _run(base, f"DROP DATABASE {name}" + (" WITH (FORCE)" if dialect == "postgres" else ""))


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


def _server(url: str, database: str) -> str:
    """The address with a database to begin at; one may name the server only."""
    return url if urlsplit(url).path.strip("/") else f"{url.rstrip('/')}/{database}"


async def _run(url: str, statement: str) -> None:
    login = parse_database_url(url).credentials
    if url.startswith("postgres"):
        connection = await asyncpg.connect(**login)
        try:
            await connection.execute(statement)
        finally:
            await connection.close()
        return
    login["db"] = login.pop("database")
    connection = await asyncmy.connect(**login)
    try:
        async with connection.cursor() as cursor:
            await cursor.execute(statement)
    finally:
        connection.close()
