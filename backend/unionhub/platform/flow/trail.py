"""What the actions of a process are called in the audit trail."""

from collections.abc import Iterable

from unionhub.platform.audit.ports import AuditAction

_VERBS = {
    "approved": "通过",
    "rejected": "驳回",
    "returned": "退回",
    "escalated": "上报",
    "reassigned": "转办",
    "delegated": "委派",
    "sign_added": "加签",
    "sign_removed": "减签",
    "opined": "写加签意见于",
    "recalled": "撤回办理",
    "reminded": "催办",
    "deadline_changed": "调整办理期限",
    "commented": "留言",
    "printed": "打印审批单：",
    "overridden": "改派",
    "terminated": "终止",
}


HANDS = ("delegated", "sign_added", "sign_removed", "opined", "overridden", "terminated")
"""The verbs of a process whose steps one officer takes alone does without."""


def flow_audit_actions(prefix: str, name: str, *, without: Iterable[str] = ()) -> tuple[AuditAction, ...]:
    """What the actions of a process are called in the audit trail: ``membership.application.approved`` is 通过入会申请."""
    return tuple(AuditAction(f"{prefix}.{verb}", f"{title}{name}") for verb, title in _VERBS.items() if verb not in without)
