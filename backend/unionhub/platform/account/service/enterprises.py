"""Accounts of enterprises: opened by a registration, let in by its approval, and their owner's new password by SMS (JOBS-06 … JOBS-11, X1).

An account without a capacity cannot sign in. Whoever knows why (the registration is still being reviewed) says so through
``explain_waiting``, and only to a caller who had the right password.
"""

from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass

from unionhub.kernel import clock, codes
from unionhub.kernel.authz import Actor, Audience, Caller
from unionhub.kernel.crypto import set_encrypted
from unionhub.kernel.db import Tx, ensure_tx, insert_once, lock_one, transaction
from unionhub.kernel.errors import InvalidFields
from unionhub.kernel.queue import publish
from unionhub.platform.account.enums import AccountKind, AccountState, CapacityState, SmsScene
from unionhub.platform.account.errors import UsernameTaken
from unionhub.platform.account.events import CapacityGranted, PasswordRecovered
from unionhub.platform.account.models import Account, Capacity, Role
from unionhub.platform.account.service import guard, passwords, users
from unionhub.platform.account.service.sessions import end_sessions_of, forget_after
from unionhub.platform.account.service.sms_codes import ensure_code
from unionhub.platform.audit.ports import diff, record_audit
from unionhub.platform.org.ports import UnitRef

ROLE = "enterprise_hr"
Explain = Callable[[int], Awaitable[None]]
_explain: dict[AccountKind, Explain] = {}


@dataclass(frozen=True, slots=True)
class Contact:
    """The person an enterprise's account belongs to; the number itself stays sealed."""

    account_id: int
    username: str
    name: str
    phone_tail: str | None
    active: bool


def explain_waiting(kind: AccountKind, explain: Explain) -> None:
    """Name who tells an account of this kind, at sign-in, why it may not come in yet: ``explain(account_id)`` raises."""
    _explain[kind] = explain


async def say_why(account: Account) -> None:
    """Raise what is known about an account without a capacity; returns when nobody knows anything."""
    if (explain := _explain.get(account.kind)) is not None:
        await explain(account.id)


async def check_new_password(password: str, username: str, field: str = "password") -> None:
    """Raise InvalidFields on ``field`` for a password that breaks a rule (check 1)."""
    passwords.ensure_password_fits(password, username, field)


async def new_digest(password: str) -> str:
    """What is stored of a password; made before the transaction, since it takes time."""
    return await passwords.hash_password(password)


async def username_taken(username: str) -> bool:
    """Whether the user name belongs to somebody."""
    return await Account.filter(username=username.strip().lower()).exists()


async def open_account(tx: Tx, username: str, name: str, phone: str, digest: str) -> int:
    """An account that waits for its approval; ``phone`` is proved. Returns its id. Raises UsernameTaken."""
    ensure_tx(tx)
    account = Account(
        kind=AccountKind.ENTERPRISE,
        username=username.strip().lower(),
        name=name,
        password_hash=digest,
        password_changed_at=clock.now(),
    )
    set_encrypted(account, "phone", phone)
    if not await insert_once(tx, account):
        raise UsernameTaken
    return account.id


async def let_in(tx: Tx, account_id: int, unit: UnitRef) -> None:
    """The account acts for its enterprise from now on; the caller keeps the record."""
    account = await lock_one(tx, Account, account_id)
    role = await Role.get(key=ROLE)
    slot = f"{account.id}:{role.id}:{unit.id}"
    await Capacity.create(account_id=account.id, role_id=role.id, unit_id=unit.id, valid_from=clock.now(), live_slot=slot)
    await Account.filter(id=account.id).update(home_unit_id=unit.id)
    await publish(tx, CapacityGranted(aggregate_id=account.id, aggregate_version=account.version, role_id=role.id, unit_id=unit.id))


async def shut_out(tx: Tx, actor: Actor, account_id: int) -> None:
    """The account acts for nobody any more; its sessions end. What sign-in says from then on is up to ``explain_waiting``."""
    account = await lock_one(tx, Account, account_id)
    held = Capacity.filter(account_id=account.id, state=CapacityState.ACTIVE).prefetch_related("role")
    for capacity in await held:
        await users.take_role(tx, actor, account, capacity)


async def rename_contact(tx: Tx, account_id: int, name: str) -> str:
    """Another name for the contact; returns the one before."""
    account = await lock_one(tx, Account, account_id)
    before, account.name = account.name, name
    account.version += 1
    await account.save(update_fields=["name", "version"])
    forget_after(tx)
    return before


async def switch_account(tx: Tx, actor: Actor, account_id: int, *, active: bool, reason: str) -> None:
    """Stop the account (its sessions end) or let it in again."""
    account = await lock_one(tx, Account, account_id)
    await users.write_state(tx, actor, account, AccountState.ACTIVE if active else AccountState.DISABLED, reason)


async def system_contacts(account_ids: Collection[int]) -> dict[int, Contact]:
    """Contacts of a page of enterprises the caller has scoped."""
    rows = await Account.filter(id__in=set(account_ids)) if account_ids else []
    return {row.id: Contact(row.id, row.username or "", row.name, row.phone_tail, row.state is AccountState.ACTIVE) for row in rows}


async def system_contact_phone(account_id: int) -> str:
    """The contact's full number, for a reader who may unmask it; empty when there is none."""
    account = await Account.get(id=account_id)
    return account.phone.open() if account.phone is not None else ""


def actor_of(account_id: int, name: str, caller: Caller) -> Actor:
    """The account as the one who acts where it has no session yet (registering, correcting)."""
    return Actor(Audience.ENTERPRISE, account_id, 0, name=name, caller=caller)


async def change_own_name(actor: Actor, name: str) -> None:
    """The contact's own name."""
    async with transaction() as tx:
        before = await rename_contact(tx, actor.account_id, name)
        changes = diff({"name": before}, {"name": name}, {"name": "联系人"})
        await record_audit(
            tx, actor, "account.profile.updated", object_type="account", object_id=actor.account_id, label=name, changes=changes
        )


async def recover_password(username: str, phone: str, code: str, new_password: str, caller: Caller) -> None:
    """A new password for whoever holds the contact's phone; every session ends (check 5).

    The code goes to the number the caller named and is looked at first, so nobody learns whether a user name exists, or whose number
    it has, without holding that very phone.
    """
    passwords.ensure_password_fits(new_password, username)
    number = await ensure_code(phone, SmsScene.RESET, code)
    name = username.strip().lower()
    known = await Account.get_or_none(username=name, kind=AccountKind.ENTERPRISE, state=AccountState.ACTIVE)
    if known is None or known.phone is None or known.phone.open() != codes.normalise_mobile(number):
        raise InvalidFields(
            [("phone", "mismatch", "用户名和手机号对不上，请核对后重新获取验证码；手机号已停用的，请联系受理部门")], "用户名和手机号对不上"
        )
    digest = await passwords.hash_password(new_password)
    async with transaction() as tx:
        account = await lock_one(tx, Account, known.id)
        await passwords.set_password(tx, account, digest, must_change=False)
        await end_sessions_of(tx, account.id, "password_recovered")
        await guard.forget_failures(guard.guard_key(AccountKind.ENTERPRISE.value, name, caller.ip))
        actor = actor_of(account.id, account.name, caller)
        await record_audit(tx, actor, "account.password.recovered", object_type="account", object_id=account.id, label=account.name)
        await publish(tx, PasswordRecovered(aggregate_id=account.id, aggregate_version=account.version))
