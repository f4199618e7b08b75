"""Subscribe messages, mini-program codes and the content check of the simulated WeChat."""

from __future__ import annotations

import io
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from PIL import Image

from simulator.testing import TEMPLATE, MovableClock, RunningSimulator
from simulator.vendors.wechat_common import WeChatRefusal
from simulator.vendors.wechat_content import check_fields

Call = Callable[..., Awaitable[dict[str, Any]]]
Token = Callable[[], Awaitable[str]]
GOOD = {"thing1": "01市总工会", "phrase2": "已通过", "time3": "2026年11月21日 14:30"}


def _message(sim: RunningSimulator, **changes: Any) -> dict[str, Any]:
    data = {key: {"value": value} for key, value in GOOD.items()}
    return {
        "touser": sim.world.users["courier"].openid_mp,
        "template_id": TEMPLATE,
        "page": "pages/home/index?from=1",
        "data": data,
        **changes,
    }


async def test_one_consent_carries_one_message(sim: RunningSimulator, wechat: Call, token: Token) -> None:
    params = {"access_token": await token()}
    path = "/cgi-bin/message/subscribe/send"
    assert (await wechat("POST", path, params=params, json=_message(sim)))["errcode"] == 43101
    await sim.control("POST", "/users/courier/grants", {"template_ids": [TEMPLATE]})
    assert (await wechat("POST", path, params=params, json=_message(sim)))["errcode"] == 0
    assert (await wechat("POST", path, params=params, json=_message(sim)))["errcode"] == 43101
    [shown] = (await sim.control("GET", "/messages?user_id=courier"))["items"]
    assert shown["title"] == "入会申请结果通知"
    assert shown["fields"][0] == {"key": "thing1", "label": "申请单位", "value": "01市总工会"}
    assert (await sim.control("GET", "/messages?user_id=officer"))["items"] == []


@pytest.mark.parametrize(
    ("changes", "errcode"),
    [
        ({"touser": "nobody"}, 40003),
        ({"template_id": "unknown"}, 40037),
        ({"page": "pages/none"}, 41030),
        ({"page": "/pages/home/index"}, 41030),
        ({"data": {}}, 47003),
        ({"data": {"thing1": {"value": "x"}}}, 47003),
        ({"miniprogram_state": "beta"}, 47003),
    ],
)
async def test_a_wrong_message_is_refused_and_keeps_the_consent(
    sim: RunningSimulator, wechat: Call, token: Token, changes: dict[str, Any], errcode: int
) -> None:
    await sim.control("POST", "/users/courier/grants", {"template_ids": [TEMPLATE]})
    answer = await wechat("POST", "/cgi-bin/message/subscribe/send", params={"access_token": await token()}, json=_message(sim, **changes))
    assert answer["errcode"] == errcode
    assert sim.world.users["courier"].grants == {TEMPLATE: 1} and not sim.world.messages


@pytest.mark.parametrize(
    ("key", "good", "bad"),
    [
        ("thing1", "字" * 20, "字" * 21),
        ("number1", "9" * 32, "9" * 33),
        ("letter1", "A" * 32, "甲"),
        ("symbol1", "#@!%&", "#@!%&*"),
        ("character_string1", "A-1" * 10, "编号1"),
        ("time1", "2026年11月21日 14:30", "2026-11-21 14:30"),
        ("date1", "2026年11月21日", "21/11/2026"),
        ("amount1", "¥1234567890.50元", "¥12345678901"),
        ("phone_number1", "+86-0519-88888888", "1" * 18),
        ("car_number1", "粤A8Z888挂", "粤A8Z8888888"),
        ("name1", "阿卜杜拉·买买提", "名" * 11),
        ("phrase1", "审核通过", "审核已经通过"),
    ],
)
def test_each_kind_of_field_has_its_limit(key: str, good: str, bad: str) -> None:
    assert check_fields({key: {"value": good}}, {}) == {key: good}
    for value in (bad, ""):
        with pytest.raises(WeChatRefusal) as refusal:
            check_fields({key: {"value": value}}, {})
        assert refusal.value.errcode == 47003 and key in refusal.value.detail


async def test_an_unlimited_code_is_a_real_picture(sim: RunningSimulator, wechat: Call, token: Token) -> None:
    params = {"access_token": await token()}
    body = {"scene": "t=abc", "page": "pages/home/index", "width": 300}
    async with sim.http.post(f"{sim.url}/wxa/getwxacodeunlimit", params=params, json=body) as reply:
        assert reply.content_type == "image/png"
        picture = Image.open(io.BytesIO(await reply.read()))
        picture.load()
    assert picture.size == (300, 300)
    [drawn] = (await sim.control("GET", "/wxacodes"))["items"]
    assert drawn["scene"] == "t=abc" and drawn["page"] == "pages/home/index"


@pytest.mark.parametrize(
    ("changes", "errcode"),
    [
        ({"scene": "x" * 33}, 40129),
        ({"scene": "中文"}, 40129),
        ({"scene": ""}, 40129),
        ({"page": "/pages/home/index"}, 41030),
        ({"page": "pages/home/index?a=1"}, 41030),
        ({"page": "pages/unknown"}, 41030),
        ({"width": 100}, 40097),
        ({"env_version": "beta"}, 40097),
    ],
)
async def test_a_wrong_code_request_gets_json_not_a_picture(wechat: Call, token: Token, changes: dict[str, Any], errcode: int) -> None:
    body = {"scene": "t=abc", "page": "pages/home/index", **changes}
    assert (await wechat("POST", "/wxa/getwxacodeunlimit", params={"access_token": await token()}, json=body))["errcode"] == errcode


@pytest.mark.parametrize(
    ("content", "suggest", "label"), [("感谢工会", "pass", 100), ("加微信领奖", "review", 10001), ("来赌博吧", "risky", 20006)]
)
async def test_the_content_check_judges(
    sim: RunningSimulator, wechat: Call, token: Token, clock: MovableClock, content: str, suggest: str, label: int
) -> None:
    user = sim.world.users["courier"]
    user.visited_at = clock()
    body = {"version": 2, "openid": user.openid_mp, "scene": 2, "content": content}
    params = {"access_token": await token()}
    answer = await wechat("POST", "/wxa/msg_sec_check", params=params, json=body)
    assert (answer["errcode"], answer["result"]) == (0, {"suggest": suggest, "label": label})
    assert answer["trace_id"] and answer["detail"][0]["suggest"] == suggest
    clock.advance(7201)
    late = await wechat("POST", "/wxa/msg_sec_check", params={"access_token": await token()}, json=body)
    assert late["errcode"] == 61010


@pytest.mark.parametrize(
    ("changes", "errcode"),
    [({"version": 1}, 40097), ({"scene": 9}, 40129), ({"openid": "x"}, 40003), ({"content": ""}, 44002), ({"content": "字" * 2501}, 45002)],
)
async def test_a_wrong_content_check_is_refused(
    sim: RunningSimulator, wechat: Call, token: Token, clock: MovableClock, changes: dict[str, Any], errcode: int
) -> None:
    user = sim.world.users["courier"]
    user.visited_at = clock()
    body = {"version": 2, "openid": user.openid_mp, "scene": 2, "content": "好", **changes}
    assert (await wechat("POST", "/wxa/msg_sec_check", params={"access_token": await token()}, json=body))["errcode"] == errcode
