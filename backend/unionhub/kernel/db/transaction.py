"""One owner of the transaction (D1).

Only entry points (a route's use case, a consumer, a job) open ``async with transaction() as tx``; nesting raises. Writing
functions of ports and platform packages take ``tx`` first and call :func:`ensure_tx`, which checks that it belongs to the
running task. On a deadlock or serialisation failure the entry point re-runs its whole body, so bodies are re-runnable.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Collection
from contextlib import asynccontextmanager
from contextvars import ContextVar
from typing import Any, TypeVar

from tortoise.exceptions import IntegrityError
from tortoise.models import Model
from tortoise.transactions import in_transaction

from unionhub.kernel.db.failures import is_conflict, is_unique_violation
from unionhub.kernel.errors import AppError

T = TypeVar("T")
CONNECTION = "default"


class NestedTransaction(RuntimeError):
    """A transaction was opened inside another: the inner function should take ``tx`` instead."""


class TransactionConflict(Exception):
    """The database gave up this transaction in favour of another; run the whole body again."""


class Tx:
    """An open transaction: its connection, the task that owns it, the highest lock rank taken so far."""

    def __init__(self, connection: Any) -> None:
        self.connection = connection
        self.task = asyncio.current_task()
        self.open = True
        self.rank = 0
        self.after_commit: list[Callable[[], None]] = []

    @property
    def dialect(self) -> str:
        """``postgres``, ``mysql`` or ``sqlite``."""
        return str(self.connection.capabilities.dialect)


_current: ContextVar[Tx | None] = ContextVar("unionhub_tx", default=None)
_taken: ContextVar[dict[str, str] | None] = ContextVar("unionhub_taken_by_call", default=None)
on_begin: ContextVar[Callable[[Tx], Awaitable[None]] | None] = ContextVar("unionhub_tx_on_begin", default=None)


def current_tx() -> Tx | None:
    """The transaction this task is in, if any."""
    tx = _current.get()
    return tx if tx is not None and tx.open and tx.task is asyncio.current_task() else None


def ensure_tx(tx: Tx) -> None:
    """Raise unless ``tx`` is open and owned by the running task. Every writing port function calls this first."""
    if not isinstance(tx, Tx) or not tx.open:
        raise RuntimeError("this function writes: call it with the open transaction of its entry point")
    if tx.task is not asyncio.current_task():
        raise RuntimeError("a transaction was handed to another task; background work starts through kernel.tasks.spawn")


@asynccontextmanager
async def transaction() -> AsyncIterator[Tx]:
    """Open the one transaction of this use case. Raises NestedTransaction, and TransactionConflict when it must be re-run.

    A task that was begun inside a transaction inherits its connection, so it is refused too, even after the end: background
    work starts through kernel.tasks.spawn.
    """
    if _current.get() is not None:
        raise NestedTransaction("transaction() inside transaction(): pass tx down instead")
    tx: Tx | None = None
    token = None
    try:
        async with in_transaction(CONNECTION) as connection:
            tx = Tx(connection)
            token = _current.set(tx)
            try:
                begin = on_begin.get()
                if begin is not None:
                    await begin(tx)
                yield tx
            finally:
                tx.open = False
                _current.reset(token)
    except Exception as error:
        if not isinstance(error, AppError) and is_conflict(error):
            raise TransactionConflict(str(error)) from error
        raise
    for action in tx.after_commit:
        action()


@asynccontextmanager
async def savepoint(tx: Tx) -> AsyncIterator[None]:
    """A savepoint inside ``tx``: an error in the body undoes only the body."""
    ensure_tx(tx)
    async with in_transaction(CONNECTION):
        yield


async def insert_once(tx: Tx, row: Model) -> bool:
    """Insert ``row`` unless a uniqueness rule forbids it; False means somebody was first. Other violations raise (D2)."""
    ensure_tx(tx)
    try:
        async with in_transaction(CONNECTION):
            await row.save(force_create=True)
    except IntegrityError as error:
        if not is_unique_violation(error):
            raise
        return False
    return True


async def update_once(tx: Tx, row: Model, columns: Collection[str]) -> bool:
    """Save these columns of ``row`` unless a uniqueness rule forbids it; False means another row has the value. Other violations raise."""
    ensure_tx(tx)
    try:
        async with in_transaction(CONNECTION):
            await row.save(update_fields=list(columns))
    except IntegrityError as error:
        if not is_unique_violation(error):
            raise
        return False
    return True


ATTEMPTS = 3


async def rerun_on_conflict(body: Callable[[], Awaitable[T]]) -> T:
    """Run an entry point's body, again up to three times in all while the database reports a conflict (D1)."""
    token = _taken.set({})
    try:
        for attempt in range(1, ATTEMPTS + 1):
            try:
                return await body()
            except TransactionConflict:
                if attempt == ATTEMPTS:
                    raise
                await asyncio.sleep(0.01 * attempt)
    finally:
        _taken.reset(token)
    raise AssertionError("unreachable")


def taken_by_this_call() -> dict[str, str]:
    """One-time values (a code from an SMS) this call has used up outside the database: its own re-run finds them here."""
    taken = _taken.get()
    return taken if taken is not None else {}
