"""The line below every client: bounded, impatient, deaf to redirects, silent about addresses."""

from __future__ import annotations

import asyncio
import time
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from aiohttp import web

from unionhub.integrations import VendorTimeout, VendorUnavailable
from unionhub.integrations._http import MAX_REPLY_BYTES, VendorSession

pytestmark = pytest.mark.pure

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


@asynccontextmanager
async def _vendor(answer: Answer) -> AsyncIterator[str]:
    app = web.Application()
    app.router.add_route("*", "/{tail:.*}", answer)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    try:
        yield f"http://{host}:{port}"
    finally:
        await runner.cleanup()


@asynccontextmanager
async def _session(timeout: float = 0.4, pool: int = 5) -> AsyncIterator[VendorSession]:
    session = VendorSession("vendor", timeout_seconds=timeout, pool_size=pool)
    try:
        yield session
    finally:
        await session.aclose()


async def test_a_redirect_is_a_failure_and_is_not_followed() -> None:
    asked: list[str] = []

    async def answer(request: web.Request) -> web.StreamResponse:
        asked.append(request.path)
        raise web.HTTPFound("/elsewhere")

    async with _vendor(answer) as url, _session() as session:
        with pytest.raises(VendorUnavailable, match="302"):
            await session.request("op", "get", f"{url}/start")
    assert asked == ["/start"]


async def test_an_endless_answer_is_cut_off() -> None:
    async def answer(_request: web.Request) -> web.StreamResponse:
        return web.Response(body=b"x" * (MAX_REPLY_BYTES + 1))

    async with _vendor(answer) as url, _session(timeout=5) as session:
        with pytest.raises(VendorUnavailable, match="too large"):
            await session.request("op", "GET", url)


async def test_a_slow_trickle_still_times_out() -> None:
    async def answer(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        for _ in range(30):
            await response.write(b" ")
            await asyncio.sleep(0.1)
        return response

    async with _vendor(answer) as url, _session() as session:
        began = time.monotonic()
        with pytest.raises(VendorTimeout):
            await session.request("op", "GET", url)
        assert time.monotonic() - began < 2


async def test_the_pool_is_bounded_and_waiting_for_it_counts() -> None:
    busy = most = 0

    async def answer(_request: web.Request) -> web.StreamResponse:
        nonlocal busy, most
        busy += 1
        most = max(most, busy)
        await asyncio.sleep(0.05)
        busy -= 1
        return web.json_response({})

    async with _vendor(answer) as url, _session(timeout=5, pool=3) as session:
        await asyncio.gather(*(session.request("op", "GET", url) for _ in range(12)))
    assert most == 3


async def test_nobody_at_the_address_is_unavailable_and_the_secret_stays_secret() -> None:
    params = {"secret": "tell-" + str(len("no one"))}  # the traceback quotes the source too, so the value is not in it
    async with _session() as session:
        with pytest.raises(VendorUnavailable) as caught:
            await session.request("op", "GET", "http://127.0.0.1:1/path", params=params)
    error = caught.value
    assert error.retryable and error.__context__ is None and error.__cause__ is None
    assert "tell-6" not in "".join(traceback.format_exception(error)) and "127.0.0.1" not in str(error)


async def test_a_session_opens_late_and_reopens_after_close() -> None:
    async def answer(_request: web.Request) -> web.StreamResponse:
        return web.json_response({"ok": True})

    async with _vendor(answer) as url, _session() as session:
        assert session._session is None
        await session.request("op", "GET", url)
        await session.aclose()
        await session.aclose()
        assert (await session.request("op", "GET", url)).body == b'{"ok": true}'


@pytest.mark.parametrize(("timeout", "pool"), [(0, 5), (5.1, 5), (1, 0), (1, 1000)])
def test_senseless_bounds_are_refused(timeout: float, pool: int) -> None:
    with pytest.raises(ValueError, match="must be"):
        VendorSession("vendor", timeout_seconds=timeout, pool_size=pool)
