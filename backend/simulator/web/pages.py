"""Routes of the pages and their static files."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from sanic import Request, Sanic
from sanic.response import HTTPResponse, file, redirect

from simulator.vendors.wechat_identity import AuthorizeError, approve, check_authorize
from simulator.web.desk import render_desk
from simulator.web.html import SECURITY_HEADERS, avatar, esc, page
from simulator.world import World

_STATIC = Path(__file__).parent / "static"


def add_pages(app: Sanic[Any, Any]) -> None:
    """Register the control desk, the authorise page and the static files."""

    @app.get("/")
    async def front(_request: Request) -> HTTPResponse:
        return redirect("/simulator/")

    @app.get("/simulator/", strict_slashes=False)
    async def desk(request: Request) -> HTTPResponse:
        return page("外部服务模拟器", "desk", render_desk(request.app.ctx.world, request.args), script=True)

    @app.get("/simulator/static/<name:simulator\\.css|simulator\\.js|mark\\.svg>")
    async def static(_request: Request, name: str) -> HTTPResponse:
        return await file(_STATIC / name, headers={**SECURITY_HEADERS, "Cache-Control": "no-cache"})

    @app.get("/connect/oauth2/authorize")
    async def authorize(request: Request) -> HTTPResponse:
        """Ask who approves; with `simulator_user=` that user approves without a question."""
        world: World = request.app.ctx.world
        try:
            redirect_uri, scope, state = check_authorize(world, request)
        except AuthorizeError as error:
            return page("无法打开", "authorize", f'<main class="sheet"><h1>无法打开该页面</h1><p>{esc(error)}</p></main>')
        chosen = request.args.get("simulator_user")
        if chosen:
            user = world.users.get(chosen)
            if user is None:
                return page("无法打开", "authorize", '<main class="sheet"><h1>没有这个微信用户</h1></main>', status=404)
            return redirect(approve(world, user, redirect_uri, scope, state), headers={"Cache-Control": "no-store"})
        return page("微信授权", "authorize", _question(world, request, redirect_uri, scope))


def _question(world: World, request: Request, redirect_uri: str, scope: str) -> str:
    asked = [(key, value) for key, value in request.query_args if key != "simulator_user"]
    rows = "".join(
        f'<li><a class="person" data-testid="approve-{esc(user.id)}" '
        f'href="/connect/oauth2/authorize?{esc(urlencode([*asked, ("simulator_user", user.id)]))}">'
        f"{avatar(user.id, user.nickname)}<span><b>{esc(user.nickname)}</b><small>{esc(user.phone or '未绑定手机号')}</small></span>"
        '<span class="go">同意</span></a></li>'
        for user in world.users.values()
    )
    wish = "获取你的昵称、头像和统一标识" if scope == "snsapi_userinfo" else "识别你的微信身份（静默授权）"
    host = redirect_uri.split("/")[2]
    return (
        '<p class="ribbon">模拟的微信授权页 · 真实环境中由微信显示</p><main class="sheet">'
        f'<h1>网页申请使用你的微信身份</h1><p class="wish">{esc(host)} 申请：{wish}</p>'
        f"<h2>由哪位微信用户同意？</h2>"
        f'<ul class="people">{rows or "<li class=empty>还没有微信用户，请先到模拟器页面添加。</li>"}</ul>'
        '<p class="foot"><a href="/simulator/">打开模拟器</a></p></main>'
    )
