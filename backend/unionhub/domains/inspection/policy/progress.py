"""What a reporter is told of a case, in plain words (INSP-X2): no officer, no name, nothing anybody wrote."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from unionhub.domains.inspection.enums.cases import CaseAction, CaseState
from unionhub.domains.inspection.enums.intakes import StepState
from unionhub.domains.inspection.policy.machine import is_done

_S, _A = CaseState, CaseAction

STANDING: dict[CaseState, tuple[str, str]] = {
    _S.GRID_PENDING: ("等待街道网格接收", "网格工作人员接收后会与您联系，请保持手机畅通。"),
    _S.GRID_PROCESSING: ("街道网格正在调解", "网格正在与对方单位核实、调解。"),
    _S.GRID_DONE: ("已办结：网格调解成功", "这件事已经办结。对结果有疑问，请联系受理单位。"),
    _S.GRID_FAILED: ("网格调解未成功，转区级处理", "区级平台正在研究下一步怎样处理。"),
    _S.GRID_RETURNED: ("正在重新确定办理单位", "区级平台正在确定由谁办理。"),
    _S.CLOSED_INVALID: ("已办结", "经核实，这件事不在劳动保障监察办理范围内或无法办理。想了解原因，请联系受理单位。"),
    _S.LEADER_PENDING: ("区级平台已受理", "正在安排监察员。"),
    _S.INSPECTOR_PENDING: ("已安排监察员", "监察员接手后开始调查。"),
    _S.INSPECTING: ("监察员正在调查处理", "监察员可能与您联系核实情况，请保持手机畅通。"),
    _S.HANDLED: ("已作出处理", "监察员正在办理结案。"),
    _S.PENALTY_DECIDED: ("已作出处罚决定", "正在督促对方单位执行。"),
    _S.CLOSED: ("已办结", "这件事已经办结。对结果有疑问，请联系受理单位。"),
}
"""Title and what comes next, of every state."""

_TOLD: dict[CaseAction, str] = {
    _A.REPORT: "已登记",
    _A.REGISTER: "已登记",
    _A.ACCEPT: "街道网格已接收",
    _A.SETTLE: "网格调解成功，办结",
    _A.FAIL: "网格调解未成功，转区级处理",
    _A.RETURN: "重新确定办理单位",
    _A.INVALIDATE: "核实后办结",
    _A.TAKE_OVER: "区级平台受理",
    _A.CLAIM: "监察员开始办理",
    _A.FILE: "立案",
    _A.INVESTIGATE: "调查",
    _A.HANDLE: "作出处理",
    _A.DECIDE_PENALTY: "作出处罚决定",
    _A.CLOSE: "办结",
}
"""What of a case's events a reporter is told; the rest is the house's own business."""

_AHEAD: dict[CaseState, tuple[str, ...]] = {
    _S.GRID_PENDING: ("调解", "办结"),
    _S.GRID_PROCESSING: ("办结",),
    _S.GRID_FAILED: ("办理", "办结"),
    _S.GRID_RETURNED: ("办理", "办结"),
    _S.LEADER_PENDING: ("监察员办理", "作出处理", "办结"),
    _S.INSPECTOR_PENDING: ("监察员办理", "作出处理", "办结"),
    _S.INSPECTING: ("作出处理", "办结"),
    _S.HANDLED: ("办结",),
    _S.PENALTY_DECIDED: ("办结",),
}
"""What is still to come, of every state that is no end."""


@dataclass(frozen=True, slots=True)
class Told:
    """One line of the progress page; ``at`` is empty for what is still to come."""

    title: str
    state: StepState
    at: dt.datetime | None = None


def steps_of(events: Iterable[tuple[CaseAction, CaseState, dt.datetime]], state: CaseState) -> list[Told]:
    """What happened so far, where it stands now, and what is still ahead. A reassignment says only to whom: grid or district."""
    told = []
    for action, led_to, at in events:
        title = _TOLD.get(action)
        if action is _A.REASSIGN_GRID:
            title = "转另一街道网格办理" if led_to is _S.GRID_PENDING else "区级平台受理"
        if title is not None:
            told.append(Told(title, StepState.DONE, at))
    if is_done(state):
        return told
    now = Told(STANDING[state][0], StepState.CURRENT)
    return [*told, now, *(Told(title, StepState.WAITING) for title in _AHEAD[state])]
