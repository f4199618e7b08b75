"""Scoped reads of membership. Every read takes the actor; lists never decrypt, they show tails (D6, D7)."""

import datetime as dt
from typing import Any

from tortoise.expressions import Q
from tortoise.functions import Count

from unionhub.domains.membership.enums import ApplicationState
from unionhub.domains.membership.errors import QrcodeUnknown
from unionhub.domains.membership.models import JoinQrcode, Member, MemberHistory, MembershipApplication
from unionhub.domains.membership.staff_schemas import ApplicationFilter, MemberFilter, QrcodeFilter
from unionhub.kernel import codes
from unionhub.kernel.authz import Actor
from unionhub.kernel.crypto import by_index
from unionhub.kernel.errors import NotFound
from unionhub.platform.account.ports import find_person, person_of
from unionhub.platform.org.ports import branch_q, ensure_in_scope, scope_q

APPLICATION_COLUMNS = (
    "id",
    "name",
    "cert_no_tail",
    "phone_tail",
    "unit_id",
    "state",
    "source",
    "realname",
    "submitted_at",
    "decided_at",
    "version",
)
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


async def _within(actor: Actor, unit_id: int | None) -> Q:
    if unit_id is None:
        return scope_q(actor)
    return branch_q(await ensure_in_scope(actor, unit_id))


def _people(model: type[Any], text: str) -> Q:
    """Name prefix, tail of certificate or phone, or the exact number by blind index (D6)."""
    text = text.strip()
    number = codes.normalise_id(text)
    if len(number) >= 15 and number[:-1].isdigit():
        return by_index(model, "cert_no", number)
    mobile = codes.check_mobile(text)
    if mobile.ok:
        return by_index(model, "phone", mobile.value)
    if len(text) == 4 and text[:3].isdigit():
        return Q(cert_no_tail=text.upper()) | Q(phone_tail=text)
    return Q(name__startswith=text)


async def application_condition(actor: Actor, query: ApplicationFilter) -> Q:
    """Scope and filters of the application list, without the state (the counts need that)."""
    condition = await _within(actor, query.unit_id)
    if query.q:
        condition &= _people(MembershipApplication, query.q)
    if query.source:
        condition &= Q(source=query.source)
    if query.realname:
        condition &= Q(realname=query.realname)
    if query.submitted_from:
        condition &= Q(biz_date__gte=query.submitted_from)
    if query.submitted_to:
        condition &= Q(biz_date__lte=query.submitted_to)
    return condition


async def list_applications(actor: Actor, query: ApplicationFilter) -> tuple[list[dict[str, Any]], dict[str, int]]:
    """One page of applications in scope, and how many there are in each state."""
    condition = await application_condition(actor, query)
    counts = await _state_counts(condition)
    rows = MembershipApplication.filter(condition)
    if query.state:
        rows = rows.filter(state=query.state)
    page = await rows.order_by(*query.order_by()).offset(query.offset).limit(query.size).values(*APPLICATION_COLUMNS)
    return page, counts


async def _state_counts(condition: Q) -> dict[str, int]:
    rows = await MembershipApplication.filter(condition).annotate(many=Count("id")).group_by("state").values("state", "many")
    found = {str(getattr(row["state"], "value", row["state"])): row["many"] for row in rows}
    return {state.value: found.get(state.value, 0) for state in ApplicationState}


async def access_application(actor: Actor, application_id: int) -> MembershipApplication:
    """An application of a unit in scope, or NotFound (check 8)."""
    row = await MembershipApplication.filter(scope_q(actor), id=application_id).first()
    if row is None:
        raise NotFound("没有找到这条申请，或不在您的管理范围内")
    return row


async def access_own_application(actor: Actor, application_id: int) -> MembershipApplication:
    """The caller's own application, or NotFound."""
    row = await MembershipApplication.filter(id=application_id, applicant_account_id=actor.account_id).first()
    if row is None:
        raise NotFound("没有找到这条申请")
    return row


async def own_applications(actor: Actor) -> list[MembershipApplication]:
    """The caller's applications, newest first."""
    return await MembershipApplication.filter(applicant_account_id=actor.account_id).order_by("-id").limit(50)


async def neighbours(actor: Actor, application: MembershipApplication) -> tuple[int | None, int | None]:
    """The applications before and after this one among those of its state in scope, by time of submission."""
    same = MembershipApplication.filter(scope_q(actor), state=application.state)
    at, row_id = application.submitted_at, application.id
    newer = await same.filter(Q(submitted_at__gt=at) | Q(submitted_at=at, id__gt=row_id)).order_by("submitted_at", "id").first()
    older = await same.filter(Q(submitted_at__lt=at) | Q(submitted_at=at, id__lt=row_id)).order_by("-submitted_at", "-id").first()
    return (newer.id if newer else None), (older.id if older else None)


async def member_condition(actor: Actor, query: MemberFilter) -> Q:
    """Scope and filters of the member list."""
    condition = await _within(actor, query.unit_id)
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
    return condition


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
    return Q(name__startswith=text.strip())


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


async def list_qrcodes(actor: Actor, query: QrcodeFilter) -> tuple[list[JoinQrcode], int]:
    """One page of join codes in scope and their number."""
    condition = await _within(actor, query.unit_id)
    if query.state:
        condition &= Q(state=query.state)
    rows = JoinQrcode.filter(condition)
    return await rows.order_by(*query.order_by()).offset(query.offset).limit(query.size), await rows.count()


async def access_qrcode(actor: Actor, qrcode_id: int) -> JoinQrcode:
    """A join code of a unit in scope, or QrcodeUnknown (404)."""
    row = await JoinQrcode.filter(scope_q(actor), id=qrcode_id).first()
    if row is None:
        raise QrcodeUnknown
    return row


def month_ago(day: dt.date) -> dt.date:
    """Thirty days back, for the figures."""
    return day - dt.timedelta(days=29)


async def system_live_member_of(person_id: int) -> Member | None:
    """The live membership of a person found through something the caller may see."""
    return await Member.get_or_none(live_slot=person_id)


def day_before(day: dt.date) -> dt.date:
    """Yesterday: events of earlier days are long delivered."""
    return day - dt.timedelta(days=1)
