"""One durable queue in the database (D11): events and jobs are written in the business transaction and delivered at least once.

Publish and consume::

    @event("membership.member_joined", version=1)
    @dataclass(frozen=True, slots=True, kw_only=True)
    class MemberJoined(Event):
        member_id: int

    await publish(tx, MemberJoined(aggregate_id=member.id, aggregate_version=1, member_id=member.id))

    @subscriber(MemberJoined, name="notice.welcome")
    async def on_member_joined(tx: Tx, event: MemberJoined) -> None: ...

    @job("membership.export_members")
    async def export_members(task_id: int) -> None: ...

    await enqueue(tx, export_members, {"task_id": task.id})

The composition root: ``registry = HandlerRegistry(); registry.collect(module, …); services.bind(HandlerRegistry, registry)``.
"""

from unionhub.kernel.queue.claims import revive
from unionhub.kernel.queue.events import Event, PlainDataRequired, event
from unionhub.kernel.queue.outbox import enqueue, publish
from unionhub.kernel.queue.registry import Handler, HandlerDeclaredTwice, HandlerRegistry, HandlerUnknown, cron, job, repeat, subscriber
from unionhub.kernel.queue.running import Discard, JobRun, LeaseLost, current_run
from unionhub.kernel.queue.wakeup import RedisWakeup, Wakeup, set_wakeup
from unionhub.kernel.queue.worker import Worker, drain

__all__ = [
    "Discard",
    "Event",
    "Handler",
    "HandlerDeclaredTwice",
    "HandlerRegistry",
    "HandlerUnknown",
    "JobRun",
    "LeaseLost",
    "PlainDataRequired",
    "RedisWakeup",
    "Wakeup",
    "Worker",
    "cron",
    "current_run",
    "drain",
    "enqueue",
    "event",
    "job",
    "publish",
    "repeat",
    "revive",
    "set_wakeup",
    "subscriber",
]
