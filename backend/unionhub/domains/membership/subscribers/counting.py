"""Consumers of membership: asking for the figures of the units that changed (D7), and who used the phone side when (JOIN-28)."""

import datetime as dt

from tortoise.expressions import Q

from unionhub.domains.membership.events import (
    ApplicationAssigned,
    ApplicationDecided,
    ApplicationSubmitted,
    MemberAssigned,
    MemberJoined,
    MemberLeft,
    MemberReinstated,
    MembersImported,
    MemberTransferred,
    MemberUpdated,
    MemberVerified,
)
from unionhub.domains.membership.models.members import Member
from unionhub.domains.membership.tasks.figures import count_unit
from unionhub.kernel.db import Tx
from unionhub.kernel.queue import enqueue, subscriber
from unionhub.platform.account.events import PersonSeen

Moved = ApplicationAssigned | MemberTransferred | MemberAssigned
Stayed = ApplicationSubmitted | ApplicationDecided | MemberJoined | MemberUpdated | MemberVerified | MemberLeft | MemberReinstated


async def _ask(tx: Tx, *unit_ids: int) -> None:
    """Changes that come while a count waits are counted with it; one that comes while it runs asks for the next."""
    for unit_id in sorted(set(unit_ids)):
        await enqueue(tx, count_unit, {"unit_id": unit_id}, dedupe=str(unit_id))


@subscriber(
    ApplicationSubmitted,
    ApplicationDecided,
    MemberJoined,
    MemberUpdated,
    MemberVerified,
    MemberLeft,
    MemberReinstated,
    name="membership.count_change",
)
async def count_change(tx: Tx, event: Stayed) -> None:
    """Something changed in one unit."""
    await _ask(tx, event.unit_id)


@subscriber(ApplicationAssigned, MemberTransferred, MemberAssigned, name="membership.count_move")
async def count_move(tx: Tx, event: Moved) -> None:
    """Somebody moved from one unit to another."""
    await _ask(tx, event.unit_id, event.from_unit_id)


@subscriber(MembersImported, name="membership.count_import")
async def count_import(tx: Tx, event: MembersImported) -> None:
    """A part of an import was written."""
    await _ask(tx, *event.unit_ids)


@subscriber(PersonSeen, name="membership.note_seen")
async def note_seen(tx: Tx, event: PersonSeen) -> None:
    """The member used the phone side on this day, for the first time that day."""
    day = dt.date.fromisoformat(event.biz_date)
    member = await Member.filter(Q(seen_on=None) | Q(seen_on__lt=day), live_slot=event.person_id).first()
    if member is not None:
        await Member.filter(Q(seen_on=None) | Q(seen_on__lt=day), id=member.id).update(seen_on=day)
        await _ask(tx, member.unit_id)
