"""Scoped reads of users, roles and capacities (SYS-17, D7)."""

import json
from typing import Any

from tortoise.expressions import Q

from unionhub.kernel.authz import Actor
from unionhub.kernel.errors import NotFound
from unionhub.platform.account.enums import AccountKind, CapacityState
from unionhub.platform.account.models import Account, Capacity, Role, Session
from unionhub.platform.account.schemas import UserFilter
from unionhub.platform.org.ports import branch_q, ensure_in_scope, scope_q


def _user_scope(actor: Actor) -> Q:
    """Users that hold or held a capacity in the actor's branch."""
    return scope_q(actor, "capacities__unit_id")


async def access_user(actor: Actor, account_id: int) -> Account:
    """A staff account that has or had a capacity in the actor's branch, or NotFound (check 8)."""
    account = await Account.filter(_user_scope(actor), id=account_id, kind=AccountKind.STAFF).distinct().first()
    if account is None:
        raise NotFound("没有这个用户，或不在您的管理范围内")
    return account


async def list_users(actor: Actor, query: UserFilter) -> tuple[list[Account], int]:
    """One page of users in scope and their number."""
    condition = Q(kind=AccountKind.STAFF) & _user_scope(actor)
    if query.unit_id is not None:
        condition &= branch_q(await ensure_in_scope(actor, query.unit_id), "capacities__unit_id")
    if query.role_id is not None:
        condition &= Q(capacities__role_id=query.role_id, capacities__state=CapacityState.ACTIVE)
    if query.state is not None:
        condition &= Q(state=query.state)
    if query.q:
        condition &= Q(name__startswith=query.q) | Q(username__startswith=query.q.lower()) | Q(phone_tail=query.q)
    ids = Account.filter(condition).distinct()
    total = len(set(await Account.filter(condition).values_list("id", flat=True)))
    rows = await ids.order_by(*query.order_by()).offset(query.offset).limit(query.size)
    return rows, total


async def capacities_of(account_ids: list[int]) -> dict[int, list[Capacity]]:
    """Live capacities of many accounts, with role and unit, in one query."""
    found: dict[int, list[Capacity]] = {account_id: [] for account_id in account_ids}
    if account_ids:
        rows = Capacity.filter(account_id__in=account_ids, state=CapacityState.ACTIVE).prefetch_related("role", "unit").order_by("id")
        for row in await rows:
            found[row.account_id].append(row)  # type: ignore[attr-defined]
    return found


async def list_roles() -> list[dict[str, Any]]:
    """Every staff role with the number of users that hold it."""
    rows = await Role.filter(kind=AccountKind.STAFF).order_by("created_at", "id")
    holders = await Capacity.filter(state=CapacityState.ACTIVE).values_list("role_id", "account_id")
    counts: dict[int, set[int]] = {}
    for role_id, account_id in holders:
        counts.setdefault(role_id, set()).add(account_id)
    return [role_facts(role, len(counts.get(role.id, ()))) for role in rows]


async def get_role(role_id: int) -> dict[str, Any]:
    """One role, or NotFound."""
    role = await Role.get_or_none(id=role_id, kind=AccountKind.STAFF)
    if role is None:
        raise NotFound("没有这个角色")
    holders = set(await Capacity.filter(role_id=role_id, state=CapacityState.ACTIVE).values_list("account_id", flat=True))
    return role_facts(role, len(holders))


def role_facts(role: Role, user_count: int) -> dict[str, Any]:
    """A role as the answer schema wants it."""
    return {
        "id": role.id,
        "key": role.key,
        "name": role.name,
        "description": role.description,
        "builtin": role.builtin,
        "admin_kind": role.admin_kind,
        "permissions": json.loads(role.permissions),
        "user_count": user_count,
        "version": role.version,
    }


async def session_row(session_id: int) -> Session:
    """The session an actor stands in."""
    return await Session.get(id=session_id)
