"""Who has to know of a step: the to-do of whoever acts next, and a notice (INSP-X1).

Titles and notices name the number, the employer and the cause of a case, never who reported it; a notice to a grid names the number
alone, since a grid that returns the case may read no more about it and notices stay (INSP-11).
"""

import datetime as dt
from collections.abc import Sequence

from unionhub.domains.inspection.case_facts import CAUSES
from unionhub.domains.inspection.enums.cases import CASE_STATE_NAMES, CaseAction, CaseState
from unionhub.domains.inspection.models.cases import InspCase
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, ensure_tx
from unionhub.platform.account.ports import system_officers
from unionhub.platform.dictionary.ports import names_of
from unionhub.platform.inbox.ports import (
    AccountHolder,
    Holder,
    RoleHolder,
    close_todos,
    forget_todos,
    note_started,
    open_todo,
    register_todo_kind,
)
from unionhub.platform.notice.ports import send
from unionhub.platform.org.ports import system_find_unit

SUBJECT_TYPE = "inspection_case"
register_todo_kind(SUBJECT_TYPE, "劳动监督事件")
GRID_ROLE, CLERK_ROLE, LEADER_ROLE = "grid_officer", "district_clerk", "leader"

_DAY = dt.timedelta(days=1)

TITLES: dict[CaseState, str] = {
    CaseState.GRID_PENDING: "事件待接收",
    CaseState.GRID_PROCESSING: "事件待处置",
    CaseState.GRID_FAILED: "调解失败的事件待处置",
    CaseState.GRID_RETURNED: "退回的事件待处置",
    CaseState.LEADER_PENDING: "事件待指派",
    CaseState.INSPECTOR_PENDING: "事件待认领",
    CaseState.INSPECTING: "事件待录入节点与结果",
    CaseState.HANDLED: "事件待办结或处罚",
    CaseState.PENALTY_DECIDED: "事件待办结",
}
"""States in which somebody has to act; the others are ends."""

NOTICES: dict[CaseAction, str] = {
    CaseAction.REPORT: "insp_grid_new",
    CaseAction.FAIL: "insp_returned",
    CaseAction.RETURN: "insp_returned",
    CaseAction.TAKE_OVER: "insp_to_assign",
    CaseAction.SEND_BACK: "insp_sent_back",
    CaseAction.ASSIGN: "insp_assigned",
    CaseAction.HAND_OVER: "insp_handed_over",
}
"""Steps after which somebody else acts; registering and 重新指定网格 go by where they lead."""


def holder_of(row: InspCase) -> Holder | None:
    """Who has to act on the case now."""
    if row.state in (CaseState.GRID_PENDING, CaseState.GRID_PROCESSING) and row.grid_unit_id is not None:
        return RoleHolder(row.grid_unit_id, GRID_ROLE)
    if row.state in (CaseState.GRID_FAILED, CaseState.GRID_RETURNED):
        return RoleHolder(row.unit_id, CLERK_ROLE)
    if row.state is CaseState.LEADER_PENDING:
        return RoleHolder(row.unit_id, LEADER_ROLE)
    if row.state in TITLES and row.inspector_account_id is not None:
        return AccountHolder(row.inspector_account_id)
    return None


async def tell(tx: Tx, actor: Actor | None, row: InspCase, action: CaseAction, before: CaseState | None) -> None:
    """Move the to-do of a saved case to whoever acts next, and tell them. A step that leaves it where it is changes nothing."""
    ensure_tx(tx)
    if row.state is before and action is not CaseAction.HAND_OVER:
        return
    await close_todos(tx, SUBJECT_TYPE, row.id, actor)
    cause = (await names_of(CAUSES)).get(row.cause, "")
    if action is CaseAction.REGISTER and actor is not None:
        await note_started(
            tx, actor, subject_type=SUBJECT_TYPE, subject_id=row.id, kind=SUBJECT_TYPE, title=f"登记事件：{row.case_no}",
            summary=f"{row.employer_name} · {cause}", unit_id=row.grid_unit_id or row.unit_id,
        )  # fmt: skip
    holder = holder_of(row)
    if holder is not None:
        due_at = clock.day_start(row.due_on) + _DAY if row.due_on is not None else None
        await open_todo(
            tx, subject_type=SUBJECT_TYPE, subject_id=row.id, kind=SUBJECT_TYPE, title=f"{TITLES[row.state]}：{row.case_no}",
            summary=f"{row.employer_name} · {cause}", holder=holder, unit_id=row.grid_unit_id or row.unit_id, due_at=due_at,
        )  # fmt: skip
        await _notify(tx, actor, row, action, holder, cause)


async def forget(tx: Tx, row: InspCase, holder: Holder) -> None:
    """Whoever may not see a case any more does not find it among what they have done either (INSP-11, INSP-17)."""
    await forget_todos(tx, SUBJECT_TYPE, row.id, holder)


async def tell_taken_away(tx: Tx, actor: Actor, row: InspCase, account_id: int) -> None:
    """Tell an inspector that a case is somebody else's from now on (INSP-X8)."""
    await forget(tx, row, AccountHolder(account_id))
    await send(tx, account_id, "insp_taken_away", {"by": actor.name, "case_no": row.case_no})


async def _notify(tx: Tx, actor: Actor | None, row: InspCase, action: CaseAction, holder: Holder, cause: str) -> None:
    key = NOTICES.get(action)
    if action in (CaseAction.REGISTER, CaseAction.REASSIGN_GRID):
        key = "insp_grid_new" if row.state is CaseState.GRID_PENDING else "insp_to_assign"
    if key is None:
        return
    grid = await system_find_unit(row.grid_unit_id) if row.grid_unit_id is not None else None
    what = {"case_no": row.case_no, "employer": row.employer_name, "cause": cause}
    more: dict[str, dict[str, str]] = {
        "insp_returned": {"unit_name": grid.name if grid else "", "state": CASE_STATE_NAMES[row.state]},
        "insp_sent_back": {"by": actor.name if actor else ""},
        "insp_assigned": {"by": actor.name if actor else ""},
        "insp_handed_over": {"by": actor.name if actor else "", "state": CASE_STATE_NAMES[row.state]},
    }
    words = {"case_no": row.case_no, "unit_name": grid.name if grid else ""} if key == "insp_grid_new" else {**what, **more.get(key, {})}
    for account_id in await _accounts(holder):
        if actor is None or account_id != actor.account_id:
            await send(tx, account_id, key, words, f"/inspection/cases/{row.id}")


async def _accounts(holder: Holder) -> Sequence[int]:
    if isinstance(holder, AccountHolder):
        return [holder.account_id]
    officers = await system_officers(units=[holder.unit_id], role=holder.role_key)
    return list(dict.fromkeys(one.account_id for one in officers))
