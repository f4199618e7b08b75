"""Inspectors who leave with cases in hand: the leaders are asked to hand them over (INSP-X8)."""

from unionhub.domains.inspection.models.cases import InspCase
from unionhub.domains.inspection.queries.cases import INSPECTOR_WORK
from unionhub.domains.inspection.service.leading import INSPECTOR_ROLE
from unionhub.domains.inspection.service.telling import LEADER_ROLE, SUBJECT_TYPE
from unionhub.kernel.db import Tx, ensure_tx
from unionhub.platform.account.ports import system_account_names, system_officers
from unionhub.platform.inbox.ports import RoleHolder, TodoState, close_todos, open_todo, register_todo_kind
from unionhub.platform.notice.ports import send

HAND_OVER = "inspection_hand_over"
register_todo_kind(HAND_OVER, "事件待转交")
_LIST = "/inspection/cases?box=open&inspector_account_id="


async def ask_to_hand_over(tx: Tx, account_id: int) -> int:
    """Put each open case of an inspector who no longer works before the leaders of its district; returns how many there are.

    A case whose inspector works again is taken back from them. Repeating it changes nothing.
    """
    ensure_tx(tx)
    rows = await InspCase.filter(inspector_account_id=account_id, state__in=list(INSPECTOR_WORK)).order_by("id")
    working = {one.unit_id for one in await system_officers(role=INSPECTOR_ROLE, accounts=[account_id])}
    name = (await system_account_names([account_id])).get(account_id, "")
    asked: dict[int, int] = {}
    for row in rows:
        if row.unit_id in working:
            await close_todos(tx, SUBJECT_TYPE, row.id, None, TodoState.CANCELLED, kind=HAND_OVER)
            continue
        opened = await open_todo(
            tx, subject_type=SUBJECT_TYPE, subject_id=row.id, kind=HAND_OVER, title=f"监察员不再在岗，事件待转交：{row.case_no}",
            summary=f"原监察员 {name} · {row.employer_name}", holder=RoleHolder(row.unit_id, LEADER_ROLE), unit_id=row.unit_id,
        )  # fmt: skip
        asked[row.unit_id] = asked.get(row.unit_id, 0) + (opened is not None)
    for unit_id, count in asked.items():
        leaders = dict.fromkeys(one.account_id for one in await system_officers(units=[unit_id], role=LEADER_ROLE))
        for leader in leaders if count else ():
            await send(tx, leader, "insp_hand_over_needed", {"inspector": name, "count": count}, f"{_LIST}{account_id}")
    return sum(asked.values())
