"""What is written to the audit trail about joining and members."""

from collections.abc import Mapping
from typing import Any

from unionhub.platform.audit.ports import AuditAction, Change, diff
from unionhub.platform.flow.ports import flow_audit_actions

GROUP = "入会与会员"

ACTIONS = (
    AuditAction("membership.application.submitted", "提交入会申请"),
    *flow_audit_actions("membership.application", "入会申请"),
    AuditAction("membership.application.withdrawn", "撤销入会申请"),
    AuditAction("membership.application.stopped", "撤回同意，停止办理入会申请"),
    AuditAction("membership.application.unmasked", "查看申请人完整号码"),
    AuditAction("membership.application.auto_approved", "自动审核通过入会申请"),
    AuditAction("membership.application.assigned", "指定入会申请的归属"),
    AuditAction("membership.application.exported", "导出入会申请"),
    AuditAction("membership.auto_review.changed", "修改自动审核设置"),
    AuditAction("membership.auto_review.inherited", "自动审核改为沿用上级"),
    AuditAction("membership.member.assigned", "为会员指定归属"),
    AuditAction("membership.member.joined", "会员入库"),
    AuditAction("membership.member.unmasked", "查看会员完整号码"),
    AuditAction("membership.member.exported", "导出会员"),
    AuditAction("membership.member.verified", "会员认证通过"),
    AuditAction("membership.member.transferred", "会籍转入新工会"),
    AuditAction("membership.member.changed", "变更会籍"),
    AuditAction("membership.member.reinstated", "撤销会籍终止"),
    AuditAction("membership.member.updated", "修改会员资料"),
    AuditAction("membership.member.corrected", "会员本人更正资料"),
    AuditAction("membership.import.uploaded", "上传会员表格"),
    AuditAction("membership.import.checked", "校验会员表格"),
    AuditAction("membership.import.started", "开始导入会员"),
    AuditAction("membership.import.finished", "会员导入结束"),
    AuditAction("membership.import.cancelled", "取消会员导入"),
    AuditAction("membership.statistics.exported", "导出统计表"),
    AuditAction("membership.qrcode.created", "生成入会二维码"),
    AuditAction("membership.qrcode.revoked", "停用入会二维码"),
    AuditAction("membership.transfer.submitted", "提交转会申请"),
    AuditAction("membership.transfer.withdrawn", "撤销转会申请"),
    AuditAction("membership.transfer.resubmitted", "重新提交转会申请"),
    *flow_audit_actions("membership.transfer", "转会申请"),
    AuditAction("membership.verification.submitted", "提交会员认证"),
    AuditAction("membership.verification.withdrawn", "撤销会员认证"),
    AuditAction("membership.verification.resubmitted", "重新提交会员认证"),
    *flow_audit_actions("membership.verification", "会员认证"),
    AuditAction("membership.leave.submitted", "提交退会申请"),
    AuditAction("membership.leave.withdrawn", "撤销退会申请"),
    AuditAction("membership.leave.resubmitted", "重新提交退会申请"),
    *flow_audit_actions("membership.leave", "退会申请"),
    AuditAction("membership.field.added", "增补入会申请表字段"),
    AuditAction("membership.field.changed", "修改入会申请表字段"),
)

_FIELD_LABELS = {
    "name": "名称",
    "hint": "填写说明",
    "required": "必填",
    "sort": "次序",
    "dict_key": "字典",
    "options": "选项",
    "state": "状态",
}


def field_changes(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[Change]:
    """What changed in an added field, in words."""
    return diff(before, after, _FIELD_LABELS)
