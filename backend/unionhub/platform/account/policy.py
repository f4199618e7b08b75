"""Pure rules of signing in: password strength, lifetimes, lockout. Sources: GB/T 22239-2019 level 3, checks 1–3."""

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.resources import files
from typing import Literal

from unionhub.platform.account.enums import AccountKind, AdminKind

PASSWORD_MIN = 10
PASSWORD_MAX = 64
PASSWORD_CLASSES = 3
PASSWORD_DAYS = 90
LOCK_AFTER = 5
CAPTCHA_AFTER = 2
LOCK_FOR = dt.timedelta(minutes=15)
FORGET_FAILURES_AFTER = dt.timedelta(minutes=30)

RESERVED: dict[AdminKind, tuple[str, ...]] = {
    AdminKind.SYSTEM: ("account.user.create", "account.user.update", "account.user.reset_password"),
    AdminKind.SECURITY: ("account.user.grant", "account.role.update"),
    AdminKind.AUDIT: ("audit.record.read", "audit.record.read_unassigned", "audit.record.verify"),
}
"""What only the three administrators may do: no other role holds any of it, so nobody can be made of two of them (check 10)."""

Restriction = Literal["password", "second_factor"]
_CLASSES = (re.compile(r"[a-z]"), re.compile(r"[A-Z]"), re.compile(r"[0-9]"), re.compile(r"[^A-Za-z0-9\s]"))


@dataclass(frozen=True, slots=True)
class Lifetime:
    """How long a session may idle and live, in seconds."""

    idle: int
    absolute: int


LIFETIMES = {
    AccountKind.STAFF: Lifetime(15 * 60, 12 * 3600),
    AccountKind.ENTERPRISE: Lifetime(30 * 60, 12 * 3600),
    AccountKind.MEMBER: Lifetime(30 * 86400, 90 * 86400),
}


def _common() -> frozenset[str]:
    text = files("unionhub.platform.account").joinpath("defaults/common_passwords.txt").read_text("utf-8")
    return frozenset(line.strip().lower() for line in text.splitlines() if line.strip())


COMMON_PASSWORDS = _common()


def _runs() -> re.Pattern[str]:
    """Every stretch of three and more neighbours of the alphabet, the digits or the keyboard, in both directions; and years."""
    rows = (
        "abcdefghijklmnopqrstuvwxyz",
        "01234567890",
        "qwertyuiop",
        "asdfghjkl",
        "zxcvbnm",
        "!@#$%^&*()",
        "1qaz",
        "2wsx",
        "3edc",
        "qaz",
        "wsx",
    )
    both = [line for row in (*rows, "edc", "4rfv") for line in (row, row[::-1])]
    found = {line[start:end] for line in both for start in range(len(line)) for end in range(start + 3, len(line) + 1)}
    return re.compile("|".join(map(re.escape, sorted(found, key=lambda run: -len(run)))) + r"|1314|520|(?:19|20)\d\d")


_RUNS = _runs()
_STEMS = {stem for line in COMMON_PASSWORDS if len(stem := re.sub(r"[^a-z]", "", line)) >= 4} | {
    "root",
    "test",
    "user",
    "china",
    "zhongguo",
}
_WORDS = re.compile("|".join(sorted(_STEMS, key=lambda word: -len(word))))
_LEET = str.maketrans("@0135$", "aoless")
OWN_LETTERS = 4


def _own_letters(folded: str) -> int:
    """Letters and digits left when keyboard runs, years and common words are taken out: what a guesser has to find."""
    rest = _WORDS.sub("", _RUNS.sub("", folded).translate(_LEET))
    return sum(1 for letter in rest if letter.isalnum())


def password_problem(password: str, username: str = "") -> tuple[str, str] | None:
    """(code, message) of the first rule a new password breaks, or None (check 1)."""
    if len(password) < PASSWORD_MIN:
        return "too_short", f"密码至少 {PASSWORD_MIN} 位"
    if len(password) > PASSWORD_MAX:
        return "too_long", f"密码最多 {PASSWORD_MAX} 位"
    if sum(1 for kind in _CLASSES if kind.search(password)) < PASSWORD_CLASSES:
        return "too_simple", "密码要包含大写字母、小写字母、数字、符号中的至少三种"
    folded = password.lower()
    if folded in COMMON_PASSWORDS or len(set(folded)) < 5 or _own_letters(folded) < OWN_LETTERS or re.search(r"(.)\1{4,}", folded):
        return "too_common", "这个密码太常见，容易被猜到，请换一个"
    if username and len(username) >= 4 and username.lower() in folded:
        return "contains_username", "密码不能包含用户名"
    return None


def password_expired(kind: AccountKind, changed_at: dt.datetime | None, now: dt.datetime) -> bool:
    """Whether a staff password is older than 90 days and must be changed at this login."""
    return kind is AccountKind.STAFF and (changed_at is None or now - changed_at > dt.timedelta(days=PASSWORD_DAYS))


def restriction(
    kind: AccountKind, *, must_change: bool, changed_at: dt.datetime | None, has_factor: bool, factor_required: bool, now: dt.datetime
) -> Restriction | None:
    """What a session must do before anything else: ``password`` (first use, expired) or ``second_factor`` (check 4)."""
    if must_change or password_expired(kind, changed_at, now):
        return "password"
    if kind is AccountKind.STAFF and factor_required and not has_factor:
        return "second_factor"
    return None


def reserved(permissions: Iterable[str]) -> list[str]:
    """Those among the permissions that belong to the three administrators."""
    kept = {key for keys in RESERVED.values() for key in keys}
    return sorted(kept.intersection(permissions))


def is_alive(now: dt.datetime, last_seen_at: dt.datetime, expires_at: dt.datetime, idle_seconds: int, ended: bool) -> bool:
    """Whether a session may still be used (check 3)."""
    return not ended and now < expires_at and now - last_seen_at < dt.timedelta(seconds=idle_seconds)


def failures_now(failures: int, last_failed_at: dt.datetime, now: dt.datetime) -> int:
    """Failures that still count: half an hour of quiet forgets them."""
    return 0 if now - last_failed_at > FORGET_FAILURES_AFTER else failures
