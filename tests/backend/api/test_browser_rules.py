"""What a browser is told and what a page elsewhere cannot do with it (check 14)."""

import dataclasses
import re
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest
from backend.api.cells import is_open, right_caller, send, snapshot
from backend.api.cells_membership import agreed
from backend.api.stage import fresh_ip, stage_of, token_of
from backend.api.test_matrix import CELLS, ROUTES
from backend.api.world import PASSWORD, Client, World
from sanic import Sanic

from unionhub.kernel import services
from unionhub.kernel.site import Site
from unionhub.main import create_app
from unionhub.platform.account.models import Session

COOKIES = {"staff": "uh_staff", "enterprise": "uh_enterprise", "member": "uh_member"}
HOSTILE_RETURNS = [
    "https://evil.example/",
    "//evil.example/m/",
    "/\\evil.example",
    "\\\\evil.example",
    "/m/\\..\\evil",
    "javascript:alert(1)",
    "data:text/html,x",
    "/m/\r\nSet-Cookie: uh_member=stolen",
    "/m/\x00",
    "/m/ https://evil.example",
    "/admin/",
    "/m",
    "m/",
    " /m/",
    "/%6d/",
    "@evil.example",
    "/m/" + "x" * 1021,
]


@pytest.fixture(scope="module")
async def published(world: World, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Any]:
    """The same installation published under https, with built faces."""
    web = tmp_path_factory.mktemp("web")
    for face in ("admin", "enterprise", "m"):
        folder = web / face / "assets"
        folder.mkdir(parents=True)
        (folder.parent / "index.html").write_text("<!doctype html><title>face</title>", "utf-8")
        (folder / "app.js").write_text("1", "utf-8")
    kept = world.app
    Sanic._app_registry.pop("unionhub", None)
    app = create_app(dataclasses.replace(world.settings, public_url="https://union.example", web_dir=web), manage_services=False)
    app.asgi = True
    await app._startup()
    yield app
    Sanic._app_registry.pop("unionhub", None)
    Sanic._app_registry[kept.name] = kept


@pytest.fixture
def https(published: Any) -> Iterator[httpx.AsyncClient]:
    """A browser on it."""
    site = services.get(Site)
    services.bind(Site, dataclasses.replace(site, public_url="https://union.example"))
    yield httpx.AsyncClient(transport=httpx.ASGITransport(app=published, client=(fresh_ip(), 1)), base_url="https://union.example")
    services.bind(Site, site)


PAGES = ["/admin/", "/admin/users/7", "/enterprise/", "/m/", "/m/assets/app.js", "/api/docs", "/api/openapi.json", "/healthz", "/readyz"]


@pytest.mark.sec(14)
@pytest.mark.parametrize("path", [*PAGES, "/api/v1/public/site", "/api/v1/staff/account/me", "/nothing", "/j/abc", "/m/missing.js"])
async def test_every_answer_of_every_face_carries_the_security_headers(https: httpx.AsyncClient, path: str) -> None:
    answer = await https.get(path)
    rules = dict(re.findall(r"([a-z-]+) ([^;]+)", answer.headers["content-security-policy"]))
    assert rules["default-src"] == "'self'" and rules["script-src"] == "'self'" and rules["frame-ancestors"] == "'none'"
    assert rules["object-src"] == "'none'" and rules["base-uri"] == "'self'" and rules["connect-src"] == "'self'"
    assert answer.headers["x-frame-options"] == "DENY"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] in ("same-origin", "no-referrer", "strict-origin-when-cross-origin")
    assert int(re.findall(r"max-age=(\d+)", answer.headers["strict-transport-security"])[0]) >= 31_536_000
    assert "access-control-allow-origin" not in answer.headers
    assert answer.headers["x-request-id"]
    if path.startswith("/api/v1/"):
        assert answer.headers["cache-control"] == "no-store"


@pytest.mark.sec(14)
async def test_pages_the_server_makes_hold_no_inline_script_and_no_outside_address(https: httpx.AsyncClient) -> None:
    page = (await https.get("/api/docs")).text
    assert "<script" not in page and not re.search(r"\son[a-z]+=", page) and "javascript:" not in page
    assert not re.search(r"(?:src|href)=\"(?:https?:)?//", page)


@pytest.mark.sec(14)
async def test_a_face_serves_its_own_files_only(https: httpx.AsyncClient) -> None:
    for path in ("/admin/../../../etc/passwd", "/admin/..%2f..%2fkeys.json", "/m/%2e%2e/%2e%2e/keys.json", "/admin//etc/passwd"):
        answer = await https.get(path)
        assert answer.status_code in (200, 302, 404)
        assert "root:" not in answer.text and '"keys"' not in answer.text


@pytest.mark.sec(14)
async def test_session_cookies_are_out_of_a_scripts_and_another_sites_reach(world: World, https: httpx.AsyncClient) -> None:
    stage = await stage_of(world)
    staff = await stage.staff("union_viewer", "a111", signed_in=False)
    answer = await https.post("/api/v1/staff/account/sessions", json={"username": staff.username, "password": PASSWORD})
    assert answer.status_code == 201
    cookie = answer.headers["set-cookie"].lower()
    assert cookie.startswith("uh_staff=") and "path=/api/v1/staff" in cookie and "domain=" not in cookie
    assert all(mark in cookie for mark in ("httponly", "samesite=lax", "secure"))
    assert answer.json()["token"] is None


WRITES = [name for name, endpoint in ROUTES.items() if endpoint.method != "GET" and not is_open(endpoint)]


@pytest.mark.dialects("sqlite")
@pytest.mark.sec(14)
@pytest.mark.parametrize("name", WRITES)
async def test_a_write_by_cookie_needs_the_pages_token(world: World, name: str) -> None:
    stage = await stage_of(world)
    call = await CELLS[name].make(stage)
    client = await right_caller(stage, CELLS[name], call)
    audience, token = ROUTES[name].audience.value, token_of(client)
    before = await snapshot(call.watch)
    for csrf in (None, "", "0" * 64, token):
        http = world.http(fresh_ip())
        http.cookies.set(COOKIES[audience], token)
        forged = Client(http, audience, csrf=csrf)
        answer = await send(forged, ROUTES[name], call)
        assert answer.status_code == 403 and answer.json()["code"] == "auth.csrf", f"{csrf!r}: {answer.status_code}"
    assert await snapshot(call.watch) == before


@pytest.mark.sec(14)
async def test_a_token_of_one_session_does_not_open_another(world: World) -> None:
    stage = await stage_of(world)
    first, second = (await stage.staff("union_admin", "a111")).client, (await stage.staff("union_admin", "a111")).client
    body = {"unit_id": str(world.units["a111"])}
    mixed = Client(first.http, "staff", csrf=second.csrf)
    assert (await mixed.call("POST", "/membership/qrcodes", body)).json()["code"] == "auth.csrf"
    assert (await first.get("/account/me"))["csrf_token"] == first.csrf, "a reloaded page gets its token back"


@pytest.mark.sec(14)
@pytest.mark.parametrize("return_to", HOSTILE_RETURNS)
async def test_after_wechat_the_browser_comes_back_to_this_site_only(world: World, return_to: str) -> None:
    stage = await stage_of(world)
    client = world.anonymous("member", fresh_ip())
    answer = await client.call("GET", "/account/wechat-oauth", return_to=return_to)
    if answer.status_code == 422:
        return
    query = await agreed(stage, client, stage.stranger_person.user_id, return_to)
    back = await client.call("GET", "/account/wechat-oauth/callback", **query)
    assert back.status_code == 302 and back.headers["location"] == "/m/"
    assert "stolen" not in str(back.headers)


@pytest.mark.sec(14)
async def test_wechats_answer_counts_once_and_only_in_the_browser_that_asked(world: World) -> None:
    stage = await stage_of(world)
    victim, attacker = world.anonymous("member", fresh_ip()), world.anonymous("member", fresh_ip())
    query = await agreed(stage, attacker, stage.stranger_person.user_id, "/m/#/pages/me/index")
    sessions = await Session.all().count()
    forced = await victim.call("GET", "/account/wechat-oauth/callback", **query)
    assert forced.status_code == 422 and "uh_member" not in str(forced.headers), "a link somebody sent signs nobody in"
    assert await Session.all().count() == sessions
    back = await attacker.call("GET", "/account/wechat-oauth/callback", **query)
    assert back.status_code == 302 and back.headers["location"] == "/m/#/pages/me/index"
    assert (await attacker.get("/account/me"))["account"]["wechat_bound"]
    again = await attacker.call("GET", "/account/wechat-oauth/callback", **query)
    assert again.status_code == 422 and await Session.all().count() == sessions + 1


@pytest.mark.sec(14)
async def test_the_poster_address_leads_only_to_the_landing_page(world: World) -> None:
    for token in ("abc", "//evil.example", "%0d%0aSet-Cookie:x=1", "..%2f..%2fadmin", "%E5%B7%A5", "a&t=b#x"):
        answer: Any = await world.http(fresh_ip()).get(f"/j/{token}")
        if answer.status_code == 302:
            assert re.fullmatch(r"/m/#/packages/membership/landing\?t=[A-Za-z0-9_-]{0,32}", answer.headers["location"])
            assert "set-cookie" not in answer.headers
        else:
            assert answer.status_code == 404
