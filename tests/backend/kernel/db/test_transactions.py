"""One owner of the transaction (D1), on the database under test. Costs about 2 s."""

import asyncio
import os
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import pytest
from backend.kernel.db import probe
from backend.kernel.db.probe import ContractLedger, ContractSample
from sanic import Sanic
from tortoise import connections

from unionhub.kernel.authz import PUBLIC, Audience
from unionhub.kernel.db import NestedTransaction, TransactionConflict, Tx, current_tx, ensure_tx, insert_once, transaction
from unionhub.kernel.db.transaction import rerun_on_conflict
from unionhub.kernel.errors import Conflict
from unionhub.kernel.http import Routes, mount
from unionhub.kernel.http.errors import install as install_errors
from unionhub.kernel.http.middleware import install as install_middleware
from unionhub.kernel.tasks import spawn

pytestmark = [pytest.mark.commits, pytest.mark.usefixtures("store")]
DIALECT = os.environ.get("UNIONHUB_TEST_DB", "sqlite")


async def test_a_transaction_inside_a_transaction_is_refused_and_nothing_of_it_stays() -> None:
    with pytest.raises(NestedTransaction):
        async with transaction():
            await ContractSample.create(code="outer")
            async with transaction():
                await ContractSample.create(code="inner")
    assert await ContractSample.all().count() == 0


async def test_a_task_begun_inside_a_transaction_cannot_open_one_in_its_place() -> None:
    """A plain task inherits the open connection: what it wrote would commit or vanish with somebody else's work."""

    async def write_elsewhere() -> None:
        async with transaction():
            await ContractSample.create(code="stowaway")

    with pytest.raises(NestedTransaction):
        async with transaction():
            await asyncio.create_task(write_elsewhere())
    assert await ContractSample.all().count() == 0


async def test_a_task_that_outlives_the_transaction_it_began_in_cannot_open_one_either() -> None:
    ended = asyncio.Event()

    async def late() -> None:
        await ended.wait()
        async with transaction():
            await ContractSample.create(code="late")

    async with transaction():
        child = asyncio.create_task(late())
        await ContractSample.create(code="first")
    ended.set()
    with pytest.raises(NestedTransaction):
        await child
    assert await ContractSample.all().values_list("code", flat=True) == ["first"]


async def test_a_transaction_handed_to_another_task_is_refused() -> None:
    async def use(tx: Tx) -> None:
        ensure_tx(tx)

    async with transaction() as tx:
        ensure_tx(tx)
        with pytest.raises(RuntimeError, match="another task"):
            await asyncio.create_task(use(tx))
        with pytest.raises(RuntimeError, match="another task"):
            await asyncio.create_task(insert_once(tx, ContractSample(code="x")))  # type: ignore[arg-type]
    assert await ContractSample.all().count() == 0


async def test_a_transaction_that_has_ended_is_refused() -> None:
    async with transaction() as tx:
        pass
    with pytest.raises(RuntimeError, match="open transaction"):
        ensure_tx(tx)


async def test_a_spawned_task_begins_with_an_empty_context_and_a_connection_of_its_own() -> None:
    async def work() -> bool:
        outside = current_tx() is None
        async with transaction():
            await ContractSample.create(code="spawned")
        return outside

    with pytest.raises(Conflict):
        async with transaction():
            await ContractSample.create(code="undone")
            child = spawn(work(), "probe")
            raise Conflict
    assert await child
    assert await ContractSample.all().values_list("code", flat=True) == ["spawned"]


async def test_a_typed_refusal_rolls_everything_back_and_leaves_the_connection_usable() -> None:
    for _ in range(12):  # twice the pool: a leaked connection would hang
        with pytest.raises(Conflict):
            async with transaction():
                await ContractSample.create(code="refused")
                raise Conflict
    assert await ContractSample.all().count() == 0


async def test_actions_after_commit_run_once_and_not_after_a_rollback() -> None:
    ran: list[str] = []
    async with transaction() as tx:
        tx.after_commit.append(lambda: ran.append("committed"))
        assert ran == []
    with pytest.raises(Conflict):
        async with transaction() as tx:
            tx.after_commit.append(lambda: ran.append("rolled back"))
            raise Conflict
    assert ran == ["committed"]


@asynccontextmanager
async def conflicts(folder: str) -> AsyncIterator[None]:
    """From here on, the statement of :func:`provoke` (on SQLite: beginning) is a true conflict of the database."""
    if DIALECT != "sqlite":
        yield
        return
    client = connections.get("default")
    await client.execute_script("PRAGMA busy_timeout = 30")
    holder = sqlite3.connect(folder, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        holder.execute("ROLLBACK")
        holder.close()
        await client.execute_script("PRAGMA busy_timeout = 5000")


async def provoke() -> None:
    """The database itself gives the transaction up."""
    if DIALECT == "postgres":
        await probe.rows("DO $$ BEGIN RAISE EXCEPTION 'given up' USING ERRCODE = '40001'; END $$")
    elif DIALECT == "mariadb":
        await probe.rows("SIGNAL SQLSTATE '40001' SET MYSQL_ERRNO = 1213, MESSAGE_TEXT = 'Deadlock found'")


async def test_a_body_is_run_three_times_on_a_conflict_then_a_clear_503_and_nothing_is_left(store: str) -> None:
    runs: list[int] = []
    route = Routes("probe", Audience.PUBLIC)

    @route.post("/writes", permission=PUBLIC, summary="写一行")
    async def write() -> None:
        runs.append(len(runs))
        async with transaction():
            await ContractSample.create(code=f"run-{len(runs)}")
            await provoke()

    app = Sanic("conflicts", configure_logging=False)
    app.asgi = True
    app.config.TOUCHUP = False
    install_errors(app)
    install_middleware(app, hsts=False)
    mount(app, route.endpoints, frozenset(Audience))
    await app._startup()
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://probe") as client:
        async with conflicts(store.removeprefix("sqlite:///")):
            answer = await client.post("/api/v1/public/probe/writes")
        assert answer.status_code == 503
        assert answer.json()["code"] == "server.unavailable"
        assert answer.json()["message"] == "办理的人较多，请稍后再试"
        assert len(runs) == 3
        assert await ContractSample.all().count() == 0
    Sanic._app_registry.pop("conflicts", None)


@pytest.mark.dialects("postgres", "mariadb")  # SQLite conflicts at the beginning only; covered above
async def test_a_body_that_succeeds_on_its_third_run_leaves_one_effect() -> None:
    runs: list[int] = []

    async def body() -> None:
        runs.append(1)
        async with transaction():
            await ContractSample.create(code=f"run-{len(runs)}")
            if len(runs) < 3:
                await provoke()

    await rerun_on_conflict(body)
    assert await ContractSample.all().values_list("code", flat=True) == ["run-3"]


@pytest.mark.dialects("postgres", "mariadb")
async def test_two_transactions_that_deadlock_both_succeed_in_the_end() -> None:
    first, second = await ContractLedger.create(), await ContractLedger.create()
    runs: list[str] = []

    async def move(name: str, one: int, other: int) -> None:
        async def body() -> None:
            runs.append(name)
            async with transaction():
                await ContractLedger.filter(id=one).update(amount=len(runs))
                await asyncio.sleep(0.2)
                await ContractLedger.filter(id=other).update(amount=len(runs))
                await ContractSample.create(code=name)

        await rerun_on_conflict(body)

    await asyncio.gather(spawn(move("a", first.id, second.id), "a"), spawn(move("b", second.id, first.id), "b"))
    assert len(runs) > 2, "they were meant to deadlock"
    assert sorted(await ContractSample.all().values_list("code", flat=True)) == ["a", "b"]


@pytest.mark.dialects("postgres", "mariadb")
async def test_a_deadlock_inside_insert_once_is_a_conflict_too() -> None:
    """MariaDB rolls the whole transaction back, the savepoint with it: its failing rollback must not hide the deadlock."""
    outcomes: list[str] = []

    async def insert(name: str, first: str, second: str) -> None:
        try:
            async with transaction() as tx:
                await insert_once(tx, ContractSample(code=first))
                await asyncio.sleep(0.2)
                await insert_once(tx, ContractSample(code=second))
        except TransactionConflict:
            outcomes.append("conflict")
        else:
            outcomes.append("done")

    await asyncio.gather(spawn(insert("a", "k1", "k2"), "a"), spawn(insert("b", "k2", "k1"), "b"))
    assert sorted(outcomes) == ["conflict", "done"]
    assert sorted(await ContractSample.all().values_list("code", flat=True)) == ["k1", "k2"]
