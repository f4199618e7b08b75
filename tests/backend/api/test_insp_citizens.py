"""Reporting without an account: the code on paper, the proved phone, the form, the receipt, the progress (INSP-01 … 04, X2 … X4)."""

import asyncio
import datetime as dt
import io
import logging
from typing import Any

import pytest
import zxingcpp
from backend.api.citizens import HEADER, Citizen, citizen, keeper, new_grid, new_intake, scanned
from backend.api.stage import PNG, Stage, stage_of
from backend.api.world import Client, World, make_cert
from PIL import Image
from tortoise import Tortoise

from unionhub.domains.inspection.enums.cases import CaseState
from unionhub.domains.inspection.models.cases import InspCase, InspCaseEvent, InspCaseGrid
from unionhub.domains.inspection.models.intakes import InspIntake, InspTicket
from unionhub.domains.inspection.models.people import InspCompanion
from unionhub.domains.inspection.tasks.tickets import sweep_tickets
from unionhub.kernel import clock
from unionhub.platform.audit.models import AuditRecord
from unionhub.platform.consent.models import ConsentRecord
from unionhub.platform.file.models import FileObject


@pytest.fixture
async def stage(world: World) -> Stage:
    return await stage_of(world)


async def cases_of(who: Citizen) -> int:
    return await InspCase.filter(phone_tail=who.made.phone[-4:], name=who.made.name).count()


def fields(answer: Any) -> dict[str, str]:
    assert answer.status_code == 422, answer.text
    return {one["field"]: one["code"] for one in answer.json()["details"]["fields"]}


def opened(sealed: Any) -> str:
    return str(sealed.open())


@pytest.mark.req("INSP-01")
async def test_the_printed_code_opens_the_report_form_without_an_account(stage: Stage) -> None:
    made = await new_intake(stage)
    client = await keeper(stage)
    sheet = await client.call("GET", f"/inspection/intakes/{made['id']}/poster")
    assert sheet.status_code == 200 and sheet.headers["content-type"] == "image/png"
    assert [found.text for found in zxingcpp.read_barcodes(Image.open(io.BytesIO(sheet.content)))] == [made["url"]]
    code = await client.call("GET", f"/inspection/intakes/{made['id']}/image", size="600")
    assert [found.text for found in zxingcpp.read_barcodes(Image.open(io.BytesIO(code.content)))] == [made["url"]]
    somebody = stage.world.anonymous()
    opened = await somebody.http.get(made["url"])
    assert opened.status_code == 302
    assert opened.headers["location"] == f"/m/#/packages/inspection/report?t={made['token']}"
    who = await citizen(stage, made)
    assert "set-cookie" not in opened.headers and (await who.send()).status_code == 201


@pytest.mark.req("INSP-02")
async def test_a_link_and_a_scan_open_the_same_form_with_the_same_fields(stage: Stage) -> None:
    made = await new_intake(stage)
    (client, first), (_, second) = await scanned(stage, made), await scanned(stage, made)
    assert first == second and made["url"] == f"http://test/r/{made['token']}"
    assert first["state"] == "active" and first["grid_unit_id"] == made["grid_unit_id"]
    assert {one["code"] for one in first["causes"]} >= {"0601", "03"} and "06" not in {one["code"] for one in first["causes"]}
    assert next(one for one in first["causes"] if one["code"] == "0601")["group"] == "支付工资和最低工资"
    unknown = await client.call("GET", "/inspection/intakes/no-such-code")
    assert unknown.status_code == 404 and unknown.json()["code"] == "inspection.intake_unknown"


@pytest.mark.req("INSP-03")
async def test_every_field_of_the_form_is_kept_and_numbers_only_sealed(stage: Stage) -> None:
    who, friend, other = await citizen(stage), await stage.world.person(), await stage.world.person()
    await who.send_photo()
    await who.send_photo()
    together = [
        {"name": friend.name, "cert_no": friend.cert_no, "phone": friend.phone},
        {"name": other.name, "cert_no": other.cert_no.lower(), "phone": None},
    ]
    answer = await who.send(
        companions=together, employer_name="速达（青禾）劳务有限公司", cause="0201", demand="没有签劳动合同，要求补签。"
    )
    assert answer.status_code == 201, answer.text
    row = await InspCase.get(case_no=answer.json()["case_no"])
    assert (row.name, row.employer_name, row.cause, row.source) == (who.made.name, "速达（青禾）劳务有限公司", "0201", "11")
    assert [opened(one) for one in (row.cert_no, row.phone, row.demand)] == [who.made.cert_no, who.made.phone, "没有签劳动合同，要求补签。"]
    assert (row.state, str(row.grid_unit_id)) == (CaseState.GRID_PENDING, who.intake["grids"][0]["id"])
    assert row.photo_ids.split(",") == who.photos and row.companion_count == 2
    found = await InspCompanion.filter(case_id=row.id).order_by("seq")
    assert [(one.name, opened(one.cert_no)) for one in found] == [(friend.name, friend.cert_no), (other.name, other.cert_no)]
    assert [one.phone_tail for one in found] == [friend.phone[-4:], None]
    assert await InspCaseGrid.filter(case_id=row.id, grid_unit_id=row.grid_unit_id, visible=True).count() == 1
    assert await FileObject.filter(id__in=who.photos, subject_id=row.id, expires_at=None).count() == 2
    event = await InspCaseEvent.get(case_id=row.id)
    assert (event.action.value, event.account_id, event.actor_name) == ("report", None, "")
    connection = Tortoise.get_connection("default")
    for table in ("inspection_case", "inspection_companion", "inspection_ticket"):
        stored = str(await connection.execute_query_dict(f"SELECT * FROM {table}"))
        for one in (who.made, friend, other):
            assert one.cert_no not in stored and one.phone not in stored


@pytest.mark.req("INSP-03")
@pytest.mark.parametrize("missing", ["name", "cert_no", "employer_name", "cause", "grid_unit_id", "demand", "photo_ids"])
async def test_nothing_but_companions_may_be_left_out(stage: Stage, missing: str) -> None:
    who = await citizen(stage)
    form = await who.form()
    absent = {key: value for key, value in form.items() if key != missing}
    for body in (absent, {**form, missing: [] if missing == "photo_ids" else None if missing == "grid_unit_id" else "  "}):
        answer = await who.client.call("POST", "/inspection/reports", body, who.headers)
        assert missing in fields(answer)
    assert await cases_of(who) == 0
    assert (await who.client.call("POST", "/inspection/reports", form, who.headers)).status_code == 201


@pytest.mark.req("INSP-03")
async def test_wrong_numbers_are_named_at_their_fields_and_nothing_is_kept(stage: Stage) -> None:
    who = await citizen(stage)
    friend = await stage.world.person()
    wrong = who.made.cert_no[:-1] + ("0" if who.made.cert_no[-1] != "0" else "1")
    one = {"name": friend.name, "cert_no": friend.cert_no}
    for changes, expected in (
        ({"name": "小明123"}, {"name": "format"}),
        ({"cert_no": wrong}, {"cert_no": "check_digit"}),
        ({"companions": [{**one, "phone": "123"}]}, {"companions.0.phone": "format"}),
        ({"companions": [one, {**one, "cert_no": "1"}]}, {"companions.1.cert_no": "format"}),
        ({"companions": [one, one]}, {"companions.1.cert_no": "repeated"}),
        ({"companions": [{"name": "本人", "cert_no": who.made.cert_no}]}, {"companions.0.cert_no": "repeated"}),
        ({"cause": "9999"}, {"cause": "unknown_code"}),
        ({"consent": {"key": "report", "version": 9}}, {"consent": "outdated"}),
        ({"consent": {"key": "privacy", "version": 2}}, {"consent": "outdated"}),
        ({"companions": [one] * 21}, {"companions": "too_long"}),
    ):
        assert fields(await who.send(**changes)) == expected, changes
    assert await cases_of(who) == 0


@pytest.mark.req("INSP-04")
async def test_a_citizen_is_offered_street_grids_only_and_the_server_refuses_all_else(stage: Stage) -> None:
    working, closed = await new_grid(stage), await new_grid(stage)
    await (await keeper(stage)).post(f"/inspection/grids/{closed['id']}/disable", {"version": closed["version"], "reason": "撤并"})
    who = await citizen(stage, await new_intake(stage, working))
    offered = {one["id"] for one in who.intake["grids"]}
    bureau, union = str(stage.world.units["g"]), str(stage.world.units["a111"])
    assert working["id"] in offered and not offered & {closed["id"], bureau, "0"}
    assert "区本级" not in str(who.intake["grids"])
    form = await who.form()
    for refused, status in ((None, 422), ("0", 409), (bureau, 409), (union, 409), (closed["id"], 409), ("999", 409)):
        body = {**form, "grid_unit_id": refused}
        answer = await who.client.call("POST", "/inspection/reports", body, who.headers)
        assert answer.status_code == status, (refused, answer.text)
        assert status == 422 or answer.json()["code"] == "inspection.grid_unavailable"
    assert await cases_of(who) == 0 and await InspTicket.filter(case_id=None).exists()


@pytest.mark.req("INSP-X4")
async def test_a_picture_needs_a_living_ticket_and_is_nobody_elses(stage: Stage) -> None:
    who, other = await citizen(stage), await citizen(stage)
    assert (await who.send_photo()).status_code == 201
    stranger = Citizen(other.made, other.client, other.intake, "made-up-ticket")
    for caller in (stranger, Citizen(other.made, other.client, other.intake, "")):
        answer = await caller.send_photo()
        assert answer.status_code == 401 and answer.json()["code"] == "inspection.ticket_invalid"
    own = await who.client.call("GET", f"/inspection/photos/{who.photos[0]}", headers=who.headers)
    assert own.status_code == 200 and own.headers["content-type"] == "image/png"
    for headers in (other.headers, stranger.headers, {}):
        assert (await other.client.call("GET", f"/inspection/photos/{who.photos[0]}", headers=headers)).status_code in (401, 404)
    taken = await other.send(photo_ids=who.photos)
    assert fields(taken) == {"photo_ids.0": "gone"} and await cases_of(other) == 0
    assert (await who.send()).status_code == 201
    assert (await who.client.call("GET", f"/inspection/photos/{who.photos[0]}", headers=who.headers)).status_code == 404


@pytest.mark.req("INSP-X4")
async def test_pictures_are_limited_by_kind_size_and_number(stage: Stage) -> None:
    who = await citizen(stage)
    for content, status, code in (
        (b"%PDF-1.4 no picture", 422, "file.type_not_allowed"),
        (b"<svg onload=alert(1)>", 422, "file.type_not_allowed"),
        (PNG[:20], 422, "file.damaged"),
        (PNG + b"\0" * (10 * 1024 * 1024), 413, "file.too_large"),
    ):
        answer = await who.send_photo(content)
        assert (answer.status_code, answer.json()["code"]) == (status, code)
    for _ in range(7):
        await who.send_photo()
    assert fields(await who.send()) == {"photo_ids": "too_long"}
    assert (await who.send(photo_ids=[who.photos[0], who.photos[0]])).status_code == 422
    assert (await who.send(photo_ids=who.photos[:6])).status_code == 201


@pytest.mark.req("INSP-X4")
async def test_a_phone_is_proved_by_a_code_of_this_scene_and_used_once(stage: Stage) -> None:
    client, shown = await scanned(stage)
    made = await stage.world.person()
    login = await stage.world.sms_code(made.phone, "login")
    body = {"intake": shown["token"], "phone": made.phone, "code": login}
    assert fields(await client.call("POST", "/inspection/tickets", body)) == {"code": "expired"}
    code = await stage.world.sms_code(made.phone, "report")
    wrong = f"{(int(code) + 1) % 1_000_000:06d}"
    assert fields(await client.call("POST", "/inspection/tickets", {**body, "code": wrong})) == {"code": "wrong"}
    assert fields(await client.call("POST", "/inspection/tickets", {**body, "phone": "12345", "code": code})) == {"phone": "format"}
    assert (await client.call("POST", "/inspection/tickets", {**body, "code": code})).status_code == 201
    assert fields(await client.call("POST", "/inspection/tickets", {**body, "code": code})) == {"code": "expired"}


@pytest.mark.req("INSP-X4")
async def test_after_two_hours_the_phone_has_to_be_proved_again_and_is_forgotten(stage: Stage) -> None:
    who = await citizen(stage)
    form = await who.form()
    ticket = await InspTicket.get(id=(await FileObject.get(id=int(who.photos[0]))).owner_account_id)
    clock.set_source(lambda: dt.datetime.now(dt.UTC) + dt.timedelta(hours=2, minutes=1))
    answer = await who.client.call("POST", "/inspection/reports", form, who.headers)
    assert answer.status_code == 401 and answer.json()["code"] == "inspection.ticket_invalid"
    clock.set_source(lambda: dt.datetime.now(dt.UTC) + dt.timedelta(hours=4))
    await sweep_tickets()
    assert not await InspTicket.filter(id=ticket.id).exists() and await cases_of(who) == 0


@pytest.mark.req("INSP-X3")
async def test_a_report_sent_twice_is_one_case_with_one_receipt(stage: Stage) -> None:
    who = await citizen(stage)
    form = await who.form()
    send = lambda: who.client.call("POST", "/inspection/reports", form, who.headers)  # noqa: E731
    answers = await asyncio.gather(send(), send(), send())
    assert {one.status_code for one in answers} == {201}
    assert len({one.json()["case_no"] for one in (*answers, await send())}) == 1
    assert await cases_of(who) == 1
    assert (await who.send_photo()).status_code == 401, "the ticket was for that one report"


@pytest.mark.req("INSP-X3")
async def test_the_same_person_against_the_same_employer_is_told_of_the_first_report_and_may_insist(stage: Stage) -> None:
    intake = await new_intake(stage)
    first = await citizen(stage, intake)
    receipt = (await first.send(employer_name="速达（青禾）物流有限公司")).json()
    await stage.world.calm()
    again = await citizen(stage, intake, first.made)
    refused = await again.send(employer_name="速达(青禾) 物流有限公司")
    assert refused.status_code == 409 and refused.json()["code"] == "inspection.reported_before"
    assert refused.json()["details"] == {"case_no": receipt["case_no"], "registered_on": clock.today().isoformat()}
    second = await again.send(employer_name="速达(青禾) 物流有限公司", again=True)
    assert second.status_code == 201
    earlier = await InspCase.get(case_no=receipt["case_no"])
    assert (await InspCase.get(case_no=second.json()["case_no"])).repeat_of == earlier.id
    stranger = await citizen(stage, intake)
    probing = await stranger.send(employer_name="速达（青禾）物流有限公司", cert_no=first.made.cert_no)
    assert probing.status_code == 201, "who types another's certificate learns nothing of their reports"


@pytest.mark.req("INSP-X3")
async def test_one_phone_reports_five_times_a_day_and_no_more(stage: Stage) -> None:
    intake, made = await new_intake(stage), await stage.world.person()
    statuses = []
    for _ in range(6):
        start = clock.now()
        clock.set_source(lambda start=start: start + dt.timedelta(minutes=61))  # type: ignore[misc]
        statuses.append((await (await citizen(stage, intake, made)).send()).status_code)
    assert statuses == [201] * 5 + [429]


@pytest.mark.req("INSP-X2")
async def test_the_receipt_holds_what_is_needed_and_nothing_personal(stage: Stage) -> None:
    who = await citizen(stage)
    answer = await who.send()
    receipt = answer.json()
    assert receipt["case_no"].startswith("LJ") and len(receipt["query_code"]) == 6
    assert receipt["grid_name"] == who.intake["grids"][0]["name"] and receipt["photo_count"] == 1
    for secret in (who.made.name, who.made.phone, who.made.cert_no, "工资一直没有发"):
        assert secret not in answer.text


@pytest.mark.req("INSP-X2")
async def test_progress_is_shown_for_number_or_code_with_the_phone_and_for_nothing_else(stage: Stage) -> None:
    who, other = await citizen(stage), await citizen(stage)
    receipt, foreign = (await who.send()).json(), (await other.send()).json()
    ask: Client = stage.world.anonymous()
    for number in (receipt["case_no"], receipt["query_code"].lower(), f" {receipt['case_no']} "):
        shown = await ask.post("/inspection/progress", {"number": number, "phone": who.made.phone}, 200)
        assert shown["case_no"] == receipt["case_no"] and shown["title"] == "等待街道网格接收" and not shown["done"]
        assert [(one["title"], one["state"]) for one in shown["steps"]] == [
            ("已登记", "done"), ("等待街道网格接收", "current"), ("调解", "waiting"), ("办结", "waiting"),
        ]  # fmt: skip
        for secret in (who.made.name, who.made.phone, who.made.cert_no, "工资一直没有发"):
            assert secret not in str(shown)
    wrong = []
    for number, phone in (
        (receipt["case_no"], other.made.phone), (foreign["case_no"], who.made.phone), (receipt["case_no"], "12"),
        ("LJ20260101-AAAAAA", who.made.phone), (receipt["case_no"][:-1], who.made.phone), ("%%%%%%", who.made.phone),
    ):  # fmt: skip
        answer = await ask.call("POST", "/inspection/progress", {"number": number, "phone": phone})
        wrong.append((answer.status_code, answer.json()["code"], answer.json()["message"]))
    assert len(set(wrong)) == 1 and wrong[0][0] == 404, "no answer says which of the two was wrong"


@pytest.mark.req("INSP-X2")
async def test_numbers_cannot_be_guessed_for_a_known_phone(stage: Stage) -> None:
    who = await citizen(stage)
    await who.send()
    statuses = []
    for n in range(21):
        asked = {"number": f"AAAA{n:02d}", "phone": who.made.phone}
        statuses.append((await stage.world.anonymous().call("POST", "/inspection/progress", asked)).status_code)
    assert statuses == [404] * 20 + [429], "counted by phone, whatever address asks"


@pytest.mark.req("INSP-01")
async def test_a_stopped_code_explains_itself_and_takes_nothing(stage: Stage) -> None:
    made = await new_intake(stage)
    who = await citizen(stage, made)
    form = await who.form()
    client = await keeper(stage)
    await client.post(f"/inspection/intakes/{made['id']}/revoke", {"reason": "海报已撤下"})
    assert (await client.call("POST", f"/inspection/intakes/{made['id']}/revoke", {"reason": "再停一次"})).status_code == 409
    shown = await who.client.get(f"/inspection/intakes/{made['token']}")
    assert shown["state"] == "revoked" and "停用" in shown["message"] and not shown["grids"]
    answer = await who.client.call("POST", "/inspection/reports", form, who.headers)
    assert answer.status_code == 409 and answer.json()["code"] == "inspection.intake_closed"
    ticket = {"intake": made["token"], "phone": who.made.phone, "code": "123456"}
    assert (await who.client.call("POST", "/inspection/tickets", ticket)).status_code == 409
    assert await cases_of(who) == 0


async def test_a_scan_is_counted_once_a_day_for_each_visitor(stage: Stage) -> None:
    made = await new_intake(stage)
    same = stage.world.anonymous()
    for client in (same, same, stage.world.anonymous()):
        await client.get(f"/inspection/intakes/{made['token']}")
    assert (await InspIntake.get(id=int(made["id"]))).scan_count == 2


@pytest.mark.sec(29)
@pytest.mark.req("INSP-03")
async def test_agreement_and_origin_of_a_report_are_on_record_without_any_number(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    who = await citizen(stage)
    row = await InspCase.get(case_no=(await who.send()).json()["case_no"])
    await stage.world.settle()
    event = await InspCaseEvent.get(case_id=row.id)
    ticket = await InspTicket.get(case_id=row.id)
    assert f'"ticket_id":"{ticket.id}"' in event.facts and '"consent_version":1' in event.facts
    given = await ConsentRecord.get(account_id=ticket.id)
    assert (given.key, given.version) == ("report", 1) and given.ip
    record = await AuditRecord.get(action="inspection.case.report", object_id=row.id)
    assert (record.audience, record.actor_name, record.object_label) == ("public", "群众", row.case_no) and record.ip
    connection = Tortoise.get_connection("default")
    left = caplog.text
    tables = [model._meta.db_table for models in Tortoise.apps.values() for model in models.values()]
    for table in tables:
        left += str(await connection.execute_query_dict(f"SELECT * FROM {table}"))
    for secret in (who.made.cert_no, who.made.phone, who.ticket, "工资一直没有发"):
        assert secret not in left


@pytest.mark.req("INSP-03")
async def test_the_pictures_are_for_whoever_sees_the_case_and_for_nobody_else(stage: Stage) -> None:
    grids = [await new_grid(stage), await new_grid(stage)]
    for n, grid in enumerate(grids):
        stage.world.units[f"report_grid_{n}"] = int(grid["id"])
    own, other = [(await stage.staff("grid_officer", f"report_grid_{n}")).client for n in range(2)]
    who = await citizen(stage, await new_intake(stage, grids[0]))
    receipt = (await who.send()).json()
    [item] = (await own.get("/inspection/cases", q=receipt["case_no"]))["items"]
    [photo] = (await own.get(f"/inspection/cases/{item['id']}"))["photos"]
    seen = await own.call("GET", photo["url"])
    assert seen.status_code == 200 and seen.headers["content-type"] == "image/png"
    assert await AuditRecord.filter(action="file.object.read", object_id=int(photo["id"])).exists()
    keeper_of_codes = await keeper(stage)
    for client in (other, keeper_of_codes):
        assert (await client.call("GET", photo["url"])).status_code == 404
    assert (await stage.world.anonymous().call("GET", photo["url"])).status_code == 401


async def test_the_ticket_travels_as_a_header_and_nothing_personal_in_an_address(stage: Stage) -> None:
    who = await citizen(stage)
    form = await who.form()
    answer = await who.client.call("POST", "/inspection/reports", form, {HEADER: "x" * 5000})
    assert answer.status_code == 401
    answer = await who.client.call("POST", "/inspection/reports", {**form, "phone": "19900000000"}, who.headers)
    assert fields(answer) == {"phone": "extra_forbidden"}, "the phone is the proved one, never one of the form"
    assert make_cert(1) not in str(answer.request.url)
