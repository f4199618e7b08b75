"""The real-name authority, after Tencent's IdCardVerification (2018-03-01): do this name and this card belong together?"""

from __future__ import annotations

import re
from datetime import date

from sanic import Request

from simulator.gate import Answer
from simulator.vendors import tencent
from simulator.world import World

ACTION, VERSION, SERVICE = "IdCardVerification", "2018-03-01", "faceid"
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_NAME = re.compile(
    r"[\u3400-\u9fff\U00020000-\U0003ffff]{1,20}([·•][\u3400-\u9fff\U00020000-\U0003ffff]{1,20}){0,5}|[A-Za-z][A-Za-z .'-]{1,59}"
)

DESCRIPTIONS = {
    "0": "姓名和身份证号一致",
    "-1": "姓名和身份证号不一致",
    "-2": "非法身份证号（长度、校验位等不正确）",
    "-3": "非法姓名（长度、格式等不正确）",
    "-4": "证件库服务异常",
    "-5": "证件库中无此身份证记录",
    "-6": "权威比对系统升级中，请稍后再试",
    "-7": "认证次数超过当日限制",
}
_BY_STATE = {"absent": "-5", "service_error": "-4", "daily_limit": "-7"}


async def check(world: World, request: Request) -> Answer:
    """Compare a name and a card with the registry."""
    return tencent.run(_check, world, request)


def _check(world: World, request: Request) -> Answer:
    config = world.config.realname
    tencent.verify(world, request, SERVICE, config.secret_id, config.secret_key)
    tencent.check_call(request, ACTION, VERSION)
    body = tencent.parameters(request, {"IdCard": str, "Name": str}, {"Encryption": dict})
    return _result(_judge(world, body["Name"], body["IdCard"]))


def _judge(world: World, name: str, id_card: str) -> str:
    if not valid_card(id_card):
        return "-2"
    if not _NAME.fullmatch(name):
        return "-3"
    entry = world.registry.get(id_card)
    if entry is None:
        return "-5"
    if entry["state"] in _BY_STATE:
        return _BY_STATE[entry["state"]]
    return "0" if entry["name"] == name else "-1"


def valid_card(id_card: str) -> bool:
    """GB 11643: eighteen characters, a real date, the right check character."""
    if not re.fullmatch(r"[1-9][0-9]{16}[0-9X]", id_card):
        return False
    try:
        date(int(id_card[6:10]), int(id_card[10:12]), int(id_card[12:14]))
    except ValueError:
        return False
    total = sum(int(digit) * weight for digit, weight in zip(id_card[:17], _WEIGHTS, strict=True))
    return "10X98765432"[total % 11] == id_card[17]


def _result(code: str) -> Answer:
    return tencent.success_answer({"Result": code, "Description": DESCRIPTIONS[code]}, f"{code} {DESCRIPTIONS[code]}")


def injected(_request: Request, kind: str) -> Answer:
    """An injected result (`-4`), or an error code of the whole call."""
    if kind in DESCRIPTIONS:
        return _result(kind)
    return tencent.refusal_answer("RequestLimitExceeded" if kind.isdigit() else kind, "Injected by the simulator.")
