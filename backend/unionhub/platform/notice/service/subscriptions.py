"""Grants of wx.requestSubscribeMessage: counted here, spent by deliveries."""

from tortoise.expressions import F

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, ensure_tx, insert_once, transaction
from unionhub.kernel.errors import InvalidFields
from unionhub.platform.notice.models import NoticeSubscription
from unionhub.platform.notice.schemas import SubscriptionGrant
from unionhub.platform.notice.templates import subscriptions

MOST = 20  # more waiting consents than a person can have given on purpose


async def record_grants(actor: Actor, body: SubscriptionGrant) -> list[str]:
    """Write down one more allowed message for each template. Raises InvalidFields (``template_keys.<n>``)."""
    known = subscriptions()
    problems = [
        (f"template_keys.{number}", "unknown", "没有这个消息模板") for number, key in enumerate(body.template_keys) if key not in known
    ]
    if problems:
        raise InvalidFields(problems)
    keys = sorted(set(body.template_keys))
    async with transaction() as tx:
        for key in keys:
            row = NoticeSubscription(account_id=actor.account_id, template_key=key, remaining=1, updated_at=clock.now())
            if not await insert_once(tx, row):
                kept = NoticeSubscription.filter(account_id=actor.account_id, template_key=key, remaining__lt=MOST)
                await kept.update(remaining=F("remaining") + 1, updated_at=clock.now())
    return keys


async def take_grant(tx: Tx, account_id: int, key: str) -> bool:
    """Spend one grant; False when there is none."""
    ensure_tx(tx)
    held = NoticeSubscription.filter(account_id=account_id, template_key=key, remaining__gt=0)
    return bool(await held.update(remaining=F("remaining") - 1, updated_at=clock.now()))


async def give_back(tx: Tx, account_id: int, key: str) -> None:
    """The message was never sent: the person's consent still stands."""
    ensure_tx(tx)
    await NoticeSubscription.filter(account_id=account_id, template_key=key).update(remaining=F("remaining") + 1, updated_at=clock.now())


async def forget_grants(tx: Tx, account_id: int, key: str) -> None:
    """WeChat says no consent is left (43101)."""
    ensure_tx(tx)
    await NoticeSubscription.filter(account_id=account_id, template_key=key).update(remaining=0, updated_at=clock.now())
