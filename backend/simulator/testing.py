"""A simulator inside a test's own event loop, on a free port, with a clock the test can move."""

from __future__ import annotations

import itertools
import json
import socket
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
from sanic import Sanic

from simulator.app import create_app
from simulator.config import SimulatorConfig, parse_config
from simulator.world import World

_numbers = itertools.count(1)

CARD = "11010519491231002X"  # the specimen printed in GB 11643
OTHER_CARD = "440524188001010014"
TEMPLATE = "tmpl-join-result"
ANSWER = "tmpl-consultation-reply"


def example_config(**changes: Any) -> dict[str, Any]:
    """A complete configuration with one courier, one officer and a person without a phone."""
    return {
        "wechat_mp": {
            "appid": "wx0000000000000a01",
            "secret": "mini-program-secret",
            "pages": ["pages/home/index", "packages/membership/progress", "packages/content/consultation"],
            "templates": {
                TEMPLATE: {"title": "入会申请结果通知", "fields": {"thing1": "申请单位", "phrase2": "审核结果", "time3": "审核时间"}},
                ANSWER: {
                    "title": "咨询答复通知",
                    "fields": {"thing1": "咨询事项", "thing2": "答复单位", "time3": "答复时间", "thing4": "备注"},
                },
            },
        },
        "wechat_oa": {"appid": "wx0000000000000b02", "secret": "official-account-secret"},
        "sms": {
            "secret_id": "AKIDsms",
            "secret_key": "sms-secret-key",
            "sdk_appid": "1400000001",
            "sign_name": "工惠通",
            "template_code": "1000001",
            "templates": {"1000002": {"text": "您在{1}的入会申请{2}。"}},
        },
        "realname": {"secret_id": "AKIDface", "secret_key": "face-secret-key"},
        "users": [
            {"id": "courier", "nickname": "风里来", "phone": "13800000001", "id_card_name": "李志强", "id_card_no": CARD},
            {"id": "officer", "nickname": "王主席", "phone": "13800000002"},
            {"id": "phoneless", "nickname": "无号先生"},
        ],
        "registry": [{"name": "李志强", "id_card": CARD}, {"name": "离世者", "id_card": OTHER_CARD, "state": "absent"}],
        "fault_hold_seconds": 5,
        **changes,
    }


class MovableClock:
    """Seconds since 1970, standing still until a test moves it."""

    def __init__(self, at: float) -> None:
        self.at = at

    def __call__(self) -> float:
        return self.at

    def advance(self, seconds: float) -> None:
        self.at += seconds


class RunningSimulator:
    """A served simulator: its address, its world, and its control interface."""

    def __init__(self, url: str, config: SimulatorConfig, world: World, clock: MovableClock, http: aiohttp.ClientSession) -> None:
        self.url = url
        self.config = config
        self.world = world
        self.clock = clock
        self.http = http

    async def control(self, method: str, path: str, body: object = None) -> Any:
        """Call the control interface and return its JSON; an unexpected status fails the test."""
        async with self.http.request(method, f"{self.url}/simulator/api{path}", json=body) as reply:
            text = await reply.text()
            if reply.status >= 400:
                raise AssertionError(f"{method} {path}: {reply.status} {text}")
            return json.loads(text) if text else None

    async def fault(self, target: str, kind: str, count: int = 1) -> None:
        await self.control("POST", "/faults", {"target": target, "kind": kind, "count": count})

    async def login_code(self, user_id: str) -> str:
        return str((await self.control("POST", f"/users/{user_id}/login-code"))["code"])

    async def phone_code(self, user_id: str) -> str:
        return str((await self.control("POST", f"/users/{user_id}/phone-code"))["code"])

    def count(self, target: str) -> int:
        """How often a vendor call was made."""
        return self.world.call_totals[target]


@asynccontextmanager
async def running_simulator(raw_config: Mapping[str, Any], data_dir: Path, clock: MovableClock) -> AsyncIterator[RunningSimulator]:
    """Serve until the context closes, then save the state as a real stop would."""
    config = parse_config(dict(raw_config))
    app = create_app(config, data_dir, clock=clock, name=f"simulator-{next(_numbers)}")
    listener = socket.create_server(("127.0.0.1", 0))
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    server: Any = await app.create_server(sock=listener, return_asyncio_server=True, access_log=False)
    if server is None:
        raise RuntimeError("the server did not start")
    await server.startup()
    await server.before_start()
    await server.after_start()
    await server.start_serving()
    try:
        async with aiohttp.ClientSession() as http:
            yield RunningSimulator(url, config, app.ctx.world, clock, http)
    finally:
        await server.before_stop()
        server.close()
        await server.wait_closed()
        await server.after_stop()
        Sanic._app_registry.pop(app.name, None)
