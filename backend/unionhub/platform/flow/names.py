"""What states, modes and facts of a flow are called."""

from unionhub.platform.flow.enums import EventKind, InstanceState, Mode, Nobody
from unionhub.platform.flow.policy.state import SignPlace
from unionhub.platform.flow.policy.tree import ApplicantPolicy

STATE_NAMES = {
    InstanceState.RUNNING: "审核中",
    InstanceState.APPROVED: "已通过",
    InstanceState.REJECTED: "已驳回",
    InstanceState.WITHDRAWN: "已撤销",
}

MODE_NAMES = {
    Mode.ANY: "或签（任一人通过即可）",
    Mode.ALL: "会签（每人都须通过）",
    Mode.SEQUENTIAL: "依次审核",
    Mode.RATIO: "按比例通过",
}

NOBODY_NAMES = {
    Nobody.ESCALATE: "由上级工会受理",
    Nobody.WAIT: "等待配备审核员",
    Nobody.SKIP: "跳过本环节",
    Nobody.ADMINISTRATOR: "由流程管理员办理",
}

APPLICANT_NAMES = {
    ApplicantPolicy.ABSENT: "按无人办理处理",
    ApplicantPolicy.SKIP: "跳过本环节",
    ApplicantPolicy.ESCALATE: "由上级工会受理",
}

PLACE_NAMES = {SignPlace.BEFORE: "前加签", SignPlace.BESIDE: "并加签", SignPlace.AFTER: "后加签"}

EVENT_NAMES = {
    EventKind.STARTED: "提交申请",
    EventKind.TASK_OPENED: "待办理",
    EventKind.SKIPPED: "跳过",
    EventKind.BRANCHED: "选择分支",
    EventKind.REVIEWED: "自动审核",
    EventKind.COPIED: "抄送",
    EventKind.APPROVED: "通过",
    EventKind.REJECTED: "驳回",
    EventKind.RETURNED: "退回",
    EventKind.ESCALATED: "上报",
    EventKind.REASSIGNED: "转办",
    EventKind.DELEGATED: "委派",
    EventKind.SIGN_ADDED: "加签",
    EventKind.SIGN_REMOVED: "减签",
    EventKind.OPINED: "加签意见",
    EventKind.RECALLED: "撤回",
    EventKind.RELEASED: "审核人离岗",
    EventKind.RESUBMITTED: "重新提交",
    EventKind.WITHDRAWN: "撤销申请",
    EventKind.REMINDED: "催办",
    EventKind.OVERDUE: "超期",
    EventKind.EXTENDED: "延长期限",
    EventKind.PAUSED: "暂停计时",
    EventKind.RESUMED: "恢复计时",
    EventKind.RECOUNTED: "期限重新计算",
    EventKind.COMMENTED: "留言",
    EventKind.TERMINATED: "管理员终止",
    EventKind.ENDED: "办结",
}
