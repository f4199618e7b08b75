"""Passwords: argon2id in a thread, policy checks, change and first use (checks 1, 5, 23)."""

import asyncio
import secrets
import string

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, ensure_tx, lock_one, transaction
from unionhub.kernel.errors import InvalidFields
from unionhub.platform.account.models import Account
from unionhub.platform.account.policy import password_problem
from unionhub.platform.account.service.sessions import end_sessions_of
from unionhub.platform.audit.ports import record_audit

_hasher = PasswordHasher()
# What is verified when the user name is unknown, so that the answer takes as long as for a known one.
_DUMMY = _hasher.hash(secrets.token_urlsafe(16))
_ALPHABETS = (string.ascii_lowercase.replace("l", ""), string.ascii_uppercase.replace("O", "").replace("I", ""), "23456789", "@#%+=?")


async def hash_password(password: str) -> str:
    """argon2id digest, computed off the event loop."""
    return await asyncio.to_thread(_hasher.hash, password)


async def matches(stored: str | None, password: str) -> bool:
    """Whether the password fits the stored digest; as slow for an unknown account."""
    return await asyncio.to_thread(_verify, stored, password)


def _verify(stored: str | None, password: str) -> bool:
    try:
        return _hasher.verify(stored or _DUMMY, password) and stored is not None
    except (VerificationError, InvalidHashError):
        return False


def new_initial_password() -> str:
    """A random first password that fits the policy; its owner must change it at the first login."""
    letters = [secrets.choice(alphabet) for alphabet in _ALPHABETS for _ in range(3)]
    secrets.SystemRandom().shuffle(letters)
    return "".join(letters)


def ensure_password_fits(password: str, username: str, field: str = "new_password") -> None:
    """Raise InvalidFields when a new password breaks a rule."""
    problem = password_problem(password, username)
    if problem is not None:
        raise InvalidFields([(field, *problem)])


async def set_password(tx: Tx, account: Account, digest: str, *, must_change: bool) -> None:
    """Store a digest; the caller ends the account's sessions."""
    ensure_tx(tx)
    account.password_hash = digest
    account.password_changed_at = clock.now()
    account.must_change_password = must_change
    account.version += 1
    await account.save(update_fields=["password_hash", "password_changed_at", "must_change_password", "version"])


async def change_own_password(actor: Actor, old_password: str, new_password: str) -> None:
    """Change one's own password; every other session of the account ends."""
    account = await Account.get(id=actor.account_id)
    if not await matches(account.password_hash, old_password):
        raise InvalidFields([("old_password", "wrong", "原密码不正确")])
    ensure_password_fits(new_password, account.username or "")
    if old_password == new_password:
        raise InvalidFields([("new_password", "unchanged", "新密码不能与原密码相同")])
    digest = await hash_password(new_password)
    async with transaction() as tx:
        account = await lock_one(tx, Account, actor.account_id)
        await set_password(tx, account, digest, must_change=False)
        await end_sessions_of(tx, account.id, "password_changed", keep=actor.session_id)
        await record_audit(tx, actor, "account.password.changed", object_type="account", object_id=account.id, label=account.name)
