"""Marking notices as read."""

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import transaction
from unionhub.platform.notice import queries
from unionhub.platform.notice.errors import NoticeNotFound
from unionhub.platform.notice.schemas import NoticeOut


async def mark_read(actor: Actor, notice_id: int) -> NoticeOut:
    """Mark one of the actor's notices; the first reading counts. Raises NoticeNotFound for anybody else's."""
    async with transaction():
        await queries.own(actor).filter(id=notice_id, read_at__isnull=True).update(read_at=clock.now())
        row = await queries.own(actor).get_or_none(id=notice_id)
    if row is None:
        raise NoticeNotFound
    return queries.render(row)


async def mark_all_read(actor: Actor) -> int:
    """Mark every unread notice of the actor on this face; returns how many are left unread (those that came meanwhile)."""
    async with transaction():
        await queries.own(actor).filter(read_at__isnull=True).update(read_at=clock.now())
    return await queries.count_unread(actor)
