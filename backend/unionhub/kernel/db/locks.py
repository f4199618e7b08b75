"""Row locks in one global order (D3): flow instance → domain aggregate → member/account → ledger/stock.

A transaction that asks for a lower rank after a higher one raises at once, in every test run, instead of deadlocking one day.
SQLite has no row locks and needs none: BEGIN IMMEDIATE lets one writer in at a time.
"""

from collections.abc import Iterable
from enum import IntEnum
from typing import Any, TypeVar

from tortoise.models import Model

from unionhub.kernel.db.transaction import Tx, ensure_tx
from unionhub.kernel.errors import NotFound

M = TypeVar("M", bound=Model)


class LockRank(IntEnum):
    """The order in which one transaction may take row locks."""

    FLOW = 10
    AGGREGATE = 20
    PERSON = 30
    LEDGER = 40


class LockOrderViolated(RuntimeError):
    """Locks were asked for against the global order."""


async def lock(tx: Tx, model: type[M], ids: Iterable[int]) -> list[M]:
    """Lock the rows by ascending id and return those that exist. Raises LockOrderViolated when the rank decreases."""
    _ensure_rank(tx, model)
    return await model.filter(id__in=sorted(set(ids))).select_for_update().order_by("id")


def _ensure_rank(tx: Tx, model: type[M]) -> None:
    ensure_tx(tx)
    rank = getattr(model, "lock_rank", None)
    if rank is None:
        raise LockOrderViolated(f"{model.__name__} declares no lock_rank")
    if rank < tx.rank:
        raise LockOrderViolated(f"{model.__name__} (rank {rank}) after rank {tx.rank}; see decisions D3")
    tx.rank = max(tx.rank, int(rank))


async def lock_where(tx: Tx, model: type[M], **key: Any) -> M:
    """Lock the one row of a unique key, in one statement, or raise NotFound."""
    _ensure_rank(tx, model)
    row = await model.filter(**key).select_for_update().first()
    if row is None:
        raise NotFound
    return row


async def lock_one(tx: Tx, model: type[M], row_id: int) -> M:
    """Lock one row, or raise NotFound."""
    rows = await lock(tx, model, [row_id])
    if not rows:
        raise NotFound
    return rows[0]
