"""What is written to the audit trail about preferences: saved filters, which others may be sent; not every column somebody hides."""

from unionhub.platform.audit.ports import AuditAction

GROUP = "个人偏好"

FILTER_SAVED = AuditAction("preference.filter.saved", "保存筛选条件")
FILTER_CHANGED = AuditAction("preference.filter.changed", "修改保存的筛选")
FILTER_REMOVED = AuditAction("preference.filter.removed", "删除保存的筛选")

ACTIONS = (FILTER_SAVED, FILTER_CHANGED, FILTER_REMOVED)
