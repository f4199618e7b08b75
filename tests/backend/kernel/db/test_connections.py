"""Every pooled connection keeps the contract, and a connection that dies takes nothing with it (D2). Costs about 2 s."""

import asyncio
import datetime as dt
import os
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import pytest
from backend.kernel.db import probe
from backend.kernel.db.probe import ContractSample

from unionhub.kernel.db import transaction
from unionhub.kernel.db.failures import is_away, is_conflict, is_unique_violation
from unionhub.kernel.tasks import spawn

pytestmark = [pytest.mark.commits, pytest.mark.usefixtures("store")]
DIALECT = os.environ.get("UNIONHUB_TEST_DB", "sqlite")
POOL = 6
T = TypeVar("T")


async def at_once(many: int, ask: Callable[[], Awaitable[T]]) -> list[T]:
    """The answers of so many transactions that are all open in the same instant."""
    together = asyncio.Barrier(many)

    async def one() -> T:
        async with transaction():
            await together.wait()
            return await ask()

    return list(await asyncio.wait_for(asyncio.gather(*[spawn(one(), "pooled") for _ in range(many)]), 10))


@pytest.mark.dialects("mariadb")
async def test_every_pooled_connection_of_mariadb_is_read_committed_utc_and_strict() -> None:
    async def ask() -> dict[str, Any]:
        return (await probe.rows("SELECT CONNECTION_ID() AS id, @@tx_isolation AS isolation, @@time_zone AS zone, @@sql_mode AS mode"))[0]

    seen = await at_once(POOL, ask)
    assert len({one["id"] for one in seen}) == POOL, "each transaction was meant to have a connection of its own"
    assert {(one["isolation"], one["zone"]) for one in seen} == {("READ-COMMITTED", "+00:00")}
    assert all("STRICT_TRANS_TABLES" in one["mode"] for one in seen)


@pytest.mark.dialects("postgres")
async def test_every_pooled_connection_of_postgresql_is_read_committed_and_utc() -> None:
    async def ask() -> tuple[int, str, str]:
        row = (await probe.rows("SELECT pg_backend_pid() AS id, current_setting('TimeZone') AS zone"))[0]
        isolation = (await probe.rows("SHOW transaction_isolation"))[0]["transaction_isolation"]
        return row["id"], row["zone"], isolation

    seen = await at_once(POOL, ask)
    assert len({one[0] for one in seen}) == POOL
    assert {one[1:] for one in seen} == {("UTC", "read committed")}


@pytest.mark.dialects("sqlite")
async def test_sqlite_keeps_its_log_its_keys_and_every_answered_commit() -> None:
    answers = [next(iter((await probe.rows(f"PRAGMA {name}"))[0].values())) for name in ("journal_mode", "synchronous", "foreign_keys")]
    assert answers == ["wal", 2, 1]  # 2 is FULL: a commit that was answered survives the loss of power


@pytest.mark.dialects("postgres", "mariadb")
async def test_a_statement_sees_what_was_committed_since_the_transaction_began() -> None:
    async with transaction():
        before = await ContractSample.all().count()

        async def elsewhere() -> None:
            async with transaction():
                await ContractSample.create(code="new", at=dt.datetime.now(dt.UTC))

        await spawn(elsewhere(), "elsewhere")
        assert (before, await ContractSample.all().count()) == (0, 1)


async def _kill_all() -> None:
    if DIALECT == "postgres":
        await probe.rows(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        return
    async with transaction():
        for row in await probe.rows("SELECT ID FROM information_schema.processlist WHERE DB = DATABASE() AND ID <> CONNECTION_ID()"):
            await probe.rows(f"KILL {row['ID']}")


@pytest.mark.dialects("postgres", "mariadb")
async def test_connections_that_were_cut_are_replaced_and_none_is_lost_from_the_pool() -> None:
    """A restart of the database: some calls fail as *away*, never as a program error, and soon all of the pool works again."""
    failures: list[BaseException] = []

    async def write(number: int) -> None:
        async with transaction():
            await ContractSample.create(code=f"w{number}")

    async def nothing() -> int:
        return 1

    for turn in range(4):
        await at_once(POOL, nothing)  # every connection of the pool is there
        await _kill_all()
        calls = [spawn(write(turn * 100 + number), "write") for number in range(POOL)]
        ended = await asyncio.wait_for(asyncio.gather(*calls, return_exceptions=True), 10)
        failures += [one for one in ended if one is not None]
    assert all(is_away(error) for error in failures), failures
    assert await at_once(POOL, nothing) == [1] * POOL
    written = await ContractSample.all().count()
    assert written == 4 * POOL - len(failures)


def test_failures_are_told_apart() -> None:
    for error in (ValueError("locked"), KeyError(1213), RuntimeError("UNIQUE constraint failed")):
        assert not is_conflict(error) and not is_unique_violation(error) and not is_away(error)
    wrapped = RuntimeError("outer")
    wrapped.__cause__ = ConnectionRefusedError("nobody there")
    assert is_away(wrapped) and not is_conflict(wrapped)
