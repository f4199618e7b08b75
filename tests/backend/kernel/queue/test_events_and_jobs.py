"""Events and jobs exist exactly when the business fact does, and each has one effect."""

import datetime as dt
import json
from dataclasses import FrozenInstanceError, dataclass

import pytest
from backend.kernel.queue import probe
from backend.kernel.queue.probe import QueueProbe, ThingHappened
from backend.kernel.queue.store import rows

from unionhub.kernel import clock
from unionhub.kernel.db import transaction
from unionhub.kernel.observability.metrics import QUEUE_DEAD
from unionhub.kernel.queue import (
    Discard,
    Event,
    HandlerDeclaredTwice,
    HandlerRegistry,
    HandlerUnknown,
    PlainDataRequired,
    drain,
    enqueue,
    event,
    job,
    publish,
    revive,
    subscriber,
)
from unionhub.kernel.queue.claims import backoff
from unionhub.kernel.queue.models import QueueDelivery, QueueEvent, QueueHandled

pytestmark = pytest.mark.commits


class Refused(Exception):
    pass


async def test_an_event_reaches_every_subscriber_once(registry: HandlerRegistry) -> None:
    async with transaction() as tx:
        await publish(tx, ThingHappened(aggregate_id=5, aggregate_version=1, thing_id=7, names=("甲", "乙")))
    assert await drain(registry) == 2
    assert sorted((row.what, row.number) for row in await rows(QueueProbe)) == [("effect", 7), ("ordered", 1)]
    assert {row.state.value for row in await rows(QueueDelivery)} == {"done"}
    assert await drain(registry) == 0


async def test_a_rolled_back_transaction_leaves_no_event_and_no_job(registry: HandlerRegistry) -> None:
    with pytest.raises(Refused):
        async with transaction() as tx:
            await publish(tx, ThingHappened(aggregate_id=5, thing_id=7))
            await enqueue(tx, probe.count, {"number": 1})
            raise Refused
    assert await QueueEvent.all().count() == await QueueDelivery.all().count() == 0
    assert await drain(registry) == 0


async def test_an_event_delivered_twice_has_one_effect(registry: HandlerRegistry) -> None:
    async with transaction() as tx:
        await publish(tx, ThingHappened(aggregate_id=5, aggregate_version=1, thing_id=7))
    await drain(registry)
    await QueueDelivery.all().update(state="waiting", due_at=clock.now())  # the broker's classic: delivered again
    assert await drain(registry) == 2
    assert await QueueProbe.filter(what="effect").count() == 1
    assert await QueueHandled.all().count() == 2


async def test_a_failed_subscriber_leaves_nothing_and_is_tried_again_later(registry: HandlerRegistry) -> None:
    @subscriber(ThingHappened, name="probe.breaks")
    async def on_thing(tx: object, event: ThingHappened) -> None:
        await QueueProbe.create(what="half")
        raise ValueError("phone 13812345678 unknown")

    registry.add(on_thing)
    async with transaction() as tx:
        await publish(tx, ThingHappened(aggregate_id=5, thing_id=7))
    await drain(registry, strict=False)
    row = await QueueDelivery.get(handler="probe.breaks")
    assert (row.state.value, row.attempts, row.leased_by) == ("waiting", 1, None)
    assert row.due_at > clock.now()
    assert row.last_error == "ValueError: phone *** unknown"
    assert await QueueProbe.filter(what="half").count() == 0
    assert await QueueHandled.filter(handler="probe.breaks").count() == 0


async def test_an_ordered_subscriber_ignores_an_event_older_than_it_has_seen(registry: HandlerRegistry) -> None:
    for version in (2, 1, 2, 3):
        async with transaction() as tx:
            await publish(tx, ThingHappened(aggregate_id=5, aggregate_version=version, thing_id=version))
        await drain(registry)
    assert [row.number for row in await rows(QueueProbe, what="ordered")] == [2, 3]
    assert await QueueProbe.filter(what="effect").count() == 4


async def test_a_job_runs_with_its_arguments_and_not_before_its_time(registry: HandlerRegistry) -> None:
    async with transaction() as tx:
        await enqueue(tx, probe.count, {"number": 1})
        await enqueue(tx, "probe.count", {"number": 2}, run_at=clock.now() + dt.timedelta(hours=1))
    assert await drain(registry) == 1
    assert [row.number for row in await rows(QueueProbe)] == [1]


async def test_of_two_waiting_jobs_with_one_dedupe_key_only_the_first_is_kept(registry: HandlerRegistry) -> None:
    async with transaction() as tx:
        assert await enqueue(tx, probe.count, {"number": 1}, dedupe="unit:5") is not None
        assert await enqueue(tx, probe.count, {"number": 2}, dedupe="unit:5") is None
    await drain(registry)
    async with transaction() as tx:
        assert await enqueue(tx, probe.count, {"number": 3}, dedupe="unit:5") is not None
    await drain(registry)
    assert [row.number for row in await rows(QueueProbe)] == [1, 3]


async def test_a_job_that_keeps_failing_becomes_a_dead_letter_and_can_be_revived(registry: HandlerRegistry) -> None:
    dead_before = QUEUE_DEAD.labels("probe.failing")._value.get()
    async with transaction() as tx:
        row_id = await enqueue(tx, probe.failing, {"number": 1})
    for _ in range(5):
        await drain(registry, strict=False)
        await QueueDelivery.filter(state="waiting").update(due_at=clock.now())
    row = await QueueDelivery.get(id=row_id)
    assert (row.state.value, row.attempts, row.due_at) == ("dead", 3, None)
    assert row.last_error == "ConnectionError: vendor away, call ***"
    assert QUEUE_DEAD.labels("probe.failing")._value.get() == dead_before + 1
    assert await QueueProbe.all().count() == 0
    assert await revive([row.id]) == 1
    assert (await QueueDelivery.get(id=row_id)).state.value == "waiting"


async def test_a_handler_can_give_up_at_once(registry: HandlerRegistry) -> None:
    @job("probe.hopeless")
    async def hopeless() -> None:
        raise Discard("the unit is gone")

    registry.add(hopeless)
    async with transaction() as tx:
        row_id = await enqueue(tx, hopeless)
    await drain(registry, strict=False)
    assert (await QueueDelivery.get(id=row_id)).state.value == "dead"


async def test_a_delivery_whose_last_worker_died_is_buried_not_run_for_ever(registry: HandlerRegistry) -> None:
    async with transaction() as tx:
        row_id = await enqueue(tx, probe.failing, {"number": 1})
    await QueueDelivery.filter(id=row_id).update(
        state="running", attempts=3, due_at=clock.now() - dt.timedelta(seconds=1), leased_by="gone"
    )
    assert await drain(registry) == 0
    assert (await QueueDelivery.get(id=row_id)).state.value == "dead"


async def test_a_delivery_for_a_newer_program_waits_for_that_program(registry: HandlerRegistry) -> None:
    await QueueDelivery.create(queue="default", handler="from.the_future", args="{}", due_at=clock.now())
    assert await drain(registry) == 0
    row = await QueueDelivery.get(handler="from.the_future")
    assert (row.state.value, row.attempts) == ("waiting", 0)
    assert row.due_at > clock.now()


async def test_wrong_arguments_are_refused_when_the_job_is_enqueued(registry: HandlerRegistry) -> None:
    async with transaction() as tx:
        with pytest.raises(TypeError):
            await enqueue(tx, probe.count, {"wrong": 1})
        with pytest.raises(HandlerUnknown):
            await enqueue(tx, "probe.unknown")
    assert await QueueDelivery.all().count() == 0


@pytest.mark.req("SEC-X1")
async def test_personal_numbers_and_objects_are_refused_in_events_and_arguments(registry: HandlerRegistry) -> None:
    async with transaction() as tx:
        for name in ("110101199003077475", "13812345678"):
            with pytest.raises(PlainDataRequired):
                await publish(tx, ThingHappened(aggregate_id=5, thing_id=7, names=(name,)))
        with pytest.raises(PlainDataRequired):
            await publish(tx, ThingHappened(aggregate_id=5, thing_id=dt.date(2026, 1, 1)))  # type: ignore[arg-type]
    assert await QueueEvent.all().count() == await QueueDelivery.all().count() == 0


async def test_publishing_needs_an_open_transaction_of_the_same_task(registry: HandlerRegistry) -> None:
    async with transaction() as tx:
        pass
    with pytest.raises(RuntimeError):
        await publish(tx, ThingHappened(aggregate_id=5, thing_id=7))
    assert await QueueEvent.all().count() == 0


def test_an_event_is_frozen_and_survives_storage() -> None:
    original = ThingHappened(aggregate_id=5, aggregate_version=2, thing_id=7, names=("甲",))
    with pytest.raises((FrozenInstanceError, AttributeError, TypeError)):
        original.thing_id = 8  # type: ignore[misc]
    stored = json.loads(json.dumps(original.to_data())) | {"a_field_of_another_version": 1}
    assert ThingHappened.from_data(1, stored) == original


def test_an_event_class_needs_no_dataclass_line_of_its_own() -> None:
    @event("probe.short")
    class Short(Event):
        member_id: int

    assert Short(aggregate_id=1, member_id=2).to_data() == {"aggregate_id": 1, "aggregate_version": 0, "member_id": 2}


def test_two_handlers_or_events_of_one_name_are_refused() -> None:
    registry = HandlerRegistry()
    registry.collect(probe)

    @job("probe.count")
    async def again() -> None: ...

    @event("probe.thing_happened")
    @dataclass(frozen=True, kw_only=True)
    class Impostor(Event): ...

    @subscriber(Impostor, name="probe.impostor")
    async def on_impostor(tx: object, event: Impostor) -> None: ...

    for twice in (again, on_impostor):
        with pytest.raises(HandlerDeclaredTwice):
            registry.add(twice)


def test_a_handler_that_is_not_async_is_refused() -> None:
    with pytest.raises(TypeError):
        job("probe.sync")(lambda: None)  # type: ignore[arg-type, return-value]


def test_the_wait_between_attempts_doubles_up_to_an_hour_and_is_spread() -> None:
    assert dt.timedelta(seconds=1) <= backoff(1) <= dt.timedelta(seconds=2)
    assert dt.timedelta(seconds=32) <= backoff(6) <= dt.timedelta(seconds=64)
    assert dt.timedelta(minutes=30) <= backoff(60) <= dt.timedelta(hours=1)
    assert len({backoff(5) for _ in range(20)}) > 1
