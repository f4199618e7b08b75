"""Appointing: a business administrator looks after the holders of the roles its own role names, without holding them (decision 0006).

Of its own branch only, never oneself, never an administrator and never somebody who appoints others (checks 9, 10). The account of a
person who also holds anything else is not theirs: they may take back what they gave, no more. Every function that writes takes ``tx``.
"""

import datetime as dt
import json
from collections.abc import Collection
from dataclasses import dataclass, replace

from tortoise.expressions import Q, Subquery

from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, lock_one
from unionhub.kernel.errors import Conflict, NotFound
from unionhub.platform.account.enums import AccountKind, AccountState, CapacityState
from unionhub.platform.account.errors import OwnAccount
from unionhub.platform.account.models import Account, Capacity, Role
from unionhub.platform.account.queries import holders, named, system_capacities_of
from unionhub.platform.account.service import passwords, users
from unionhub.platform.org.ports import ensure_in_scope, scope_q

NOBODY = "没有这个用户，或不归您任用"


class RoleNotAppointed(Conflict):
    code = "account.role_not_appointed"
    message = "您的岗位不能任用这个角色，请联系安全管理员"


class UserNotAppointed(Conflict):
    code = "account.user_not_appointed"
    message = "这位用户还有不归您管理的岗位，账号请由系统管理员维护，您可以收回归您任用的角色"


@dataclass(frozen=True, slots=True)
class AppointableRole:
    """A role the actor may hand out."""

    id: int
    key: str
    name: str
    description: str


@dataclass(frozen=True, slots=True)
class HeldRole:
    """A capacity of somebody appointed. ``own``: the actor may take it back."""

    capacity_id: int
    role_key: str
    role_name: str
    unit_id: int
    unit_name: str
    own: bool


@dataclass(frozen=True, slots=True)
class Appointed:
    """An account as its business administrator sees it. ``managed``: name, password and state are theirs to change."""

    id: int
    username: str
    name: str
    phone_tail: str | None
    state: AccountState
    last_login_at: dt.datetime | None
    version: int
    roles: tuple[HeldRole, ...]
    managed: bool


@dataclass(frozen=True, slots=True)
class AppointedFilter:
    """``q``: beginning of name or user name, or tail of the phone."""

    q: str | None = None
    role_key: str | None = None
    unit_id: int | None = None
    state: AccountState | None = None


async def appointable_roles(actor: Actor) -> list[AppointableRole]:
    """What the actor's role names, less what nobody may hand out: administrators and those who appoint."""
    own = await Role.get_or_none(key=actor.role_key) if actor.role_key else None
    keys = json.loads(own.appoints) if own is not None else []
    rows = await Role.filter(key__in=keys, kind=AccountKind.STAFF, admin_kind__isnull=True).order_by("id") if keys else []
    wanted = [role for role in rows if role.key != actor.role_key and not json.loads(role.appoints)]
    return [AppointableRole(role.id, role.key, role.name, role.description) for role in sorted(wanted, key=lambda one: keys.index(one.key))]


async def list_appointed(actor: Actor, wanted: AppointedFilter, order: list[str], offset: int, limit: int) -> tuple[list[Appointed], int]:
    """A page of the branch's holders of these roles, and of those who held one last."""
    roles = await appointable_roles(actor)
    condition = _scope(actor, roles)
    held = [scope_q(actor), Q(role_id__in=[role.id for role in roles if wanted.role_key in (None, role.key)])]
    if wanted.unit_id is not None:
        held.append(Q(unit_id=wanted.unit_id))
    if wanted.role_key is not None or wanted.unit_id is not None:
        condition &= Q(id__in=holders(*held))
    if wanted.state is not None:
        condition &= Q(state=wanted.state)
    if wanted.q:
        condition &= named(wanted.q)
    rows = Account.filter(condition)
    found = await rows.order_by(*order).offset(offset).limit(limit)
    return await _seen(actor, found, roles), await rows.count()


async def get_appointed(actor: Actor, account_id: int) -> Appointed:
    """One of them. Raises NotFound."""
    roles = await appointable_roles(actor)
    return (await _seen(actor, [await _access(actor, account_id, roles)], roles))[0]


async def sort_usernames(actor: Actor, usernames: Collection[str]) -> tuple[dict[str, tuple[int, str]], set[str]]:
    """Which of these user names belong to somebody appointed here (account and name), and which to anybody else."""
    wanted = sorted(usernames)
    taken = {row["username"] for row in await Account.filter(username__in=wanted).values("username")} if wanted else set()
    mine = Account.filter(_scope(actor, await appointable_roles(actor)), username__in=sorted(taken)) if taken else None
    here = {row["username"]: (int(row["id"]), str(row["name"])) for row in await mine.values("id", "username", "name")} if mine else {}
    return here, taken - set(here)


async def holds(account_id: int, role_key: str, unit_id: int) -> bool:
    """Whether somebody appointed acts in this role on this unit already."""
    return await Capacity.filter(account_id=account_id, role__key=role_key, unit_id=unit_id, state=CapacityState.ACTIVE).exists()


async def new_first_password() -> tuple[str, str]:
    """A first password and its digest; made before the transaction, since it takes time."""
    initial = passwords.new_initial_password()
    return initial, await passwords.hash_password(initial)


async def add_appointed(tx: Tx, actor: Actor, username: str, name: str, phone: str | None, digest: str, role_key: str, unit_id: int) -> int:
    """A new account that holds one of the roles from the start. Raises RoleNotAppointed, UsernameTaken, InvalidFields."""
    role, unit = await _role(actor, role_key), await ensure_in_scope(actor, unit_id)
    account = await users.insert_user(tx, actor, unit, username, name, phone, digest)
    await users.give_role(tx, actor, account, role, unit)
    return account.id


async def change_appointed(tx: Tx, actor: Actor, account_id: int, version: int, changes: dict[str, str | None]) -> None:
    """Name and phone. Raises UserNotAppointed, StaleVersion."""
    await users.write_user(tx, actor, await _lock_managed(tx, actor, account_id), version, changes)


async def reset_appointed(tx: Tx, actor: Actor, account_id: int, digest: str) -> None:
    """A first password anew; all sessions end. Raises UserNotAppointed."""
    await users.write_first_password(tx, actor, await _lock_managed(tx, actor, account_id), digest)


async def switch_appointed(tx: Tx, actor: Actor, account_id: int, *, active: bool, reason: str | None = None) -> None:
    """Disable or enable the account. Raises UserNotAppointed."""
    state = AccountState.ACTIVE if active else AccountState.DISABLED
    await users.write_state(tx, actor, await _lock_managed(tx, actor, account_id), state, reason)


async def appoint(tx: Tx, actor: Actor, account_id: int, role_key: str, unit_id: int) -> None:
    """One more role for somebody appointed. Raises RoleNotAppointed, CapacityHeld."""
    role, unit = await _role(actor, role_key), await ensure_in_scope(actor, unit_id)
    await users.give_role(tx, actor, await _lock(tx, actor, account_id), role, unit)


async def dismiss(tx: Tx, actor: Actor, account_id: int, capacity_id: int) -> HeldRole:
    """Take back a role; who acts in it now is signed out. Raises NotFound, RoleNotAppointed."""
    account = await _lock(tx, actor, account_id)
    capacity = await users.find_held(actor, account, capacity_id)
    await _role(actor, capacity.role.key)
    await users.take_role(tx, actor, account, capacity)
    return HeldRole(capacity.id, capacity.role.key, capacity.role.name, capacity.unit_id, "", own=True)


def _scope(actor: Actor, roles: list[AppointableRole]) -> Q:
    """Live holders in the branch, and accounts of the branch that hold nothing now and never held anything but these roles."""
    ids = [role.id for role in roles]
    ever = Capacity.filter(role_id__in=ids).values("account_id")
    others = Capacity.filter(~Q(role_id__in=ids)).values("account_id")
    from_here = scope_q(actor, "home_unit_id") & ~Q(id__in=holders()) & Q(id__in=Subquery(ever)) & ~Q(id__in=Subquery(others))
    return Q(kind=AccountKind.STAFF) & (Q(id__in=holders(scope_q(actor), Q(role_id__in=ids))) | from_here)


async def _access(actor: Actor, account_id: int, roles: list[AppointableRole]) -> Account:
    account = await Account.filter(_scope(actor, roles), id=account_id).first() if roles else None
    if account is None:
        raise NotFound(NOBODY)
    return account


async def _lock(tx: Tx, actor: Actor, account_id: int) -> Account:
    await _access(actor, account_id, await appointable_roles(actor))
    if account_id == actor.account_id:
        raise OwnAccount
    return await lock_one(tx, Account, account_id)


async def _lock_managed(tx: Tx, actor: Actor, account_id: int) -> Account:
    account = await _lock(tx, actor, account_id)
    if not (await _seen(actor, [account], await appointable_roles(actor)))[0].managed:
        raise UserNotAppointed
    return account


async def _role(actor: Actor, role_key: str) -> Role:
    if role_key not in {role.key for role in await appointable_roles(actor)}:
        raise RoleNotAppointed
    return await Role.get(key=role_key)


async def _seen(actor: Actor, accounts: list[Account], roles: list[AppointableRole]) -> list[Appointed]:
    """Accounts with their roles; managed when all of them lie in the branch and are ones the actor hands out."""
    keys = {role.key for role in roles}
    held = await system_capacities_of([account.id for account in accounts])
    here = Capacity.filter(scope_q(actor), account_id__in=[account.id for account in accounts], state=CapacityState.ACTIVE)
    inside = {row["id"] for row in await here.values("id")}
    found = []
    for account in accounts:
        listed = [
            HeldRole(one.id, one.role.key, one.role.name, one.unit_id, one.unit.name, own=one.role.key in keys and one.id in inside)
            for one in held[account.id]
        ]
        seen = Appointed(
            account.id, account.username or "", account.name, account.phone_tail, account.state, account.last_login_at, account.version,
            tuple(one for one in listed if one.capacity_id in inside), managed=False,
        )  # fmt: skip
        found.append(replace(seen, managed=account.id != actor.account_id and all(one.own for one in listed)))
    return found
