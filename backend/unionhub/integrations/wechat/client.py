"""The mini-program's server side."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from unionhub.integrations._http import VendorSession
from unionhub.integrations.errors import VendorUnavailable
from unionhub.integrations.wechat.ports import (
    CodeEnvironment,
    MiniProgramConfig,
    Suggestion,
    TextScene,
    TextVerdict,
    WeChatIdentity,
    WeChatPhone,
)
from unionhub.integrations.wechat.tokens import TokenStore
from unionhub.integrations.wechat.transport import VENDOR_HOST, AsyncWeChatClient


class MiniProgramClient:
    """Fulfils MiniProgramPort. The connection pool opens with the first call; close it with `aclose()`."""

    def __init__(self, config: MiniProgramConfig, tokens: TokenStore) -> None:
        self._http = VendorSession("wechat", timeout_seconds=config.timeout_seconds, pool_size=config.pool_size)
        self._client = AsyncWeChatClient(
            config.appid, config.secret, config.api_url, self._http, tokens, allow_loopback=config.allow_loopback
        )

    async def code_to_session(self, code: str) -> WeChatIdentity:
        answer = await self._client.wxa.code_to_session(code)
        return WeChatIdentity(
            openid=_text(answer, "openid", "sns/jscode2session"),
            unionid=answer.get("unionid") or None,
            session_key=_text(answer, "session_key", "sns/jscode2session"),
        )

    async def get_phone_number(self, code: str) -> WeChatPhone:
        operation = "wxa/business/getuserphonenumber"
        answer = await self._post(operation, {"code": code})
        info = answer.get("phone_info")
        if not isinstance(info, dict):
            raise VendorUnavailable("wechat", operation, "the answer holds no phone_info")
        return WeChatPhone(number=_text(info, "purePhoneNumber", operation), country_code=_text(info, "countryCode", operation))

    async def send_subscribe_message(self, openid: str, template_id: str, data: Mapping[str, str], *, page: str | None = None) -> None:
        fields = {key: {"value": value} for key, value in data.items()}
        await self._client.wxa.send_subscribe_message(openid, template_id, fields, page)

    async def get_unlimited_code(
        self,
        scene: str,
        *,
        page: str | None = None,
        width: int = 430,
        check_path: bool = True,
        environment: CodeEnvironment = CodeEnvironment.RELEASE,
    ) -> bytes:
        # wechatpy's own method knows neither check_path nor env_version.
        asked = {"scene": scene, "width": width, "check_path": check_path, "env_version": environment.value}
        answer = await self._post("wxa/getwxacodeunlimit", {**asked, "page": page} if page else asked)
        if not isinstance(answer, bytes):
            raise VendorUnavailable("wechat", "wxa/getwxacodeunlimit", "the answer is not a picture")
        return answer

    async def check_text(self, openid: str, scene: TextScene, content: str) -> TextVerdict:
        # wechatpy knows version 1 only, which the vendor has retired.
        operation = "wxa/msg_sec_check"
        answer = await self._post(operation, {"version": 2, "openid": openid, "scene": int(scene), "content": content})
        result = answer.get("result")
        suggest = result.get("suggest") if isinstance(result, dict) else None
        if not isinstance(result, dict) or suggest not in set(Suggestion):
            raise VendorUnavailable("wechat", operation, "the answer holds no verdict")
        return TextVerdict(Suggestion(suggest), int(result.get("label") or 0), str(answer.get("trace_id") or ""))

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def _post(self, operation: str, data: Mapping[str, Any]) -> Any:
        return await self._client.post(f"{VENDOR_HOST}/{operation}", data=data)


def _text(answer: Any, name: str, operation: str) -> str:
    value = answer.get(name) if isinstance(answer, dict) else None
    if not isinstance(value, str) or not value:
        raise VendorUnavailable("wechat", operation, f"the answer holds no {name}")
    return value
