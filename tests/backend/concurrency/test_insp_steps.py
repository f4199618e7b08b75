"""Several hands on one case in one instant: one step is done, and everything tells the same story (D3, INSP-18). About 25 s."""

import itertools
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest
from backend.api.inspectorate import Inspectorate, inspectorate_of
from backend.api.stage import Staff
from backend.api.world import World
from backend.concurrency.crowd import many, together

from unionhub.domains.inspection.enums.cases import FINAL_STATES, CaseState
from unionhub.domains.inspection.enums.parties import GridPart
from unionhub.domains.inspection.models.cases import InspCase, InspCaseEvent, InspCaseGrid
from unionhub.domains.inspection.models.employers import InspEmployer
from unionhub.kernel.queue.models import QueueEvent
from unionhub.platform.audit.models import AuditRecord
from unionhub.platform.inbox.models import InboxTodo

pytestmark = pytest.mark.commits
S = CaseState
Hand = tuple[str, str, dict[str, Any]]


async def story(case_id: int) -> CaseState:
    """The case, after all tables have said the same about it: one event, one audit record and one fact per version, one open to-do."""
    row = await InspCase.get(id=case_id)
    events = await InspCaseEvent.filter(case_id=case_id).order_by("seq")
    assert [one.seq for one in events] == list(range(1, row.version + 1))
    assert events[-1].to_state is row.state
    for earlier, after in itertools.pairwise(events):
        assert after.from_state is earlier.to_state
    assert await AuditRecord.filter(object_type="inspection_case", object_id=case_id).count() == row.version
    assert await QueueEvent.filter(aggregate_id=case_id, name="inspection.case_changed").count() == row.version
    todos = await InboxTodo.filter(subject_type="inspection_case", subject_id=case_id, state="open").count()
    assert todos == (0 if row.state in FINAL_STATES else 1)
    assert await InspCaseGrid.filter(case_id=case_id, part=GridPart.CURRENT).count() <= 1
    return row.state


async def collide(desk: Inspectorate, state: CaseState, hands: list[Hand], prepare: tuple[str, ...] = ()) -> Counter[str]:
    """Rounds of the same hands on new cases, all at once; exactly one of each round wins. Counts in which state the cases end."""
    rounds = many(10, 4)
    cases = []
    for _ in range(rounds):
        case_id = await desk.case_in(state)
        for action in prepare:
            await desk.step(case_id, action)
        cases.append(case_id)
    calls = []
    for number, case_id in enumerate(cases):
        version = (await desk.row(case_id)).version
        sent = [_call(desk, name, case_id, action, {"version": version, **desk.body(action, **more)}) for name, action, more in hands]
        calls += sent if number % 2 else sent[::-1]
    answers = await together(calls)
    ended: Counter[str] = Counter()
    for number, case_id in enumerate(cases):
        own = answers[len(hands) * number : len(hands) * (number + 1)]
        statuses = Counter("done" if one.status_code in (200, 204) else str(one.status_code) for one in own)
        assert statuses["done"] == 1 and set(statuses) <= {"done", "409", "404"}, [one.text for one in own]
        ended[(await story(case_id)).value] += 1
    return ended


def _call(desk: Inspectorate, name: str, case_id: int, action: str, body: dict[str, Any]) -> Awaitable[httpx.Response]:
    call: Callable[..., Awaitable[httpx.Response]] = desk.client(name).call
    return call("POST", f"/inspection/cases/{case_id}/{action}", body)


async def colleague(desk: Inspectorate, name: str, role: str, unit: str) -> None:
    """One more officer beside those of the inspectorate."""
    if name not in desk.staff:
        staff: Staff = await desk.stage.staff(role, unit)
        desk.staff[name] = staff


@pytest.mark.req("INSP-07")
async def test_two_officers_of_a_grid_accept_at_once_and_one_has_accepted(world: World) -> None:
    desk = await inspectorate_of(world)
    await colleague(desk, "second", "grid_officer", "ig1")
    assert set(await collide(desk, S.GRID_PENDING, [("officer", "accept", {}), ("second", "accept", {})])) == {"grid_processing"}


async def test_a_double_click_is_one_step_with_a_key_and_without(world: World) -> None:
    desk = await inspectorate_of(world)
    assert set(await collide(desk, S.GRID_PENDING, [("officer", "accept", {}), ("officer", "accept", {})])) == {"grid_processing"}
    case_id = await desk.case_in(S.GRID_PROCESSING)
    body = {"version": (await desk.row(case_id)).version, **desk.body("settle")}
    key = {"Idempotency-Key": f"twice-{case_id}"}
    path = f"/inspection/cases/{case_id}/settle"
    answers = await together([desk.client("officer").call("POST", path, body, key) for _ in range(4)])
    assert {one.status_code for one in answers} == {200}
    assert await story(case_id) is S.GRID_DONE


async def test_settling_failing_and_returning_at_once_have_one_winner(world: World) -> None:
    desk = await inspectorate_of(world)
    await colleague(desk, "second", "grid_officer", "ig1")
    hands: list[Hand] = [("officer", "settle", {}), ("second", "fail", {}), ("second", "return", {})]
    ended = await collide(desk, S.GRID_PROCESSING, hands)
    assert set(ended) <= {"grid_done", "grid_failed", "grid_returned"}


async def test_two_clerks_who_decide_differently_at_once_have_one_winner(world: World) -> None:
    desk = await inspectorate_of(world)
    await colleague(desk, "second_clerk", "district_clerk", "ib")
    hands: list[Hand] = [("clerk", "take-over", {}), ("second_clerk", "reassign-grid", {}), ("second_clerk", "invalidate", {})]
    assert set(await collide(desk, S.GRID_FAILED, hands)) <= {"leader_pending", "grid_pending", "closed_invalid"}


async def test_two_leaders_who_assign_at_once_give_it_to_one_inspector(world: World) -> None:
    desk = await inspectorate_of(world)
    await colleague(desk, "second_leader", "leader", "ib")
    other = {"inspector_account_id": str(desk.staff["inspector2"].id)}
    assert set(await collide(desk, S.LEADER_PENDING, [("leader", "assign", {}), ("second_leader", "assign", other)])) == {
        "inspector_pending"
    }


@pytest.mark.req("INSP-16", "INSP-18")
async def test_claiming_and_sending_back_at_once_have_one_winner(world: World) -> None:
    desk = await inspectorate_of(world)
    ended = await collide(desk, S.INSPECTOR_PENDING, [("inspector", "claim", {}), ("inspector", "send-back", {})])
    assert set(ended) <= {"inspecting", "leader_pending"}


@pytest.mark.req("INSP-X8")
async def test_handing_over_and_claiming_at_once_leave_one_inspector(world: World) -> None:
    desk = await inspectorate_of(world)
    ended = await collide(desk, S.INSPECTOR_PENDING, [("inspector", "claim", {}), ("leader", "hand-over", {})])
    assert set(ended) <= {"inspecting", "inspector_pending"}


@pytest.mark.req("INSP-19")
async def test_nodes_entered_at_once_on_one_version_are_entered_one_by_one(world: World) -> None:
    desk = await inspectorate_of(world)
    hands: list[Hand] = [("inspector", "file", {}), ("inspector", "investigate", {}), ("inspector", "handle", {})]
    assert set(await collide(desk, S.INSPECTING, hands, ("complete",))) <= {"inspecting", "handled"}


@pytest.mark.req("INSP-20")
async def test_two_cases_of_one_new_employer_may_complete_its_code_at_once(world: World) -> None:
    """Both name the same code for two spellings: nobody gets a server error, and the code stays one employer's."""
    desk = await inspectorate_of(world)
    code = "91320402MA2PPKAQ09"
    cases = [await desk.case_in(S.INSPECTING) for _ in range(many(6, 3))]
    bodies = [{"version": (await desk.row(one)).version, "uscc": code, "merge": True} for one in cases]
    calls = [_call(desk, "inspector", one, "complete", body) for one, body in zip(cases, bodies, strict=True)]
    answers = await together(calls)
    assert {one.status_code for one in answers} <= {200, 409, 422}
    assert answers and any(one.status_code == 200 for one in answers)
    for case_id, answer in zip(cases, answers, strict=True):
        await story(case_id)
        employer = await InspEmployer.get(id=(await desk.row(case_id)).employer_id)
        assert (employer.uscc == code) == (answer.status_code == 200)
    assert await InspEmployer.filter(unit_id=desk.units["ib"], uscc=code).count() == 1
