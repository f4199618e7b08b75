"""What a leader does: give a case to an inspector, or to another one (row 11; INSP-15, INSP-17, INSP-X8)."""

from unionhub.domains.inspection.enums.cases import CaseAction, CaseState
from unionhub.domains.inspection.enums.parties import Party
from unionhub.domains.inspection.queries import cases as queries
from unionhub.domains.inspection.queries.districts import district_of
from unionhub.domains.inspection.schemas.cases import InspectorOut
from unionhub.domains.inspection.schemas.steps import CaseAssign, CaseHandOver
from unionhub.domains.inspection.service.telling import tell_taken_away
from unionhub.domains.inspection.service.working import begin_step, end_step
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import transaction
from unionhub.kernel.errors import InvalidFields
from unionhub.platform.account.ports import system_account_names, system_officers
from unionhub.platform.audit.ports import Change

INSPECTOR_ROLE = "inspector"


async def list_inspectors(actor: Actor) -> list[InspectorOut]:
    """The inspectors who work for the district now, the least busy first."""
    district = await district_of(actor)
    officers = {one.account_id: one.name for one in await system_officers(units=[district.id], role=INSPECTOR_ROLE)}
    counts = await queries.system_open_counts(officers)
    found = [InspectorOut(account_id=key, name=name, open_count=counts.get(key, 0)) for key, name in officers.items()]
    return sorted(found, key=lambda one: (one.open_count, one.name, one.account_id))


async def assign_case(actor: Actor, case_id: int, body: CaseAssign) -> None:
    """指派监察员: it waits for that one to claim it (INSP-15). Raises InvalidFields on ``inspector_account_id``."""
    async with transaction() as tx:
        row = await begin_step(tx, actor, case_id, body.version, CaseAction.ASSIGN, Party.LEADER)
        await _ensure_inspector(row.unit_id, body.inspector_account_id)
        row.inspector_account_id, row.assigned_at, row.claimed_at = body.inspector_account_id, clock.now(), None
        facts = {"inspector": body.inspector_account_id}
        await end_step(tx, actor, row, CaseAction.ASSIGN, CaseState.INSPECTOR_PENDING, note=body.note or None, facts=facts)


async def hand_over_case(actor: Actor, case_id: int, body: CaseHandOver) -> None:
    """转交监察员: somebody is away or has left; the case goes on where it stands (INSP-X8). The one before sees it no more."""
    async with transaction() as tx:
        row = await begin_step(tx, actor, case_id, body.version, CaseAction.HAND_OVER, Party.LEADER)
        before = row.inspector_account_id
        if body.inspector_account_id == before:
            raise InvalidFields([("inspector_account_id", "same", "事件已经在这位监察员名下，请选择另一位")])
        name = await _ensure_inspector(row.unit_id, body.inspector_account_id)
        old = (await system_account_names([before])).get(before) if before is not None else None
        row.inspector_account_id, row.assigned_at = body.inspector_account_id, clock.now()
        facts = {"inspector_before": before, "inspector": body.inspector_account_id}
        changes = [Change("inspector_account_id", "监察员", old, name)]
        await end_step(tx, actor, row, CaseAction.HAND_OVER, row.state, note=body.reason, facts=facts, changes=changes)
        if before is not None:
            await tell_taken_away(tx, actor, row, before)


async def _ensure_inspector(unit_id: int, account_id: int) -> str:
    found = await system_officers(units=[unit_id], role=INSPECTOR_ROLE, accounts=[account_id])
    if not found:
        raise InvalidFields([("inspector_account_id", "not_inspector", "请选择本区在岗的监察员")])
    return found[0].name
