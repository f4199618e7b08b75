"""Consumers of membership: the rollup behind the figures (D7), and stopping when consent is withdrawn (JOIN-X8)."""

import datetime as dt

from tortoise.expressions import F

from unionhub.domains.membership.enums.applications import ApplicationState
from unionhub.domains.membership.enums.rollups import Metric
from unionhub.domains.membership.events import ApplicationDecided, ApplicationSubmitted, MemberJoined
from unionhub.domains.membership.models.rollups import MembershipRollup
from unionhub.domains.membership.policy.joining import REQUIRED_CONSENTS
from unionhub.domains.membership.service.stop import stop_applications_of
from unionhub.kernel.db import Tx, insert_once
from unionhub.kernel.queue import subscriber
from unionhub.platform.consent.events import ConsentWithdrawn

_DECIDED = {
    ApplicationState.APPROVED.value: Metric.APPROVED,
    ApplicationState.REJECTED.value: Metric.REJECTED,
    ApplicationState.WITHDRAWN.value: Metric.WITHDRAWN,
}


async def _count(tx: Tx, unit_id: int, day: str, metric: Metric) -> None:
    date = dt.date.fromisoformat(day)
    row = MembershipRollup.filter(unit_id=unit_id, biz_date=date, metric=metric)
    if await row.update(value=F("value") + 1):
        return
    if not await insert_once(tx, MembershipRollup(unit_id=unit_id, biz_date=date, metric=metric, value=1)):
        await row.update(value=F("value") + 1)  # the day's first of two at once


@subscriber(ApplicationSubmitted, name="membership.count_submitted")
async def count_submitted(tx: Tx, event: ApplicationSubmitted) -> None:
    """One more application handed in."""
    await _count(tx, event.unit_id, event.biz_date, Metric.SUBMITTED)


@subscriber(ApplicationDecided, name="membership.count_decided")
async def count_decided(tx: Tx, event: ApplicationDecided) -> None:
    """One more application decided."""
    await _count(tx, event.unit_id, event.biz_date, _DECIDED[event.state])


@subscriber(MemberJoined, name="membership.count_joined")
async def count_joined(tx: Tx, event: MemberJoined) -> None:
    """One more member."""
    await _count(tx, event.unit_id, event.biz_date, Metric.MEMBERS)


@subscriber(ConsentWithdrawn, name="membership.stop_on_withdrawal")
async def stop_on_withdrawal(tx: Tx, event: ConsentWithdrawn) -> None:
    """Who takes back a consent that joining rests on has no application in progress any more."""
    if event.key in REQUIRED_CONSENTS:
        await stop_applications_of(tx, event.aggregate_id, event.key)
