"""Opening, resolving and ending sessions (D9; checks 3, 5, 26).

A token is 256 random bits; the database holds only its keyed hash. What a token stands for is cached for at most two seconds,
so a disabled account, a changed password or a moved unit takes effect everywhere within that time: the database is the only truth.
"""

import datetime as dt
import json
import secrets
import time
from dataclasses import dataclass
from typing import Any

from unionhub.kernel import clock, services
from unionhub.kernel.authz import Actor, Audience, Caller, Permission
from unionhub.kernel.crypto import vault
from unionhub.kernel.db import Tx, ensure_tx
from unionhub.kernel.http.csrf import csrf_token
from unionhub.kernel.site import Site
from unionhub.platform.account import policy
from unionhub.platform.account.enums import AccountKind, AccountState, CapacityState, ClientKind
from unionhub.platform.account.errors import SessionExpired
from unionhub.platform.account.models import Account, Session
from unionhub.platform.account.policy import LIFETIMES, is_alive
from unionhub.platform.account.service.seen import tell_seen, touch
from unionhub.platform.audit.ports import record_denied

CACHE_SECONDS = 2.0
TOUCH_AFTER = dt.timedelta(seconds=30)
_CACHE_MAX = 50_000

_COLUMNS = {
    "id": "id",
    "account_id": "account_id",
    "capacity_id": "capacity_id",
    "kind": "kind",
    "idle_seconds": "idle_seconds",
    "last_seen_at": "last_seen_at",
    "expires_at": "expires_at",
    "ended_at": "ended_at",
    "state": "account__state",
    "name": "account__name",
    "person_id": "account__person_id",
    "must_change": "account__must_change_password",
    "factor_at": "account__totp_confirmed_at",
    "password_changed_at": "account__password_changed_at",
    "capacity_state": "capacity__state",
    "valid_to": "capacity__valid_to",
    "role_key": "capacity__role__key",
    "permissions": "capacity__role__permissions",
    "unit_id": "capacity__unit_id",
    "unit_path": "capacity__unit__path",
}


@dataclass(slots=True)
class _Known:
    facts: dict[str, Any]
    permissions: frozenset[str]
    read_at: float


_cache: dict[str, _Known] = {}


async def open_session(tx: Tx, account: Account, capacity_id: int | None, client: ClientKind, caller: Caller) -> tuple[str, Session]:
    """Start a session and return (token, row). The token is shown once and never stored."""
    ensure_tx(tx)
    token = secrets.token_urlsafe(32)
    lifetime = LIFETIMES[account.kind]
    now = clock.now()
    session = await Session.create(
        token_hash=vault().token_hash(token),
        account_id=account.id,
        capacity_id=capacity_id,
        kind=account.kind,
        client=client,
        idle_seconds=lifetime.idle,
        last_seen_at=now,
        expires_at=now + dt.timedelta(seconds=lifetime.absolute),
        ip=caller.ip,
        user_agent=caller.user_agent,
    )
    if account.kind is AccountKind.MEMBER and account.person_id is not None:
        await tell_seen(tx, account.id, account.person_id, now)
    return token, session


async def end_session(tx: Tx, session_id: int, reason: str) -> None:
    """End one session (sign-out, change of capacity)."""
    ensure_tx(tx)
    await Session.filter(id=session_id, ended_at=None).update(ended_at=clock.now(), end_reason=reason)
    tx.after_commit.append(_cache.clear)


async def end_sessions_of(tx: Tx, account_id: int, reason: str, *, keep: int | None = None) -> int:
    """End every session of an account (password change, disabling, forced sign-out); returns how many."""
    ensure_tx(tx)
    rows = Session.filter(account_id=account_id, ended_at=None)
    if keep is not None:
        rows = rows.exclude(id=keep)
    ended = await rows.update(ended_at=clock.now(), end_reason=reason)
    tx.after_commit.append(_cache.clear)
    return ended


async def end_sessions_in(tx: Tx, capacity_id: int) -> None:
    """End every session that acts in a capacity (it was taken away)."""
    ensure_tx(tx)
    await Session.filter(capacity_id=capacity_id, ended_at=None).update(ended_at=clock.now(), end_reason="capacity_ended")
    tx.after_commit.append(_cache.clear)


def forget_after(tx: Tx) -> None:
    """Have this process read rights anew once the transaction is through (a role has changed)."""
    tx.after_commit.append(_cache.clear)


class AccountSessions:
    """The kernel's SessionResolver over the session table."""

    async def resolve(self, audience: Audience, token: str, caller: Caller) -> Actor:
        """The actor a token stands for. Raises SessionExpired; which rule ended it is nobody's business."""
        known = await _known(vault().token_hash(token))
        if known is None or known.facts["kind"] != audience.value:
            raise SessionExpired
        facts, now = known.facts, clock.now()
        if facts["state"] != AccountState.ACTIVE.value or not is_alive(
            now, facts["last_seen_at"], facts["expires_at"], facts["idle_seconds"], facts["ended_at"] is not None
        ):
            raise SessionExpired
        if facts["capacity_id"] is not None and not _capacity_lives(facts, now):
            raise SessionExpired("您的岗位已变动，请重新登录")
        if not caller.background and now - facts["last_seen_at"] >= TOUCH_AFTER:
            person_id = facts["person_id"] if audience is Audience.MEMBER else None
            await touch(facts["id"], facts["account_id"], person_id, facts["last_seen_at"], now)
            facts["last_seen_at"] = now
        return _actor(known, audience, caller, now, csrf_token(token))

    async def denied(self, actor: Actor, permission: Permission, route: str) -> None:
        """Record that somebody asked for what they may not do."""
        await record_denied(actor, "account.access.denied", object_type="route", object_id=0, label=f"{route}（{permission.name}）")


def forget_cached() -> None:
    """Drop the cache (tests that move the clock)."""
    _cache.clear()


def _capacity_lives(facts: dict[str, Any], now: dt.datetime) -> bool:
    valid_to = facts["valid_to"]
    return facts["capacity_state"] == CapacityState.ACTIVE.value and (valid_to is None or now < valid_to)


async def _known(token_hash: str) -> _Known | None:
    known = _cache.get(token_hash)
    if known is not None and time.monotonic() - known.read_at < CACHE_SECONDS:
        return known
    rows = await Session.filter(token_hash=token_hash).limit(1).values(**_COLUMNS)
    if not rows:
        _cache.pop(token_hash, None)
        return None
    facts = rows[0]
    facts["kind"], facts["state"] = (
        str(getattr(facts["kind"], "value", facts["kind"])),
        str(getattr(facts["state"], "value", facts["state"])),
    )
    capacity_state = facts["capacity_state"]
    facts["capacity_state"] = getattr(capacity_state, "value", capacity_state)
    if len(_cache) >= _CACHE_MAX:
        _cache.clear()
    known = _Known(facts, frozenset(json.loads(facts["permissions"] or "[]")), time.monotonic())
    _cache[token_hash] = known
    return known


def _actor(known: _Known, audience: Audience, caller: Caller, now: dt.datetime, csrf: str) -> Actor:
    facts = known.facts
    return Actor(
        audience=audience,
        account_id=facts["account_id"],
        session_id=facts["id"],
        name=facts["name"],
        person_id=facts["person_id"],
        capacity_id=facts["capacity_id"],
        role_key=facts["role_key"],
        unit_id=facts["unit_id"],
        unit_path=facts["unit_path"],
        permissions=known.permissions,
        restriction=policy.restriction(
            AccountKind(facts["kind"]),
            must_change=bool(facts["must_change"]),
            changed_at=facts["password_changed_at"],
            has_factor=facts["factor_at"] is not None,
            factor_required=services.get(Site).staff_second_factor,
            now=now,
        ),
        csrf=csrf,
        caller=caller,
    )
