"""Running one claimed delivery: an event in one transaction with its handled row, a job in transactions of its own."""

import json
import logging
import time
from contextvars import ContextVar

from unionhub.kernel.db.transaction import Tx, ensure_tx, insert_once, rerun_on_conflict, transaction
from unionhub.kernel.observability.context import bind_request_id
from unionhub.kernel.observability.metrics import QUEUE_RUNS, QUEUE_SECONDS
from unionhub.kernel.queue.claims import Claim, fail, finish
from unionhub.kernel.queue.events import Event
from unionhub.kernel.queue.models import QueueEvent, QueueHandled, QueuePosition
from unionhub.kernel.queue.registry import HandlerRegistry

_log = logging.getLogger("unionhub.queue")


class Discard(Exception):
    """Raised by a handler: trying again is useless, keep it as a dead letter."""


class LeaseLost(Exception):
    """Another worker has taken this job over; this one's last step is undone."""


class JobRun:
    """The job that is running: its attempt number, and a way to end it together with its last effect."""

    def __init__(self, held: Claim) -> None:
        self._held = held
        self.id = held.id
        self.attempt = held.attempt
        self.completed = False

    async def complete(self, tx: Tx) -> None:
        """Mark the job done inside ``tx``, so its last effect happens exactly once. Raises LeaseLost."""
        ensure_tx(tx)
        if not await finish(self._held):
            raise LeaseLost(self._held.handler.name)
        tx.after_commit.append(self._mark)

    def _mark(self) -> None:
        self.completed = True


_run: ContextVar[JobRun | None] = ContextVar("unionhub_job_run", default=None)


def current_run() -> JobRun:
    """The job this code runs in; raises LookupError outside of jobs."""
    run = _run.get()
    if run is None:
        raise LookupError("no job is running here")
    return run


async def run_delivery(registry: HandlerRegistry, held: Claim, *, strict: bool = False) -> str:
    """Run it and record the outcome: done, repeated, outdated, retry, dead or lost. ``strict`` re-raises failures (tests)."""
    bind_request_id(held.request_id)
    started = time.perf_counter()
    outcome = "lost"
    try:
        if held.event_id is None:
            outcome = await _work(held)
        else:
            outcome = await rerun_on_conflict(lambda: _consume(registry, held))
    except LeaseLost:
        _log.warning("lease lost", extra={"handler": held.handler.name, "delivery_id": held.id})
    except Exception as error:
        if strict:
            raise
        outcome = await _failed(held, error)
    finally:
        QUEUE_RUNS.labels(held.handler.name, outcome).inc()
        QUEUE_SECONDS.labels(held.handler.name).observe(time.perf_counter() - started)
    return outcome


async def _failed(held: Claim, error: Exception) -> str:
    _log.warning("delivery failed", extra={"handler": held.handler.name, "delivery_id": held.id, "attempt": held.attempt}, exc_info=error)
    return "dead" if await rerun_on_conflict(lambda: fail(held, error, final=isinstance(error, Discard))) else "retry"


async def _consume(registry: HandlerRegistry, held: Claim) -> str:
    async with transaction() as tx:
        row = await QueueEvent.get(id=held.event_id)
        event = registry.event_class(row.name).from_data(row.version, json.loads(row.data))
        outcome = "done"
        if not await insert_once(tx, QueueHandled(event_id=row.id, handler=held.handler.name)):
            outcome = "repeated"
        elif held.handler.ordered and not await _advance(tx, held.handler.name, event):
            outcome = "outdated"
        else:
            await held.handler.function(tx, event)
        await finish(held)
        return outcome


async def _advance(tx: Tx, handler: str, event: Event) -> bool:
    """Move the handler's position to this event's version; False when it has seen this or a newer one."""
    seen = QueuePosition.filter(handler=handler, aggregate_id=event.aggregate_id, version__lt=event.aggregate_version)
    if await seen.update(version=event.aggregate_version):
        return True
    if await insert_once(tx, QueuePosition(handler=handler, aggregate_id=event.aggregate_id, version=event.aggregate_version)):
        return True
    return bool(await seen.update(version=event.aggregate_version))  # somebody inserted in between, maybe an older version


async def _work(held: Claim) -> str:
    run = JobRun(held)
    token = _run.set(run)
    try:
        await held.handler.function(**json.loads(held.args or "{}"))
    finally:
        _run.reset(token)
    if not run.completed:
        await rerun_on_conflict(lambda: _end(held))
    return "done"


async def _end(held: Claim) -> None:
    async with transaction():
        if not await finish(held):
            raise LeaseLost(held.handler.name)
