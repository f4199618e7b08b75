"""Cases at the grid and back at the district (INSP-07 … INSP-14), as the officers of each meet them."""

import datetime as dt

import pytest
from backend.api.inspectorate import Inspectorate, inspectorate_of
from backend.api.world import World

from unionhub.domains.inspection.enums.cases import CaseState
from unionhub.domains.inspection.models.cases import InspCaseGrid
from unionhub.kernel import clock

S = CaseState


@pytest.fixture
async def desk(world: World) -> Inspectorate:
    return await inspectorate_of(world)


@pytest.mark.req("INSP-07")
async def test_accepting_takes_a_confirmation_and_the_servers_clock(desk: Inspectorate) -> None:
    case_id = await desk.register()
    before = await desk.client("officer").get(f"/inspection/cases/{case_id}")
    assert (before["state_name"], before["accepted_at"], before["due_on"], before["lamp"]) == ("待网格接收", None, None, "none")
    await desk.later(hours=30)
    refused = await desk.try_step(case_id, "accept", accepted_at="2026-01-01T00:00:00Z")
    assert refused.status_code == 422 and (await desk.row(case_id)).accepted_at is None
    after = await desk.step(case_id, "accept")
    row = await desk.row(case_id)
    assert row.accepted_at is not None and abs(clock.now() - row.accepted_at) < dt.timedelta(seconds=20)
    assert after["state_name"] == "网格处置中"
    assert row.due_on == clock.today() + dt.timedelta(days=15)
    await desk.later(hours=60)
    assert (await desk.try_step(case_id, "accept")).json()["code"] == "inspection.action_impossible"
    assert (await desk.row(case_id)).accepted_at == row.accepted_at


@pytest.mark.req("INSP-08")
async def test_a_settled_case_has_way_amount_and_note_and_is_done_for_good(desk: Inspectorate) -> None:
    case_id = await desk.case_in(S.GRID_PROCESSING)
    for wrong in ({"mode": ""}, {"mode": "nowhere"}, {"amount_fen": None}, {"amount_fen": -1}, {"note": ""}, {"note": "   "}):
        assert (await desk.try_step(case_id, "settle", **wrong)).status_code == 422, wrong
    assert (await desk.row(case_id)).state is S.GRID_PROCESSING
    shown = await desk.step(case_id, "settle", mode="2", amount_fen=1_234_567, note="双方签字，分两次付清")
    assert shown["settle"] == {"mode": "2", "mode_name": "达成调解协议", "amount_fen": 1_234_567, "note": "双方签字，分两次付清"}
    assert shown["done_at"] is not None and shown["actions"] == [] and shown["state_name"] == "网格办结"
    assert {"label": "金额", "value": "12,345.67 元"} in shown["timeline"][-1]["facts"]
    for action in ("settle", "fail", "return"):
        assert (await desk.try_step(case_id, action)).status_code == 409
    again = await desk.client("clerk").get(f"/inspection/cases/{case_id}")
    assert again["settle"] == shown["settle"]


@pytest.mark.req("INSP-10", "INSP-28")
async def test_a_failed_case_goes_to_the_clerks_and_its_grid_reads_on_what_it_did_itself(desk: Inspectorate) -> None:
    case_id = await desk.case_in(S.GRID_PROCESSING)
    for note in ("", " ", "\t"):
        assert (await desk.try_step(case_id, "fail", note=note)).status_code == 422
    own = await desk.step(case_id, "fail", note="单位负责人失联，三次上门未果")
    assert own["partial"] and own["actions"] == [] and own["timeline"][-1]["note"] == "单位负责人失联，三次上门未果"
    number = own["case_no"]
    assert (await desk.client("clerk").get("/inspection/cases", q=number, box="mine"))["total"] == 1
    for action, note in (("take-over", {"note": "转区平台的内部意见"}), ("assign", {"note": "请重点核查考勤"}), ("claim", {})):
        await desk.step(case_id, action, **note)
    await desk.step(case_id, "complete")
    await desk.step(case_id, "handle", note="监察员写下的处理结果")
    seen = await desk.client("officer").get(f"/inspection/cases/{case_id}")
    assert seen["state_name"] == "已处理"
    assert [one["action"] for one in seen["timeline"]] == ["report", "accept", "fail"]
    assert seen["nodes"] is None and seen["settle"] is None and seen["inspector_name"] == ""
    for private in ("转区平台的内部意见", "请重点核查考勤", "监察员写下的处理结果"):
        assert private not in str(seen)
    row = next(one for one in (await desk.client("officer").get("/inspection/cases", q=number))["items"])
    assert row["inspector_name"] == "" and row["inspector_account_id"] is None


@pytest.mark.req("INSP-11", "INSP-28")
async def test_a_returned_case_is_gone_for_its_grid_until_it_is_given_to_it_again(desk: Inspectorate) -> None:
    case_id = await desk.case_in(S.GRID_PROCESSING)
    assert (await desk.try_step(case_id, "return", reason="")).status_code == 422
    answer = await desk.try_step(case_id, "return", reason="单位注册地不在本街道")
    assert answer.status_code == 204 and not answer.content
    officer, number = desk.client("officer"), (await desk.row(case_id)).case_no
    assert (await officer.get("/inspection/cases", q=number))["total"] == 0
    assert (await officer.call("GET", f"/inspection/cases/{case_id}")).status_code == 404
    assert (await officer.call("POST", f"/inspection/cases/{case_id}/unmask", {"reason": "想再看一眼"})).status_code == 404
    for box in ("open", "done"):
        assert str(case_id) not in [one["link"]["id"] for one in await officer.every("/inbox/todos", box=box)]
    employer = (await desk.row(case_id)).employer_name
    assert employer not in str(await officer.every("/notice/notices")) + str(await officer.every("/inbox/todos", box="done"))
    await desk.step(case_id, "reassign-grid", grid_unit_id=str(desk.units["ig1"]))
    assert (await officer.get(f"/inspection/cases/{case_id}"))["actions"] == ["accept"]


@pytest.mark.req("INSP-12")
async def test_the_clerk_reads_how_and_why_each_case_came_back_and_what_was_before(desk: Inspectorate) -> None:
    failed, returned = await desk.case_in(S.GRID_PROCESSING), await desk.case_in(S.GRID_PROCESSING)
    await desk.step(failed, "fail", note="双方差距过大，无法调解")
    await desk.step(returned, "return", reason="不属于本网格")
    told = {}
    for case_id in (failed, returned):
        shown = await desk.client("clerk").get(f"/inspection/cases/{case_id}")
        assert [one["action_name"] for one in shown["timeline"]][:2] == ["群众登记", "确认接收"]
        last = shown["timeline"][-1]
        told[case_id] = (shown["state_name"], last["action_name"], last["note"], last["unit_name"])
        assert shown["demand"] and shown["actions"] == ["invalidate", "reassign_grid", "take_over"]
    assert told[failed] == ("网格调解失败", "处置失败退回", "双方差距过大，无法调解", "柳桥街道网格")
    assert told[returned] == ("其他原因退回", "其他原因退回", "不属于本网格", "柳桥街道网格")
    waiting = await desk.client("clerk").every("/inspection/cases", box="mine")
    assert {str(failed), str(returned)} <= {one["id"] for one in waiting}


@pytest.mark.req("INSP-X1")
async def test_whoever_acts_next_is_told_of_each_step_by_number_and_never_by_the_reporters_name(desk: Inspectorate) -> None:
    made = desk.reporter()
    case_id = await desk.register(made)
    number = (await desk.row(case_id)).case_no
    expected = (
        (None, "officer", "有新的事件待接收"), ("accept", None, ""), ("fail", "clerk", "有事件退回区平台"),
        ("take-over", "leader", "有事件待指派监察员"), ("assign", "inspector", "有事件指派给您"), ("send-back", "leader", "监察员退回了事件"),
        ("assign", "inspector", "有事件指派给您"), ("hand-over", "inspector2", "有事件转交给您"),
    )  # fmt: skip
    for action, name, title in expected:
        if action is not None:
            await desk.step(case_id, action)
        if name is not None:
            newest = (await desk.client(name).get("/notice/notices"))["items"][0]
            assert newest["title"] == title and number in newest["body"] and made.name not in str(newest), action
            assert newest["link"] == f"/inspection/cases/{case_id}"
    for name in ("officer", "clerk", "leader", "inspector2"):
        assert made.name not in str(await desk.client(name).every("/inbox/todos", box="open"))


@pytest.mark.req("INSP-13")
@pytest.mark.parametrize("state", [S.GRID_FAILED, S.GRID_RETURNED])
async def test_an_invalid_case_ends_with_its_reason(desk: Inspectorate, state: CaseState) -> None:
    case_id = await desk.case_in(state)
    assert (await desk.try_step(case_id, "invalidate", reason="")).status_code == 422
    shown = await desk.step(case_id, "invalidate", reason="重复反映，前一件已办结")
    assert shown["state_name"] == "正常结束（无效）" and shown["done_at"] is not None
    assert shown["timeline"][-1]["note"] == "重复反映，前一件已办结"
    for action in ("invalidate", "reassign-grid", "take-over"):
        assert (await desk.try_step(case_id, action)).status_code == 409
    found = await desk.client("clerk").get("/inspection/cases", q=shown["case_no"], finished="true")
    assert found["total"] == 1 and found["counts"] == {"mine": 0, "open": 0, "done": 1, "all": 1}


@pytest.mark.req("INSP-14")
async def test_another_grid_accepts_anew_with_the_whole_time(desk: Inspectorate) -> None:
    case_id = await desk.case_in(S.GRID_PROCESSING)
    first = await desk.row(case_id)
    await desk.later(days=9)
    await desk.step(case_id, "fail")
    await desk.step(case_id, "reassign-grid", grid_unit_id=str(desk.units["ig2"]), note="实际经营地在荷塘街道")
    row = await desk.row(case_id)
    assert (row.state, row.accepted_at, row.due_on, row.grid_unit_id) == (S.GRID_PENDING, None, None, desk.units["ig2"])
    seen = await desk.client("officer2").get(f"/inspection/cases/{case_id}")
    assert seen["actions"] == ["accept"] and not seen["partial"]
    assert (await desk.try_step(case_id, "accept", "officer")).json()["code"] == "inspection.not_yours"
    await desk.step(case_id, "accept", "officer2")
    again = await desk.row(case_id)
    assert first.accepted_at is not None and again.accepted_at is not None
    assert again.accepted_at - first.accepted_at > dt.timedelta(days=8)
    assert again.due_on == clock.today() + dt.timedelta(days=15)
    await desk.later(days=9 + 20)
    for name, late in (("officer2", 1), ("clerk", 1), ("officer", 0)):
        found = await desk.client(name).get("/inspection/cases", q=seen["case_no"], overdue="true")
        assert found["total"] == late, name
    assert (await desk.client("officer").get("/inspection/cases", q=seen["case_no"], overdue="false"))["items"][0]["lamp"] == "none"
    old = await desk.client("officer").get(f"/inspection/cases/{case_id}")
    assert (old["overdue"], old["lamp"], old["due_on"], old["accepted_at"]) == (False, "none", None, None)
    assert old["partial"] and "荷塘" not in str(old["timeline"])
    await desk.step(case_id, "settle", "officer2", note="第二个网格的调解经过")
    old = await desk.client("officer").get(f"/inspection/cases/{case_id}")
    assert old["state_name"] == "网格办结" and old["settle"] is None and "第二个网格的调解经过" not in str(old)
    parts = await InspCaseGrid.filter(case_id=case_id).values_list("grid_unit_id", "part")
    assert {unit: str(part) for unit, part in parts} == {desk.units["ig1"]: "failed", desk.units["ig2"]: "done"}


@pytest.mark.req("INSP-14")
async def test_a_case_can_be_given_to_the_district_itself_or_to_a_working_grid_of_it_only(desk: Inspectorate) -> None:
    case_id = await desk.case_in(S.GRID_RETURNED)
    for grid in ("igx", "ig9", "ib"):
        answer = await desk.try_step(case_id, "reassign-grid", grid_unit_id=str(desk.units[grid]))
        assert answer.json()["code"] == "inspection.grid_unavailable", grid
    version = (await desk.row(case_id)).version
    unsaid = await desk.client("clerk").call("POST", f"/inspection/cases/{case_id}/reassign-grid", {"version": version})
    assert unsaid.status_code == 422
    shown = await desk.step(case_id, "reassign-grid", grid_unit_id=None)
    assert (shown["state_name"], shown["grid_name"], shown["level_name"]) == ("待领导指派", "区本级", "区平台")
    assert shown["missing"] == ["uscc", "grid"]
    assert (await desk.client("leader").get("/inspection/cases", q=shown["case_no"], box="mine"))["total"] == 1


async def test_what_the_district_takes_over_still_belongs_to_its_grid_in_the_figures(desk: Inspectorate) -> None:
    case_id = await desk.case_in(S.LEADER_PENDING)
    shown = await desk.client("clerk").get(f"/inspection/cases/{case_id}")
    assert (shown["grid_name"], shown["level_name"]) == ("柳桥街道网格", "区平台")
    listed = await desk.client("clerk").get("/inspection/cases", q=shown["case_no"], grid_unit_id=str(desk.units["ig1"]), level="district")
    assert listed["total"] == 1


async def test_a_step_sent_twice_with_one_key_is_one_step(desk: Inspectorate) -> None:
    case_id = await desk.case_in(S.GRID_PROCESSING)
    body = {"version": (await desk.row(case_id)).version, **desk.body("return")}
    key = {"Idempotency-Key": f"twice-{case_id}"}
    for _ in range(2):
        answer = await desk.client("officer").call("POST", f"/inspection/cases/{case_id}/return", body, key)
        assert answer.status_code == 204
    shown = await desk.client("clerk").get(f"/inspection/cases/{case_id}")
    assert [one["action"] for one in shown["timeline"]] == ["report", "accept", "return"]


async def test_whoever_looked_at_an_older_version_is_told_so_and_changes_nothing(desk: Inspectorate) -> None:
    case_id = await desk.case_in(S.GRID_PROCESSING)
    stale = await desk.try_step(case_id, "fail", version=1)
    assert stale.status_code == 409 and stale.json()["code"] == "request.stale_version"
    assert (await desk.row(case_id)).state is S.GRID_PROCESSING
