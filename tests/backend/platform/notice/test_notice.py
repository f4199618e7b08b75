"""Notices: written with what they tell of, read by their recipient only, sent by a job that survives the vendors' moods."""

import json
from collections.abc import AsyncIterator, Mapping, Sequence

import pytest
from backend.platform.inbox.desk import Desk, Seat, empty, open_tables

from unionhub.integrations.errors import VendorError, VendorTimeout, VendorUnavailable
from unionhub.integrations.sms.ports import SmsError, SmsPort, SmsReceipt
from unionhub.integrations.wechat.ports import MiniProgramPort, WeChatError
from unionhub.kernel import services
from unionhub.kernel.authz import Audience
from unionhub.kernel.db import transaction
from unionhub.kernel.queue import HandlerRegistry, drain
from unionhub.kernel.queue.models import QueueDelivery
from unionhub.platform.audit.ports import AuditCatalogue
from unionhub.platform.consent import audit as consent_audit
from unionhub.platform.consent import ports as consent
from unionhub.platform.consent.service import decisions
from unionhub.platform.notice import ports, tasks
from unionhub.platform.notice.models import Notice, NoticeDelivery, NoticeSubscription
from unionhub.platform.notice.routes import member, staff
from unionhub.platform.notice.service.delivering import deliver

pytestmark = pytest.mark.commits
WORKER = 41
PHONE, OPENID = "13800001234", "openid-of-worker"
APPROVED = {"unit_name": "示例工会", "member_no": "990101260000001", "decided_at": "2026年11月22日 19:24"}
LINK = "/packages/membership/card"


class Vendors:
    """WeChat, SMS and the directory of recipients; answers are queued errors, then success."""

    def __init__(self) -> None:
        self.wechat: list[tuple[str, str, Mapping[str, str], str | None]] = []
        self.sms: list[tuple[str, Sequence[str], str | None]] = []
        self.moods: list[VendorError] = []
        self.openid_of: dict[int, str] = {WORKER: OPENID}
        self.phone_of: dict[int, str] = {WORKER: PHONE}

    async def send_subscribe_message(self, openid: str, template_id: str, data: Mapping[str, str], *, page: str | None = None) -> None:
        if self.moods:
            raise self.moods.pop(0)
        self.wechat.append((openid, template_id, data, page))

    async def send(self, phone: str, params: Sequence[str], *, template_code: str | None = None) -> SmsReceipt:
        if self.moods:
            raise self.moods.pop(0)
        self.sms.append((phone, params, template_code))
        return SmsReceipt("serial", "request", 1)

    async def openid(self, account_id: int) -> str | None:
        return self.openid_of.get(account_id)

    async def phone(self, account_id: int) -> str | None:
        return self.phone_of.get(account_id)


@pytest.fixture(scope="module")
async def tables(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[None]:
    async with open_tables(tmp_path_factory.mktemp("notice")):
        yield


@pytest.fixture
async def desk(tables: None) -> AsyncIterator[Desk]:
    await empty()
    made = await Desk([*member.notices.endpoints, *member.route.endpoints, *staff.route.endpoints]).start()
    services.get(HandlerRegistry).collect(tasks)
    yield made
    await made.aclose()


@pytest.fixture
def vendors(desk: Desk) -> Vendors:
    made = Vendors()
    services.bind(MiniProgramPort, made)  # type: ignore[type-abstract, arg-type]
    services.bind(SmsPort, made)  # type: ignore[type-abstract]
    services.bind(ports.RecipientDirectory, made)  # type: ignore[type-abstract]
    services.bind(ports.VendorTemplates, ports.VendorTemplates({"join_result": "tmpl-1"}, {"join_result": "SMS_1"}))
    return made


def worker(desk: Desk, account_id: int = WORKER) -> Seat:
    return desk.signed_in(Audience.MEMBER, account_id)


async def tell(template: str = "join_approved", account_id: int = WORKER, **params: str) -> int:
    async with transaction() as tx:
        return await ports.send(tx, account_id, template, params or APPROVED, LINK)


async def run_jobs() -> None:
    await drain(services.get(HandlerRegistry))


async def outcomes() -> dict[str, tuple[str, str | None]]:
    return {row.channel.value: (row.state.value, row.vendor_code) for row in await NoticeDelivery.all()}


async def grants() -> int:
    row = await NoticeSubscription.get_or_none(account_id=WORKER, template_key="join_result")
    return row.remaining if row else 0


async def allow(desk: Desk, *keys: str) -> None:
    answer = await worker(desk).post("/notice/subscriptions", {"template_keys": list(keys or ["join_result"])})
    assert answer.json() == {"accepted": ["join_result"]}, answer.text


async def test_a_notice_is_read_by_its_recipient_and_by_nobody_else(desk: Desk, vendors: Vendors) -> None:
    notice_id = await tell()
    mine, other = worker(desk), worker(desk, 42)
    item = (await mine.get("/notice/notices")).json()["items"][0]
    assert item["title"] == "入会申请已通过"
    assert "会员编号 990101260000001" in item["body"]
    assert (item["link"], item["kind"], item["read"]) == (LINK, "result", False)
    assert (await other.get("/notice/notices")).json()["total"] == 0
    assert (await other.post(f"/notice/notices/{notice_id}/read")).status_code == 404
    assert (await desk.signed_in(Audience.STAFF, WORKER).get("/notice/notices")).json()["total"] == 0
    assert (await desk.anonymous(Audience.MEMBER).get("/notice/notices")).status_code == 401
    assert (await Notice.get()).read_at is None


@pytest.mark.req("SYS-08")
async def test_the_badge_counts_what_is_unread_until_it_is_read(desk: Desk, vendors: Vendors) -> None:
    first = await tell()
    await tell()
    mine = worker(desk)
    assert (await mine.get("/notice/summary")).json() == {"unread": 2}
    assert (await mine.post(f"/notice/notices/{first}/read")).json()["read"] is True
    read_at = (await Notice.get(id=first)).read_at
    await mine.post(f"/notice/notices/{first}/read")
    assert (await Notice.get(id=first)).read_at == read_at
    assert (await mine.get("/notice/notices", unread="true")).json()["total"] == 1
    assert (await mine.post("/notice/notices/read-all")).json() == {"unread": 0}
    assert (await mine.get("/notice/notices", unread="false")).json()["total"] == 2


async def test_reading_all_leaves_the_notices_of_others_unread(desk: Desk, vendors: Vendors) -> None:
    await tell()
    await tell(account_id=42)
    await worker(desk).post("/notice/notices/read-all")
    assert (await worker(desk, 42).get("/notice/summary")).json() == {"unread": 1}


async def test_staff_read_theirs_at_their_own_entrance(desk: Desk, vendors: Vendors) -> None:
    await tell("join_todo", 7, applicant="王**", unit_name="示例工会", due_at="2026年11月25日")
    officer = desk.signed_in(Audience.STAFF, 7)
    assert (await officer.get("/notice/notices", kind="todo")).json()["items"][0]["title"] == "有新的入会申请待审核"
    assert (await officer.get("/notice/summary")).json() == {"unread": 1}
    assert (await officer.post("/notice/notices/read-all")).json() == {"unread": 0}


async def test_a_rolled_back_effect_tells_nobody(desk: Desk, vendors: Vendors) -> None:
    with pytest.raises(ZeroDivisionError):
        async with transaction() as tx:
            await ports.send(tx, WORKER, "join_approved", APPROVED)
            raise ZeroDivisionError
    await run_jobs()
    assert await Notice.all().count() == 0
    assert await QueueDelivery.all().count() == 0
    assert vendors.wechat == vendors.sms == []


@pytest.mark.req("JOIN-X1")
async def test_an_allowed_wechat_message_is_sent_once_and_spends_the_grant(desk: Desk, vendors: Vendors) -> None:
    await allow(desk)
    await tell()
    assert vendors.wechat == []  # nothing leaves before the commit
    await run_jobs()
    await run_jobs()
    assert vendors.wechat == [
        (
            OPENID,
            "tmpl-1",
            {"thing1": "加入示例工会", "phrase2": "已通过", "time3": "2026年11月22日 19:24", "thing4": "点击查看电子会员证"},
            "packages/membership/card",
        )
    ]
    assert await outcomes() == {"inapp": ("sent", None), "wechat": ("sent", None)}
    assert await grants() == 0
    assert vendors.sms == []


async def test_without_a_grant_wechat_is_not_asked_and_the_sms_goes_out_instead(desk: Desk, vendors: Vendors) -> None:
    await tell()
    await run_jobs()
    assert vendors.wechat == []
    assert vendors.sms == [(PHONE, ["示例工会", "已通过"], "SMS_1")]
    assert await outcomes() == {"inapp": ("sent", None), "wechat": ("skipped", "no_grant"), "sms": ("sent", None)}


async def test_a_template_without_fallback_sends_no_sms(desk: Desk, vendors: Vendors) -> None:
    await tell("join_submitted", unit_name="示例工会", current_unit_name="示例工会")
    await run_jobs()
    assert await outcomes() == {"inapp": ("sent", None)}
    assert vendors.sms == []


async def test_when_wechat_says_no_consent_is_left_the_count_is_corrected_and_sms_takes_over(desk: Desk, vendors: Vendors) -> None:
    await allow(desk)
    await allow(desk)
    vendors.moods = [WeChatError("send", 43101, "user refuse to accept the msg")]
    await tell()
    await run_jobs()
    assert await outcomes() == {"inapp": ("sent", None), "wechat": ("skipped", "43101"), "sms": ("sent", None)}
    assert await grants() == 0


@pytest.mark.parametrize("mood", [WeChatError("send", -1, "busy"), WeChatError("send", 45009, "quota"), VendorTimeout("wechat", "send")])
async def test_an_outage_is_tried_again_with_the_same_grant(desk: Desk, vendors: Vendors, mood: VendorError) -> None:
    await allow(desk)
    await tell()
    row = await NoticeDelivery.get(channel="wechat")
    vendors.moods = [mood]
    with pytest.raises(VendorError):
        await deliver(row.id, last_attempt=False)
    assert (await outcomes())["wechat"] == ("queued", None)
    await deliver(row.id, last_attempt=False)
    await row.refresh_from_db()
    assert (row.state.value, row.attempts) == ("sent", 2)
    assert await grants() == 0
    assert len(vendors.wechat) == 1


async def test_the_last_attempt_records_the_failure_and_gives_the_grant_back(desk: Desk, vendors: Vendors) -> None:
    await allow(desk)
    await tell()
    vendors.moods = [VendorUnavailable("wechat", "send", "answered 502")]
    await deliver((await NoticeDelivery.get(channel="wechat")).id, last_attempt=True)
    assert (await outcomes())["wechat"] == ("failed", "unavailable")
    assert await grants() == 1
    await run_jobs()
    assert (await outcomes())["sms"] == ("sent", None)


async def test_a_refusal_that_repeating_cannot_cure_is_not_repeated(desk: Desk, vendors: Vendors) -> None:
    await allow(desk)
    await tell()
    vendors.moods = [WeChatError("send", 40037, "invalid template_id")]
    await run_jobs()
    row = await NoticeDelivery.get(channel="wechat")
    assert (row.state.value, row.vendor_code, row.attempts) == ("failed", "40037", 1)
    assert await grants() == 1


async def test_an_sms_that_timed_out_is_not_sent_twice(desk: Desk, vendors: Vendors) -> None:
    await tell()
    await deliver((await NoticeDelivery.get(channel="wechat")).id, last_attempt=False)
    vendors.moods = [VendorTimeout("sms", "SendSms")]
    await run_jobs()
    await run_jobs()
    assert (await outcomes())["sms"] == ("failed", "timeout")
    assert vendors.sms == []


async def test_a_refused_sms_keeps_the_vendors_code_and_no_number(desk: Desk, vendors: Vendors) -> None:
    await tell()
    await deliver((await NoticeDelivery.get(channel="wechat")).id, last_attempt=False)
    vendors.moods = [SmsError("FailedOperation.PhoneNumberInBlacklist", "r1", retryable=False)]
    await run_jobs()
    row = await NoticeDelivery.get(channel="sms")
    assert (row.state.value, row.vendor_code) == ("failed", "FailedOperation.PhoneNumberInBlacklist")
    assert PHONE not in json.dumps([row.payload, row.error])


async def test_whoever_cannot_be_reached_is_skipped_without_fault(desk: Desk, vendors: Vendors) -> None:
    vendors.openid_of.clear()
    vendors.phone_of.clear()
    await tell()
    await run_jobs()
    assert await outcomes() == {"inapp": ("sent", None), "wechat": ("skipped", "no_openid"), "sms": ("skipped", "no_phone")}


async def test_an_installation_without_vendor_templates_still_tells_people_in_the_app(desk: Desk, vendors: Vendors) -> None:
    services.bind(ports.VendorTemplates, ports.VendorTemplates())
    await tell()
    await run_jobs()
    assert await outcomes() == {"inapp": ("sent", None), "wechat": ("skipped", "not_configured"), "sms": ("skipped", "not_configured")}
    assert (await worker(desk).get("/notice/templates")).json() == {"items": []}
    assert (await worker(desk).get("/notice/notices")).json()["total"] == 1


@pytest.mark.sec(29)
async def test_after_the_privacy_consent_is_taken_back_nothing_more_is_sent_outside(desk: Desk, vendors: Vendors) -> None:
    services.get(AuditCatalogue).add_group("consent", "隐私与同意", consent_audit.ACTIONS)
    async with transaction() as tx:
        await consent.install_defaults(tx, site_name="示例工会", service_phone="12351")
        await consent.record_given(tx, worker(desk).actor, [("privacy", 3)])
    await allow(desk)
    await tell()
    await decisions.withdraw(worker(desk).actor, "privacy")
    await run_jobs()
    assert await outcomes() == {"inapp": ("sent", None), "wechat": ("skipped", "consent_withdrawn")}
    assert vendors.wechat == vendors.sms == []
    assert await grants() == 1


async def test_each_consent_in_the_mini_program_counts_once_and_unknown_templates_are_refused(desk: Desk, vendors: Vendors) -> None:
    await allow(desk)
    await allow(desk, "join_result", "join_result")
    assert await grants() == 2
    refused = await worker(desk).post("/notice/subscriptions", {"template_keys": ["join_result", "unheard_of"]})
    assert (refused.status_code, refused.json()["details"]["fields"][0]["field"]) == (422, "template_keys.1")
    assert await grants() == 2
    assert (await desk.anonymous(Audience.MEMBER).post("/notice/subscriptions", {"template_keys": ["join_result"]})).status_code == 401
    assert (await worker(desk).get("/notice/templates")).json() == {"items": [{"key": "join_result", "template_id": "tmpl-1"}]}


async def test_stored_notices_deliveries_and_jobs_hold_no_phone_number_and_no_openid(desk: Desk, vendors: Vendors) -> None:
    await allow(desk)
    await tell("join_rejected", unit_name="示例工会", reason=f"请改用 {PHONE} 联系", decided_at="今天")
    await run_jobs()
    stored = [await model.all().values() for model in (Notice, NoticeDelivery, NoticeSubscription, QueueDelivery)]
    text = json.dumps(stored, ensure_ascii=False, default=str)
    assert PHONE not in text
    assert OPENID not in text
