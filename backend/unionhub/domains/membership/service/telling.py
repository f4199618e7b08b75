"""Telling the figures that a member's row has changed (D7)."""

from unionhub.domains.membership.events import MemberUpdated
from unionhub.domains.membership.models.members import Member
from unionhub.kernel import clock
from unionhub.kernel.db import Tx
from unionhub.kernel.queue import publish


async def tell_updated(tx: Tx, member: Member, *fields: str) -> None:
    """Facts of a member changed without moving or ending the membership."""
    event = MemberUpdated(
        aggregate_id=member.id,
        aggregate_version=member.version,
        unit_id=member.unit_id,
        biz_date=clock.today().isoformat(),
        fields=fields,
    )
    await publish(tx, event)
