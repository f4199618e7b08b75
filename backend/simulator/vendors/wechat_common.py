"""What all WeChat endpoints share: error bodies, parameters, and the check of the access token."""

from __future__ import annotations

import json
import secrets
from collections.abc import Awaitable, Callable
from typing import Any

from sanic import Request

from simulator.gate import Answer, json_answer
from simulator.world import World

# errcode → errmsg, as the public documentation gives them.
MESSAGES: dict[int, str] = {
    -1: "system error",
    40001: "invalid credential, access_token is invalid or not latest",
    40002: "invalid grant_type",
    40003: "invalid openid",
    40013: "invalid appid",
    40029: "invalid code",
    40037: "invalid template_id",
    40097: "invalid args",
    40125: "invalid appsecret",
    40129: "invalid scene",
    40163: "code been used",
    40164: "invalid ip 127.0.0.1, not in whitelist",
    40226: "code blocked",
    41001: "access_token missing",
    41002: "appid missing",
    41004: "appsecret missing",
    41008: "missing code",
    41030: "invalid page",
    42001: "access_token expired",
    43002: "require POST method",
    43101: "user refuse to accept the msg",
    44002: "empty post data",
    45002: "content size out of limit",
    45009: "reach max api daily quota limit",
    45011: "api minute-quota reach limit, must slower, retry next minute",
    47001: "data format error",
    47003: "argument invalid!",
    48001: "api unauthorized",
    61010: "code is expired",
    87014: "risky content",
}


class WeChatRefusal(Exception):
    """The vendor says no: `errcode`, and `detail` appended to the standard text."""

    def __init__(self, errcode: int, detail: str = "") -> None:
        super().__init__(errcode)
        self.errcode = errcode
        self.detail = detail


def error_answer(errcode: int, detail: str = "") -> Answer:
    text = MESSAGES.get(errcode, "system error")
    rid = "-".join(secrets.token_hex(4) for _ in range(3))
    errmsg = f"{text} {detail}".strip()
    return json_answer({"errcode": errcode, "errmsg": f"{errmsg} rid: {rid}"}, str(errcode))


def injected(_request: Request, kind: str) -> Answer:
    """An injected error code, rendered as WeChat renders it."""
    return error_answer(int(kind)) if kind.lstrip("-").isdigit() else error_answer(-1)


Body = Callable[[World, Request], Awaitable[Answer]]


def wechat(body: Body) -> Body:
    """Turn a refusal into WeChat's error body; the HTTP status stays 200."""

    async def serve(world: World, request: Request) -> Answer:
        try:
            return await body(world, request)
        except WeChatRefusal as refusal:
            return error_answer(refusal.errcode, refusal.detail)

    return serve


def query(request: Request, name: str, missing: int) -> str:
    value = request.args.get(name)
    if not value:
        raise WeChatRefusal(missing)
    return str(value)


def json_body(request: Request) -> dict[str, Any]:
    if request.method != "POST":
        raise WeChatRefusal(43002)
    if not request.body:
        raise WeChatRefusal(44002)
    try:
        body = json.loads(request.body)
    except ValueError:
        raise WeChatRefusal(47001) from None
    if not isinstance(body, dict):
        raise WeChatRefusal(47001)
    return body


def text_of(body: dict[str, Any], name: str, missing: int) -> str:
    value = body.get(name)
    if not isinstance(value, str) or not value:
        raise WeChatRefusal(missing)
    return value


def require_token(world: World, request: Request) -> None:
    """Check the access token of a mini-program call: missing 41001, unknown 40001, expired 42001, other account 48001."""
    token = world.tokens.get(query(request, "access_token", 41001))
    if token is None:
        raise WeChatRefusal(40001)
    if world.now() >= token.expires_at:
        raise WeChatRefusal(42001)
    if token.appid != world.config.wechat_mp.appid:
        raise WeChatRefusal(48001)
