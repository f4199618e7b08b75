"""Answers about cases: rows with names, the detail masked, the course of a case (INSP-28, INSP-34, INSP-X7)."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from unionhub.domains.inspection import permissions as P
from unionhub.domains.inspection.case_facts import CAUSES, DISTRICT_NAME, SOURCES, SUCCESS_MODES, facts_of, names_in
from unionhub.domains.inspection.clock_view import clocks_out
from unionhub.domains.inspection.enums.cases import (
    CASE_ACTION_NAMES,
    CASE_STATE_NAMES,
    CaseAction,
    CaseState,
)
from unionhub.domains.inspection.enums.papers import EXECUTION_KIND_NAMES
from unionhub.domains.inspection.enums.parties import LEVEL_NAMES, Party
from unionhub.domains.inspection.models.cases import InspCase, InspCaseEvent
from unionhub.domains.inspection.models.employers import InspEmployer
from unionhub.domains.inspection.policy.clocks import is_overdue, promise_lamp
from unionhub.domains.inspection.policy.machine import Standing, actions_of
from unionhub.domains.inspection.queries import cases as queries
from unionhub.domains.inspection.queries.scope import parties_held, visible_q
from unionhub.domains.inspection.schemas.cases import (
    CaseDetail,
    CaseItem,
    CaseRef,
    CompanionOut,
    EmployerBrief,
    ExecutionOut,
    NodesOut,
    PhotoOut,
    SettleOut,
    TimelineEvent,
)
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.masking import mask_id_card, mask_mobile
from unionhub.platform.account.ports import system_account_names, system_role_names
from unionhub.platform.dictionary.ports import names_of
from unionhub.platform.file.ports import file_url
from unionhub.platform.org.ports import system_units

_CITIZEN = "群众"


class _Known:
    """Names for a page of rows."""

    def __init__(self, **names: Mapping[Any, Any]) -> None:
        self.units, self.accounts = names["units"], names["accounts"]
        self.employers, self.causes, self.sources = names["employers"], names["causes"], names["sources"]


async def _names(rows: Collection[Mapping[str, Any]]) -> _Known:
    grids = await system_units({row["grid_unit_id"] for row in rows if row["grid_unit_id"] is not None})
    accounts = await system_account_names([row["inspector_account_id"] for row in rows if row["inspector_account_id"] is not None])
    found = await InspEmployer.filter(id__in=list({row["employer_id"] for row in rows})).only("id", "name", "uscc") if rows else []
    return _Known(
        units={one.id: one.name for one in grids.values()}, accounts=accounts, employers={one.id: one for one in found},
        causes=await names_of(CAUSES), sources=await names_of(SOURCES),
    )  # fmt: skip


def standing_of(row: Mapping[str, Any], *, paused: bool) -> Standing:
    """What the machine needs to know of a row."""
    return Standing(
        state=row["state"], filed=row["filed_at"] is not None, investigated=row["investigated_at"] is not None,
        handled=row["handled_at"] is not None, penalty_decided=row["penalty_decided_at"] is not None,
        executed=row["execution_kind"] is not None, paused=paused, extended=row["extended_at"] is not None,
    )  # fmt: skip


async def case_items(actor: Actor, rows: Sequence[Mapping[str, Any]]) -> list[CaseItem]:
    """A page of the list, with what the caller may do to each now."""
    held = await queries.find_held(actor, [row["id"] for row in rows if row["state"] in queries.GRID_WORK])
    paused = await queries.system_paused([row["id"] for row in rows if row["state"] is CaseState.INSPECTING])
    read = [_as_read(actor, row, held=row["id"] in held) for row in rows]
    known = await _names(read)
    return [
        _item(row, known, actions_of(standing_of(row, paused=row["id"] in paused), _parties(actor, row, row["id"] in held))) for row in read
    ]


def _parties(actor: Actor, row: Mapping[str, Any], held: bool) -> set[Party]:
    return parties_held(actor, row["inspector_account_id"], held=held)


def _as_read(actor: Actor, row: Mapping[str, Any], *, held: bool) -> Mapping[str, Any]:
    """The row as the caller may read it: who inspects a case, and how long another grid has it, is not the business of a grid that gave
    it back."""
    if held or actor.can(P.CASE_READ_ALL) or row["inspector_account_id"] == actor.account_id:
        return row
    elsewhere = {"accepted_at": None, "due_on": None} if row["state"] is CaseState.GRID_PROCESSING else {}
    return {**row, "inspector_account_id": None, **elsewhere}


def _item(row: Mapping[str, Any], known: _Known, actions: list[CaseAction]) -> CaseItem:
    today, due_on = clock.today(), row["due_on"]
    accepted_on = clock.biz_date(row["accepted_at"]) if row["accepted_at"] is not None else None
    employer = known.employers.get(row["employer_id"])
    return CaseItem(
        id=row["id"],
        case_no=row["case_no"],
        state=row["state"],
        state_name=CASE_STATE_NAMES[row["state"]],
        level=row["level"],
        level_name=LEVEL_NAMES[row["level"]],
        name=row["name"],
        phone_tail=row["phone_tail"] or "",
        employer_id=row["employer_id"],
        employer_name=row["employer_name"],
        employer_uscc=employer.uscc if employer is not None else None,
        cause=row["cause"],
        cause_name=known.causes.get(row["cause"], row["cause"]),
        grid_unit_id=row["grid_unit_id"],
        grid_name=known.units.get(row["grid_unit_id"], "") if row["grid_unit_id"] is not None else DISTRICT_NAME,
        source=row["source"],
        source_name=known.sources.get(row["source"], row["source"]),
        inspector_account_id=row["inspector_account_id"],
        inspector_name=known.accounts.get(row["inspector_account_id"], ""),
        registered_at=row["registered_at"],
        accepted_at=row["accepted_at"],
        due_on=due_on,
        overdue=is_overdue(due_on, today),
        days_left=(due_on - today).days if due_on is not None else None,
        lamp=promise_lamp(accepted_on, due_on, today),
        companion_count=row["companion_count"],
        done_at=row["done_at"],
        version=row["version"],
        actions=actions,
    )


async def case_detail(actor: Actor, row: InspCase) -> CaseDetail:
    """A case the caller sees, in full and masked. A grid that gave it back reads what happened until then, and its state now."""
    [item] = await case_items(actor, [{name: getattr(row, name) for name in queries.COLUMNS}])
    last_seen = await queries.find_last_seen(actor, row)
    events = await queries.system_events(row)
    shown = events if last_seen is None else [one for one in events if one.seq <= last_seen]
    employer = await InspEmployer.get(id=row.employer_id)
    return CaseDetail(
        **item.model_dump(),
        cert_no_masked=mask_id_card(row.cert_no.open()),
        phone_masked=mask_mobile(row.phone.open()),
        demand=row.demand.open(),
        companions=[
            CompanionOut(
                name=one.name,
                cert_no_masked=mask_id_card(one.cert_no.open()) if one.cert_no is not None else "",
                phone_masked=mask_mobile(one.phone.open()) if one.phone is not None else "",
            )
            for one in await queries.system_companions(row)
        ],
        photos=[PhotoOut(id=one, url=file_url(Audience.STAFF, one)) for one in photos_of(row)],
        settle=await _settle(row, events) if last_seen is None else None,
        nodes=_nodes(row) if last_seen is None and row.assigned_at is not None else None,
        employer=EmployerBrief(id=employer.id, name=employer.name, uscc=employer.uscc),
        missing=[*(["uscc"] if employer.uscc is None else []), *(["grid"] if row.grid_unit_id is None else [])],
        repeat_of=await _earlier(actor, row),
        timeline=await _timeline(shown),
        clocks=await clocks_out(row) if last_seen is None else None,
        partial=last_seen is not None,
    )


def photos_of(row: InspCase) -> list[int]:
    """Ids of the pictures of a report."""
    return [int(one) for one in row.photo_ids.split(",") if one]


async def _earlier(actor: Actor, row: InspCase) -> CaseRef | None:
    if row.repeat_of is None:
        return None
    found = await InspCase.filter(visible_q(actor), id=row.repeat_of).first()
    return CaseRef(id=found.id, case_no=found.case_no) if found is not None else None


async def _settle(row: InspCase, events: Sequence[InspCaseEvent]) -> SettleOut | None:
    if row.settle_amount_fen is None:
        return None
    notes = [one.note.open() for one in events if one.action is CaseAction.SETTLE and one.note is not None]
    names = await names_of(SUCCESS_MODES)
    return SettleOut(
        mode=row.settle_mode, mode_name=names.get(row.settle_mode, row.settle_mode), amount_fen=row.settle_amount_fen,
        note=notes[-1] if notes else "",
    )  # fmt: skip


def _nodes(row: InspCase) -> NodesOut:
    execution = None
    if row.execution_kind is not None:
        execution = ExecutionOut(
            kind=row.execution_kind, kind_name=EXECUTION_KIND_NAMES[row.execution_kind], executed_at=row.executed_at,
            applied_at=row.execution_applied_at,
        )  # fmt: skip
    return NodesOut(
        assigned_at=row.assigned_at,
        claimed_at=row.claimed_at,
        filed_at=row.filed_at,
        investigated_at=row.investigated_at,
        handled_at=row.handled_at,
        handled_amount_fen=row.handled_amount_fen,
        outcome=row.outcome.open() if row.outcome is not None else "",
        penalty_decided_at=row.penalty_decided_at,
        execution=execution,
    )


async def _timeline(events: Sequence[InspCaseEvent]) -> list[TimelineEvent]:
    names, roles = await names_in(events), await system_role_names()
    return [
        TimelineEvent(
            seq=one.seq,
            at=one.at,
            action=one.action,
            action_name=CASE_ACTION_NAMES[one.action],
            actor_name=one.actor_name if one.account_id is not None else _CITIZEN,
            role_name=roles.get(one.role_key, ""),
            unit_name=names.units.get(one.unit_id, "") if one.unit_id is not None else "",
            from_name=CASE_STATE_NAMES[one.from_state] if one.from_state is not None else "",
            to_name=CASE_STATE_NAMES[one.to_state],
            note=one.note.open() if one.note is not None else "",
            facts=facts_of(one, names),
        )
        for one in events
    ]
