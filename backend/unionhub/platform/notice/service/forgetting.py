"""Deleting an account's messages at its owner's word, or because the account is closed."""

from unionhub.kernel.db import Tx, ensure_tx
from unionhub.platform.notice.models import Notice, NoticeDelivery, NoticeSubscription


async def forget_account(tx: Tx, account_id: int) -> int:
    """See :func:`unionhub.platform.notice.ports.forget_account`."""
    ensure_tx(tx)
    await NoticeSubscription.filter(account_id=account_id).delete()
    ids = [row["id"] for row in await Notice.filter(account_id=account_id).values("id")]
    for first in range(0, len(ids), 500):
        part = ids[first : first + 500]
        await NoticeDelivery.filter(notice_id__in=part).delete()
        await Notice.filter(id__in=part).delete()
    return len(ids)


async def system_count(account_id: int) -> int:
    """See :func:`unionhub.platform.notice.ports.system_count`."""
    return await Notice.filter(account_id=account_id).count()
