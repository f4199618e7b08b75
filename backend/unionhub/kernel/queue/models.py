"""The queue's tables (D11). ``due_at`` is the only claim column: run time while waiting, lease's end while running, empty at the end."""

from enum import StrEnum
from typing import ClassVar

from tortoise import fields

from unionhub.kernel.db.fields import CodeField, EnumCodeField, LongTextField
from unionhub.kernel.db.models import BaseModel


class DeliveryState(StrEnum):
    """Life of one delivery: waiting → running → done, back to waiting after a failure, dead when given up."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    DEAD = "dead"


class QueueEvent(BaseModel):
    """An event as published (the outbox)."""

    name = CodeField(max_length=96)
    version = fields.SmallIntField()
    aggregate_id = fields.BigIntField()
    aggregate_version = fields.BigIntField(default=0)
    data = LongTextField()
    request_id = CodeField(max_length=64, default="")

    class Meta:
        table = "queue_event"


class QueueDelivery(BaseModel):
    """One event for one handler, or one job."""

    queue = CodeField(max_length=32)
    handler = CodeField(max_length=128)
    event_id = fields.BigIntField(null=True)
    args = LongTextField(null=True)
    request_id = CodeField(max_length=64, default="")
    dedupe = CodeField(max_length=160, null=True, unique=True)
    state = EnumCodeField(DeliveryState, max_length=16, default=DeliveryState.WAITING)
    due_at = fields.DatetimeField(null=True)
    attempts = fields.SmallIntField(default=0)
    leased_by = CodeField(max_length=96, null=True)
    last_error = fields.CharField(max_length=500, null=True)

    checks: ClassVar[dict[str, str]] = {
        "queue_delivery_due": "(state IN ('waiting', 'running') AND due_at IS NOT NULL) OR (state IN ('done', 'dead') AND due_at IS NULL)",
        "queue_delivery_dedupe": "state = 'waiting' OR dedupe IS NULL",
        "queue_delivery_kind": "(event_id IS NULL AND args IS NOT NULL) OR (event_id IS NOT NULL AND args IS NULL)",
    }

    class Meta:
        table = "queue_delivery"
        indexes = (("queue", "due_at"), ("state", "queue"))
        unique_together = (("event_id", "handler"),)


class QueueHandled(BaseModel):
    """Written in the handler's own transaction: this event has had its effect through this handler."""

    event_id = fields.BigIntField()
    handler = CodeField(max_length=128)

    class Meta:
        table = "queue_handled"
        unique_together = (("event_id", "handler"),)


class QueuePosition(BaseModel):
    """The newest version of an aggregate that an ordered handler has seen; older events are ignored."""

    handler = CodeField(max_length=128)
    aggregate_id = fields.BigIntField()
    version = fields.BigIntField()

    class Meta:
        table = "queue_position"
        unique_together = (("handler", "aggregate_id"),)


class QueueCron(BaseModel):
    """One schedule. A cron row says when its job is next enqueued; a repeat row says which process holds the loop."""

    name = CodeField(max_length=128, unique=True)
    schedule = CodeField(max_length=64)
    next_at = fields.DatetimeField(null=True)
    delivery_id = fields.BigIntField(null=True)
    last_at = fields.DatetimeField(null=True)
    leased_by = CodeField(max_length=96, null=True)
    lease_until = fields.DatetimeField(null=True)

    class Meta:
        table = "queue_cron"
