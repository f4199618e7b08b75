"""The API: a Sanic app made from settings and the registry. No route exists but the declared ones and the few below."""

import asyncio
import gzip
import mimetypes
from contextlib import AsyncExitStack
from functools import cache, lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import orjson
from sanic import Request, Sanic
from sanic.response import HTTPResponse
from tortoise.connection import get_connections

from unionhub import __version__, registry
from unionhub.kernel import services
from unionhub.kernel.authz import Audience
from unionhub.kernel.cache import RedisTokenStore
from unionhub.kernel.http import docs, errors, middleware, openapi
from unionhub.kernel.http.app import mount
from unionhub.kernel.http.routes import Endpoint
from unionhub.kernel.observability.metrics import exposition
from unionhub.kernel.queue import HandlerRegistry, Worker
from unionhub.runtime import running
from unionhub.settings import Settings

FACES = {"admin": Audience.STAFF, "enterprise": Audience.ENTERPRISE, "m": Audience.MEMBER}
"""The built faces and whose they are; a process serves those of its own zone."""


def openapi_document(endpoints: list[Endpoint]) -> dict[str, object]:
    """The OpenAPI document of these routes."""
    return openapi.build(endpoints, title="工惠通 UnionHub", version=__version__)


def create_app(settings: Settings, *, manage_services: bool = True) -> Sanic[Any, Any]:
    """The app of one process. ``manage_services=False`` leaves opening and closing to the caller (tests)."""
    app = Sanic("unionhub", configure_logging=False)
    app.config.update(
        REQUEST_MAX_SIZE=25 * 1024 * 1024,
        KEEP_ALIVE_TIMEOUT=65,
        REQUEST_TIMEOUT=60,
        RESPONSE_TIMEOUT=60,
        GRACEFUL_SHUTDOWN_TIMEOUT=10,
        PROXIES_COUNT=settings.proxies or None,
        MOTD=False,
        FALLBACK_ERROR_FORMAT="json",
    )
    errors.install(app)
    middleware.install(app, hsts=settings.public_url.startswith("https://"))
    mounted = mount(app, registry.endpoints(), settings.audiences)
    _operations(app, mounted)
    if settings.web_dir is not None:
        _faces(app, settings.web_dir, [face for face, audience in FACES.items() if audience in settings.audiences], settings.theme)
    if manage_services:
        _lifecycle(app, settings)
    return app


def _lifecycle(app: Sanic[Any, Any], settings: Settings) -> None:
    async def start(app: Sanic[Any, Any]) -> None:
        stack = AsyncExitStack()
        app.ctx.stack = stack
        await stack.enter_async_context(running(settings))
        if settings.jobs_inline:
            worker = Worker(services.get(HandlerRegistry))
            await worker.start()
            stack.push_async_callback(worker.stop)

    async def stop(app: Sanic[Any, Any]) -> None:
        await app.ctx.stack.aclose()

    app.before_server_start(start)
    app.after_server_stop(stop)


def _operations(app: Sanic[Any, Any], mounted: list[Endpoint]) -> None:
    @cache
    def described() -> tuple[bytes, bytes]:
        document = openapi_document(mounted)
        return orjson.dumps(document), docs.page(document).encode("utf-8")

    async def healthz(request: Request) -> HTTPResponse:
        return HTTPResponse(b'{"status":"ok"}', content_type="application/json")

    async def readyz(request: Request) -> HTTPResponse:
        checks: dict[str, str] = {}
        try:
            await get_connections().get("default").execute_query("SELECT 1")
            checks["database"] = "ok"
        except Exception:  # noqa: BLE001 - readiness reports any failure
            checks["database"] = "failed"
        try:
            await services.get(RedisTokenStore).get("ready")
            checks["redis"] = "ok"
        except Exception:  # noqa: BLE001 - readiness reports any failure
            checks["redis"] = "failed"
        ready = all(value == "ok" for value in checks.values())
        body = orjson.dumps({"status": "ok" if ready else "unavailable", "checks": checks})
        return HTTPResponse(body, 200 if ready else 503, content_type="application/json")

    async def metrics(request: Request) -> HTTPResponse:
        body, content_type = await exposition()
        return HTTPResponse(body, content_type=content_type)

    async def spec(request: Request) -> HTTPResponse:
        return HTTPResponse((await asyncio.to_thread(described))[0], content_type="application/json")

    async def documentation(request: Request) -> HTTPResponse:
        return HTTPResponse((await asyncio.to_thread(described))[1], content_type="text/html; charset=utf-8")

    for path, handler in (
        ("/healthz", healthz),
        ("/readyz", readyz),
        ("/metrics", metrics),
        ("/api/openapi.json", spec),
        ("/api/docs", documentation),
    ):
        app.add_route(handler, path, methods=["GET"], name=handler.__name__)


SHIPPED_THEME = b'data-theme="union-red"'


@lru_cache(maxsize=1024)
def _asset(path: Path, stamp: int, zipped: bool, theme: str) -> bytes:
    """A built file's bytes; compressed once per change of the file. An index page is drawn in the installation's theme from the start."""
    content = path.read_bytes()
    if path.name == "index.html":
        content = content.replace(SHIPPED_THEME, f'data-theme="{theme}" data-site'.encode(), 1)
    return gzip.compress(content, 6, mtime=0) if zipped else content


def _serve_file(request: Request, found: Path, theme: str) -> HTTPResponse:
    """A built file with its caching rule: hashed names never change, everything else is asked for again."""
    content_type = mimetypes.guess_type(found.name)[0] or "application/octet-stream"
    text = content_type.startswith("text/") or content_type.endswith(("javascript", "json", "xml"))
    zipped = text and "gzip" in request.headers.get("accept-encoding", "")
    hashed = found.parent.name in ("assets", "static", "js") and found.name != "index.html"
    headers = {"Cache-Control": "public, max-age=31536000, immutable" if hashed else "no-cache"}
    if text:
        headers["Vary"] = "Accept-Encoding"
        content_type += "; charset=utf-8"
    if zipped:
        headers["Content-Encoding"] = "gzip"
    return HTTPResponse(_asset(found, found.stat().st_mtime_ns, zipped, theme), headers=headers, content_type=content_type)


def _faces(app: Sanic[Any, Any], web_dir: Path, faces: list[str], theme: str) -> None:
    """The built faces. Known assets are served as they are; any other path below a face is its index page (history routing)."""

    def find(face: str, path: str) -> Path | None:
        root = (web_dir / face).resolve()
        wanted = (root / path.replace("\0", "")).resolve()
        if path and wanted.is_relative_to(root) and wanted.is_file():
            return wanted
        index = root / "index.html"
        return index if "." not in path.rsplit("/", 1)[-1] and index.is_file() else None

    async def serve(request: Request, face: str, path: str = "") -> HTTPResponse:
        found = find(face, unquote(path))
        if found is None:
            return HTTPResponse("没有这个页面，或页面尚未构建".encode(), 404, content_type="text/plain; charset=utf-8")
        return _serve_file(request, found, theme)

    for face in faces:

        async def index(request: Request, path: str = "", face: str = face) -> HTTPResponse:
            return await serve(request, face, path)

        app.add_route(index, f"/{face}/", methods=["GET", "HEAD"], name=f"face_{face}")
        app.add_route(index, f"/{face}/<path:path>", methods=["GET", "HEAD"], name=f"face_{face}_path")

    async def root(request: Request) -> HTTPResponse:
        return HTTPResponse(b"", 302, {"Location": f"/{'m' if 'm' in faces else (faces or ['m'])[0]}/"})

    app.add_route(root, "/", methods=["GET"], name="root")
