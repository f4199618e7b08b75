"""Publishing events and enqueuing jobs, in the business transaction: they exist exactly when its effect does."""

import datetime as dt
import inspect
import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from unionhub.kernel import clock, services
from unionhub.kernel.db.transaction import Tx, ensure_tx, insert_once
from unionhub.kernel.observability.context import current_request_id
from unionhub.kernel.queue.events import Event, ensure_plain
from unionhub.kernel.queue.models import QueueDelivery, QueueEvent
from unionhub.kernel.queue.registry import Handler, HandlerRegistry, Kind, handler_of
from unionhub.kernel.queue.wakeup import wakeup


async def publish(tx: Tx, event: Event) -> int:
    """Store the event and one delivery per subscriber. Returns the event's id."""
    ensure_tx(tx)
    request_id = current_request_id()[:64]
    row = QueueEvent(
        name=event.event_name,
        version=event.event_version,
        aggregate_id=event.aggregate_id,
        aggregate_version=event.aggregate_version,
        data=_json(event.to_data()),
        request_id=request_id,
    )
    await row.save(force_create=True)
    handlers = services.get(HandlerRegistry).subscribers(type(event))
    if handlers:
        now = clock.now()
        await QueueDelivery.bulk_create(
            QueueDelivery(queue=one.queue, handler=one.name, event_id=row.id, due_at=now, request_id=request_id) for one in handlers
        )
        _hint(tx)
    return row.id


async def enqueue(
    tx: Tx,
    job: str | Callable[..., Awaitable[None]],
    args: Mapping[str, Any] | None = None,
    *,
    run_at: dt.datetime | None = None,
    dedupe: str | None = None,
) -> int | None:
    """Store a job with plain arguments (ids, names, numbers, flags). Returns its id, or None when ``dedupe`` found one waiting.

    ``dedupe`` holds while a job waits, not while it runs: what changed after it started is seen by the next run.
    """
    ensure_tx(tx)
    handler = services.get(HandlerRegistry).get(job) if isinstance(job, str) else handler_of(job)
    given = dict(args or {})
    if handler.kind is Kind.JOB:
        inspect.signature(handler.function).bind(**given)
    ensure_plain(given, handler.name)
    row = new_delivery(handler, given, run_at or clock.now(), dedupe)
    if dedupe is None:
        await row.save(force_create=True)
    elif not await insert_once(tx, row):
        return None
    _hint(tx)
    return row.id


def new_delivery(handler: Handler, args: dict[str, Any], due_at: dt.datetime, dedupe: str | None = None) -> QueueDelivery:
    """An unsaved job row."""
    return QueueDelivery(
        queue=handler.queue,
        handler=handler.name,
        args=_json(args),
        due_at=due_at,
        dedupe=None if dedupe is None else f"{handler.name}:{dedupe}",
        request_id=current_request_id()[:64],
    )


def _json(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _hint(tx: Tx) -> None:
    notify = wakeup().notify
    if notify not in tx.after_commit:
        tx.after_commit.append(notify)
