"""What is written to the audit trail about joining and members."""

from unionhub.platform.audit.ports import AuditAction

GROUP = "入会与会员"

ACTIONS = (
    AuditAction("membership.application.submitted", "提交入会申请"),
    AuditAction("membership.application.approved", "通过入会申请"),
    AuditAction("membership.application.rejected", "驳回入会申请"),
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
    AuditAction("membership.qrcode.created", "生成入会二维码"),
    AuditAction("membership.qrcode.revoked", "停用入会二维码"),
)
