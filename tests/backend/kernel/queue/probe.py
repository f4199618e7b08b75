"""What the queue tests use: a table that shows effects, and handlers that write to it."""

import asyncio
import os
from dataclasses import dataclass

from tortoise import fields

from unionhub.kernel.db import BaseModel, Tx, transaction
from unionhub.kernel.queue import Event, current_run, event, job, subscriber


class QueueProbe(BaseModel):
    """One row per effect."""

    what = fields.CharField(max_length=64)
    number = fields.BigIntField(default=0)

    class Meta:
        table = "queue_probe"


@event("probe.thing_happened", version=1)
@dataclass(frozen=True, slots=True, kw_only=True)
class ThingHappened(Event):
    """Something."""

    thing_id: int
    names: tuple[str, ...] = ()


@subscriber(ThingHappened, name="probe.effect")
async def on_thing(tx: Tx, event: ThingHappened) -> None:
    await QueueProbe.create(what="effect", number=event.thing_id)


@subscriber(ThingHappened, name="probe.ordered", ordered=True)
async def on_thing_in_order(tx: Tx, event: ThingHappened) -> None:
    await QueueProbe.create(what="ordered", number=event.aggregate_version)


@event("probe.slow_thing_happened")
@dataclass(frozen=True, slots=True, kw_only=True)
class SlowThingHappened(Event):
    """Something that takes time to handle."""


@subscriber(SlowThingHappened, name="probe.slow_effect")
async def on_slow_thing(tx: Tx, event: SlowThingHappened) -> None:
    await QueueProbe.create(what="slow", number=event.aggregate_id)
    await asyncio.sleep(float(os.environ.get("PROBE_SECONDS", "0")))


@job("probe.count")
async def count(number: int) -> None:
    async with transaction() as tx:
        await QueueProbe.create(what="count", number=number)
        await current_run().complete(tx)


@job("probe.other", queue="other")
async def other(number: int) -> None:
    async with transaction() as tx:
        await QueueProbe.create(what="other", number=number)
        await current_run().complete(tx)


@job("probe.slow")
async def slow(number: int) -> None:
    """Says that it began, then takes its time unless told otherwise: a process can be killed in the middle of it."""
    async with transaction():
        await QueueProbe.create(what="began", number=os.getpid())
    await asyncio.sleep(float(os.environ.get("PROBE_SECONDS", "0")))
    async with transaction() as tx:
        await QueueProbe.create(what="slow", number=number)
        await current_run().complete(tx)


@job("probe.failing", attempts=3)
async def failing(number: int) -> None:
    async with transaction():
        await QueueProbe.create(what="undone", number=number)
        raise ConnectionError("vendor away, call 13812345678")
