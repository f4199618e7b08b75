"""The mini-program and official-account clients against the simulator."""

from __future__ import annotations

import logging
import time
import traceback
from urllib.parse import parse_qs, urlsplit

import pytest

from simulator.testing import TEMPLATE, MovableClock, RunningSimulator
from unionhub.integrations import VendorError, VendorTimeout, VendorUnavailable
from unionhub.integrations.wechat import (
    MemoryTokenStore,
    MiniProgramClient,
    MiniProgramConfig,
    OAuthScope,
    OfficialAccountClient,
    Suggestion,
    TextScene,
    WeChatErrcode,
    WeChatError,
)

pytestmark = pytest.mark.pure

DATA = {"thing1": "01市总工会", "phrase2": "已通过", "time3": "2026年11月21日 14:30"}


async def test_a_login_code_becomes_an_identity_without_an_access_token(sim: RunningSimulator, mini: MiniProgramClient) -> None:
    identity = await mini.code_to_session(await sim.login_code("courier"))
    user = sim.world.users["courier"]
    assert (identity.openid, identity.unionid) == (user.openid_mp, user.unionid)
    assert identity.session_key and identity.session_key not in repr(identity)
    assert sim.count("wechat.stable_token") == 0


async def test_a_used_or_old_login_code_is_a_bad_code(sim: RunningSimulator, mini: MiniProgramClient, clock: MovableClock) -> None:
    code, other = await sim.login_code("courier"), await sim.login_code("courier")
    await mini.code_to_session(code)
    with pytest.raises(WeChatError) as used:
        await mini.code_to_session(code)
    clock.advance(301)
    with pytest.raises(WeChatError) as old:
        await mini.code_to_session(other)
    assert used.value.errcode == WeChatErrcode.CODE_USED and old.value.errcode == WeChatErrcode.CODE_INVALID
    assert used.value.is_bad_code and old.value.is_bad_code and not used.value.retryable


async def test_a_phone_code_becomes_a_number(sim: RunningSimulator, mini: MiniProgramClient) -> None:
    phone = await mini.get_phone_number(await sim.phone_code("courier"))
    assert (phone.number, phone.country_code) == ("13800000001", "86")
    assert "13800000001" not in repr(phone)


async def test_a_subscribe_message_needs_a_consent(sim: RunningSimulator, mini: MiniProgramClient) -> None:
    openid = sim.world.users["courier"].openid_mp
    with pytest.raises(WeChatError) as refused:
        await mini.send_subscribe_message(openid, TEMPLATE, DATA, page="packages/membership/progress?id=1")
    assert refused.value.errcode == WeChatErrcode.REFUSED_BY_USER and not refused.value.retryable
    await sim.control("POST", "/users/courier/grants", {"template_ids": [TEMPLATE]})
    await mini.send_subscribe_message(openid, TEMPLATE, DATA, page="packages/membership/progress?id=1")
    [shown] = (await sim.control("GET", "/messages?user_id=courier"))["items"]
    assert [field["value"] for field in shown["fields"]] == list(DATA.values())


async def test_a_text_too_long_for_its_field_is_an_argument_error(sim: RunningSimulator, mini: MiniProgramClient) -> None:
    await sim.control("POST", "/users/courier/grants", {"template_ids": [TEMPLATE]})
    with pytest.raises(WeChatError, match="thing1") as refused:
        await mini.send_subscribe_message(sim.world.users["courier"].openid_mp, TEMPLATE, {**DATA, "thing1": "字" * 21})
    assert refused.value.errcode == WeChatErrcode.ARGUMENT_INVALID


async def test_an_unlimited_code_is_png_bytes_and_its_refusal_an_error(mini: MiniProgramClient) -> None:
    assert (await mini.get_unlimited_code("t=1", page="pages/home/index")).startswith(b"\x89PNG")
    with pytest.raises(WeChatError) as refused:
        await mini.get_unlimited_code("t=1", page="pages/unknown")
    assert refused.value.errcode == WeChatErrcode.PAGE_INVALID
    assert await mini.get_unlimited_code("t=1", page="pages/unknown", check_path=False)


async def test_a_text_is_judged_when_the_person_was_here_lately(
    sim: RunningSimulator, mini: MiniProgramClient, clock: MovableClock
) -> None:
    openid = sim.world.users["courier"].openid_mp
    with pytest.raises(WeChatError) as absent:
        await mini.check_text(openid, TextScene.COMMENT, "你好")
    assert absent.value.errcode == WeChatErrcode.NOT_VISITED_LATELY
    await mini.code_to_session(await sim.login_code("courier"))
    verdicts = [await mini.check_text(openid, TextScene.COMMENT, text) for text in ("你好", "加微信领奖", "来赌博吧")]
    assert [verdict.suggestion for verdict in verdicts] == [Suggestion.PASS, Suggestion.REVIEW, Suggestion.RISKY]
    assert verdicts[2].label == 20006 and verdicts[2].trace_id


async def test_the_authorise_address_has_wechats_order_and_brings_an_identity(
    sim: RunningSimulator, account: OfficialAccountClient
) -> None:
    url = account.authorize_url("http://127.0.0.1:8300/back?x=1&y=2", "st/a te", OAuthScope.USERINFO)
    query = urlsplit(url).query
    assert [pair.split("=")[0] for pair in query.split("&")] == ["appid", "redirect_uri", "response_type", "scope", "state"]
    assert url.endswith("#wechat_redirect")
    chosen = url.replace("#", "&simulator_user=courier#")
    async with sim.http.get(chosen, allow_redirects=False) as reply:
        back = parse_qs(urlsplit(reply.headers["Location"]).query)
    assert back["state"] == ["st/a te"] and back["x"] == ["1"] and back["y"] == ["2"]
    identity = await account.exchange_code(back["code"][0])
    user = sim.world.users["courier"]
    assert (identity.openid, identity.unionid) == (user.openid_oa, user.unionid)
    with pytest.raises(WeChatError) as used:
        await account.exchange_code(back["code"][0])
    assert used.value.is_bad_code


@pytest.mark.parametrize(("kind", "retryable"), [("-1", True), ("45009", True), ("45011", True), ("40226", False), ("40013", False)])
async def test_a_vendor_error_keeps_its_code_and_says_whether_to_retry(
    sim: RunningSimulator, mini: MiniProgramClient, kind: str, retryable: bool
) -> None:
    await sim.fault("wechat.code2session", kind)
    with pytest.raises(WeChatError) as caught:
        await mini.code_to_session(await sim.login_code("courier"))
    assert (caught.value.errcode, caught.value.retryable) == (int(kind), retryable)


@pytest.mark.parametrize("kind", ["500", "502", "malformed", "reset", "lost"])
async def test_a_broken_line_is_unavailable_after_exactly_one_attempt(sim: RunningSimulator, mini: MiniProgramClient, kind: str) -> None:
    await mini.code_to_session(await sim.login_code("courier"))  # a kept-alive connection exists: a silent repeat would be possible
    code, before = await sim.login_code("courier"), sim.count("wechat.code2session")
    await sim.fault("wechat.code2session", kind)
    with pytest.raises(VendorUnavailable) as caught:
        await mini.code_to_session(code)
    assert caught.value.retryable
    assert sim.count("wechat.code2session") == before + 1


async def test_a_lost_answer_had_its_effect(sim: RunningSimulator, mini: MiniProgramClient) -> None:
    code = await sim.login_code("courier")
    await sim.fault("wechat.code2session", "lost")
    with pytest.raises(VendorUnavailable):
        await mini.code_to_session(code)
    with pytest.raises(WeChatError) as used:
        await mini.code_to_session(code)
    assert used.value.errcode == WeChatErrcode.CODE_USED


@pytest.mark.parametrize("target", ["wechat.code2session", "wechat.stable_token", "wechat.getuserphonenumber"])
async def test_a_silent_vendor_really_times_out(sim: RunningSimulator, mini: MiniProgramClient, target: str) -> None:
    await sim.fault(target, "timeout")
    began = time.monotonic()
    with pytest.raises(VendorTimeout) as caught:
        if target == "wechat.code2session":
            await mini.code_to_session(await sim.login_code("courier"))
        else:
            await mini.get_phone_number(await sim.phone_code("courier"))
    assert 0.3 < time.monotonic() - began < 2.5
    assert caught.value.retryable


@pytest.mark.sec(23)
async def test_no_secret_reaches_an_error_or_the_log(
    sim: RunningSimulator, mini_config: MiniProgramConfig, store: MemoryTokenStore, caplog: pytest.LogCaptureFixture
) -> None:
    assert mini_config.secret not in repr(mini_config)
    client, caught = MiniProgramClient(mini_config, store), list[VendorError]()
    with caplog.at_level(logging.DEBUG):
        for kind in ("timeout", "500", "reset", "malformed", "40125"):
            await sim.fault("wechat.code2session", kind)
            await sim.fault("wechat.stable_token", kind)
            for call in (client.code_to_session, client.get_phone_number):
                with pytest.raises(VendorError) as error:
                    await call("some-code")
                caught.append(error.value)
    await client.aclose()
    told = caplog.text + "".join(line for error in caught for line in traceback.format_exception(error)) + repr(caught)
    assert len(caught) == 10
    assert mini_config.secret not in told and all(error.__context__ is None for error in caught)


async def test_an_errmsg_that_repeats_the_secret_is_cleaned(mini: MiniProgramClient, mini_config: MiniProgramConfig) -> None:
    assert mini._client._clean(f"invalid appsecret {mini_config.secret}") == "invalid appsecret ***"


async def test_wechatpy_cannot_reach_another_host(mini: MiniProgramClient) -> None:
    with pytest.raises(ValueError, match="not WeChat"):
        await mini._client.get("https://elsewhere.example/cgi-bin/x")
    with pytest.raises(NotImplementedError):
        mini._client.fetch_access_token()
