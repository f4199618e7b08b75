"""Option sets of accounts."""

from enum import StrEnum


class AccountKind(StrEnum):
    """Which face an account enters by."""

    MEMBER = "member"
    ENTERPRISE = "enterprise"
    STAFF = "staff"


class AccountState(StrEnum):
    """Whether an account may sign in."""

    ACTIVE = "active"
    DISABLED = "disabled"


class IdentityProvider(StrEnum):
    """What proves who is signing in on the phone side."""

    WECHAT_MP = "wechat_mp"
    WECHAT_OA = "wechat_oa"
    PHONE = "phone"


class AdminKind(StrEnum):
    """三员: the three administrators that no one person may combine (GB/T 22239 level 3)."""

    SYSTEM = "system"
    SECURITY = "security"
    AUDIT = "audit"


class CapacityState(StrEnum):
    """Whether a capacity may be acted in."""

    ACTIVE = "active"
    ENDED = "ended"


class ClientKind(StrEnum):
    """What holds a session's token: a browser (cookie) or the mini-program (bearer)."""

    WEB = "web"
    MINI = "mini"


class SmsScene(StrEnum):
    """What an SMS code may be used for; a code of one scene is worthless in another."""

    LOGIN = "login"
    APPLY = "apply"
    BIND = "bind"
    REPORT = "report"
    REGISTER = "register"
    RESET = "reset"
