"""Lease of the id node number (D15): one row per node, taken by heartbeat, so that two processes never share a number."""

import datetime as dt
import random

from tortoise import fields

from unionhub.kernel import clock, ids
from unionhub.kernel.db.models import BaseModel
from unionhub.kernel.db.transaction import insert_once, rerun_on_conflict, transaction

LEASE = dt.timedelta(seconds=60)
HEARTBEAT_SECONDS = 15


class NodeLease(BaseModel):
    """A node number held by one process until ``expires_at``."""

    node = fields.IntField(unique=True)
    holder = fields.BigIntField()
    expires_at = fields.DatetimeField()

    class Meta:
        table = "kernel_node_lease"


class NoNodeFree(RuntimeError):
    """All 1,024 node numbers are held: far more processes are running than an installation has."""


async def lease_node() -> tuple[int, int]:
    """Take a free or expired node number and use it for ids. Returns (node, holder) for :func:`renew`."""
    holder = random.getrandbits(62)
    async with transaction() as tx:
        now = clock.now()
        for row in await NodeLease.filter(expires_at__lt=now).order_by("node").limit(5):
            taken = await NodeLease.filter(id=row.id, holder=row.holder).update(holder=holder, expires_at=now + LEASE)
            if taken:
                ids.set_node(row.node)
                return row.node, holder
        used = {int(row["node"]) for row in await NodeLease.all().values("node")}
        free = [node for node in range(1, ids.MAX_NODE + 1) if node not in used]
        random.shuffle(free)
        for node in free[:8]:
            if await insert_once(tx, NodeLease(node=node, holder=holder, expires_at=now + LEASE)):
                ids.set_node(node)
                return node, holder
    raise NoNodeFree("no id node is free")


async def renew(node: int, holder: int) -> bool:
    """Extend the lease; False means another process has taken it over and this one must stop making ids."""
    return bool(await NodeLease.filter(node=node, holder=holder).update(expires_at=clock.now() + LEASE))


async def heartbeat(node: int, holder: int) -> tuple[int, int]:
    """Extend the lease, or take another number when it was lost (a process that was stopped for longer than the lease)."""
    return (node, holder) if await renew(node, holder) else await rerun_on_conflict(lease_node)


async def release(node: int, holder: int) -> None:
    """Give the number back at shutdown."""
    await NodeLease.filter(node=node, holder=holder).update(expires_at=clock.now() - dt.timedelta(seconds=1))
