"""Scoped reads of enterprises: an officer sees those registered with the own unit and the units below it."""

from typing import Any

from tortoise.expressions import Q
from tortoise.functions import Count

from unionhub.kernel import clock, codes
from unionhub.kernel.authz import Actor
from unionhub.kernel.errors import NotFound
from unionhub.platform.enterprise.enums import EnterpriseState
from unionhub.platform.enterprise.models import Enterprise
from unionhub.platform.enterprise.schemas import RegistrationFilter
from unionhub.platform.org.ports import scope_q

AUTHORITY = "authority_unit_id"


async def list_registrations(actor: Actor, query: RegistrationFilter) -> tuple[list[Enterprise], dict[str, int]]:
    """One page in scope, how many there are in each state, and how many wait for the actor's own unit."""
    condition = scope_q(actor, AUTHORITY) & _wanted(actor, query)
    found = await Enterprise.filter(condition).annotate(many=Count("id")).group_by("state").values("state", "many")
    many = {str(getattr(row["state"], "value", row["state"])): row["many"] for row in found}
    rows = Enterprise.filter(condition)
    if query.state:
        rows = rows.filter(state=query.state)
    page = await rows.order_by(*query.order_by()).offset(query.offset).limit(query.size)
    counts = {state.value: many.get(state.value, 0) for state in EnterpriseState}
    return page, counts | {"mine": await Enterprise.filter(condition & _waiting(actor)).count()}


def _waiting(actor: Actor) -> Q:
    return Q(state=EnterpriseState.PENDING, current_unit_id=actor.unit_id or 0)


def _wanted(actor: Actor, query: RegistrationFilter) -> Q:
    condition = Q()
    if query.mine:
        condition &= _waiting(actor)
    if query.industry:
        condition &= Q(industry=query.industry)
    if query.q:
        text = query.q.strip()
        condition &= Q(name__contains=text) | Q(uscc=codes.normalise_uscc(text)) | Q(void_uscc=codes.normalise_uscc(text))
    if query.submitted_from:
        condition &= Q(submitted_at__gte=clock.day_start(query.submitted_from))
    if query.submitted_to:
        condition &= Q(submitted_at__lt=clock.day_end(query.submitted_to))
    return condition


async def access_registration(actor: Actor, enterprise_id: int) -> Enterprise:
    """One in scope, or NotFound (check 8)."""
    row = await Enterprise.filter(scope_q(actor, AUTHORITY), id=enterprise_id).first()
    if row is None:
        raise NotFound("没有找到这家企业，或不在您的管理范围内")
    return row


async def own_enterprise(actor: Actor) -> Enterprise:
    """The enterprise the session acts for, or NotFound."""
    row = await Enterprise.get_or_none(unit_id=actor.unit_id or 0)
    if row is None:
        raise NotFound("没有找到贵单位的登记资料，请联系开通账号的部门")
    return row


async def system_of_account(account_id: int) -> Enterprise | None:
    """The registration an account made (sign-in says where it stands)."""
    return await Enterprise.get_or_none(account_id=account_id)


async def system_namesakes(row: Enterprise) -> list[dict[str, Any]]:
    """Others of the same name, for the reviewer."""
    return await Enterprise.filter(name=row.name).exclude(id=row.id).exclude(state=EnterpriseState.VOID).limit(5).values("uscc", "state")
