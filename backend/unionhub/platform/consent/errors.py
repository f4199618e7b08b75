"""Typed errors of consent."""

from unionhub.kernel.errors import Conflict, NotFound


class ConsentDocumentUnknown(NotFound):
    code = "consent.document_unknown"
    message = "没有找到这份文件，可能版本不存在"


class ConsentNotGiven(Conflict):
    code = "consent.not_given"
    message = "您没有同意过这份文件，或已经撤回"


class ConsentNotWithdrawable(Conflict):
    code = "consent.not_withdrawable"
    message = "这项承诺不能单独撤回"


class ConsentVersionTaken(Conflict):
    code = "consent.version_taken"
    message = "已有他人发布了新版本，请刷新后再发布"


class ShippedDocumentChanged(RuntimeError):
    """A shipped text differs from the one already published under its version; the release must raise the version."""
