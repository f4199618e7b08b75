"""Staff and enterprise sign-in by user name and password, change of capacity, sign-out (SYS-16, D8, D9; checks 2, 4, 26)."""

from dataclasses import dataclass

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor, Audience, Caller
from unionhub.kernel.db import Tx, transaction
from unionhub.kernel.errors import NotFound
from unionhub.platform.account.enums import AccountKind, AccountState, CapacityState, ClientKind
from unionhub.platform.account.errors import AccountLocked, BadCredentials, CaptchaRequired, NoCapacity, OtpRequired, OtpWrong
from unionhub.platform.account.models import Account, Capacity, Session
from unionhub.platform.account.policy import LOCK_AFTER
from unionhub.platform.account.service import guard, passwords, totp
from unionhub.platform.account.service.captchas import ensure_captcha
from unionhub.platform.account.service.enterprises import say_why
from unionhub.platform.account.service.sessions import end_session, open_session
from unionhub.platform.audit.ports import record_audit, record_denied


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a login form sends."""

    username: str
    password: str
    captcha_id: str | None = None
    captcha_answer: str | None = None
    otp: str | None = None


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A fresh session: its token (shown once) and the actor it stands for."""

    token: str
    actor: Actor


async def sign_in(kind: AccountKind, given: Credentials, client: ClientKind, caller: Caller) -> SignedIn:
    """Check name, password, captcha and second factor, then open a session in the last used capacity.

    Raises AccountLocked, CaptchaRequired, BadCredentials (the same for unknown names), OtpRequired, OtpWrong, NoCapacity.
    """
    username = given.username.strip().lower()
    key = guard.guard_key(kind.value, username, caller.ip)
    failures = await guard.ensure_not_locked(key)
    answered = guard.captcha_needed(failures)
    if answered:
        if not given.captcha_id or not given.captcha_answer:
            raise CaptchaRequired(details={"captcha": True})
        await ensure_captcha(given.captcha_id, given.captcha_answer)
    failures = await guard.reserve_try(key, captcha_answered=answered)
    account = await Account.get_or_none(username=username, kind=kind)
    stored = account.password_hash if account is not None else None
    if not await passwords.matches(stored, given.password) or account is None or account.state is not AccountState.ACTIVE:
        await _record_refusal(kind, account, caller, "用户名或密码不正确")
        await _refuse(key, failures)
    assert account is not None
    if account.totp_confirmed_at is not None:
        if not given.otp:
            await guard.release_try(key)
            raise OtpRequired
        if not await totp.accept(account, given.otp):
            await _record_refusal(kind, account, caller, "动态口令不正确")
            raise OtpWrong
    try:
        capacity = await _last_capacity(account)
    except NoCapacity:
        await guard.release_try(key)
        await say_why(account)
        raise
    async with transaction() as tx:
        token, session = await open_session(tx, account, capacity.id, client, caller)
        await Account.filter(id=account.id).update(last_login_at=clock.now())
        await guard.forget_failures(key)
        actor = _as_actor(account, session.id, capacity, caller)
        await record_audit(
            tx, actor, "account.session.opened", object_type="account", object_id=account.id, label=account.name, unit_id=capacity.unit_id
        )
    return SignedIn(token, actor)


async def _record_refusal(kind: AccountKind, account: Account | None, caller: Caller, reason: str) -> None:
    actor = Actor(Audience(kind.value), account.id if account else 0, 0, name=account.name if account else "未知用户", caller=caller)
    await record_denied(
        actor, "account.session.refused", object_type="account", object_id=actor.account_id, label=actor.name, reason=reason
    )


async def _refuse(key: str, failures: int) -> None:
    if failures >= LOCK_AFTER:
        await guard.ensure_not_locked(key)
        raise AccountLocked
    raise BadCredentials(details={"captcha": guard.captcha_needed(failures), "left": LOCK_AFTER - failures})


def _as_actor(account: Account, session_id: int, capacity: Capacity, caller: Caller) -> Actor:
    return Actor(
        Audience(account.kind.value),
        account.id,
        session_id,
        name=account.name,
        person_id=account.person_id,
        capacity_id=capacity.id,
        unit_id=capacity.unit_id,
        caller=caller,
    )


async def live_capacities(account_id: int) -> list[Capacity]:
    """Capacities the account may act in now, oldest first, with role and unit loaded."""
    now = clock.now()
    rows = await Capacity.filter(account_id=account_id, state=CapacityState.ACTIVE).prefetch_related("role", "unit").order_by("id")
    return [row for row in rows if row.valid_from <= now and (row.valid_to is None or now < row.valid_to)]


async def _last_capacity(account: Account) -> Capacity:
    capacities = await live_capacities(account.id)
    if not capacities:
        raise NoCapacity
    last = await Session.filter(account_id=account.id, capacity_id__isnull=False).order_by("-id").first()
    return next((row for row in capacities if last is not None and row.id == last.capacity_id), capacities[0])


async def switch_capacity(actor: Actor, capacity_id: int, client: ClientKind) -> SignedIn:
    """Act in another of one's capacities: a new session, the old one ends."""
    capacity = next((row for row in await live_capacities(actor.account_id) if row.id == capacity_id), None)
    if capacity is None:
        raise NotFound("没有这个岗位，或它已经失效")
    account = await Account.get(id=actor.account_id)
    async with transaction() as tx:
        token, session = await open_session(tx, account, capacity.id, client, actor.caller)
        await end_session(tx, actor.session_id, "capacity_switched")
        switched = _as_actor(account, session.id, capacity, actor.caller)
        await record_audit(
            tx,
            switched,
            "account.capacity.switched",
            object_type="account",
            object_id=account.id,
            label=account.name,
            unit_id=capacity.unit_id,
        )
    return SignedIn(token, switched)


async def sign_out(actor: Actor) -> None:
    """End this session (check 26)."""
    async with transaction() as tx:
        await _close(tx, actor)


async def _close(tx: Tx, actor: Actor) -> None:
    await end_session(tx, actor.session_id, "signed_out")
    await record_audit(tx, actor, "account.session.closed", object_type="account", object_id=actor.account_id, label=actor.name)
