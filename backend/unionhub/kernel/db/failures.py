"""What a database failure means: run it again, somebody was first, or the database is away.

Drivers and ORM wrap errors differently: PostgreSQL's deadlocks reach us as the driver's own exceptions, and MariaDB's can hide
behind the failing rollback of a savepoint that went down with the transaction. So the whole chain of causes is looked at.
"""

import sqlite3
from collections.abc import Iterator
from typing import Any

_RETRYABLE_SQLSTATES = {"40001", "40P01"}
_RETRYABLE_ERRNOS = {1205, 1213, 1020}
_LOST_SQLSTATES = {"57P01", "57P02", "57P03", "53300"}
_LOST_ERRNOS = {1040, 1053, 1927, 2002, 2003, 2006, 2013, 2014, 2055}
_DEPTH = 12


def _causes(error: BaseException) -> Iterator[Any]:
    """The error, what it wraps and what it was raised from or during."""
    waiting: list[BaseException | None] = [error]
    seen: set[int] = set()
    while waiting and len(seen) < _DEPTH:
        one = waiting.pop(0)
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        waiting += [arg for arg in one.args if isinstance(arg, BaseException)]
        waiting += [one.__cause__, one.__context__]


def _sqlstate(cause: Any) -> str:
    return str(getattr(cause, "sqlstate", "") or "")


def _errno(cause: Any) -> int | None:
    of_driver = type(cause).__module__.startswith("asyncmy") and cause.args
    return cause.args[0] if of_driver and isinstance(cause.args[0], int) else None


def is_conflict(error: BaseException) -> bool:
    """Whether the database asks for the transaction to be run again (40001, 40P01, 1213, 1205, a locked SQLite)."""
    return any(
        _sqlstate(cause) in _RETRYABLE_SQLSTATES
        or _errno(cause) in _RETRYABLE_ERRNOS
        or (isinstance(cause, sqlite3.OperationalError) and "locked" in str(cause))
        for cause in _causes(error)
    )


def is_unique_violation(error: BaseException) -> bool:
    """Whether an IntegrityError is about a unique index (23505, 1062, SQLite's UNIQUE / PRIMARY KEY)."""
    return any(
        _sqlstate(cause) == "23505"
        or _errno(cause) == 1062
        or (isinstance(cause, sqlite3.IntegrityError) and "UNIQUE constraint failed" in str(cause))
        for cause in _causes(error)
    )


def is_away(error: BaseException) -> bool:
    """Whether the connection was lost or cannot be made: nobody's fault, try again later."""
    for cause in _causes(error):
        if isinstance(cause, (ConnectionError, TimeoutError)) or _errno(cause) in _LOST_ERRNOS:
            return True
        if _sqlstate(cause) in _LOST_SQLSTATES or _sqlstate(cause).startswith("08"):
            return True
        if type(cause).__module__.startswith("asyncpg") and ("clos" in str(cause) or type(cause).__name__ == "InternalClientError"):
            return True  # used after the server said good-bye: the driver only knows that its state does not fit
    return False
