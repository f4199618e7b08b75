"""One handler for every error: the true status, a stable code, a Chinese message, the request id. No raw text leaves."""

import logging
from typing import Any

import orjson
from sanic import Request, Sanic
from sanic.exceptions import MethodNotAllowed, PayloadTooLarge, SanicException
from sanic.exceptions import NotFound as RouteMissing
from sanic.response import HTTPResponse

from unionhub.kernel.db.failures import is_away
from unionhub.kernel.db.transaction import TransactionConflict
from unionhub.kernel.errors import AppError, BadRequest, NotFound, TooLarge, TooMany, Unavailable

_log = logging.getLogger("unionhub.http")


def error_response(error: AppError, request_id: str) -> HTTPResponse:
    """The error's envelope."""
    body: dict[str, Any] = {"code": error.code, "message": error.text, "details": error.details, "request_id": request_id}
    headers = {}
    if isinstance(error, TooMany) and error.details and "retry_after" in error.details:
        headers["Retry-After"] = str(error.details["retry_after"])
    return HTTPResponse(orjson.dumps(body), error.status, headers, "application/json")


class MethodWrong(BadRequest):
    status = 405
    code = "request.method_not_allowed"
    message = "这个地址不支持该操作"


def _translate(error: BaseException) -> AppError:
    if isinstance(error, AppError):
        return error
    if isinstance(error, RouteMissing):
        return NotFound("没有这个地址")
    if isinstance(error, MethodNotAllowed):
        return MethodWrong()
    if isinstance(error, PayloadTooLarge):
        return TooLarge()
    if isinstance(error, TransactionConflict):
        return Unavailable("办理的人较多，请稍后再试")
    if is_away(error):
        return Unavailable()
    if isinstance(error, SanicException) and 400 <= error.status_code < 500:
        return BadRequest()
    return AppError()


def install(app: Sanic[Any, Any]) -> None:
    """Make the handler the app's only one."""

    async def handle(request: Request, error: Exception) -> HTTPResponse:
        known = _translate(error)
        request_id = getattr(request.ctx, "request_id", "")
        if known.status >= 500:
            _log.error("request failed", exc_info=error, extra={"request_id": request_id, "path": request.path})
        return error_response(known, request_id)

    app.exception(Exception)(handle)
