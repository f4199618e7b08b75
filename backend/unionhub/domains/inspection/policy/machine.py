"""The state machine of a case: the nineteen rows of requirements 03, as a table, and what may be done now.

A row says from which states an action leads where, whose it is, and what it needs. Nothing else in the package knows which action
follows which state; ``ensure_possible`` is asked by every use case, ``actions_of`` by every page.
"""

from collections.abc import Collection
from dataclasses import dataclass

from unionhub.domains.inspection.enums.cases import FINAL_STATES, CaseAction, CaseState
from unionhub.domains.inspection.enums.parties import Level, Party
from unionhub.domains.inspection.errors import ActionImpossible, AlreadyClaimed, NodePassed

_S, _A, _P = CaseState, CaseAction, Party


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table. ``source`` None makes the case; ``target`` None leaves the state as it is."""

    number: int
    source: frozenset[CaseState] | None
    action: CaseAction
    party: Party
    target: CaseState | None
    level: Level | None = None


def _row(number: int, source: CaseState | tuple[CaseState, ...] | None, action: CaseAction, party: Party, target: CaseState | None,
         level: Level | None = None) -> Row:  # fmt: skip
    states = None if source is None else frozenset(source if isinstance(source, tuple) else (source,))
    return Row(number, states, action, party, target, level)


_BACK = (_S.GRID_FAILED, _S.GRID_RETURNED)

ROWS: tuple[Row, ...] = (
    _row(1, None, _A.REPORT, _P.CITIZEN, _S.GRID_PENDING, Level.GRID),
    _row(2, None, _A.REGISTER, _P.CLERK, _S.GRID_PENDING, Level.GRID),
    _row(3, None, _A.REGISTER, _P.CLERK, _S.LEADER_PENDING, Level.DISTRICT),
    _row(4, _S.GRID_PENDING, _A.ACCEPT, _P.GRID, _S.GRID_PROCESSING),
    _row(5, _S.GRID_PROCESSING, _A.SETTLE, _P.GRID, _S.GRID_DONE),
    _row(6, _S.GRID_PROCESSING, _A.FAIL, _P.GRID, _S.GRID_FAILED),
    _row(7, _S.GRID_PROCESSING, _A.RETURN, _P.GRID, _S.GRID_RETURNED),
    _row(8, _BACK, _A.INVALIDATE, _P.CLERK, _S.CLOSED_INVALID),
    _row(9, _BACK, _A.REASSIGN_GRID, _P.CLERK, _S.GRID_PENDING, Level.GRID),
    _row(9, _BACK, _A.REASSIGN_GRID, _P.CLERK, _S.LEADER_PENDING, Level.DISTRICT),
    _row(10, _BACK, _A.TAKE_OVER, _P.CLERK, _S.LEADER_PENDING, Level.DISTRICT),
    _row(11, _S.LEADER_PENDING, _A.ASSIGN, _P.LEADER, _S.INSPECTOR_PENDING),
    _row(12, _S.INSPECTOR_PENDING, _A.SEND_BACK, _P.INSPECTOR, _S.LEADER_PENDING),
    _row(13, _S.INSPECTOR_PENDING, _A.CLAIM, _P.INSPECTOR, _S.INSPECTING),
    _row(14, _S.INSPECTING, _A.FILE, _P.INSPECTOR, None),
    _row(14, _S.INSPECTING, _A.INVESTIGATE, _P.INSPECTOR, None),
    _row(15, _S.INSPECTING, _A.HANDLE, _P.INSPECTOR, _S.HANDLED),
    _row(16, _S.HANDLED, _A.CLOSE, _P.INSPECTOR, _S.CLOSED),
    _row(17, _S.HANDLED, _A.DECIDE_PENALTY, _P.INSPECTOR, _S.PENALTY_DECIDED),
    _row(18, _S.PENALTY_DECIDED, _A.CLOSE, _P.INSPECTOR, _S.CLOSED),
    _row(19, (_S.PENALTY_DECIDED, _S.CLOSED), _A.EXECUTE, _P.INSPECTOR, None),
)

_CLAIMED = (_S.INSPECTING, _S.HANDLED, _S.PENALTY_DECIDED)

BESIDE: tuple[Row, ...] = (
    # not transitions: what is needed beside them (INSP-20, INSP-21, INSP-X8, the pauses and the one extension of 条例 §17)
    _row(0, _S.INSPECTING, _A.COMPLETE, _P.INSPECTOR, None),
    _row(0, (_S.INSPECTOR_PENDING, *_CLAIMED), _A.HAND_OVER, _P.LEADER, None),
    _row(0, (_S.INSPECTING,), _A.PAUSE, _P.INSPECTOR, None),
    _row(0, (_S.INSPECTING,), _A.RESUME, _P.INSPECTOR, None),
    _row(0, (_S.INSPECTING,), _A.EXTEND, _P.LEADER, None),
)


@dataclass(frozen=True, slots=True)
class Standing:
    """What the rules need to know of a case. ``paused``: a pause runs now."""

    state: CaseState
    filed: bool = False
    investigated: bool = False
    handled: bool = False
    penalty_decided: bool = False
    executed: bool = False
    paused: bool = False
    extended: bool = False


def target_of(action: CaseAction, source: CaseState | None, level: Level | None = None) -> CaseState:
    """Where the action leads from ``source``; ``level`` chooses between the rows of 内部登记 and 重新指定网格. Raises ActionImpossible."""
    for row in (*ROWS, *BESIDE):
        fits = (row.source is None) if source is None else (row.source is not None and source in row.source)
        if row.action is action and fits and (level is None or row.level in (None, level)):
            target = row.target if row.target is not None else source
            assert target is not None  # a row that makes a case names its state
            return target
    if action is CaseAction.SEND_BACK and source in (*_CLAIMED, CaseState.CLOSED):
        raise AlreadyClaimed
    raise ActionImpossible


def ensure_possible(standing: Standing, action: CaseAction, level: Level | None = None) -> CaseState:
    """The state after the action. Raises ActionImpossible, AlreadyClaimed (INSP-18), NodePassed (INSP-19)."""
    target = target_of(action, standing.state, level)
    refusal = _REFUSALS.get(action)
    if refusal is not None:
        refusal(standing)
    return target


def _file(standing: Standing) -> None:
    if standing.filed:
        raise NodePassed("立案时间已经录入，不能修改")
    if standing.investigated:
        raise NodePassed("已录入调查时间，不能再录立案时间")


def _investigate(standing: Standing) -> None:
    if standing.investigated:
        raise NodePassed("调查时间已经录入，不能修改")


def _handle(standing: Standing) -> None:
    if standing.paused:
        raise ActionImpossible("法定期限的计时已暂停，请先恢复计时，再录入处理结果")


def _execute(standing: Standing) -> None:
    if not standing.penalty_decided:
        raise ActionImpossible("没有处罚决定的事件不能录入执行时间")
    if standing.executed:
        raise NodePassed("执行时间已经录入，不能修改")


def _pause(standing: Standing) -> None:
    if standing.paused:
        raise ActionImpossible("这个事件已经暂停计时，请先恢复")


def _resume(standing: Standing) -> None:
    if not standing.paused:
        raise ActionImpossible("这个事件没有暂停计时")


def _extend(standing: Standing) -> None:
    if not standing.filed:
        raise ActionImpossible("还没有录入立案时间，调查期限尚未起算")
    if standing.investigated:
        raise ActionImpossible("调查已经完成，不需要延长")
    if standing.extended:
        raise ActionImpossible("调查期限只能延长一次")


_REFUSALS = {
    CaseAction.FILE: _file,
    CaseAction.INVESTIGATE: _investigate,
    CaseAction.HANDLE: _handle,
    CaseAction.EXECUTE: _execute,
    CaseAction.PAUSE: _pause,
    CaseAction.RESUME: _resume,
    CaseAction.EXTEND: _extend,
}


def actions_of(standing: Standing, parties: Collection[Party]) -> list[CaseAction]:
    """What these parties may do to a case that is theirs, in the order of the table."""
    found: list[CaseAction] = []
    for row in (*ROWS, *BESIDE):
        if row.source is None or standing.state not in row.source or row.party not in parties or row.action in found:
            continue
        try:
            ensure_possible(standing, row.action)
        except (ActionImpossible, NodePassed):
            continue
        found.append(row.action)
    return found


def is_done(state: CaseState) -> bool:
    """Whether the case counts as 完成 (Q-18)."""
    return state in FINAL_STATES
