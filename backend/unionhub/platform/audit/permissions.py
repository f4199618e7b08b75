"""Rights over the audit log. They belong to the audit administrator (三员分立)."""

from unionhub.kernel.authz import Permission

GROUP = "审计"

RECORD_READ = Permission("audit.record.read", "查看审计记录", "查看本单位及下级单位的操作、登录与敏感查看记录")
RECORD_READ_UNASSIGNED = Permission("audit.record.read_unassigned", "查看无单位的审计记录", "如未知账号的登录失败；只授予全局审计管理员")
RECORD_VERIFY = Permission("audit.record.verify", "核验审计记录", "检查审计记录是否被改动、删除或调换")

ALL = (RECORD_READ, RECORD_READ_UNASSIGNED, RECORD_VERIFY)
