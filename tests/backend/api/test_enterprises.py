"""Enterprises register, are reviewed, come in, change what they may and find their password again (JOBS-06 … 11, 41, X1, X2)."""

import asyncio
import datetime as dt
from typing import Any

import pytest
from backend.api import enterprises as firms
from backend.api.world import PASSWORD, World

from unionhub.kernel import clock
from unionhub.platform.account.models import Account, Session
from unionhub.platform.audit.models import AuditRecord
from unionhub.platform.consent.models import ConsentRecord
from unionhub.platform.enterprise.models import Enterprise
from unionhub.platform.notice.models import Notice, NoticeDelivery
from unionhub.platform.org.models import OrgUnit


async def refused_fields(world: World, **changes: object) -> dict[str, str]:
    body = await firms.form(world, **{"sms_code": "000000", **changes})
    before = await Enterprise.all().count(), await Account.all().count()
    answer = await world.anonymous().call("POST", "/enterprise/registrations", body)
    assert answer.status_code == 422, answer.text
    assert (await Enterprise.all().count(), await Account.all().count()) == before
    return {one["field"]: one["message"] for one in answer.json()["details"]["fields"]}


@pytest.mark.req("JOBS-07")
@pytest.mark.parametrize(
    "field", ["username", "password", "uscc", "name", "industry", "chain", "address", "intro", "contact_name", "phone", "authority_unit_id"]
)
async def test_a_registration_without_one_of_its_fields_is_refused(world: World, field: str) -> None:
    body = await firms.form(world, sms_code="000000")
    del body[field]
    answer = await world.anonymous().call("POST", "/enterprise/registrations", body)
    assert answer.status_code == 422 and [one["field"] for one in answer.json()["details"]["fields"]] == [field]


@pytest.mark.req("JOBS-07")
async def test_choices_come_from_the_dictionaries_and_other_is_a_chain(world: World) -> None:
    assert set(await refused_fields(world, industry="nope", chain="nope")) == {"industry", "chain"}
    firm = await firms.register(world, chain="other")
    assert (await Enterprise.get(id=int(firm.id))).chain == "other"


@pytest.mark.req("JOBS-08")
async def test_a_credit_code_has_eighteen_places_and_a_sound_check_character(world: World) -> None:
    sound = firms.make_uscc(1)
    assert "17 位" in (await refused_fields(world, uscc=sound[:-1]))["uscc"]
    assert "19 位" in (await refused_fields(world, uscc=sound + "1"))["uscc"]
    wrong = sound[:-1] + ("A" if sound[-1] != "A" else "B")
    assert "校验" in (await refused_fields(world, uscc=wrong))["uscc"]


async def test_everything_that_is_wrong_is_said_at_once(world: World) -> None:
    wrong = await refused_fields(world, uscc="123", password="short", authority_unit_id=str(world.units["p"]), consents=[])
    assert set(wrong) == {"uscc", "password", "authority_unit_id", "consents"}


@pytest.mark.req("JOBS-09")
async def test_one_enterprise_registers_once(world: World) -> None:
    firm = await firms.register(world)
    again = await firms.form(world, uscc=firm.body["uscc"].lower())
    answer = await world.anonymous().call("POST", "/enterprise/registrations", again)
    assert answer.status_code == 409 and "该企业已注册" in answer.json()["message"]
    assert await Account.filter(username=again["username"]).count() == 0


@pytest.mark.req("JOBS-09")
async def test_two_registrations_of_one_enterprise_at_once_leave_one(world: World) -> None:
    uscc = firms.make_uscc(7_000_000 + int(clock.now().timestamp()) % 1_000_000)
    bodies = [await firms.form(world, uscc=uscc) for _ in range(4)]
    answers = await asyncio.gather(*(world.anonymous().call("POST", "/enterprise/registrations", body) for body in bodies))
    assert sorted(one.status_code for one in answers) == [201, 409, 409, 409]
    assert await Enterprise.filter(uscc=uscc).count() == 1
    assert await Account.filter(username__in=[body["username"] for body in bodies]).count() == 1


async def test_a_registration_proves_its_phone_and_keeps_what_was_agreed_to(world: World) -> None:
    body = await firms.form(world)
    wrong = await world.anonymous().call("POST", "/enterprise/registrations", {**body, "sms_code": "000001"})
    assert wrong.status_code == 422 and wrong.json()["details"]["fields"][0]["field"] == "sms_code"
    await world.anonymous().post("/enterprise/registrations", body, 201)
    account = await Account.get(username=body["username"])
    assert account.phone is not None and account.phone.open() == body["phone"]
    assert await ConsentRecord.filter(account_id=account.id, key="enterprise").count() == 1


@pytest.mark.req("JOBS-10", "JOBS-06")
async def test_nobody_signs_in_before_the_authority_has_approved(world: World) -> None:
    firm = await firms.register(world)
    waiting = await firms.sign_in(world, firm)
    assert waiting.status_code == 409 and waiting.json()["code"] == "enterprise.pending" and "正在审核" in waiting.json()["message"]
    assert await Session.filter(account__username=firm.username).count() == 0
    wrong = await firms.sign_in(world, firm, "Wrong#Password9")
    assert wrong.status_code == 401 and wrong.json()["code"] == "account.bad_credentials", "only the right password hears of a review"
    await firms.decide(world, firm, "approve")
    assert (await firms.sign_in(world, firm)).status_code == 201
    me = firm.client.me
    assert me["enterprise"]["uscc"] == firm.body["uscc"] and me["enterprise"]["name"] == firm.body["name"]
    unit = await OrgUnit.get(id=int(me["enterprise"]["id"]))
    assert unit.kind == "enterprise" and unit.parent_id == world.units["g"]


@pytest.mark.req("JOBS-10")
async def test_what_was_refused_is_corrected_and_waits_again(world: World) -> None:
    firm = await firms.register(world)
    await firms.decide(world, firm, "return", reason="单位地址与营业执照不一致")
    refused = await firms.sign_in(world, firm)
    assert refused.status_code == 409 and refused.json()["code"] == "enterprise.rejected"
    ticket = refused.json()["details"]["ticket"]
    seen = await world.anonymous().post("/enterprise/registrations/progress", {"ticket": ticket}, 200)
    assert (seen["state"], seen["decision"]) == ("rejected", "单位地址与营业执照不一致")
    kept = {key: firm.body[key] for key in ("name", "industry", "chain", "intro")}
    body = {"ticket": ticket, "version": seen["version"], **kept, "address": "钟楼区示范路 88 号", "contact_name": "赵人事"}
    for extra in ({"uscc": firms.make_uscc(3)}, {"username": "other.name"}):
        answer = await world.anonymous().call("POST", "/enterprise/registrations/correct", {**body, **extra})
        assert answer.status_code == 422
    stale = await world.anonymous().call("POST", "/enterprise/registrations/correct", {**body, "version": 1})
    assert stale.status_code == 409 and (await Enterprise.get(id=int(firm.id))).state == "rejected"
    again = await world.anonymous().post("/enterprise/registrations/correct", body, 200)
    assert again["state"] == "pending" and again["address"] == "钟楼区示范路 88 号" and again["submissions"] == 2
    assert [step["kind"] for step in again["flow"]["steps"]].count("returned") == 1
    once_more = await world.anonymous().call("POST", "/enterprise/registrations/correct", {**body, "version": again["version"]})
    assert once_more.status_code == 409 and once_more.json()["code"] == "enterprise.not_correctable"
    record = await AuditRecord.filter(action="enterprise.registration.resubmitted", object_id=int(firm.id)).get()
    assert "单位地址" in record.changes and "联系人" in record.changes
    await firms.decide(world, firm, "approve")
    assert (await firms.sign_in(world, firm)).status_code == 201


async def test_a_ticket_opens_one_registration_for_half_an_hour(world: World) -> None:
    firm, other = await firms.register(world), await firms.register(world)
    seen = await world.anonymous().post("/enterprise/registrations/progress", {"ticket": firm.ticket}, 200)
    assert seen["uscc"] == firm.body["uscc"] != other.body["uscc"] and firm.phone not in str(seen)
    answer = await world.anonymous().call("POST", "/enterprise/registrations/progress", {"ticket": "x" * 32})
    assert answer.status_code == 410


@pytest.mark.req("JOBS-X2")
async def test_the_result_reaches_the_contact_by_sms_and_the_inbox_the_authority(world: World) -> None:
    firm = await firms.register(world)
    clerk = await world.officer("clerk")
    todos = await clerk.every("/inbox/todos")
    assert any(one["link"] == {"name": "enterprise_registration", "id": firm.id} for one in todos)
    await firms.decide(world, firm, "return", reason="简介过于简单")
    assert not any(one["link"]["id"] == firm.id for one in await clerk.every("/inbox/todos"))
    notice = await Notice.get(account_id=(await Enterprise.get(id=int(firm.id))).account_id, template_key="enterprise_rejected")
    assert "简介过于简单" in notice.body
    assert {one.channel.value for one in await NoticeDelivery.filter(notice_id=notice.id)} == {"inapp", "sms"}


@pytest.mark.req("JOBS-11", "JOBS-08")
async def test_an_enterprise_changes_everything_but_its_account_and_its_code(world: World) -> None:
    firm = await firms.approved(world)
    profile = await firm.client.get("/enterprise/profile")
    for field, value in (("uscc", firms.make_uscc(5)), ("username", "another"), ("authority_unit_id", "1")):
        answer = await firm.client.call("PATCH", "/enterprise/profile", {"version": profile["version"], field: value})
        assert answer.status_code == 422 and answer.json()["details"]["fields"][0]["code"] == "extra_forbidden"
    body = {
        "version": profile["version"],
        "name": firm.body["name"] + "（更名）",
        "industry": "I",
        "address": "新址 1 号院",
        "intro": "换一段更长的公司简介。",
    }
    answer = await firm.client.call("PATCH", "/enterprise/profile", body)
    assert answer.status_code == 200, answer.text
    changed = answer.json()
    assert (
        changed["name"].endswith("（更名）")
        and changed["industry_name"] == "信息传输、软件和信息技术服务业"
        and changed["uscc"] == firm.body["uscc"]
    )
    assert (await firm.client.get("/account/me"))["enterprise"]["name"] == changed["name"], "its unit bears the new name"
    stale = await firm.client.call("PATCH", "/enterprise/profile", body)
    assert stale.status_code == 409
    record = await AuditRecord.filter(action="enterprise.profile.updated", object_id=int(firm.id)).get()
    assert "企业名称" in record.changes and "所属行业" in record.changes


@pytest.mark.req("JOBS-41")
async def test_only_the_authority_corrects_a_credit_code(world: World) -> None:
    firm, other = await firms.approved(world), await firms.register(world)
    clerk = await world.officer("clerk")
    version = (await clerk.get(f"/enterprise/registrations/{firm.id}"))["row_version"]
    path = f"/enterprise/registrations/{firm.id}/correct-uscc"
    taken = await clerk.call("POST", path, {"version": version, "uscc": other.body["uscc"], "reason": "企业填错了"})
    assert taken.status_code == 409
    unsound = await clerk.call("POST", path, {"version": version, "uscc": "91320404", "reason": "企业填错了"})
    assert unsound.status_code == 422
    right = (await firms.form(world, sms_code="000000"))["uscc"]
    seen = await clerk.post(path, {"version": version, "uscc": right, "reason": "企业填错了"}, 200)
    assert seen["uscc"] == right
    assert (await firm.client.get("/enterprise/profile"))["uscc"] == right
    assert (await firm.client.get("/account/me"))["enterprise"]["uscc"] == right


@pytest.mark.req("JOBS-41")
@pytest.mark.sec(5)
async def test_a_stopped_enterprise_is_signed_out_and_stays_out(world: World) -> None:
    firm = await firms.approved(world)
    clerk = await world.officer("clerk")
    await clerk.post(f"/enterprise/registrations/{firm.id}/disable", {"reason": "企业已注销"}, 200)
    assert (await firm.client.call("GET", "/account/me")).status_code == 401
    assert (await firms.sign_in(world, firm)).status_code == 401
    await clerk.post(f"/enterprise/registrations/{firm.id}/enable", {"reason": "核实后恢复"}, 200)
    assert (await firms.sign_in(world, firm)).status_code == 201
    waiting = await firms.register(world)
    answer = await clerk.call("POST", f"/enterprise/registrations/{waiting.id}/disable", {"reason": "试一试"})
    assert answer.status_code == 409


async def void(world: World, firm: firms.Firm, reason: str = "冒用信用代码注册") -> dict[str, Any]:
    clerk = await world.officer("clerk")
    version = (await clerk.get(f"/enterprise/registrations/{firm.id}"))["row_version"]
    seen: dict[str, Any] = await clerk.post(f"/enterprise/registrations/{firm.id}/void", {"version": version, "reason": reason}, 200)
    return seen


@pytest.mark.req("JOBS-41")
@pytest.mark.parametrize("squatter", ["pending", "rejected", "active"])
async def test_a_squatted_credit_code_is_free_again_once_the_registration_is_void(world: World, squatter: str) -> None:
    firm = await (firms.approved(world) if squatter == "active" else firms.register(world))
    if squatter == "rejected":
        await firms.decide(world, firm, "return", reason="查无此人")
    seen = await void(world, firm)
    assert (seen["state"], seen["state_name"], seen["uscc"], seen["can_void"]) == ("void", "已作废", firm.body["uscc"], False)
    assert seen["flow"]["my_actions"] == []
    if squatter == "active":
        assert (await firm.client.call("GET", "/account/me")).status_code == 401
    refused = await firms.sign_in(world, firm)
    assert refused.status_code == 409 and refused.json()["code"] == "enterprise.void" and "冒用" in refused.json()["message"]
    owner = await firms.approved(world, uscc=firm.body["uscc"], name=firm.body["name"])
    assert (await owner.client.get("/enterprise/profile"))["uscc"] == firm.body["uscc"]
    clerk = await world.officer("clerk")
    listed = await clerk.get("/enterprise/registrations", q=firm.body["uscc"])
    assert {one["state"] for one in listed["items"]} == {"void", "active"} and listed["counts"]["void"] == 1
    todos = await clerk.every("/inbox/todos")
    assert firm.id not in {one["link"]["id"] for one in todos}


@pytest.mark.req("JOBS-41")
async def test_voiding_is_told_to_the_contact_and_kept_with_its_reason(world: World) -> None:
    firm = await firms.register(world)
    await void(world, firm, "经核实不是本单位注册")
    row = await Enterprise.get(id=int(firm.id))
    told = await Notice.get(account_id=row.account_id, template_key="enterprise_voided")
    assert "经核实不是本单位注册" in told.body
    record = await AuditRecord.filter(action="enterprise.registration.voided", object_id=row.id).first()
    assert record is not None and record.reason == "经核实不是本单位注册" and "已作废" in record.changes
    assert (row.uscc, row.void_uscc) == (None, firm.body["uscc"])


async def test_a_void_registration_stays_void(world: World) -> None:
    firm = await firms.register(world)
    before = await void(world, firm)
    clerk = await world.officer("clerk")
    path = f"/enterprise/registrations/{firm.id}"
    again = await clerk.call("POST", f"{path}/void", {"version": before["row_version"], "reason": "再来一次"})
    assert again.status_code == 409 and again.json()["code"] == "enterprise.already_void"
    other = {"version": before["row_version"], "uscc": (await firms.form(world, sms_code="000000"))["uscc"], "reason": "企业填错了"}
    for verb, body in (("enable", {"reason": "恢复"}), ("disable", {"reason": "停用"}), ("correct-uscc", other)):
        assert (await clerk.call("POST", f"{path}/{verb}", body)).status_code == 409, verb
    kept = {key: firm.body[key] for key in ("name", "industry", "chain", "intro", "contact_name", "address")}
    corrected = {"ticket": firm.ticket, "version": before["row_version"], **kept}
    assert (await world.anonymous().call("POST", "/enterprise/registrations/correct", corrected)).status_code == 409
    assert (await clerk.get(path))["row_version"] == before["row_version"]


async def test_a_registration_decided_meanwhile_is_not_voided(world: World) -> None:
    firm = await firms.register(world)
    clerk = await world.officer("clerk")
    version = (await clerk.get(f"/enterprise/registrations/{firm.id}"))["row_version"]
    await firms.decide(world, firm, "approve")
    late = await clerk.call("POST", f"/enterprise/registrations/{firm.id}/void", {"version": version, "reason": "冒用信用代码"})
    assert late.status_code == 409
    assert (await firms.sign_in(world, firm)).status_code == 201


async def test_a_reviewer_reads_what_was_looked_up(world: World) -> None:
    firm = await firms.register(world)
    twin = await firms.register(world, name=firm.body["name"])
    clerk = await world.officer("clerk")
    seen = await clerk.get(f"/enterprise/registrations/{twin.id}")
    checks = {one["title"]: one for one in seen["checks"]}
    assert checks["信用代码"]["same"] is True and checks["工商登记"]["same"] is None
    assert checks["同名企业"]["same"] is False and firm.body["uscc"] in checks["同名企业"]["text"]
    assert twin.phone not in str(seen)


@pytest.mark.req("JOBS-X1")
@pytest.mark.sec(5)
async def test_a_password_found_again_ends_every_session(world: World) -> None:
    firm = await firms.approved(world)
    old = firm.client
    code = await world.sms_code(firm.phone, "reset")
    body = {"username": firm.username, "phone": firm.phone, "code": code, "new_password": "Xinmima#2026ok"}
    await world.anonymous("enterprise").post("/account/password-recoveries", body, 204)
    assert (await old.call("GET", "/account/me")).status_code == 401
    assert (await firms.sign_in(world, firm, PASSWORD)).status_code == 401
    assert (await firms.sign_in(world, firm, "Xinmima#2026ok")).status_code == 201
    replayed = await world.anonymous("enterprise").call("POST", "/account/password-recoveries", body)
    assert replayed.status_code == 422, "a code is used once"


@pytest.mark.req("JOBS-X1")
async def test_recovering_tells_nobody_which_accounts_there_are(world: World) -> None:
    """Who holds another phone hears the same of a user name that exists and of one that does not."""
    firm = await firms.approved(world)
    stranger = "196" + firm.phone[3:]
    answers = []
    for username in (firm.username, "nobody.here"):
        await world.calm()
        code = await world.sms_code(stranger, "reset")
        body = {"username": username, "phone": stranger, "code": code, "new_password": "Xinmima#2026ok"}
        answer = await world.anonymous("enterprise").call("POST", "/account/password-recoveries", body)
        answers.append((answer.status_code, answer.json()["code"], answer.json()["message"], answer.json()["details"]))
    assert answers[0] == answers[1] and answers[0][0] == 422
    assert (await firms.sign_in(world, firm)).status_code == 201, "nothing has changed"


@pytest.mark.sec(1)
async def test_a_weak_password_is_refused_before_the_code_is_spent(world: World) -> None:
    firm = await firms.approved(world)
    code = await world.sms_code(firm.phone, "reset")
    body = {"username": firm.username, "phone": firm.phone, "code": code, "new_password": "password1"}
    weak = await world.anonymous("enterprise").call("POST", "/account/password-recoveries", body)
    assert weak.status_code == 422 and weak.json()["details"]["fields"][0]["field"] == "new_password"
    await world.anonymous("enterprise").post("/account/password-recoveries", {**body, "new_password": "Xinmima#2026ok"}, 204)


@pytest.mark.sec(2)
async def test_guessing_the_code_ends_after_five_tries(world: World) -> None:
    firm = await firms.approved(world)
    code = await world.sms_code(firm.phone, "reset")
    body = {"username": firm.username, "phone": firm.phone, "new_password": "Xinmima#2026ok"}
    wrong = f"{(int(code) + 1) % 1_000_000:06d}"
    for _ in range(5):
        answer = await world.anonymous("enterprise").call("POST", "/account/password-recoveries", {**body, "code": wrong})
        assert answer.status_code == 422
    late = await world.anonymous("enterprise").call("POST", "/account/password-recoveries", {**body, "code": code})
    assert late.status_code == 422 and (await firms.sign_in(world, firm)).status_code == 201


async def test_the_contact_changes_with_a_code_to_the_new_phone(world: World) -> None:
    firm = await firms.approved(world)
    renamed = await firm.client.call("PATCH", "/account/me", {"name": "王人事"})
    assert renamed.json()["account"]["name"] == "王人事"
    phone = "195" + firm.phone[3:]
    wrong = await firm.client.call("PUT", "/account/phone", {"phone": phone, "code": "000000"})
    assert wrong.status_code == 422
    answer = await firm.client.call("PUT", "/account/phone", {"phone": phone, "code": await world.sms_code(phone, "bind")})
    assert answer.json()["account"]["phone_tail"] == phone[-4:]
    clerk = await world.officer("clerk")
    assert (await clerk.get(f"/enterprise/registrations/{firm.id}"))["phone_tail"] == phone[-4:]


async def test_an_officer_reviews_late_and_is_reminded(world: World) -> None:
    firm = await firms.register(world)
    clerk = await world.officer("clerk")
    flow = (await clerk.get(f"/enterprise/registrations/{firm.id}"))["flow"]
    due = dt.datetime.fromisoformat(flow["due_at"])
    assert due > clock.now() and set(flow["my_actions"]) == {"approve", "return", "comment", "extend", "pause"}
