"""Real clients against a real simulator over HTTP."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from simulator.testing import MovableClock, RunningSimulator, example_config, running_simulator
from unionhub.integrations.realname import RealnameClient, RealnameConfig
from unionhub.integrations.sms import SmsClient, SmsConfig
from unionhub.integrations.wechat import (
    MemoryTokenStore,
    MiniProgramClient,
    MiniProgramConfig,
    OfficialAccountClient,
    OfficialAccountConfig,
)

TIMEOUT = 0.4


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock(time.time())


@pytest_asyncio.fixture
async def sim(tmp_path: Path, clock: MovableClock) -> AsyncIterator[RunningSimulator]:
    async with running_simulator(example_config(), tmp_path, clock) as running:
        yield running


@pytest.fixture
def store(clock: MovableClock) -> MemoryTokenStore:
    return MemoryTokenStore(clock)


@pytest.fixture
def mini_config(sim: RunningSimulator) -> MiniProgramConfig:
    mp = sim.config.wechat_mp
    return MiniProgramConfig(mp.appid, mp.secret, api_url=sim.url, timeout_seconds=TIMEOUT, allow_loopback=True)


@pytest_asyncio.fixture
async def mini(mini_config: MiniProgramConfig, store: MemoryTokenStore) -> AsyncIterator[MiniProgramClient]:
    client = MiniProgramClient(mini_config, store)
    yield client
    await client.aclose()


@pytest_asyncio.fixture
async def account(sim: RunningSimulator) -> AsyncIterator[OfficialAccountClient]:
    oa = sim.config.wechat_oa
    config = OfficialAccountConfig(oa.appid, oa.secret, api_url=sim.url, open_url=sim.url, timeout_seconds=TIMEOUT, allow_loopback=True)
    client = OfficialAccountClient(config)
    yield client
    await client.aclose()


@pytest.fixture
def sms_config(sim: RunningSimulator) -> SmsConfig:
    sms = sim.config.sms
    return SmsConfig(
        secret_id=sms.secret_id,
        secret_key=sms.secret_key,
        sdk_appid=sms.sdk_appid,
        sign_name=sms.sign_name,
        template_code="1000001",
        base_url=sim.url,
        timeout_seconds=TIMEOUT,
        allow_loopback=True,
    )


@pytest_asyncio.fixture
async def sms(sms_config: SmsConfig) -> AsyncIterator[SmsClient]:
    client = SmsClient(sms_config)
    yield client
    await client.aclose()


@pytest.fixture
def realname_config(sim: RunningSimulator) -> RealnameConfig:
    face = sim.config.realname
    return RealnameConfig(face.secret_id, face.secret_key, base_url=sim.url, timeout_seconds=TIMEOUT, allow_loopback=True)


@pytest_asyncio.fixture
async def realname(realname_config: RealnameConfig) -> AsyncIterator[RealnameClient]:
    client = RealnameClient(realname_config)
    yield client
    await client.aclose()
