"""What every step begins and ends with: the case locked and free to be worked on by this party, and what the step leaves behind."""

from collections.abc import Mapping, Sequence
from typing import Any

from unionhub.domains.inspection.enums.cases import CaseAction, CaseState
from unionhub.domains.inspection.enums.parties import Level, Party
from unionhub.domains.inspection.errors import NotYours
from unionhub.domains.inspection.models.cases import InspCase, InspPause
from unionhub.domains.inspection.policy.machine import Standing, ensure_possible, is_done
from unionhub.domains.inspection.queries.scope import access_case, parties_of
from unionhub.domains.inspection.service import steps
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, lock_one
from unionhub.kernel.errors import StaleVersion
from unionhub.kernel.idempotency import remember
from unionhub.platform.audit.ports import Change


async def begin_step(
    tx: Tx, actor: Actor, case_id: int, version: int, action: CaseAction, party: Party, level: Level | None = None
) -> InspCase:
    """The case, locked, as the caller looked at it, theirs to work on, in a state that allows the action.

    Raises CaseNotFound, StaleVersion, NotYours, and what the machine refuses.
    """
    known = await access_case(actor, case_id)
    row = await lock_one(tx, InspCase, known.id)
    if row.version != version:
        raise StaleVersion(details={"version": row.version})
    if party not in await parties_of(actor, row):
        raise NotYours
    ensure_possible(await standing_of(row), action, level)
    return row


async def standing_of(row: InspCase) -> Standing:
    """What the machine needs to know of a locked case."""
    return Standing(
        state=row.state, filed=row.filed_at is not None, investigated=row.investigated_at is not None, handled=row.handled_at is not None,
        penalty_decided=row.penalty_decided_at is not None, executed=row.execution_kind is not None,
        paused=await InspPause.exists(open_slot=row.id), extended=row.extended_at is not None,
    )  # fmt: skip


async def end_step(
    tx: Tx,
    actor: Actor,
    row: InspCase,
    action: CaseAction,
    target: CaseState,
    *,
    note: str | None = None,
    facts: Mapping[str, Any] | None = None,
    grid_before: int | None = None,
    changes: Sequence[Change] = (),
) -> None:
    """Save the case as its next version in the state the step leads to, with everything a step leaves behind."""
    before = row.state
    row.state, row.version = target, row.version + 1
    if target is not CaseState.GRID_PROCESSING:
        row.due_on = None
    if is_done(target) and row.done_at is None:
        row.done_at, row.done_on = clock.now(), clock.today()
    await row.save()
    await steps.record_step(tx, actor, row, action, before, note=note, facts=facts, grid_before=grid_before, changes=changes)
    await remember(tx, 200, {"case_id": row.id})
