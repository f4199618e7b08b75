"""wechatpy's client, made asynchronous: our HTTP session, our base address, one shared access token, typed errors.

Methods of wechatpy that merely return `self._get(…)` or `self._post(…)` become awaitable, because `_request` is a coroutine here.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from wechatpy.client import WeChatClient

from unionhub.integrations._http import VendorSession
from unionhub.integrations.errors import VendorUnavailable
from unionhub.integrations.urls import ensure_vendor_url
from unionhub.integrations.wechat.ports import WeChatErrcode, WeChatError
from unionhub.integrations.wechat.tokens import TokenStore

VENDOR_HOST = "https://api.weixin.qq.com"
# A cached token is dropped this long before the vendor's own end, well inside the five minutes in which old and new both hold.
_MARGIN_SECONDS = 120
_TOKEN_TROUBLE = frozenset({WeChatErrcode.TOKEN_INVALID, WeChatErrcode.TOKEN_EXPIRED})
_FORCE_REFUSED = frozenset({WeChatErrcode.DAILY_QUOTA, WeChatErrcode.MINUTE_QUOTA})


class AsyncWeChatClient(WeChatClient):
    """The transport below both accounts. Never uses wechatpy's own `requests` session nor its token cache."""

    def __init__(self, appid: str, secret: str, api_url: str, http: VendorSession, store: TokenStore, *, allow_loopback: bool) -> None:
        super().__init__(appid, secret, auto_retry=False)
        self._base = ensure_vendor_url(api_url, allow_loopback)
        self._session = http
        self._store = store
        self._key = f"wechat:access_token:{appid}"

    async def _request(self, method: str, url_or_endpoint: str, **kwargs: Any) -> Any:
        """Call an endpoint; a token that is refused once is replaced once. Returns the JSON object, or bytes of a picture."""
        url = self._url(url_or_endpoint, kwargs.pop("api_base_url", self.API_BASE_URL))
        operation = url.removeprefix(self._base).split("?", 1)[0].lstrip("/")
        params = {key: str(value) for key, value in (kwargs.pop("params", None) or {}).items()}
        data = kwargs.pop("data", None)
        processor = kwargs.pop("result_processor", None)
        if kwargs:
            raise TypeError(f"not supported by this transport: {', '.join(sorted(kwargs))}")
        body = json.dumps(data, ensure_ascii=False).encode() if isinstance(data, Mapping) else data
        if operation.startswith("sns/"):  # logins carry appid and secret, never a token
            result = await self._exchange(operation, method, url, params, body)
        else:
            token = await self.get_access_token()
            try:
                result = await self._exchange(operation, method, url, {**params, "access_token": token}, body)
            except WeChatError as error:
                if error.errcode not in _TOKEN_TROUBLE:
                    raise
                token = await self._replace_token(token)
                result = await self._exchange(operation, method, url, {**params, "access_token": token}, body)
        return processor(result) if processor else result

    def _url(self, url_or_endpoint: str, api_base_url: str) -> str:
        """wechatpy writes the vendor's host into its constants: ours takes its place, and no other host is ever called."""
        url = url_or_endpoint if "://" in url_or_endpoint else f"{api_base_url}{url_or_endpoint}"
        if not url.startswith(f"{VENDOR_HOST}/"):
            raise ValueError("wechatpy asked for a host that is not WeChat's API")
        return self._base + url.removeprefix(VENDOR_HOST)

    async def _exchange(self, operation: str, method: str, url: str, params: dict[str, str], body: bytes | None) -> Any:
        headers = {"Content-Type": "application/json"} if body is not None else None
        reply = await self._session.request(operation, method, url, params=params, data=body, headers=headers)
        if reply.content_type.startswith("image/"):
            return reply.body
        try:
            result = json.loads(reply.body)
        except ValueError:
            result = None
        if not isinstance(result, dict):
            raise VendorUnavailable("wechat", operation, "the answer is neither JSON nor a picture")
        errcode = int(result.get("errcode") or 0)
        if errcode:
            raise WeChatError(operation, errcode, self._clean(str(result.get("errmsg", ""))))
        return result

    def _clean(self, text: str) -> str:
        return text.replace(self.secret, "***")[:300] if self.secret else text[:300]

    # -- the access token ---------------------------------------------------------------------------------------------

    async def get_access_token(self) -> str:
        """Return the shared token; of many callers without one, a single caller fetches it."""
        token = await self._store.get(self._key)
        if token:
            return token
        async with self._store.lock(self._key):
            return await self._store.get(self._key) or await self._fetch(force=False)

    async def _replace_token(self, refused: str) -> str:
        """Get a token other than the refused one: someone else's new one, the vendor's current one, or a forced one."""
        async with self._store.lock(self._key):
            token = await self._store.get(self._key)
            if token and token != refused:
                return token
            token = await self._fetch(force=False)
            if token != refused:
                return token
            try:
                return await self._fetch(force=True)
            except WeChatError as error:
                if error.errcode not in _FORCE_REFUSED:
                    raise
                return token  # forced too often; the vendor itself calls this token current, so it gets its one more chance

    async def _fetch(self, *, force: bool) -> str:
        operation = "cgi-bin/stable_token"
        asked = {"grant_type": "client_credential", "appid": self.appid, "secret": self.secret, "force_refresh": force}
        result = await self._exchange(operation, "POST", f"{self._base}/{operation}", {}, json.dumps(asked).encode())
        token, lifetime = result.get("access_token"), result.get("expires_in")
        if not isinstance(token, str) or not token or not isinstance(lifetime, int):
            raise VendorUnavailable("wechat", operation, "the answer holds no access token")
        await self._store.set(self._key, token, max(1, lifetime - _MARGIN_SECONDS))
        return token

    def fetch_access_token(self) -> Any:
        """wechatpy's synchronous fetch must never run."""
        raise NotImplementedError("use get_access_token")
