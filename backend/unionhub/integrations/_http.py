"""One way to call a vendor: a bounded pool, a short time-out, no redirects, no cookies, no proxy taken from the environment."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass

import aiohttp

from unionhub.integrations.errors import VendorTimeout, VendorUnavailable

MAX_TIMEOUT_SECONDS = 5.0
MAX_REPLY_BYTES = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class VendorReply:
    """An answer with HTTP status 200."""

    content_type: str
    body: bytes


class VendorSession:
    """A lazily opened aiohttp session for one vendor. Close it with `aclose()`."""

    def __init__(self, vendor: str, *, timeout_seconds: float, pool_size: int) -> None:
        if not 0 < timeout_seconds <= MAX_TIMEOUT_SECONDS:
            raise ValueError(f"timeout_seconds must be above 0 and at most {MAX_TIMEOUT_SECONDS:g}")
        if not 1 <= pool_size <= 200:
            raise ValueError("pool_size must be between 1 and 200")
        self._vendor = vendor
        self._timeout = aiohttp.ClientTimeout(total=timeout_seconds)
        self._pool_size = pool_size
        self._session: aiohttp.ClientSession | None = None

    async def request(
        self,
        operation: str,
        method: str,
        url: str,
        *,
        params: Mapping[str, str] | None = None,
        data: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> VendorReply:
        """Carry out one call. Raises VendorTimeout or VendorUnavailable, outside the except block on purpose: the exceptions of
        aiohttp quote the address, which for WeChat holds the secret, and an exception raised inside would keep them as its context.
        """
        try:
            return await self._exchange(operation, method, url, params, data, headers)
        except TimeoutError:
            failure: VendorTimeout | VendorUnavailable = VendorTimeout(self._vendor, operation)
        except aiohttp.ClientError as error:
            failure = VendorUnavailable(self._vendor, operation, f"connection failed ({type(error).__name__})")
        raise failure

    async def _exchange(
        self,
        operation: str,
        method: str,
        url: str,
        params: Mapping[str, str] | None,
        data: bytes | None,
        headers: Mapping[str, str] | None,
    ) -> VendorReply:
        call = self._open().request(method.upper(), url, params=params, data=data, headers=headers, allow_redirects=False)
        async with call as response:
            if response.status != 200:
                raise VendorUnavailable(self._vendor, operation, f"HTTP status {response.status}")
            chunks: list[bytes] = []
            received = 0
            async for chunk in response.content.iter_chunked(65_536):
                received += len(chunk)
                if received > MAX_REPLY_BYTES:
                    raise VendorUnavailable(self._vendor, operation, "the answer is too large")
                chunks.append(chunk)
            return VendorReply(response.content_type, b"".join(chunks))

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None or self._session.closed:
            self._session = aiohttp.ClientSession(
                timeout=self._timeout,
                connector=aiohttp.TCPConnector(limit=self._pool_size, ttl_dns_cache=60),
                cookie_jar=aiohttp.DummyCookieJar(),
                trust_env=False,
            )
            # aiohttp silently repeats a GET whose kept-alive connection broke. WeChat's logins are GETs that use a code up, so one
            # call must stay one call; there is no public switch, and a test holds this line.
            self._session._retry_connection = False
        return self._session

    async def aclose(self) -> None:
        """Close the pool. A later call opens a new one."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()
            await asyncio.sleep(0)  # lets the transports finish closing
