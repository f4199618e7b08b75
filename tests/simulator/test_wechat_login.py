"""Logins of the simulated WeChat: mini-program code, official-account page, phone number."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from simulator.testing import MovableClock, RunningSimulator

Call = Callable[..., Awaitable[dict[str, Any]]]
Token = Callable[[], Awaitable[str]]


def _login(sim: RunningSimulator, code: str, **changes: str) -> dict[str, str]:
    mp = sim.config.wechat_mp
    return {"appid": mp.appid, "secret": mp.secret, "js_code": code, "grant_type": "authorization_code", **changes}


async def test_a_login_code_names_its_user(sim: RunningSimulator, wechat: Call) -> None:
    answer = await wechat("GET", "/sns/jscode2session", params=_login(sim, await sim.login_code("courier")))
    user = sim.world.users["courier"]
    assert answer["openid"] == user.openid_mp and answer["unionid"] == user.unionid and answer["session_key"]
    assert "errcode" not in answer  # as the vendor's
    assert len(user.openid_mp) == 28 and user.openid_mp != user.openid_oa


async def test_a_login_code_works_once(sim: RunningSimulator, wechat: Call) -> None:
    code = await sim.login_code("courier")
    await wechat("GET", "/sns/jscode2session", params=_login(sim, code))
    assert (await wechat("GET", "/sns/jscode2session", params=_login(sim, code)))["errcode"] == 40163


async def test_a_login_code_dies_after_five_minutes(sim: RunningSimulator, wechat: Call, clock: MovableClock) -> None:
    early, late = await sim.login_code("courier"), await sim.login_code("courier")
    clock.advance(299)
    assert "openid" in await wechat("GET", "/sns/jscode2session", params=_login(sim, early))
    clock.advance(2)
    assert (await wechat("GET", "/sns/jscode2session", params=_login(sim, late)))["errcode"] == 40029


@pytest.mark.parametrize(
    ("changes", "errcode"),
    [
        ({"js_code": "nonsense"}, 40029),
        ({"js_code": ""}, 41008),
        ({"appid": ""}, 41002),
        ({"appid": "wx-of-another"}, 40013),
        ({"secret": ""}, 41004),
        ({"secret": "wrong"}, 40125),
        ({"grant_type": "password"}, 40002),
    ],
)
async def test_a_wrong_login_is_refused_with_its_code(sim: RunningSimulator, wechat: Call, changes: dict[str, str], errcode: int) -> None:
    code = await sim.login_code("courier")
    refused = await wechat("GET", "/sns/jscode2session", params=_login(sim, code, **changes))
    assert refused["errcode"] == errcode and "rid:" in refused["errmsg"]
    assert "openid" in await wechat("GET", "/sns/jscode2session", params=_login(sim, code)), "a refused call must not use the code up"


async def test_a_phone_code_is_no_login_code(sim: RunningSimulator, wechat: Call, token: Token) -> None:
    refused = await wechat("GET", "/sns/jscode2session", params=_login(sim, await sim.phone_code("courier")))
    assert refused["errcode"] == 40029
    body = {"code": await sim.login_code("courier")}
    path = "/wxa/business/getuserphonenumber"
    assert (await wechat("POST", path, params={"access_token": await token()}, json=body))["errcode"] == 40029


async def test_a_phone_code_gives_the_number_once(sim: RunningSimulator, wechat: Call, token: Token) -> None:
    params, body = {"access_token": await token()}, {"code": await sim.phone_code("courier")}
    first = await wechat("POST", "/wxa/business/getuserphonenumber", params=params, json=body)
    assert first["errcode"] == 0
    assert first["phone_info"]["purePhoneNumber"] == "13800000001"
    assert first["phone_info"]["watermark"]["appid"] == sim.config.wechat_mp.appid
    second = await wechat("POST", "/wxa/business/getuserphonenumber", params=params, json=body)
    assert second["errcode"] == 40029 and "phone_info" not in second


async def test_a_phone_call_must_be_a_post_with_a_body(wechat: Call, token: Token) -> None:
    params = {"access_token": await token()}
    assert (await wechat("GET", "/wxa/business/getuserphonenumber", params=params))["errcode"] == 43002
    assert (await wechat("POST", "/wxa/business/getuserphonenumber", params=params))["errcode"] == 44002
    assert (await wechat("POST", "/wxa/business/getuserphonenumber", params=params, data=b"{"))["errcode"] == 47001


# -- official account --------------------------------------------------------------------------------------------------


def _authorize(sim: RunningSimulator, **changes: str) -> dict[str, str]:
    asked = {
        "appid": sim.config.wechat_oa.appid,
        "redirect_uri": "http://127.0.0.1:8300/back?return_to=%2Fm%2F",
        "response_type": "code",
        "scope": "snsapi_userinfo",
        "state": "s t&a=te",
    }
    return {**asked, **changes}


async def _approve(sim: RunningSimulator, **changes: str) -> dict[str, list[str]]:
    params = _authorize(sim, simulator_user="courier", **changes)
    async with sim.http.get(f"{sim.url}/connect/oauth2/authorize", params=params, allow_redirects=False) as reply:
        assert reply.status == 302
        return parse_qs(urlsplit(reply.headers["Location"]).query)


def _exchange(sim: RunningSimulator, code: str, changes: dict[str, str] | None = None) -> dict[str, str]:
    oa = sim.config.wechat_oa
    return {"appid": oa.appid, "secret": oa.secret, "code": code, "grant_type": "authorization_code"} | (changes or {})


async def test_the_authorise_page_offers_every_user(sim: RunningSimulator) -> None:
    async with sim.http.get(f"{sim.url}/connect/oauth2/authorize", params=_authorize(sim)) as reply:
        page = await reply.text()
        assert "script-src 'self'" in reply.headers["Content-Security-Policy"]
    for user in sim.world.users.values():
        assert f'data-testid="approve-{user.id}"' in page and user.nickname in page


async def test_approval_brings_code_and_state_back(sim: RunningSimulator, wechat: Call) -> None:
    back = await _approve(sim)
    assert back["state"] == ["s t&a=te"] and back["return_to"] == ["/m/"]
    answer = await wechat("GET", "/sns/oauth2/access_token", params=_exchange(sim, back["code"][0]))
    user = sim.world.users["courier"]
    assert answer["openid"] == user.openid_oa and answer["unionid"] == user.unionid
    assert {"access_token", "refresh_token", "expires_in", "scope"} <= answer.keys()
    assert (await wechat("GET", "/sns/oauth2/access_token", params=_exchange(sim, back["code"][0])))["errcode"] == 40163


async def test_the_silent_scope_tells_no_unionid(sim: RunningSimulator, wechat: Call) -> None:
    back = await _approve(sim, scope="snsapi_base")
    answer = await wechat("GET", "/sns/oauth2/access_token", params=_exchange(sim, back["code"][0]))
    assert answer["scope"] == "snsapi_base" and "unionid" not in answer


@pytest.mark.parametrize(
    ("changes", "errcode"),
    [
        ({"secret": "wrong"}, 40125),
        ({"appid": "wx-other"}, 40013),
        ({"code": "x"}, 40029),
        ({"code": ""}, 41008),
        ({"grant_type": "x"}, 40002),
    ],
)
async def test_a_wrong_exchange_is_refused(sim: RunningSimulator, wechat: Call, changes: dict[str, str], errcode: int) -> None:
    code = (await _approve(sim))["code"][0]
    assert (await wechat("GET", "/sns/oauth2/access_token", params=_exchange(sim, code, changes)))["errcode"] == errcode


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"appid": "wx-other"}, "AppID"),
        ({"response_type": "token"}, "response_type"),
        ({"scope": "everything"}, "Scope"),
        ({"redirect_uri": "javascript:alert(1)"}, "redirect_uri"),
    ],
)
async def test_a_wrong_authorise_address_shows_a_sentence_and_no_code(sim: RunningSimulator, changes: dict[str, str], said: str) -> None:
    params = _authorize(sim, simulator_user="courier", **changes)
    async with sim.http.get(f"{sim.url}/connect/oauth2/authorize", params=params, allow_redirects=False) as reply:
        assert reply.status == 200 and said in await reply.text()
    assert not sim.world.codes
