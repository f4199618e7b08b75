"""Clock-driven handlers. A cron row is moved on by one process (compare and set) which enqueues the job; a repeat row is a lease."""

import asyncio
import datetime as dt
import logging

from croniter import croniter
from tortoise.expressions import Q

from unionhub.kernel import clock
from unionhub.kernel.db.transaction import insert_once, rerun_on_conflict, transaction
from unionhub.kernel.queue.models import DeliveryState, QueueCron, QueueDelivery
from unionhub.kernel.queue.outbox import new_delivery
from unionhub.kernel.queue.registry import Handler, HandlerRegistry, Kind
from unionhub.kernel.queue.wakeup import wakeup

_log = logging.getLogger("unionhub.queue")
REPEAT_LEASE = dt.timedelta(seconds=15)


def next_time(schedule: str, after: dt.datetime) -> dt.datetime:
    """The next instant of a cron schedule, which speaks the installation's wall-clock time."""
    found: dt.datetime = croniter(schedule, clock.local(after)).get_next(dt.datetime)
    return found.astimezone(dt.UTC)


async def register_schedules(registry: HandlerRegistry) -> None:
    """Make a row for every cron and repeat handler; a changed schedule counts from now."""
    for handler in [*registry.of_kind(Kind.CRON), *registry.of_kind(Kind.REPEAT)]:
        await rerun_on_conflict(lambda handler=handler: _register(handler))  # type: ignore[misc]


async def _register(handler: Handler) -> None:
    due = next_time(handler.schedule, clock.now()) if handler.kind is Kind.CRON else None
    async with transaction() as tx:
        if not await insert_once(tx, QueueCron(name=handler.name, schedule=handler.schedule, next_at=due)):
            await QueueCron.filter(name=handler.name).exclude(schedule=handler.schedule).update(schedule=handler.schedule, next_at=due)


async def enqueue_due(registry: HandlerRegistry) -> list[str]:
    """Enqueue the cron jobs whose time has come; missed times of a standstill count once. Returns their names."""
    names = [handler.name for handler in registry.of_kind(Kind.CRON)]
    rows = await QueueCron.filter(name__in=names, next_at__lte=clock.now()) if names else []
    started = []
    for row in rows:
        handler = registry.get(row.name)
        if await rerun_on_conflict(lambda row=row, handler=handler: _start(row, handler)):  # type: ignore[misc]
            started.append(row.name)
    return started


async def _start(row: QueueCron, handler: Handler) -> bool:
    now = clock.now()
    delivery = new_delivery(handler, {}, now)
    async with transaction() as tx:
        moved = await QueueCron.filter(id=row.id, next_at=row.next_at).update(next_at=next_time(handler.schedule, now), last_at=now)
        if not moved:  # another process was first
            return False
        if await QueueDelivery.filter(id=row.delivery_id, state__in=[DeliveryState.WAITING, DeliveryState.RUNNING]).exists():
            _log.warning("cron run skipped: the last one is not finished", extra={"handler": handler.name})
            return False
        await delivery.save(force_create=True)
        await QueueCron.filter(id=row.id).update(delivery_id=delivery.id)
        tx.after_commit.append(wakeup().notify)
    return True


class RepeatLoop:
    """Runs one repeat handler while this process holds its lease."""

    def __init__(self, handler: Handler, holder: str, lease: dt.timedelta = REPEAT_LEASE) -> None:
        self.handler = handler
        self.holder = holder
        self.lease = lease
        self._until: dt.datetime | None = None
        self._stop = asyncio.Event()

    async def run(self) -> None:
        """Until :meth:`stop`: hold the lease or wait for it, and run the handler at its pace. A failure is logged and tried again."""
        while not self._stop.is_set():
            wait = self.handler.seconds
            try:
                if await self._hold():
                    await self.handler.function()
                else:
                    wait = max(wait, self.lease.total_seconds() / 3)
            except Exception:  # noqa: BLE001 - the loop outlives every failure of its handler
                _log.warning("repeated handler failed", extra={"handler": self.handler.name}, exc_info=True)
            try:
                await asyncio.wait_for(self._stop.wait(), wait)
            except TimeoutError:
                continue
        await self._give_back()

    def stop(self) -> None:
        """End the loop after the present run."""
        self._stop.set()

    async def _hold(self) -> bool:
        now = clock.now()
        if self._until is not None and self._until - now > self.lease * 2 / 3:
            return True
        until = now + self.lease

        async def body() -> bool:
            async with transaction():
                free = QueueCron.filter(name=self.handler.name).filter(
                    Q(leased_by=self.holder) | Q(lease_until__isnull=True) | Q(lease_until__lte=now)
                )
                return bool(await free.update(leased_by=self.holder, lease_until=until, last_at=now))

        held = await rerun_on_conflict(body)
        self._until = until if held else None
        return held

    async def _give_back(self) -> None:
        if self._until is not None:
            async with transaction():
                await QueueCron.filter(name=self.handler.name, leased_by=self.holder).update(lease_until=clock.now())
