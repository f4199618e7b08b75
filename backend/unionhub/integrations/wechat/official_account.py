"""The official account's server side: web pages opened inside WeChat learn who the visitor is."""

from __future__ import annotations

from urllib.parse import quote

from unionhub.integrations._http import VendorSession
from unionhub.integrations.errors import VendorUnavailable
from unionhub.integrations.urls import ensure_vendor_url
from unionhub.integrations.wechat.ports import OAuthIdentity, OAuthScope, OfficialAccountConfig
from unionhub.integrations.wechat.tokens import MemoryTokenStore
from unionhub.integrations.wechat.transport import VENDOR_HOST, AsyncWeChatClient


class OfficialAccountClient:
    """Fulfils OfficialAccountPort. The login needs no access token, so none is ever fetched."""

    def __init__(self, config: OfficialAccountConfig) -> None:
        self._config = config
        self._open_url = ensure_vendor_url(config.open_url, config.allow_loopback)
        self._http = VendorSession("wechat", timeout_seconds=config.timeout_seconds, pool_size=config.pool_size)
        self._client = AsyncWeChatClient(
            config.appid, config.secret, config.api_url, self._http, MemoryTokenStore(), allow_loopback=config.allow_loopback
        )

    def authorize_url(self, redirect_uri: str, state: str, scope: OAuthScope = OAuthScope.BASE) -> str:
        # WeChat demands this order of parameters and the fragment at the end.
        return (
            f"{self._open_url}/connect/oauth2/authorize?appid={quote(self._config.appid, safe='')}"
            f"&redirect_uri={quote(redirect_uri, safe='')}&response_type=code&scope={scope.value}"
            f"&state={quote(state, safe='')}#wechat_redirect"
        )

    async def exchange_code(self, code: str) -> OAuthIdentity:
        operation = "sns/oauth2/access_token"
        asked = {"appid": self._config.appid, "secret": self._config.secret, "code": code, "grant_type": "authorization_code"}
        answer = await self._client.get(f"{VENDOR_HOST}/{operation}", params=asked)
        openid = answer.get("openid") if isinstance(answer, dict) else None
        if not isinstance(openid, str) or not openid:
            raise VendorUnavailable("wechat", operation, "the answer holds no openid")
        return OAuthIdentity(openid=openid, unionid=answer.get("unionid") or None, scope=str(answer.get("scope") or ""))

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()
