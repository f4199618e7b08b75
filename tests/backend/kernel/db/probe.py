"""Tables that show what the database contract promises, and a database of their own for them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, ClassVar

from backend.databases import fresh_database, own_orm
from tortoise import Tortoise, connections, fields

from unionhub.kernel.db import BaseModel, LockRank
from unionhub.kernel.db.config import tortoise_config
from unionhub.kernel.db.fields import CodeField

MODULES = ["backend.kernel.db.probe", "unionhub.kernel.db.node"]


class ContractSample(BaseModel):
    """A row with every kind of text and time, and one live row per person."""

    code = CodeField(max_length=64, unique=True)
    path = CodeField(max_length=64, default="")
    name = fields.CharField(max_length=64, default="")
    at = fields.DatetimeField(null=True)
    day = fields.DateField(null=True)
    state = CodeField(max_length=16, default="closed")
    open_slot = CodeField(max_length=64, null=True, unique=True)
    amount = fields.IntField(default=0)

    lock_rank: ClassVar[int | None] = LockRank.AGGREGATE
    checks: ClassVar[dict[str, str]] = {
        "ck_contract_open": "(state = 'pending' AND open_slot IS NOT NULL) OR (state <> 'pending' AND open_slot IS NULL)"
    }

    class Meta:
        table = "contract_sample"


class ContractFlow(BaseModel):
    """Stands for a flow instance: locked before everything else."""

    amount = fields.IntField(default=0)
    lock_rank: ClassVar[int | None] = LockRank.FLOW

    class Meta:
        table = "contract_flow"


class ContractLedger(BaseModel):
    """Stands for a ledger: locked after everything else."""

    amount = fields.IntField(default=0)
    lock_rank: ClassVar[int | None] = LockRank.LEDGER

    class Meta:
        table = "contract_ledger"


class ContractPlain(BaseModel):
    """A table nobody may lock."""

    class Meta:
        table = "contract_plain"


@asynccontextmanager
async def open_tables(folder: Path, *, pool_size: int = 6) -> AsyncIterator[str]:
    """These tables, empty; whatever database the session had open stays as it was."""
    async with fresh_database(folder) as url, own_orm(tortoise_config(url, MODULES, pool_size)) as orm:
        await orm.generate_schemas()
        yield url


async def rows(sql: str) -> list[dict[str, Any]]:
    """What the database itself answers."""
    return list(await connections.get("default").execute_query_dict(sql))


async def empty() -> None:
    """Delete every row."""
    for app in Tortoise.apps.values():
        for model in app.values():
            await model.all().delete()
