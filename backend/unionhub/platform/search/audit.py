"""What is written to the audit trail about looking up: by whose number, not which number."""

from unionhub.platform.audit.ports import AuditAction

GROUP = "查找"

LOOKED_UP = AuditAction("search.record.looked_up", "按证件号或手机号查找")

ACTIONS = (LOOKED_UP,)
