"""Consent: versioned texts, one decision per document, taken back as easily as given (JOIN-X8, PIPL 14–17, 29)."""

import datetime as dt
from collections.abc import AsyncIterator

import pytest
from backend.platform.inbox.desk import Desk, Seat, empty, open_tables

from unionhub.kernel import clock, services
from unionhub.kernel.authz import Audience
from unionhub.kernel.db import Tx, transaction
from unionhub.kernel.errors import InvalidFields
from unionhub.kernel.queue import HandlerRegistry, drain, subscriber
from unionhub.kernel.queue.models import QueueEvent
from unionhub.platform.audit.models import AuditRecord
from unionhub.platform.consent import audit, ports, purposes_map
from unionhub.platform.consent import permissions as p
from unionhub.platform.consent.errors import ShippedDocumentChanged
from unionhub.platform.consent.events import ConsentWithdrawn
from unionhub.platform.consent.models import ConsentDocument, ConsentRecord
from unionhub.platform.consent.routes import member, public, staff

pytestmark = [pytest.mark.commits, pytest.mark.sec(29)]
ALL = ("privacy", "sensitive_id", "join_pledge")
SHIPPED = {"privacy": 3, "sensitive_id": 2, "join_pledge": 1, "report": 1, "enterprise": 1}
heard: list[ConsentWithdrawn] = []


@subscriber(ConsentWithdrawn, name="test.consent_withdrawn")
async def hear(tx: Tx, event: ConsentWithdrawn) -> None:
    heard.append(event)


@pytest.fixture(scope="module")
async def tables(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[None]:
    async with open_tables(tmp_path_factory.mktemp("consent")):
        yield


async def install() -> int:
    async with transaction() as tx:
        return await ports.install_defaults(tx, site_name="示例工会", service_phone="12351")


@pytest.fixture
async def desk(tables: None) -> AsyncIterator[Desk]:
    await empty()
    heard.clear()
    await install()
    endpoints = [*public.route.endpoints, *member.route.endpoints, *staff.route.endpoints]
    made = await Desk(endpoints).declare("consent", audit.ACTIONS).start()
    services.get(HandlerRegistry).add(hear)
    yield made
    clock.set_source(None)
    await made.aclose()


@pytest.fixture
def worker(desk: Desk) -> Seat:
    return desk.signed_in(Audience.MEMBER, 41, person_id=9)


def keeper(desk: Desk) -> Seat:
    return desk.signed_in(Audience.STAFF, 1, p.DOCUMENT_READ, p.DOCUMENT_PUBLISH, unit_id=1)


async def give(seat: Seat, *keys: str, version: int | None = None) -> int:
    answer = await seat.post("/consent/records", {"items": [{"key": key, "version": version or SHIPPED[key]} for key in keys]})
    return answer.status_code


async def publish(desk: Desk, key: str = "privacy", *, replaces: int = 3, **more: object) -> dict[str, object]:
    body = {"key": key, "replaces": replaces, "title": "个人信息保护政策", "summary": "有更新", "body": "新的正文。" * 10, **more}
    answer = await keeper(desk).post("/consent/documents", body)
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


@pytest.mark.req("JOIN-X8")
async def test_anybody_reads_the_texts_in_force_before_signing_in(desk: Desk) -> None:
    items = (await desk.public().get("/consent/documents")).json()["items"]
    assert {item["key"] for item in items if item["required"]} == set(ALL)
    assert {item["key"]: item["version"] for item in items} == SHIPPED
    assert [item["key"] for item in items if item["sensitive"]] == ["sensitive_id", "report"]
    privacy = next(item for item in items if item["key"] == "privacy")
    assert "示例工会" in privacy["body"]
    assert "12351" in privacy["body"]
    assert "{" not in "".join(item["body"] for item in items)


@pytest.mark.sec(28)
async def test_the_policy_names_every_personal_field_with_its_purposes_and_how_long_it_is_kept(desk: Desk) -> None:
    policy, report = [(await ConsentDocument.get(key=key)).body for key in ("privacy", "report")]
    names = purposes_map.purpose_names()
    for field in ports.personal_fields():
        body = report if field.consent == "report" else policy
        assert field.columns, field.key
        assert field.consent in SHIPPED
        assert field.label in body
        assert all(names[purpose] in body for purpose in field.purposes)
        assert purposes_map.retention_names()[field.retention] in body
    columns = [column for field in ports.personal_fields() for column in field.columns]
    assert len(columns) == len(set(columns))
    assert [field.key for field in ports.personal_fields() if field.sensitive] == ["cert_no", "profile", "report_cert_no", "report_photo"]


@pytest.mark.req("JOIN-X8")
async def test_what_a_person_agreed_to_is_kept_with_version_time_and_where_from(desk: Desk, worker: Seat) -> None:
    assert await give(worker, *ALL) == 201
    states = (await worker.get("/consent/records")).json()["items"]
    assert {state["key"]: (state["version"], state["given"], state["current"]) for state in states} == {
        key: (SHIPPED[key], True, True) for key in ALL
    }
    record = await ConsentRecord.get(key="sensitive_id")
    assert (record.account_id, record.person_id, record.ip, record.request_id) == (41, 9, "10.1.1.1", "request-0001")
    assert await AuditRecord.filter(action="consent.record.given").count() == 3
    assert await QueueEvent.filter(name="consent.given").count() == 3


async def test_agreeing_twice_is_written_once(desk: Desk, worker: Seat) -> None:
    await give(worker, "privacy")
    assert await give(worker, "privacy") == 201
    assert await ConsentRecord.all().count() == 1


async def test_a_person_sees_and_changes_their_own_decisions_only(desk: Desk, worker: Seat) -> None:
    await give(worker, "privacy")
    other = desk.signed_in(Audience.MEMBER, 42)
    assert (await other.get("/consent/records")).json()["items"] == []
    refused = await other.post("/consent/records/privacy/withdraw")
    assert (refused.status_code, refused.json()["code"]) == (409, "consent.not_given")
    assert await ports.is_given(41, "privacy")
    assert (await desk.anonymous(Audience.MEMBER).get("/consent/records")).status_code == 401
    assert (await desk.anonymous(Audience.MEMBER).post("/consent/records/privacy/withdraw")).status_code == 401


async def test_agreeing_to_a_text_that_is_not_in_force_is_refused_as_a_whole(desk: Desk, worker: Seat) -> None:
    for key, version in (("privacy", 4), ("privacy", 0), ("nothing", 1)):
        body = {"items": [{"key": "sensitive_id", "version": 2}, {"key": key, "version": version}]}
        assert (await worker.post("/consent/records", body)).status_code == 422
    assert await ConsentRecord.all().count() == 0


@pytest.mark.req("JOIN-X8")
async def test_whoever_did_not_tick_every_required_document_is_told_which(desk: Desk, worker: Seat) -> None:
    with pytest.raises(InvalidFields) as refused:
        await ports.ensure_consents(41, ALL, given=[("privacy", 3)])
    assert refused.value.details is not None
    messages = [field["message"] for field in refused.value.details["fields"]]
    assert messages == ["请先阅读并同意《身份证号码处理单独同意》", "请先阅读并同意《入会自愿承诺》"]
    await ports.ensure_consents(41, ALL, given=list(SHIPPED.items()))
    await give(worker, "privacy", "sensitive_id")
    await ports.ensure_consents(41, ALL, given=[("join_pledge", 1)])
    assert await ConsentRecord.filter(key="join_pledge").count() == 0


async def test_ticks_are_written_in_the_transaction_of_what_they_allow(desk: Desk, worker: Seat) -> None:
    with pytest.raises(ZeroDivisionError):
        async with transaction() as tx:
            await ports.record_given(tx, worker.actor, [("privacy", 3)])
            raise ZeroDivisionError
    assert await ConsentRecord.all().count() == 0
    async with transaction() as tx:
        await ports.record_given(tx, worker.actor, list(SHIPPED.items()))
    assert await ports.is_given(41, "sensitive_id")


async def test_taking_consent_back_is_recorded_beside_the_consent_and_announced(desk: Desk, worker: Seat) -> None:
    await give(worker, "privacy", "sensitive_id")
    answer = await worker.post("/consent/records/sensitive_id/withdraw")
    assert answer.status_code == 200, answer.text
    assert (answer.json()["given"], answer.json()["current"]) == (False, False)
    assert "停止使用您的身份证号码" in answer.json()["withdrawal_effect"]
    assert not await ports.is_given(41, "sensitive_id")
    assert await ports.was_withdrawn(41, ALL) == ["sensitive_id"]
    assert await ports.is_given(41, "privacy")
    assert [row.action.value for row in await ConsentRecord.filter(key="sensitive_id").order_by("id")] == ["given", "withdrawn"]
    assert await AuditRecord.filter(action="consent.record.withdrawn").count() == 1
    await drain(services.get(HandlerRegistry))
    assert [(event.aggregate_id, event.key, event.version, event.person_id) for event in heard] == [(41, "sensitive_id", 2, 9)]


async def test_consent_taken_back_can_be_given_again(desk: Desk, worker: Seat) -> None:
    await give(worker, "privacy")
    await worker.post("/consent/records/privacy/withdraw")
    assert (await worker.post("/consent/records/privacy/withdraw")).json()["code"] == "consent.not_given"
    assert await ConsentRecord.all().count() == 2
    await give(worker, "privacy")
    assert await ports.is_given(41, "privacy")
    assert await ConsentRecord.all().count() == 3


async def test_the_pledge_of_joining_is_not_taken_back_alone(desk: Desk, worker: Seat) -> None:
    await give(worker, "join_pledge")
    refused = await worker.post("/consent/records/join_pledge/withdraw")
    assert (refused.status_code, refused.json()["code"]) == (409, "consent.not_withdrawable")
    assert "办理退会" in refused.json()["message"]
    assert await ConsentRecord.all().count() == 1
    assert await QueueEvent.filter(name="consent.withdrawn").count() == 0


async def test_a_new_version_asks_everybody_again_and_the_old_text_stays_readable(desk: Desk, worker: Seat) -> None:
    await give(worker, "privacy")
    assert (await publish(desk))["version"] == 4
    assert not await ports.is_given(41, "privacy")
    state = (await worker.get("/consent/records")).json()["items"][0]
    assert (state["version"], state["given"], state["current"]) == (3, True, False)
    with pytest.raises(InvalidFields) as refused:
        await ports.ensure_consents(41, ["privacy"], given=[("privacy", 3)])
    assert refused.value.details is not None
    assert refused.value.details["fields"][0]["code"] == "outdated"
    assert await give(worker, "privacy", version=4) == 201
    assert await ports.is_given(41, "privacy")
    old = await desk.public().get("/consent/documents/privacy/versions/3")
    assert "示例工会" in old.json()["body"]
    for missing in ("5", "0", "99999999999", "x"):
        assert (await desk.public().get(f"/consent/documents/privacy/versions/{missing}")).status_code == 404


async def test_a_wording_that_changes_nothing_of_substance_does_not_ask_again(desk: Desk, worker: Seat) -> None:
    await give(worker, "privacy")
    await publish(desk, renews=False)
    assert await ports.is_given(41, "privacy")
    await publish(desk, replaces=4, renews=True)
    assert not await ports.is_given(41, "privacy")


async def test_a_version_for_tomorrow_comes_into_force_tomorrow(desk: Desk, worker: Seat) -> None:
    moment = clock.now()
    published = await publish(desk, effective_from=(moment + dt.timedelta(days=1)).isoformat())
    assert published["in_force"] is False
    assert {item["version"] for item in (await desk.public().get("/consent/documents")).json()["items"]} == {1, 2, 3}
    assert (await desk.public().get("/consent/documents/privacy/versions/4")).status_code == 404
    assert await give(worker, "privacy", version=4) == 422
    clock.set_source(lambda: moment + dt.timedelta(days=1, minutes=1))
    assert await give(worker, "privacy", version=4) == 201


async def test_publishing_over_somebody_elses_new_version_is_refused(desk: Desk) -> None:
    await publish(desk)
    body = {"key": "privacy", "replaces": 3, "title": "个人信息保护政策", "summary": "有更新", "body": "另一份正文。" * 10}
    refused = await keeper(desk).post("/consent/documents", body)
    assert (refused.status_code, refused.json()["code"]) == (409, "consent.version_taken")
    past = (clock.now() - dt.timedelta(days=1)).isoformat()
    assert (await keeper(desk).post("/consent/documents", {**body, "replaces": 4, "effective_from": past})).status_code == 422
    assert (await keeper(desk).post("/consent/documents", {**body, "key": "unheard_of"})).status_code == 404
    assert await ConsentDocument.filter(key="privacy").count() == 2


async def test_only_whoever_may_publish_publishes(desk: Desk) -> None:
    reader = desk.signed_in(Audience.STAFF, 2, p.DOCUMENT_READ)
    body = {"key": "privacy", "replaces": 3, "title": "个人信息保护政策", "summary": "有更新", "body": "新的正文。" * 10}
    for seat, status in ((reader, 403), (desk.signed_in(Audience.STAFF, 3), 403), (desk.anonymous(Audience.STAFF), 401)):
        assert (await seat.post("/consent/documents", body)).status_code == status
    assert len((await reader.get("/consent/documents")).json()["items"]) == 5
    assert (await desk.signed_in(Audience.STAFF, 3).get("/consent/documents")).status_code == 403
    assert await ConsentDocument.all().count() == 5


async def test_installing_again_adds_nothing_and_a_silently_changed_shipped_text_stops_the_release(desk: Desk) -> None:
    assert await install() == 0
    assert await ConsentDocument.all().count() == 5
    await ConsentDocument.filter(key="privacy").update(origin="0" * 64)
    with pytest.raises(ShippedDocumentChanged):
        await install()


@pytest.mark.sec(37)
async def test_a_repeated_consent_gives_the_same_answer(desk: Desk, worker: Seat) -> None:
    body = {"items": [{"key": "privacy", "version": 3}]}
    first = await worker.post("/consent/records", body, key="consent-0001")
    again = await worker.post("/consent/records", body, key="consent-0001")
    assert (first.status_code, first.json()) == (201, again.json())
    assert await ConsentRecord.all().count() == 1


async def test_a_reviewer_sees_what_was_agreed_when_the_form_was_handed_in_even_if_it_was_taken_back_later(
    desk: Desk, worker: Seat
) -> None:
    start = clock.now()
    await give(worker, "privacy")
    clock.set_source(lambda: start + dt.timedelta(hours=1))
    await worker.post("/consent/records/privacy/withdraw")
    clock.set_source(lambda: start + dt.timedelta(hours=2))
    await give(worker, "sensitive_id")

    async def agreed(minutes: int) -> list[tuple[str, int, str]]:
        return [(one.key, one.version, one.title) for one in await ports.system_given(41, start + dt.timedelta(minutes=minutes))]

    assert await agreed(0) == [("privacy", 3, "个人信息保护政策")]
    assert await agreed(59) == [("privacy", 3, "个人信息保护政策")]
    assert await agreed(61) == []
    assert await agreed(120) == [("sensitive_id", 2, "身份证号码处理单独同意")]
    assert await ports.system_title("sensitive_id") == "身份证号码处理单独同意"
