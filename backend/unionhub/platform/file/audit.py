"""What is written to the audit trail about files."""

from unionhub.platform.audit.ports import AuditAction

GROUP = "文件"

FILE_UPLOADED = AuditAction("file.object.uploaded", "上传文件")
FILE_REFUSED = AuditAction("file.object.refused", "拒收上传的文件")
FILE_READ = AuditAction("file.object.read", "查看敏感文件")

ACTIONS = (FILE_UPLOADED, FILE_REFUSED, FILE_READ)
