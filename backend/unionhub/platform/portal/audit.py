"""What is written to the audit log about features."""

from unionhub.platform.audit.ports import AuditAction

FEATURE_CHANGED = AuditAction("portal.feature.changed", "设置功能使用条件")

GROUP = "功能开放"
ACTIONS = (FEATURE_CHANGED,)
