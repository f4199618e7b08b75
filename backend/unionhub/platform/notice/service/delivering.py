"""Sending one delivery: claim in one transaction, call the vendor outside, record the outcome in another.

A repeated run finds the delivery done and stops. After an outage the queue runs it again; the last attempt records the failure and,
where the template says so, falls back to SMS. An SMS that timed out is not repeated: it may have been sent.
"""

import json
from dataclasses import dataclass
from typing import Any

from tortoise.expressions import F

from unionhub.integrations.errors import VendorError, VendorTimeout
from unionhub.integrations.sms.ports import SmsError, SmsPort
from unionhub.integrations.wechat.ports import MiniProgramPort, WeChatErrcode, WeChatError
from unionhub.kernel import clock, services
from unionhub.kernel.authz import Audience
from unionhub.kernel.db import Tx, insert_once, transaction
from unionhub.kernel.queue import enqueue
from unionhub.platform.consent.ports import was_withdrawn
from unionhub.platform.notice.enums import Channel, DeliveryState
from unionhub.platform.notice.models import Notice, NoticeDelivery
from unionhub.platform.notice.recipients import RecipientDirectory, VendorTemplates
from unionhub.platform.notice.service.sending import DELIVER
from unionhub.platform.notice.service.subscriptions import forget_grants, give_back, take_grant


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a delivery ended; ``code`` is the vendor's, or ours in words."""

    state: DeliveryState
    code: str | None = None
    error: str | None = None


SENT = Outcome(DeliveryState.SENT)


def _skipped(code: str) -> Outcome:
    return Outcome(DeliveryState.SKIPPED, code)


async def deliver(delivery_id: int, *, last_attempt: bool) -> None:
    """Send it once. Raises VendorError while another attempt makes sense."""
    delivery = await NoticeDelivery.get_or_none(id=delivery_id, state=DeliveryState.QUEUED).prefetch_related("notice")
    if delivery is None:
        return
    notice, payload = delivery.notice, json.loads(delivery.payload)
    async with transaction():
        await NoticeDelivery.filter(id=delivery.id).update(attempts=F("attempts") + 1)
    try:
        if notice.audience is Audience.MEMBER and await was_withdrawn(notice.account_id, ["privacy"]):
            outcome = _skipped("consent_withdrawn")
        elif delivery.channel is Channel.WECHAT:
            outcome = await _send_wechat(delivery, notice, payload)
        else:
            outcome = await _send_sms(notice, payload)
    except VendorError as error:
        if _worth_retrying(delivery.channel, error) and not last_attempt:
            raise
        outcome = _refused(error)
    async with transaction() as tx:
        await _record(tx, delivery, notice, payload, outcome)


async def _send_wechat(delivery: NoticeDelivery, notice: Notice, payload: dict[str, Any]) -> Outcome:
    template_id = services.get(VendorTemplates).wechat.get(payload["subscription"])
    if not template_id:
        return _skipped("not_configured")
    directory: RecipientDirectory = services.get(RecipientDirectory)  # type: ignore[type-abstract]
    openid = await directory.openid(notice.account_id)
    if openid is None:
        return _skipped("no_openid")
    if not await _hold_grant(delivery, notice, payload["subscription"]):
        return _skipped("no_grant")
    client: MiniProgramPort = services.get(MiniProgramPort)  # type: ignore[type-abstract]
    await client.send_subscribe_message(openid, template_id, payload["data"], page=payload["page"])
    return SENT


async def _hold_grant(delivery: NoticeDelivery, notice: Notice, key: str) -> bool:
    if delivery.grant_taken:  # by an earlier attempt
        return True
    async with transaction() as tx:
        taken = await take_grant(tx, notice.account_id, key)
        if taken:
            await NoticeDelivery.filter(id=delivery.id).update(grant_taken=True)
    delivery.grant_taken = taken
    return taken


async def _send_sms(notice: Notice, payload: dict[str, Any]) -> Outcome:
    template_code = services.get(VendorTemplates).sms.get(payload["template"])
    if not template_code:
        return _skipped("not_configured")
    directory: RecipientDirectory = services.get(RecipientDirectory)  # type: ignore[type-abstract]
    phone = await directory.phone(notice.account_id)
    if phone is None:
        return _skipped("no_phone")
    client: SmsPort = services.get(SmsPort)  # type: ignore[type-abstract]
    await client.send(phone, payload["params"], template_code=template_code)
    return SENT


def _worth_retrying(channel: Channel, error: VendorError) -> bool:
    return error.retryable and not (channel is Channel.SMS and isinstance(error, VendorTimeout))


def _refused(error: VendorError) -> Outcome:
    if isinstance(error, WeChatError):
        state = DeliveryState.SKIPPED if error.errcode == WeChatErrcode.REFUSED_BY_USER else DeliveryState.FAILED
        return Outcome(state, str(error.errcode), error.reason[:200])
    code = error.code if isinstance(error, SmsError) else "timeout" if isinstance(error, VendorTimeout) else "unavailable"
    return Outcome(DeliveryState.FAILED, code[:80], error.reason[:200])


async def _record(tx: Tx, delivery: NoticeDelivery, notice: Notice, payload: dict[str, Any], outcome: Outcome) -> None:
    open_row = NoticeDelivery.filter(id=delivery.id, state=DeliveryState.QUEUED)
    if not await open_row.update(state=outcome.state, vendor_code=outcome.code, error=outcome.error, done_at=clock.now()):
        return  # another run of this job was first
    if outcome.state is DeliveryState.SENT:
        return
    if delivery.grant_taken and outcome.code == str(int(WeChatErrcode.REFUSED_BY_USER)):
        await forget_grants(tx, notice.account_id, payload["subscription"])
    elif delivery.grant_taken:
        await give_back(tx, notice.account_id, payload["subscription"])
    if "fallback" in payload and outcome.code != "consent_withdrawn":
        await _fall_back(tx, notice, payload["fallback"])


async def _fall_back(tx: Tx, notice: Notice, payload: dict[str, Any]) -> None:
    row = NoticeDelivery(
        notice_id=notice.id, channel=Channel.SMS, state=DeliveryState.QUEUED, payload=json.dumps(payload, ensure_ascii=False)
    )
    if await insert_once(tx, row):
        await enqueue(tx, DELIVER, {"delivery_id": row.id})
