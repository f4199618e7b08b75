"""Clocks strike once over all processes; hints wake at once; old rows go, dead letters stay."""

import asyncio
import datetime as dt
import time
from collections.abc import Iterator

import pytest
from backend.kernel.queue import probe
from backend.kernel.queue.probe import QueueProbe, ThingHappened
from fakeredis import FakeAsyncRedis, FakeServer

from unionhub.kernel import clock, services
from unionhub.kernel.db import transaction
from unionhub.kernel.observability import metrics
from unionhub.kernel.queue import HandlerRegistry, RedisWakeup, Wakeup, Worker, cron, drain, enqueue, publish, repeat, set_wakeup
from unionhub.kernel.queue.models import DeliveryState, QueueCron, QueueDelivery, QueueEvent, QueueHandled
from unionhub.kernel.queue.pruning import id_floor
from unionhub.kernel.queue.schedule import RepeatLoop, enqueue_due, next_time, register_schedules
from unionhub.kernel.queue.upkeep import prune_queue, sample_depth
from unionhub.kernel.tasks import spawn

pytestmark = pytest.mark.commits


@cron("*/5 * * * *", name="probe.every_five_minutes")
async def every_five_minutes() -> None:
    async with transaction():
        await QueueProbe.create(what="struck")


@pytest.fixture
def clockwork(store: str) -> HandlerRegistry:
    made = HandlerRegistry()
    made.add(every_five_minutes)
    services.bind(HandlerRegistry, made)
    return made


@pytest.fixture
def moved_clock() -> Iterator[list[dt.datetime]]:
    at = [dt.datetime(2026, 7, 1, 3, 2, tzinfo=dt.UTC)]
    clock.set_source(lambda: at[0])
    yield at
    clock.set_source(None)


async def test_a_schedule_strikes_once_however_many_processes_look(clockwork: HandlerRegistry, moved_clock: list[dt.datetime]) -> None:
    await register_schedules(clockwork)
    await register_schedules(clockwork)
    assert await enqueue_due(clockwork) == []
    moved_clock[0] = dt.datetime(2026, 7, 1, 3, 5, 1, tzinfo=dt.UTC)
    struck = await asyncio.gather(*[spawn(enqueue_due(clockwork), "clock") for _ in range(8)])
    assert sum(map(len, struck)) == 1
    assert await drain(clockwork) == 1
    assert await QueueProbe.all().count() == 1
    assert (await QueueCron.get()).next_at == dt.datetime(2026, 7, 1, 3, 10, tzinfo=dt.UTC)


async def test_times_missed_in_a_standstill_count_once(clockwork: HandlerRegistry, moved_clock: list[dt.datetime]) -> None:
    await register_schedules(clockwork)
    moved_clock[0] += dt.timedelta(days=2)
    assert await enqueue_due(clockwork) == ["probe.every_five_minutes"]
    assert await enqueue_due(clockwork) == []


async def test_a_run_that_is_not_finished_is_not_started_again(clockwork: HandlerRegistry, moved_clock: list[dt.datetime]) -> None:
    await register_schedules(clockwork)
    moved_clock[0] += dt.timedelta(minutes=5)
    assert await enqueue_due(clockwork) == ["probe.every_five_minutes"]
    moved_clock[0] += dt.timedelta(minutes=5)
    assert await enqueue_due(clockwork) == []
    await drain(clockwork)
    moved_clock[0] += dt.timedelta(minutes=5)
    assert await enqueue_due(clockwork) == ["probe.every_five_minutes"]


async def test_a_changed_schedule_counts_from_now(clockwork: HandlerRegistry, moved_clock: list[dt.datetime]) -> None:
    await QueueCron.create(name="probe.every_five_minutes", schedule="0 0 1 1 *", next_at=dt.datetime(2027, 1, 1, tzinfo=dt.UTC))
    await register_schedules(clockwork)
    assert (await QueueCron.get()).next_at == dt.datetime(2026, 7, 1, 3, 5, tzinfo=dt.UTC)


def test_schedules_speak_the_wall_clock_of_the_installation() -> None:
    assert next_time("0 2 * * *", dt.datetime(2026, 7, 1, 12, tzinfo=dt.UTC)) == dt.datetime(2026, 7, 1, 18, tzinfo=dt.UTC)


def test_a_wrong_schedule_is_refused_when_it_is_declared() -> None:
    with pytest.raises(ValueError, match="no cron schedule"):
        cron("every day", name="probe.wrong")


async def test_a_repeated_handler_runs_in_one_process_until_that_one_goes(store: str) -> None:
    ran: list[str] = []

    def loop(name: str) -> tuple[RepeatLoop, HandlerRegistry]:
        @repeat(0.05, name="probe.beat")
        async def beat() -> None:
            ran.append(name)

        registry = HandlerRegistry()
        registry.add(beat)
        return RepeatLoop(registry.get("probe.beat"), name, lease=dt.timedelta(seconds=0.6)), registry

    first, registry = loop("first")
    second, _ = loop("second")
    await register_schedules(registry)
    first_task = spawn(first.run(), "first")
    await asyncio.sleep(0.2)
    second_task = spawn(second.run(), "second")
    await asyncio.sleep(0.5)
    assert set(ran) == {"first"}
    first.stop()
    await first_task
    await asyncio.sleep(0.6)
    second.stop()
    await second_task
    assert ran[-1] == "second"


async def test_a_repeated_handler_survives_its_failures(store: str) -> None:
    count = 0

    @repeat(0.02, name="probe.flaky")
    async def flaky() -> None:
        nonlocal count
        count += 1
        raise ConnectionError("away")

    registry = HandlerRegistry()
    registry.add(flaky)
    await register_schedules(registry)
    loop = RepeatLoop(registry.get("probe.flaky"), "me")
    task = spawn(loop.run(), "flaky")
    await asyncio.sleep(0.3)
    loop.stop()
    await task
    assert count > 2


async def _seconds_until_done(worker: Worker) -> float:
    async with transaction() as tx:
        await enqueue(tx, probe.count, {"number": 1})
    started = time.monotonic()
    while not await QueueProbe.all().exists():
        assert time.monotonic() - started < 5
        await asyncio.sleep(0.01)
    await worker.stop()
    return time.monotonic() - started


async def test_a_commit_wakes_the_worker_of_its_process_at_once(registry: HandlerRegistry) -> None:
    worker = Worker(registry, schedules=False)
    await worker.start()
    await asyncio.sleep(0.2)
    assert await _seconds_until_done(worker) < 0.5


async def test_a_commit_wakes_the_worker_of_another_process_through_redis(registry: HandlerRegistry) -> None:
    server = FakeServer()
    theirs, ours = RedisWakeup(FakeAsyncRedis(server=server)), RedisWakeup(FakeAsyncRedis(server=server))
    set_wakeup(theirs)
    worker = Worker(registry, schedules=False)
    await worker.start()
    await asyncio.sleep(0.2)
    set_wakeup(ours)
    try:
        assert await _seconds_until_done(worker) < 0.6
    finally:
        set_wakeup(Wakeup())


async def test_without_any_hint_the_worker_looks_by_itself_within_a_second(registry: HandlerRegistry) -> None:
    worker = Worker(registry, schedules=False)
    await worker.start()
    await asyncio.sleep(0.1)
    set_wakeup(Wakeup())
    assert await _seconds_until_done(worker) < 1.6


async def test_a_redis_that_is_away_costs_nothing_but_the_hint(registry: HandlerRegistry) -> None:
    server = FakeServer()
    server.connected = False
    set_wakeup(RedisWakeup(FakeAsyncRedis(server=server)))
    worker = Worker(registry, schedules=False)
    await worker.start()
    try:
        assert await _seconds_until_done(worker) < 1.6
    finally:
        set_wakeup(Wakeup())


async def test_pruning_deletes_what_is_done_and_old_and_keeps_open_and_dead_letters(registry: HandlerRegistry) -> None:
    async with transaction() as tx:
        await publish(tx, ThingHappened(aggregate_id=1, thing_id=1))
    await drain(registry)
    old = id_floor(clock.now() - dt.timedelta(days=60))
    for n, (state, due) in enumerate([("done", None), ("dead", None), ("waiting", clock.now())]):
        await QueueEvent.create(id=old + n, name="x.y", version=1, aggregate_id=1, data="{}")
        await QueueHandled.create(id=old + n, event_id=old + n, handler="h")
        await QueueDelivery.create(id=old + n, queue="other", handler="h", event_id=old + n, state=state, due_at=due)
    await prune_queue()
    left = await QueueDelivery.filter(queue="other").order_by("id").values_list("state", flat=True)
    assert left == [DeliveryState.DEAD, DeliveryState.WAITING]
    assert await QueueEvent.filter(name="x.y").count() == 2
    assert await QueueHandled.filter(handler="h").count() == 0
    assert await QueueEvent.filter(name="probe.thing_happened").count() == 1


async def test_the_gauges_show_depth_and_lag(registry: HandlerRegistry) -> None:
    await QueueDelivery.create(queue="gauged", handler="h", args="{}", due_at=clock.now() - dt.timedelta(seconds=90))
    await QueueDelivery.create(queue="gauged", handler="h", args="{}", state="dead")
    metrics.add_sampler("queue", sample_depth)
    text = (await metrics.exposition())[0].decode()
    assert 'unionhub_queue_depth{queue="gauged",state="waiting"} 1.0' in text
    assert 'unionhub_queue_depth{queue="gauged",state="dead"} 1.0' in text
    assert metrics.QUEUE_LAG.labels("gauged")._value.get() >= 89
