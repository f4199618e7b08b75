"""Reviewing by levels through the HTTP API (JOIN-08, 11, 12, 14, 15, 20, X4, X5)."""

from typing import Any

import pytest
from backend.api.applying import DETAILED, code_for, filled, handed_in, ready, work_of
from backend.api.levels import Levels, act, levels_of
from backend.api.stage import later
from backend.api.world import Client, Made, World

from unionhub.domains.membership.models.auto_review import AutoReviewSetting
from unionhub.kernel import clock
from unionhub.kernel.excel import read_sheet
from unionhub.platform.audit.models import AuditRecord
from unionhub.platform.flow.tasks import timers

COMPANY, STREET, DISTRICT, CITY, JOINT = (
    "沙洲快运有限公司工会",
    "石桥街道总工会",
    "沙洲区总工会",
    "碧湖市总工会",
    "沙洲区新就业形态工会联合会",
)


async def employee(world: World, **known: bool) -> tuple[Made, Client, str]:
    """Somebody who scanned the company's code; returns the application's id."""
    await levels_of(world)
    made = await world.person(**known)
    client, application = await world.apply(made, (await world.qrcode("c111"))["token"])
    return made, client, application["id"]


async def courier(world: World, unit: str = "c11") -> tuple[Made, Client, str]:
    """A new-form worker who scanned the unit's code."""
    await levels_of(world)
    made, client = await ready(world)
    token = (await code_for(world, unit))["token"]
    body = await filled(world, made, qr_token=token, new_form=await work_of(client, work_area_code="990302"))
    return made, client, (await handed_in(client, body, DETAILED))["id"]


def moves(review: dict[str, Any]) -> list[tuple[str, str, str, str]]:
    """What was done, by whom, from which union to which."""
    told = ("escalated", "reassigned", "approved", "rejected", "recalled")
    return [
        (one["kind"], one["unit_name"], one["from_unit_name"], one["to_unit_name"])
        for one in review["flow"]["steps"]
        if one["kind"] in told
    ]


@pytest.mark.req("JOIN-12", "JOIN-15")
async def test_an_application_goes_from_the_company_to_the_street_to_the_district_and_each_level_only_has_it_in_its_turn(
    world: World,
) -> None:
    levels = await levels_of(world)
    made, _, application = await employee(world)
    assert await levels.todos("c111", made.name) == [application] and await levels.todos("c11", made.name) == []
    before = (await levels.review("c111", application))["flow"]["task_version"]
    sent = await levels.act("c111", application, "escalate", comment="人员在街道登记")
    assert sent["current_unit"]["name"] == STREET and sent["state"] == "pending"
    assert await levels.todos("c111", made.name) == [] and await levels.todos("c11", made.name) == [application]
    await levels.act("c111", application, "approve", 409, version=before)
    await levels.act("c111", application, "approve", 403)
    assert not {"approve", "reject"} & set((await levels.review("c111", application))["flow"]["my_actions"])
    await levels.act("c11", application, "escalate", comment="请区里定")
    assert await levels.todos("c11", made.name) == [] and await levels.todos("c1", made.name) == [application]
    decided = await levels.act("c1", application, "approve", comment="同意")
    assert decided["state"] == "approved" and decided["unit"]["name"] == COMPANY
    assert moves(decided) == [
        ("escalated", COMPANY, COMPANY, STREET),
        ("escalated", STREET, STREET, DISTRICT),
        ("approved", DISTRICT, "", ""),
    ]


@pytest.mark.req("JOIN-15")
async def test_sending_up_handing_on_and_refusing_are_each_on_record_with_who_when_why_and_between_whom(world: World) -> None:
    levels = await levels_of(world)
    _, client, application = await employee(world)
    await levels.act("c111", application, "escalate", comment="不是本单位职工")
    handed = await levels.act("c11", application, "reassign", unit_id=str(world.units["c19"]), reason="由联合会受理")
    assert handed["current_unit"]["name"] == JOINT
    refused = await levels.act("c19", application, "reject", reason="请补充用工单位")
    assert refused["state"] == "rejected" and refused["reason"] == "请补充用工单位"
    steps = [one for one in refused["flow"]["steps"] if one["kind"] in ("escalated", "reassigned", "rejected")]
    assert [(one["actor_name"], one["comment"], one["from_unit_name"], one["to_unit_name"]) for one in steps] == [
        (levels.staff["c111"].client.me["account"]["name"], "不是本单位职工", COMPANY, STREET),
        (levels.staff["c11"].client.me["account"]["name"], "由联合会受理", STREET, JOINT),
        (levels.staff["c19"].client.me["account"]["name"], "请补充用工单位", "", ""),
    ]
    assert all(one["at"] for one in steps)
    actions = await AuditRecord.filter(object_id=int(application)).order_by("id").values_list("action", flat=True)
    assert [one for one in actions if str(one).startswith("membership.application.")] == [
        "membership.application.submitted",
        "membership.application.escalated",
        "membership.application.reassigned",
        "membership.application.rejected",
    ]
    bodies = [one["body"] for one in (await client.get("/notice/notices"))["items"]]
    assert any(STREET in body for body in bodies) and any(JOINT in body for body in bodies), "the applicant hears of every hand it goes to"
    assert any("请补充用工单位" in body for body in bodies)
    assert not (await client.get(f"/membership/applications/{application}"))["current_unit"]


@pytest.mark.req("JOIN-12")
async def test_what_was_handed_over_from_another_branch_is_found_by_who_decides_now(world: World) -> None:
    levels = await levels_of(world)
    made, _, application = await employee(world)
    food = await world.officer("food_admin")
    assert (await food.call("GET", f"/membership/applications/{application}")).status_code == 404
    await levels.act("c111", application, "reassign", unit_id=str(world.units["a112"]), reason="已调到食品厂")
    mine = await food.get("/membership/applications", mine="true", q=made.name)
    assert [one["id"] for one in mine["items"]] == [application] and mine["counts"]["mine"] == 1
    assert mine["items"][0]["can_review"]
    decided = await act(food, application, "approve")
    assert decided["state"] == "approved"
    assert (await food.get("/membership/applications", mine="true", q=made.name))["items"] == []


@pytest.mark.req("JOIN-14")
async def test_two_levels_review_a_new_form_worker_on_the_phone_and_the_desk_agrees_at_once(world: World) -> None:
    levels = await levels_of(world)
    made, client, application = await courier(world)
    first, second = await levels.phone("c11"), await levels.phone("c1")
    assert first.bearer and second.bearer
    once = await act(first, application, "approve", comment="初审属实")
    assert once["state"] == "pending" and once["current_unit"]["name"] == DISTRICT
    row = (await levels.desk("c1").get("/membership/applications", q=made.name))["items"][0]
    assert (row["state"], row["current_unit"]["name"], row["can_review"]) == ("pending", DISTRICT, True)
    assert (await client.get(f"/membership/applications/{application}"))["current_unit"]["name"] == DISTRICT
    twice = await act(second, application, "approve", comment="复审同意")
    assert twice["state"] == "approved"
    row = (await levels.desk("c11").get("/membership/applications", q=made.name))["items"][0]
    assert row["state"] == "approved"
    assert (await client.get("/membership/card"))["unit"]["name"] == STREET


@pytest.mark.req("JOIN-12", "JOIN-14")
async def test_the_second_level_may_send_it_up_to_the_city_and_nobody_below_reviews_again(world: World) -> None:
    levels = await levels_of(world)
    _, _, application = await courier(world)
    await levels.act("c11", application, "approve")
    await levels.act("c1", application, "escalate", comment="跨区用工")
    decided = await levels.act("c", application, "approve")
    assert decided["state"] == "approved"


@pytest.mark.req("JOIN-12")
async def test_sending_the_first_review_up_to_the_district_leaves_out_the_second(world: World) -> None:
    levels = await levels_of(world)
    _, _, application = await courier(world)
    await levels.act("c11", application, "escalate", comment="请区里直接审")
    decided = await levels.act("c1", application, "approve")
    assert decided["state"] == "approved", "the district has spoken; it is not asked twice"
    assert next(node for node in decided["flow"]["nodes"] if node["key"] == "second_review")["status"] == "skipped"


@pytest.mark.req("JOIN-15")
async def test_whoever_sent_it_on_takes_it_back_while_nobody_has_acted(world: World) -> None:
    levels = await levels_of(world)
    made, _, application = await employee(world)
    await levels.act("c111", application, "escalate", comment="点错了")
    back = await levels.act("c111", application, "recall", reason="应由本单位审核")
    assert back["current_unit"]["name"] == COMPANY and await levels.todos("c11", made.name) == []
    await levels.act("c111", application, "escalate", comment="")
    await levels.act("c11", application, "approve")
    await levels.act("c111", application, "recall", 409, reason="再想想", version=1)


@pytest.fixture
async def automatic(world: World) -> Any:
    """Automatic review is on for the company's own code."""
    levels = await levels_of(world)
    await AutoReviewSetting.all().delete()
    body = {
        "unit_id": str(world.units["c111"]),
        "version": 0,
        "enabled": True,
        "form_kinds": ["unit"],
        "allow_not_found": False,
        "rules": [],
    }
    assert (await levels.desk("c111").call("PUT", "/membership/auto-review", body)).status_code == 200
    yield levels
    await AutoReviewSetting.all().delete()


@pytest.mark.req("JOIN-11")
async def test_who_meets_every_condition_is_a_member_at_once_marked_as_automatic_with_the_evidence(world: World, automatic: Levels) -> None:
    made, client, application = await employee(world)
    mine = await client.get(f"/membership/applications/{application}")
    assert mine["state"] == "approved" and not mine["can_withdraw"]
    assert (await client.get("/membership/card"))["unit"]["name"] == COMPANY
    review = await automatic.review("c111", application)
    assert review["auto_reviewed"] and await automatic.todos("c111", made.name) == []
    evidence = next(step["evidence"] for step in review["flow"]["steps"] if step["kind"] == "reviewed")
    assert [one["name"] for one in evidence] == ["实名核对一致", "目标工会存在且有效", "本人当前无有效会籍"]
    assert all(one["passed"] and one["text"] for one in evidence)
    listed = await automatic.desk("c111").get("/membership/applications", auto_reviewed="true", q=made.name)
    assert [one["id"] for one in listed["items"]] == [application]
    records = await AuditRecord.filter(action="membership.application.auto_approved", object_id=int(application))
    assert len(records) == 1 and records[0].actor_account_id is None
    titles = [one["title"] for one in (await client.get("/notice/notices"))["items"]]
    assert "入会申请已通过" in titles and "入会申请已提交" not in titles
    await world.settle()


@pytest.mark.req("JOIN-08", "JOIN-11")
@pytest.mark.parametrize("how", ["mismatch", "absent", "silent"])
async def test_who_is_not_confirmed_waits_for_a_person_who_sees_why(world: World, automatic: Levels, how: str) -> None:
    levels = automatic
    made = await world.person(known=how != "absent")
    client = await world.phone_of(made)
    await client.post("/account/phone/wechat", {"code": await world.simulator.phone_code(made.user_id)})
    body = await world.form(made, (await world.qrcode("c111"))["token"])
    if how == "mismatch":
        body["name"] = "张冠李"
    if how == "silent":
        await world.simulator.control("POST", "/faults", {"target": "realname.check", "kind": "500", "count": 10})
    application = await handed_in(client, body, "/membership/applications")
    await world.calm()
    assert application["state"] == "pending"
    review = await levels.review("c111", application["id"])
    shown = {"mismatch": "核对不一致", "absent": "库中无此人", "silent": "暂无法核对"}[how]
    assert next(check["result_name"] for check in review["checks"] if check["key"] == "realname") == shown
    evidence = next(step["evidence"] for step in review["flow"]["steps"] if step["kind"] == "reviewed")
    assert not evidence[0]["passed"] and shown in evidence[0]["text"] and not review["auto_reviewed"]
    if how == "mismatch":
        refused = await levels.act("c111", application["id"], "approve", 422)
        assert refused["details"]["fields"][0]["field"] == "comment"
    comment = "已核对身份证原件，系曾用名" if how == "mismatch" else ""
    assert (await levels.act("c111", application["id"], "approve", comment=comment))["state"] == "approved"


@pytest.mark.req("JOIN-11")
async def test_switched_off_the_same_application_waits_for_a_person(world: World, automatic: Levels) -> None:
    body = {
        "unit_id": str(world.units["c111"]),
        "version": 1,
        "enabled": False,
        "form_kinds": ["unit"],
        "allow_not_found": False,
        "rules": [],
    }
    assert (await automatic.desk("c111").call("PUT", "/membership/auto-review", body)).status_code == 200
    made, _, application = await employee(world)
    review = await automatic.review("c111", application)
    assert review["state"] == "pending" and await automatic.todos("c111", made.name) == [application]


@pytest.mark.req("JOIN-X4")
async def test_a_badge_counts_what_waits_and_many_are_approved_at_once_each_on_its_own(world: World) -> None:
    levels = await levels_of(world)
    desk = levels.desk("c111")
    before = (await desk.get("/inbox/summary"))["open"]
    applied = [(await employee(world))[2] for _ in range(3)]
    assert (await desk.get("/inbox/summary"))["open"] == before + 3
    items = [{"id": one, "version": (await levels.review("c111", one))["version"]} for one in applied]
    await levels.act("c111", applied[1], "escalate", comment="请街道审")
    result = await desk.post("/membership/applications/batch-approve", {"items": items})
    assert result["done"] == 2 and [one["id"] for one in result["failed"]] == [applied[1]]
    assert (await desk.get("/inbox/summary"))["open"] == before
    assert (await levels.review("c11", applied[1]))["state"] == "pending"


@pytest.mark.req("JOIN-X5")
async def test_the_list_is_narrowed_by_every_filter_and_the_workbook_holds_the_same(world: World) -> None:
    levels = await levels_of(world)
    made, _, by_code = await employee(world)
    other, client = await ready(world)
    alone = await handed_in(client, await filled(world, other, unit_id=str(world.units["c111"])))
    desk = levels.desk("c111")

    async def found(**chosen: str) -> set[str]:
        listed = await desk.get("/membership/applications", size=100, **chosen)
        return {one["id"] for one in listed["items"]} & {by_code, alone["id"]}

    assert await found() == {by_code, alone["id"]} == await found(unit_id=str(world.units["c111"]))
    assert await found(source="self") == {alone["id"]} and await found(source="qrcode") == {by_code}
    assert await found(form_kind="new_form") == set() == await found(placement_pending="true")
    assert await found(mine="true") == {by_code, alone["id"]} == await found(current_unit_id=str(world.units["c111"]))
    assert await found(state="approved") == set()
    day = (await levels.review("c111", by_code))["submitted_at"][:10]
    assert await found(**{"from": "2020-01-01", "to": "2020-12-31"}) == set()
    assert await found(**{"from": "2020-01-01"}) == {by_code, alone["id"]}, day
    order = await desk.post("/membership/applications/exports", {"source": "self", "unit_id": str(world.units["c111"])}, 202)
    await world.settle()
    task = next(one for one in (await desk.get("/task/tasks"))["items"] if one["id"] == order["task_id"])
    assert task["state"] == "done" and task["progress"] == 100
    rows = (await read_sheet((await desk.call("GET", task["file_url"])).content)).rows
    names = [row[0] for row in rows]
    assert other.name in names and made.name not in names
    assert other.cert_no not in str(rows) and other.phone not in str(rows)


@pytest.mark.req("JOIN-20")
async def test_a_worker_whose_company_is_unknown_becomes_a_member_of_the_joint_union_given_afterwards(world: World) -> None:
    levels = await levels_of(world)
    made, client, application = await courier(world)
    row = (await levels.desk("c11").get("/membership/placements", q=made.name))["items"][0]
    assert row["id"] == application and row["employer_name"] == "云上速运（青禾）有限公司"
    await levels.act("c11", application, "approve")
    decided = await levels.act("c1", application, "approve")
    assert decided["state"] == "approved" and decided["placement_pending"]
    [waits] = (await levels.desk("c1").get("/membership/placements", kind="member", q=made.name))["items"]
    assert waits["id"] == decided["member_id"] and waits["occupation_name"] and waits["platform_name"]
    body = {"kind": "member", "unit_id": str(world.units["c19"]), "items": [{"id": waits["id"], "version": waits["version"]}]}
    assert (await levels.desk("c1").post("/membership/placements/assign", body))["done"] == 1
    member = await levels.desk("c1").get(f"/membership/members/{waits['id']}")
    assert member["unit_chain"][-1]["name"] == JOINT and member["status_name"] == "在册"
    assert (await client.get("/membership/card"))["unit"]["name"] == JOINT


@pytest.mark.req("JOIN-X4")
async def test_whoever_lets_an_application_lie_is_reminded_before_and_when_it_is_overdue(world: World) -> None:
    levels = await levels_of(world)
    made, _, application = await employee(world)
    assert (await levels.review("c111", application))["flow"]["due_at"]
    try:
        for days in range(1, 16):
            later(days=days)
            await timers()
            await world.settle()
        desk = await levels.stage.sign_in(levels.staff["c111"].username)
        titles = [one["title"] for one in (await desk.get("/notice/notices", size=100))["items"] if made.name in one["body"]]
        assert len(titles) == 2 and "超期" in "".join(titles), titles
        todo = next(one for one in (await desk.get("/inbox/todos", q=made.name, overdue="true"))["items"])
        assert todo["overdue"] and (await desk.get("/inbox/summary"))["overdue"] >= 1
        flow = (await desk.get(f"/membership/applications/{application}"))["flow"]
        assert flow["overdue"]
    finally:
        clock.set_source(None)


@pytest.mark.req("JOIN-X4")
async def test_a_union_above_reminds_the_reviewer_once_a_day(world: World) -> None:
    levels = await levels_of(world)
    made, _, application = await employee(world)
    await levels.act("c1", application, "remind", comment="职工在等")
    bodies = [one["body"] for one in (await levels.desk("c111").get("/notice/notices", size=100))["items"]]
    assert any(made.name in body and "职工在等" in body for body in bodies)
    await levels.act("c1", application, "remind", 409, comment="再催")
    assert (await levels.review("c111", application))["state"] == "pending"
