"""Failed logins: counted per pair (name, address), captcha after two, locked after five for 15 minutes (check 2, D9)."""

import datetime as dt

from unionhub.kernel import clock
from unionhub.kernel.crypto import vault
from unionhub.kernel.db import insert_once, transaction
from unionhub.platform.account.errors import AccountLocked
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
    if row.locked_until is not None and now < row.locked_until:
        minutes = max(1, round((row.locked_until - now).total_seconds() / 60))
        raise AccountLocked(
            f"连续输错次数过多，请 {minutes} 分钟后再试，或联系管理员重置密码",
            {"unlock_at": row.locked_until.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")},
        )
    if row.locked_until is not None:
        return 0
    return failures_now(row.failures, row.last_failed_at, now)


def captcha_needed(failures: int) -> bool:
    """Whether the next try must bring a captcha answer."""
    return failures >= CAPTCHA_AFTER


async def count_failure(key: str) -> int:
    """Add one failure; returns how many there are now."""
    async with transaction() as tx:
        now = clock.now()
        found = LoginGuard.filter(key=key).select_for_update()
        row = await found.first()
        if row is None:  # inserting first would leave MariaDB with shared locks that deadlock
            await insert_once(tx, LoginGuard(key=key, failures=0, last_failed_at=now))
            row = await found.get()
        served = row.locked_until is not None and row.locked_until <= now
        row.failures = 1 if served else failures_now(row.failures, row.last_failed_at, now) + 1
        row.last_failed_at = now
        row.locked_until = now + LOCK_FOR if row.failures >= LOCK_AFTER else None
        await row.save(update_fields=["failures", "last_failed_at", "locked_until"])
        return row.failures


async def forget_failures(key: str) -> None:
    """A successful login clears its pair."""
    await LoginGuard.filter(key=key).delete()
