"""What is written to the audit log about imports."""

from unionhub.platform.audit.ports import AuditAction

GROUP = "批量导入"

UPLOADED = AuditAction("importing.batch.uploaded", "上传表格")
CHECKED = AuditAction("importing.batch.checked", "校验表格")
STARTED = AuditAction("importing.batch.started", "开始导入")
FINISHED = AuditAction("importing.batch.finished", "导入结束")
CANCELLED = AuditAction("importing.batch.cancelled", "取消导入")

ACTIONS = (UPLOADED, CHECKED, STARTED, FINISHED, CANCELLED)
