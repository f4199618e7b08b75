"""What the district's clerks do with a case a grid gave back (rows 8–10; INSP-12, INSP-13, INSP-14)."""

from unionhub.domains.inspection.enums.cases import CaseAction, CaseState
from unionhub.domains.inspection.enums.parties import GridPart, Level, Party
from unionhub.domains.inspection.models.cases import InspCase, InspCaseGrid
from unionhub.domains.inspection.schemas.steps import CaseNote, CaseReason, CaseReassignGrid
from unionhub.domains.inspection.service.registering import get_open_grid
from unionhub.domains.inspection.service.working import begin_step, end_step
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import transaction


async def invalidate_case(actor: Actor, case_id: int, body: CaseReason) -> None:
    """判为无效: it ends here, with a reason (INSP-13)."""
    async with transaction() as tx:
        row = await begin_step(tx, actor, case_id, body.version, CaseAction.INVALIDATE, Party.CLERK)
        await end_step(tx, actor, row, CaseAction.INVALIDATE, CaseState.CLOSED_INVALID, note=body.reason)


async def reassign_grid(actor: Actor, case_id: int, body: CaseReassignGrid) -> None:
    """重新设定所属网格: a street grid accepts it anew, with the whole time; 区本级 goes to the leader (INSP-14). Raises GridUnavailable."""
    level = Level.GRID if body.grid_unit_id is not None else Level.DISTRICT
    async with transaction() as tx:
        row = await begin_step(tx, actor, case_id, body.version, CaseAction.REASSIGN_GRID, Party.CLERK, level)
        before = row.grid_unit_id
        row.grid_unit_id, row.level, row.accepted_at = body.grid_unit_id, level, None
        if body.grid_unit_id is not None:
            await get_open_grid(row.unit_id, body.grid_unit_id)
            await _give(row, body.grid_unit_id)
        target = CaseState.GRID_PENDING if level is Level.GRID else CaseState.LEADER_PENDING
        facts = {"grid_before": before or 0, "grid": body.grid_unit_id or 0}
        await end_step(
            tx, actor, row, CaseAction.REASSIGN_GRID, target, note=body.note or None, facts=facts, grid_before=before or 0
        )  # fmt: skip


async def take_over_case(actor: Actor, case_id: int, body: CaseNote) -> None:
    """由区平台处置: to the leader; the grid it belongs to stays, who deals with it changes (INSP-15, INSP-21)."""
    async with transaction() as tx:
        row = await begin_step(tx, actor, case_id, body.version, CaseAction.TAKE_OVER, Party.CLERK)
        row.level = Level.DISTRICT
        await end_step(tx, actor, row, CaseAction.TAKE_OVER, CaseState.LEADER_PENDING, note=body.note or None)


async def _give(row: InspCase, grid_unit_id: int) -> None:
    given = InspCaseGrid.filter(case_id=row.id, grid_unit_id=grid_unit_id)
    if not await given.update(part=GridPart.CURRENT, visible=True, since=clock.now()):
        await InspCaseGrid.create(case_id=row.id, grid_unit_id=grid_unit_id, part=GridPart.CURRENT, since=clock.now())
