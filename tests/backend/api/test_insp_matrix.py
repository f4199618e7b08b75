"""Every standing of a case × every step × every role: the nineteen rows of requirements 03 and nothing else, and who sees what.

The tables here are written out from the requirements; they do not read the machine of the package. Costs about a minute.
"""

from typing import Any

import pytest
from backend.api.cells import snapshot
from backend.api.inspectorate import DOERS, ROLES, WAYS, Inspectorate, inspectorate_of
from backend.api.world import World

from unionhub.domains.inspection.enums.cases import CaseState
from unionhub.domains.inspection.models.cases import InspCase, InspCaseEvent, InspCaseGrid
from unionhub.domains.inspection.models.employers import InspEmployer
from unionhub.kernel.queue.models import QueueEvent
from unionhub.platform.audit.enums import AuditResult
from unionhub.platform.audit.models import AuditRecord
from unionhub.platform.inbox.models import InboxTodo
from unionhub.platform.notice.models import Notice

S = CaseState
AFTER_PENALTY = (*WAYS[S.PENALTY_DECIDED], "close")
STANDINGS: dict[str, tuple[CaseState, tuple[str, ...]]] = {
    **{state.value: (state, way) for state, way in WAYS.items()},
    "closed_after_penalty": (S.CLOSED, AFTER_PENALTY),
}
LEADS: dict[str, dict[str, CaseState]] = {
    "grid_pending": {"accept": S.GRID_PROCESSING},
    "grid_processing": {"settle": S.GRID_DONE, "fail": S.GRID_FAILED, "return": S.GRID_RETURNED},
    "grid_done": {},
    "grid_failed": {"invalidate": S.CLOSED_INVALID, "reassign-grid": S.GRID_PENDING, "take-over": S.LEADER_PENDING},
    "grid_returned": {"invalidate": S.CLOSED_INVALID, "reassign-grid": S.GRID_PENDING, "take-over": S.LEADER_PENDING},
    "closed_invalid": {},
    "leader_pending": {"assign": S.INSPECTOR_PENDING},
    "inspector_pending": {"send-back": S.LEADER_PENDING, "claim": S.INSPECTING, "hand-over": S.INSPECTOR_PENDING},
    "inspecting": {
        "file": S.INSPECTING,
        "investigate": S.INSPECTING,
        "complete": S.INSPECTING,
        "handle": S.HANDLED,
        "hand-over": S.INSPECTING,
    },
    "handled": {"close": S.CLOSED, "decide-penalty": S.PENALTY_DECIDED, "hand-over": S.HANDLED},
    "penalty_decided": {"close": S.CLOSED, "execute": S.PENALTY_DECIDED, "hand-over": S.PENALTY_DECIDED},
    "closed": {},
    "closed_after_penalty": {"execute": S.CLOSED},
}
"""Which steps are possible, and where they lead. Everything that is not here is refused."""

MAY: dict[str, set[str]] = {
    "grid_officer": {"accept", "settle", "fail", "return"},
    "district_clerk": {"invalidate", "reassign-grid", "take-over"},
    "leader": {"assign", "hand-over"},
    "inspector": {"send-back", "claim", "file", "investigate", "complete", "handle", "close", "decide-penalty", "execute"},
    "insp_admin": set(),
}
"""The permission matrix: which steps a role has at all."""

ASSIGNED = {"inspector_pending", "inspecting", "handled", "penalty_decided", "closed", "closed_after_penalty"}
HOLDERS: dict[str, str] = {
    "grid_pending": "officer", "grid_processing": "officer", "grid_failed": "clerk", "grid_returned": "clerk", "leader_pending": "leader",
    "inspector_pending": "inspector", "inspecting": "inspector", "handled": "inspector", "penalty_decided": "inspector",
}  # fmt: skip
"""Whom the case waits for."""


def sees(name: str, standing: str) -> bool:
    """INSP-28: clerk and leader all of the district, the grid what it was given and did not return, the inspector the own."""
    if name in ("clerk", "leader"):
        return True
    if name == "officer":
        return standing != "grid_returned"
    return name == "inspector" and standing in ASSIGNED


async def desk_of(world: World) -> Inspectorate:
    return await inspectorate_of(world)


async def case_at(desk: Inspectorate, standing: str) -> int:
    state, way = STANDINGS[standing]
    case_id = await desk.register()
    for action in way:
        await desk.step(case_id, action)
    assert (await desk.row(case_id)).state is state
    return case_id


async def everything(case_id: int) -> list[Any]:
    """All that a step would change or leave behind."""
    row = await InspCase.get(id=case_id)
    rows = await snapshot(((InspCase, case_id), (InspEmployer, row.employer_id)))
    grids = await InspCaseGrid.filter(case_id=case_id).order_by("id").values("grid_unit_id", "part", "visible", "since")
    todos = await InboxTodo.filter(subject_id=case_id).order_by("id").values("id", "state", "holder_key")
    counts = [await model.all().count() for model in (InspCaseEvent, Notice, QueueEvent)]
    return [rows, grids, todos, counts, await AuditRecord.filter(result=AuditResult.OK).count()]


@pytest.mark.req("INSP-07", "INSP-08", "INSP-13", "INSP-15", "INSP-16", "INSP-18", "INSP-23", "INSP-25")
@pytest.mark.sec(7, 8)
@pytest.mark.parametrize("standing", STANDINGS)
async def test_no_role_can_do_what_the_table_does_not_give_it_and_a_refusal_changes_nothing(world: World, standing: str) -> None:
    desk = await desk_of(world)
    case_id = await case_at(desk, standing)
    before = await everything(case_id)
    wrong = []
    for name, (role, _) in ROLES.items():
        for action in DOERS:
            if DOERS[action] == name and action in LEADS[standing]:
                continue
            expected = 403 if action not in MAY[role] else 409 if sees(name, standing) else 404
            answer = await desk.try_step(case_id, action, name)
            if answer.status_code != expected:
                wrong.append(f"{name} {action}: {answer.status_code} {answer.text[:120]}, not {expected}")
    assert not wrong, "\n".join(wrong)
    assert await everything(case_id) == before


@pytest.mark.req("INSP-34")
@pytest.mark.parametrize(("standing", "action"), [(standing, action) for standing, steps in LEADS.items() for action in steps])
async def test_every_row_of_the_table_leads_where_it_says_and_is_told_in_the_timeline(world: World, standing: str, action: str) -> None:
    desk = await desk_of(world)
    case_id = await case_at(desk, standing)
    if action == "handle":
        await desk.step(case_id, "complete")
    before = await desk.row(case_id)
    await desk.step(case_id, action)
    row = await desk.row(case_id)
    assert row.state is LEADS[standing][action]
    assert row.version == before.version + 1
    last = (await desk.client("clerk").get(f"/inspection/cases/{case_id}"))["timeline"][-1]
    assert (last["seq"], last["action"]) == (row.version, action.replace("-", "_"))
    assert last["actor_name"] == (await desk.client(DOERS[action]).get("/account/me"))["account"]["name"]
    records = await AuditRecord.filter(object_type="inspection_case", object_id=case_id).order_by("-id").first()
    assert records is not None and records.action == f"inspection.case.{action.replace('-', '_')}"


@pytest.mark.parametrize("standing", STANDINGS)
async def test_pages_offer_each_role_exactly_the_steps_it_can_do_now(world: World, standing: str) -> None:
    desk = await desk_of(world)
    case_id = await case_at(desk, standing)
    beside = {"pause", "resume", "extend"}
    for name in ("officer", "clerk", "leader", "inspector"):
        if not sees(name, standing):
            continue
        offered = set((await desk.client(name).get(f"/inspection/cases/{case_id}"))["actions"]) - beside
        wanted = {action.replace("-", "_") for action in LEADS[standing] if DOERS[action] == name}
        assert offered == wanted, name


@pytest.mark.req("INSP-28", "INSP-11")
@pytest.mark.sec(8)
@pytest.mark.parametrize("standing", STANDINGS)
async def test_each_role_finds_exactly_the_cases_it_may_see_by_list_search_detail_and_number(world: World, standing: str) -> None:
    desk = await desk_of(world)
    made = desk.reporter()
    _, way = STANDINGS[standing]
    case_id = await desk.register(made)
    for action in way:
        await desk.step(case_id, action)
    number = (await desk.row(case_id)).case_no
    for name in ROLES:
        client = desk.client(name)
        seen = int(sees(name, standing))
        if name == "admin":
            assert (await client.call("GET", "/inspection/cases")).status_code == 403
            assert (await client.call("GET", f"/inspection/cases/{case_id}")).status_code == 403
            continue
        assert (await client.get("/inspection/cases", q=number))["total"] == seen, name
        for sent in ({"phone": made.phone}, {"cert_no": made.cert_no}):
            assert (await client.post("/inspection/cases/search", sent))["total"] == seen, name
        assert (await client.call("GET", f"/inspection/cases/{case_id}")).status_code == (200 if seen else 404), name
        listed = [one["id"] for one in await client.every("/inspection/cases")]
        assert (str(case_id) in listed) == bool(seen), name


@pytest.mark.req("INSP-12", "INSP-15", "INSP-16", "INSP-X1")
@pytest.mark.parametrize("standing", STANDINGS)
async def test_the_case_waits_in_exactly_one_inbox_and_in_that_ones_own_box(world: World, standing: str) -> None:
    desk = await desk_of(world)
    case_id = await case_at(desk, standing)
    number = (await desk.row(case_id)).case_no
    holding = [name for name in ROLES if str(case_id) in [one["link"]["id"] for one in await desk.client(name).every("/inbox/todos")]]
    holder = HOLDERS.get(standing)
    assert holding == ([holder] if holder else [])
    for name, (role, _) in ROLES.items():
        if role != "insp_admin":
            found = await desk.client(name).get("/inspection/cases", q=number, box="mine")
            assert found["total"] == int(name == holder), name
            assert found["counts"]["mine"] == int(name == holder)
