"""What a grid does with a case it was given (rows 4–7; INSP-07, INSP-08, INSP-10, INSP-11)."""

from unionhub.domains.inspection.case_facts import SUCCESS_MODES
from unionhub.domains.inspection.enums.cases import CaseAction, CaseState
from unionhub.domains.inspection.enums.parties import GridPart, Party
from unionhub.domains.inspection.models.cases import InspCase, InspCaseGrid
from unionhub.domains.inspection.policy.clocks import promise_due
from unionhub.domains.inspection.queries.settings import system_promise_days
from unionhub.domains.inspection.schemas.steps import CaseFail, CaseReason, CaseSettle, Step
from unionhub.domains.inspection.service.telling import GRID_ROLE, forget
from unionhub.domains.inspection.service.working import begin_step, end_step
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import transaction
from unionhub.platform.dictionary.ports import ensure_code
from unionhub.platform.inbox.ports import RoleHolder


async def accept_case(actor: Actor, case_id: int, body: Step) -> None:
    """确认接收: the server's clock says when; from here our own promise runs (INSP-07, INSP-09)."""
    async with transaction() as tx:
        row = await begin_step(tx, actor, case_id, body.version, CaseAction.ACCEPT, Party.GRID)
        row.accepted_at = clock.now()
        row.due_on = promise_due(clock.today(), await system_promise_days(row.unit_id))
        await end_step(tx, actor, row, CaseAction.ACCEPT, CaseState.GRID_PROCESSING)


async def settle_case(actor: Actor, case_id: int, body: CaseSettle) -> None:
    """处置成功: way, amount and note, and the case is done for good (INSP-08). Raises InvalidFields on ``mode``."""
    await ensure_code(SUCCESS_MODES, body.mode, "mode")
    async with transaction() as tx:
        row = await begin_step(tx, actor, case_id, body.version, CaseAction.SETTLE, Party.GRID)
        row.settle_mode, row.settle_amount_fen = body.mode, body.amount_fen
        await _give_back(row, GridPart.DONE)
        facts = {"mode": body.mode, "amount_fen": body.amount_fen}
        await end_step(tx, actor, row, CaseAction.SETTLE, CaseState.GRID_DONE, note=body.note, facts=facts)


async def fail_case(actor: Actor, case_id: int, body: CaseFail) -> None:
    """处置失败: back to the district; the grid still reads what happened so far (INSP-10)."""
    async with transaction() as tx:
        row = await begin_step(tx, actor, case_id, body.version, CaseAction.FAIL, Party.GRID)
        await _give_back(row, GridPart.FAILED)
        await end_step(tx, actor, row, CaseAction.FAIL, CaseState.GRID_FAILED, note=body.note)


async def return_case(actor: Actor, case_id: int, body: CaseReason) -> None:
    """其他原因退回: back to the district's clerks, and out of the grid's sight (INSP-11)."""
    async with transaction() as tx:
        row = await begin_step(tx, actor, case_id, body.version, CaseAction.RETURN, Party.GRID)
        returned = await _give_back(row, GridPart.RETURNED)
        await end_step(tx, actor, row, CaseAction.RETURN, CaseState.GRID_RETURNED, note=body.reason)
        for grid_unit_id in returned:
            await forget(tx, row, RoleHolder(grid_unit_id, GRID_ROLE))


async def _give_back(row: InspCase, part: GridPart) -> list[int]:
    held = InspCaseGrid.filter(case_id=row.id, part=GridPart.CURRENT)
    grids: list[int] = await held.values_list("grid_unit_id", flat=True)  # type: ignore[assignment]
    await held.update(part=part, visible=part is not GridPart.RETURNED)
    return grids
