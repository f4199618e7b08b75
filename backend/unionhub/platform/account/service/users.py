"""Users of an installation: accounts with user name, their capacities, their state (SYS-16, SYS-17, SYS-18; checks 5, 8–10)."""

import json

from unionhub.kernel import clock, codes
from unionhub.kernel.authz import Actor
from unionhub.kernel.crypto import companion_names, set_encrypted
from unionhub.kernel.db import Tx, insert_once, lock_one, transaction
from unionhub.kernel.errors import InvalidFields, NotFound, StaleVersion
from unionhub.kernel.idempotency import remember
from unionhub.kernel.queue import publish
from unionhub.platform.account import queries
from unionhub.platform.account.enums import AccountKind, AccountState, CapacityState
from unionhub.platform.account.errors import BeyondOwnRights, CapacityHeld, OwnAccount, SeparationOfDuties, UsernameTaken
from unionhub.platform.account.events import CapacityEnded, CapacityGranted, PasswordReset, UserCreated, UserStateChanged
from unionhub.platform.account.models import Account, Capacity, Role
from unionhub.platform.account.permissions import USER_GRANT
from unionhub.platform.account.service import passwords, totp
from unionhub.platform.account.service.sessions import end_sessions_in, end_sessions_of
from unionhub.platform.audit.ports import Change, diff, record_audit
from unionhub.platform.org.ports import UnitRef, ensure_in_scope

SECURITY_ADMIN = "security_admin"
_STATE_NAMES = {AccountState.ACTIVE: "启用", AccountState.DISABLED: "停用"}


async def create_user(
    actor: Actor, username: str, name: str, phone: str | None, home_unit_id: int | None, capacities: list[tuple[int, int]]
) -> tuple[Account, str]:
    """Add a user of a unit in the actor's scope; returns the account and its first password.

    Capacities ``(role_id, unit_id)`` may come with it only from somebody who may also grant: making accounts and granting rights
    are two administrators' work (check 10).
    """
    home_unit_id = home_unit_id if home_unit_id is not None else next((unit_id for _, unit_id in capacities), None)
    if home_unit_id is None:
        raise InvalidFields([("unit_id", "missing", "请选择用户所在的单位")])
    if capacities:
        actor.ensure_can(USER_GRANT)
    initial = passwords.new_initial_password()
    digest = await passwords.hash_password(initial)
    async with transaction() as tx:
        home = await ensure_in_scope(actor, home_unit_id)
        account = await insert_user(tx, actor, home, username, name, phone, digest)
        for role_id, unit_id in capacities:
            await _grant(tx, actor, account, role_id, unit_id)
        await remember(tx, 201, {"account_id": account.id})
    return account, initial


async def insert_user(tx: Tx, actor: Actor, home: UnitRef, username: str, name: str, phone: str | None, digest: str) -> Account:
    """A new account of a unit, with a first password its owner must change. Raises UsernameTaken, InvalidFields."""
    account = Account(
        kind=AccountKind.STAFF,
        home_unit_id=home.id,
        username=username.strip().lower(),
        name=name,
        password_hash=digest,
        password_changed_at=clock.now(),
        must_change_password=True,
    )
    if phone:
        set_encrypted(account, "phone", _mobile(phone))
    if not await insert_once(tx, account):
        raise UsernameTaken
    await record_audit(tx, actor, "account.user.created", object_type="account", object_id=account.id, label=name, unit_id=home.id)
    await publish(tx, UserCreated(aggregate_id=account.id, aggregate_version=account.version, unit_id=home.id))
    return account


def _mobile(phone: str) -> str:
    checked = codes.check_mobile(phone)
    if not checked.ok:
        raise InvalidFields([("phone", "format", "请输入 11 位手机号码")])
    return checked.value


async def lock_user(tx: Tx, actor: Actor, account_id: int) -> Account:
    """Somebody else's account of the actor's branch, locked."""
    await queries.access_user(actor, account_id)
    if account_id == actor.account_id:
        raise OwnAccount
    return await lock_one(tx, Account, account_id)


async def _managed_user(tx: Tx, actor: Actor, account_id: int) -> Account:
    """The same, and acting nowhere outside the branch: what is done to the account touches nobody else's rights (check 9)."""
    account = await lock_user(tx, actor, account_id)
    await queries.ensure_wholly_in_scope(actor, account_id)
    return account


async def update_user(actor: Actor, account_id: int, version: int, changes: dict[str, str | None]) -> None:
    """Change name or phone of a user in scope, or one's own."""
    async with transaction() as tx:
        own = account_id == actor.account_id
        account = await lock_one(tx, Account, account_id) if own else await _managed_user(tx, actor, account_id)
        await write_user(tx, actor, account, version, changes)


async def write_user(tx: Tx, actor: Actor, account: Account, version: int, changes: dict[str, str | None]) -> None:
    """Name and phone of a locked account. Raises StaleVersion, InvalidFields."""
    if account.version != version:
        raise StaleVersion
    before = {"name": account.name, "phone": account.phone_tail}
    fields = ["version"]
    if changes.get("name") is not None:
        account.name = str(changes["name"])
        fields.append("name")
    if "phone" in changes:
        set_encrypted(account, "phone", _mobile(changes["phone"]) if changes["phone"] else None)
        fields += companion_names(Account, "phone")
    account.version += 1
    await account.save(update_fields=fields)
    after = {"name": account.name, "phone": account.phone_tail}
    await record_audit(
        tx,
        actor,
        "account.user.updated",
        object_type="account",
        object_id=account.id,
        label=account.name,
        changes=diff(before, after, {"name": "姓名", "phone": "手机尾号"}),
    )


async def reset_password(actor: Actor, account_id: int) -> str:
    """Give a user a new first password; all sessions of the user end (SYS-18, check 5)."""
    initial = passwords.new_initial_password()
    digest = await passwords.hash_password(initial)
    async with transaction() as tx:
        await write_first_password(tx, actor, await _managed_user(tx, actor, account_id), digest)
    return initial


async def write_first_password(tx: Tx, actor: Actor, account: Account, digest: str) -> None:
    """A first password anew for a locked account, whose sessions end."""
    await passwords.set_password(tx, account, digest, must_change=True)
    await end_sessions_of(tx, account.id, "password_reset")
    await record_audit(tx, actor, "account.password.reset", object_type="account", object_id=account.id, label=account.name)
    await publish(tx, PasswordReset(aggregate_id=account.id, aggregate_version=account.version))


async def set_user_state(actor: Actor, account_id: int, state: AccountState, reason: str | None = None) -> None:
    """Disable (all sessions end) or enable a user (SYS-X4, check 5)."""
    async with transaction() as tx:
        await write_state(tx, actor, await _managed_user(tx, actor, account_id), state, reason)


async def write_state(tx: Tx, actor: Actor, account: Account, state: AccountState, reason: str | None) -> None:
    """Disable or enable a locked account."""
    if account.state is state:
        return
    changes = [Change("state", "状态", _STATE_NAMES[account.state], _STATE_NAMES[state])]
    account.state = state
    account.version += 1
    await account.save(update_fields=["state", "version"])
    if state is AccountState.DISABLED:
        await end_sessions_of(tx, account.id, "disabled")
    action = "account.user.disabled" if state is AccountState.DISABLED else "account.user.enabled"
    await record_audit(tx, actor, action, object_type="account", object_id=account.id, label=account.name, changes=changes, reason=reason)
    await publish(tx, UserStateChanged(aggregate_id=account.id, aggregate_version=account.version, state=state.value))


async def end_user_sessions(actor: Actor, account_id: int) -> int:
    """Force a user off-line (SYS-X1); returns how many sessions ended."""
    async with transaction() as tx:
        account = await _managed_user(tx, actor, account_id)
        ended = await end_sessions_of(tx, account.id, "forced")
        await record_audit(tx, actor, "account.session.forced", object_type="account", object_id=account.id, label=account.name)
        return ended


async def remove_second_factor(actor: Actor, account_id: int) -> None:
    """For a user who lost the phone; all sessions end. Another administrator's work than resetting the password, so that no one
    person can get into somebody's account alone (check 4)."""
    async with transaction() as tx:
        account = await _managed_user(tx, actor, account_id)
        await end_sessions_of(tx, account.id, "second_factor_removed")
        await totp.remove(tx, actor, account)


async def grant_capacity(actor: Actor, account_id: int, role_id: int, unit_id: int) -> None:
    """Give a user a role on a unit, both inside the granter's own rights and scope (checks 9, 10)."""
    async with transaction() as tx:
        account = await lock_user(tx, actor, account_id)
        await _grant(tx, actor, account, role_id, unit_id)
        await remember(tx, 201, {"account_id": account.id})


async def _grant(tx: Tx, actor: Actor, account: Account, role_id: int, unit_id: int) -> None:
    unit: UnitRef = await ensure_in_scope(actor, unit_id)
    role = await Role.get_or_none(id=role_id)
    if role is None or role.kind is not AccountKind.STAFF:
        raise NotFound("没有这个角色")
    ensure_grantable(actor, role)
    await give_role(tx, actor, account, role, unit)


async def give_role(tx: Tx, actor: Actor, account: Account, role: Role, unit: UnitRef) -> None:
    """Write a capacity the caller has found grantable. Raises SeparationOfDuties, CapacityHeld."""
    person_key = f"p{account.person_id}" if account.person_id else f"a{account.id}"
    capacity = Capacity(
        account_id=account.id,
        role_id=role.id,
        unit_id=unit.id,
        valid_from=clock.now(),
        live_slot=f"{account.id}:{role.id}:{unit.id}",
        admin_slot=person_key if role.admin_kind else None,
    )
    if not await insert_once(tx, capacity):
        if role.admin_kind and await Capacity.filter(admin_slot=person_key).exists():
            raise SeparationOfDuties
        raise CapacityHeld
    await Account.filter(id=account.id).update(home_unit_id=unit.id)
    await record_audit(
        tx,
        actor,
        "account.capacity.granted",
        object_type="account",
        object_id=account.id,
        label=f"{account.name}：{role.name}",
        unit_id=unit.id,
    )
    await publish(tx, CapacityGranted(aggregate_id=account.id, aggregate_version=account.version, role_id=role.id, unit_id=unit.id))


def ensure_grantable(actor: Actor, role: Role) -> None:
    """A granter hands out only what they hold themselves, and never an administrator's role.

    The security administrator grants every role, to anybody but themselves: accounts are made by another, the log is read by a third.
    """
    if actor.role_key == SECURITY_ADMIN:
        return
    if role.admin_kind is not None or not set(json.loads(role.permissions)) <= actor.permissions:
        raise BeyondOwnRights


async def end_capacity(actor: Actor, account_id: int, capacity_id: int) -> None:
    """Take a capacity away; sessions acting in it end with it."""
    async with transaction() as tx:
        account = await lock_user(tx, actor, account_id)
        await take_role(tx, actor, account, await find_held(actor, account, capacity_id))


async def find_held(actor: Actor, account: Account, capacity_id: int) -> Capacity:
    """A live capacity of the account in the actor's branch, with its role. Raises NotFound."""
    capacity = await Capacity.filter(id=capacity_id, account_id=account.id, state=CapacityState.ACTIVE).prefetch_related("role").first()
    if capacity is None:
        raise NotFound
    await ensure_in_scope(actor, capacity.unit_id)
    return capacity


async def take_role(tx: Tx, actor: Actor, account: Account, capacity: Capacity) -> None:
    """End a capacity the caller may end."""
    ended = await Capacity.filter(id=capacity.id, state=CapacityState.ACTIVE).update(
        state=CapacityState.ENDED, valid_to=clock.now(), live_slot=None, admin_slot=None
    )
    if ended:
        await end_sessions_in(tx, capacity.id)
        await Account.filter(id=account.id).update(home_unit_id=capacity.unit_id)
        await record_audit(
            tx,
            actor,
            "account.capacity.ended",
            object_type="account",
            object_id=account.id,
            label=f"{account.name}：{capacity.role.name}",
            unit_id=capacity.unit_id,
        )
        ended_event = CapacityEnded(
            aggregate_id=account.id, aggregate_version=account.version, role_id=capacity.role_id, unit_id=capacity.unit_id
        )
        await publish(tx, ended_event)
