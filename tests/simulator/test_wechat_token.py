"""The access token of the simulated WeChat: stable in normal mode, replaced in forced mode, checked everywhere."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from simulator.testing import MovableClock, RunningSimulator

Call = Callable[..., Awaitable[dict[str, Any]]]
Token = Callable[..., Awaitable[str]]


async def _works(wechat: Call, token: str) -> int:
    """Errcode of a call that fails later than the token check (the code is nonsense: 40029)."""
    return int((await wechat("POST", "/wxa/business/getuserphonenumber", params={"access_token": token}, json={"code": "x"}))["errcode"])


async def test_normal_mode_repeats_the_token_until_five_minutes_before_its_end(wechat: Call, token: Token, clock: MovableClock) -> None:
    first = await token()
    clock.advance(6890)
    assert await token() == first
    clock.advance(20)
    second = await token()
    assert second != first
    assert [await _works(wechat, value) for value in (first, second)] == [40029, 40029], "both hold during the overlap"
    clock.advance(300)
    assert [await _works(wechat, value) for value in (first, second)] == [42001, 40029]


async def test_forced_mode_kills_the_old_token_at_once(wechat: Call, token: Token) -> None:
    first = await token()
    second = await token(force_refresh=True)
    assert await _works(wechat, first) == 40001
    assert await _works(wechat, second) == 40029
    assert await token() == second


async def test_forcing_is_limited_per_half_minute_and_per_day(
    sim: RunningSimulator, wechat: Call, token: Token, clock: MovableClock
) -> None:
    mp = sim.config.wechat_mp
    asked = {"grant_type": "client_credential", "appid": mp.appid, "secret": mp.secret, "force_refresh": True}
    await token(force_refresh=True)
    assert (await wechat("POST", "/cgi-bin/stable_token", json=asked))["errcode"] == 45011
    for _ in range(19):
        clock.advance(31)
        await token(force_refresh=True)
    clock.advance(31)
    assert (await wechat("POST", "/cgi-bin/stable_token", json=asked))["errcode"] == 45009
    clock.advance(86_400)
    assert await token(force_refresh=True)


@pytest.mark.parametrize(
    ("changes", "errcode"),
    [
        ({"secret": "wrong"}, 40125),
        ({"secret": None}, 41004),
        ({"appid": "wx-other"}, 40013),
        ({"appid": None}, 41002),
        ({"grant_type": "x"}, 40002),
    ],
)
async def test_a_wrong_token_request_is_refused(sim: RunningSimulator, wechat: Call, changes: dict[str, Any], errcode: int) -> None:
    mp = sim.config.wechat_mp
    asked = {"grant_type": "client_credential", "appid": mp.appid, "secret": mp.secret, **changes}
    assert (await wechat("POST", "/cgi-bin/stable_token", json=asked))["errcode"] == errcode


async def test_a_token_is_demanded_known_and_of_the_right_account(sim: RunningSimulator, wechat: Call, token: Token) -> None:
    missing = await wechat("POST", "/wxa/msg_sec_check", json={"version": 2})
    assert missing["errcode"] == 41001
    assert await _works(wechat, "invented") == 40001
    oa = sim.config.wechat_oa
    assert await _works(wechat, await token(appid=oa.appid, secret=oa.secret)) == 48001
