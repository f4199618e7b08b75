"""What is written to the audit log about labour inspection."""

from unionhub.domains.inspection.enums.cases import CASE_ACTION_NAMES, CaseAction
from unionhub.platform.audit.ports import AuditAction

GROUP = "劳动监督快办"

CASE_ACTIONS: dict[CaseAction, AuditAction] = {
    action: AuditAction(f"inspection.case.{action.value}", name) for action, name in CASE_ACTION_NAMES.items()
}
"""One per action of the machine."""

EMPLOYER_CODED = AuditAction("inspection.employer.coded", "维护单位信用代码")
EMPLOYER_RENAMED = AuditAction("inspection.employer.renamed", "修改单位名称")
EMPLOYER_MERGED = AuditAction("inspection.employer.merged", "合并单位")
EMPLOYER_SPLIT = AuditAction("inspection.employer.split", "拆分单位")
EMPLOYER_ACTIONS = (EMPLOYER_CODED, EMPLOYER_RENAMED, EMPLOYER_MERGED, EMPLOYER_SPLIT)

PETITION_CREATED = AuditAction("inspection.petition.created", "登记信访")
PETITION_UPDATED = AuditAction("inspection.petition.updated", "修改信访")
PETITION_VOIDED = AuditAction("inspection.petition.voided", "作废信访")
PETITION_RESTORED = AuditAction("inspection.petition.restored", "恢复信访")
PETITION_UNMASKED = AuditAction("inspection.petition.unmasked", "查看信访人完整号码")
PETITION_EXPORTED = AuditAction("inspection.petition.exported", "导出信访")
PETITION_ACTIONS = (
    PETITION_CREATED,
    PETITION_UPDATED,
    PETITION_VOIDED,
    PETITION_RESTORED,
    PETITION_UNMASKED,
    PETITION_EXPORTED,
)

CASE_EXPORTED = AuditAction("inspection.case.exported", "导出事件")
CASE_PRINTED = AuditAction("inspection.case.printed", "打印案卷")
SETTING_CHANGED = AuditAction("inspection.setting.changed", "修改快办参数")
TEMPLATE_CREATED = AuditAction("inspection.template.created", "新建导出模板")
TEMPLATE_CHANGED = AuditAction("inspection.template.changed", "修改导出模板")
TEMPLATE_REMOVED = AuditAction("inspection.template.removed", "删除导出模板")
PAPER_ACTIONS = (CASE_EXPORTED, CASE_PRINTED, SETTING_CHANGED, TEMPLATE_CREATED, TEMPLATE_CHANGED, TEMPLATE_REMOVED)
OUTLINE_CHANGED = AuditAction("inspection.outline.changed", "更换辖区轮廓")
STATISTICS_EXPORTED = AuditAction("inspection.statistics.exported", "导出快办统计")
FIGURE_ACTIONS = (OUTLINE_CHANGED, STATISTICS_EXPORTED)
CASE_UNMASKED = AuditAction("inspection.case.unmasked", "查看当事人完整号码")
INTAKE_CREATED = AuditAction("inspection.intake.created", "新建登记码")
INTAKE_REVOKED = AuditAction("inspection.intake.revoked", "停用登记码")
TICKET_OPENED = AuditAction("inspection.ticket.opened", "群众上报前核验手机号")
INTAKE_ACTIONS = (INTAKE_CREATED, INTAKE_REVOKED, TICKET_OPENED)
DISTRICT_SET_UP = AuditAction("inspection.district.set_up", "批量建立单位与人员")

ACTIONS: tuple[AuditAction, ...] = (
    *CASE_ACTIONS.values(),
    CASE_UNMASKED,
    *EMPLOYER_ACTIONS,
    *PETITION_ACTIONS,
    *PAPER_ACTIONS,
    *FIGURE_ACTIONS,
    *INTAKE_ACTIONS,
    DISTRICT_SET_UP,
)
