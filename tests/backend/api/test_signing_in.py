"""Signing in, staying in and getting out (checks 1–5, 26), seen from outside."""

import asyncio
import time

import httpx
import pytest
from backend.api.stage import Staff, Stage, alive, fresh_ip, later, number, stage_of, token_of
from backend.api.world import PASSWORD, Client, World

from unionhub.kernel import clock, services
from unionhub.kernel.captcha import CaptchaService
from unionhub.platform.account.enums import AccountKind
from unionhub.platform.account.models import Account, Session
from unionhub.platform.account.policy import password_problem
from unionhub.platform.account.service import passwords
from unionhub.platform.account.service.sessions import forget_cached
from unionhub.platform.audit.models import AuditRecord

STRONG = "Liuqiao#77fresh"
WEAK = [
    ("Short1#", "too_short"),
    ("alllowercaseletters", "too_simple"),
    ("ALLUPPER1234567", "too_simple"),
    ("工会工会工会工会工会工会", "too_simple"),
    ("Password123!", "too_common"),
    ("P@ssw0rd2026", "too_common"),
    ("Aa1!aaaaaaa", "too_common"),
    ("X" * 60 + "aA1#x", "too_long"),
]
GUESSABLE = [
    "Aa123456!@",
    "Abc123!@#456",
    "1qaz@WSX3edc",
    "Qwer1234!@#$",
    "Admin@2026",
    "Admin@123456",
    "Abcd1234!@#$",
    "Woaini1314!",
    "Gonghui@2026",
    "Unionhub@123",
    "Welcome@2026",
    "Aa12345678",
    "Abc1234567",
    "Qaz123wsx!",
    "Zhongguo@123",
    "Xyz@98765432",
    "Changeme@123",
    "Test@123456",
    "Passw0rd!!",
    "A1!A1!A1!A1!",
    "Root@12345",
]


async def digest_of(staff: Staff) -> str:
    return str((await Account.get(id=staff.id)).password_hash)


@pytest.mark.sec(1)
@pytest.mark.req("SYS-X1")
async def test_weak_passwords_are_refused_with_the_rule_they_break(world: World) -> None:
    staff = await (await stage_of(world)).staff("union_viewer", "a111")
    before = await digest_of(staff)
    for password, code in WEAK:
        answer = await staff.client.call("PUT", "/account/password", {"old_password": PASSWORD, "new_password": password})
        assert answer.status_code == 422, password
        assert answer.json()["details"]["fields"][0]["code"] == code, password
    assert await digest_of(staff) == before
    assert await alive(staff.client)


@pytest.mark.sec(1)
@pytest.mark.parametrize("password", GUESSABLE)
def test_what_a_guesser_tries_first_is_no_password(password: str) -> None:
    assert password_problem(password, "somebody") == ("too_common", "这个密码太常见，容易被猜到，请换一个")


@pytest.mark.sec(1)
async def test_a_password_may_not_hold_the_user_name_nor_stay_the_same(world: World) -> None:
    staff = await (await stage_of(world)).staff("union_viewer", "a111")
    before = await digest_of(staff)
    for password, code in ((f"X9#{staff.username}", "contains_username"), (PASSWORD, "unchanged")):
        answer = await staff.client.call("PUT", "/account/password", {"old_password": PASSWORD, "new_password": password})
        assert answer.json()["details"]["fields"][0]["code"] == code
    assert await digest_of(staff) == before


@pytest.mark.sec(1)
@pytest.mark.req("SYS-X1")
async def test_after_ninety_days_a_session_may_only_change_its_password(world: World) -> None:
    stage = await stage_of(world)
    staff = await stage.staff("union_viewer", "a111", signed_in=False)
    later(days=89)
    assert not (await stage.sign_in(staff.username)).me["restricted"]
    later(days=91)
    client = await stage.sign_in(staff.username)
    assert client.me["restricted"] and client.me["restriction"] == "password" and client.me["account"]["must_change_password"]
    for method, path in (("GET", "/membership/members"), ("GET", "/inbox/todos"), ("POST", "/account/totp/confirm")):
        answer = await client.call(method, path, {"otp": "123456"} if method == "POST" else None)
        assert answer.status_code in (403, 409), path
    assert (await client.call("GET", "/membership/members")).json()["code"] == "auth.password_change_required"
    changed = await client.call("PUT", "/account/password", {"old_password": PASSWORD, "new_password": STRONG})
    assert changed.status_code == 204
    assert (await client.call("GET", "/membership/members")).status_code == 200


@pytest.mark.sec(1)
@pytest.mark.req("SYS-17", "SYS-18")
async def test_a_first_password_opens_nothing_but_its_own_change(world: World) -> None:
    stage = await stage_of(world)
    sysadmin, secadmin = await world.officer("sysadmin"), await world.officer("secadmin")
    body = {"username": f"first.{number()}", "name": "新来者", "unit_id": str(world.units["a111"])}
    made = await sysadmin.post("/account/users", body, 201)
    answer, _ = await stage.try_sign_in(body["username"], made["initial_password"])
    assert answer.status_code == 409 and answer.json()["code"] == "account.no_capacity"
    roles = {one["key"]: one["id"] for one in (await secadmin.get("/account/roles"))["items"]}
    grant = {"role_id": roles["union_viewer"], "unit_id": str(world.units["a111"])}
    await secadmin.post(f"/account/users/{made['user']['id']}/capacities", grant, 201)
    answer, client = await stage.try_sign_in(body["username"], made["initial_password"])
    assert answer.status_code == 201 and client.me["restriction"] == "password"
    assert (await client.call("GET", "/membership/members")).status_code == 403
    change = {"old_password": made["initial_password"], "new_password": STRONG}
    assert (await client.call("PUT", "/account/password", change)).status_code == 204
    assert (await client.call("GET", "/membership/members")).status_code == 200


async def with_captcha(stage: Stage, username: str, password: str, ip: str) -> httpx.Response:
    """A try that also answers a picture; the answer is read from the store, as only a person could from the picture."""
    picture = await stage.world.anonymous("public", fresh_ip()).post("/account/captchas", status=201)
    store = services.get(CaptchaService)._store
    answer = await store.get(picture["captcha_id"])  # type: ignore[attr-defined]
    reply, _ = await stage.try_sign_in(username, password, ip=ip, captcha_id=picture["captcha_id"], captcha_answer=answer)
    return reply


@pytest.mark.sec(2)
@pytest.mark.req("SYS-X1")
async def test_five_failures_lock_the_pair_of_account_and_address_for_fifteen_minutes(world: World) -> None:
    stage = await stage_of(world)
    staff = await stage.staff("union_viewer", "a111", signed_in=False)
    ip = fresh_ip()
    for left in (4, 3):
        answer, _ = await stage.try_sign_in(staff.username, "Wrong#12345x", ip=ip)
        assert answer.status_code == 401 and answer.json()["details"]["left"] == left
    assert answer.json()["details"]["captcha"]
    answer, _ = await stage.try_sign_in(staff.username, PASSWORD, ip=ip)
    assert answer.status_code == 422 and answer.json()["code"] == "account.captcha_required", "the third try wants a captcha"
    for _ in range(2):
        assert (await with_captcha(stage, staff.username, "Wrong#12345x", ip)).status_code == 401
    locked = await with_captcha(stage, staff.username, "Wrong#12345x", ip)
    assert locked.status_code == 409 and locked.json()["code"] == "account.locked"
    right = await with_captcha(stage, staff.username, PASSWORD, ip)
    assert right.json()["code"] == "account.locked", "the right password does not help while locked"
    answer, _ = await stage.try_sign_in(staff.username, ip=fresh_ip())
    assert answer.status_code == 201, "another address is free"
    later(minutes=14)
    assert (await with_captcha(stage, staff.username, PASSWORD, ip)).json()["code"] == "account.locked"
    later(minutes=15, seconds=5)
    answer, _ = await stage.try_sign_in(staff.username, ip=ip)
    assert answer.status_code == 201


@pytest.mark.sec(2)
@pytest.mark.parametrize("right", [False, True])
async def test_tries_made_at_the_same_moment_are_counted_like_tries_made_in_turn(
    world: World, monkeypatch: pytest.MonkeyPatch, right: bool
) -> None:
    """A guesser who sends twenty at once gets two looks without a captcha, not twenty."""
    stage = await stage_of(world)
    staff = await stage.staff("union_viewer", "a111", signed_in=False)
    verified: list[str | None] = []
    real = passwords._verify
    monkeypatch.setattr(passwords, "_verify", lambda stored, password: (verified.append(stored), real(stored, password))[1])
    ip = fresh_ip()
    if right:
        answers = await asyncio.gather(*(stage.try_sign_in(staff.username, ip=ip) for _ in range(2)))
        assert [answer.status_code for answer, _ in answers] == [201, 201], "two windows of one person"
        return
    answers = await asyncio.gather(*(stage.try_sign_in(staff.username, f"Wrong#12345{n}", ip=ip) for n in range(20)))
    assert len(verified) == 2
    assert sorted(answer.json()["code"] for answer, _ in answers) == ["account.bad_credentials"] * 2 + ["account.captcha_required"] * 18


@pytest.mark.sec(2)
async def test_a_captcha_is_good_for_one_try(world: World) -> None:
    stage = await stage_of(world)
    staff = await stage.staff("union_viewer", "a111", signed_in=False)
    ip = fresh_ip()
    for _ in range(2):
        await stage.try_sign_in(staff.username, "Wrong#12345x", ip=ip)
    picture = await world.anonymous("public", fresh_ip()).post("/account/captchas", status=201)
    given = {"captcha_id": picture["captcha_id"], "captcha_answer": "????"}
    for _ in range(2):
        answer, _ = await stage.try_sign_in(staff.username, PASSWORD, ip=ip, **given)
        assert answer.status_code == 422 and answer.json()["code"] == "account.captcha_wrong"


@pytest.mark.sec(2)
async def test_nobody_learns_which_user_names_exist(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Same status, code and words, and the same work: one password verification each, so the answer takes as long."""
    stage = await stage_of(world)
    known = await stage.staff("union_viewer", "a111", signed_in=False)
    disabled = await stage.staff("union_viewer", "a111", signed_in=False, state="disabled")
    seen: dict[str, list[tuple[int, str, str]]] = {}
    verified: list[str | None] = []
    real = passwords._verify
    monkeypatch.setattr(passwords, "_verify", lambda stored, password: (verified.append(stored), real(stored, password))[1])
    for name, password in ((known.username, "Wrong#12345x"), (f"nobody.{number()}", "Wrong#12345x"), (disabled.username, PASSWORD)):
        ip = fresh_ip()
        seen[name] = []
        for _ in range(2):
            answer, _ = await stage.try_sign_in(name, password, ip=ip)
            seen[name].append((answer.status_code, answer.json()["code"], answer.json()["message"]))
    first, unknown, off = seen.values()
    assert first == unknown == off
    assert len(verified) == 6 and verified.count(None) == 2


@pytest.mark.sec(2, 15)
async def test_a_failed_login_is_on_record_without_the_password(world: World) -> None:
    stage = await stage_of(world)
    staff = await stage.staff("union_viewer", "a111", signed_in=False)
    ip = fresh_ip()
    await stage.try_sign_in(staff.username, "Wrong#12345x", ip=ip)
    record = await AuditRecord.filter(action="account.session.refused", actor_account_id=staff.id).get()
    assert record.ip == ip and record.result.value == "denied" and "Wrong#12345x" not in str(dict(record))


@pytest.mark.sec(3)
@pytest.mark.req("SYS-X1")
@pytest.mark.parametrize(("kind", "unit", "minutes"), [(AccountKind.STAFF, "a111", 15), (AccountKind.ENTERPRISE, "e", 30)])
async def test_an_idle_session_ends_and_a_used_one_ends_after_twelve_hours(
    world: World, kind: AccountKind, unit: str, minutes: int
) -> None:
    stage = await stage_of(world)
    idle = (await stage.staff([], unit, kind=kind)).client
    later(minutes=minutes - 1)
    assert await alive(idle)
    later(minutes=2 * minutes - 2)
    assert await alive(idle), "use keeps it alive"
    later(minutes=3 * minutes)
    answer = await idle.call("GET", "/account/me")
    assert answer.status_code == 401 and answer.json()["code"] == "auth.session_expired"
    clock.set_source(None)
    used = (await stage.staff([], unit, kind=kind)).client
    for step in range(1, 12 * 60 // (minutes - 1) + 1):
        later(minutes=min(step * (minutes - 1), 12 * 60 - 1))
        assert await alive(used)
    later(hours=12, seconds=1)
    assert not await alive(used)


@pytest.mark.sec(3)
async def test_a_page_that_polls_by_itself_keeps_no_session_alive(world: World) -> None:
    client = (await (await stage_of(world)).staff("union_viewer", "a111")).client
    for minute in (5, 10, 14):
        later(minutes=minute)
        answer = await client.call("GET", "/notice/summary", headers={"X-Background": "1"})
        assert answer.status_code == 200
    later(minutes=15, seconds=1)
    assert not await alive(client)


@pytest.mark.sec(5)
@pytest.mark.req("SYS-X1", "SYS-X4", "SYS-18")
@pytest.mark.parametrize("how", ["reset-password", "disable", "sessions"])
async def test_what_an_administrator_does_to_an_account_ends_all_its_sessions(world: World, how: str) -> None:
    stage = await stage_of(world)
    staff = await stage.staff("union_viewer", "a111")
    second = await stage.sign_in(staff.username, client="mini")
    assert await alive(staff.client) and await alive(second)
    admin = await world.officer("sysadmin")
    method = "DELETE" if how == "sessions" else "POST"
    answer = await admin.call(method, f"/account/users/{staff.id}/{how}", {"reason": "调离岗位"} if how == "disable" else None)
    assert answer.status_code == 200
    assert not await alive(staff.client) and not await alive(second)
    again = (await stage.try_sign_in(staff.username))[0].status_code
    assert again == (201 if how == "sessions" else 401)


@pytest.mark.sec(5)
async def test_changing_the_password_ends_every_other_session_but_this_one(world: World) -> None:
    stage = await stage_of(world)
    staff = await stage.staff("union_viewer", "a111")
    second = await stage.sign_in(staff.username)
    wrong = await second.call("PUT", "/account/password", {"old_password": "Wrong#12345x", "new_password": STRONG})
    assert wrong.status_code == 422 and await alive(staff.client)
    changed = await second.call("PUT", "/account/password", {"old_password": PASSWORD, "new_password": STRONG})
    assert changed.status_code == 204
    assert await alive(second) and not await alive(staff.client)


@pytest.mark.sec(5, 9)
async def test_a_role_taken_away_ends_the_sessions_that_act_in_it(world: World) -> None:
    stage = await stage_of(world)
    staff = await stage.staff("union_viewer", "a111")
    await stage.capacity(staff, await stage.role(["org.unit.read"]), "a112")
    assert await alive(staff.client)
    answer = await (await world.officer("secadmin")).call("DELETE", f"/account/users/{staff.id}/capacities/{staff.capacity_id}")
    assert answer.status_code == 200
    ended = await staff.client.call("GET", "/account/me")
    assert ended.status_code == 401
    assert (await stage.sign_in(staff.username)).me["permissions"] == ["org.unit.read"]


@pytest.mark.sec(5)
async def test_another_process_hears_of_an_ended_session_within_five_seconds(world: World) -> None:
    """The other process is this one's cache with nobody to clear it."""
    staff = await (await stage_of(world)).staff("union_viewer", "a111")
    assert await alive(staff.client)
    await Session.filter(account_id=staff.id).update(ended_at=clock.now(), end_reason="forced")
    began = time.monotonic()
    while await alive(staff.client):
        assert time.monotonic() - began < 5
        await asyncio.sleep(0.2)
    forget_cached()


@pytest.mark.sec(26)
async def test_signing_out_makes_the_token_worthless_and_drops_the_cookie(world: World) -> None:
    stage = await stage_of(world)
    staff = await stage.staff("union_viewer", "a111")
    token = token_of(staff.client)
    answer = await staff.client.call("DELETE", "/account/sessions/current")
    assert answer.status_code == 204
    dropped = answer.headers["set-cookie"].lower()
    assert dropped.startswith("uh_staff=") and "max-age=0" in dropped
    stolen = Client(world.http(fresh_ip()), "staff", bearer=token)
    assert not await alive(stolen)
    session = await Session.filter(account_id=staff.id).get()
    assert session.ended_at is not None and session.end_reason == "signed_out"
