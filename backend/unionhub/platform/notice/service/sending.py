"""Writing a notice and its deliveries. Nothing is sent here: the job does that after the commit."""

import json
from collections.abc import Mapping
from typing import Any

from unionhub.kernel import clock
from unionhub.kernel.db import Tx, ensure_tx
from unionhub.kernel.queue import enqueue
from unionhub.platform.notice.enums import Channel, DeliveryState
from unionhub.platform.notice.models import Notice, NoticeDelivery
from unionhub.platform.notice.templates import Filled, Param, Template, fill, get_template

DELIVER = "notice.deliver"


async def send(
    tx: Tx,
    recipient_account_id: int,
    template_key: str,
    params: Mapping[str, Param],
    link: str | None = None,
    channels: tuple[Channel, ...] | None = None,
) -> int:
    """See :func:`unionhub.platform.notice.ports.send`."""
    ensure_tx(tx)
    template = get_template(template_key)
    filled = fill(template, params)
    notice = await Notice.create(
        account_id=recipient_account_id,
        audience=template.audience,
        template_key=template.key,
        kind=template.kind,
        title=filled.title,
        body=filled.body,
        link=link,
    )
    await NoticeDelivery.create(notice_id=notice.id, channel=Channel.INAPP, state=DeliveryState.SENT, done_at=clock.now())
    for channel in template.channels:
        if channel is not Channel.INAPP and (channels is None or channel in channels):
            await _queue(tx, notice, channel, payload_of(template, filled, channel, link))
    return notice.id


def payload_of(template: Template, filled: Filled, channel: Channel, link: str | None) -> dict[str, Any]:
    """What the vendor is given, without the recipient's address; kept with the delivery, so the job needs no parameters."""
    sms = {"template": template.sms_template, "params": filled.sms_params}
    if channel is Channel.SMS:
        return sms
    page = link.lstrip("/") if link else None
    wechat: dict[str, Any] = {"subscription": template.subscription, "data": filled.wechat_data, "page": page}
    return {**wechat, "fallback": sms} if template.sms_fallback else wechat


async def _queue(tx: Tx, notice: Notice, channel: Channel, payload: dict[str, Any]) -> None:
    delivery = await NoticeDelivery.create(
        notice_id=notice.id, channel=channel, state=DeliveryState.QUEUED, payload=json.dumps(payload, ensure_ascii=False)
    )
    await enqueue(tx, DELIVER, {"delivery_id": delivery.id})
