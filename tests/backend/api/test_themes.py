"""A page arrives in the colours of its installation: nothing flashes up in another theme first."""

import dataclasses
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from backend.api.stage import fresh_ip
from backend.api.world import World
from sanic import Sanic

from unionhub.main import create_app

BUILT = '<!doctype html><html lang="zh-CN" data-theme="union-red"><script src="/admin/first-paint.js"></script></html>'


@pytest.fixture(params=["union-red", "labour-blue"])
async def face(world: World, tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[tuple[str, httpx.AsyncClient]]:
    """The theme of an installation, and a browser on it."""
    (tmp_path / "admin").mkdir()
    (tmp_path / "admin/index.html").write_text(BUILT, "utf-8")
    (tmp_path / "admin/first-paint.js").write_text("1", "utf-8")
    kept = world.app
    Sanic._app_registry.pop("unionhub", None)
    app: Any = create_app(dataclasses.replace(world.settings, theme=request.param, web_dir=tmp_path), manage_services=False)
    app.config.TOUCHUP = False
    app.asgi = True
    await app._startup()
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(app=app, client=(fresh_ip(), 1)), base_url="http://union.example"
    ) as browser:
        yield request.param, browser
    Sanic._app_registry.pop("unionhub", None)
    Sanic._app_registry[kept.name] = kept


@pytest.mark.parametrize("path", ["/admin/", "/admin/membership/members/7"])
async def test_an_index_page_is_served_in_the_theme_of_the_installation(face: tuple[str, httpx.AsyncClient], path: str) -> None:
    theme, browser = face
    page = (await browser.get(path)).text
    assert f'<html lang="zh-CN" data-theme="{theme}" data-site>' in page


async def test_what_runs_before_the_first_paint_is_a_file_of_our_own_and_asked_for_again(face: tuple[str, httpx.AsyncClient]) -> None:
    _, browser = face
    script = await browser.get("/admin/first-paint.js")
    assert script.text == "1" and script.headers["cache-control"] == "no-cache"
