"""A real database for tests that commit: made once a session, emptied before each test."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from backend.databases import own_orm
from tortoise import Tortoise, connections

from unionhub.kernel.db.config import tortoise_config

MODULES = [
    "unionhub.kernel.queue.models",
    "unionhub.kernel.idempotency",
    "unionhub.platform.audit.models",
    "backend.kernel.queue.probe",
]


def store_url(folder: Path) -> str:
    """The database that UNIONHUB_TEST_DB names."""
    kind = os.environ.get("UNIONHUB_TEST_DB", "sqlite")
    return {
        "sqlite": f"sqlite:///{folder / 'queue.db'}",
        "postgres": "postgres://postgres@127.0.0.1/uh_queue",
        "mariadb": "mysql://root@127.0.0.1/uh_queue",
    }[kind]


async def connect(url: str) -> None:
    """Initialise the ORM on an existing schema (also in child processes)."""
    await Tortoise.init(config=tortoise_config(url, MODULES), _enable_global_fallback=True)


@asynccontextmanager
async def open_store(url: str) -> AsyncIterator[str]:
    """An empty schema on the database."""
    async with own_orm(tortoise_config(url, MODULES)) as orm:
        connection = connections.get("default")
        dialect = connection.capabilities.dialect
        models = [model for app in Tortoise.apps.values() for model in app.values()]
        for model in models if dialect != "sqlite" else []:
            await connection.execute_script(f"DROP TABLE IF EXISTS {model._meta.db_table}" + (" CASCADE" if dialect == "postgres" else ""))
        await orm.generate_schemas()
        yield url


async def empty() -> None:
    """Delete every row."""
    for app in Tortoise.apps.values():
        for model in app.values():
            await model.all().delete()


async def rows(model: Any, **where: Any) -> list[Any]:
    """Rows by id."""
    return list(await model.filter(**where).order_by("id"))
