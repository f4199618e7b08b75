"""Puts the simulated parties together into one Sanic application."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sanic import Request, Sanic
from sanic.response import HTTPResponse
from sanic.response import json as json_response

from simulator.config import SimulatorConfig
from simulator.control import control
from simulator.gate import Endpoint, endpoint
from simulator.vault import StateVault
from simulator.vendors import realname, sms, tencent, wechat_content, wechat_identity
from simulator.vendors.wechat_common import injected as wechat_injected
from simulator.web.pages import add_pages
from simulator.world import Clock, World

SAVE_EVERY_SECONDS = 0.3
_WECHAT_CALLS = (
    ("wechat.code2session", "/sns/jscode2session", wechat_identity.code2session),
    ("wechat.stable_token", "/cgi-bin/stable_token", wechat_identity.stable_token),
    ("wechat.oauth2_access_token", "/sns/oauth2/access_token", wechat_identity.oauth2_access_token),
    ("wechat.getuserphonenumber", "/wxa/business/getuserphonenumber", wechat_identity.get_phone_number),
    ("wechat.subscribe_send", "/cgi-bin/message/subscribe/send", wechat_content.subscribe_send),
    ("wechat.getwxacodeunlimit", "/wxa/getwxacodeunlimit", wechat_content.get_wxacode_unlimited),
    ("wechat.msg_sec_check", "/wxa/msg_sec_check", wechat_content.msg_sec_check),
)


def create_app(config: SimulatorConfig, data_dir: Path, *, clock: Clock = time.time, name: str = "simulator") -> Sanic[Any, Any]:
    """Build the application. State lives in memory and, encrypted, in `data_dir`/simulator."""
    app = Sanic(name, configure_logging=False)
    app.config.FALLBACK_ERROR_FORMAT = "json"
    app.config.REQUEST_MAX_SIZE = 2 * 1024 * 1024
    app.config.RESPONSE_TIMEOUT = 120
    app.config.GRACEFUL_SHUTDOWN_TIMEOUT = 1.0
    app.config.TOUCHUP = False  # rewrites classes of Sanic at start: not twice in one process, as tests do
    world = app.ctx.world = World(config, clock)
    vault = StateVault(data_dir / "simulator" / "state.bin", config.secrets)

    @app.before_server_start
    async def start(_app: Sanic[Any, Any]) -> None:
        world.restore(await asyncio.to_thread(vault.load))
        app.ctx.saver = asyncio.get_running_loop().create_task(_save_forever(world, vault))

    @app.after_server_stop
    async def stop(_app: Sanic[Any, Any]) -> None:
        app.ctx.saver.cancel()
        await asyncio.gather(app.ctx.saver, return_exceptions=True)
        vault.save(world.dump())

    for target, path, handler in _WECHAT_CALLS:
        serve = endpoint(target, handler, wechat_injected)
        app.add_route(serve, path, methods=["GET", "POST"], name=target.replace(".", "_"))
    _add_tencent_door(app)
    app.blueprint(control)
    add_pages(app)

    @app.get("/healthz")
    async def healthz(_request: Request) -> HTTPResponse:
        return json_response({"status": "ok"})

    return app


def _add_tencent_door(app: Sanic[Any, Any]) -> None:
    doors: Mapping[str, Endpoint] = {
        sms.ACTION: endpoint("sms.send", sms.send, sms.injected),
        realname.ACTION: endpoint("realname.check", realname.check, realname.injected),
    }

    @app.post("/")
    async def tencent_door(request: Request) -> HTTPResponse:
        serve = doors.get(request.headers.get("x-tc-action", ""))
        if serve is None:
            refused = tencent.refusal_answer("InvalidAction", "The request action is missing or invalid.")
            return HTTPResponse(refused.body, 200, content_type=refused.content_type)
        return await serve(request)


async def _save_forever(world: World, vault: StateVault) -> None:
    saved = world.revision
    while True:
        await asyncio.sleep(SAVE_EVERY_SECONDS)
        if world.revision != saved:
            saved = world.revision
            await asyncio.to_thread(vault.save, world.dump())
