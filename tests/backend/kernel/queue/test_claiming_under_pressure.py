"""Many claimers, dying workers, lost leases: each delivery still has exactly one effect."""

import asyncio
import datetime as dt
import os
import signal
import sys
import time
from collections import Counter
from pathlib import Path

import pytest
from backend.kernel.queue import probe
from backend.kernel.queue.probe import QueueProbe, SlowThingHappened, ThingHappened
from backend.kernel.queue.store import rows

from unionhub.kernel import clock
from unionhub.kernel.db import transaction
from unionhub.kernel.queue import HandlerRegistry, Worker, enqueue, publish
from unionhub.kernel.queue.claims import Claim, claim, finish, renew
from unionhub.kernel.queue.models import DeliveryState, QueueDelivery, QueueHandled
from unionhub.kernel.queue.running import run_delivery
from unionhub.kernel.tasks import spawn

pytestmark = pytest.mark.commits
TESTS = Path(__file__).resolve().parents[3]
LEASE = dt.timedelta(seconds=60)
JOBS = 500
CLAIMERS = 8


async def wait_until(condition: object, seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not await condition():  # type: ignore[operator]
        assert time.monotonic() < end, "waited too long"
        await asyncio.sleep(0.05)


async def all_done() -> bool:
    return not await QueueDelivery.exclude(state=DeliveryState.DONE).exists()


async def test_eight_claimers_never_run_one_of_five_hundred_deliveries_twice(registry: HandlerRegistry) -> None:
    for start in range(0, JOBS, 100):
        async with transaction() as tx:
            for number in range(start, start + 100):
                await enqueue(tx, probe.count, {"number": number})
    taken: list[Claim] = []

    async def claimer(name: str) -> None:
        while got := await claim(registry, "default", 20, name, LEASE):
            taken.extend(got)
            for held in got:
                assert await run_delivery(registry, held) == "done"

    await asyncio.gather(*[spawn(claimer(f"claimer-{n}"), "claimer") for n in range(CLAIMERS)])
    assert len(taken) == len({held.id for held in taken}) == JOBS
    assert Counter(row.number for row in await rows(QueueProbe)) == Counter(range(JOBS))
    assert await all_done()
    assert set(await QueueDelivery.all().values_list("attempts", flat=True)) == {1}


async def test_two_workers_empty_the_queue_with_one_effect_each(registry: HandlerRegistry) -> None:
    workers = [Worker(registry, concurrency=4, poll_seconds=0.1, schedules=False) for _ in range(2)]
    for worker in workers:
        await worker.start()
    for number in range(40):
        async with transaction() as tx:
            await publish(tx, ThingHappened(aggregate_id=number, aggregate_version=1, thing_id=number))
    await wait_until(all_done)
    for worker in workers:
        await worker.stop()
    assert Counter(row.number for row in await rows(QueueProbe, what="effect")) == Counter(range(40))
    assert await QueueHandled.all().count() == 80


async def test_an_event_whose_lease_expired_under_a_slow_handler_has_one_effect(registry: HandlerRegistry) -> None:
    async with transaction() as tx:
        await publish(tx, ThingHappened(aggregate_id=1, aggregate_version=1, thing_id=1))
    slow = await claim(registry, "default", 10, "slow", dt.timedelta(seconds=-1))
    fast = await claim(registry, "default", 10, "fast", LEASE)
    assert {held.id for held in slow} == {held.id for held in fast}
    outcomes = await asyncio.gather(*[spawn(run_delivery(registry, held), "race") for held in [*slow, *fast]])
    assert sorted(outcomes) == ["done", "done", "repeated", "repeated"]
    assert await QueueProbe.filter(what="effect").count() == await QueueProbe.filter(what="ordered").count() == 1
    assert await all_done()


async def test_a_job_that_lost_its_lease_undoes_its_last_step(registry: HandlerRegistry) -> None:
    async with transaction() as tx:
        await enqueue(tx, probe.count, {"number": 1})
    (late,) = await claim(registry, "default", 10, "late", dt.timedelta(seconds=-1))
    (current,) = await claim(registry, "default", 10, "current", LEASE)
    assert await run_delivery(registry, late) == "lost"
    assert await QueueProbe.all().count() == 0
    assert await run_delivery(registry, current) == "done"
    assert await run_delivery(registry, late) == "lost"
    assert await QueueProbe.all().count() == 1


async def test_renewing_extends_a_lease_and_reports_a_lost_one(registry: HandlerRegistry) -> None:
    async with transaction() as tx:
        await enqueue(tx, probe.count, {"number": 1})
        await enqueue(tx, probe.count, {"number": 2})
    mine, other = await claim(registry, "default", 10, "me", dt.timedelta(seconds=5))
    await QueueDelivery.filter(id=other.id).update(leased_by="another")
    assert await renew([mine.id, other.id], "me", LEASE) == {other.id}
    assert (await QueueDelivery.get(id=mine.id)).due_at > clock.now() + dt.timedelta(seconds=50)
    async with transaction():
        assert not await finish(other)
    assert (await QueueDelivery.get(id=other.id)).state is DeliveryState.RUNNING


async def test_concurrent_versions_of_one_aggregate_never_go_back(registry: HandlerRegistry) -> None:
    for version in range(1, 21):
        async with transaction() as tx:
            await publish(tx, ThingHappened(aggregate_id=9, aggregate_version=version, thing_id=version))
    held = await claim(registry, "default", 100, "me", LEASE)
    held.reverse()
    await asyncio.gather(*[spawn(run_delivery(registry, one), "ordered") for one in held if one.handler.ordered])
    seen = [row.number for row in await rows(QueueProbe, what="ordered")]
    assert seen and seen[-1] == 20
    assert seen == sorted(set(seen))


async def _kill_a_worker_in_the_middle(store: str) -> None:
    env = os.environ | {"PYTHONPATH": f"{TESTS}:{TESTS.parent / 'backend'}", "PROBE_SECONDS": "60"}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "backend.kernel.queue.crash_worker", store, "1.5", "77", env=env, cwd=TESTS
    )
    try:
        await wait_until(lambda: QueueDelivery.filter(state=DeliveryState.RUNNING).exists())
        await asyncio.sleep(0.3)
        assert await QueueDelivery.filter(state=DeliveryState.RUNNING).count() == 1
    finally:
        process.send_signal(signal.SIGKILL)
        await process.wait()


@pytest.mark.sec(37)
async def test_a_worker_killed_in_the_middle_of_a_job_is_replaced(registry: HandlerRegistry, store: str) -> None:
    async with transaction() as tx:
        await enqueue(tx, probe.slow, {"number": 7})
    await _kill_a_worker_in_the_middle(store)
    assert await QueueProbe.filter(what="began").count() == 1
    worker = Worker(registry, poll_seconds=0.1, schedules=False)
    await worker.start()
    await wait_until(all_done)
    await worker.stop()
    assert (await QueueDelivery.get(handler="probe.slow")).attempts == 2
    assert await QueueProbe.filter(what="slow", number=7).count() == 1
    assert await QueueProbe.filter(what="began").count() == 2


@pytest.mark.sec(37)
async def test_a_worker_killed_in_the_middle_of_an_event_leaves_nothing_and_is_replaced(registry: HandlerRegistry, store: str) -> None:
    async with transaction() as tx:
        await publish(tx, SlowThingHappened(aggregate_id=7))
    await _kill_a_worker_in_the_middle(store)
    assert await QueueProbe.all().count() == await QueueHandled.all().count() == 0
    worker = Worker(registry, poll_seconds=0.1, schedules=False)
    await worker.start()
    await wait_until(all_done)
    await worker.stop()
    assert (await QueueDelivery.get(handler="probe.slow_effect")).attempts == 2
    assert await QueueProbe.filter(what="slow", number=7).count() == await QueueHandled.all().count() == 1


async def test_a_living_worker_keeps_a_job_longer_than_its_lease(registry: HandlerRegistry, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROBE_SECONDS", "1.5")
    async with transaction() as tx:
        await enqueue(tx, probe.slow, {"number": 1})
    workers = [Worker(registry, lease=dt.timedelta(seconds=0.6), poll_seconds=0.1, schedules=False) for _ in range(2)]
    for worker in workers:
        await worker.start()
    await wait_until(all_done)
    for worker in workers:
        await worker.stop()
    assert (await QueueDelivery.get(handler="probe.slow")).attempts == 1
    assert await QueueProbe.filter(what="slow").count() == 1


async def test_a_long_queue_keeps_nobody_of_another_waiting(registry: HandlerRegistry, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROBE_SECONDS", "1")
    async with transaction() as tx:
        for number in range(20):
            await enqueue(tx, probe.slow, {"number": number})
        await enqueue(tx, probe.other, {"number": 1})
    worker = Worker(registry, concurrency=2, poll_seconds=0.1, schedules=False)
    await worker.start()
    await wait_until(lambda: QueueProbe.filter(what="other").exists())
    before = await QueueProbe.filter(what="slow").count()
    await worker.stop()
    assert before <= 2, f"{before} of the long queue came first"


async def test_a_graceful_stop_finishes_what_runs_and_gives_back_the_rest(
    registry: HandlerRegistry, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PROBE_SECONDS", "0.5")
    async with transaction() as tx:
        for number in range(4):
            await enqueue(tx, probe.slow, {"number": number})
    worker = Worker(registry, concurrency=2, poll_seconds=0.1, schedules=False)
    await worker.start()
    await wait_until(lambda: QueueProbe.filter(what="began").exists())
    await asyncio.sleep(0.1)
    await worker.stop()
    assert worker.busy == 0
    assert await QueueProbe.filter(what="slow").count() == 2
    waiting = await rows(QueueDelivery, state=DeliveryState.WAITING)
    assert [(row.attempts, row.leased_by) for row in waiting] == [(0, None)] * 2


async def test_a_handler_that_outlives_the_stop_is_cancelled_and_given_back(
    registry: HandlerRegistry, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PROBE_SECONDS", "30")
    async with transaction() as tx:
        await enqueue(tx, probe.slow, {"number": 1})
    worker = Worker(registry, poll_seconds=0.1, schedules=False)
    await worker.start()
    await wait_until(lambda: QueueProbe.filter(what="began").exists())
    await worker.stop(timeout=0.2)
    row = await QueueDelivery.get(handler="probe.slow")
    assert (row.state, row.attempts) == (DeliveryState.WAITING, 0)
    assert await QueueProbe.filter(what="slow").count() == 0
