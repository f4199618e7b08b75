"""SQLite client whose transactions begin IMMEDIATE (D2): a second writer waits at BEGIN instead of failing at its first write."""

from tortoise.backends.base.client import NestedTransactionContext, TransactionContext
from tortoise.backends.sqlite.client import SqliteClient, SqliteTransactionContext, SqliteTransactionWrapper

from unionhub.kernel.db.schema import SqliteSchema


class ImmediateWrapper(SqliteTransactionWrapper):
    """A transaction that takes the write lock at its start."""

    def _in_transaction(self) -> TransactionContext:
        return NestedTransactionContext(ImmediateWrapper(self))

    async def begin(self) -> None:
        await self._connection.execute("BEGIN IMMEDIATE")


class ImmediateSqliteClient(SqliteClient):
    """The client the configuration names."""

    schema_generator = SqliteSchema

    def _in_transaction(self) -> TransactionContext:
        return SqliteTransactionContext(ImmediateWrapper(self), self._lock)


client_class = ImmediateSqliteClient
