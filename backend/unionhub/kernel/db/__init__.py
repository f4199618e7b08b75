"""Database access: one owner of the transaction (D1), the dialect contract (D2), lock ranks (D3)."""

from unionhub.kernel.db.bulk import insert_rows
from unionhub.kernel.db.locks import LockRank, lock, lock_one, lock_where
from unionhub.kernel.db.models import BaseModel
from unionhub.kernel.db.transaction import (
    NestedTransaction,
    TransactionConflict,
    Tx,
    current_tx,
    ensure_tx,
    insert_once,
    savepoint,
    transaction,
    update_once,
)

__all__ = [
    "BaseModel",
    "LockRank",
    "NestedTransaction",
    "TransactionConflict",
    "Tx",
    "current_tx",
    "ensure_tx",
    "insert_once",
    "insert_rows",
    "lock",
    "lock_one",
    "lock_where",
    "savepoint",
    "transaction",
    "update_once",
]
