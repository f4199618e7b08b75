from __future__ import annotations

import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

# pytest names the modules of this folder `simulator.*` and puts an empty package of that name in the way of the program's.
sys.modules.pop("simulator", None)

from simulator.testing import MovableClock, RunningSimulator, example_config, running_simulator  # noqa: E402

Get = Callable[..., Awaitable[dict[str, Any]]]


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock(time.time())


@pytest_asyncio.fixture
async def sim(tmp_path: Path, clock: MovableClock) -> AsyncIterator[RunningSimulator]:
    async with running_simulator(example_config(), tmp_path, clock) as running:
        yield running


@pytest.fixture
def wechat(sim: RunningSimulator) -> Get:
    """Call a WeChat endpoint as any client would: `wechat("GET", path, params=…)`; errors too come with status 200."""

    async def call(method: str, path: str, **kwargs: Any) -> dict[str, Any]:
        async with sim.http.request(method, sim.url + path, **kwargs) as reply:
            assert reply.status == 200
            body: dict[str, Any] = await reply.json()
            return body

    return call


@pytest.fixture
def token(sim: RunningSimulator, wechat: Get) -> Callable[[], Awaitable[str]]:
    async def fetch(**changes: Any) -> str:
        mp = sim.config.wechat_mp
        asked = {"grant_type": "client_credential", "appid": mp.appid, "secret": mp.secret, **changes}
        return str((await wechat("POST", "/cgi-bin/stable_token", json=asked))["access_token"])

    return fetch
