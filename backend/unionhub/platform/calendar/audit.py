"""What is written to the audit trail about the calendar."""

from unionhub.platform.audit.ports import AuditAction

GROUP = "工作日历"

YEAR_CHANGED = AuditAction("calendar.year.changed", "调整工作日历")

ACTIONS = (YEAR_CHANGED,)
