"""Typed errors of notices."""

from unionhub.kernel.errors import NotFound


class NoticeNotFound(NotFound):
    code = "notice.not_found"
    message = "没有找到这条消息"


class TemplateInvalid(ValueError):
    """A shipped template, or a call that fills one, is wrong: a fault of the program, found by its tests."""
