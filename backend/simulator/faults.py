"""Wanted failures: which vendor call fails, how, and how many times."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fnmatch import fnmatchcase

# Every vendor call that can be made to fail, with the words the page shows for it.
TARGETS: dict[str, str] = {
    "wechat.code2session": "小程序登录",
    "wechat.stable_token": "接口调用凭据",
    "wechat.oauth2_access_token": "网页授权登录",
    "wechat.getuserphonenumber": "手机号快速验证",
    "wechat.subscribe_send": "订阅消息",
    "wechat.getwxacodeunlimit": "小程序码",
    "wechat.msg_sec_check": "内容安全",
    "sms.send": "短信发送",
    "realname.check": "实名核验",
}

# Failures of the line rather than of the vendor's logic. `lost`: the call is carried out, the answer never arrives.
LINE_KINDS: dict[str, str] = {
    "timeout": "超时不应答",
    "reset": "连接被重置",
    "lost": "已办理但应答丢失",
    "500": "服务器错误 500",
    "502": "网关错误 502",
    "malformed": "应答不是 JSON",
}
_CODE = re.compile(r"-?\d{1,6}|[A-Z][A-Za-z]+(\.[A-Z][A-Za-z]+)?")
MAX_COUNT = 10_000


class FaultError(ValueError):
    """A fault nobody can inject; the message says why."""


@dataclass(slots=True)
class Fault:
    id: int
    target: str
    kind: str
    remaining: int

    def view(self) -> dict[str, object]:
        return {"id": self.id, "target": self.target, "kind": self.kind, "count": self.remaining}


class FaultBoard:
    """The faults that are switched on, consulted in the order they were added."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []
        self._next_id = 1

    def add(self, target: str, kind: str, count: int) -> Fault:
        if not any(fnmatchcase(name, target) for name in TARGETS):
            raise FaultError(f"没有名为 {target} 的接口；可用：{'、'.join(TARGETS)}，或 wechat.* 这样的通配。")
        if kind == "0" or (kind not in LINE_KINDS and not _CODE.fullmatch(kind)):
            raise FaultError("kind 应为 timeout、reset、lost、500、502、malformed，或厂商的错误码。")
        if not 1 <= count <= MAX_COUNT:
            raise FaultError(f"count 应在 1 到 {MAX_COUNT} 之间。")
        fault = Fault(self._next_id, target, kind, count)
        self._next_id += 1
        self._faults.append(fault)
        return fault

    def take(self, target: str) -> str | None:
        """Use up one occurrence of the first fault that covers this call and return its kind."""
        for fault in self._faults:
            if fnmatchcase(target, fault.target):
                fault.remaining -= 1
                if fault.remaining <= 0:
                    self._faults.remove(fault)
                return fault.kind
        return None

    def remove(self, fault_id: int) -> bool:
        before = len(self._faults)
        self._faults = [fault for fault in self._faults if fault.id != fault_id]
        return len(self._faults) < before

    def clear(self) -> None:
        self._faults.clear()

    def view(self) -> list[dict[str, object]]:
        return [fault.view() for fault in self._faults]
