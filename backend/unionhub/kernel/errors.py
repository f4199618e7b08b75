"""Typed errors. One handler renders them as ``{code, message, details, request_id}`` under the true HTTP status.

``code`` is stable and meant for programs and support; ``message`` is plain Chinese that says what to do next.
"""

from typing import Any, ClassVar


class AppError(Exception):
    """Base of every error a caller may see. Subclasses fix ``status``, ``code`` and ``message``."""

    status: ClassVar[int] = 500
    code: ClassVar[str] = "server.error"
    message: ClassVar[str] = "系统开小差了，请稍后再试"

    def __init__(self, message: str | None = None, details: dict[str, Any] | None = None) -> None:
        self.text = message or self.message
        self.details = details
        super().__init__(f"{self.code}: {self.text}")


class BadRequest(AppError):
    status = 400
    code = "request.malformed"
    message = "请求格式不正确，请刷新页面后重试"


class Unauthenticated(AppError):
    status = 401
    code = "auth.required"
    message = "请先登录"


class Forbidden(AppError):
    status = 403
    code = "auth.forbidden"
    message = "您没有这项操作的权限，请联系本单位管理员"


class NotFound(AppError):
    status = 404
    code = "request.not_found"
    message = "没有找到您要的内容，可能已被删除或不在您的管理范围内"


class Conflict(AppError):
    status = 409
    code = "request.conflict"
    message = "内容已被他人更新，请刷新后再操作"


class Gone(AppError):
    status = 410
    code = "request.gone"
    message = "内容已失效"


class TooLarge(AppError):
    status = 413
    code = "request.too_large"
    message = "内容太大，请压缩后再上传"


class UnsupportedType(AppError):
    status = 415
    code = "request.unsupported_type"
    message = "提交的格式不支持，请刷新页面后重试"


class Unprocessable(AppError):
    status = 422
    code = "request.unprocessable"
    message = "提交的内容有误，请核对后再提交"


class TooMany(AppError):
    status = 429
    code = "request.rate_limited"
    message = "操作太频繁，请稍后再试"


class Unavailable(AppError):
    status = 503
    code = "server.unavailable"
    message = "服务暂时不可用，请稍后再试"


class InvalidFields(Unprocessable):
    """Field errors: ``details.fields`` lists every wrong field as ``{field, code, message}``."""

    code = "request.invalid_fields"
    message = "有内容需要修改，请按提示核对"

    def __init__(self, fields: list[tuple[str, str, str]], message: str | None = None) -> None:
        listed = [{"field": field, "code": code, "message": text} for field, code, text in fields]
        super().__init__(message, {"fields": listed})


class StaleVersion(Conflict):
    """The caller decided on a version that somebody else has changed since."""

    code = "request.stale_version"
    message = "这条记录刚刚被他人处理或修改，请查看最新内容后再操作"
