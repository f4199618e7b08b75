"""Refusals of the audit log."""

from unionhub.kernel.errors import Conflict, NotFound


class AuditRecordNotFound(NotFound):
    code = "audit.record_not_found"
    message = "没有找到这条审计记录，可能不在您的管理范围内"


class PurgeRefused(Conflict):
    code = "audit.purge_refused"
    message = "审计记录至少保存 180 天，不能清理更近的记录"


class ActionUndeclared(LookupError):
    """A programming error: the action stands in no package's list, so the log could not name it."""


class SealRace(RuntimeError):
    """Another process sealed at the same time; nothing was changed here."""
