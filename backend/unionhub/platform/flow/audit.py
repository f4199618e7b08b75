"""What is written to the audit log about definitions; what happens to a subject is on record under its process."""

from unionhub.platform.audit.ports import AuditAction

PUBLISHED = AuditAction("flow.definition.published", "发布业务流程")
ROLLED_BACK = AuditAction("flow.definition.rolled_back", "恢复业务流程的以前版本")
DRAFT_DROPPED = AuditAction("flow.definition.draft_dropped", "放弃业务流程草稿")

GROUP = "业务流程"
ACTIONS = (PUBLISHED, ROLLED_BACK, DRAFT_DROPPED)
