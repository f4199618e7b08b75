"""The addresses for operators: alive, ready, measured, documented; and what callers see while the database is away. Costs about 6 s."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
from backend.api.world import World, _started, environment
from backend.databases import migrated_database, orm_aside
from sanic import Sanic

from unionhub.kernel import services
from unionhub.kernel.crypto import create_key_file
from unionhub.main import create_app
from unionhub.runtime import running
from unionhub.settings import load_settings


class Wire:
    """A wire between the program and its database that a test can cut and mend."""

    def __init__(self, host: str, port: int) -> None:
        self._target = (host, port)
        self._server: asyncio.Server | None = None
        self._open: set[asyncio.StreamWriter] = set()
        self.port = 0

    async def mend(self) -> None:
        self._server = await asyncio.start_server(self._carry, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def cut(self) -> None:
        assert self._server is not None
        self._server.close()
        for writer in list(self._open):
            writer.transport.abort()
        await asyncio.sleep(0.05)

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far_reader, far_writer = await asyncio.open_connection(*self._target)
        self._open |= {writer, far_writer}
        await asyncio.gather(self._pump(reader, far_writer), self._pump(far_reader, writer), return_exceptions=True)
        self._open -= {writer, far_writer}

    async def _pump(self, source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
        try:
            while chunk := await source.read(65536):
                sink.write(chunk)
                await sink.drain()
        finally:
            sink.transport.abort()


@asynccontextmanager
async def on_a_wire(folder: Path) -> AsyncIterator[tuple[Wire, httpx.AsyncClient]]:
    """The API whose database can go away."""
    async with migrated_database(folder) as url:
        parts = urlsplit(url)
        wire = Wire(parts.hostname or "127.0.0.1", parts.port or 0)
        await wire.mend()
        kept = dict(services._bound)
        settings = load_settings(environment(folder, url.replace(f":{parts.port}/", f":{wire.port}/"), "http://127.0.0.1:9"))
        create_key_file(settings.keys_file)
        with orm_aside():
            async with running(settings):
                Sanic._app_registry.pop("unionhub", None)
                app = create_app(settings, manage_services=False)
                app.config.TOUCHUP = False
                async with _started(app), httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://test") as http:
                    yield wire, http
                    await wire.cut()
                    await wire.mend()
        services._bound.clear()
        services._bound.update(kept)


@pytest.mark.commits
@pytest.mark.dialects("postgres", "mariadb")
async def test_without_its_database_the_program_lives_is_not_ready_answers_503_and_recovers_by_itself(tmp_path: Path) -> None:
    async with on_a_wire(tmp_path) as (wire, http):
        assert (await http.get("/readyz")).json() == {"status": "ok", "checks": {"database": "ok", "redis": "ok"}}
        await wire.cut()
        for _ in range(12):  # more than the pool holds
            asked = await asyncio.wait_for(http.get("/api/v1/public/membership/qrcodes/no-such-token"), 5)
            assert (asked.status_code, asked.json()["code"]) == (503, "server.unavailable")
            assert asked.json()["message"] == "服务暂时不可用，请稍后再试"
        away = await http.get("/readyz")
        assert away.status_code == 503
        assert away.json() == {"status": "unavailable", "checks": {"database": "failed", "redis": "ok"}}
        assert (await http.get("/healthz")).status_code == 200
        await wire.mend()
        assert (await http.get("/readyz")).status_code == 200
        back = await asyncio.gather(*[http.get("/api/v1/public/membership/qrcodes/no-such-token") for _ in range(20)])
        assert {answer.status_code for answer in back} == {404}, "the whole pool works again"


async def test_a_healthy_program_says_so(world: World) -> None:
    assert (await world.http().get("/healthz")).json() == {"status": "ok"}
    assert (await world.http().get("/readyz")).status_code == 200


async def test_measurements_name_routes_never_addresses_or_persons(world: World) -> None:
    made = await world.person()
    await world.anonymous().call("GET", f"/membership/qrcodes/{made.phone}")
    await world.http().get(f"/nowhere/{made.cert_no}")
    answer = await world.http().get("/metrics")
    assert answer.headers["content-type"].startswith("text/plain")
    assert 'route="public.membership.get_landing"' in answer.text
    assert "queue" in answer.text and "audit" in answer.text
    assert made.phone not in answer.text and made.cert_no not in answer.text
    for line in answer.text.splitlines():
        assert line.startswith("#") or re.fullmatch(r"[a-zA-Z_:][\w:]*(\{.*\})? \S+( \d+)?", line), line


class Links(HTMLParser):
    """Everything a page would load, run or lead to."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.handlers: list[str] = []
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        for name, value in attributes:
            if name.startswith("on"):
                self.handlers.append(name)
            if name in ("src", "href", "action", "data"):
                self.addresses.append(value or "")


@pytest.mark.sec(14)
async def test_the_documentation_runs_no_script_and_needs_no_other_host(world: World) -> None:
    answer = await world.http().get("/api/docs")
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    page = Links()
    page.feed(answer.text)
    assert not page.tags & {"script", "iframe", "img", "link", "object", "embed", "base"}
    assert page.handlers == []
    assert all(address.startswith(("#", "/")) and not address.startswith("//") for address in page.addresses)
    assert not re.search(r"url\(|@import|https?://", answer.text)
    for address in page.addresses:
        if address.startswith("#"):
            assert f'id="{address[1:]}"' in answer.text, f"{address} leads nowhere"
    assert "default-src 'self'" in answer.headers["content-security-policy"]


async def test_the_served_document_is_the_one_the_clients_are_made_from(world: World) -> None:
    from unionhub import registry
    from unionhub.main import openapi_document

    served = (await world.http().get("/api/openapi.json")).json()
    assert served["paths"].keys() == openapi_document(registry.endpoints())["paths"].keys()
    assert served["info"]["title"] == "工惠通 UnionHub"
