"""SQLite client whose transactions begin IMMEDIATE (D2): a second writer waits at BEGIN instead of failing at its first write."""

import sqlite3
from collections.abc import Iterator
from typing import Any

from tortoise.backends.base.client import NestedTransactionContext, TransactionContext
from tortoise.backends.sqlite.client import SqliteClient, SqliteTransactionContext, SqliteTransactionWrapper
from tortoise.connection import get_connections
from tortoise.exceptions import OperationalError

from unionhub.kernel.db.schema import SqliteSchema


class ReleasingContext(SqliteTransactionContext):
    """A transaction that could not begin gives its lock back and fails as an OperationalError the caller can re-run on."""

    async def __aenter__(self) -> Any:
        await self._trxlock.acquire()
        began = False
        try:
            await self.ensure_connection()
            self.token = get_connections().set(self.connection_name, self.connection)
            try:
                await self.connection.begin()
                began = True
            finally:
                if not began:
                    get_connections().reset(self.token)
        except sqlite3.OperationalError as error:
            raise OperationalError(error) from error
        finally:
            if not began:
                self._trxlock.release()
        return self.connection


class ImmediateWrapper(SqliteTransactionWrapper):
    """A transaction that takes the write lock at its start."""

    def _in_transaction(self) -> TransactionContext:
        return NestedTransactionContext(ImmediateWrapper(self))

    async def begin(self) -> None:
        await self._connection.execute("BEGIN IMMEDIATE")

    async def execute_script(self, query: str) -> None:
        """Statement by statement: the driver's own way of running a script would commit this transaction first."""
        for statement in _statements(query):
            await self.execute_query(statement)


def _statements(script: str) -> Iterator[str]:
    """The script's statements; a semicolon in a text or a comment ends none."""
    pending = ""
    for piece in script.split(";"):
        pending += f"{piece};"
        if sqlite3.complete_statement(pending):
            yield pending
            pending = ""
    if pending.strip(" \n;"):
        yield pending


class ImmediateSqliteClient(SqliteClient):
    """The client the configuration names."""

    schema_generator = SqliteSchema

    def _in_transaction(self) -> TransactionContext:
        return ReleasingContext(ImmediateWrapper(self), self._lock)


client_class = ImmediateSqliteClient
