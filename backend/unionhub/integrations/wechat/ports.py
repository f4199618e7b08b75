"""What the platform may ask of WeChat, and what it hears back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import Protocol

from unionhub.integrations.errors import VendorError


class WeChatErrcode(IntEnum):
    """The codes a caller decides upon; any other arrives as a plain number."""

    SYSTEM_BUSY = -1
    TOKEN_INVALID = 40001
    OPENID_INVALID = 40003
    CODE_INVALID = 40029
    TEMPLATE_INVALID = 40037
    CODE_USED = 40163
    CODE_BLOCKED = 40226
    PAGE_INVALID = 41030
    TOKEN_EXPIRED = 42001
    REFUSED_BY_USER = 43101
    DAILY_QUOTA = 45009
    MINUTE_QUOTA = 45011
    ARGUMENT_INVALID = 47003
    NOT_VISITED_LATELY = 61010


_RETRYABLE = frozenset(
    {
        WeChatErrcode.SYSTEM_BUSY,
        WeChatErrcode.TOKEN_INVALID,
        WeChatErrcode.TOKEN_EXPIRED,
        WeChatErrcode.DAILY_QUOTA,
        WeChatErrcode.MINUTE_QUOTA,
    }
)


class WeChatError(VendorError):
    """WeChat answered with an error code."""

    def __init__(self, operation: str, errcode: int, errmsg: str) -> None:
        super().__init__("wechat", operation, f"errcode {errcode}: {errmsg}", retryable=errcode in _RETRYABLE)
        self.errcode = errcode
        self.errmsg = errmsg

    @property
    def is_bad_code(self) -> bool:
        """The code of a login or a button was wrong, used or too old: the person must press again."""
        return self.errcode in (WeChatErrcode.CODE_INVALID, WeChatErrcode.CODE_USED)


class OAuthScope(StrEnum):
    BASE = "snsapi_base"  # silent, openid only
    USERINFO = "snsapi_userinfo"  # asks the person, gives the unionid too


class TextScene(IntEnum):
    PROFILE = 1
    COMMENT = 2
    FORUM = 3
    SOCIAL_LOG = 4


class Suggestion(StrEnum):
    PASS = "pass"  # noqa: S105 -- a verdict, not a password
    REVIEW = "review"
    RISKY = "risky"


class CodeEnvironment(StrEnum):
    RELEASE = "release"
    TRIAL = "trial"
    DEVELOP = "develop"


@dataclass(frozen=True, slots=True)
class MiniProgramConfig:
    appid: str
    secret: str = field(repr=False)
    api_url: str = "https://api.weixin.qq.com"
    timeout_seconds: float = 5.0
    pool_size: int = 20
    allow_loopback: bool = False


@dataclass(frozen=True, slots=True)
class OfficialAccountConfig:
    appid: str
    secret: str = field(repr=False)
    api_url: str = "https://api.weixin.qq.com"
    open_url: str = "https://open.weixin.qq.com"
    timeout_seconds: float = 5.0
    pool_size: int = 20
    allow_loopback: bool = False


@dataclass(frozen=True, slots=True)
class WeChatIdentity:
    """Who logged in. The session key decrypts what WeChat encrypted for the page; keep it on the server only."""

    openid: str
    unionid: str | None
    session_key: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class WeChatPhone:
    """A verified number: `number` without, `country_code` as e.g. `86`."""

    number: str = field(repr=False)
    country_code: str


@dataclass(frozen=True, slots=True)
class OAuthIdentity:
    openid: str
    unionid: str | None
    scope: str


@dataclass(frozen=True, slots=True)
class TextVerdict:
    """`label` is WeChat's number of the kind of content (100 正常, 20001 时政 …), `trace_id` its proof."""

    suggestion: Suggestion
    label: int
    trace_id: str


class MiniProgramPort(Protocol):
    """The mini-program side. Every method raises WeChatError, VendorTimeout or VendorUnavailable."""

    async def code_to_session(self, code: str) -> WeChatIdentity:
        """Exchange the code of wx.login."""

    async def get_phone_number(self, code: str) -> WeChatPhone:
        """Exchange the code of the get-phone-number button."""

    async def send_subscribe_message(self, openid: str, template_id: str, data: Mapping[str, str], *, page: str | None = None) -> None:
        """Send one message; `data` maps field keys (`thing1`) to texts within WeChat's limits. 43101: no consent left."""

    async def get_unlimited_code(
        self,
        scene: str,
        *,
        page: str | None = None,
        width: int = 430,
        check_path: bool = True,
        environment: CodeEnvironment = CodeEnvironment.RELEASE,
    ) -> bytes:
        """Return the picture (JPEG or PNG) of a mini-program code; `scene` has at most 32 characters, `page` no leading slash."""

    async def check_text(self, openid: str, scene: TextScene, content: str) -> TextVerdict:
        """Ask whether a text may be shown; at most 2500 characters, the person visited within two hours (else 61010)."""


class OfficialAccountPort(Protocol):
    """The official-account side."""

    def authorize_url(self, redirect_uri: str, state: str, scope: OAuthScope = OAuthScope.BASE) -> str:
        """Where the browser inside WeChat is sent; it comes back to `redirect_uri` with `code` and `state`."""

    async def exchange_code(self, code: str) -> OAuthIdentity:
        """Exchange the code that came back. Raises WeChatError, VendorTimeout or VendorUnavailable."""
