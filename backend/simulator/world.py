"""What the outside parties know: WeChat users, codes, tokens, grants, sent messages and the authority's registry."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
import secrets
from collections import Counter, deque
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from typing import Any

from simulator.config import SimulatorConfig
from simulator.faults import FaultBoard

CODE_SECONDS = 300
KEEP = 500
KEEP_CALLS = 60
REGISTRY_STATES = {"normal": "正常", "absent": "库中无记录", "service_error": "证件库异常", "daily_limit": "超过当日次数"}
_USER_ID = re.compile(r"[A-Za-z0-9_-]{1,40}")
_PHONE = re.compile(r"1[3-9]\d{9}", re.ASCII)

Clock = Callable[[], float]


class WorldError(ValueError):
    """A control request that makes no sense; the message is shown to the person at the page."""


@dataclass(slots=True)
class User:
    id: str
    nickname: str
    phone: str
    openid_mp: str
    openid_oa: str
    unionid: str
    id_card_name: str = ""
    id_card_no: str = ""
    visited_at: float = 0.0
    grants: dict[str, int] = field(default_factory=dict)

    def view(self) -> dict[str, Any]:
        shown = asdict(self)
        del shown["visited_at"]
        return shown


@dataclass(slots=True)
class IssuedCode:
    kind: str
    user_id: str
    expires_at: float
    used: bool = False
    scope: str = ""


@dataclass(slots=True)
class Token:
    value: str
    appid: str
    expires_at: float


class World:
    """The whole state. Methods are synchronous: one event loop, no await between a check and its effect."""

    def __init__(self, config: SimulatorConfig, clock: Clock) -> None:
        self.config = config
        self.now = clock
        self.users: dict[str, User] = {}
        self.registry: dict[str, dict[str, str]] = {}
        self.codes: dict[str, IssuedCode] = {}
        self.tokens: dict[str, Token] = {}
        self.latest_token: dict[str, str] = {}
        self.forced_at: dict[str, list[float]] = {}
        self.sms: deque[dict[str, Any]] = deque(maxlen=KEEP)
        self.messages: deque[dict[str, Any]] = deque(maxlen=KEEP)
        self.wxacodes: deque[dict[str, Any]] = deque(maxlen=KEEP)
        self.calls: deque[dict[str, Any]] = deque(maxlen=KEEP_CALLS)
        self.call_totals: Counter[str] = Counter()
        self.faults = FaultBoard()
        self.revision = 0

    def touch(self) -> None:
        """Mark the world as changed: the page redraws and the state is saved."""
        self.revision += 1

    def stamp(self) -> str:
        return datetime.fromtimestamp(self.now(), UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")

    # -- WeChat users ------------------------------------------------------------------------------------------------

    def put_user(self, raw: Mapping[str, Any]) -> User:
        """Add a user, or change the one with the same id. Identifiers that are not given are derived, the same every time."""
        user_id = str(raw.get("id") or f"wx{secrets.token_hex(4)}")
        known = self.users.get(user_id)
        nickname = str(raw.get("nickname") or (known.nickname if known else "")).strip()
        phone = str(raw.get("phone") if raw.get("phone") is not None else (known.phone if known else ""))
        if not _USER_ID.fullmatch(user_id):
            raise WorldError("用户编号只能用字母、数字、下划线和短横，最多 40 个。")
        if not nickname or len(nickname) > 32:
            raise WorldError("请填写 1 到 32 个字的微信昵称。")
        if phone and not _PHONE.fullmatch(phone):
            raise WorldError("手机号应为 11 位大陆手机号，或留空。")
        user = User(
            id=user_id,
            nickname=nickname,
            phone=phone,
            openid_mp=str(raw.get("openid_mp") or (known.openid_mp if known else self._identifier("mp", user_id))),
            openid_oa=str(raw.get("openid_oa") or (known.openid_oa if known else self._identifier("oa", user_id))),
            unionid=str(raw.get("unionid") or (known.unionid if known else self._identifier("union", user_id))),
            id_card_name=str(raw.get("id_card_name") or (known.id_card_name if known else "")),
            id_card_no=str(raw.get("id_card_no") or (known.id_card_no if known else "")).upper(),
            visited_at=known.visited_at if known else 0.0,
            grants=known.grants if known else {},
        )
        clash = [u for u in self.users.values() if u.id != user.id and {u.openid_mp, u.openid_oa} & {user.openid_mp, user.openid_oa}]
        if clash:
            raise WorldError("openid 已属于另一个微信用户。")
        self.users[user_id] = user
        self.touch()
        return user

    def user_by_openid_mp(self, openid: str) -> User | None:
        return next((user for user in self.users.values() if user.openid_mp == openid), None)

    def _identifier(self, kind: str, user_id: str) -> str:
        appid = self.config.wechat_oa.appid if kind == "oa" else self.config.wechat_mp.appid
        digest = hmac.new(self.config.wechat_mp.secret.encode(), f"{kind}:{appid}:{user_id}".encode(), hashlib.sha256).digest()
        return "o" + base64.urlsafe_b64encode(digest).decode()[:27]

    def grant(self, user: User, template_id: str, count: int) -> None:
        user.grants[template_id] = user.grants.get(template_id, 0) + count
        self.touch()

    # -- codes -------------------------------------------------------------------------------------------------------

    def issue_code(self, kind: str, user: User, *, scope: str = "") -> str:
        now = self.now()
        for code in [value for value, issued in self.codes.items() if now > issued.expires_at + CODE_SECONDS]:
            del self.codes[code]
        code = "0" + secrets.token_urlsafe(24).replace("-", "a").replace("_", "b")[:31]
        self.codes[code] = IssuedCode(kind, user.id, now + CODE_SECONDS, scope=scope)
        return code

    def redeem_code(self, kind: str, code: str) -> tuple[User, IssuedCode] | str:
        """Use a code up. Returns the user and the code, or why not: `invalid`, `used`, `expired`."""
        issued = self.codes.get(code)
        if issued is None or issued.kind != kind or issued.user_id not in self.users:
            return "invalid"
        if issued.used:
            return "used"
        if self.now() > issued.expires_at:
            return "expired"
        issued.used = True
        return self.users[issued.user_id], issued

    # -- the authority's registry ------------------------------------------------------------------------------------

    def put_registry(self, raw: Mapping[str, Any]) -> None:
        name, id_card = str(raw.get("name") or "").strip(), str(raw.get("id_card") or "").strip().upper()
        state = str(raw.get("state") or "normal")
        if not name or not id_card:
            raise WorldError("权威库中的一条记录要有姓名和身份证号。")
        if state not in REGISTRY_STATES:
            raise WorldError(f"state 应为 {'、'.join(REGISTRY_STATES)} 之一。")
        self.registry[id_card] = {"name": name, "id_card": id_card, "state": state}
        self.touch()

    # -- what happened -----------------------------------------------------------------------------------------------

    def record_call(self, target: str, outcome: str) -> None:
        """Keep one line for the page; never a parameter, so no secret and no personal data."""
        self.call_totals[target] += 1
        self.calls.appendleft({"at": self.stamp(), "target": target, "outcome": outcome})
        self.revision += 1

    # -- persistence -------------------------------------------------------------------------------------------------

    def dump(self) -> dict[str, Any]:
        """What survives a restart. Codes and access tokens do not: a client must cope, as with the real vendor."""
        return {
            "users": [asdict(user) for user in self.users.values()],
            "registry": list(self.registry.values()),
            "sms": list(self.sms),
            "messages": list(self.messages),
            "wxacodes": list(self.wxacodes),
        }

    def restore(self, document: Mapping[str, Any] | None) -> None:
        """Take up the saved state, then the inhabitants the configuration names and the state does not know yet."""
        document = document or {}
        self.users = {item["id"]: User(**item) for item in document.get("users", [])}
        self.registry = {item["id_card"]: dict(item) for item in document.get("registry", [])}
        for name in ("sms", "messages", "wxacodes"):
            getattr(self, name).extend(document.get(name, []))
        for number, raw_user in enumerate(self.config.users, 1):
            user_id = str(raw_user.get("id") or f"wx{number}")
            if user_id not in self.users:
                self.put_user({**raw_user, "id": user_id})
        for entry in self.config.registry:
            if str(entry.get("id_card") or "").strip().upper() not in self.registry:
                self.put_registry(entry)
