"""WeChat: what may be sent. Subscribe messages, mini-program codes and the content check."""

from __future__ import annotations

import asyncio
import re
import secrets
from collections.abc import Mapping
from typing import Any

from sanic import Request

from simulator.gate import Answer, json_answer
from simulator.vendors.wechat_common import WeChatRefusal, json_body, require_token, text_of, wechat
from simulator.vendors.wxacode import draw_code
from simulator.world import World

_SCENE = re.compile(r"[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}")
_FIELD = re.compile(r"([a-z]+(?:_[a-z]+)?)(\d{1,2})", re.ASCII)
_DATE = r"\d{4}年\d{1,2}月\d{1,2}日"
_TIME = r"\d{1,2}:\d{2}(:\d{2})?"
# The kind of a field → what its value must match in full.
FIELD_RULES: dict[str, re.Pattern[str]] = {
    "thing": re.compile(r"[\s\S]{1,20}"),
    "number": re.compile(r"-?[\d.]{1,32}", re.ASCII),
    "letter": re.compile(r"[A-Za-z]{1,32}"),
    "symbol": re.compile(r"[^\w\s]{1,5}"),
    "character_string": re.compile(r"[\x20-\x7e]{1,32}"),
    "time": re.compile(rf"({_DATE}\s?)?{_TIME}(~({_DATE}\s?)?{_TIME})?", re.ASCII),
    "date": re.compile(rf"{_DATE}(\s?{_TIME})?(~{_DATE}(\s?{_TIME})?)?", re.ASCII),
    "amount": re.compile(r"[¥￥$€£]?\d{1,10}(\.\d{1,2})?元?", re.ASCII),
    "phone_number": re.compile(r"[\d+\-() ]{1,17}", re.ASCII),
    "car_number": re.compile(r"[\w]{1,8}"),
    "name": re.compile(r"[\u4e00-\u9fff·]{1,10}|[A-Za-z .·]{1,20}"),
    "phrase": re.compile(r"[\u4e00-\u9fff]{1,5}"),
}
VISIT_SECONDS = 7200
# Words that make the content check speak, with the vendor's label.
_RISKY = {"赌博": 20006, "办假证": 20006, "刷单返利": 20008, "约炮": 20002}
_REVIEW = {"加微信": 10001, "代开发票": 10001, "滚蛋": 20003}


@wechat
async def subscribe_send(world: World, request: Request) -> Answer:
    """POST /cgi-bin/message/subscribe/send. One consent carries one message."""
    require_token(world, request)
    body = json_body(request)
    user = world.user_by_openid_mp(text_of(body, "touser", 40003))
    if user is None:
        raise WeChatRefusal(40003)
    template_id = text_of(body, "template_id", 40037)
    known = world.config.wechat_mp.templates
    if known and template_id not in known:
        raise WeChatRefusal(40037)
    page = str(body.get("page") or "")
    if page and not _page_exists(world, page.split("?", 1)[0]):
        raise WeChatRefusal(41030)
    if body.get("miniprogram_state", "formal") not in ("developer", "trial", "formal"):
        raise WeChatRefusal(47003, "miniprogram_state")
    labels = known[template_id].fields if known else {}
    fields = check_fields(body.get("data"), labels)
    if user.grants.get(template_id, 0) < 1:
        raise WeChatRefusal(43101)
    user.grants[template_id] -= 1
    world.messages.append(
        {
            "user_id": user.id,
            "template_id": template_id,
            "title": known[template_id].title if known else "订阅消息",
            "page": page,
            "fields": [{"key": key, "label": labels.get(key, key), "value": value} for key, value in fields.items()],
            "at": world.stamp(),
        }
    )
    world.touch()
    return json_answer({"errcode": 0, "errmsg": "ok", "msgid": secrets.randbits(53)}, "成功")


def check_fields(data: Any, labels: Mapping[str, str]) -> dict[str, str]:
    """Return the values of a message, or refuse with 47003 naming the field, as the vendor does."""
    if not isinstance(data, dict) or not data:
        raise WeChatRefusal(47003, "data is empty")
    for key in labels:
        if key not in data:
            raise WeChatRefusal(47003, f"data.{key}.value is empty")
    values: dict[str, str] = {}
    for key, item in data.items():
        match = _FIELD.fullmatch(key)
        rule = FIELD_RULES.get(match.group(1)) if match else None
        if rule is None or (labels and key not in labels):
            raise WeChatRefusal(47003, f"data.{key} is not in the template")
        value = item.get("value") if isinstance(item, dict) else None
        if value is None or str(value) == "":
            raise WeChatRefusal(47003, f"data.{key}.value is empty")
        if not rule.fullmatch(str(value)):
            raise WeChatRefusal(47003, f"data.{key}.value invalid")
        values[key] = str(value)
    return values


def _page_exists(world: World, page: str) -> bool:
    pages = world.config.wechat_mp.pages
    return not page.startswith("/") and (not pages or page in pages)


@wechat
async def get_wxacode_unlimited(world: World, request: Request) -> Answer:
    """POST /wxa/getwxacodeunlimit. Answers with a picture, or with JSON when it refuses."""
    require_token(world, request)
    body = json_body(request)
    scene = body.get("scene")
    if not isinstance(scene, str) or not _SCENE.fullmatch(scene):
        raise WeChatRefusal(40129)
    page, width = str(body.get("page") or ""), body.get("width", 430)
    env_version = body.get("env_version", "release")
    if not isinstance(width, int) or not 280 <= width <= 1280 or env_version not in ("release", "trial", "develop"):
        raise WeChatRefusal(40097)
    if page and ("?" in page or page.startswith("/")):
        raise WeChatRefusal(41030)
    if page and body.get("check_path", True) and not _page_exists(world, page):
        raise WeChatRefusal(41030)
    world.wxacodes.append({"scene": scene, "page": page, "env_version": env_version, "at": world.stamp()})
    world.touch()
    picture = await asyncio.to_thread(draw_code, f"{page}?{scene}", width, bool(body.get("is_hyaline")))
    return Answer(picture, "成功", "image/png")


@wechat
async def msg_sec_check(world: World, request: Request) -> Answer:
    """POST /wxa/msg_sec_check, version 2. The user must have visited within two hours."""
    require_token(world, request)
    body = json_body(request)
    if body.get("version") != 2:
        raise WeChatRefusal(40097, "version")
    if body.get("scene") not in (1, 2, 3, 4):
        raise WeChatRefusal(40129)
    user = world.user_by_openid_mp(text_of(body, "openid", 40003))
    if user is None:
        raise WeChatRefusal(40003)
    if world.now() - user.visited_at > VISIT_SECONDS:
        raise WeChatRefusal(61010)
    content = text_of(body, "content", 44002)
    if len(content) > 2500:
        raise WeChatRefusal(45002)
    suggest, label, keyword = _judge(content)
    result: dict[str, Any] = {"suggest": suggest, "label": label}
    detail: dict[str, Any] = {"strategy": "keyword" if keyword else "content_model", "errcode": 0, **result}
    if keyword:
        detail["keyword"], detail["level"] = keyword, 90
    else:
        detail["prob"] = 90
    trace_id = secrets.token_hex(12)
    return json_answer({"errcode": 0, "errmsg": "ok", "trace_id": trace_id, "result": result, "detail": [detail]}, suggest)


def _judge(content: str) -> tuple[str, int, str]:
    for words, suggest in ((_RISKY, "risky"), (_REVIEW, "review")):
        for word, label in words.items():
            if word in content:
                return suggest, label, word
    return "pass", 100, ""
