"""Personal numbers: masked by default, shown for a reason, taken for a purpose, no longer than agreed (checks 24, 28, 29, 31, 33)."""

import io
import logging
import zipfile
from typing import Any

import pytest
from backend.api.cells_membership import newcomer
from backend.api.stage import stage_of
from backend.api.world import Client, Made, World
from tortoise import Tortoise

from unionhub import registry
from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.kernel import clock
from unionhub.kernel.crypto import EncryptedField
from unionhub.kernel.db.models import BaseModel
from unionhub.platform.account.models import Account, Session
from unionhub.platform.audit.models import AuditRecord
from unionhub.platform.consent.models import ConsentRecord
from unionhub.platform.consent.ports import personal_fields


def shows(text: str, made: Made) -> list[str]:
    return [number for number in (made.cert_no, made.phone) if number in text]


@pytest.mark.sec(24)
@pytest.mark.req("JOIN-X8")
async def test_only_who_may_unmask_sees_a_number_and_only_with_a_reason_on_record(world: World) -> None:
    made, _, decided = await world.member()
    member = f"/membership/members/{decided['member_id']}/unmask"
    application = f"/membership/applications/{decided['id']}/unmask"
    admin, viewer = await world.officer("unit_admin"), await world.officer("viewer")
    for path, action, row in (
        (member, "membership.member.unmasked", decided["member_id"]),
        (application, "membership.application.unmasked", decided["id"]),
    ):
        unmasked = AuditRecord.filter(action=action, object_id=int(row))
        for client, body, status in (
            (viewer, {"fields": ["cert_no"], "reason": "电话核实本人意愿"}, 403),
            (admin, {"fields": ["cert_no"]}, 422),
            (admin, {"fields": ["cert_no"], "reason": " "}, 422),
            (admin, {"fields": [], "reason": "电话核实本人意愿"}, 422),
            (admin, {"fields": ["password_hash"], "reason": "电话核实本人意愿"}, 422),
        ):
            answer = await client.call("POST", path, body)
            assert answer.status_code == status and not shows(answer.text, made), (path, body)
        assert await unmasked.count() == 0
        answer = await admin.call("POST", path, {"fields": ["cert_no"], "reason": "电话核实本人意愿"})
        assert answer.json() == {"cert_no": made.cert_no, "phone": None}, "only what was asked for"
        record = await unmasked.get()
        assert record.reason == "电话核实本人意愿" and record.actor_account_id == int(admin.me["account"]["id"])
        assert not shows(str(dict(record)), made)


@pytest.mark.sec(24, 15)
async def test_an_export_holds_tails_only_and_is_on_record(world: World) -> None:
    made, _, _ = await world.member()
    stage = await stage_of(world)
    officer = (await stage.staff("union_admin", "a111")).client
    task_id = (await officer.post("/membership/members/exports", {}, 202))["task_id"]
    await world.settle()
    task = await officer.get(f"/task/tasks/{task_id}")
    assert task["state"] == "done", task
    book = zipfile.ZipFile(io.BytesIO((await officer.call("GET", task["file_url"])).content))
    text = "".join(book.read(name).decode("utf-8", "replace") for name in book.namelist())
    assert made.name in text
    for person in world.people:
        assert not shows(text, person)
    assert await AuditRecord.filter(action="membership.member.exported", object_id=int(task_id)).exists()
    assert await AuditRecord.filter(action="file.object.read", actor_account_id=int(officer.me["account"]["id"])).exists()
    other = await world.officer("unit_admin2")
    assert (await other.call("GET", task["file_url"])).status_code == 404, "a colleague of the same unit is not its owner"


@pytest.mark.sec(23, 24)
async def test_logs_and_error_answers_hold_no_number_and_no_secret(world: World, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    made, client, _ = await world.member()
    refused = await client.call("POST", "/membership/applications", await world.form(made, (await world.qrcode("b11"))["token"]))
    assert refused.status_code == 409 and not shows(refused.text, made)
    wrong = await world.form(made, "no-such-token", cert_no=made.cert_no[:-1] + "#", phone="1990000")
    answers = [await client.call("POST", "/membership/applications", wrong)]
    answers.append(await world.anonymous("staff").call("POST", "/account/sessions", {"username": "x", "password": "S3cret#Value99"}))
    for answer in answers:
        assert not shows(answer.text, made) and made.cert_no[:-1] not in answer.text and "S3cret#Value99" not in answer.text
    assert caplog.records and client.bearer and client.bearer not in caplog.text
    for person in world.people:
        assert not shows(caplog.text, person)


def personal_columns() -> list[tuple[str, str]]:
    """Every column that holds something of a person in the clear or sealed: encrypted fields with their companions, names, devices."""
    found = []
    for models in Tortoise.apps.values():
        for model in models.values():
            if not issubclass(model, BaseModel):
                continue
            fields = model._meta.fields_map
            sealed = [name for name, field in fields.items() if isinstance(field, EncryptedField)]
            wanted = [name for one in sealed for name in fields if name == one or name.startswith(f"{one}_")]
            wanted += [
                name for name in fields if name in ("sex", "birth_year", "openid", "unionid", "ip", "user_agent", "username", "member_no")
            ]
            found += [(model._meta.db_table, name) for name in wanted]
    return sorted(set(found))


@pytest.mark.sec(28)
async def test_every_personal_column_serves_a_purpose_people_were_told(world: World) -> None:
    known = {column for one in personal_fields() for column in one.columns}
    columns = personal_columns()
    assert len(columns) > 20 and ("person", "cert_no") in columns
    missing = [f"{table}.{column}" for table, column in columns if not {column, f"{table}.{column}"} & known]
    derived = [one for one in missing if not one.endswith(("_confirmed_at", "_last_step", "_matches"))]
    assert derived == []
    for one in personal_fields():
        assert one.purposes and one.retention and one.consent


@pytest.mark.sec(28)
def test_the_joining_form_asks_for_nothing_beyond_its_purposes() -> None:
    create = next(endpoint for endpoint in registry.endpoints() if endpoint.name == "member.membership.create_application")
    asked = set(create.body.model_fields) - {"qr_token", "sms_code", "consents"}  # type: ignore[union-attr]
    told = {one.key for one in personal_fields() if one.required}
    assert asked == {"name", "cert_no", "phone"} and asked <= told


async def consenting(world: World) -> tuple[Made, Client, dict[str, Any]]:
    made, client = await newcomer(await stage_of(world))
    _, application = await world.apply(made, (await world.qrcode())["token"], client)
    return made, client, application


@pytest.mark.sec(29)
@pytest.mark.req("JOIN-X8")
@pytest.mark.parametrize("key", ["privacy", "sensitive_id"])
async def test_taking_back_a_consent_stops_the_open_application_and_the_next_needs_a_new_one(world: World, key: str) -> None:
    made, client, application = await consenting(world)
    admin = await world.officer("unit_admin")
    review = await admin.get(f"/membership/applications/{application['id']}")
    answer = await client.call("POST", f"/consent/records/{key}/withdraw")
    assert answer.status_code == 200, answer.text
    await world.settle()
    assert (await client.get(f"/membership/applications/{application['id']}"))["state"] == "withdrawn"
    late = await admin.call("POST", f"/membership/applications/{application['id']}/approve", {"version": review["version"]})
    assert late.status_code == 409 and await MembershipApplication.filter(id=int(application["id"]), member_id=None).exists()
    form = await world.form(made, (await world.qrcode())["token"])
    without = [one for one in form["consents"] if one["key"] != key]
    refused = await client.call("POST", "/membership/applications", {**form, "consents": without})
    assert refused.status_code == 422
    assert len((await client.get("/membership/applications"))["items"]) == 1
    assert (await client.call("POST", "/membership/applications", form)).status_code == 201


@pytest.mark.sec(29)
async def test_each_consent_is_given_on_its_own_and_kept_with_its_version(world: World) -> None:
    _, client, _ = await consenting(world)
    rows = await ConsentRecord.filter(account_id=int(client.me["account"]["id"])).values("key", "version", "action", "ip")
    documents = {one["key"]: one for one in (await world.anonymous().get("/consent/documents"))["items"] if one["required"]}
    assert {row["key"]: row["version"] for row in rows} == {key: one["version"] for key, one in documents.items()}
    assert documents["sensitive_id"]["sensitive"] and not documents["privacy"]["sensitive"], "the id card has a consent of its own"


@pytest.mark.sec(31)
@pytest.mark.parametrize(("years", "status"), [(13, 422), (15, 422), (16, 201)])
async def test_nobody_under_sixteen_can_apply(world: World, years: int, status: int) -> None:
    today = clock.today()
    made = await world.person(f"{today.year - years}{today:%m%d}" if f"{today:%m%d}" != "0229" else f"{today.year - years}0228")
    client = await world.phone_of(made)
    await client.post("/account/phone/wechat", {"code": await world.simulator.phone_code(made.user_id)})
    answer = await client.call("POST", "/membership/applications", await world.form(made, (await world.qrcode())["token"]))
    assert answer.status_code == status, answer.text
    if status == 422:
        assert [(one["field"], one["code"]) for one in answer.json()["details"]["fields"]] == [("cert_no", "under_age")]
        assert not await MembershipApplication.filter(applicant_account_id=int(client.me["account"]["id"])).exists()


@pytest.mark.sec(33)
async def test_who_refuses_everything_may_still_look_around(world: World) -> None:
    accounts, sessions = await Account.all().count(), await Session.all().count()
    code = await world.qrcode()
    visitor = world.anonymous()
    assert (await visitor.get("/site"))["site_name"]
    assert (await visitor.get(f"/membership/qrcodes/{code['token']}"))["unit"]["contact_phone"]
    listed = (await visitor.get("/consent/documents"))["items"]
    assert {"privacy", "sensitive_id", "join_pledge"} <= {one["key"] for one in listed}
    assert (await visitor.get("/dictionary/items", type="std.ethnic"))["items"]
    assert not visitor.http.cookies and await Session.all().count() == sessions and await Account.all().count() == accounts


@pytest.mark.sec(33)
async def test_signing_in_alone_agrees_to_nothing_and_asks_for_nothing(world: World) -> None:
    _, client = await newcomer(await stage_of(world))
    assert (await client.get("/consent/records"))["items"] == []
    assert (await client.get("/account/me"))["account"]["person"] is None
    assert (await client.get("/membership/me"))["state"] == "none"
