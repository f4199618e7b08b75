"""A member sees, takes along, corrects and deletes their data, and closes the account (check 30; PIPL 44–50)."""

import dataclasses
import datetime as dt
import json
from collections.abc import Iterator
from typing import Any

import pytest
from backend.api.world import Client, Made, World

from unionhub.domains.content.models.consultations import Consultation, ContentMessage
from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.models.members import Member
from unionhub.kernel import clock, services
from unionhub.kernel.site import Site
from unionhub.platform.account.models import Account, AccountIdentity, Person, Session
from unionhub.platform.audit.models import AuditRecord
from unionhub.platform.consent.models import ConsentRecord
from unionhub.platform.notice.models import Notice
from unionhub.platform.privacy.models import PrivacyClosure, PrivacyRequest
from unionhub.platform.privacy.policy import sources
from unionhub.platform.privacy.service.closing import cooling
from unionhub.platform.privacy.tasks import clear_leftovers, close_due_accounts

CLOSE = {"understood": True}


@pytest.fixture(autouse=True)
def real_clock() -> Iterator[None]:
    yield
    clock.set_source(None)


def later(**period: int) -> None:
    """Move the clock."""
    then = dt.datetime.now(dt.UTC) + dt.timedelta(**period)
    clock.set_source(lambda: then)


async def account_of(client: Client) -> int:
    return int((await client.get("/account/me"))["account"]["id"])


async def closed(client: Client) -> None:
    """The account after its cooling period."""
    await client.post("/privacy/closure", CLOSE, 201)
    later(days=cooling().days, minutes=1)
    await close_due_accounts()


def by_key(data: dict[str, Any]) -> dict[str, Any]:
    return {one["key"]: one for one in data["holdings"]}


@pytest.mark.sec(30, 24)
@pytest.mark.req("SEC-X5")
async def test_people_see_everything_held_of_them_with_why_and_how_long(world: World) -> None:
    made, client, _ = await world.member()
    data = await client.get("/privacy/data")
    held = by_key(data)
    assert {"account", "identity", "sign_in", "consent", "notice", "member", "application"} <= set(held)
    facts = {fact["label"]: fact["value"] for record in held["identity"]["records"] for fact in record["facts"]}
    assert facts["姓名"] == made.name and facts["证件号码"].endswith(made.cert_no[-4:])
    text = json.dumps(data, ensure_ascii=False)
    assert made.cert_no not in text and made.phone not in text, "numbers are masked, on one's own screen too"
    for key in ("account", "identity", "member", "application", "sign_in", "consent"):
        assert held[key]["fields"] and all(one["purposes"] and one["retention"] for one in held[key]["fields"]), key
    assert await AuditRecord.filter(action="privacy.data.viewed", actor_account_id=await account_of(client)).count() == 1
    other = await world.phone_of(await world.person())
    assert made.name not in json.dumps(await other.get("/privacy/data"), ensure_ascii=False)


@pytest.mark.sec(30, 15)
async def test_a_copy_is_made_in_two_forms_and_only_its_owner_reads_it(world: World) -> None:
    made, client, _ = await world.member()
    for form in ("json", "pdf"):
        ordered = await client.post("/privacy/exports", {"format": form}, 202)
        await world.settle()
        copy = next(one for one in (await client.get("/privacy/exports"))["items"] if one["id"] == ordered["id"])
        assert copy["state"] == "done" and copy["file_url"] and copy["file_expires_at"], copy
        content = (await client.call("GET", copy["file_url"])).content
        if form == "json":
            body = json.loads(content)
            assert {one["key"] for one in body["holdings"]} >= {"identity", "member", "application"}
            assert made.name in content.decode() and made.cert_no not in content.decode() and made.phone not in content.decode()
        else:
            assert content.startswith(b"%PDF-")
        stranger = await world.phone_of(await world.person())
        assert (await stranger.call("GET", copy["file_url"])).status_code == 404
    told = await Notice.filter(account_id=await account_of(client), template_key="my_data_done").count()
    assert told == 2
    later(days=7, minutes=1)
    assert next(iter((await client.get("/privacy/exports"))["items"]))["file_url"] is None, "the link expires"


@pytest.mark.sec(30)
async def test_an_agreed_correction_changes_the_person_the_membership_and_the_account(world: World) -> None:
    made, client, decided = await world.member()
    body = {"kind": "correction", "field_key": "name", "wanted": "张建国", "reason": "身份证上是这个名字"}
    request = await client.post("/privacy/requests", body, 201)
    again = await client.call("POST", "/privacy/requests", body)
    assert again.status_code == 409 and again.json()["code"] == "privacy.request_open"
    officer = await world.officer("unit_admin")
    todos = await officer.every("/inbox/todos")
    assert any(one["link"] == {"name": "privacy_request", "id": request["id"]} and one["due_at"] for one in todos)
    done = await officer.post(f"/privacy/requests/{request['id']}/decide", {"version": 1, "agree": True, "answer": "已核对身份证原件"})
    assert done["state"] == "done"
    member = await Member.get(id=int(decided["member_id"]))
    assert member.name == "张建国" and (await Person.get(id=member.person_id)).name == "张建国"
    assert (await Account.get(id=await account_of(client))).name == "张建国"
    mine = (await client.get("/privacy/requests"))["items"][0]
    assert mine["answer"] == "已核对身份证原件" and mine["unit_name"]
    changed = await AuditRecord.get(action="membership.member.updated", object_id=member.id)
    assert json.loads(changed.changes)[0]["before"] == made.name
    assert not any(one["link"]["id"] == request["id"] for one in await officer.every("/inbox/todos"))
    assert await Notice.filter(account_id=await account_of(client), template_key="privacy_request_decided").exists()
    late = await officer.call("POST", f"/privacy/requests/{request['id']}/decide", {"version": 2, "agree": False, "answer": "不同意"})
    assert late.status_code == 409


@pytest.mark.sec(30, 24)
async def test_a_certificate_is_corrected_only_to_a_valid_one_that_nobody_else_has(world: World) -> None:
    made, client, decided = await world.member()
    taken, _, _ = await world.member()
    fresh = await world.person()
    body = {"kind": "correction", "field_key": "cert_no", "reason": "当时填错一位"}
    refused = await client.call("POST", "/privacy/requests", {**body, "wanted": made.cert_no[:-1] + "#"})
    assert refused.status_code == 422 and "wanted" in refused.text
    officer = await world.officer("unit_admin")
    for wanted, status in ((taken.cert_no, 409), (fresh.cert_no, 200)):
        request = await client.post("/privacy/requests", {**body, "wanted": wanted}, 201)
        seen = await officer.get(f"/privacy/requests/{request['id']}")
        assert seen["masked"] and wanted not in json.dumps(seen)
        whole = await officer.post(f"/privacy/requests/{request['id']}/unmask", {"reason": "与证件原件核对"})
        assert whole["wanted"] == wanted
        agree = {"version": 1, "agree": True, "answer": "已核对原件"}
        answer = await officer.call("POST", f"/privacy/requests/{request['id']}/decide", agree)
        assert answer.status_code == status, answer.text
        if status == 409:
            assert (await PrivacyRequest.get(id=int(request["id"]))).state == "pending", "the refusal left it open"
            await client.post(f"/privacy/requests/{request['id']}/withdraw")
    member = await Member.get(id=int(decided["member_id"]))
    assert member.cert_no_tail == fresh.cert_no[-4:]
    assert (await Person.get(id=member.person_id)).cert_no.open() == fresh.cert_no


@pytest.mark.sec(30)
async def test_people_delete_messages_and_closed_questions_themselves(world: World) -> None:
    _, client, _ = await world.member()
    account_id = await account_of(client)
    thread = await client.post("/content/consultations", {"title": "加班费怎么算", "text": "法定节假日加班按几倍发？"}, 201)
    assert (await client.post("/privacy/data/consultation/erase"))["erased"] == 0, "an open question is still being answered"
    await client.post(f"/content/consultations/{thread['id']}/close", {"version": thread["version"]})
    assert (await client.post("/privacy/data/consultation/erase"))["erased"] == 1
    row = await Consultation.get(id=int(thread["id"]))
    assert row.title != "加班费怎么算" and row.person_name == ""
    assert not await ContentMessage.filter(consultation_id=row.id, side="member").exists()
    assert await Notice.filter(account_id=account_id).exists()
    assert (await client.post("/privacy/data/notice/erase"))["erased"] > 0
    assert not await Notice.filter(account_id=account_id).exists()
    refused = await client.call("POST", "/privacy/data/member/erase")
    assert refused.status_code == 409 and refused.json()["code"] == "privacy.holding_not_erasable"


@pytest.mark.sec(30, 5)
@pytest.mark.req("SYS-X4")
async def test_a_closed_account_is_gone_and_the_membership_stays(world: World) -> None:
    made, client, decided = await world.member()
    account_id = await account_of(client)
    plan = await client.get("/privacy/closure")
    assert plan["open_matters"] == [] and any("不等于退会" in one["why"] for one in plan["kept"]) and plan["goes"]
    refused = await client.call("POST", "/privacy/closure", {"understood": False})
    assert refused.status_code == 422
    await client.post("/privacy/closure", CLOSE, 201)
    assert (await client.call("POST", "/privacy/closure", CLOSE)).json()["code"] == "privacy.closure_open"
    await close_due_accounts()
    assert (await client.get("/account/me"))["account"]["id"] == str(account_id), "nothing happens within the period"
    later(days=cooling().days, minutes=1)
    await close_due_accounts()
    await close_due_accounts()
    assert (await client.call("GET", "/account/me")).status_code == 401
    account = await Account.get(id=account_id)
    assert (account.phone, account.phone_tail or "", account.person_id, account.state) == (None, "", None, "disabled")
    assert account.name == "已注销用户" and not await AccountIdentity.filter(account_id=account_id).exists()
    assert not await Session.filter(account_id=account_id, ended_at=None).exists()
    assert not await Notice.filter(account_id=account_id).exists()
    member = await Member.get(id=int(decided["member_id"]))
    assert member.status == "20" and await Person.exists(id=member.person_id)
    assert await AuditRecord.filter(action="privacy.closure.done").exists()
    clock.set_source(None)
    anew = await world.phone_of(made)
    assert await account_of(anew) != account_id
    assert (await anew.get("/account/me"))["account"].get("phone_tail") in (None, ""), "who comes back begins anew"


async def test_the_installation_says_how_long_a_closure_can_be_taken_back(world: World) -> None:
    _, waiting, _ = await world.member()
    promised = (await waiting.post("/privacy/closure", CLOSE, 201))["due_at"]
    usual = services.get(Site)
    services.bind(Site, dataclasses.replace(usual, closing_days=15))
    try:
        _, client, _ = await world.member()
        assert (await client.get("/privacy/closure"))["cooling_days"] == 15
        shown = await client.post("/privacy/closure", CLOSE, 201)
        period = dt.datetime.fromisoformat(shown["due_at"]) - dt.datetime.fromisoformat(shown["created_at"])
        assert dt.timedelta(days=15) <= period + dt.timedelta(minutes=1) and period < dt.timedelta(days=15, minutes=1)
        assert (await waiting.get("/privacy/closure"))["closure"]["due_at"] == promised, "who waits already keeps the promised day"
    finally:
        services.bind(Site, usual)


@pytest.mark.sec(30)
async def test_the_person_goes_with_the_account_when_no_membership_needs_it(world: World) -> None:
    made: Made = await world.person()
    client, application = await world.apply(made, (await world.qrcode())["token"])
    officer = await world.officer("unit_admin")
    waiting = await client.call("POST", "/privacy/closure", CLOSE)
    assert waiting.status_code == 409 and waiting.json()["details"]["matters"] == ["入会申请"]
    review = await officer.get(f"/membership/applications/{application['id']}")
    await officer.post(f"/membership/applications/{application['id']}/reject", {"version": review["version"], "reason": "不在本单位工作"})
    account_id = await account_of(client)
    person_id = (await Account.get(id=account_id)).person_id
    await closed(client)
    assert person_id is None or not await Person.exists(id=person_id)
    row = MembershipApplication.filter(applicant_account_id=account_id)
    assert await row.exists() and await ConsentRecord.filter(account_id=account_id).exists()
    later(days=2 * 365 - 1)
    await clear_leftovers()
    assert await row.exists(), "two years are not over"
    later(days=2 * 365 + 8)
    await clear_leftovers()
    assert not await row.exists() and await ConsentRecord.filter(account_id=account_id).exists()
    later(days=3 * 365 + 8)
    await clear_leftovers()
    assert not await ConsentRecord.filter(account_id=account_id).exists()
    assert (await PrivacyClosure.get(account_id=account_id)).cleared_days == max(days for one in sources() for days, _ in one.later)


@pytest.mark.sec(30)
async def test_a_closure_is_taken_back_or_stopped_by_what_came_up_meanwhile(world: World) -> None:
    _, client, _ = await world.member()
    await client.post("/privacy/closure", CLOSE, 201)
    assert (await client.post("/privacy/closure/withdraw"))["state"] == "withdrawn"
    assert (await client.call("POST", "/privacy/closure/withdraw")).status_code == 409
    later(days=cooling().days, minutes=1)
    await close_due_accounts()
    clock.set_source(None)
    account_id = await account_of(client)
    await client.post("/privacy/closure", CLOSE, 201)
    await client.post("/content/consultations", {"title": "年休假怎么算", "text": "入职两年，今年能休几天？"}, 201)
    later(days=cooling().days, minutes=1)
    await close_due_accounts()
    clock.set_source(None)
    shown = (await client.get("/privacy/closure"))["closure"]
    assert shown["state"] == "stopped" and "年休假怎么算" in shown["note"]
    assert (await Account.get(id=account_id)).state == "active"
    assert await Notice.filter(account_id=account_id, template_key="closure_stopped").exists()
