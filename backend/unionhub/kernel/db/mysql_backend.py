"""MySQL-protocol client (MariaDB, MySQL, OceanBase, TiDB): every pooled connection is READ COMMITTED, UTC and strict (D2).

The ORM sets the zone only on the first connection of a pool; ``init_command`` reaches them all. The connection's collation is by
byte too: the ORM's LIKE casts to it, and a general collation takes every rare character (𠮷, 𬸣) for the same one.
"""

from typing import Any

from tortoise.backends.base.client import TransactionContext
from tortoise.backends.mysql.client import MySQLClient, TransactionWrapper

from unionhub.kernel.db.pooled import ReleasingPooledContext
from unionhub.kernel.db.schema import MySQLSchema

# MariaDB before 11.1 and MySQL 8 name the isolation variable differently; each runs only its own comment.
INIT = (
    "SET SESSION sql_mode='STRICT_TRANS_TABLES,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION', time_zone='+00:00', "
    "collation_connection='utf8mb4_bin' "
    "/*M!100000 , tx_isolation='READ-COMMITTED' */ /*!80000 , transaction_isolation='READ-COMMITTED' */"
)


class ContractMySQLClient(MySQLClient):
    """The client the configuration names."""

    schema_generator = MySQLSchema

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("init_command", INIT)
        super().__init__(**kwargs)

    def _in_transaction(self) -> TransactionContext:
        return ReleasingPooledContext(TransactionWrapper(self), self._pool_init_lock)


client_class = ContractMySQLClient
