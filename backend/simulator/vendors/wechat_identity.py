"""WeChat: who is this? Login codes, access tokens, phone numbers and the page that asks the user to agree."""

from __future__ import annotations

import base64
import secrets
from typing import Any
from urllib.parse import urlencode, urlsplit, urlunsplit

from sanic import Request

from simulator.gate import Answer, json_answer
from simulator.vendors.wechat_common import WeChatRefusal, json_body, query, require_token, text_of, wechat
from simulator.world import Token, User, World

TOKEN_SECONDS = 7200
OVERLAP_SECONDS = 300
FORCE_PER_DAY = 20
FORCE_EVERY_SECONDS = 30
OAUTH_SCOPES = ("snsapi_base", "snsapi_userinfo")


def _redeem(world: World, kind: str, code: str, used: int) -> tuple[User, str]:
    outcome = world.redeem_code(kind, code)
    if outcome == "used":
        raise WeChatRefusal(used)
    if isinstance(outcome, str):
        raise WeChatRefusal(40029)
    user, issued = outcome
    return user, issued.scope


@wechat
async def code2session(world: World, request: Request) -> Answer:
    """GET /sns/jscode2session. The answer has no errcode when it succeeds, as the vendor's."""
    appid, secret = query(request, "appid", 41002), query(request, "secret", 41004)
    code = query(request, "js_code", 41008)
    if appid != world.config.wechat_mp.appid:
        raise WeChatRefusal(40013)
    if secret != world.config.wechat_mp.secret:
        raise WeChatRefusal(40125)
    if request.args.get("grant_type") != "authorization_code":
        raise WeChatRefusal(40002)
    user, _ = _redeem(world, "login", code, used=40163)
    user.visited_at = world.now()
    world.touch()
    session_key = base64.b64encode(secrets.token_bytes(16)).decode()
    return json_answer({"session_key": session_key, "openid": user.openid_mp, "unionid": user.unionid}, "成功")


@wechat
async def stable_token(world: World, request: Request) -> Answer:
    """POST /cgi-bin/stable_token.

    Normal mode repeats the same token until five minutes before it expires, then both live side by side. Forced mode kills
    the old token at once, and is refused more often than twenty times a day or within thirty seconds.
    """
    body = json_body(request)
    appid, secret = text_of(body, "appid", 41002), text_of(body, "secret", 41004)
    accounts = {world.config.wechat_mp.appid: world.config.wechat_mp.secret, world.config.wechat_oa.appid: world.config.wechat_oa.secret}
    if appid not in accounts:
        raise WeChatRefusal(40013)
    if secret != accounts[appid]:
        raise WeChatRefusal(40125)
    if body.get("grant_type") != "client_credential":
        raise WeChatRefusal(40002)
    force, now = body.get("force_refresh") is True, world.now()
    current = world.tokens.get(world.latest_token.get(appid, ""))
    if force:
        _count_force(world, appid, now)
        if current is not None:
            del world.tokens[current.value]
    if force or current is None or now >= current.expires_at - OVERLAP_SECONDS:
        current = _new_token(world, appid, now)
    return json_answer({"access_token": current.value, "expires_in": int(current.expires_at - now)}, "强制刷新" if force else "成功")


def _count_force(world: World, appid: str, now: float) -> None:
    recent = [at for at in world.forced_at.get(appid, []) if at > now - 86_400]
    if len(recent) >= FORCE_PER_DAY:
        raise WeChatRefusal(45009)
    if recent and now - recent[-1] < FORCE_EVERY_SECONDS:
        raise WeChatRefusal(45011)
    world.forced_at[appid] = [*recent, now]


def _new_token(world: World, appid: str, now: float) -> Token:
    for value in [token.value for token in world.tokens.values() if token.expires_at < now - 86_400]:
        del world.tokens[value]
    token = Token(f"{secrets.randbelow(90) + 10}_{secrets.token_urlsafe(96)}", appid, now + TOKEN_SECONDS)
    world.tokens[token.value] = token
    world.latest_token[appid] = token.value
    return token


@wechat
async def get_phone_number(world: World, request: Request) -> Answer:
    """POST /wxa/business/getuserphonenumber. The code comes from the button and differs from the login code."""
    require_token(world, request)
    body = json_body(request)
    user, _ = _redeem(world, "phone", text_of(body, "code", 40029), used=40029)
    openid = body.get("openid")
    if openid and openid != user.openid_mp:
        raise WeChatRefusal(40003)
    info: dict[str, Any] = {
        "phoneNumber": user.phone,
        "purePhoneNumber": user.phone,
        "countryCode": "86",
        "watermark": {"timestamp": int(world.now()), "appid": world.config.wechat_mp.appid},
    }
    return json_answer({"errcode": 0, "errmsg": "ok", "phone_info": info}, "成功")


@wechat
async def oauth2_access_token(world: World, request: Request) -> Answer:
    """GET /sns/oauth2/access_token. The unionid is told only when the user agreed to snsapi_userinfo."""
    appid, secret = query(request, "appid", 41002), query(request, "secret", 41004)
    code = query(request, "code", 41008)
    if appid != world.config.wechat_oa.appid:
        raise WeChatRefusal(40013)
    if secret != world.config.wechat_oa.secret:
        raise WeChatRefusal(40125)
    if request.args.get("grant_type") != "authorization_code":
        raise WeChatRefusal(40002)
    user, scope = _redeem(world, "oauth", code, used=40163)
    answer = {
        "access_token": secrets.token_urlsafe(64),
        "expires_in": TOKEN_SECONDS,
        "refresh_token": secrets.token_urlsafe(64),
        "openid": user.openid_oa,
        "scope": scope,
    }
    if scope == "snsapi_userinfo":
        answer["unionid"] = user.unionid
    return json_answer(answer, "成功")


# -- the page inside WeChat that asks the user to agree ------------------------------------------------------------------


class AuthorizeError(ValueError):
    """The authorise address is wrong; WeChat shows this sentence instead of the question."""


def check_authorize(world: World, request: Request) -> tuple[str, str, str]:
    """Return (redirect_uri, scope, state) of an authorise request, or raise with the sentence WeChat shows."""
    if request.args.get("appid") != world.config.wechat_oa.appid:
        raise AuthorizeError("AppID 参数错误（40013）")
    if request.args.get("response_type") != "code":
        raise AuthorizeError("response_type 参数错误（10005）")
    scope = str(request.args.get("scope") or "")
    if scope not in OAUTH_SCOPES:
        raise AuthorizeError("Scope 参数错误或没有 Scope 权限（10005）")
    redirect_uri = str(request.args.get("redirect_uri") or "")
    parts = urlsplit(redirect_uri)
    allowed = world.config.wechat_oa.redirect_hosts
    if parts.scheme not in ("http", "https") or not parts.netloc or (allowed and parts.netloc not in allowed):
        raise AuthorizeError("redirect_uri 域名与后台配置不一致（10003）")
    return redirect_uri, scope, str(request.args.get("state") or "")[:128]


def approve(world: World, user: User, redirect_uri: str, scope: str, state: str) -> str:
    """The user agreed: where the browser goes now."""
    code = world.issue_code("oauth", user, scope=scope)
    world.record_call("wechat.authorize", "用户同意")
    parts = urlsplit(redirect_uri)
    added = urlencode({"code": code, "state": state})
    return urlunsplit((parts.scheme, parts.netloc, parts.path, f"{parts.query}&{added}" if parts.query else added, ""))
