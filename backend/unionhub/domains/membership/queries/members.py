"""Scoped reads of the member library."""

from typing import Any

from tortoise.expressions import Q

from unionhub.domains.membership.models.members import Member, MemberHistory
from unionhub.domains.membership.queries.facets import facet_condition
from unionhub.domains.membership.queries.scope import within
from unionhub.domains.membership.schemas.staff import MemberFilter
from unionhub.kernel import codes
from unionhub.kernel.authz import Actor
from unionhub.kernel.crypto import by_index
from unionhub.kernel.db.fields import begins_with
from unionhub.kernel.errors import NotFound
from unionhub.platform.account.ports import find_person, person_of
from unionhub.platform.org.ports import scope_q

MEMBER_COLUMNS = (
    "id",
    "member_no",
    "name",
    "sex",
    "birth_year",
    "cert_no_tail",
    "phone_tail",
    "unit_id",
    "status",
    "joined_on",
    "source",
)


async def member_condition(actor: Actor, query: MemberFilter) -> Q:
    """Scope and filters of the member list."""
    condition = await within(actor, query.unit_id)
    if query.q:
        condition &= await _member_search(query.q)
    if query.status:
        condition &= Q(status=query.status)
    if query.sex:
        condition &= Q(sex=query.sex)
    if query.joined_from:
        condition &= Q(joined_on__gte=query.joined_from)
    if query.joined_to:
        condition &= Q(joined_on__lte=query.joined_to)
    return condition & await facet_condition(actor, query, query.unit_id)


async def _member_search(text: str) -> Q:
    number = codes.normalise_id(text)
    if len(number) == 16 and number.isdigit():
        return Q(member_no=number)
    if len(number) >= 15 and number[:-1].isdigit():
        person = await find_person(number)
        return Q(person_id=person.id if person else 0)
    mobile = codes.check_mobile(text)
    if mobile.ok:
        return by_index(Member, "phone", mobile.value)
    if len(number) == 4 and number[:3].isdigit():
        return Q(cert_no_tail=number) | Q(phone_tail=number)
    return begins_with("name", text.strip())


async def list_members(actor: Actor, query: MemberFilter) -> tuple[list[dict[str, Any]], int]:
    """One page of members in scope and their number."""
    condition = await member_condition(actor, query)
    total = await Member.filter(condition).count()
    rows = await Member.filter(condition).order_by(*query.order_by()).offset(query.offset).limit(query.size).values(*MEMBER_COLUMNS)
    return rows, total


async def access_member(actor: Actor, member_id: int) -> Member:
    """A member of a unit in scope, or NotFound (check 8)."""
    row = await Member.filter(scope_q(actor), id=member_id).first()
    if row is None:
        raise NotFound("没有找到这位会员，或不在您的管理范围内")
    return row


async def system_history_of(member: Member) -> list[MemberHistory]:
    """The member's course, newest first."""
    return await MemberHistory.filter(member_id=member.id).order_by("-id")


async def own_member(actor: Actor) -> Member | None:
    """The caller's live membership, if any."""
    person_id = await person_of(actor)
    return await Member.get_or_none(live_slot=person_id) if person_id is not None else None


async def system_live_member_of(person_id: int) -> Member | None:
    """The live membership of a person found through something the caller may see."""
    return await Member.get_or_none(live_slot=person_id)
