"""Pruning of what is done, and the numbers an operator watches."""

import datetime as dt

from tortoise.functions import Count, Min

from unionhub.kernel import clock
from unionhub.kernel.observability import metrics
from unionhub.kernel.queue.models import DeliveryState, QueueDelivery, QueueEvent, QueueHandled, QueuePosition
from unionhub.kernel.queue.pruning import delete_older, id_floor
from unionhub.kernel.queue.registry import cron

KEEP_DONE = dt.timedelta(days=7)
KEEP_HANDLED = dt.timedelta(days=30)
KEEP_POSITIONS = dt.timedelta(days=400)


@cron("41 * * * *", name="kernel.prune_queue")
async def prune_queue() -> None:
    """Delete done deliveries after a week, events and handled rows after a month; dead letters stay until an operator decides."""
    now = clock.now()
    await delete_older(QueueDelivery.filter(id__lt=id_floor(now - KEEP_DONE), state=DeliveryState.DONE))
    month = id_floor(now - KEEP_HANDLED)
    open_events = QueueDelivery.filter(event_id__lt=month).exclude(state=DeliveryState.DONE)
    kept = set(await open_events.values_list("event_id", flat=True))
    old = QueueEvent.filter(id__lt=month)
    await delete_older(old.exclude(id__in=list(kept)) if kept else old)
    await delete_older(QueueHandled.filter(id__lt=month))
    await delete_older(QueuePosition.filter(id__lt=id_floor(now - KEEP_POSITIONS)))


async def sample_depth() -> None:
    """Set the queue gauges; register with ``metrics.add_sampler("queue", sample_depth)``."""
    now = clock.now()
    metrics.QUEUE_DEPTH.clear()
    metrics.QUEUE_LAG.clear()
    open_states = [DeliveryState.WAITING, DeliveryState.RUNNING, DeliveryState.DEAD]
    counted = QueueDelivery.filter(state__in=open_states).group_by("queue", "state").annotate(rows=Count("id"))
    for row in await counted.values("queue", "state", "rows"):
        metrics.QUEUE_DEPTH.labels(row["queue"], str(row["state"])).set(row["rows"])
    due = QueueDelivery.filter(state=DeliveryState.WAITING, due_at__lte=now).group_by("queue").annotate(oldest=Min("due_at"))
    for row in await due.values("queue", "oldest"):
        metrics.QUEUE_LAG.labels(row["queue"]).set(max(0.0, (now - row["oldest"]).total_seconds()))
