"""A small province with its officers, opened on the database that UNIONHUB_TEST_DB names.

Tests never share people: `person()` makes a new one with a valid certificate, a phone of its own and an entry in the authority's
library. Nothing is rolled back; each test brings its own rows and looks only at them.
"""

import itertools
import json
import os
import re
import secrets
import time
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
from backend.databases import migrated_database, orm_aside
from sanic import Sanic

from simulator.testing import RunningSimulator, example_config, running_simulator
from unionhub import registry
from unionhub.install import install_defaults
from unionhub.kernel import clock, codes, services
from unionhub.kernel.crypto import create_key_file
from unionhub.kernel.db import transaction
from unionhub.kernel.queue import HandlerRegistry, drain
from unionhub.kernel.ratelimit import RateLimiter
from unionhub.main import create_app
from unionhub.platform.account.enums import AccountKind
from unionhub.platform.account.models import Account, Capacity, Role
from unionhub.platform.account.service import passwords
from unionhub.platform.account.service.sessions import forget_cached
from unionhub.platform.org.ports import UnitSeed, system_add_units, system_get_unit
from unionhub.runtime import running
from unionhub.settings import Settings, load_settings

PASSWORD = "Qinghe#2026ok"
FOREST = [
    UnitSeed("p", None, "示例省总工会", level="20", area_code="990000"),
    UnitSeed("a", "p", "青禾市总工会", level="30", area_code="990100"),
    UnitSeed("a1", "a", "临溪区总工会", level="40", area_code="990102"),
    UnitSeed("a11", "a1", "柳桥街道总工会", level="50", area_code="990102"),
    UnitSeed(
        "a111",
        "a11",
        "速达快递（青禾）有限公司工会",
        level="70",
        area_code="990102",
        contact_phone="0999-88001234",
        address="青禾市临溪区柳桥路 8 号",
    ),
    UnitSeed("a112", "a11", "青禾食品厂工会", level="70", area_code="990102"),
    UnitSeed("a2", "a", "望岭县总工会", level="40", area_code="990103"),
    UnitSeed("b", "p", "白沙市总工会", level="30", area_code="990200"),
    UnitSeed("b1", "b", "东埠区总工会", level="40", area_code="990202"),
    UnitSeed("b11", "b1", "港口机械厂工会", level="70", area_code="990202"),
    UnitSeed("g", None, "钟楼区人力资源和社会保障局", kind="government"),
    UnitSeed("e", None, "速达快递（青禾）有限公司", kind="enterprise", uscc="91320404MA1ABC238L"),
]
OFFICERS = {
    "root_admin": ("union_admin", "p", "省总甲"),
    "city_admin": ("union_admin", "a", "市总甲"),
    "unit_admin": ("union_admin", "a111", "单位甲"),
    "unit_admin2": ("union_admin", "a111", "单位乙"),
    "food_admin": ("union_admin", "a112", "食品厂甲"),
    "other_admin": ("union_admin", "b11", "港机甲"),
    "viewer": ("union_viewer", "a111", "查询甲"),
    "sysadmin": ("system_admin", "p", "系统甲"),
    "secadmin": ("security_admin", "p", "安全甲"),
    "auditadmin": ("audit_admin", "p", "审计甲"),
    "clerk": ("hrss_clerk", "g", "人社甲"),
    "flowadmin": ("flow_admin", "p", "流程甲"),
}
_serial = itertools.count(1)  # below 10 000: the numbers 1990001… and up are typed in by tests
_FAMILY = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨"
_GIVEN = "明华强芳丽军敏静伟秀娟勇杰涛艳超霞平刚桂英兰飞雪"
_addresses = itertools.count(secrets.randbelow(10_000_000))  # a Redis that outlives the run remembers its callers


def fresh_ip() -> str:
    """An address nobody else in this run calls from."""
    n = next(_addresses)
    return f"10.{n // 62500 % 250}.{n // 250 % 250}.{n % 250 + 1}"


@dataclass
class Made:
    """A made-up person who exists nowhere else."""

    name: str
    cert_no: str
    phone: str
    user_id: str


def make_cert(number: int, birth: str = "19900101") -> str:
    """A valid certificate of the non-existing county 990199…, unique per number."""
    body = f"3204{99}{birth}{number % 1000:03d}"
    return body + codes.id_check_char(body)


@dataclass
class Client:
    """One caller of the API with its session."""

    http: httpx.AsyncClient
    audience: str
    csrf: str | None = None
    bearer: str | None = None
    me: dict[str, Any] = field(default_factory=dict)

    def url(self, path: str) -> str:
        return path if path.startswith("/api") else f"/api/v1/{self.audience}{path}"

    def headers(self, extra: dict[str, str] | None = None) -> dict[str, str]:
        sent = dict(extra or {})
        if self.bearer:
            sent["Authorization"] = f"Bearer {self.bearer}"
        elif self.csrf:
            sent["X-CSRF-Token"] = self.csrf
        return sent

    async def call(self, method: str, path: str, body: Any = None, headers: dict[str, str] | None = None, **params: Any) -> httpx.Response:
        content = None if body is None else json.dumps(body).encode()
        return await self.http.request(method, self.url(path), content=content, params=params or None, headers=self.headers(headers))

    async def every(self, path: str, **query: Any) -> list[dict[str, Any]]:
        """All items of a list, page after page: what a test looks for may stand behind what others left."""
        found: list[dict[str, Any]] = []
        while True:
            answer = await self.get(path, **query, size=100, page=len(found) // 100 + 1)
            found += answer["items"]
            if len(answer["items"]) < 100:
                return found

    async def get(self, path: str, **params: Any) -> Any:
        answer = await self.call("GET", path, **params)
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def post(self, path: str, body: Any = None, status: int | None = None) -> Any:
        answer = await self.call("POST", path, {} if body is None else body)
        assert answer.status_code in ([status] if status else [200, 201, 202, 204]), answer.text
        return answer.json() if answer.content else None


class World:
    """The open world."""

    def __init__(self, app: Sanic, simulator: RunningSimulator, units: dict[str, int], settings: Settings) -> None:
        self.app = app
        self.simulator = simulator
        self.units = units
        self.settings = settings
        self.people: list[Made] = []
        self._signed_in: dict[str, Client] = {}

    def http(self, ip: str | None = None) -> httpx.AsyncClient:
        """A browser at an address of its own, so that one caller's limits never meet another's."""
        transport = httpx.ASGITransport(app=self.app, client=(ip or fresh_ip(), 40000), raise_app_exceptions=True)
        return httpx.AsyncClient(transport=transport, base_url="http://test", headers={"user-agent": "tests"}, verify=False)

    def anonymous(self, audience: str = "public", ip: str | None = None) -> Client:
        return Client(self.http(ip), audience)

    async def officer(self, name: str, *, fresh: bool = False) -> Client:
        """A signed-in staff member, signed in once per world unless a fresh session is wanted."""
        if not fresh and name in self._signed_in:
            return self._signed_in[name]
        client = Client(self.http(), "staff")
        me = await client.post("/account/sessions", {"username": name, "password": PASSWORD}, 201)
        client.csrf, client.me = me["csrf_token"], me
        if not fresh:
            self._signed_in[name] = client
        return client

    async def hr(self) -> Client:
        client = Client(self.http(), "enterprise")
        client.me = await client.post("/account/sessions", {"username": "hr", "password": PASSWORD}, 201)
        client.csrf = client.me["csrf_token"]
        return client

    async def person(self, birth: str = "19900101", *, known: bool = True) -> Made:
        """Somebody new; ``known``: the authority's library has them."""
        number = next(_serial)
        thousand = number // 1000
        day = f"{1960 + number % 40}{thousand % 12 + 1:02d}{thousand // 12 % 28 + 1:02d}"
        cert = make_cert(number, day if birth == "19900101" else birth)
        name = _FAMILY[number % 16] + _GIVEN[number // 16 % 24] + _GIVEN[number // 384 % 24]
        made = Made(name, cert, f"199{number % 100000000:08d}", f"u{number}")
        self.people.append(made)
        await self.simulator.control(
            "POST",
            "/users",
            {"id": made.user_id, "nickname": name, "phone": made.phone, "id_card_name": name, "id_card_no": made.cert_no},
        )
        await self.simulator.control("POST", "/registry", {"name": name, "id_card": made.cert_no, "state": "normal" if known else "absent"})
        return made

    async def phone_of(self, made: Made) -> Client:
        """The person's mini-program, signed in."""
        client = Client(self.http(), "member")
        code = await self.simulator.login_code(made.user_id)
        answer = await client.post("/account/sessions/wechat", {"code": code}, 201)
        client.bearer, client.me = answer["token"], answer
        return client

    async def browser_of(self, made: Made) -> Client:
        """The person's browser outside WeChat, signed in by SMS."""
        client = Client(self.http(), "member")
        code = await self.sms_code(made.phone, "login")
        answer = await client.post("/account/sessions/sms", {"phone": made.phone, "code": code}, 201)
        client.csrf, client.me = answer["csrf_token"], answer
        return client

    async def sms_code(self, phone: str, scene: str) -> str:
        await self.anonymous().post("/account/sms-codes", {"phone": phone, "scene": scene}, 202)
        listed = await self.simulator.control("GET", f"/sms?phone={phone}")
        found = re.search(r"\d{6}", listed["items"][0]["text"])
        assert found
        return found.group()

    async def qrcode(self, unit: str = "a111") -> dict[str, Any]:
        admin = await self.officer("root_admin")
        made: dict[str, Any] = await admin.post("/membership/qrcodes", {"unit_id": str(self.units[unit])}, 201)
        return made

    async def consents(self) -> list[dict[str, Any]]:
        listed = await self.anonymous().get("/consent/documents")
        return [{"key": one["key"], "version": one["version"]} for one in listed["items"] if one["required"]]

    async def form(self, made: Made, token: str, **changes: Any) -> dict[str, Any]:
        body = {"qr_token": token, "name": made.name, "cert_no": made.cert_no, "phone": made.phone, "consents": await self.consents()}
        return {**body, **changes}

    async def apply(self, made: Made, token: str, client: Client | None = None) -> tuple[Client, dict[str, Any]]:
        """Bind the phone by WeChat's button and hand in an application."""
        client = client or await self.phone_of(made)
        await client.post("/account/phone/wechat", {"code": await self.simulator.phone_code(made.user_id)})
        answer = await client.call("POST", "/membership/applications", await self.form(made, token), {"Idempotency-Key": str(uuid.uuid4())})
        assert answer.status_code == 201, answer.text
        return client, answer.json()

    async def member(self, unit: str = "a111", officer: str = "unit_admin") -> tuple[Made, Client, dict[str, Any]]:
        """A person who applied and was approved; returns the officers' view of the application."""
        made = await self.person()
        client, application = await self.apply(made, (await self.qrcode(unit))["token"])
        admin = await self.officer(officer)
        review = await admin.get(f"/membership/applications/{application['id']}")
        decided = await admin.post(f"/membership/applications/{application['id']}/approve", {"version": review["version"]})
        return made, client, decided

    async def settle(self) -> int:
        """Run every event and job that is due."""
        return await drain(services.get(HandlerRegistry))

    async def calm(self) -> None:
        """No faults, the real clock, no cached session, no calls counted against anybody's limit."""
        client = services.get(RateLimiter)._client
        async for key in client.scan_iter("rl:*"):
            await client.delete(key)
        await self.simulator.control("DELETE", "/faults")
        clock.set_source(None)
        forget_cached()


def environment(folder: Path, database_url: str, vendor_url: str) -> dict[str, str]:
    """The variables of a demo installation that talks to this simulator."""
    config = example_config()
    return {
        "UNIONHUB_MODE": "demo",
        "UNIONHUB_DATA_DIR": str(folder),
        "UNIONHUB_DATABASE_URL": database_url,
        "UNIONHUB_REDIS_URL": os.environ.get("UNIONHUB_TEST_REDIS_URL", "")
        if os.environ.get("UNIONHUB_TEST_DB", "sqlite") != "sqlite"
        else "",
        "UNIONHUB_PUBLIC_URL": "http://test",
        "UNIONHUB_WECHAT_API_URL": vendor_url,
        "UNIONHUB_WECHAT_OPEN_URL": vendor_url,
        "UNIONHUB_SMS_URL": vendor_url,
        "UNIONHUB_REALNAME_URL": vendor_url,
        "UNIONHUB_WECHAT_MP_APPID": config["wechat_mp"]["appid"],
        "UNIONHUB_WECHAT_MP_SECRET": config["wechat_mp"]["secret"],
        "UNIONHUB_WECHAT_OA_APPID": config["wechat_oa"]["appid"],
        "UNIONHUB_WECHAT_OA_SECRET": config["wechat_oa"]["secret"],
        "UNIONHUB_WECHAT_TEMPLATES": json.dumps({"join_result": "tmpl-join-result", "consultation_reply": "tmpl-consultation-reply"}),
        "UNIONHUB_SMS_SECRET_ID": config["sms"]["secret_id"],
        "UNIONHUB_SMS_SECRET_KEY": config["sms"]["secret_key"],
        "UNIONHUB_SMS_SDK_APPID": config["sms"]["sdk_appid"],
        "UNIONHUB_SMS_SIGN_NAME": config["sms"]["sign_name"],
        "UNIONHUB_SMS_TEMPLATE_CODE": config["sms"]["template_code"],
        "UNIONHUB_REALNAME_SECRET_ID": config["realname"]["secret_id"],
        "UNIONHUB_REALNAME_SECRET_KEY": config["realname"]["secret_key"],
    }


@asynccontextmanager
async def open_world(folder: Path) -> AsyncIterator[World]:
    """Migrated database, shipped defaults, a forest, officers, the app and the simulator."""
    config = example_config()
    config["wechat_oa"]["redirect_hosts"] = ["test"]
    async with running_simulator(config, folder / "simulator", time.time) as simulator, migrated_database(folder) as url:
        with orm_aside():
            async with _world(folder, url, simulator) as opened:
                yield opened


@asynccontextmanager
async def _world(folder: Path, url: str, simulator: RunningSimulator) -> AsyncIterator[World]:
    settings = load_settings(environment(folder, url, simulator.url))
    create_key_file(settings.keys_file)
    kept = dict(services._bound)
    async with running(settings):
        await install_defaults(settings)
        units = await _plant()
        Sanic._app_registry.pop("unionhub", None)
        app = create_app(settings, manage_services=False)
        app.config.TOUCHUP = False  # rewrites Sanic's own classes, once per process: there may be a second world
        async with _started(app):
            yield World(app, simulator, units, settings)
    services._bound.clear()
    services._bound.update(kept)


@asynccontextmanager
async def _started(app: Sanic) -> AsyncIterator[None]:
    app.asgi = True
    await app._startup()
    await app._server_event("init", "before")
    await app._server_event("init", "after")
    try:
        yield
    finally:
        await app._server_event("shutdown", "before")
        await app._server_event("shutdown", "after")
        Sanic._app_registry.pop(app.name, None)


async def _plant() -> dict[str, int]:
    digest = await passwords.hash_password(PASSWORD)
    async with transaction() as tx:
        units = await system_add_units(tx, FOREST, {})
        for username, (role_key, unit, name) in OFFICERS.items():
            await _account(username, name, digest, AccountKind.STAFF, role_key, units[unit])
        await _account("hr", "企业甲", digest, AccountKind.ENTERPRISE, "enterprise_hr", units["e"])
    return units


async def _account(username: str, name: str, digest: str, kind: AccountKind, role_key: str, unit_id: int) -> None:
    account = await Account.create(kind=kind, username=username, name=name, password_hash=digest, password_changed_at=clock.now())
    role = await Role.get(key=role_key)
    await Capacity.create(
        account_id=account.id,
        role_id=role.id,
        unit_id=unit_id,
        valid_from=clock.now(),
        live_slot=f"{account.id}:{role.id}:{unit_id}",
        admin_slot=f"a{account.id}" if role.admin_kind else None,
    )


__all__ = ["PASSWORD", "Client", "Made", "World", "fresh_ip", "make_cert", "open_world", "registry", "system_get_unit"]
