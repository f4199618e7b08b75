"""我的工会 and 我的组织: the caller's union, everything above it, what stands directly below (JOIN-24, JOIN-26)."""

from unionhub.domains.membership.enums.members import LIVE_STATUSES, MEMBER_STATUS_NAMES
from unionhub.domains.membership.models.members import Member
from unionhub.domains.membership.queries.members import own_member
from unionhub.domains.membership.schemas.matters import MyUnion, UnionFacts, UnionNode
from unionhub.kernel.authz import Actor
from unionhub.platform.org.enums import UnitKind
from unionhub.platform.org.ports import UnitRef, system_chain, system_children, system_path_names


async def my_union(actor: Actor) -> MyUnion:
    """The answer for a member; for anybody else an empty one that leads to joining."""
    member = await own_member(actor)
    if member is None:
        return MyUnion(is_member=False, status_name="", joined_on=None, verified=False, union=None, chain=[], below=[])
    chain = await system_chain(member.unit_id)
    own = chain[-1]
    below = [unit for unit in await system_children(own.id) if unit.kind is UnitKind.UNION]
    return MyUnion(
        is_member=True,
        status_name=MEMBER_STATUS_NAMES[member.status],
        joined_on=member.joined_on,
        verified=member.verified_at is not None,
        union=await _facts(own),
        chain=[_node(unit, mine=unit.id == own.id) for unit in chain],
        below=[_node(unit) for unit in below[:100]],
    )


async def _facts(unit: UnitRef) -> UnionFacts:
    live = [status.value for status in LIVE_STATUSES]
    return UnionFacts(
        id=unit.id,
        name=unit.name,
        full_name=(await system_path_names([unit.id]))[unit.id],
        level_name=unit.level_name,
        address=unit.address,
        contact_name=unit.contact_name,
        contact_phone=unit.contact_phone,
        members=await Member.filter(unit_id=unit.id, status__in=live).count(),
    )


def _node(unit: UnitRef, *, mine: bool = False) -> UnionNode:
    return UnionNode(id=unit.id, name=unit.name, level_name=unit.level_name, mine=mine)
