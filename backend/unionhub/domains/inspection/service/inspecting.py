"""What an inspector does with a case that was assigned to them (rows 12–19; INSP-16 … INSP-25)."""

import datetime as dt

from unionhub.domains.inspection.case_facts import DISTRICT_NAME
from unionhub.domains.inspection.enums.cases import CaseAction, CaseState
from unionhub.domains.inspection.enums.papers import ExecutionKind
from unionhub.domains.inspection.enums.parties import Party
from unionhub.domains.inspection.errors import CaseIncomplete
from unionhub.domains.inspection.models.cases import InspCase
from unionhub.domains.inspection.models.employers import InspEmployer
from unionhub.domains.inspection.policy.nodes import ensure_in_order
from unionhub.domains.inspection.schemas.steps import (
    CaseComplete,
    CaseExecute,
    CaseHandle,
    CaseNode,
    CaseNote,
    CasePenalty,
    CaseReason,
    Step,
)
from unionhub.domains.inspection.service.employers import link_employer
from unionhub.domains.inspection.service.registering import get_open_grid
from unionhub.domains.inspection.service.telling import forget
from unionhub.domains.inspection.service.working import begin_step, end_step
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.crypto import set_encrypted
from unionhub.kernel.db import transaction
from unionhub.kernel.errors import InvalidFields
from unionhub.platform.audit.ports import Change, diff
from unionhub.platform.inbox.ports import AccountHolder
from unionhub.platform.org.ports import system_find_unit

_FILED, _INVESTIGATED, _HANDLED, _DECIDED = "立案时间", "调查时间", "处理时间", "处罚决定时间"


async def send_back_case(actor: Actor, case_id: int, body: CaseReason) -> None:
    """退回领导, before claiming only (INSP-17, INSP-18). The inspector sees it no more. Raises AlreadyClaimed."""
    async with transaction() as tx:
        row = await begin_step(tx, actor, case_id, body.version, CaseAction.SEND_BACK, Party.INSPECTOR)
        facts = {"inspector": row.inspector_account_id}
        row.inspector_account_id = row.assigned_at = None
        await end_step(tx, actor, row, CaseAction.SEND_BACK, CaseState.LEADER_PENDING, note=body.reason, facts=facts)
        await forget(tx, row, AccountHolder(actor.account_id))


async def claim_case(actor: Actor, case_id: int, body: Step) -> None:
    """确认认领: from here it cannot be sent back (INSP-16)."""
    async with transaction() as tx:
        row = await begin_step(tx, actor, case_id, body.version, CaseAction.CLAIM, Party.INSPECTOR)
        row.claimed_at = clock.now()
        await end_step(tx, actor, row, CaseAction.CLAIM, CaseState.INSPECTING)


async def file_case(actor: Actor, case_id: int, body: CaseNode) -> None:
    """录入立案时间, once, and not after a later node (INSP-19). Raises NodePassed, InvalidFields."""
    async with transaction() as tx:
        row = await begin_step(tx, actor, case_id, body.version, CaseAction.FILE, Party.INSPECTOR)
        ensure_in_order(body.at, [_registered(row)])
        row.filed_at = body.at
        await end_step(tx, actor, row, CaseAction.FILE, row.state, facts={"at": _instant(body.at)}, changes=[_entered(_FILED, body.at)])


async def investigate_case(actor: Actor, case_id: int, body: CaseNode) -> None:
    """录入调查时间; filing may have been skipped and then stays so (INSP-19). Raises NodePassed, InvalidFields."""
    async with transaction() as tx:
        row = await begin_step(tx, actor, case_id, body.version, CaseAction.INVESTIGATE, Party.INSPECTOR)
        ensure_in_order(body.at, [_registered(row), (row.filed_at, _FILED)])
        row.investigated_at = body.at
        await end_step(
            tx, actor, row, CaseAction.INVESTIGATE, row.state, facts={"at": _instant(body.at)}, changes=[_entered(_INVESTIGATED, body.at)]
        )


async def complete_case(actor: Actor, case_id: int, body: CaseComplete) -> None:
    """完善单位与网格 before handling (INSP-20, INSP-21). Raises EmployerConflict until the person confirms, GridUnavailable."""
    if body.uscc is None and body.grid_unit_id is None and body.employer_name is None:
        raise InvalidFields([("uscc", "missing", "请至少填写一项")])
    async with transaction() as tx:
        row = await begin_step(tx, actor, case_id, body.version, CaseAction.COMPLETE, Party.INSPECTOR)
        facts: dict[str, object] = {}
        changes: list[Change] = []
        before, employer_before = row.grid_unit_id or 0, await InspEmployer.get(id=row.employer_id)
        if body.employer_name is not None and body.employer_name != row.employer_name:
            employer_name_before, row.employer_name = row.employer_name, body.employer_name
            facts["employer_name"] = True
            changes.append(Change("employer_name", "单位名称", employer_name_before, body.employer_name))
        if body.uscc is not None:
            employer = await link_employer(tx, actor, row, body.uscc, confirmed=body.merge)
            facts["uscc"] = employer.uscc
            changes += diff({"uscc": employer_before.uscc}, {"uscc": employer.uscc}, {"uscc": "统一社会信用代码"})
        if body.grid_unit_id is not None and body.grid_unit_id != row.grid_unit_id:
            grid, old = await get_open_grid(row.unit_id, body.grid_unit_id), await system_find_unit(before) if before else None
            row.grid_unit_id = grid.id
            facts |= {"grid_before": before, "grid": grid.id}
            changes.append(Change("grid_unit_id", "所属网格", old.name if old else DISTRICT_NAME, grid.name))
        await end_step(tx, actor, row, CaseAction.COMPLETE, row.state, facts=facts, grid_before=before, changes=changes)


async def handle_case(actor: Actor, case_id: int, body: CaseHandle) -> None:
    """录入处理时间与结果 (INSP-22). Raises CaseIncomplete while the credit code or the grid is missing (INSP-20, INSP-21)."""
    async with transaction() as tx:
        row = await begin_step(tx, actor, case_id, body.version, CaseAction.HANDLE, Party.INSPECTOR)
        if missing := await missing_of(row):
            raise CaseIncomplete(details={"missing": missing})
        ensure_in_order(body.at, [_registered(row), (row.filed_at, _FILED), (row.investigated_at, _INVESTIGATED)])
        row.handled_at, row.handled_amount_fen = body.at, body.amount_fen
        set_encrypted(row, "outcome", body.note)
        facts = {"at": _instant(body.at), "amount_fen": body.amount_fen}
        await end_step(tx, actor, row, CaseAction.HANDLE, CaseState.HANDLED, note=body.note, facts=facts)


async def close_case(actor: Actor, case_id: int, body: CaseNote) -> None:
    """事件办结, by hand: without a penalty or after its decision (INSP-23, INSP-24)."""
    async with transaction() as tx:
        row = await begin_step(tx, actor, case_id, body.version, CaseAction.CLOSE, Party.INSPECTOR)
        await end_step(tx, actor, row, CaseAction.CLOSE, CaseState.CLOSED, note=body.note or None)


async def decide_penalty(actor: Actor, case_id: int, body: CasePenalty) -> None:
    """录入处罚决定时间; closing stays the inspector's own step (INSP-24)."""
    async with transaction() as tx:
        row = await begin_step(tx, actor, case_id, body.version, CaseAction.DECIDE_PENALTY, Party.INSPECTOR)
        ensure_in_order(body.at, [(row.handled_at, _HANDLED)])
        row.penalty_decided_at = body.at
        facts = {"at": _instant(body.at)}
        await end_step(tx, actor, row, CaseAction.DECIDE_PENALTY, CaseState.PENALTY_DECIDED, note=body.note or None, facts=facts)


async def execute_penalty(actor: Actor, case_id: int, body: CaseExecute) -> None:
    """补录执行时间, closed or not, where there is a decision (INSP-25)."""
    async with transaction() as tx:
        row = await begin_step(tx, actor, case_id, body.version, CaseAction.EXECUTE, Party.INSPECTOR)
        ensure_in_order(body.at, [(row.penalty_decided_at, _DECIDED)])
        row.execution_kind = body.kind
        if body.kind is ExecutionKind.SELF:
            row.executed_at = body.at
        else:
            row.execution_applied_at = body.at
        facts = {"execution": body.kind.value, "at": _instant(body.at)}
        await end_step(tx, actor, row, CaseAction.EXECUTE, row.state, facts=facts, changes=[_entered("执行时间", body.at)])


async def missing_of(row: InspCase) -> list[str]:
    """What has to be completed before handling: ``uscc``, ``grid``."""
    employer = await InspEmployer.get(id=row.employer_id)
    return [*(["uscc"] if employer.uscc is None else []), *(["grid"] if row.grid_unit_id is None else [])]


def _entered(label: str, at: dt.datetime) -> Change:
    return Change("at", label, None, f"{clock.local(at):%Y-%m-%d %H:%M}")


def _registered(row: InspCase) -> tuple[dt.datetime, str]:
    return row.registered_at, "登记时间"


def _instant(at: dt.datetime) -> str:
    return at.astimezone(dt.UTC).isoformat(timespec="seconds")
