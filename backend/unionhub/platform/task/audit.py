"""What is written to the audit trail about tasks."""

from unionhub.platform.audit.ports import AuditAction

GROUP = "任务"

TASK_STARTED = AuditAction("task.record.started", "开始后台任务")
TASK_FINISHED = AuditAction("task.record.finished", "后台任务结束")
TASK_CANCELLED = AuditAction("task.record.cancelled", "取消后台任务")

ACTIONS = (TASK_STARTED, TASK_FINISHED, TASK_CANCELLED)
