"""Scoped reads of users, roles and capacities (SYS-17, D7)."""

import json
from typing import Any

from tortoise.expressions import Q, Subquery

from unionhub.kernel.authz import Actor
from unionhub.kernel.crypto import by_index
from unionhub.kernel.errors import NotFound
from unionhub.platform.account.enums import AccountKind, CapacityState
from unionhub.platform.account.errors import UserBeyondScope
from unionhub.platform.account.models import Account, Capacity, Role
from unionhub.platform.account.schemas import UserFilter
from unionhub.platform.org.ports import UnitRef, branch_q, ensure_in_scope, scope_q
from unionhub.platform.search.ports import Wanted, Words


def holders(*conditions: Q) -> Subquery:
    """Ids of accounts with a live capacity that meets the conditions."""
    return Subquery(Capacity.filter(*conditions, state=CapacityState.ACTIVE).values("account_id"))


def _user_scope(actor: Actor, unit: UnitRef | None = None) -> Q:
    """Users with a live capacity in the actor's branch (in ``unit``'s, if given), and users without any whose home is there.

    Who holds a role elsewhere now is no longer the business of the branch they left.
    """
    here = [scope_q(actor)] + ([branch_q(unit)] if unit else [])
    home = scope_q(actor, "home_unit_id") & (branch_q(unit, "home_unit_id") if unit else Q())
    return Q(id__in=holders(*here)) | (home & ~Q(id__in=holders()))


async def access_user(actor: Actor, account_id: int) -> Account:
    """A staff account of the actor's branch, or NotFound (check 8)."""
    account = await Account.filter(_user_scope(actor), id=account_id, kind=AccountKind.STAFF).first()
    if account is None:
        raise NotFound("没有这个用户，或不在您的管理范围内")
    return account


async def ensure_wholly_in_scope(actor: Actor, account_id: int) -> None:
    """Raise UserBeyondScope when the account also acts outside the actor's branch: who could reset its password would act there too."""
    live = Capacity.filter(account_id=account_id, state=CapacityState.ACTIVE)
    if await live.count() != await live.filter(scope_q(actor)).count():
        raise UserBeyondScope


async def list_users(actor: Actor, query: UserFilter) -> tuple[list[Account], int]:
    """One page of users in scope and their number."""
    unit = await ensure_in_scope(actor, query.unit_id) if query.unit_id is not None else None
    condition = Q(kind=AccountKind.STAFF) & _user_scope(actor, unit)
    if query.role_id is not None:
        held = [scope_q(actor), Q(role_id=query.role_id)] + ([branch_q(unit)] if unit else [])
        condition &= Q(id__in=holders(*held))
    if query.state is not None:
        condition &= Q(state=query.state)
    if query.q:
        condition &= named(query.q)
    rows = Account.filter(condition)
    return await rows.order_by(*query.order_by()).offset(query.offset).limit(query.size), await rows.count()


async def find_users(actor: Actor, words: Words, most: int) -> list[Account]:
    """At most so many users in scope by what was typed into the search box."""
    if words.wanted is Wanted.PHONE:
        found = by_index(Account, "phone", words.text)
    elif words.wanted in {Wanted.NAME, Wanted.NUMBER}:
        found = named(words.text)
    else:
        return []
    return await Account.filter(Q(kind=AccountKind.STAFF) & _user_scope(actor) & found).order_by("name", "id").limit(most)


def named(text: str) -> Q:
    """Beginning of name or user name, or the last four digits of the phone."""
    wanted = Q(name__startswith=text)
    if text.isascii():
        wanted |= Q(username__startswith=text.lower())
    return wanted | Q(phone_tail=text) if len(text) == 4 and text.isdigit() else wanted


async def system_capacities_of(account_ids: list[int]) -> dict[int, list[Capacity]]:
    """Live capacities of many accounts, with role and unit, in one query."""
    found: dict[int, list[Capacity]] = {account_id: [] for account_id in account_ids}
    if account_ids:
        rows = Capacity.filter(account_id__in=account_ids, state=CapacityState.ACTIVE).prefetch_related("role", "unit").order_by("id")
        for row in await rows:
            found[row.account_id].append(row)
    return found


async def system_list_roles() -> list[dict[str, Any]]:
    """Every staff role with the number of users that hold it."""
    rows = await Role.filter(kind=AccountKind.STAFF).order_by("created_at", "id")
    holders = await Capacity.filter(state=CapacityState.ACTIVE).values_list("role_id", "account_id")
    counts: dict[int, set[int]] = {}
    for role_id, account_id in holders:
        counts.setdefault(role_id, set()).add(account_id)
    return [role_facts(role, len(counts.get(role.id, ()))) for role in rows]


async def system_get_role(role_id: int) -> dict[str, Any]:
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
        "appoints": json.loads(role.appoints),
        "user_count": user_count,
        "version": role.version,
    }
