"""会籍变更: keeping, leaving, lapsing, expelling, death, and undoing an end that was entered by mistake (JOIN-X7)."""

import datetime as dt
from typing import Any

import pytest
from backend.api.matters import create, proven, recorded, version_of
from backend.api.stage import PNG, later
from backend.api.world import Client, World

from unionhub.domains.membership.models.members import Member, MemberHistory
from unionhub.domains.membership.models.standing import MemberChange
from unionhub.kernel import clock
from unionhub.platform.account.service.sessions import forget_cached
from unionhub.platform.audit.models import AuditRecord
from unionhub.platform.notice.models import Notice

TODAY = dt.datetime.now(dt.UTC).astimezone(dt.timezone(dt.timedelta(hours=8))).date().isoformat()


async def enter(officer: Client, member_id: int, change: str, status: int = 200, **more: Any) -> dict[str, Any]:
    body = {"version": await version_of(member_id), "change": change, "happened_on": TODAY, "reason": "经核实办理", **more}
    answer = await officer.call("POST", f"/membership/members/{member_id}/changes", body)
    assert answer.status_code == status, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def undo(officer: Client, member_id: int, status: int = 200) -> dict[str, Any]:
    body = {"version": await version_of(member_id), "reason": "登记错了人"}
    answer = await officer.call("POST", f"/membership/members/{member_id}/reinstate", body)
    assert answer.status_code == status, answer.text
    found: dict[str, Any] = answer.json()
    return found


@pytest.mark.req("JOIN-X7")
@pytest.mark.parametrize(
    ("change", "code", "more"),
    [("leave", "40", {}), ("lapse", "41", {}), ("expel", "42", {"document_no": "青工发〔2026〕7 号"}), ("decease", "90", {})],
)
async def test_an_end_of_membership_is_recorded_and_takes_the_card_away(world: World, change: str, code: str, more: dict[str, Any]) -> None:
    _, phone, decided = await world.member()
    member_id, admin = int(decided["member_id"]), await world.officer("unit_admin")
    shown = await enter(admin, member_id, change, **more)
    assert (shown["status"], shown["changes"][0]["reason"], shown["offers"] == []) == (code, "经核实办理", code == "90")
    row = await Member.get(id=member_id)
    assert row.live_slot is None and row.left_on is not None and row.left_on.isoformat() == TODAY
    if change != "decease":
        assert (await phone.call("GET", "/membership/card")).status_code == 404
        assert (await phone.get("/membership/me"))["state"] == "none"
        assert "您的会籍有变更" in [one["title"] for one in (await phone.get("/notice/notices"))["items"]]
    record = await AuditRecord.filter(action="membership.member.changed", object_id=str(member_id)).get()
    assert record.reason == "经核实办理" and "在册" in record.changes
    line = await MemberHistory.filter(member_id=member_id).order_by("-id").first()
    assert line is not None and line.note.startswith("经核实办理") and line.actor_name == "单位甲"


@pytest.mark.req("JOIN-X7")
async def test_the_dead_sign_in_no_more_and_hear_nothing_and_a_wrong_entry_gives_the_account_back(world: World) -> None:
    made, phone, decided = await world.member()
    member_id, admin = int(decided["member_id"]), await world.officer("unit_admin")
    account_id = int(phone.me["account"]["id"])
    heard = await Notice.filter(account_id=account_id).count()
    await enter(admin, member_id, "decease")
    forget_cached()
    assert (await phone.call("GET", "/membership/me")).status_code == 401, "the session on the phone ended"
    code = await world.simulator.login_code(made.user_id)
    assert (await world.anonymous("member").call("POST", "/account/sessions/wechat", {"code": code})).status_code == 401
    assert await Notice.filter(account_id=account_id).count() == heard, "nobody writes to the dead"
    await undo(admin, member_id)
    again = await world.phone_of(made)
    assert (await again.get("/membership/me"))["state"] == "member"


@pytest.mark.req("JOIN-X7")
async def test_the_retired_keep_their_membership_and_their_card(world: World) -> None:
    _, phone, decided = await world.member()
    member_id, admin = int(decided["member_id"]), await world.officer("unit_admin")
    assert (await enter(admin, member_id, "retire"))["status_name"] == "保留会籍（离退休）"
    assert (await phone.get("/membership/card"))["status_name"] == "保留会籍（离退休）"
    assert (await enter(admin, member_id, "resume"))["status"] == "20"
    refused = await enter(admin, member_id, "resume", 409)
    assert refused["code"] == "membership.change_not_allowed"


@pytest.mark.req("JOIN-X7")
async def test_a_wrong_end_is_undone_within_thirty_days_and_not_later(world: World) -> None:
    _, phone, decided = await world.member()
    member_id, admin = int(decided["member_id"]), await world.officer("unit_admin")
    await enter(admin, member_id, "leave")
    shown = await undo(admin, member_id)
    assert shown["status"] == "20" and shown["changes"][0]["undone_by_name"] == "单位甲"
    assert (await phone.get("/membership/card"))["member_no"] == (await Member.get(id=member_id)).member_no
    assert (await undo(admin, member_id, 409))["code"] == "membership.nothing_to_undo"
    await enter(admin, member_id, "lapse")
    later(days=31)
    late = await (await world.officer("unit_admin", fresh=True)).call(
        "POST", f"/membership/members/{member_id}/reinstate", {"version": await version_of(member_id), "reason": "登记错了"}
    )
    assert (late.status_code, late.json()["code"]) == (409, "membership.undo_too_late")
    clock.set_source(None)
    assert (await Member.get(id=member_id)).status.value == "41"


async def test_an_end_cannot_be_undone_when_the_person_has_joined_again(world: World) -> None:
    made, phone, decided = await world.member()
    member_id, admin = int(decided["member_id"]), await world.officer("unit_admin")
    await enter(admin, member_id, "leave")
    _, again = await world.apply(made, (await world.qrcode())["token"], phone)
    review = await admin.get(f"/membership/applications/{again['id']}")
    await admin.post(f"/membership/applications/{again['id']}/approve", {"version": review["version"]})
    assert (await undo(admin, member_id, 409))["code"] == "membership.already_member"
    assert await Member.filter(person_id=(await Member.get(id=member_id)).person_id).count() == 2


async def test_a_change_states_a_day_that_can_be_true_and_expelling_its_decision(world: World) -> None:
    _, _, decided = await world.member()
    member_id, admin = int(decided["member_id"]), await world.officer("unit_admin")
    tomorrow = (dt.date.fromisoformat(TODAY) + dt.timedelta(days=2)).isoformat()
    refused = await enter(admin, member_id, "expel", 422, happened_on=tomorrow)
    assert [(one["field"], one["code"]) for one in refused["details"]["fields"]] == [("happened_on", "future"), ("document_no", "missing")]
    stale = await admin.call(
        "POST", f"/membership/members/{member_id}/changes", {"version": 99, "change": "leave", "happened_on": TODAY, "reason": "本人申请"}
    )
    assert stale.status_code == 409
    assert await MemberChange.filter(member_id=member_id).count() == 0


async def test_the_document_of_a_change_is_read_by_officers_above_and_by_nobody_elsewhere(world: World) -> None:
    _, _, decided = await world.member()
    member_id, admin = int(decided["member_id"]), await world.officer("unit_admin")
    files = {"file": ("决定.png", PNG, "image/png")}
    sent = await admin.http.post(
        "/api/v1/staff/file/files", params={"purpose": "membership.change_document"}, files=files, headers=admin.headers()
    )
    assert sent.status_code == 201, sent.text
    shown = await enter(admin, member_id, "leave", document_file_id=sent.json()["id"])
    url = shown["changes"][0]["document_url"]
    assert (await (await world.officer("city_admin")).call("GET", url)).status_code == 200
    assert (await (await world.officer("other_admin")).call("GET", url)).status_code == 404


@pytest.mark.req("JOIN-X7", "JOIN-17")
async def test_a_member_asks_to_leave_takes_it_back_and_asks_again(world: World) -> None:
    _, phone, decided = await world.member()
    member_id = int(decided["member_id"])
    asked = await create(phone, "/membership/leaves", {"reason": "离开本地回乡务农"})
    assert asked["state"] == "pending" and not (await phone.get("/membership/leaves"))["may_ask"]
    second = await phone.call("POST", "/membership/leaves", {"reason": "再提一次"}, {"Idempotency-Key": asked["id"]})
    assert (second.status_code, second.json()["code"]) == (409, "membership.leave_open")
    blocked = await enter(await world.officer("unit_admin"), member_id, "retire", 409)
    assert blocked["code"] == "membership.leave_open"
    taken = await phone.post(f"/membership/leaves/{asked['id']}/withdraw", {"version": asked["version"]})
    assert taken["state"] == "withdrawn"
    again = await create(phone, "/membership/leaves", {"reason": "还是要退会"})
    assert again["state"] == "pending" and (await Member.get(id=member_id)).live_slot is not None


@pytest.mark.req("JOIN-24", "JOIN-26")
async def test_a_member_sees_the_own_union_and_everything_above_it_and_anybody_else_is_led_to_joining(world: World) -> None:
    made = await world.person()
    phone = await proven(world, made)
    nothing = await phone.get("/membership/union")
    assert (nothing["is_member"], nothing["union"], nothing["chain"]) == (False, None, [])
    _, phone, _ = await world.member()
    shown = await phone.get("/membership/union")
    names = ["示例省总工会", "青禾市总工会", "临溪区总工会", "柳桥街道总工会", "速达快递（青禾）有限公司工会"]
    assert [one["name"] for one in shown["chain"]] == names
    assert [one["mine"] for one in shown["chain"]] == [False, False, False, False, True]
    assert shown["union"]["address"] == "青禾市临溪区柳桥路 8 号" and shown["union"]["contact_phone"] == "0999-88001234"
    assert shown["union"]["members"] == await Member.filter(unit_id=world.units["a111"], status__lt="40").count()
    assert shown["verified"] is True


async def test_an_officer_of_another_union_can_enter_nothing(world: World) -> None:
    made = await world.person()
    member = await recorded(world, made)
    other = await world.officer("other_admin")
    body = {"version": member.version, "change": "leave", "happened_on": TODAY, "reason": "越权"}
    assert (await other.call("POST", f"/membership/members/{member.id}/changes", body)).status_code == 404
    assert (await other.call("POST", f"/membership/members/{member.id}/reinstate", {"version": 1, "reason": "越权"})).status_code == 404
    assert (await Member.get(id=member.id)).status.value == "20"
