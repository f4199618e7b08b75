"""States, actions and parties of a case (requirements 03, state machine of 19 rows)."""

from enum import StrEnum


class CaseState(StrEnum):
    """Where a case stands. The last three groups of the table: 网格办结, 正常结束 and 办结 are ends."""

    GRID_PENDING = "grid_pending"
    GRID_PROCESSING = "grid_processing"
    GRID_DONE = "grid_done"
    GRID_FAILED = "grid_failed"
    GRID_RETURNED = "grid_returned"
    CLOSED_INVALID = "closed_invalid"
    LEADER_PENDING = "leader_pending"
    INSPECTOR_PENDING = "inspector_pending"
    INSPECTING = "inspecting"
    HANDLED = "handled"
    PENALTY_DECIDED = "penalty_decided"
    CLOSED = "closed"


CASE_STATE_NAMES: dict[CaseState, str] = {
    CaseState.GRID_PENDING: "待网格接收",
    CaseState.GRID_PROCESSING: "网格处置中",
    CaseState.GRID_DONE: "网格办结",
    CaseState.GRID_FAILED: "网格调解失败",
    CaseState.GRID_RETURNED: "其他原因退回",
    CaseState.CLOSED_INVALID: "正常结束（无效）",
    CaseState.LEADER_PENDING: "待领导指派",
    CaseState.INSPECTOR_PENDING: "待监察员认领",
    CaseState.INSPECTING: "监察处置中",
    CaseState.HANDLED: "已处理",
    CaseState.PENALTY_DECIDED: "已作处罚决定",
    CaseState.CLOSED: "办结",
}

FINAL_STATES = frozenset({CaseState.GRID_DONE, CaseState.CLOSED_INVALID, CaseState.CLOSED})
"""What counts as 完成 (Q-18): 网格办结 + 监察办结 + 正常结束."""


class CaseAction(StrEnum):
    """What may be done to a case. The first two make it; ``HAND_OVER`` and the clock actions leave its state alone (INSP-X8)."""

    REPORT = "report"  # 1 群众登记
    REGISTER = "register"  # 2, 3 内部登记
    ACCEPT = "accept"  # 4 确认接收
    SETTLE = "settle"  # 5 处置成功
    FAIL = "fail"  # 6 处置失败
    RETURN = "return"  # 7 其他原因退回
    INVALIDATE = "invalidate"  # 8 判为无效
    REASSIGN_GRID = "reassign_grid"  # 9 重新设定所属网格
    TAKE_OVER = "take_over"  # 10 由区平台处置
    ASSIGN = "assign"  # 11 指派监察员
    SEND_BACK = "send_back"  # 12 监察员退回
    CLAIM = "claim"  # 13 确认认领
    FILE = "file"  # 14 录入立案时间
    INVESTIGATE = "investigate"  # 14 录入调查时间
    HANDLE = "handle"  # 15 录入处理时间与结果
    CLOSE = "close"  # 16, 18 事件办结
    DECIDE_PENALTY = "decide_penalty"  # 17 录入处罚决定时间
    EXECUTE = "execute"  # 19 补录执行时间
    COMPLETE = "complete"  # 完善统一信用代码与所属网格 (INSP-20, INSP-21)
    HAND_OVER = "hand_over"  # 转交另一监察员 (INSP-X8)
    PAUSE = "pause"
    RESUME = "resume"
    EXTEND = "extend"  # 延长调查 30 个工作日，经负责人批准


CASE_ACTION_NAMES: dict[CaseAction, str] = {
    CaseAction.REPORT: "群众登记",
    CaseAction.REGISTER: "内部登记",
    CaseAction.ACCEPT: "确认接收",
    CaseAction.SETTLE: "处置成功",
    CaseAction.FAIL: "处置失败退回",
    CaseAction.RETURN: "其他原因退回",
    CaseAction.INVALIDATE: "判为无效",
    CaseAction.REASSIGN_GRID: "重新指定网格",
    CaseAction.TAKE_OVER: "转区平台处置",
    CaseAction.ASSIGN: "指派监察员",
    CaseAction.SEND_BACK: "退回领导",
    CaseAction.CLAIM: "确认认领",
    CaseAction.FILE: "录入立案时间",
    CaseAction.INVESTIGATE: "录入调查时间",
    CaseAction.HANDLE: "录入处理结果",
    CaseAction.CLOSE: "事件办结",
    CaseAction.DECIDE_PENALTY: "录入处罚决定",
    CaseAction.EXECUTE: "补录执行时间",
    CaseAction.COMPLETE: "完善单位与网格",
    CaseAction.HAND_OVER: "转交监察员",
    CaseAction.PAUSE: "暂停计时",
    CaseAction.RESUME: "恢复计时",
    CaseAction.EXTEND: "延长调查期限",
}
