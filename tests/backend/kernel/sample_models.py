"""A table with every kind of encrypted column, and a database of its own to try it in."""

import os
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import asyncmy
import asyncpg
from tortoise import fields
from tortoise.context import TortoiseContext

from unionhub.kernel import codes, services
from unionhub.kernel.crypto import BlindIndexField, EncryptedField, KeyRing, TailField, Vault, create_key_file, install, load_data_keys
from unionhub.kernel.db import BaseModel
from unionhub.kernel.db.config import parse_database_url, tortoise_config

MODULES = ["backend.kernel.sample_models", "unionhub.kernel.crypto.models"]


class CryptoSample(BaseModel):
    """Somebody with a card, a phone and an address."""

    name = fields.CharField(max_length=60)
    cert_no = EncryptedField(purpose="cert_no", normalise=codes.normalise_id, null=True)
    cert_no_idx = BlindIndexField()
    cert_no_idx_next = BlindIndexField()
    cert_no_tail = TailField()
    phone = EncryptedField(purpose="phone", normalise=codes.normalise_mobile, null=True)
    phone_idx = BlindIndexField(unique=False)
    phone_tail = TailField()
    address = EncryptedField(purpose="address", max_chars=200, null=True)

    class Meta:
        table = "crypto_sample"


class CryptoOther(BaseModel):
    """Another table with the same kind of value."""

    cert_no = EncryptedField(purpose="cert_no", normalise=codes.normalise_id, null=True)
    cert_no_idx = BlindIndexField()

    class Meta:
        table = "crypto_other"


class SealedBase(BaseModel):
    """Columns that several tables share."""

    secret = EncryptedField(purpose="secret", null=True)

    class Meta:
        abstract = True


class CryptoLeft(SealedBase):
    """One of two tables with inherited encrypted columns."""

    class Meta:
        table = "crypto_left"


class CryptoRight(SealedBase):
    """A table that was called crypto_old when its first rows were written."""

    sealed_table = "crypto_old"

    class Meta:
        table = "crypto_right"


@asynccontextmanager
async def sample_database(folder: Path) -> AsyncIterator[Path]:
    """Tables of this module in a fresh database of the kind under test, with a new key file, whose path is yielded."""
    keys = folder / "keys.json"
    create_key_file(keys)
    try:
        before = services.get(Vault)
    except services.ServiceMissing:
        before = None
    install(Vault(KeyRing.load(keys)))
    async with _database(folder) as url, TortoiseContext() as context:
        await context.init(config=tortoise_config(url, MODULES))
        await context.generate_schemas()
        await load_data_keys()
        try:
            yield keys
        finally:
            await context.close_connections()
            if before is not None:
                install(before)


@asynccontextmanager
async def _database(folder: Path) -> AsyncIterator[str]:
    kind = os.environ.get("UNIONHUB_TEST_DB", "sqlite")
    if kind == "sqlite":
        yield f"sqlite:///{folder / 'sample.db'}"
        return
    server = os.environ["UNIONHUB_TEST_POSTGRES_URL" if kind == "postgres" else "UNIONHUB_TEST_MARIADB_URL"].rstrip("/")
    name = f"unionhub_crypto_{secrets.token_hex(4)}"
    await _administer(server, f"CREATE DATABASE {name}")
    try:
        yield f"{server}/{name}"
    finally:
        await _administer(server, f"DROP DATABASE {name}")


async def _administer(server: str, statement: str) -> None:
    at = parse_database_url(f"{server}/{'postgres' if server.startswith('postgres') else 'mysql'}").credentials
    if server.startswith("postgres"):
        connection = await asyncpg.connect(**at)
        await connection.execute(statement)
        await connection.close()
        return
    async with asyncmy.connect(**at) as connection, connection.cursor() as cursor:
        await cursor.execute(statement)
