"""The door of membership for other packages."""

import datetime as dt
from dataclasses import dataclass

from unionhub.domains.membership.models.members import Member
from unionhub.kernel.authz import Actor
from unionhub.platform.account.ports import person_of
from unionhub.platform.portal.ports import Requirement

__all__ = ["LiveMembership", "MembershipStanding", "find_own_membership", "system_find_live_membership"]


@dataclass(frozen=True, slots=True)
class LiveMembership:
    """What other packages know of somebody's membership."""

    member_id: int
    person_id: int
    unit_id: int
    name: str
    member_no: str
    joined_on: dt.date
    is_verified: bool


async def system_find_live_membership(person_id: int) -> LiveMembership | None:
    """The one live membership of a person, or None (JOIN-19)."""
    member = await Member.get_or_none(live_slot=person_id)
    if member is None:
        return None
    return LiveMembership(
        member_id=member.id,
        person_id=person_id,
        unit_id=member.unit_id,
        name=member.name,
        member_no=member.member_no,
        joined_on=member.joined_on,
        is_verified=member.verified_at is not None,
    )


async def find_own_membership(actor: Actor) -> LiveMembership | None:
    """The caller's own live membership, or None."""
    person_id = await person_of(actor)
    return await system_find_live_membership(person_id) if person_id is not None else None


class MembershipStanding:
    """Who somebody is to the union: implements platform/portal's StandingPort (JOIN-22)."""

    async def standing_of(self, actor: Actor) -> Requirement:
        """As the member library says now."""
        membership = await find_own_membership(actor)
        if membership is None:
            return Requirement.NONE
        return Requirement.VERIFIED if membership.is_verified else Requirement.MEMBER
