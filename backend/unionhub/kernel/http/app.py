"""Mounting endpoints on Sanic: one dispatcher does for every route what its declaration says.

Order: rate limit → session → CSRF → permission → query/body → idempotency → handler (re-run on a database conflict) → answer.
"""

import hashlib
import hmac
import re
from collections.abc import Iterable
from typing import Any, Protocol

import orjson
from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic_core import to_json
from sanic import Request, Sanic
from sanic.response import HTTPResponse

from unionhub.kernel import services
from unionhub.kernel.authz import PUBLIC, Actor, Audience, Caller, Permission
from unionhub.kernel.db.transaction import rerun_on_conflict
from unionhub.kernel.errors import Forbidden, InvalidFields, NotFound, TooLarge, TooMany, Unauthenticated, UnsupportedType
from unionhub.kernel.http.csrf import csrf_token
from unionhub.kernel.http.responses import Raw, Redirect, SetCookie, Versioned, WithCookies
from unionhub.kernel.http.routes import Endpoint
from unionhub.kernel.http.schema import Id
from unionhub.kernel.http.validation import parse_json, parse_query
from unionhub.kernel.idempotency import IdempotencyRace, claim_effect, find_replay
from unionhub.kernel.ratelimit import RateLimiter
from unionhub.kernel.site import Site

COOKIES = {Audience.MEMBER: "uh_member", Audience.ENTERPRISE: "uh_enterprise", Audience.STAFF: "uh_staff"}
_ID = TypeAdapter(Id)
MAX_JSON = 1024 * 1024
MAX_PATH_TEXT = 64
MAX_HEADER = 256
_KEY = re.compile(r"[\x21-\x7e]{8,128}")


class CsrfMissing(Forbidden):
    code = "auth.csrf"
    message = "页面已过期，请刷新后重试"


class PasswordChangeRequired(Forbidden):
    code = "auth.password_change_required"
    message = "请先修改密码"


class SecondFactorRequired(Forbidden):
    code = "auth.second_factor_required"
    message = "本平台要求使用动态口令，请先完成设置"


RESTRICTIONS: dict[str, type[Forbidden]] = {"password": PasswordChangeRequired, "second_factor": SecondFactorRequired}


class SessionResolver(Protocol):
    """Turns a session token into the actor it stands for; implemented by platform/account."""

    async def resolve(self, audience: Audience, token: str, caller: Caller) -> Actor:
        """The actor, or Unauthenticated."""
        ...

    async def denied(self, actor: Actor, permission: Permission, route: str) -> None:
        """Record that an actor asked for something they may not do."""
        ...


def mount(app: Sanic[Any, Any], endpoints: Iterable[Endpoint], audiences: frozenset[Audience]) -> list[Endpoint]:
    """Add every endpoint of the enabled audiences (D12), and those every face begins with, to the app; two routes of one name or
    address stop the start."""
    mounted: list[Endpoint] = []
    seen: set[str] = set()
    for endpoint in endpoints:
        if endpoint.audience not in audiences and not endpoint.everywhere:
            continue
        for mark in (endpoint.name, f"{endpoint.method} {endpoint.path}"):
            if mark in seen:
                raise ValueError(f"route declared twice: {mark}")
            seen.add(mark)
        path = re.sub(r"\{(\w+)\}", r"<\1:str>", endpoint.path)
        name = endpoint.name.replace(".", "_")
        # told the format of errors, Sanic does not read the handler's source for it: two thirds of the start
        app.add_route(_dispatcher(endpoint), path, methods=[endpoint.method], name=name, error_format="json", ctx_endpoint=endpoint)
        mounted.append(endpoint)
    return mounted


def caller_of(request: Request) -> Caller:
    """Address, client and request id of this request."""
    ip = request.remote_addr or request.ip
    return Caller(
        ip=ip[:64],
        user_agent=_plain(request.headers.get("user-agent", ""))[:255],
        request_id=request.ctx.request_id,
        background=request.headers.get("x-background") == "1",
    )


def _plain(text: str) -> str:
    """A header without control characters and undecodable bytes: no database takes those."""
    return "".join(letter if letter.isprintable() else " " for letter in text)


def _session_token(request: Request, audience: Audience) -> tuple[str | None, bool]:
    header = request.headers.get("authorization", "")
    if header[:7].lower() == "bearer ":
        return _plain(header[7:]).strip(), False
    return _plain(request.cookies.get(COOKIES[audience]) or ""), True


async def _actor(request: Request, endpoint: Endpoint, caller: Caller) -> Actor | None:
    if endpoint.permission is PUBLIC and (endpoint.audience is Audience.PUBLIC or "actor" not in endpoint.wants):
        return None
    token, by_cookie = _session_token(request, endpoint.audience)
    if not token:
        if endpoint.permission is PUBLIC:
            return None
        raise Unauthenticated
    resolver: SessionResolver = services.get(SessionResolver)  # type: ignore[type-abstract]
    actor = await resolver.resolve(endpoint.audience, token, caller)
    request.ctx.session_token = token
    if by_cookie and endpoint.method != "GET":
        sent = request.headers.get("x-csrf-token", "")
        if not hmac.compare_digest(_plain(sent).encode(), csrf_token(token).encode()):
            raise CsrfMissing
    if actor.restriction is not None and not endpoint.while_restricted:
        raise RESTRICTIONS[actor.restriction]
    if isinstance(endpoint.permission, Permission) and not actor.can(endpoint.permission):
        await resolver.denied(actor, endpoint.permission, endpoint.name)
        actor.ensure_can(endpoint.permission)
    return actor


def _path_values(endpoint: Endpoint, raw: dict[str, str]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for name, kind in endpoint.path_params.items():
        if kind is int:
            try:
                values[name] = _ID.validate_python(raw[name])
            except ValidationError:
                raise NotFound from None
        elif len(raw[name]) > MAX_PATH_TEXT:
            raise NotFound
        else:
            values[name] = raw[name]
    return values


def _json_body(request: Request) -> bytes:
    """The body of a route that takes JSON. A page elsewhere can have a form send anything but this type, so other types are refused
    (a stranger's form would else sign the visitor in to the stranger's account, check 14)."""
    kind = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if kind and kind != "application/json":
        raise UnsupportedType
    if len(request.body) > MAX_JSON:
        raise TooLarge
    return request.body


async def _limit(endpoint: Endpoint, caller: Caller, actor: Actor | None) -> None:
    if endpoint.rate is None:
        return
    who = f"a{actor.account_id}" if endpoint.rate.by == "actor" and actor else f"i{caller.ip}"
    outcome = await services.get(RateLimiter).hit(f"route:{endpoint.name}:{who}", endpoint.rate.limit, endpoint.rate.seconds)
    if not outcome.allowed:
        raise TooMany(details={"retry_after": outcome.retry_after})


def _dispatcher(endpoint: Endpoint) -> Any:
    async def dispatch(request: Request, **raw: str) -> HTTPResponse:
        caller = caller_of(request)
        if endpoint.rate is not None and endpoint.rate.by == "ip":
            await _limit(endpoint, caller, None)
        actor = await _actor(request, endpoint, caller)
        if endpoint.rate is not None and endpoint.rate.by == "actor":
            await _limit(endpoint, caller, actor)
        arguments: dict[str, Any] = _path_values(endpoint, raw)
        if "actor" in endpoint.wants:
            arguments["actor"] = actor
        if "caller" in endpoint.wants:
            arguments["caller"] = caller
        if "cookies" in endpoint.wants:
            arguments["cookies"] = {name: _plain(request.cookies.get(name) or "") for name in request.cookies}
        if endpoint.headers:
            arguments["headers"] = {name: _plain(request.headers.get(name, "")).strip()[:MAX_HEADER] for name in endpoint.headers}
        if endpoint.query is not None:
            arguments["query"] = parse_query(endpoint.query, dict(request.args))
        if endpoint.body is not None:
            arguments["body"] = parse_json(endpoint.body, _json_body(request))
        if endpoint.upload:
            arguments["uploads"] = dict(request.files or {})
        request.ctx.actor = actor
        answer = await _call(request, endpoint, actor, arguments)
        if isinstance(answer, Versioned):
            return await _versioned(request, answer, endpoint.status)
        return render(answer, endpoint.status)

    return dispatch


async def _call(request: Request, endpoint: Endpoint, actor: Actor | None, arguments: dict[str, Any]) -> Any:
    async def run() -> Any:
        return await endpoint.handler(**arguments)

    key = request.headers.get("idempotency-key")
    if not endpoint.idempotent or key is None or actor is None:
        return await rerun_on_conflict(run)
    if not _KEY.fullmatch(key):
        raise InvalidFields([("Idempotency-Key", "format", "应为 8–128 个可见字符")])
    who = f"{actor.audience.value}:{actor.account_id}"
    digest = hashlib.sha256(request.path.encode() + b"\n" + request.body).hexdigest()
    for _ in range(3):
        replay = await find_replay(who, endpoint.name, key, digest)
        if replay is not None:
            assert endpoint.replay is not None
            return await endpoint.replay(actor, **replay.result)
        try:
            async with claim_effect(who, endpoint.name, key, digest):
                return await rerun_on_conflict(run)
        except IdempotencyRace:
            continue
    raise TooMany("同一请求正在处理，请稍候")


async def _versioned(request: Request, answer: Versioned, status: int) -> HTTPResponse:
    """The answer, or 304 when the caller holds it; the browser may keep it but asks each time."""
    tag = f'"{answer.tag}"'
    held = [one.strip().removeprefix("W/") for one in request.headers.get("if-none-match", "").split(",")]
    response = HTTPResponse(b"", 304) if tag in held else render(await answer.make(), status)
    response.headers["ETag"] = tag
    response.headers["Cache-Control"] = "private, no-cache"
    return response


def render(answer: Any, status: int) -> HTTPResponse:
    """An answer object as an HTTP response."""
    cookies: tuple[SetCookie, ...] = ()
    if isinstance(answer, WithCookies):
        answer, cookies = answer.answer, answer.cookies
    if isinstance(answer, Raw):
        response = HTTPResponse(answer.body, answer.status, answer.headers, answer.content_type)
    elif isinstance(answer, Redirect):
        cookies = answer.cookies
        response = HTTPResponse(b"", 302, {"Location": answer.location})
    elif answer is None:
        response = HTTPResponse(b"", 204)
    elif isinstance(answer, BaseModel):
        response = HTTPResponse(to_json(answer), status, content_type="application/json")
    else:
        response = HTTPResponse(orjson.dumps(answer), status, content_type="application/json")
    for cookie in cookies:
        _set_cookie(response, cookie)
    return response


def _set_cookie(response: HTTPResponse, cookie: SetCookie) -> None:
    secure = services.get(Site).public_url.startswith("https://")
    if cookie.value is None:
        response.add_cookie(cookie.name, "", path=cookie.path, max_age=0, httponly=True, samesite="Lax", secure=secure)
    else:
        response.add_cookie(
            cookie.name, cookie.value, path=cookie.path, max_age=cookie.max_age, httponly=True, samesite="Lax", secure=secure
        )
