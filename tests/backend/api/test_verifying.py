"""职工认证: a member of the library takes the own record into hand on the phone (JOIN-21, D8)."""

import pytest
from backend.api.matters import claim, create, proven, recorded
from backend.api.world import World

from unionhub.domains.membership.models.matters import MemberVerification
from unionhub.domains.membership.models.members import Member
from unionhub.platform.account.models import Account
from unionhub.platform.audit.models import AuditRecord

URL = "/membership/verifications"


@pytest.mark.req("JOIN-21")
async def test_a_member_whose_name_certificate_and_phone_equal_the_record_is_verified_at_once(world: World) -> None:
    made = await world.person()
    member = await recorded(world, made)
    client = await proven(world, made)
    assert (await client.get(URL))["verified"] is False
    assert (await client.call("GET", "/membership/card")).status_code == 404
    answer = await create(client, URL, await claim(world, made))
    assert (answer["state"], answer["via_name"], answer["unit"]["id"]) == ("approved", "本人自助认证", str(world.units["a111"]))
    row = await Member.get(id=member.id)
    assert row.verified_at is not None and row.verified_via == "phone"
    assert (await client.get("/membership/card"))["member_no"] == member.member_no
    shown = await client.get(URL)
    assert shown["verified"] and shown["is_member"] and shown["via_name"] == "本人自助认证"
    assert await AuditRecord.filter(action="membership.member.verified", object_id=str(member.id)).count() == 1
    again = await client.call("POST", URL, await claim(world, made), {"Idempotency-Key": "again-" + made.user_id})
    assert (again.status_code, again.json()["code"]) == (409, "membership.already_verified")


@pytest.mark.req("JOIN-21", "JOIN-16")
async def test_with_another_phone_an_officer_decides_and_the_caller_sees_which_union(world: World) -> None:
    made = await world.person()
    member = await recorded(world, made, phone="19911112222")
    client = await proven(world, made)
    asked = await create(client, URL, await claim(world, made, reason="换过手机号"))
    assert (asked["state"], asked["current_unit"]["name"]) == ("pending", "速达快递（青禾）有限公司工会")
    assert (await client.call("GET", "/membership/card")).status_code == 404, "nothing is bound before an officer has looked"
    admin = await world.officer("unit_admin")
    detail = await admin.get(f"{URL}/{asked['id']}")
    assert {one["title"]: one["same"] for one in detail["comparisons"]} == {"姓名": True, "手机号": False, "实名核对": True}
    await admin.post(f"{URL}/{asked['id']}/approve", {"version": detail["flow"]["task_version"], "comment": "已电话核实"})
    row = await Member.get(id=member.id)
    assert row.verified_via == "officer" and row.phone.open() == made.phone
    assert (await client.get("/membership/card"))["member_no"] == member.member_no
    assert (await client.get(f"{URL}/{asked['id']}"))["state"] == "approved"


@pytest.mark.req("JOIN-21")
async def test_whoever_does_not_know_the_name_learns_nothing_about_the_certificate(world: World) -> None:
    """The answer about a member's certificate with a wrong name is that about a certificate nobody has."""
    member, guesser, nobody = [await world.person() for _ in range(3)]
    await recorded(world, member)
    client = await proven(world, guesser)
    answers = []
    for cert_no in (member.cert_no, nobody.cert_no):
        form = await claim(world, guesser, cert_no=cert_no, name="欧阳不知")
        answer = await client.call("POST", URL, form, {"Idempotency-Key": f"guess-{cert_no[-6:]}"})
        assert answer.status_code == 409
        answers.append({**answer.json(), "request_id": ""})
    assert answers[0] == answers[1]
    assert answers[0]["code"] == "membership.no_membership_found"
    assert await MemberVerification.filter(name="欧阳不知").count() == 0


@pytest.mark.req("JOIN-21")
async def test_whom_the_authority_does_not_know_waits_without_hearing_which_union_it_is(world: World) -> None:
    made = await world.person(known=False)
    await recorded(world, made)
    client = await proven(world, made)
    asked = await create(client, URL, await claim(world, made))
    assert asked["state"] == "pending" and asked["current_unit"] is None and asked["unit"] is None
    admin = await world.officer("unit_admin")
    detail = await admin.get(f"{URL}/{asked['id']}")
    silent = await admin.call("POST", f"{URL}/{asked['id']}/approve", {"version": detail["flow"]["task_version"]})
    assert silent.status_code == 422, "an officer writes down how they made sure"
    await admin.post(f"{URL}/{asked['id']}/reject", {"version": detail["flow"]["task_version"], "reason": "请带身份证到工会办公室核对"})
    mine = await client.get(f"{URL}/{asked['id']}")
    assert (mine["state"], mine["decision"]) == ("rejected", "请带身份证到工会办公室核对")
    again = await create(client, URL, await claim(world, made))
    assert again["state"] == "pending" and again["id"] != asked["id"]


@pytest.mark.req("JOIN-17", "JOIN-21")
async def test_a_verification_can_be_taken_back_while_it_is_undecided_and_leaves_the_inbox(world: World) -> None:
    made = await world.person()
    await recorded(world, made, phone="19911113333")
    client = await proven(world, made)
    asked = await create(client, URL, await claim(world, made))
    admin = await world.officer("unit_admin")

    async def waiting() -> bool:
        todos = await admin.every("/inbox/todos", q=made.name)
        return any(one["link"]["id"] == asked["id"] for one in todos)

    assert await waiting()
    taken = await client.post(f"{URL}/{asked['id']}/withdraw", {"version": asked["version"]})
    assert taken["state"] == "withdrawn" and not taken["can_withdraw"]
    assert not await waiting()
    second = await client.call("POST", f"{URL}/{asked['id']}/withdraw", {})
    assert second.status_code == 409


async def test_an_account_that_belongs_to_somebody_else_claims_no_second_person(world: World) -> None:
    _, client, _ = await world.member()
    other = await world.person()
    await recorded(world, other)
    me = await client.get("/account/me")
    answer = await client.call(
        "POST",
        URL,
        await claim(world, other, sms_code=await world.sms_code(other.phone, "apply")),
        {"Idempotency-Key": f"other-{other.user_id}-key"},
    )
    assert (answer.status_code, answer.json()["code"]) == (409, "membership.account_of_other")
    assert (await Account.get(id=int(me["account"]["id"]))).person_id is not None


async def test_who_joined_with_a_confirmed_identity_is_a_verified_member(world: World) -> None:
    _, client, decided = await world.member()
    member = await Member.get(id=int(decided["member_id"]))
    assert (member.verified_via, member.verified_at is not None) == ("application", True)
    assert (await client.get(URL))["verified"] is True


@pytest.mark.req("JOIN-X8")
async def test_who_takes_back_the_consent_has_no_verification_in_progress_any_more(world: World) -> None:
    made = await world.person()
    await recorded(world, made, phone="19911114444")
    client = await proven(world, made)
    asked = await create(client, URL, await claim(world, made))
    await client.post("/consent/records/sensitive_id/withdraw")
    await world.settle()
    assert (await client.get(f"{URL}/{asked['id']}"))["state"] == "withdrawn"
    again = await client.call("POST", URL, await claim(world, made, consents=[]), {"Idempotency-Key": f"no-consent-{made.user_id}"})
    assert again.status_code == 422
