"""What is written to the audit trail about people's rights over their data."""

from unionhub.platform.audit.ports import AuditAction

GROUP = "个人信息权利"

DATA_VIEWED = AuditAction("privacy.data.viewed", "本人查看个人信息")
DATA_EXPORTED = AuditAction("privacy.data.exported", "本人导出个人信息")
DATA_ERASED = AuditAction("privacy.data.erased", "本人删除个人信息")
REQUEST_SUBMITTED = AuditAction("privacy.request.submitted", "提交个人信息申请")
REQUEST_WITHDRAWN = AuditAction("privacy.request.withdrawn", "撤回个人信息申请")
REQUEST_DECIDED = AuditAction("privacy.request.decided", "答复个人信息申请")
REQUEST_UNMASKED = AuditAction("privacy.request.unmasked", "查看申请中的完整号码")
CLOSURE_REQUESTED = AuditAction("privacy.closure.requested", "申请注销账号")
CLOSURE_WITHDRAWN = AuditAction("privacy.closure.withdrawn", "撤回注销申请")
CLOSURE_STOPPED = AuditAction("privacy.closure.stopped", "有未办结事项，未能注销")
CLOSURE_DONE = AuditAction("privacy.closure.done", "注销账号")
LEFTOVERS_REMOVED = AuditAction("privacy.closure.leftovers", "保留期满，清除注销账号的余留信息")

ACTIONS = (
    DATA_VIEWED,
    DATA_EXPORTED,
    DATA_ERASED,
    REQUEST_SUBMITTED,
    REQUEST_WITHDRAWN,
    REQUEST_DECIDED,
    REQUEST_UNMASKED,
    CLOSURE_REQUESTED,
    CLOSURE_WITHDRAWN,
    CLOSURE_STOPPED,
    CLOSURE_DONE,
    LEFTOVERS_REMOVED,
)
