"""A real database for tests that commit: made once a session, emptied before each test."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from backend.databases import fresh_database, own_orm
from tortoise import Tortoise

from unionhub.kernel.db.config import tortoise_config

MODULES = [
    "unionhub.kernel.queue.models",
    "unionhub.kernel.idempotency",
    "unionhub.platform.audit.models",
    "backend.kernel.queue.probe",
]


async def connect(url: str) -> None:
    """Initialise the ORM on an existing schema (also in child processes)."""
    await Tortoise.init(config=tortoise_config(url, MODULES), _enable_global_fallback=True)


@asynccontextmanager
async def open_store(folder: Path) -> AsyncIterator[str]:
    """An empty schema in a database of its own; its address."""
    async with fresh_database(folder) as url, own_orm(tortoise_config(url, MODULES)) as orm:
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
