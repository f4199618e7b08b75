"""Telling others that a person used the phone side today (JOIN-28): once a day and session, never where or what."""

import datetime as dt
from collections.abc import Collection

from tortoise.expressions import Subquery
from tortoise.functions import Max

from unionhub.kernel import clock
from unionhub.kernel.db import Tx, transaction
from unionhub.kernel.queue import publish
from unionhub.platform.account.enums import AccountKind
from unionhub.platform.account.events import PersonSeen
from unionhub.platform.account.models import Account, Session


async def tell_seen(tx: Tx, account_id: int, person_id: int, at: dt.datetime) -> None:
    """Publish it."""
    await publish(tx, PersonSeen(aggregate_id=account_id, person_id=person_id, biz_date=clock.biz_date(at).isoformat()))


async def touch(session_id: int, account_id: int, person_id: int | None, before: dt.datetime, now: dt.datetime) -> None:
    """Note that a session is in use; the first use of a day by a known person is told."""
    await Session.filter(id=session_id, ended_at=None).update(last_seen_at=now)
    if person_id is not None and clock.biz_date(before) < clock.biz_date(now):
        async with transaction() as tx:
            await tell_seen(tx, account_id, person_id, now)


async def last_seen_of(account_id: int) -> dt.datetime:
    """When a phone-side account was last in use; now, when no session of it is left."""
    row = await Session.filter(account_id=account_id).order_by("-last_seen_at").first()
    return row.last_seen_at if row is not None else clock.now()


def persons_with_account() -> Subquery:
    """Ids of persons who have registered on the phone side, for ``field__in``."""
    return Subquery(Account.filter(kind=AccountKind.MEMBER, person_id__isnull=False).values("person_id"))


async def system_last_seen(person_ids: Collection[int]) -> dict[int, dt.date]:
    """The last day each of these persons used the phone side; who never did is left out."""
    rows = Session.filter(account__kind=AccountKind.MEMBER, account__person_id__in=set(person_ids))
    days = await rows.annotate(latest=Max("last_seen_at")).group_by("account__person_id").values("account__person_id", "latest")
    return {row["account__person_id"]: clock.biz_date(row["latest"]) for row in days}
