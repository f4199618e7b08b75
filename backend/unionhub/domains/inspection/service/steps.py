"""What every step of a case leaves behind: the event of the timeline, the audit record, the fact for the figures.

To-dos and notices of a step are told by ``service/telling.py``.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import orjson

from unionhub.domains.inspection import audit
from unionhub.domains.inspection.enums.cases import CASE_STATE_NAMES, CaseAction, CaseState
from unionhub.domains.inspection.events import CaseChanged
from unionhub.domains.inspection.models.cases import InspCase, InspCaseEvent
from unionhub.domains.inspection.service.telling import SUBJECT_TYPE, tell
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.crypto import set_encrypted
from unionhub.kernel.db import Tx, ensure_tx
from unionhub.kernel.queue import publish
from unionhub.platform.audit.ports import Change, diff, record_audit


async def record_step(
    tx: Tx,
    actor: Actor | None,
    row: InspCase,
    action: CaseAction,
    before: CaseState | None,
    *,
    note: str | None = None,
    facts: Mapping[str, Any] | None = None,
    grid_before: int | None = None,
    changes: Sequence[Change] = (),
) -> InspCaseEvent:
    """Write event, audit record and fact of a step on a locked (or new) row that is already saved.

    ``actor`` None, or one of the public face, is a citizen: the audit record says where the call came from, the case keeps no account.
    ``facts`` are codes, ids, times and amounts, never what anybody wrote. ``grid_before`` is the grid it belonged to before the step
    (0: 区本级), ``changes`` what the audit record shows besides the state.
    """
    ensure_tx(tx)
    officer = actor if actor is not None and actor.audience is Audience.STAFF else None
    event = InspCaseEvent(
        case_id=row.id, seq=row.version, action=action, from_state=before, to_state=row.state,
        account_id=officer.account_id if officer else None, actor_name=officer.name if officer else "",
        role_key=(officer.role_key or "") if officer else "", unit_id=officer.unit_id if officer else None, grid_unit_id=row.grid_unit_id,
        at=clock.now(),
        facts=orjson.dumps(dict(facts or {}), option=orjson.OPT_SORT_KEYS).decode(),
    )  # fmt: skip
    set_encrypted(event, "note", note or None)
    await event.save(force_create=True)
    old = {"state": CASE_STATE_NAMES[before]} if before else {}
    moved = diff(old, {"state": CASE_STATE_NAMES[row.state]}, {"state": "状态"})
    await record_audit(
        tx, actor, audit.CASE_ACTIONS[action], object_type=SUBJECT_TYPE, object_id=row.id, label=row.case_no, unit_id=row.unit_id,
        changes=[*moved, *changes],
    )  # fmt: skip
    await tell(tx, actor, row, action, before)
    months = {row.biz_date.replace(day=1).isoformat()} | ({row.done_on.replace(day=1).isoformat()} if row.done_on else set())
    grids = {row.grid_unit_id or 0} | ({grid_before} if grid_before is not None else set())
    await publish(
        tx,
        CaseChanged(
            aggregate_id=row.id, aggregate_version=row.version, unit_id=row.unit_id, action=action.value, state=row.state.value,
            grid_keys=sorted(grids), months=sorted(months),
        ),
    )  # fmt: skip
    return event
