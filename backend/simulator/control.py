"""The control interface: people and tests play the part of the outside world through it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from sanic import Blueprint, Request
from sanic import json as json_response
from sanic.exceptions import BadRequest
from sanic.response import HTTPResponse

from simulator.faults import LINE_KINDS, TARGETS, FaultError
from simulator.world import CODE_SECONDS, REGISTRY_STATES, User, World, WorldError

control = Blueprint("control", url_prefix="/simulator/api")


class NotFound(WorldError):
    """The thing named in the address does not exist."""


def _world(request: Request) -> World:
    world: World = request.app.ctx.world
    return world


def find_user(world: World, user_id: str) -> User:
    user = world.users.get(user_id)
    if user is None:
        raise NotFound(f"没有编号为 {user_id} 的微信用户。")
    return user


@control.on_request
async def refuse_foreign_writes(request: Request) -> HTTPResponse | None:
    """Other sites must not steer the simulator through a visitor's browser: writes are same-origin JSON only."""
    if request.method in ("GET", "HEAD", "OPTIONS"):
        return None
    origin = request.headers.get("origin")
    if origin and urlsplit(origin).netloc != request.host:
        return json_response({"message": "只接受本页面发出的请求。"}, status=403)
    if request.body and not request.content_type.startswith("application/json"):
        return json_response({"message": "请求体应为 JSON。"}, status=415)
    return None


async def _explain(_request: Request, error: Exception) -> HTTPResponse:
    return json_response({"message": str(error)}, status=404 if isinstance(error, NotFound) else 422)


control.exception(WorldError, FaultError)(_explain)


def _body(request: Request) -> Any:
    try:
        return request.json
    except BadRequest:
        raise WorldError("请求体不是正确的 JSON。") from None


def _object(request: Request) -> Mapping[str, Any]:
    body = _body(request)
    if not isinstance(body, dict):
        raise WorldError("请求体应为一个 JSON 对象。")
    return body


def _objects(request: Request) -> list[Mapping[str, Any]]:
    body = _body(request)
    items = body if isinstance(body, list) else [body]
    if not all(isinstance(item, dict) for item in items):
        raise WorldError("请求体应为 JSON 对象，或对象的列表。")
    return items


@control.get("/users")
async def list_users(request: Request) -> HTTPResponse:
    return json_response({"items": [user.view() for user in _world(request).users.values()]})


@control.post("/users")
async def put_users(request: Request) -> HTTPResponse:
    """Add or change one user (an object) or many (a list)."""
    users = [_world(request).put_user(item) for item in _objects(request)]
    if isinstance(request.json, list):
        return json_response({"items": [user.view() for user in users]}, status=201)
    return json_response(users[0].view(), status=201)


@control.post("/users/<user_id:str>/login-code")
async def login_code(request: Request, user_id: str) -> HTTPResponse:
    """What wx.login would hand to the mini-program on this user's phone."""
    world = _world(request)
    return json_response({"code": world.issue_code("login", find_user(world, user_id)), "expires_in": CODE_SECONDS}, status=201)


@control.post("/users/<user_id:str>/phone-code")
async def phone_code(request: Request, user_id: str) -> HTTPResponse:
    """What the get-phone-number button would hand to the mini-program."""
    world = _world(request)
    user = find_user(world, user_id)
    if not user.phone:
        raise WorldError("这个微信用户没有绑定手机号。")
    return json_response({"code": world.issue_code("phone", user), "expires_in": CODE_SECONDS}, status=201)


@control.post("/users/<user_id:str>/grants")
async def grant(request: Request, user_id: str) -> HTTPResponse:
    """What wx.requestSubscribeMessage does when the user presses 允许: one more message for each template."""
    world, body = _world(request), _object(request)
    user = find_user(world, user_id)
    template_ids, count = body.get("template_ids"), body.get("count", 1)
    if not isinstance(template_ids, list) or not template_ids or not all(isinstance(item, str) and item for item in template_ids):
        raise WorldError("template_ids 应为模板编号的列表。")
    if not isinstance(count, int) or not 1 <= count <= 1000:
        raise WorldError("count 应在 1 到 1000 之间。")
    for template_id in template_ids:
        world.grant(user, template_id, count)
    return json_response({"grants": user.grants}, status=201)


@control.delete("/users/<user_id:str>/grants")
async def revoke_grants(request: Request, user_id: str) -> HTTPResponse:
    world = _world(request)
    find_user(world, user_id).grants.clear()
    world.touch()
    return HTTPResponse(status=204)


@control.get("/sms")
async def list_sms(request: Request) -> HTTPResponse:
    phone = request.args.get("phone")
    return json_response({"items": [item for item in reversed(_world(request).sms) if not phone or item["phone"] == phone]})


@control.get("/messages")
async def list_messages(request: Request) -> HTTPResponse:
    user_id = request.args.get("user_id")
    return json_response({"items": [item for item in reversed(_world(request).messages) if not user_id or item["user_id"] == user_id]})


@control.get("/wxacodes")
async def list_wxacodes(request: Request) -> HTTPResponse:
    return json_response({"items": list(reversed(_world(request).wxacodes))})


@control.get("/registry")
async def list_registry(request: Request) -> HTTPResponse:
    return json_response({"items": list(_world(request).registry.values()), "states": REGISTRY_STATES})


@control.post("/registry")
async def put_registry(request: Request) -> HTTPResponse:
    """Add or change entries of the authority's library: {name, id_card, state}."""
    world, items = _world(request), _objects(request)
    for item in items:
        world.put_registry(item)
    return json_response({"saved": len(items), "total": len(world.registry)}, status=201)


@control.get("/faults")
async def list_faults(request: Request) -> HTTPResponse:
    return json_response({"items": _world(request).faults.view(), "targets": TARGETS, "kinds": LINE_KINDS})


@control.post("/faults")
async def add_fault(request: Request) -> HTTPResponse:
    world, body = _world(request), _object(request)
    count = body.get("count", 1)
    if not isinstance(count, int) or isinstance(count, bool):
        raise FaultError("count 应为整数。")
    fault = world.faults.add(str(body.get("target") or ""), str(body.get("kind") or ""), count)
    world.touch()
    return json_response(fault.view(), status=201)


@control.delete("/faults")
async def clear_faults(request: Request) -> HTTPResponse:
    world = _world(request)
    world.faults.clear()
    world.touch()
    return HTTPResponse(status=204)


@control.delete("/faults/<fault_id:int>")
async def remove_fault(request: Request, fault_id: int) -> HTTPResponse:
    world = _world(request)
    if not world.faults.remove(fault_id):
        raise NotFound("这个故障已经不在了。")
    world.touch()
    return HTTPResponse(status=204)


@control.get("/calls")
async def list_calls(request: Request) -> HTTPResponse:
    return json_response({"items": list(_world(request).calls)})


@control.get("/revision")
async def revision(request: Request) -> HTTPResponse:
    """A number that grows with every change: the page asks for it and redraws when it moved."""
    return json_response({"revision": _world(request).revision})
