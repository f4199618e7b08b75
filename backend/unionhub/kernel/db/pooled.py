"""Transactions on a pool: one that cannot begin gives its connection back, so a restart of the database empties no pool."""

from typing import Any

from tortoise.backends.base.client import TransactionContextPooled
from tortoise.connection import get_connections


class ReleasingPooledContext(TransactionContextPooled):
    """What ``_in_transaction`` of a pooled client returns."""

    async def __aenter__(self) -> Any:
        await self.ensure_connection()
        pool = self.client._parent._pool
        self.client._connection = await pool.acquire()
        began = False
        try:
            self.token = get_connections().set(self.connection_name, self.client)
            try:
                await self.client.begin()
                began = True
            finally:
                if not began:
                    get_connections().reset(self.token)
        finally:
            if not began:
                await pool.release(self.client._connection)
        return self.client
