"""PostgreSQL client with our table definitions."""

from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import TransactionContext

from unionhub.kernel.db.pooled import ReleasingPooledContext
from unionhub.kernel.db.schema import PostgresSchema


class ContractPostgresClient(AsyncpgDBClient):
    """The client the configuration names."""

    schema_generator = PostgresSchema  # type: ignore[assignment]

    def _in_transaction(self) -> TransactionContext:
        return ReleasingPooledContext(TransactionWrapper(self), self._pool_init_lock)


client_class = ContractPostgresClient
