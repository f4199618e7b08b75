"""The gate every vendor call passes: injected faults first, then the vendor's logic, then one line for the page."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from sanic import Request
from sanic.response import HTTPResponse

from simulator.faults import LINE_KINDS
from simulator.world import World


@dataclass(frozen=True, slots=True)
class Answer:
    """What a vendor says. `outcome` is the short word shown in the call list."""

    body: bytes
    outcome: str
    content_type: str = "application/json; charset=utf-8"


def json_answer(value: object, outcome: str) -> Answer:
    return Answer(json.dumps(value, ensure_ascii=False).encode(), outcome)


Handler = Callable[[World, Request], Awaitable[Answer]]
Endpoint = Callable[[Request], Coroutine[Any, Any, HTTPResponse]]
CodeAnswer = Callable[[Request, str], Answer]

_HTML_ERROR = "<html><head><title>{0}</title></head><body><center><h1>{0}</h1></center></body></html>"


def endpoint(target: str, handler: Handler, code_answer: CodeAnswer) -> Endpoint:
    """Wrap a vendor handler. `code_answer` renders an injected vendor error code in that vendor's own form."""

    async def serve(request: Request) -> HTTPResponse:
        world: World = request.app.ctx.world
        fault = world.faults.take(target)
        if fault is None:
            answer = await handler(world, request)
        elif fault in LINE_KINDS:
            return await _line_fault(world, request, target, fault, handler)
        else:
            answer = code_answer(request, fault)
        world.record_call(target, f"故障：{fault}" if fault else answer.outcome)
        return HTTPResponse(answer.body, 200, content_type=answer.content_type)

    serve.__name__ = target.replace(".", "_")
    return serve


async def _line_fault(world: World, request: Request, target: str, kind: str, handler: Handler) -> HTTPResponse:
    world.record_call(target, f"故障：{LINE_KINDS[kind]}")
    if kind == "malformed":
        return HTTPResponse(_HTML_ERROR.format("系统繁忙"), 200, content_type="text/html; charset=utf-8")
    if kind in ("500", "502"):
        title = "500 Internal Server Error" if kind == "500" else "502 Bad Gateway"
        return HTTPResponse(_HTML_ERROR.format(title), int(kind), content_type="text/html")
    if kind == "timeout":
        await asyncio.sleep(world.config.fault_hold_seconds)
    if kind == "lost":
        await handler(world, request)
    transport = request.transport
    if transport is not None:
        transport.abort()  # type: ignore[attr-defined]  # every socket transport has it
    return HTTPResponse(status=502)
