"""One box for people, cases, applications, units: by index, inside one's sight, and on record when somebody's number was typed."""

from typing import Any

import pytest
from backend.api.cells_content import asked
from backend.api.matters import claim, create, proven, recorded, transferring
from backend.api.stage import number, stage_of
from backend.api.world import Client, World

from unionhub.domains.content.models.consultations import Consultation
from unionhub.domains.inspection.models.employers import InspEmployer
from unionhub.kernel.db import transaction
from unionhub.platform.audit.models import AuditRecord
from unionhub.platform.search.policy import Wanted, classify


async def look_up(client: Client, text: str) -> dict[str, list[str]]:
    """Kind → ids found."""
    answer = await client.post("/search/look-ups", {"text": text}, 200)
    return {group["key"]: [hit["id"] for hit in group["hits"]] for group in answer["groups"]}


async def records() -> list[AuditRecord]:
    return await AuditRecord.filter(action="search.record.looked_up").order_by("-id")


async def test_a_person_is_found_by_name_phone_certificate_and_member_number(world: World) -> None:
    person, _, decided = await world.member()
    admin = await world.officer("unit_admin")
    member = await admin.get(f"/membership/members/{decided['member_id']}")
    for text in (person.phone, person.cert_no, person.cert_no.lower(), f" {person.phone[:3]} {person.phone[3:7]} {person.phone[7:]} "):
        found = await look_up(admin, text)
        assert found["membership_member"] == [member["id"]], text
        assert found["membership_application"] == [decided["id"]], text
    assert await look_up(admin, member["member_no"]) == {"membership_member": [member["id"]]}
    answer = await admin.post("/search/look-ups", {"text": person.name}, 200)
    assert person.name in [hit["title"] for group in answer["groups"] for hit in group["hits"]]
    assert person.phone not in str(answer) and person.cert_no not in str(answer)


@pytest.mark.sec(8)
async def test_nobody_finds_what_another_branch_or_right_keeps(world: World) -> None:
    person, _, decided = await world.member()
    stage = await stage_of(world)
    for client in (stage.outsider, await world.officer("food_admin")):
        found = await look_up(client, person.phone)
        assert not {"membership_member", "membership_application"} & set(found)
    assert await look_up(stage.bare, person.phone) == {}
    assert set(await look_up(await world.officer("root_admin"), person.phone)) == {"membership_member", "membership_application"}
    assert decided["member_id"]


@pytest.mark.sec(15)
async def test_looking_for_a_number_is_on_record_without_the_number_and_a_name_is_not(world: World) -> None:
    person, _, _ = await world.member()
    admin = await world.officer("unit_admin")
    before = len(await records())
    await look_up(admin, person.name)
    assert len(await records()) == before
    await look_up(admin, person.phone)
    stranger = await world.person()
    await look_up(admin, stranger.cert_no)
    newest = (await records())[:2]
    assert [row.object_label for row in newest] == ["按证件号码查找：没有找到", "按手机号码查找：会员 1、入会申请 1"]
    assert all(person.phone not in str(dict(row)) and stranger.cert_no not in str(dict(row)) for row in newest)


async def test_a_unit_and_a_user_are_found_by_name(world: World) -> None:
    admin = await world.officer("root_admin")
    assert str(world.units["a11"]) in (await look_up(admin, "柳桥"))["org_unit"]
    staff = await (await stage_of(world)).staff("union_viewer", "a111", signed_in=False)
    keeper = await world.officer("sysadmin")
    assert str(staff.id) in (await look_up(keeper, staff.username))["account"]
    assert "account" not in await look_up(admin, staff.username), "only who looks after users finds them"


async def test_an_employer_is_found_by_credit_code_in_its_district_only(world: World) -> None:
    stage = await stage_of(world)
    code = "91320404MA1ABC238L"
    async with transaction():
        row = await InspEmployer.create(unit_id=world.units["g"], name=f"试验物流{number()}有限公司", uscc=code)
    clerk = (await stage.staff(["inspection.employer.read"], "g")).client
    assert (await look_up(clerk, code.lower()))["inspection_employer"] == [str(row.id)]
    assert (await look_up(clerk, row.name[:6]))["inspection_employer"]
    elsewhere = (await stage.staff(["inspection.employer.read"], "b11")).client
    assert await look_up(elsewhere, code) == {}
    async with transaction():
        await row.delete()


async def test_transfers_verifications_and_requests_to_leave_are_found_by_the_person(world: World) -> None:
    made, _, member, transfer = await transferring(world)
    leaver, leaving, _ = await world.member()
    leave = await create(leaving, "/membership/leaves", {"reason": "离开本地"})
    claimed = await world.person()
    await recorded(world, claimed)
    verification = await create(await proven(world, claimed), "/membership/verifications", await claim(world, claimed))
    admin = await world.officer("root_admin")
    for person, key, row in (
        (made, "membership_transfer", transfer),
        (leaver, "membership_leave", leave),
        (claimed, "membership_verification", verification),
    ):
        for text in (person.name, person.cert_no, person.phone, person.cert_no[-4:]):
            assert row["id"] in (await look_up(admin, text))[key], (key, text)
    assert (await look_up(admin, member.member_no))["membership_transfer"] == [transfer["id"]]
    answer = await admin.post("/search/look-ups", {"text": made.cert_no}, 200)
    assert made.cert_no not in str(answer) and made.phone not in str(answer)


@pytest.mark.sec(8)
async def test_a_transfer_is_found_by_both_unions_and_by_nobody_else(world: World) -> None:
    made, _, _, transfer = await transferring(world)
    receiving = (await (await stage_of(world)).staff("union_admin", "a112")).client
    assert (await look_up(receiving, made.name))["membership_transfer"] == [transfer["id"]]
    assert "membership_member" not in await look_up(receiving, made.name), "the person is not theirs yet"
    stage = await stage_of(world)
    for client in (stage.outsider, stage.bare):
        assert "membership_transfer" not in await look_up(client, made.name)


async def test_a_consultation_is_found_by_its_asker_and_by_the_beginning_of_its_title(world: World) -> None:
    stage = await stage_of(world)
    _, thread = await asked(stage)
    admin = await world.officer("unit_admin")
    row = await Consultation.get(id=int(thread["id"]))
    for text in (row.person_name, row.title[:5], row.title):
        found = (await look_up(admin, text)).get("content_consultation", [])
        assert found and (thread["id"] in found or len(found) == 5), text
    assert (await look_up(admin, row.title))["content_consultation"] == [thread["id"]]
    assert "content_consultation" not in await look_up(stage.outsider, row.title)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("张", Wanted.NAME),
        ("LJ20261123", Wanted.NUMBER),
        ("１３８００００１２３４", Wanted.PHONE),
        ("91320404MA1ABC238L", Wanted.USCC),
        ("110101199003077 58 X", Wanted.CERT),
        ("2026112300000001", Wanted.NUMBER),
        ("x", None),
        ("138", None),
    ],
)
def test_what_was_typed_is_classed(text: str, wanted: Any) -> None:
    words = classify(text)
    assert (words.wanted if words else None) == wanted
