"""Cases of the district: assigned, claimed, investigated, handled, penalised, executed (INSP-15 … INSP-25, INSP-34, INSP-X7, INSP-X8)."""

import datetime as dt
import itertools
from typing import Any

import pytest
from backend.api.inspectorate import USCC, Inspectorate, inspectorate_of
from backend.api.world import World

from unionhub.domains.inspection.enums.cases import CaseState
from unionhub.kernel import clock
from unionhub.kernel.db import transaction
from unionhub.kernel.queue.models import QueueEvent
from unionhub.platform.account.enums import AccountState
from unionhub.platform.account.models import Account
from unionhub.platform.audit.models import AuditRecord

S = CaseState


@pytest.fixture
async def desk(world: World) -> Inspectorate:
    return await inspectorate_of(world)


def instant(**ago: float) -> str:
    return (clock.now() - dt.timedelta(**ago)).replace(microsecond=0).isoformat()


async def nodes(desk: Inspectorate, case_id: int) -> dict[str, Any]:
    found: dict[str, Any] = (await desk.client("leader").get(f"/inspection/cases/{case_id}"))["nodes"]
    return found


@pytest.mark.req("INSP-15")
async def test_the_leader_chooses_among_the_inspectors_of_the_district(desk: Inspectorate) -> None:
    case_id = await desk.case_in(S.LEADER_PENDING)
    leader = desk.client("leader")
    offered = (await leader.get("/inspection/inspectors"))["items"]
    ids = {one["account_id"] for one in offered}
    assert {str(desk.staff["inspector"].id), str(desk.staff["inspector2"].id)} <= ids
    assert str(desk.staff["other_inspector"].id) not in ids and str(desk.staff["clerk"].id) not in ids
    for wrong in ("other_inspector", "clerk", "officer", "leader"):
        answer = await desk.try_step(case_id, "assign", inspector_account_id=str(desk.staff[wrong].id))
        assert answer.status_code == 422, wrong
        assert answer.json()["details"]["fields"][0]["field"] == "inspector_account_id"
    before = next(one["open_count"] for one in offered if one["account_id"] == str(desk.staff["inspector2"].id))
    await desk.step(case_id, "assign", inspector_account_id=str(desk.staff["inspector2"].id))
    after = (await leader.get("/inspection/inspectors"))["items"]
    assert next(one["open_count"] for one in after if one["account_id"] == str(desk.staff["inspector2"].id)) == before + 1
    for name in ("clerk", "inspector", "officer"):
        assert (await desk.client(name).call("GET", "/inspection/inspectors")).status_code == 403


@pytest.mark.req("INSP-16")
async def test_only_who_was_assigned_claims_and_nothing_can_be_entered_before(desk: Inspectorate) -> None:
    case_id = await desk.case_in(S.INSPECTOR_PENDING)
    for action in ("file", "investigate", "complete", "handle", "close", "decide-penalty", "execute"):
        assert (await desk.try_step(case_id, action)).json()["code"] == "inspection.action_impossible", action
    assert (await desk.try_step(case_id, "claim", "inspector2")).status_code == 404
    await desk.later(hours=2)
    shown = await desk.step(case_id, "claim")
    claimed = dt.datetime.fromisoformat(shown["nodes"]["claimed_at"])
    assert abs(clock.now() - claimed) < dt.timedelta(seconds=20)
    assert shown["timeline"][-1]["action"] == "claim" and shown["timeline"][-1]["role_name"] == "监察员"


@pytest.mark.req("INSP-17")
async def test_before_claiming_an_inspector_sends_back_and_the_leader_gives_it_to_another(desk: Inspectorate) -> None:
    case_id = await desk.case_in(S.INSPECTOR_PENDING)
    assert (await desk.try_step(case_id, "send-back", reason="")).status_code == 422
    answer = await desk.try_step(case_id, "send-back", reason="与单位负责人是亲属，申请回避")
    assert answer.status_code == 204
    assert (await desk.client("inspector").call("GET", f"/inspection/cases/{case_id}")).status_code == 404
    assert str(case_id) not in [one["link"]["id"] for one in await desk.client("inspector").every("/inbox/todos")]
    shown = await desk.client("leader").get(f"/inspection/cases/{case_id}")
    assert shown["actions"] == ["assign"] and shown["timeline"][-1]["note"] == "与单位负责人是亲属，申请回避"
    await desk.step(case_id, "assign", inspector_account_id=str(desk.staff["inspector2"].id))
    await desk.step(case_id, "claim", "inspector2")
    assert (await desk.row(case_id)).inspector_account_id == desk.staff["inspector2"].id


@pytest.mark.req("INSP-18")
async def test_a_claimed_case_cannot_be_sent_back_whatever_comes_after(desk: Inspectorate) -> None:
    case_id = await desk.case_in(S.INSPECTING)
    for action in (None, "complete", "handle", "decide-penalty", "close"):
        if action is not None:
            await desk.step(case_id, action)
        shown = await desk.client("inspector").get(f"/inspection/cases/{case_id}")
        assert "send_back" not in shown["actions"]
        refused = await desk.try_step(case_id, "send-back")
        assert refused.status_code == 409 and refused.json()["code"] == "inspection.already_claimed"
        assert refused.json()["message"] == "事件已经认领，不能退回"


@pytest.mark.req("INSP-19")
async def test_a_node_that_was_skipped_or_entered_stays_so(desk: Inspectorate) -> None:
    skipped = await desk.case_in(S.INSPECTING)
    shown = await desk.step(skipped, "investigate")
    assert "file" not in shown["actions"] and "investigate" not in shown["actions"]
    for action in ("file", "investigate"):
        assert (await desk.try_step(skipped, action)).json()["code"] == "inspection.node_passed", action
    assert (await nodes(desk, skipped))["filed_at"] is None
    straight = await desk.case_in(S.INSPECTING)
    await desk.step(straight, "complete")
    await desk.step(straight, "handle")
    for action in ("file", "investigate", "handle"):
        assert (await desk.try_step(straight, action)).status_code == 409, action
    kept = await nodes(desk, straight)
    assert kept["filed_at"] is None and kept["investigated_at"] is None and kept["handled_at"] is not None
    whole = await desk.case_in(S.INSPECTING)
    await desk.step(whole, "file")
    assert (await desk.try_step(whole, "file")).json()["code"] == "inspection.node_passed"
    await desk.step(whole, "investigate")
    await desk.step(whole, "complete")
    await desk.step(whole, "handle")
    entered = await nodes(desk, whole)
    assert entered["filed_at"] and entered["investigated_at"] and entered["handled_at"]


@pytest.mark.req("INSP-19")
async def test_no_node_lies_in_the_future_nor_on_a_day_before_the_one_before_it(desk: Inspectorate) -> None:
    case_id = await desk.case_in(S.INSPECTING)
    ahead = (clock.now() + dt.timedelta(hours=1)).isoformat()
    for wrong in (ahead, instant(days=400), "2026-11-23", "", None, "2026-11-20T08:00:00"):
        answer = await desk.try_step(case_id, "file", at=wrong)
        assert answer.status_code == 422, wrong
        assert answer.json()["details"]["fields"][0]["field"] == "at"
    await desk.later(days=6)
    await desk.step(case_id, "file", at=instant(days=2))
    early = await desk.try_step(case_id, "investigate", at=instant(days=4))
    assert early.status_code == 422 and "立案时间" in early.json()["details"]["fields"][0]["message"]
    await desk.step(case_id, "investigate", at=instant(days=1))
    await desk.step(case_id, "complete")
    assert (await desk.try_step(case_id, "handle", at=instant(days=2))).status_code == 422
    await desk.step(case_id, "handle")


@pytest.mark.req("INSP-20", "INSP-21")
async def test_nothing_is_handled_before_credit_code_and_grid_are_complete(desk: Inspectorate) -> None:
    case_id = await desk.register(grid=None)
    for action in ("assign", "claim"):
        await desk.step(case_id, action)
    shown = await desk.client("inspector").get(f"/inspection/cases/{case_id}")
    assert shown["missing"] == ["uscc", "grid"] and shown["level_name"] == "区平台"
    refused = await desk.try_step(case_id, "handle")
    assert refused.status_code == 409 and refused.json()["code"] == "inspection.case_incomplete"
    assert refused.json()["details"]["missing"] == ["uscc", "grid"]
    assert (await desk.try_step(case_id, "complete", uscc="91320404MA1ABC2380")).status_code == 422
    await desk.step(case_id, "complete", uscc=USCC, grid_unit_id=None, merge=True)
    assert (await desk.try_step(case_id, "handle")).json()["details"]["missing"] == ["grid"]
    assert (await desk.try_step(case_id, "complete", uscc=None, grid_unit_id=str(desk.units["igx"]))).status_code == 409
    shown = await desk.step(case_id, "complete", uscc=None, grid_unit_id=str(desk.units["ig3"]))
    assert (shown["missing"], shown["employer"]["uscc"], shown["grid_name"]) == ([], USCC, "北闸街道网格")
    assert shown["level_name"] == "区平台" and {"label": "所属网格", "value": "北闸街道网格"} in shown["timeline"][-1]["facts"]
    told = await QueueEvent.filter(aggregate_id=case_id, name="inspection.case_changed")
    assert any(f'"grid_keys":[0,{desk.units["ig3"]}]' in one.data.replace(" ", "") for one in told)
    listed = await desk.client("clerk").get("/inspection/cases", q=shown["case_no"], grid_unit_id=str(desk.units["ig3"]))
    assert listed["total"] == 1
    await desk.step(case_id, "handle")
    assert (await desk.client("officer3").call("GET", f"/inspection/cases/{case_id}")).status_code == 404


@pytest.mark.req("INSP-22")
async def test_a_result_needs_its_time_and_shows_amount_and_note(desk: Inspectorate) -> None:
    case_id = await desk.case_in(S.INSPECTING)
    await desk.step(case_id, "complete")
    for missing in ("at", "amount_fen", "note"):
        body = {name: value for name, value in desk.body("handle").items() if name != missing}
        version = (await desk.row(case_id)).version
        answer = await desk.client("inspector").call("POST", f"/inspection/cases/{case_id}/handle", {"version": version, **body})
        assert answer.status_code == 422, missing
    shown = await desk.step(case_id, "handle", amount_fen=880_050, note="责令支付工资，已支付")
    assert (shown["nodes"]["handled_amount_fen"], shown["nodes"]["outcome"]) == (880_050, "责令支付工资，已支付")
    assert set(shown["actions"]) == {"close", "decide_penalty"}


@pytest.mark.req("INSP-23")
async def test_without_a_penalty_the_inspector_closes_at_once(desk: Inspectorate) -> None:
    case_id = await desk.case_in(S.HANDLED)
    shown = await desk.step(case_id, "close")
    assert shown["state_name"] == "办结" and shown["nodes"]["penalty_decided_at"] is None and shown["done_at"] is not None
    assert (await desk.try_step(case_id, "decide-penalty")).status_code == 409


@pytest.mark.req("INSP-24")
async def test_after_a_penalty_decision_closing_stays_the_inspectors_own_step(desk: Inspectorate) -> None:
    case_id = await desk.case_in(S.PENALTY_DECIDED)
    await desk.later(days=60)
    await desk.world.settle()
    row = await desk.row(case_id)
    assert row.state is S.PENALTY_DECIDED and row.done_at is None
    shown = await desk.step(case_id, "close", note="罚款已缴")
    assert shown["state_name"] == "办结" and shown["nodes"]["penalty_decided_at"] is not None


@pytest.mark.req("INSP-25")
@pytest.mark.parametrize(("kind", "column", "name"), [("self", "executed_at", "企业自己执行"), ("court", "applied_at", "起诉执行")])
async def test_execution_is_entered_once_after_a_penalty_closed_or_not(desk: Inspectorate, kind: str, column: str, name: str) -> None:
    for way in ((), ("close",)):
        case_id = await desk.case_in(S.PENALTY_DECIDED)
        for action in way:
            await desk.step(case_id, action)
        before = (await desk.row(case_id)).state
        assert (await desk.try_step(case_id, "execute", kind="other")).status_code == 422
        shown = await desk.step(case_id, "execute", kind=kind)
        execution = shown["nodes"]["execution"]
        assert execution["kind_name"] == name and execution[column] is not None
        assert [key for key in ("executed_at", "applied_at") if execution[key]] == [column]
        assert (await desk.row(case_id)).state is before
        assert (await desk.try_step(case_id, "execute", kind=kind)).json()["code"] == "inspection.node_passed"
    plain = await desk.case_in(S.CLOSED)
    refused = await desk.try_step(plain, "execute", kind=kind)
    assert refused.status_code == 409 and "没有处罚决定" in refused.json()["message"]


@pytest.mark.req("INSP-34")
async def test_the_whole_course_is_told_in_order_with_who_when_and_what(desk: Inspectorate) -> None:
    case_id = await desk.register(companions=2)
    way = ("accept", "return", "reassign-grid", "accept", "fail", "take-over", "assign", "send-back", "assign", "claim", "file",
           "investigate", "complete", "handle", "decide-penalty", "close", "execute")  # fmt: skip
    for action in way:
        at_second = action in ("accept", "fail") and (await desk.row(case_id)).grid_unit_id == desk.units["ig2"]
        await desk.step(case_id, action, "officer2" if at_second else None)
    shown = await desk.client("leader").get(f"/inspection/cases/{case_id}")
    told = shown["timeline"]
    assert [one["action"] for one in told] == ["report", *(one.replace("-", "_") for one in way)]
    assert [one["seq"] for one in told] == list(range(1, len(told) + 1))
    assert [one["at"] for one in told] == sorted(one["at"] for one in told)
    assert all(one["actor_name"] and one["to_name"] and one["action_name"] for one in told)
    assert told[0]["actor_name"] == "群众" and told[3]["unit_name"].startswith("青禾市临溪区")
    assert {"label": "原所属网格", "value": "柳桥街道网格"} in told[3]["facts"]
    for earlier, after in itertools.pairwise(told):
        assert after["from_name"] == earlier["to_name"]


@pytest.mark.req("INSP-X7")
@pytest.mark.sec(24)
async def test_numbers_are_masked_everywhere_until_somebody_says_why_they_need_them(desk: Inspectorate) -> None:
    made = desk.reporter()
    case_id = await desk.register(made, companions=1)
    number = (await desk.row(case_id)).case_no
    officer = desk.client("officer")
    listed = await officer.call("GET", "/inspection/cases", q=number)
    shown = await officer.call("GET", f"/inspection/cases/{case_id}")
    for answer in (listed, shown):
        assert made.cert_no not in answer.text and made.phone not in answer.text
    assert listed.json()["items"][0]["phone_tail"] == made.phone[-4:] and made.cert_no[:4] not in listed.text
    detail = shown.json()
    assert detail["phone_masked"] == f"{made.phone[:3]}****{made.phone[-4:]}"
    assert detail["cert_no_masked"] == f"{made.cert_no[:4]}**********{made.cert_no[-4:]}"
    assert "****" in detail["companions"][0]["phone_masked"]
    for reason in ("", "x"):
        assert (await officer.call("POST", f"/inspection/cases/{case_id}/unmask", {"reason": reason})).status_code == 422
    told = await officer.post(f"/inspection/cases/{case_id}/unmask", {"reason": "电话约当事人到场调解"})
    assert (told["cert_no"], told["phone"]) == (made.cert_no, made.phone) and len(told["companions"]) == 1
    record = await AuditRecord.filter(action="inspection.case.unmasked", object_id=case_id).get()
    assert (record.actor_account_id, record.reason) == (desk.staff["officer"].id, "电话约当事人到场调解")
    assert made.name not in record.object_label and made.phone not in record.object_label
    for action in ("accept", "fail"):
        await desk.step(case_id, action)
    refused = await officer.call("POST", f"/inspection/cases/{case_id}/unmask", {"reason": "想再联系一次"})
    assert refused.status_code == 409 and made.phone not in refused.text


@pytest.mark.sec(11)
async def test_a_whole_number_in_the_address_of_a_search_is_refused(desk: Inspectorate) -> None:
    made = desk.reporter()
    await desk.register(made)
    for number in (made.phone, made.cert_no):
        answer = await desk.client("clerk").call("GET", "/inspection/cases", q=number)
        assert answer.status_code == 422 and number not in answer.text
        refused = await desk.client("clerk").call("GET", "/inspection/cases", phone=number)
        assert refused.status_code == 422


@pytest.mark.req("INSP-X8")
async def test_a_leader_hands_a_case_over_where_it_stands(desk: Inspectorate) -> None:
    case_id = await desk.case_in(S.INSPECTING)
    await desk.step(case_id, "file")
    same = await desk.try_step(case_id, "hand-over", inspector_account_id=str(desk.staff["inspector"].id))
    assert same.status_code == 422
    assert (await desk.try_step(case_id, "hand-over", reason="")).status_code == 422
    shown = await desk.step(case_id, "hand-over", reason="原监察员借调市局")
    assert shown["state_name"] == "监察处置中" and shown["nodes"]["filed_at"] is not None
    assert (await desk.client("inspector").call("GET", f"/inspection/cases/{case_id}")).status_code == 404
    taken = [one["title"] for one in await desk.client("inspector").every("/notice/notices")]
    assert "您的事件已转交他人" in taken
    mine = await desk.client("inspector2").get("/inspection/cases", q=shown["case_no"], box="mine")
    assert mine["total"] == 1
    assert (await desk.try_step(case_id, "send-back", "inspector2")).json()["code"] == "inspection.already_claimed"
    await desk.step(case_id, "investigate", "inspector2")


@pytest.mark.req("INSP-X8")
async def test_when_an_inspector_leaves_each_open_case_goes_before_the_leaders(desk: Inspectorate) -> None:
    leaving = await desk.stage.staff("inspector", "ib")
    case_id, done = await desk.case_in(S.LEADER_PENDING), await desk.case_in(S.CLOSED)
    await desk.step(case_id, "assign", inspector_account_id=str(leaving.id))
    from unionhub.domains.inspection.service.leaving import ask_to_hand_over

    async def asked() -> list[str]:
        async with transaction() as tx:
            await ask_to_hand_over(tx, leaving.id)
        rows = await desk.client("leader").every("/inbox/todos", kind="inspection_hand_over")
        return [one["link"]["id"] for one in rows]

    assert str(case_id) not in await asked()
    async with transaction():
        await Account.filter(id=leaving.id).update(state=AccountState.DISABLED)
    found = await asked()
    assert found.count(str(case_id)) == 1 and str(done) not in found
    assert (await asked()).count(str(case_id)) == 1
    assert any("转交在办事件" in one["title"] for one in await desk.client("leader").every("/notice/notices"))
    refused = await desk.try_step(await desk.case_in(S.LEADER_PENDING), "assign", inspector_account_id=str(leaving.id))
    assert refused.status_code == 422
    await desk.step(case_id, "hand-over")
    assert str(case_id) not in await asked()
