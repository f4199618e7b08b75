"""The desks of labour inspection work inside a local network, citizens report over the internet: a process has the routes of its own
zone and no others (D12, INSP-40)."""

import dataclasses
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from backend.api.inspectorate import inspectorate_of
from backend.api.world import PASSWORD, Client, World, _started, fresh_ip
from sanic import Sanic

from unionhub import registry
from unionhub.kernel.authz import Audience
from unionhub.main import create_app

LAN = frozenset({Audience.STAFF})
INTERNET = frozenset({Audience.PUBLIC, Audience.MEMBER, Audience.ENTERPRISE})
BEGINNING = {"public.site.get_site", "public.account.create_captcha", "public.dictionary.list_choices"}


@asynccontextmanager
async def zone(world: World, audiences: frozenset[Audience], web: Path | None = None) -> AsyncIterator[World]:
    """A second process on the same database that serves these audiences only."""
    kept = Sanic._app_registry.pop("unionhub", None)
    app = create_app(dataclasses.replace(world.settings, audiences=audiences, web_dir=web), manage_services=False)
    app.config.TOUCHUP = False
    try:
        async with _started(app):
            yield World(app, world.simulator, world.units, world.settings)
    finally:
        Sanic._app_registry.pop("unionhub", None)
        if kept is not None:
            Sanic._app_registry["unionhub"] = kept


def mounted(world: World) -> set[str]:
    return {route.ctx.endpoint.name for route in world.app.router.routes if hasattr(route.ctx, "endpoint")}


@pytest.mark.req("INSP-40")
async def test_a_process_in_the_local_network_has_the_desks_and_nothing_of_the_internet(world: World) -> None:
    async with zone(world, LAN) as lan:
        assert mounted(lan) == {one.name for one in registry.endpoints() if one.audience is Audience.STAFF} | BEGINNING
        described = (await lan.anonymous().get("/api/openapi.json"))["paths"]
        assert not [path for path in described if path.startswith(("/api/v1/member/", "/api/v1/enterprise/", "/api/v1/public/inspection"))]


@pytest.mark.req("INSP-40")
async def test_a_process_on_the_internet_takes_reports_and_knows_no_desk(world: World) -> None:
    async with zone(world, INTERNET) as outside:
        names = mounted(outside)
        assert names == {one.name for one in registry.endpoints() if one.audience in INTERNET}
        assert any(name.startswith("public.inspection.") for name in names) and not [name for name in names if name.startswith("staff.")]
        officer = {"username": "clerk", "password": PASSWORD}
        for method, path, body in (("POST", "/account/sessions", officer), ("GET", "/inspection/cases", None)):
            answer = await Client(outside.http(), "staff").call(method, path, body)
            assert answer.status_code == 404, "not even the door is there"


@pytest.mark.req("INSP-40")
async def test_an_officer_works_in_the_local_network_from_signing_in_to_a_step(world: World) -> None:
    desk = await inspectorate_of(world)
    case_id = await desk.register()
    username = desk.staff["officer"].username
    async with zone(world, LAN) as lan:
        assert (await lan.anonymous().call("GET", "/site")).status_code == 200
        assert (await lan.anonymous().call("POST", "/account/captchas")).status_code == 201
        client = Client(lan.http(fresh_ip()), "staff")
        me = await client.post("/account/sessions", {"username": username, "password": PASSWORD}, 201)
        client.csrf = me["csrf_token"]
        version = (await client.get(f"/inspection/cases/{case_id}"))["version"]
        done = await client.post(f"/inspection/cases/{case_id}/accept", {"version": version})
        assert done["state"] == "grid_processing"
        for path in (
            "/public/inspection/reports",
            "/public/inspection/tickets",
            "/public/account/sms-codes",
            "/member/account/sessions/sms",
        ):
            assert (await lan.anonymous().call("POST", f"/api/v1{path}", {})).status_code == 404, path


@pytest.mark.parametrize(("audiences", "there", "root"), [(LAN, {"admin"}, "/admin/"), (INTERNET, {"enterprise", "m"}, "/m/")])
async def test_the_pages_of_the_other_zone_are_not_served(
    world: World, tmp_path: Path, audiences: frozenset[Audience], there: set[str], root: str
) -> None:
    for face in ("admin", "enterprise", "m"):
        (tmp_path / face).mkdir()
        (tmp_path / face / "index.html").write_text(face, "utf-8")
    async with zone(world, audiences, tmp_path) as one:
        found: dict[str, Any] = {face: (await one.http().get(f"/{face}/")).status_code for face in ("admin", "enterprise", "m")}
        assert {face for face, status in found.items() if status == 200} == there
        assert (await one.http().get("/")).headers["location"] == root
