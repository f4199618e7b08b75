"""转会: the member asks, the union left behind and the union joined both confirm, the membership moves (JOIN-15, 16, 17, 18)."""

from typing import Any

import pytest
from backend.api.matters import create, transferring
from backend.api.stage import stage_of
from backend.api.world import Client, World

from unionhub.domains.membership.models.matters import TransferApplication
from unionhub.domains.membership.models.members import Member, MemberHistory
from unionhub.kernel.queue.models import QueueEvent
from unionhub.platform.audit.models import AuditRecord

URL = "/membership/transfers"


async def act(officer: Client, transfer: dict[str, Any], action: str, status: int = 200, **body: Any) -> dict[str, Any]:
    """One action with the version the officer sees."""
    seen = await officer.get(f"{URL}/{transfer['id']}")
    answer = await officer.call("POST", f"{URL}/{transfer['id']}/{action}", {"version": seen["flow"]["task_version"] or 1, **body})
    assert answer.status_code == status, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def waits_for(officer: Client, transfer: dict[str, Any]) -> bool:
    todos = await officer.every("/inbox/todos", box="open")
    return any(one["link"]["id"] == transfer["id"] and one["kind"] == "membership.transfer" for one in todos)


@pytest.mark.req("JOIN-18", "JOIN-16")
async def test_a_membership_moves_when_the_old_union_and_the_new_one_have_both_confirmed(world: World) -> None:
    _, phone, member, asked = await transferring(world)
    out, into = await world.officer("unit_admin"), await world.officer("food_admin")
    assert (asked["current_unit"]["name"], member.status.value) == ("速达快递（青禾）有限公司工会", "21")
    assert (await phone.get("/membership/card"))["status_name"] == "转出中"
    assert await waits_for(out, asked) and not await waits_for(into, asked)
    await act(out, asked, "approve", comment="同意转出")
    assert (await phone.get(f"{URL}/{asked['id']}"))["current_unit"]["name"] == "青禾食品厂工会"
    assert (await Member.get(id=member.id)).unit_id == world.units["a111"], "one confirmation moves nothing"
    assert await waits_for(into, asked) and not await waits_for(out, asked)
    done = await act(into, asked, "approve", comment="欢迎加入")
    row = await Member.get(id=member.id)
    assert (done["state"], row.unit_id, row.status.value) == ("approved", world.units["a112"], "20")
    assert (await phone.get("/membership/card"))["unit"]["name"] == "青禾食品厂工会"
    assert (await phone.get(f"{URL}/{asked['id']}"))["state"] == "approved"
    line = await MemberHistory.filter(member_id=member.id, unit_id=world.units["a112"]).get()
    assert line.title == "由速达快递（青禾）有限公司工会转入青禾食品厂工会"
    record = await AuditRecord.filter(action="membership.member.transferred", object_id=str(member.id)).get()
    assert "速达快递" in record.changes and "青禾食品厂" in record.changes


@pytest.mark.req("JOIN-18")
async def test_the_course_names_every_step_with_its_unions_for_officers_and_for_the_member(world: World) -> None:
    _, phone, _, asked = await transferring(world)
    await act(await world.officer("unit_admin"), asked, "approve", comment="同意转出")
    await act(await world.officer("food_admin"), asked, "approve", comment="同意转入")
    steps = (await (await world.officer("food_admin")).get(f"{URL}/{asked['id']}"))["flow"]["steps"]
    said = [(one["unit_name"], one["actor_name"], one["comment"]) for one in steps if one["comment"]]
    assert ("速达快递（青禾）有限公司工会", "单位甲", "同意转出") in said and ("青禾食品厂工会", "食品厂甲", "同意转入") in said
    mine = (await phone.get(f"{URL}/{asked['id']}"))["flow"]["steps"]
    assert "单位甲" not in str(mine), "the member sees which union acted, not which officer"


@pytest.mark.req("JOIN-15", "JOIN-18")
async def test_the_new_union_refuses_and_the_membership_stays(world: World) -> None:
    _, phone, member, asked = await transferring(world)
    await act(await world.officer("unit_admin"), asked, "approve")
    await act(await world.officer("food_admin"), asked, "reject", reason="不是本厂职工")
    row = await Member.get(id=member.id)
    assert (row.unit_id, row.status.value) == (world.units["a111"], "20")
    mine = await phone.get(f"{URL}/{asked['id']}")
    assert (mine["state"], mine["decision"]) == ("rejected", "不是本厂职工")
    notices = [one["title"] for one in (await phone.get("/notice/notices"))["items"]]
    assert "转会申请未通过" in notices
    again = await create(phone, URL, {"to_unit_id": str(world.units["a112"]), "reason": "已签合同"})
    assert again["state"] == "pending"


@pytest.mark.req("JOIN-15", "JOIN-18")
async def test_a_transfer_is_escalated_and_reassigned_and_says_from_where_to_where(world: World) -> None:
    _, _, _, asked = await transferring(world)
    unit, city = await world.officer("unit_admin"), await world.officer("city_admin")
    await act(unit, asked, "escalate", comment="请市总定")
    assert await waits_for(city, asked) and not await waits_for(unit, asked)
    await act(city, asked, "reassign", reason="由本单位确认", unit_id=str(world.units["a111"]))
    steps = (await unit.get(f"{URL}/{asked['id']}"))["flow"]["steps"]
    ways = [(one["from_unit_name"], one["to_unit_name"]) for one in steps if one["kind"] in ("escalated", "reassigned")]
    own, above = "速达快递（青禾）有限公司工会", "青禾市总工会"
    assert ways == [(own, above), (above, own)]
    for action in ("transfer.escalated", "transfer.reassigned"):
        assert await AuditRecord.filter(action=f"membership.{action}", object_id=asked["id"]).count() == 1


@pytest.mark.req("JOIN-17", "JOIN-18")
async def test_a_transfer_is_taken_back_until_both_have_confirmed_and_not_after(world: World) -> None:
    _, phone, member, asked = await transferring(world)
    out, into = await world.officer("unit_admin"), await world.officer("food_admin")
    await act(out, asked, "approve")
    now = await phone.get(f"{URL}/{asked['id']}")
    taken = await phone.post(f"{URL}/{asked['id']}/withdraw", {"version": now["version"]})
    assert taken["state"] == "withdrawn" and not await waits_for(into, asked)
    row = await Member.get(id=member.id)
    assert (row.unit_id, row.status.value) == (world.units["a111"], "20")
    again = await create(phone, URL, {"to_unit_id": str(world.units["a112"]), "reason": ""})
    await act(out, again, "approve")
    await act(into, again, "approve")
    late = await phone.call("POST", f"{URL}/{again['id']}/withdraw", {})
    assert (late.status_code, late.json()["code"]) == (409, "membership.matter_decided")
    assert (await phone.get(f"{URL}/{again['id']}"))["can_withdraw"] is False


@pytest.mark.req("JOIN-18")
async def test_one_transfer_at_a_time_and_only_to_another_union_that_works(world: World) -> None:
    _, phone, _, asked = await transferring(world)

    async def refused(to: int) -> str:
        answer = await phone.call("POST", URL, {"to_unit_id": str(to)}, {"Idempotency-Key": f"refused-{to}"})
        assert answer.status_code == 409, answer.text
        return str(answer.json()["code"])

    assert await refused(world.units["b11"]) == "membership.transfer_open"
    await phone.post(f"{URL}/{asked['id']}/withdraw", {})
    assert await refused(world.units["a111"]) == "membership.same_union"
    assert await refused(world.units["g"]) == "membership.target_closed", "an office of the government is no union"
    assert await refused(12345) == "membership.target_closed"
    assert await TransferApplication.filter(open_slot=int((await phone.get("/account/me"))["account"]["id"])).count() == 0


@pytest.mark.req("JOIN-18")
async def test_a_repeated_submission_with_the_same_key_is_the_same_transfer(world: World) -> None:
    _, phone, _ = await world.member()
    body = {"to_unit_id": str(world.units["a112"]), "reason": "换了工作单位"}
    first = await create(phone, URL, body, key="transfer-once-key")
    second = await create(phone, URL, body, key="transfer-once-key")
    assert first["id"] == second["id"] and len((await phone.get(URL))["items"]) == 1


@pytest.mark.req("JOIN-18")
async def test_both_unions_and_those_above_see_a_transfer_and_nobody_elsewhere(world: World) -> None:
    _, _, _, asked = await transferring(world)
    for name in ("unit_admin", "food_admin", "city_admin", "root_admin", "viewer"):
        listed = await (await world.officer(name)).get(URL, sort="-submitted_at", size=100)
        assert asked["id"] in [one["id"] for one in listed["items"]], name
    other = await world.officer("other_admin")
    assert asked["id"] not in [one["id"] for one in (await other.get(URL, size=100))["items"]]
    assert (await other.call("GET", f"{URL}/{asked['id']}")).status_code == 404
    mine = await (await world.officer("unit_admin")).get(URL, mine="true", size=100)
    assert asked["id"] in [one["id"] for one in mine["items"]]
    theirs = await (await world.officer("food_admin")).get(URL, mine="true", size=100)
    assert asked["id"] not in [one["id"] for one in theirs["items"]]


@pytest.mark.req("JOIN-X7")
async def test_somebody_in_the_middle_of_a_transfer_can_only_die_and_the_transfer_ends_with_them(world: World) -> None:
    _, _, member, asked = await transferring(world)
    admin = await world.officer("unit_admin")
    body = {"version": member.version, "happened_on": member.joined_on.isoformat(), "reason": "家属告知"}
    left = await admin.call("POST", f"/membership/members/{member.id}/changes", {**body, "change": "leave"})
    assert (left.status_code, left.json()["code"]) == (409, "membership.transfer_open")
    died = await admin.call("POST", f"/membership/members/{member.id}/changes", {**body, "change": "decease"})
    assert died.status_code == 200, died.text
    assert (await TransferApplication.get(id=int(asked["id"]))).state.value == "withdrawn"
    row = await Member.get(id=member.id)
    assert (row.status.value, row.unit_id) == ("90", world.units["a111"])
    assert not await waits_for(admin, asked)


async def test_a_transfer_publishes_one_event_with_both_unions(world: World) -> None:
    _, _, member, asked = await transferring(world)
    await act(await world.officer("unit_admin"), asked, "approve")
    await act(await world.officer("food_admin"), asked, "approve")
    found = await QueueEvent.filter(name="membership.member_transferred", aggregate_id=member.id)
    assert len(found) == 1 and str(world.units["a111"]) in found[0].data and str(world.units["a112"]) in found[0].data


@pytest.mark.req("JOIN-15", "JOIN-18")
async def test_a_transfer_sent_back_is_handed_in_again_with_what_was_missing_or_goes_back_one_step(world: World) -> None:
    _, phone, _, asked = await transferring(world)
    out, into = await world.officer("unit_admin"), await world.officer("food_admin")
    await act(out, asked, "approve")
    await act(into, asked, "return", reason="请转出工会说明欠费情况", target="transfer_out")
    assert await waits_for(out, asked) and not await waits_for(into, asked)
    await act(out, asked, "return", reason="请写明新单位", target="applicant")
    mine = await phone.get(f"{URL}/{asked['id']}")
    assert (mine["can_resubmit"], mine["decision"], mine["current_unit"]) == (True, "请写明新单位", None)
    assert "转会申请需要补充" in [one["title"] for one in (await phone.get("/notice/notices"))["items"]]
    again = await phone.post(f"{URL}/{asked['id']}/resubmit", {"reason": "新单位是青禾食品厂"})
    assert (again["can_resubmit"], again["decision"], again["reason"]) == (False, "", "新单位是青禾食品厂")
    await act(out, asked, "approve")
    assert (await act(into, asked, "approve"))["state"] == "approved"


@pytest.mark.req("JOIN-18")
async def test_nobody_confirms_the_own_transfer(world: World) -> None:
    """Persons are compared, not accounts: the officer who is the member cannot decide (D8)."""
    _, _, member, asked = await transferring(world)
    stage = await stage_of(world)
    officer = await stage.staff("union_admin", "a111", person_id=member.person_id)
    seen = await officer.client.get(f"{URL}/{asked['id']}")
    assert "approve" not in seen["flow"]["my_actions"]
    refused = await officer.client.call("POST", f"{URL}/{asked['id']}/approve", {"version": seen["flow"]["task_version"]})
    assert (refused.status_code, refused.json()["code"]) == (403, "flow.own_application")
    assert (await Member.get(id=member.id)).status.value == "21"


@pytest.mark.req("JOIN-18")
async def test_a_new_union_without_an_officer_is_spoken_for_by_the_nearest_one_above_it(world: World) -> None:
    _, phone, member, asked = await transferring(world, to="a11")
    await act(await world.officer("unit_admin"), asked, "approve")
    city = await world.officer("city_admin")
    assert await waits_for(city, asked)
    steps = (await city.get(f"{URL}/{asked['id']}"))["flow"]["steps"]
    assert any("柳桥街道总工会暂无审核员" in one["comment"] for one in steps), "which level was passed over, and why, stands in the course"
    await act(city, asked, "approve")
    assert (await Member.get(id=member.id)).unit_id == world.units["a11"]
    assert (await phone.get("/membership/card"))["unit"]["name"] == "柳桥街道总工会"


@pytest.mark.req("JOIN-18")
async def test_the_new_union_is_asked_even_when_a_union_above_both_let_the_member_go(world: World) -> None:
    _, _, member, asked = await transferring(world)
    city, into = await world.officer("city_admin"), await world.officer("food_admin")
    await act(await world.officer("unit_admin"), asked, "escalate", comment="请市总定")
    await act(city, asked, "approve")
    assert await waits_for(into, asked) and (await Member.get(id=member.id)).unit_id == world.units["a111"]
    await act(into, asked, "approve")
    assert (await Member.get(id=member.id)).unit_id == world.units["a112"]


@pytest.mark.req("JOIN-18")
async def test_the_figures_of_both_unions_follow_the_member(world: World) -> None:
    async def members(officer: str) -> int:
        await world.settle()
        return int((await (await world.officer(officer)).get("/membership/statistics/overview"))["members"])

    _, _, _, asked = await transferring(world)
    before = await members("unit_admin"), await members("food_admin")
    await act(await world.officer("unit_admin"), asked, "approve")
    await act(await world.officer("food_admin"), asked, "approve")
    assert (await members("unit_admin"), await members("food_admin")) == (before[0] - 1, before[1] + 1)


async def test_the_officer_sees_what_the_system_checked_while_a_transfer_waits_and_nothing_afterwards(world: World) -> None:
    _, _, member, asked = await transferring(world)
    out = await world.officer("unit_admin")
    checks = {one["key"]: one for one in (await out.get(f"{URL}/{asked['id']}"))["checks"]}
    assert set(checks) == {"realname", "standing", "duplicate"} and all(one["evidence"] for one in checks.values())
    assert (checks["standing"]["result"], checks["duplicate"]["result"]) == ("pass", "pass")
    await Member.filter(id=member.id).update(verified_at=None)
    assert {one["key"]: one["result"] for one in (await out.get(f"{URL}/{asked['id']}"))["checks"]}["realname"] == "warn"
    await act(out, asked, "reject", reason="劳动关系尚未转出")
    assert (await out.get(f"{URL}/{asked['id']}"))["checks"] == []
