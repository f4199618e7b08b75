"""What is written to the audit trail about enterprises."""

from unionhub.platform.audit.ports import AuditAction
from unionhub.platform.flow.ports import HANDS, flow_audit_actions

GROUP = "企业"

FIELDS = {
    "name": "企业名称",
    "uscc": "统一社会信用代码",
    "industry": "所属行业",
    "chain": "十大产业链",
    "address": "单位地址",
    "intro": "公司简介",
    "contact_name": "联系人",
}

ACTIONS = (
    AuditAction("enterprise.registration.submitted", "提交企业注册"),
    AuditAction("enterprise.registration.resubmitted", "修改后重新提交企业注册"),
    *flow_audit_actions("enterprise.registration", "企业注册", without=("rejected", "escalated", "reassigned", "recalled", *HANDS)),
    AuditAction("enterprise.registration.unmasked", "查看企业联系人完整手机号"),
    AuditAction("enterprise.profile.updated", "修改企业信息"),
    AuditAction("enterprise.profile.uscc_corrected", "更正统一社会信用代码"),
    AuditAction("enterprise.registration.voided", "作废企业注册"),
)
