"""Loading and creating the tables' data keys.

A new version of a key is announced before it is used (`active_from`), and every process refreshes more often than that
lead, so no process meets a ciphertext whose key it does not know.
"""

import os
from datetime import timedelta

from tortoise import Tortoise
from tortoise.models import Model

from unionhub.kernel import clock
from unionhub.kernel.crypto import primitives
from unionhub.kernel.crypto.errors import KeysDoNotFit
from unionhub.kernel.crypto.fields import encrypted_fields, table_of
from unionhub.kernel.crypto.models import CryptoDataKey
from unionhub.kernel.crypto.primitives import KEY_BYTES, BadCiphertext
from unionhub.kernel.crypto.vault import DataKey, vault
from unionhub.kernel.db import insert_once, transaction

REFRESH_SECONDS = 30
ACTIVATION_LEAD = timedelta(seconds=4 * REFRESH_SECONDS)


def encrypted_models() -> list[type[Model]]:
    """Every registered model with an encrypted field, by table name."""
    found = {table_of(model): model for app in (Tortoise.apps or {}).values() for model in app.values() if encrypted_fields(model)}
    return [found[name] for name in sorted(found)]


async def load_data_keys() -> None:
    """Load every table's data keys into the vault, creating the first version of those that have none.

    Safe when several processes start at once: the first insert wins and all read it back. Call after `Tortoise.init`,
    outside a transaction. Raises KeysDoNotFit when the key file is not the one this database was written with.
    """
    tables = [table_of(model) for model in encrypted_models()]
    rows = await CryptoDataKey.all()
    missing = set(tables) - {row.table_name for row in rows}
    for table in sorted(missing):
        await create_version(table, 1, clock.now())
    if missing:
        rows = await CryptoDataKey.all()
    loaded: dict[str, dict[str, DataKey]] = {table: {} for table in tables}
    for row in rows:
        key = DataKey(row.version, await unwrap_row(row), row.active_from)
        loaded.setdefault(row.table_name, {})[key.id] = key
    for table, keys in loaded.items():
        vault().put_data_keys(table, keys)


async def refresh() -> bool:
    """Take over key changes made elsewhere (key file, data keys); every process calls it each `REFRESH_SECONDS`."""
    changed = await vault().provider.reload()
    await load_data_keys()
    return changed


async def create_version(table: str, version: int, active_from: object) -> bool:
    """Make and store one version; False when another process was first."""
    provider = vault().provider
    wrapped = await provider.wrap(os.urandom(KEY_BYTES), wrap_context(table, version))
    row = CryptoDataKey(
        table_name=table, version=version, kek_id=primitives.parse(wrapped).key_id, wrapped=wrapped, active_from=active_from
    )
    async with transaction() as tx:
        return await insert_once(tx, row)


async def unwrap_row(row: CryptoDataKey) -> bytes:
    """The data key itself. Raises KeysDoNotFit."""
    try:
        return await vault().provider.unwrap(row.wrapped, wrap_context(row.table_name, row.version))
    except BadCiphertext:
        raise KeysDoNotFit(
            f"密钥文件与数据库不匹配：解不开 {row.table_name} 的数据密钥（主密钥 {row.kek_id}）。请使用与该数据库一起备份的密钥文件"
        ) from None


def wrap_context(table: str, version: int) -> bytes:
    """Associated data of a wrapped key: it opens only as this version of this table's key."""
    return f"crypto_data_key.{table}.{version}".encode()
