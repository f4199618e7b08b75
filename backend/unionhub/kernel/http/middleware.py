"""Request id, security headers and measurements around every request."""

import re
import time
from typing import Any

from sanic import Request, Sanic
from sanic.response import HTTPResponse

from unionhub.kernel.ids import new_id
from unionhub.kernel.observability.context import bind_request_id
from unionhub.kernel.observability.metrics import observe_request

CSP = (
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
    "connect-src 'self'; frame-src blob:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": CSP,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(self), geolocation=(self), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
_ID = re.compile(r"[A-Za-z0-9-]{8,64}")


def install(app: Sanic[Any, Any], *, hsts: bool) -> None:
    """Add the middleware. HSTS is sent when the public address is https."""

    async def before(request: Request) -> None:
        given = request.headers.get("x-request-id", "")
        request.ctx.request_id = given if _ID.fullmatch(given) else f"{new_id():x}"
        request.ctx.started = time.perf_counter()
        bind_request_id(request.ctx.request_id)

    async def after(request: Request, response: HTTPResponse) -> None:
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        if hsts:
            response.headers.setdefault("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
        if request.path.startswith("/api/"):
            response.headers.setdefault("Cache-Control", "no-store")
        if request_id := getattr(request.ctx, "request_id", None):
            response.headers["X-Request-Id"] = request_id
        if (started := getattr(request.ctx, "started", None)) is not None:
            endpoint = getattr(getattr(request.route, "ctx", None), "endpoint", None) if request.route else None
            observe_request(endpoint.name if endpoint else "other", request.method, response.status, time.perf_counter() - started)

    app.register_middleware(before, "request", priority=99)
    app.register_middleware(after, "response", priority=99)  # type: ignore[arg-type]
