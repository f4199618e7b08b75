"""Row locks in one order (D3). Costs about 1 s."""

import asyncio

import pytest
from backend.kernel.db.probe import ContractFlow, ContractLedger, ContractPlain, ContractSample

from unionhub.kernel.db import lock, lock_one, transaction
from unionhub.kernel.db.locks import LockOrderViolated
from unionhub.kernel.db.transaction import rerun_on_conflict
from unionhub.kernel.errors import NotFound
from unionhub.kernel.tasks import spawn

pytestmark = [pytest.mark.commits, pytest.mark.usefixtures("store")]


async def test_a_lower_rank_after_a_higher_one_is_refused_and_nothing_stays() -> None:
    flow, sample, ledger = await ContractFlow.create(), await ContractSample.create(code="s"), await ContractLedger.create()
    async with transaction() as tx:  # the right order, twice the same rank allowed
        await lock_one(tx, ContractFlow, flow.id)
        await lock_one(tx, ContractSample, sample.id)
        await lock_one(tx, ContractSample, sample.id)
        await lock_one(tx, ContractLedger, ledger.id)
    for first, then in ((ContractLedger, ContractSample), (ContractSample, ContractFlow), (ContractLedger, ContractFlow)):
        with pytest.raises(LockOrderViolated):
            async with transaction() as tx:
                await ContractSample.filter(id=sample.id).update(amount=1)
                await lock(tx, first, [])
                await lock(tx, then, [])
    assert (await ContractSample.get(id=sample.id)).amount == 0


async def test_a_table_without_a_rank_cannot_be_locked() -> None:
    async with transaction() as tx:
        with pytest.raises(LockOrderViolated):
            await lock(tx, ContractPlain, [1])


async def test_rows_come_back_by_ascending_id_and_missing_ones_are_told() -> None:
    made = [(await ContractLedger.create()).id for _ in range(4)]
    async with transaction() as tx:
        assert [row.id for row in await lock(tx, ContractLedger, [*reversed(made), made[0], 77])] == made
        with pytest.raises(NotFound):
            await lock_one(tx, ContractLedger, 77)


async def test_a_lock_makes_the_second_one_wait_and_see_what_the_first_wrote() -> None:
    row = await ContractLedger.create(amount=1)
    locked, release, seen = asyncio.Event(), asyncio.Event(), []

    async def first() -> None:
        async with transaction() as tx:
            held = await lock_one(tx, ContractLedger, row.id)
            locked.set()
            await release.wait()
            held.amount = 2
            await held.save(update_fields=["amount"])

    async def second() -> None:
        await locked.wait()
        async with transaction() as tx:
            seen.append((await lock_one(tx, ContractLedger, row.id)).amount)

    holding, waiting = spawn(first(), "first"), spawn(second(), "second")
    await locked.wait()
    await asyncio.sleep(0.3)
    assert seen == [], "the second was meant to wait for the first"
    release.set()
    await asyncio.wait_for(asyncio.gather(holding, waiting), 5)
    assert seen == [2]


async def test_forty_increments_under_the_lock_lose_none() -> None:
    row = await ContractLedger.create()

    async def increment() -> None:
        async def body() -> None:
            async with transaction() as tx:
                held = await lock_one(tx, ContractLedger, row.id)
                held.amount += 1
                await held.save(update_fields=["amount"])

        await rerun_on_conflict(body)

    await asyncio.gather(*[spawn(increment(), "increment") for _ in range(40)])
    assert (await ContractLedger.get(id=row.id)).amount == 40
