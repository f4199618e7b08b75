"""Failed logins: counted per pair (name, address), captcha after two, locked after five for 15 minutes (check 2, D9)."""

import datetime as dt

from tortoise.expressions import F

from unionhub.kernel import clock
from unionhub.kernel.crypto import vault
from unionhub.kernel.db import insert_once, transaction
from unionhub.kernel.db.transaction import rerun_on_conflict
from unionhub.platform.account.errors import AccountLocked, CaptchaRequired
from unionhub.platform.account.models import LoginGuard
from unionhub.platform.account.policy import CAPTCHA_AFTER, LOCK_AFTER, LOCK_FOR, failures_now


def guard_key(kind: str, username: str, ip: str) -> str:
    """The pair's key: a keyed digest, the same for known and unknown names."""
    return vault().token_hash(f"login:{kind}:{username.lower()}:{ip}")


async def ensure_not_locked(key: str) -> int:
    """Failures that count now. Raises AccountLocked with the time of release."""
    row = await LoginGuard.get_or_none(key=key)
    if row is None:
        return 0
    now = clock.now()
    ensure_free(row, now)
    return 0 if row.locked_until is not None else failures_now(row.failures, row.last_failed_at, now)


def ensure_free(row: LoginGuard, now: dt.datetime) -> None:
    """Raise AccountLocked while the pair is locked."""
    if row.locked_until is None or now >= row.locked_until:
        return
    minutes = max(1, round((row.locked_until - now).total_seconds() / 60))
    raise AccountLocked(
        f"连续输错次数过多，请 {minutes} 分钟后再试，或联系管理员重置密码",
        {"unlock_at": row.locked_until.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")},
    )


def captcha_needed(failures: int) -> bool:
    """Whether the next try must bring a captcha answer."""
    return failures >= CAPTCHA_AFTER


async def reserve_try(key: str, *, captcha_answered: bool) -> int:
    """Count a try as failed before anything is looked at, so that tries sent at once are counted like tries in turn; returns how
    many failures that makes. Who turns out right is forgiven by ``forget_failures`` or ``release_try``.

    Raises AccountLocked, and CaptchaRequired when failures meanwhile demand an answer that this try did not bring.
    """
    return await rerun_on_conflict(lambda: _reserve(key, captcha_answered))


async def _reserve(key: str, captcha_answered: bool) -> int:
    async with transaction() as tx:
        now = clock.now()
        await insert_once(tx, LoginGuard(key=key, failures=0, last_failed_at=now))
        row = await LoginGuard.filter(key=key).select_for_update().get()
        ensure_free(row, now)
        served = row.locked_until is not None
        before = 0 if served else failures_now(row.failures, row.last_failed_at, now)
        if captcha_needed(before) and not captcha_answered:
            raise CaptchaRequired(details={"captcha": True})
        row.failures = before + 1
        row.last_failed_at = now
        row.locked_until = now + LOCK_FOR if row.failures >= LOCK_AFTER else None
        await row.save(update_fields=["failures", "last_failed_at", "locked_until"])
        return row.failures


async def release_try(key: str) -> None:
    """Take one reserved try back: its password was right, only the second factor is still to come."""
    await LoginGuard.filter(key=key, failures__gt=0).update(failures=F("failures") - 1, locked_until=None)


async def forget_failures(key: str) -> None:
    """A successful login clears its pair."""
    await LoginGuard.filter(key=key).delete()
