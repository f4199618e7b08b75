"""Answers about employers (INSP-20, INSP-X5): who they are, how they are written, what was reported against them (D8)."""

from typing import Any

from unionhub.domains.inspection import permissions as P
from unionhub.domains.inspection.enums.cases import CASE_STATE_NAMES, FINAL_STATES, CaseState
from unionhub.domains.inspection.models.employers import InspEmployer
from unionhub.domains.inspection.queries import employers as queries
from unionhub.domains.inspection.schemas.employers import (
    Alike,
    EmployerItem,
    EmployerOut,
    EmployerSuggestion,
    EmployerTimelineItem,
    EmployerTimelineQuery,
    Milestone,
    Spelling,
)
from unionhub.domains.inspection.service.petitions import DISTRICT_LEVEL, RESULTS
from unionhub.domains.inspection.service.registration import CAUSES
from unionhub.kernel.authz import Actor
from unionhub.platform.dictionary.ports import names_of
from unionhub.platform.org.ports import system_units

_MILESTONES = (
    ("registered_at", "登记"),
    ("filed_at", "立案"),
    ("handled_at", "处理"),
    ("penalty_decided_at", "处罚决定"),
    ("execution_applied_at", "申请执行"),
    ("executed_at", "执行"),
    ("done_at", "办结"),
)


async def employer_items(actor: Actor, rows: list[dict[str, Any]]) -> list[EmployerItem]:
    """Rows of the list with their counts."""
    counts = await queries.counts_of(actor, [row["id"] for row in rows])
    return [EmployerItem(**_counted(row["id"], counts), **{**row, "uscc": row["uscc"] or ""}) for row in rows]


def _counted(employer_id: int, counts: dict[int, dict[str, Any]]) -> dict[str, Any]:
    one = counts[employer_id]
    return {
        "case_count": one["cases"],
        "open_count": one["open"],
        "petition_count": one["petitions"],
        "spelling_count": one["spellings"],
        "last_on": one["last"],
    }


def suggestion(employer: InspEmployer, written: str) -> EmployerSuggestion:
    """An employer offered for a name."""
    return EmployerSuggestion(id=employer.id, name=employer.name, uscc=employer.uscc or "", written=written)


async def employer_out(actor: Actor, row: InspEmployer) -> EmployerOut:
    """One employer: its spellings (merged ones can be taken out), look-alikes, and what the caller may do."""
    group = await queries.system_group(row.id)
    parent = (await queries.system_standing([row.id]))[row.id] if row.merged_into_id is not None else None
    written = await queries.cases_by_origin(actor, [one.id for one in (*group, *([parent] if parent is not None else []))])
    look_alikes = await queries.alike(actor, row) if row.merged_into_id is None else []
    counts = await queries.counts_of(actor, [row.id, *(one.id for one in look_alikes)])
    return EmployerOut(
        id=row.id,
        name=row.name,
        uscc=row.uscc or "",
        version=row.version,
        **{**_counted(row.id, counts), "spelling_count": len(group)},
        spellings=[
            Spelling(employer_id=one.id, name=one.name, case_count=written.get(one.id, 0), merged=one.id != row.id, version=one.version)
            for one in group
        ],
        alike=[
            Alike(id=one.id, name=one.name, uscc=one.uscc or "", case_count=counts[one.id]["cases"], version=one.version)
            for one in look_alikes
        ],
        merged_into=suggestion(parent, parent.name) if parent is not None else None,
        actions=["update", "merge"] if actor.can(P.EMPLOYER_UPDATE) and row.merged_into_id is None else [],
    )


async def employer_timeline(actor: Actor, row: InspEmployer, paging: EmployerTimelineQuery) -> tuple[list[EmployerTimelineItem], int]:
    """One page of what was reported against the employer under all its names, and its length; nobody's name stands in it."""
    group = await queries.system_group(row.id)
    listed, total = await queries.timeline(actor, [one.id for one in group], paging)
    causes, results = await names_of(CAUSES), await names_of(RESULTS)
    grids = await system_units({one["grid_unit_id"] for _, one in listed if one["grid_unit_id"] is not None})
    items = []
    for kind, one in listed:
        grid = grids.get(one["grid_unit_id"]) if one["grid_unit_id"] is not None else None
        shared = {
            "id": one["id"],
            "kind": kind,
            "on": one["biz_date"],
            "written": one["employer_name"],
            "cause_name": causes.get(one["cause"], one["cause"]),
            "grid_name": grid.name if grid is not None else DISTRICT_LEVEL,
            "people": one["companion_count"] + 1,
        }
        items.append(EmployerTimelineItem(**shared, **(_case(one) if kind == "case" else _petition(one, results))))
    return items, total


def _case(one: dict[str, Any]) -> dict[str, Any]:
    state = CaseState(one["state"])
    amount = one["handled_amount_fen"] if one["handled_amount_fen"] is not None else one["settle_amount_fen"]
    passed = [Milestone(at=one[key], name=name) for key, name in _MILESTONES if one[key] is not None]
    return {
        "number": one["case_no"],
        "state_name": CASE_STATE_NAMES[state],
        "done": state in FINAL_STATES,
        "amount_fen": amount,
        "milestones": sorted(passed, key=lambda step: step.at),
    }


def _petition(one: dict[str, Any], results: dict[str, str]) -> dict[str, Any]:
    done = bool(one["result"]) and one["handled_on"] is not None
    return {
        "number": "信访",
        "state_name": results.get(one["result"], one["result"]) if done else "未处置",
        "done": done,
        "amount_fen": None,
        "milestones": [Milestone(at=one["created_at"], name="登记")],
    }
