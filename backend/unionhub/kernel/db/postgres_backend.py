"""PostgreSQL client with our table definitions."""

from tortoise.backends.asyncpg.client import AsyncpgDBClient

from unionhub.kernel.db.schema import PostgresSchema


class ContractPostgresClient(AsyncpgDBClient):
    """The client the configuration names."""

    schema_generator = PostgresSchema


client_class = ContractPostgresClient
