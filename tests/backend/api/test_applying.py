"""Applying with the full form, without a code, by a link passed on, and once more after a refusal, through the HTTP API."""

import asyncio
import io
from typing import Any

import pytest
import zxingcpp
from backend.api.applying import THREE, code_for, filled, hand_in, handed_in, problems, ready, upload, work_of
from backend.api.world import Client, Made, World
from PIL import Image

from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.models.members import Member
from unionhub.domains.membership.schemas.newform import NewFormIn
from unionhub.platform.consent.ports import personal_fields
from unionhub.platform.dictionary.queries import forget
from unionhub.platform.file.models import FileObject
from unionhub.platform.org.models import OrgUnit


async def decide(world: World, officer: str, application_id: str, verb: str, **body: Any) -> dict[str, Any]:
    admin = await world.officer(officer)
    review = await admin.get(f"/membership/applications/{application_id}")
    decided: dict[str, Any] = await admin.post(f"/membership/applications/{application_id}/{verb}", {"version": review["version"], **body})
    return decided


async def with_new_form(world: World, unit: str = "a1", **changes: Any) -> tuple[Made, Client, dict[str, Any]]:
    """A courier who scanned the code for new-form workers and told everything."""
    made, client = await ready(world)
    code = await code_for(world, unit)
    facts = await work_of(client, **changes)
    return made, client, await handed_in(client, await filled(world, made, qr_token=code["token"], new_form=facts))


@pytest.mark.req("JOIN-07")
async def test_a_courier_tells_about_the_work_and_the_officer_sees_it_with_the_screenshots(world: World) -> None:
    _, client, application = await with_new_form(world, number=2)
    assert application["form_kind"] == "new_form" and application["placement_pending"]
    row = await MembershipApplication.get(id=int(application["id"]))
    assert (row.industry, row.platform, row.occupation, row.work_area_code) == ("60", "KD", "03", "990102")
    assert row.employer_name == "云上速运（青禾）有限公司" and row.unit_id == world.units["a1"]
    admin = await world.officer("city_admin")
    shown = (await admin.get(f"/membership/applications/{application['id']}"))["new_form"]
    assert (shown["industry_name"], shown["platform_name"], shown["occupation_name"]) == ("邮政业", "快递企业", "快递员")
    assert shown["work_area_name"] == "青禾市临溪区" and len(shown["screenshots"]) == 2
    for screenshot in shown["screenshots"]:
        picture = await admin.call("GET", screenshot["url"])
        assert picture.status_code == 200 and picture.content.startswith(b"\x89PNG")
        own = await client.call("GET", f"/file/files/{screenshot['id']}")
        assert own.status_code == 200
        assert (await (await world.officer("other_admin")).call("GET", screenshot["url"])).status_code == 404
    files = await FileObject.filter(id__in=[int(one["id"]) for one in shown["screenshots"]])
    assert all(one.expires_at is None and one.subject_id == row.id for one in files), "kept for as long as the application"


@pytest.mark.req("JOIN-07", "JOIN-X3")
@pytest.mark.parametrize(
    ("change", "field", "code"),
    [
        ({"industry": ""}, "new_form.industry", "missing"),
        ({"platform": "nope"}, "new_form.platform", "unknown_code"),
        ({"occupation": ""}, "new_form.occupation", "missing"),
        ({"employer_name": " "}, "new_form.employer_name", "missing"),
        ({"work_area_code": ""}, "new_form.work_area_code", "missing"),
        ({"work_area_code": "320404"}, "new_form.work_area_code", "unknown_code"),
        ({"screenshots": []}, "new_form.screenshots", "count"),
        ({"screenshots": ["1", "2", "3", "4"]}, "new_form.screenshots", "count"),
        ({"screenshots": ["12345"]}, "new_form.screenshots", "gone"),
        ({"answers": [{"field_id": "77", "value": "x"}]}, "new_form.answers.77", "unknown"),
    ],
)
async def test_each_thing_left_out_or_wrong_is_named_and_nothing_is_written(
    world: World, change: dict[str, Any], field: str, code: str
) -> None:
    made, client = await ready(world)
    answer = await hand_in(client, await filled(world, made, new_form=await work_of(client, **change)))
    assert problems(answer)[field] == code
    assert (await client.get("/membership/applications"))["items"] == []


@pytest.mark.req("JOIN-X3")
async def test_a_screenshot_is_looked_at_and_uploaded_again_before_handing_in(world: World) -> None:
    made, client = await ready(world)
    first, second = await upload(client), await upload(client)
    assert (await client.call("GET", f"/file/files/{first}")).status_code == 200
    application = await handed_in(client, await filled(world, made, new_form=await work_of(client, screenshots=[second])))
    kept, left = await FileObject.get(id=int(second)), await FileObject.get(id=int(first))
    assert kept.subject_id == int(application["id"]) and kept.expires_at is None
    assert left.subject_id is None and left.expires_at is not None, "the one replaced goes within a day"


@pytest.mark.req("JOIN-X3")
async def test_nobody_hands_in_a_screenshot_that_somebody_else_uploaded(world: World) -> None:
    made, client = await ready(world)
    _, other = await ready(world)
    foreign = await upload(other)
    answer = await hand_in(client, await filled(world, made, new_form=await work_of(client, screenshots=[foreign])))
    assert problems(answer) == {"new_form.screenshots": "gone"}


@pytest.mark.req("JOIN-07")
async def test_a_choice_added_by_the_operator_can_be_chosen_after_the_next_look_at_the_form(world: World) -> None:
    sysadmin = await world.officer("sysadmin")
    for dictionary, group in (("join.occupation", "occupations"), ("join.work_region", "regions"), ("join.platform", "platforms")):
        body = {"code": "ZZ9", "name": f"新增选项{dictionary}"}
        await sysadmin.post(f"/dictionary/types/{dictionary}/items", body, 201)
        forget()
        offered = await world.anonymous().get("/membership/join-form")
        assert {"value": "ZZ9", "name": body["name"], "group": None} in offered[group]
    made, client = await ready(world)
    facts = await work_of(client, occupation="ZZ9", work_region="ZZ9", platform="ZZ9")
    application = await handed_in(client, await filled(world, made, new_form=facts))
    shown = (await client.get(f"/membership/applications/{application['id']}/form"))["new_form"]
    assert shown["occupation_name"] == "新增选项join.occupation" and shown["work_region_name"] == "新增选项join.work_region"


@pytest.mark.req("JOIN-07")
async def test_a_field_the_top_union_adds_is_asked_answered_and_shown(world: World) -> None:
    top = await world.officer("root_admin")
    asked = await top.post(
        "/membership/fields", {"name": "每周送单天数", "kind": "select", "options": ["1 到 3 天", "4 到 7 天"], "required": True}, 201
    )
    try:
        offered = await world.anonymous().get("/membership/join-form")
        question = next(one for one in offered["questions"] if one["id"] == asked["id"])
        assert question["required"] and [one["name"] for one in question["choices"]] == ["1 到 3 天", "4 到 7 天"]
        made, client = await ready(world)
        facts = await work_of(client)
        place = f"new_form.answers.{asked['id']}"
        assert problems(await hand_in(client, await filled(world, made, new_form=facts))) == {place: "missing"}
        facts["answers"] = [{"field_id": asked["id"], "value": "每天"}]
        assert problems(await hand_in(client, await filled(world, made, new_form=facts))) == {place: "unknown_code"}
        facts["answers"] = [{"field_id": asked["id"], "value": "4 到 7 天"}]
        application = await handed_in(client, await filled(world, made, new_form=facts))
    finally:
        gone = {"name": "每周送单天数", "options": ["1 到 3 天", "4 到 7 天"], "state": "disabled", "version": 1}
        await top.call("PATCH", f"/membership/fields/{asked['id']}", gone)
    shown = (await (await world.officer("city_admin")).get(f"/membership/applications/{application['id']}"))["new_form"]
    assert [(one["name"], one["value_name"]) for one in shown["answers"]] == [("每周送单天数", "4 到 7 天")]
    assert asked["id"] not in {one["id"] for one in (await world.anonymous().get("/membership/join-form"))["questions"]}


@pytest.mark.req("JOIN-07")
async def test_only_the_top_union_decides_what_everybody_is_asked(world: World) -> None:
    city = await world.officer("city_admin")
    answer = await city.call("POST", "/membership/fields", {"name": "驾龄（年）", "kind": "text"})
    assert answer.status_code == 403 and answer.json()["code"] == "membership.top_union_only"
    top = await world.officer("root_admin")
    field = await top.post("/membership/fields", {"name": "驾龄（年）", "kind": "text"}, 201)
    twice = await top.call("POST", "/membership/fields", {"name": "驾龄（年）", "kind": "text"})
    assert twice.status_code == 409 and twice.json()["code"] == "membership.field_name_taken"
    off = {"name": "驾龄（年）", "state": "disabled", "version": 1}
    assert (await top.call("PATCH", f"/membership/fields/{field['id']}", off)).json()["state"] == "disabled"
    stale = await top.call("PATCH", f"/membership/fields/{field['id']}", off)
    assert stale.status_code == 409
    again = await top.post("/membership/fields", {"name": "驾龄（年）", "kind": "text"}, 201)
    await top.call("PATCH", f"/membership/fields/{again['id']}", off)


@pytest.mark.req("JOIN-06")
async def test_a_unions_own_code_never_takes_more_than_three_fields(world: World) -> None:
    made, client = await ready(world)
    token = (await world.qrcode("a111"))["token"]
    answer = await hand_in(client, await filled(world, made, qr_token=token, new_form=await work_of(client)))
    assert problems(answer) == {"new_form": "unexpected"}
    application = await handed_in(client, await filled(world, made, qr_token=token), THREE)
    assert application["form_kind"] == "unit" and not application["placement_pending"]


@pytest.mark.req("JOIN-09")
async def test_a_union_is_found_by_a_part_of_its_name_with_its_address_and_no_federation_is(world: World) -> None:
    anybody = world.anonymous()
    found = await anybody.get("/membership/unions", q="快递")
    union = next(one for one in found["items"] if one["id"] == str(world.units["a111"]))
    assert union["name"] == "速达快递（青禾）有限公司工会" and union["address"] == "青禾市临溪区柳桥路 8 号"
    assert union["full_name"].startswith("示例省总工会 / 青禾市总工会") and union["opened"]
    assert (await anybody.get("/membership/unions", q="总工会"))["items"] == []
    assert await anybody.get(f"/membership/unions/{union['id']}") == union
    assert (await anybody.call("GET", f"/membership/unions/{world.units['a1']}")).status_code == 404
    there = await anybody.get("/membership/unions", area="990102")
    assert {"速达快递（青禾）有限公司工会", "青禾食品厂工会"} <= {one["name"] for one in there["items"]}
    assert (await anybody.get("/membership/unions", q="青禾食品", area="990200"))["items"] == []
    first = await anybody.get("/membership/unions", area="9901", size=1)
    second = await anybody.get("/membership/unions", area="9901", size=1, page=2)
    assert first["total"] == second["total"] >= 2 and first["items"] != second["items"]
    assert problems(await anybody.call("GET", "/membership/unions", q="工")) == {"q": "too_wide"}


@pytest.mark.req("JOIN-10", "JOIN-09")
async def test_a_worker_finds_the_union_and_applies_without_a_code_by_the_same_review(world: World) -> None:
    made, client = await ready(world)
    found = (await client.call("GET", "/api/v1/public/membership/unions", q="速达")).json()["items"]
    union = next(one for one in found if one["id"] == str(world.units["a111"]))
    application = await handed_in(client, await filled(world, made, unit_id=union["id"]))
    assert application["unit"]["name"] == union["name"] and application["qr_token"] is None
    admin = await world.officer("unit_admin")
    row = next(one for one in (await admin.get("/membership/applications", q=made.name))["items"] if one["id"] == application["id"])
    assert row["source"] == "self" and row["source_name"] == "自助" and row["can_review"]
    assert (await decide(world, "unit_admin", application["id"], "approve"))["state"] == "approved"
    assert (await client.get("/membership/card"))["unit"]["name"] == union["name"]


@pytest.mark.req("JOIN-10")
async def test_nobody_applies_to_a_federation_or_to_nothing(world: World) -> None:
    made, client = await ready(world)
    answer = await hand_in(client, await filled(world, made, unit_id=str(world.units["a1"])))
    assert answer.status_code == 409 and answer.json()["code"] == "membership.not_for_members"
    assert problems(await hand_in(client, await filled(world, made, unit_id="77"))) == {"unit_id": "unknown"}
    assert problems(await hand_in(client, await filled(world, made))) == {"unit_id": "missing"}
    assert (await client.get("/membership/applications"))["items"] == []


@pytest.mark.req("JOIN-20")
@pytest.mark.parametrize(("area", "unit"), [("990102", "a1"), ("990100", "a"), ("990103", "a2")])
async def test_a_worker_whose_employer_is_unknown_is_received_by_the_union_that_looks_after_the_place(
    world: World, area: str, unit: str
) -> None:
    made, client = await ready(world)
    facts = await work_of(client, work_area_code=area, employer_name="库里没有的配送公司")
    application = await handed_in(client, await filled(world, made, new_form=facts))
    assert application["unit"]["id"] == str(world.units[unit]) and application["placement_pending"]
    row = await MembershipApplication.get(id=int(application["id"]))
    assert row.placement_pending and row.source == "self"


@pytest.mark.req("JOIN-20")
async def test_a_federations_code_leads_to_the_union_of_the_place_and_a_named_union_wins(world: World) -> None:
    _, _, by_place = await with_new_form(world, "a", work_area_code="990103")
    assert by_place["unit"]["id"] == str(world.units["a2"]) and by_place["placement_pending"]
    made, client = await ready(world)
    code = await code_for(world, "a")
    body = await filled(world, made, qr_token=code["token"], unit_id=str(world.units["a111"]), new_form=await work_of(client))
    named = await handed_in(client, body)
    assert named["unit"]["id"] == str(world.units["a111"]) and not named["placement_pending"]


@pytest.mark.req("JOIN-03", "JOIN-33")
async def test_a_link_passed_on_opens_the_same_page_and_is_counted_apart(world: World) -> None:
    code = await world.qrcode("a111")
    assert code["share_url"] != code["url"]
    _, client, _ = await world.member()
    share = await client.get("/membership/share")
    assert share["state"] == "ready" and share["unit"]["name"] == "速达快递（青禾）有限公司工会"
    newest = (await (await world.officer("unit_admin")).get("/membership/qrcodes", state="active", sort="-id", size=1))["items"][0]
    assert share["url"] == newest["share_url"], "the newest working code of the member's union"
    token = code["share_url"].rsplit("/", 1)[1]
    opened = await world.http().get(f"/j/{token}")
    assert opened.headers["location"] == f"/m/#/packages/membership/landing?t={token}"
    scanned = await world.anonymous().get(f"/membership/qrcodes/{code['token']}")
    landing = await world.anonymous().get(f"/membership/qrcodes/{token}")
    assert landing["state"] == "active" and landing["unit"] == scanned["unit"]
    assert scanned["share_token"] == landing["share_token"] == landing["token"] == token
    friend, phone = await ready(world)
    application = await handed_in(phone, await filled(world, friend, qr_token=token))
    assert application["qr_token"] == token
    await decide(world, "unit_admin", application["id"], "approve")
    counted = await (await world.officer("root_admin")).get(f"/membership/qrcodes/{code['id']}")
    assert (counted["share_scan_count"], counted["share_application_count"], counted["share_approved_count"]) == (1, 1, 1)
    assert (counted["scan_count"], counted["application_count"], counted["approved_count"]) == (1, 1, 1)
    assert (await MembershipApplication.get(id=int(application["id"]))).source == "share"


@pytest.mark.req("JOIN-03")
async def test_a_members_poster_leads_where_the_link_passed_on_leads_and_names_the_member_only_when_asked(world: World) -> None:
    await world.qrcode("a111")
    made, client, _ = await world.member()
    share = await client.get("/membership/share")
    drawn: dict[str, Image.Image] = {}
    for signed in ("none", "name"):
        answer = await client.call("GET", "/membership/share/poster", signed=signed)
        assert answer.status_code == 200 and answer.headers["content-type"] == "image/png"
        assert answer.headers["cache-control"] == "no-store" and made.name not in str(answer.headers)
        drawn[signed] = Image.open(io.BytesIO(answer.content))
        assert [one.text for one in zxingcpp.read_barcodes(drawn[signed].convert("L"))] == [share["url"]]
    unsigned = await client.call("GET", "/membership/share/poster")
    assert unsigned.content == (await client.call("GET", "/membership/share/poster", signed="none")).content
    assert drawn["none"].convert("RGB").tobytes() != drawn["name"].convert("RGB").tobytes(), "the name stands on it"
    refused = await client.call("GET", "/membership/share/poster", signed="phone")
    assert refused.status_code == 422


@pytest.mark.req("JOIN-03")
async def test_nobody_gets_a_poster_by_which_nobody_could_join(world: World) -> None:
    stranger = await world.phone_of(await world.person())
    answer = await stranger.call("GET", "/membership/share/poster")
    assert (answer.status_code, answer.json()["code"]) == (404, "membership.not_member")
    _, client, _ = await world.member()
    unit = await OrgUnit.get(id=world.units["a111"])
    assert unit.scan_join_enabled
    await OrgUnit.filter(id=unit.id).update(scan_join_enabled=False)
    try:
        answer = await client.call("GET", "/membership/share/poster")
        assert (answer.status_code, answer.json()["code"]) == (404, "membership.no_invitation")
        assert (await client.get("/membership/share"))["state"] == "none"
    finally:
        await OrgUnit.filter(id=unit.id).update(scan_join_enabled=True)


@pytest.mark.req("JOIN-X6")
async def test_a_renewed_code_ends_the_old_one_and_its_link_and_starts_counting_anew(world: World) -> None:
    admin = await world.officer("root_admin")
    old = await code_for(world, "a1")
    await world.anonymous().get(f"/membership/qrcodes/{old['token']}")
    new = await admin.post(f"/membership/qrcodes/{old['id']}/renew", {"reason": "海报丢失"}, 201)
    assert new["renews_id"] == old["id"] and new["unit"] == old["unit"] and new["form_kind"] == "new_form"
    assert new["token"] != old["token"] and new["share_url"] != old["share_url"]
    assert (new["scan_count"], (await admin.get(f"/membership/qrcodes/{old['id']}"))["scan_count"]) == (0, 1)
    for token in (old["token"], old["share_url"].rsplit("/", 1)[1]):
        assert (await world.anonymous().get(f"/membership/qrcodes/{token}"))["state"] == "revoked"
    assert (await world.anonymous().get(f"/membership/qrcodes/{new['token']}"))["state"] == "active"
    again = await admin.call("POST", f"/membership/qrcodes/{old['id']}/renew", {"reason": "海报丢失"})
    assert again.status_code == 409 and again.json()["code"] == "membership.qrcode_already_revoked"
    listed = await admin.get("/membership/qrcodes", unit_id=str(world.units["a1"]), form_kind="new_form", state="active", size=100)
    assert new["id"] in {one["id"] for one in listed["items"]} and old["id"] not in {one["id"] for one in listed["items"]}


@pytest.mark.req("JOIN-X1")
async def test_a_refused_application_goes_in_again_in_one_tap_without_its_numbers_coming_back(world: World) -> None:
    made, client, first = await with_new_form(world)
    await decide(world, "city_admin", first["id"], "reject", reason="请补充近一个月的订单截图")
    filled_in = await client.call("GET", f"/membership/applications/{first['id']}/form")
    assert made.cert_no not in filled_in.text and made.phone not in filled_in.text
    told = filled_in.json()
    assert told["reason"] == "请补充近一个月的订单截图" and told["new_form"]["employer_name"] == "云上速运（青禾）有限公司"
    keep = ("industry", "platform", "occupation", "employer_name", "work_area_code", "work_region")
    facts = {name: told["new_form"][name] for name in keep}
    facts["screenshots"] = [one["id"] for one in told["new_form"]["screenshots"]] + [await upload(client)]
    path = f"/membership/applications/{first['id']}/reapply"
    second = await handed_in(client, {"new_form": facts, "consents": await world.consents()}, path)
    assert second["id"] != first["id"] and second["state"] == "pending" and second["unit"] == first["unit"]
    row = await MembershipApplication.get(id=int(second["id"]))
    assert row.resubmits_id == int(first["id"]) and row.cert_no.open() == made.cert_no and row.phone.open() == made.phone
    assert row.source == "qrcode"
    shown = (await (await world.officer("city_admin")).get(f"/membership/applications/{second['id']}"))["new_form"]
    assert len(shown["screenshots"]) == 2
    busy = await hand_in(client, {"new_form": facts, "consents": await world.consents()}, path)
    assert busy.status_code == 409 and busy.json()["code"] == "membership.application_open"


@pytest.mark.req("JOIN-X1")
async def test_only_ones_own_ended_application_goes_in_again(world: World) -> None:
    _, client, pending = await with_new_form(world)
    body = {"consents": await world.consents()}
    path = f"/membership/applications/{pending['id']}/reapply"
    answer = await hand_in(client, body, path)
    assert answer.status_code == 409 and answer.json()["code"] == "membership.not_reusable"
    _, stranger = await ready(world)
    assert (await hand_in(stranger, body, path)).status_code == 404
    assert (await stranger.call("GET", f"/membership/applications/{pending['id']}/form")).status_code == 404


@pytest.mark.req("JOIN-X1", "JOIN-06")
async def test_a_three_field_application_goes_in_again_with_one_field_mended(world: World) -> None:
    made, client = await ready(world)
    wrong = {**await filled(world, made, qr_token=(await world.qrcode("a111"))["token"]), "name": "王小错"}
    first = await handed_in(client, wrong)
    await decide(world, "unit_admin", first["id"], "reject", reason="姓名与身份证不一致")
    path = f"/membership/applications/{first['id']}/reapply"
    second = await handed_in(client, {"name": made.name, "consents": await world.consents()}, path)
    row = await MembershipApplication.get(id=int(second["id"]))
    assert row.name == made.name and row.realname == "match" and row.resubmits_id == int(first["id"])


@pytest.mark.req("JOIN-20", "JOIN-19")
async def test_an_approved_new_form_worker_is_a_member_with_the_work_told_waiting_for_a_union(world: World) -> None:
    _, client, application = await with_new_form(world)
    for _ in range(4):
        if (await client.get(f"/membership/applications/{application['id']}"))["state"] == "approved":
            break
        detail = await client.get(f"/membership/applications/{application['id']}")
        holder = next(
            name for name, unit in (("city_admin", "a"), ("root_admin", "p")) if detail["current_unit"]["id"] == str(world.units[unit])
        )
        await decide(world, holder, application["id"], "approve")
    member = await Member.get(id=(await MembershipApplication.get(id=int(application["id"]))).member_id)
    assert member.is_new_form and member.status == "22" and member.unit_id == world.units["a1"]
    assert (member.industry, member.platform, member.occupation, member.work_area_code) == ("60", "KD", "03", "990102")
    assert member.employer_name == "云上速运（青禾）有限公司"


@pytest.mark.commits
@pytest.mark.req("JOIN-X6", "JOIN-03")
async def test_many_who_apply_at_once_by_code_and_link_are_all_counted(world: World) -> None:
    code = await world.qrcode("a112")
    tokens = [code["token"], code["share_url"].rsplit("/", 1)[1]]
    people = [await ready(world) for _ in range(6)]
    bodies = [await filled(world, made, qr_token=tokens[number % 2]) for number, (made, _) in enumerate(people)]
    answers = await asyncio.gather(*(hand_in(client, body) for (_, client), body in zip(people, bodies, strict=True)))
    assert [one.status_code for one in answers] == [201] * 6
    counted = await (await world.officer("root_admin")).get(f"/membership/qrcodes/{code['id']}")
    assert (counted["application_count"], counted["share_application_count"]) == (6, 3)


@pytest.mark.sec(28)
def test_the_form_of_new_form_workers_asks_for_nothing_people_were_not_told_of() -> None:
    told = {column for one in personal_fields() for column in one.columns}
    asked = set(NewFormIn.model_fields) - {"screenshots", "answers"}
    assert asked <= told and {"membership_screenshot.file_id", "membership_answer.answer"} <= told
