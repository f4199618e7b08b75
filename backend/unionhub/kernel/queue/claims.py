"""Taking due deliveries and giving them back. The same statements run on all three databases: SKIP LOCKED keeps claimers apart on
PostgreSQL and MariaDB; on SQLite the transaction holds the only write lock from its beginning."""

import datetime as dt
import logging
import secrets
from dataclasses import dataclass

from tortoise.expressions import F

from unionhub.kernel import clock
from unionhub.kernel.db.transaction import rerun_on_conflict, transaction
from unionhub.kernel.errors import AppError
from unionhub.kernel.observability.metrics import QUEUE_DEAD
from unionhub.kernel.observability.redaction import redact
from unionhub.kernel.queue.models import DeliveryState, QueueDelivery
from unionhub.kernel.queue.registry import Handler, HandlerRegistry

_log = logging.getLogger("unionhub.queue")
FIRST_WAIT = dt.timedelta(seconds=2)
LONGEST_WAIT = dt.timedelta(hours=1)
UNKNOWN_WAIT = dt.timedelta(minutes=1)
_chance = secrets.SystemRandom()


@dataclass(frozen=True, slots=True)
class Claim:
    """A delivery this worker holds."""

    id: int
    handler: Handler
    event_id: int | None
    args: str | None
    attempt: int
    holder: str
    request_id: str


def backoff(attempt: int) -> dt.timedelta:
    """Wait before the next try: 2 s doubling up to an hour, spread by half so that a crowd does not return together."""
    doubled = FIRST_WAIT * (1 << min(attempt - 1, 20))
    return min(doubled, LONGEST_WAIT) * _chance.uniform(0.5, 1.0)


async def claim(registry: HandlerRegistry, queue: str, limit: int, holder: str, lease: dt.timedelta) -> list[Claim]:
    """Take up to ``limit`` due deliveries of a queue for the length of the lease. Expired leases of dead workers are due again."""
    if not await QueueDelivery.filter(queue=queue, due_at__lte=clock.now()).exists():
        return []  # an idle poll costs one read, no write lock

    async def body() -> list[Claim]:
        async with transaction():
            return await _take(registry, queue, limit, holder, lease)

    return await rerun_on_conflict(body)


async def _take(registry: HandlerRegistry, queue: str, limit: int, holder: str, lease: dt.timedelta) -> list[Claim]:
    now = clock.now()
    due = QueueDelivery.filter(queue=queue, due_at__lte=now).order_by("due_at").limit(limit)
    taken: list[Claim] = []
    unknown: list[int] = []
    for row in await due.select_for_update(skip_locked=True):
        handler = registry.find(row.handler)
        if handler is None:
            unknown.append(row.id)
        elif row.attempts >= handler.attempts:  # its worker died on the last attempt
            await _bury(row.id, handler.name, "the worker died while running it")
        else:
            taken.append(Claim(row.id, handler, row.event_id, row.args, row.attempts + 1, holder, row.request_id))
    if unknown:  # a newer program's delivery: leave it to that program
        _log.warning("deliveries of unknown handlers postponed", extra={"count": len(unknown), "queue": queue})
        await QueueDelivery.filter(id__in=unknown).update(due_at=now + UNKNOWN_WAIT)
    if taken:
        await QueueDelivery.filter(id__in=[one.id for one in taken]).update(
            state=DeliveryState.RUNNING, due_at=now + lease, attempts=F("attempts") + 1, leased_by=holder, dedupe=None
        )
    return taken


async def renew(ids: list[int], holder: str, lease: dt.timedelta) -> set[int]:
    """Extend the leases of running deliveries. Returns those that are no longer this worker's."""

    async def body() -> set[int]:
        async with transaction():
            mine = QueueDelivery.filter(id__in=ids, leased_by=holder, state=DeliveryState.RUNNING)
            await mine.update(due_at=clock.now() + lease)
            return set(ids) - set(await mine.values_list("id", flat=True))

    return await rerun_on_conflict(body)


async def finish(held: Claim) -> bool:
    """Mark a delivery done; False when the lease went to another worker. Runs in the caller's transaction."""
    rows = QueueDelivery.filter(id=held.id, state=DeliveryState.RUNNING)
    if held.event_id is None:  # the handled row guards events; a job is guarded by its lease
        rows = rows.filter(leased_by=held.holder)
    return bool(await rows.update(state=DeliveryState.DONE, due_at=None))


async def fail(held: Claim, error: BaseException, *, final: bool = False) -> bool:
    """Give a failed delivery back for a later try, or bury it after the last one. Returns whether it was buried."""
    text = _describe(error)
    if final or held.attempt >= held.handler.attempts:
        async with transaction():
            await _bury(held.id, held.handler.name, text, held.holder)
        return True
    async with transaction():
        await QueueDelivery.filter(id=held.id, leased_by=held.holder, state=DeliveryState.RUNNING).update(
            state=DeliveryState.WAITING, due_at=clock.now() + backoff(held.attempt), leased_by=None, last_error=text
        )
    return False


async def release(held: Claim) -> None:
    """Give a delivery back untried (graceful stop)."""
    async with transaction():
        await QueueDelivery.filter(id=held.id, leased_by=held.holder, state=DeliveryState.RUNNING).update(
            state=DeliveryState.WAITING, due_at=clock.now(), leased_by=None, attempts=F("attempts") - 1
        )


async def revive(ids: list[int]) -> int:
    """Put dead letters back to work from the start (an operator, after the cause is gone). Returns how many."""
    async with transaction():
        return int(
            await QueueDelivery.filter(id__in=ids, state=DeliveryState.DEAD).update(
                state=DeliveryState.WAITING, due_at=clock.now(), attempts=0, leased_by=None
            )
        )


async def _bury(delivery_id: int, handler: str, text: str, holder: str | None = None) -> None:
    rows = QueueDelivery.filter(id=delivery_id, state__in=[DeliveryState.RUNNING, DeliveryState.WAITING])
    if holder is not None:
        rows = rows.filter(leased_by=holder)
    if await rows.update(state=DeliveryState.DEAD, due_at=None, last_error=text, dedupe=None):
        QUEUE_DEAD.labels(handler).inc()
        _log.error("delivery given up", extra={"delivery_id": delivery_id, "handler": handler, "reason": text})


def _describe(error: BaseException) -> str:
    words = error.code if isinstance(error, AppError) else redact(str(error))
    return f"{type(error).__name__}: {words}"[:500]
