"""One access token for everybody: fetched once, replaced when refused, never forced without need."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from simulator.testing import MovableClock, RunningSimulator
from unionhub.integrations.wechat import MemoryTokenStore, MiniProgramClient, MiniProgramConfig, WeChatErrcode, WeChatError

pytestmark = pytest.mark.pure


async def test_fifty_callers_at_once_fetch_one_token(sim: RunningSimulator, mini: MiniProgramClient) -> None:
    tokens = await asyncio.gather(*(mini._client.get_access_token() for _ in range(50)))
    assert len(set(tokens)) == 1
    assert sim.count("wechat.stable_token") == 1


async def test_two_processes_share_the_token_through_the_store(
    sim: RunningSimulator, mini: MiniProgramClient, mini_config: MiniProgramConfig, store: MemoryTokenStore
) -> None:
    other = MiniProgramClient(mini_config, store)
    tokens = await asyncio.gather(*(client._client.get_access_token() for client in (mini, other) for _ in range(10)))
    await other.aclose()
    assert len(set(tokens)) == 1 and sim.count("wechat.stable_token") == 1


@pytest.mark.parametrize("kind", ["40001", "42001"])
async def test_a_refused_token_is_replaced_once_and_the_call_repeated(sim: RunningSimulator, mini: MiniProgramClient, kind: str) -> None:
    await sim.fault("wechat.getuserphonenumber", kind)
    phone = await mini.get_phone_number(await sim.phone_code("courier"))
    assert phone.number == "13800000001"
    assert sim.count("wechat.getuserphonenumber") == 2


async def test_a_token_refused_twice_is_an_error_not_a_loop(sim: RunningSimulator, mini: MiniProgramClient) -> None:
    await sim.fault("wechat.getuserphonenumber", "40001", 9)
    with pytest.raises(WeChatError) as caught:
        await mini.get_phone_number(await sim.phone_code("courier"))
    assert caught.value.errcode == WeChatErrcode.TOKEN_INVALID and caught.value.retryable
    assert sim.count("wechat.getuserphonenumber") == 2


async def test_a_vendor_restart_heals_without_forcing(sim: RunningSimulator, mini: MiniProgramClient) -> None:
    first = await mini._client.get_access_token()
    sim.world.tokens.clear()
    await mini.get_phone_number(await sim.phone_code("courier"))
    assert await mini._client.get_access_token() != first
    assert not sim.world.forced_at


async def test_a_token_the_vendor_repeats_is_forced_anew(sim: RunningSimulator, mini: MiniProgramClient) -> None:
    first = await mini._client.get_access_token()
    await sim.fault("wechat.getuserphonenumber", "40001")
    await mini.get_phone_number(await sim.phone_code("courier"))
    assert await mini._client.get_access_token() != first
    assert len(sim.world.forced_at[sim.config.wechat_mp.appid]) == 1


async def test_when_forcing_is_refused_the_current_token_gets_one_more_chance(sim: RunningSimulator, mini: MiniProgramClient) -> None:
    for _ in range(2):  # the second time lies within thirty seconds of the first forcing
        await sim.fault("wechat.getuserphonenumber", "40001")
        assert (await mini.get_phone_number(await sim.phone_code("courier"))).number == "13800000001"
    assert len(sim.world.forced_at[sim.config.wechat_mp.appid]) == 1


async def test_fifty_refused_callers_cause_one_refresh(
    sim: RunningSimulator, mini_config: MiniProgramConfig, store: MemoryTokenStore
) -> None:
    mini = MiniProgramClient(replace(mini_config, timeout_seconds=5.0), store)  # fifty at once wait for one another on a busy machine
    await mini._client.get_access_token()
    codes = [await sim.phone_code("courier") for _ in range(50)]
    before = sim.count("wechat.stable_token")
    sim.world.tokens.clear()
    phones = await asyncio.gather(*(mini.get_phone_number(code) for code in codes))
    await mini.aclose()
    assert {phone.number for phone in phones} == {"13800000001"}
    assert sim.count("wechat.stable_token") - before == 1


async def test_the_cached_token_is_dropped_before_the_vendors_end(
    sim: RunningSimulator, mini: MiniProgramClient, clock: MovableClock
) -> None:
    first = await mini._client.get_access_token()
    clock.advance(7079)
    assert await mini._client.get_access_token() == first
    clock.advance(2)
    assert await mini._client.get_access_token() != first
    await mini.get_phone_number(await sim.phone_code("courier"))
    assert "40001" not in {call["outcome"] for call in sim.world.calls}


async def test_a_wrong_secret_is_told_as_such(sim: RunningSimulator, store: MemoryTokenStore) -> None:
    config = MiniProgramConfig(sim.config.wechat_mp.appid, "wrong", api_url=sim.url, allow_loopback=True)
    client = MiniProgramClient(config, store)
    with pytest.raises(WeChatError) as caught:
        await client.get_phone_number("x")
    await client.aclose()
    assert caught.value.errcode == 40125 and not caught.value.retryable


async def test_a_failed_fetch_leaves_the_lock_free(sim: RunningSimulator, mini: MiniProgramClient) -> None:
    await sim.fault("wechat.stable_token", "-1")
    with pytest.raises(WeChatError):
        await mini._client.get_access_token()
    assert await asyncio.wait_for(mini._client.get_access_token(), 2)
