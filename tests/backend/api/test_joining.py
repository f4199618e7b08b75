"""From the poster to the card (the main job), through the HTTP API."""

import io
import uuid
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest
import zxingcpp
from backend.api.world import World
from PIL import Image

from unionhub.kernel.excel import read_sheet


@pytest.mark.req("JOIN-13", "JOIN-19", "JOIN-34")
async def test_a_courier_scans_applies_is_approved_and_holds_a_card(world: World) -> None:
    made = await world.person()
    code = await world.qrcode("a111")
    landing = await world.anonymous().get(f"/membership/qrcodes/{code['token']}")
    assert landing["state"] == "active"
    assert landing["unit"]["name"] == "速达快递（青禾）有限公司工会"
    client, application = await world.apply(made, code["token"])
    assert application["state"] == "pending"
    assert application["current_unit"]["name"] == "速达快递（青禾）有限公司工会"
    admin = await world.officer("unit_admin")
    todos = await admin.get("/inbox/todos", q=made.name)
    assert any(made.name in todo["title"] for todo in todos["items"])
    listed = await admin.get("/membership/applications", state="pending", q=made.name)
    row = next(one for one in listed["items"] if one["id"] == application["id"])
    assert row["cert_tail"] == made.cert_no[-4:] and row["phone_tail"] == made.phone[-4:]
    review = await admin.get(f"/membership/applications/{application['id']}")
    assert [check["result"] for check in review["checks"]] == ["pass", "pass", "pass", "pass"]
    decided = await admin.post(f"/membership/applications/{application['id']}/approve", {"version": review["version"]})
    assert decided["state"] == "approved"
    card = await client.get("/membership/card")
    assert card["name"] == made.name and card["unit"]["name"] == "速达快递（青禾）有限公司工会"
    assert len(card["member_no"]) == 16 and card["member_no"].startswith("990102")
    await world.settle()
    member = (await admin.get("/membership/members", q=card["member_no"]))["items"]
    assert len(member) == 1


@pytest.mark.req("JOIN-01")
async def test_codes_of_two_unions_differ_and_each_opens_its_own_union(world: World) -> None:
    first, second = await world.qrcode("a111"), await world.qrcode("b11")
    assert first["token"] != second["token"] and first["url"] != second["url"]
    for code, name in ((first, "速达快递（青禾）有限公司工会"), (second, "港口机械厂工会")):
        landing = await world.anonymous().get(f"/membership/qrcodes/{code['token']}")
        assert landing["unit"]["name"] == name
    admin = await world.officer("root_admin")
    for path in (f"/membership/qrcodes/{first['id']}/image", f"/membership/qrcodes/{first['id']}/poster"):
        picture = await admin.call("GET", path)
        assert picture.status_code == 200 and picture.content.startswith(b"\x89PNG")
    svg = await admin.call("GET", f"/membership/qrcodes/{first['id']}/image", format="svg")
    assert b"<svg" in svg.content


@pytest.mark.req("JOIN-02")
async def test_a_plain_camera_reads_the_poster_and_lands_on_the_joining_page(world: World) -> None:
    code = await world.qrcode("a111")
    poster = await (await world.officer("root_admin")).call("GET", f"/membership/qrcodes/{code['id']}/poster")
    image = Image.open(io.BytesIO(poster.content))
    read = zxingcpp.read_barcodes(image.convert("L"))
    assert [one.text for one in read] == [code["url"]] == [f"http://test/j/{code['token']}"]
    answer = await world.http().get(f"/j/{code['token']}")
    assert answer.status_code == 302
    assert answer.headers["location"] == f"/m/#/packages/membership/landing?t={code['token']}"


@pytest.mark.req("JOIN-05")
async def test_a_newcomer_registers_and_applies_in_one_go(world: World) -> None:
    made = await world.person()
    code = await world.qrcode()
    client = await world.phone_of(made)
    assert client.me["account"]["person"] is None and not client.me["account"]["has_phone"]
    assert (await client.get("/membership/me"))["state"] == "none"
    await world.apply(made, code["token"], client)
    mine = await client.get("/membership/me")
    assert mine["state"] == "applying" and mine["application"]["unit"]["name"] == "速达快递（青禾）有限公司工会"


@pytest.mark.req("JOIN-06", "JOIN-X3")
async def test_three_fields_suffice_and_each_missing_one_is_named(world: World) -> None:
    made = await world.person()
    token = (await world.qrcode())["token"]
    client = await world.phone_of(made)
    form = await world.form(made, token)
    assert set(form) == {"qr_token", "name", "cert_no", "phone", "consents"}
    for field in ("name", "cert_no", "phone"):
        answer = await client.call("POST", "/membership/applications", {**form, field: ""})
        assert answer.status_code == 422
        assert field in {one["field"] for one in answer.json()["details"]["fields"]}
    answer = await client.call("POST", "/membership/applications", form)
    assert [one["field"] for one in answer.json()["details"]["fields"]] == ["sms_code"]
    assert (await client.get("/membership/applications"))["items"] == []
    code = await world.sms_code(made.phone, "apply")
    wrong = "000000" if code != "000000" else "111111"
    answer = await client.call("POST", "/membership/applications", {**form, "sms_code": wrong})
    assert answer.json()["details"]["fields"][0] == {"field": "sms_code", "code": "wrong", "message": "验证码不正确，请核对短信"}
    accepted = await client.post("/membership/applications", {**form, "sms_code": code}, 201)
    assert accepted["state"] == "pending"


@pytest.mark.req("JOIN-X3")
@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda cert: cert[:-1] + ("0" if cert[-1] != "0" else "1"), "check_digit"),
        (lambda cert: cert[:-1], "format"),
        (lambda cert: "00" + cert[2:], "area"),
        (lambda cert: cert[:6] + "20231301" + cert[14:], "birthdate"),
    ],
)
async def test_a_wrong_certificate_number_says_what_is_wrong(world: World, change: Callable[[str], str], code: str) -> None:
    made = await world.person()
    client = await world.phone_of(made)
    form = await world.form(made, (await world.qrcode())["token"], cert_no=change(made.cert_no))
    answer = await client.call("POST", "/membership/applications", form)
    problem = next(one for one in answer.json()["details"]["fields"] if one["field"] == "cert_no")
    assert problem["code"] == code
    assert (await client.get("/membership/applications"))["items"] == []


@pytest.mark.req("JOIN-08")
@pytest.mark.parametrize(
    ("state", "result", "shown"),
    [("mismatch", "mismatch", "核对不一致"), ("absent", "not_found", "库中无此人"), ("fault", "unavailable", "暂无法核对")],
)
async def test_what_the_check_does_not_confirm_waits_for_a_person(world: World, state: str, result: str, shown: str) -> None:
    made = await world.person(known=state != "absent")
    if state == "mismatch":
        await world.simulator.control("POST", "/registry", {"name": "别人", "id_card": made.cert_no, "state": "normal"})
    if state == "fault":
        await world.simulator.fault("realname.check", "500")
    _, application = await world.apply(made, (await world.qrcode())["token"])
    assert application["state"] == "pending"
    admin = await world.officer("unit_admin")
    review = await admin.get(f"/membership/applications/{application['id']}")
    assert review["realname_result"] == result
    check = next(one for one in review["checks"] if one["key"] == "realname")
    assert check["result_name"] == shown and check["result"] != "pass"
    if state == "mismatch":
        answer = await admin.call("POST", f"/membership/applications/{application['id']}/approve", {"version": review["version"]})
        assert answer.status_code == 422 and answer.json()["details"]["fields"][0]["field"] == "comment"
        assert (await admin.get(f"/membership/applications/{application['id']}"))["state"] == "pending"


@pytest.mark.req("JOIN-16")
async def test_the_applicant_sees_who_has_it_and_what_happened(world: World) -> None:
    made = await world.person()
    _client, application = await world.apply(made, (await world.qrcode("a111"))["token"])
    assert application["current_unit"] == {
        "id": str(world.units["a111"]),
        "name": "速达快递（青禾）有限公司工会",
        "contact_phone": "0999-88001234",
    }
    assert [(one["title"], one["state"]) for one in application["timeline"]] == [("提交申请", "done"), ("单位工会审核中", "current")]
    assert application["cert_masked"] == made.cert_no[:4] + "*" * 10 + made.cert_no[-4:]


@pytest.mark.req("JOIN-16")
async def test_a_union_without_an_officer_is_served_by_the_nearest_one_above_and_says_so(world: World) -> None:
    made = await world.person()
    _client, application = await world.apply(made, (await world.qrcode("a2"))["token"])
    assert application["current_unit"]["name"] == "青禾市总工会"
    assert any("暂无审核员" in (one["note"] or "") for one in application["timeline"])
    assert (await world.officer("city_admin")).me["capacity"]["unit"]["name"] == "青禾市总工会"
    listed = await (await world.officer("city_admin")).get("/membership/applications", q=made.name, state="pending")
    assert any(row["id"] == application["id"] and row["can_review"] for row in listed["items"])


@pytest.mark.req("JOIN-17")
async def test_a_withdrawn_application_leaves_the_officers_desk_and_frees_the_way(world: World) -> None:
    made = await world.person()
    token = (await world.qrcode())["token"]
    client, application = await world.apply(made, token)
    admin = await world.officer("unit_admin")
    withdrawn = await client.post(f"/membership/applications/{application['id']}/withdraw", {"version": application["version"]})
    assert withdrawn["state"] == "withdrawn" and not withdrawn["can_withdraw"]
    assert application["id"] not in [todo["link"]["id"] for todo in await admin.every("/inbox/todos", q=made.name)]
    review = await admin.get(f"/membership/applications/{application['id']}")
    assert not {"approve", "reject"} & set(review["flow"]["my_actions"])
    answer = await admin.call("POST", f"/membership/applications/{application['id']}/approve", {"version": review["version"]})
    assert answer.status_code == 409
    _, again = await world.apply(made, token, client)
    assert again["state"] == "pending" and again["id"] != application["id"]


@pytest.mark.req("JOIN-17")
async def test_an_approved_application_cannot_be_withdrawn(world: World) -> None:
    _, client, decided = await world.member()
    answer = await client.call("POST", f"/membership/applications/{decided['id']}/withdraw", {})
    assert answer.status_code == 409 and answer.json()["code"] == "membership.application_decided"
    assert (await client.get(f"/membership/applications/{decided['id']}"))["state"] == "approved"
    assert (await client.get("/membership/card"))["status"] == "20"


@pytest.mark.req("JOIN-X1")
async def test_a_refusal_carries_its_reason_to_the_applicant_who_may_apply_again(world: World) -> None:
    made = await world.person()
    token = (await world.qrcode())["token"]
    client, application = await world.apply(made, token)
    admin = await world.officer("unit_admin")
    review = await admin.get(f"/membership/applications/{application['id']}")
    bare = await admin.call("POST", f"/membership/applications/{application['id']}/reject", {"version": review["version"]})
    assert bare.status_code == 422
    await admin.post(f"/membership/applications/{application['id']}/reject", {"version": review["version"], "reason": "请使用本人手机号"})
    await world.settle()
    mine = await client.get(f"/membership/applications/{application['id']}")
    assert mine["reason"] == "请使用本人手机号" and mine["can_resubmit"] and mine["qr_token"] == token
    notices = await client.get("/notice/notices")
    assert any("请使用本人手机号" in one["body"] for one in notices["items"])
    _, again = await world.apply(made, token, client)
    assert again["state"] == "pending"


@pytest.mark.req("JOIN-X2")
async def test_one_person_has_one_open_application_whatever_the_code_or_account(world: World) -> None:
    made = await world.person()
    _client, _ = await world.apply(made, (await world.qrcode("a111"))["token"])
    other = await world.browser_of(made)
    code = await world.sms_code(made.phone, "apply")
    body = await world.form(made, (await world.qrcode("b11"))["token"], sms_code=code)
    answer = await other.call("POST", "/membership/applications", body)
    assert answer.status_code == 409 and answer.json()["code"] == "membership.application_open"
    assert (await other.get("/membership/applications"))["items"] == []


@pytest.mark.req("JOIN-X2")
async def test_a_member_who_scans_another_union_is_told_to_transfer(world: World) -> None:
    made, client, _ = await world.member()
    answer = await client.call("POST", "/membership/applications", await world.form(made, (await world.qrcode("b11"))["token"]))
    assert answer.status_code == 409 and answer.json()["code"] == "membership.already_member"
    assert "转会" in answer.json()["message"]
    assert len((await client.get("/membership/applications"))["items"]) == 1


@pytest.mark.req("JOIN-X8")
async def test_nothing_is_taken_without_each_consent_in_its_present_version(world: World) -> None:
    made = await world.person()
    client = await world.phone_of(made)
    token = (await world.qrcode())["token"]
    form = await world.form(made, token)
    for consents in ([], form["consents"][:-1], [{**one, "version": 999} for one in form["consents"]]):
        answer = await client.call("POST", "/membership/applications", {**form, "consents": consents})
        assert answer.status_code == 422
        assert any(one["field"].startswith("consents") for one in answer.json()["details"]["fields"])
    assert (await client.get("/membership/applications"))["items"] == []
    assert (await client.get("/consent/records"))["items"] == []


@pytest.mark.req("JOIN-X8")
@pytest.mark.sec(29)
async def test_taking_consent_back_stops_an_open_application(world: World) -> None:
    made = await world.person()
    client, application = await world.apply(made, (await world.qrcode())["token"])
    await client.post("/consent/records/sensitive_id/withdraw")
    await world.settle()
    mine = await client.get(f"/membership/applications/{application['id']}")
    assert mine["state"] == "withdrawn"


async def test_a_revoked_code_explains_itself_and_takes_no_application(world: World) -> None:
    made = await world.person()
    code = await world.qrcode()
    admin = await world.officer("root_admin")
    await admin.post(f"/membership/qrcodes/{code['id']}/revoke", {"reason": "海报破损"})
    landing = await world.anonymous().get(f"/membership/qrcodes/{code['token']}")
    assert landing["state"] == "revoked" and landing["message"]
    client = await world.phone_of(made)
    answer = await client.call("POST", "/membership/applications", await world.form(made, code["token"]))
    assert answer.status_code == 409 and answer.json()["code"] == "membership.qrcode_revoked"
    assert (await client.get("/membership/applications"))["items"] == []


async def test_the_same_key_gives_the_same_application(world: World) -> None:
    made = await world.person()
    client = await world.phone_of(made)
    await client.post("/account/phone/wechat", {"code": await world.simulator.phone_code(made.user_id)})
    form = await world.form(made, (await world.qrcode())["token"])
    key = {"Idempotency-Key": str(uuid.uuid4())}
    first = await client.call("POST", "/membership/applications", form, key)
    again = await client.call("POST", "/membership/applications", form, key)
    assert first.status_code == again.status_code == 201 and first.json()["id"] == again.json()["id"]
    other = await client.call("POST", "/membership/applications", {**form, "name": "张三"}, key)
    assert other.status_code == 409 and other.json()["code"] == "request.idempotency_mismatch"
    assert len((await client.get("/membership/applications"))["items"]) == 1


async def test_figures_equal_the_lists_behind_them(world: World) -> None:
    await world.member("a112", "food_admin")
    made = await world.person()
    await world.apply(made, (await world.qrcode("a112"))["token"])
    await world.settle()
    admin = await world.officer("city_admin")
    figures = await admin.get("/membership/statistics/overview")
    members = await admin.get("/membership/members", live="true")
    pending = await admin.get("/membership/applications", state="pending")
    assert figures["members"] == members["total"]
    assert figures["pending"] == pending["total"] == pending["counts"]["pending"]
    assert sum(row["members"] for row in figures["by_unit"]) == figures["members"]
    food = await admin.get("/membership/statistics/overview", unit_id=str(world.units["a112"]))
    listed = await admin.get("/membership/members", unit_id=str(world.units["a112"]))
    assert food["members"] == listed["total"] >= 1
    assert food["approved_today"] == food["members"]


async def test_an_export_opens_again_and_equals_the_list(world: World) -> None:
    await world.member()
    admin = await world.officer("unit_admin")
    started = await admin.post("/membership/members/exports", {}, 202)
    await world.settle()
    task = next(one for one in (await admin.get("/task/tasks"))["items"] if one["id"] == started["task_id"])
    assert task["state"] == "done" and task["progress"] == 100
    content = (await admin.call("GET", task["file_url"])).content
    rows = (await read_sheet(content)).rows
    header = next(place for place, row in enumerate(rows) if row[0] == "会员编号")
    listed = await admin.every("/membership/members", sort="id")
    got = [(row[0], row[1], str(row[4]).zfill(4), row[7]) for row in rows[header + 1 :]]
    assert got == [(one["member_no"], one["name"], one["cert_tail"], one["status_name"]) for one in listed]
    assert "单位甲" in str(rows[0][0])


async def test_a_refused_wechat_code_leads_back_to_the_page_without_a_session(world: World) -> None:
    http = world.http()
    begun = await http.get("/api/v1/member/account/wechat-oauth", params={"return_to": "/m/#/packages/membership/landing?t=abc"})
    state = parse_qs(urlsplit(begun.json()["authorize_url"]).query)["state"][0]
    answer = await http.get("/api/v1/member/account/wechat-oauth/callback", params={"code": "no-such-code", "state": state})
    assert answer.status_code == 302 and answer.headers["location"] == "/m/#/packages/membership/landing?t=abc"
    assert "uh_member" not in http.cookies


@pytest.mark.req("JOIN-X4")
async def test_many_are_approved_at_once_and_what_cannot_be_is_named(world: World) -> None:
    token = (await world.qrcode("a112"))["token"]
    first, second, gone = [(await world.apply(await world.person(), token)) for _ in range(3)]
    admin = await world.officer("food_admin")
    listed = {row["id"]: row for row in (await admin.get("/membership/applications", state="pending", size=100))["items"]}
    chosen = [{"id": one[1]["id"], "version": listed[one[1]["id"]]["version"]} for one in (first, second, gone)]
    await gone[0].post(f"/membership/applications/{gone[1]['id']}/withdraw", {})
    result = await admin.post("/membership/applications/batch-approve", {"items": chosen})
    assert result["done"] == 2
    assert [(one["id"], one["code"]) for one in result["failed"]] == [(gone[1]["id"], "flow.already_decided")]
    assert (await first[0].get("/membership/card"))["status"] == (await second[0].get("/membership/card"))["status"] == "20"
    assert (await gone[0].call("GET", "/membership/card")).status_code == 404
