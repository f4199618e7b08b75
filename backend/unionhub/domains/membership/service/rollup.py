"""Rebuilding the rollup from its sources, and saying what differed (D7: nightly rebuild with a difference alarm)."""

import datetime as dt
import logging
from collections.abc import Iterable
from typing import Any

from tortoise.functions import Count

from unionhub.domains.membership.enums.applications import ApplicationState
from unionhub.domains.membership.enums.members import LIVE_STATUSES
from unionhub.domains.membership.enums.rollups import Metric
from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.models.members import Member
from unionhub.domains.membership.models.rollups import MembershipRollup
from unionhub.kernel.db import transaction

_log = logging.getLogger("unionhub.membership")
Key = tuple[int, dt.date, str]
BATCH = 200

_DECIDED = {
    ApplicationState.APPROVED: Metric.APPROVED,
    ApplicationState.REJECTED: Metric.REJECTED,
    ApplicationState.WITHDRAWN: Metric.WITHDRAWN,
}


async def rebuild_rollup(until: dt.date) -> int:
    """Make the rollup of all days before ``until`` equal its sources; returns how many figures differed.

    Days whose events may still be on their way are left to the subscribers, so nothing is counted twice.
    """
    right = await _recount(until)
    rows = await MembershipRollup.filter(biz_date__lt=until)
    present = {(row.unit_id, row.biz_date, row.metric.value): row for row in rows}
    wrong = [row.id for key, row in present.items() if right.get(key) != row.value]
    missing = [
        MembershipRollup(unit_id=unit_id, biz_date=day, metric=Metric(metric), value=value)
        for (unit_id, day, metric), value in right.items()
        if (unit_id, day, metric) not in present or present[unit_id, day, metric].value != value
    ]
    for part in _parts(wrong):
        async with transaction():
            await MembershipRollup.filter(id__in=part).delete()
    for rows_part in _parts(missing, 2000):
        async with transaction():
            await MembershipRollup.bulk_create(rows_part)
    differed = len(set(wrong)) + sum(1 for row in missing if (row.unit_id, row.biz_date, row.metric.value) not in present)
    if differed:
        _log.warning("the rollup differed from its sources", extra={"figures": differed, "until": until.isoformat()})
    return differed


def _parts(items: list[Any], size: int = BATCH) -> Iterable[list[Any]]:
    return (items[start : start + size] for start in range(0, len(items), size))


async def _recount(until: dt.date) -> dict[Key, int]:
    found: dict[Key, int] = {}
    live = [status.value for status in LIVE_STATUSES]
    members = Member.filter(status__in=live, joined_on__lt=until).annotate(many=Count("id")).group_by("unit_id", "joined_on")
    for row in await members.values("unit_id", "joined_on", "many"):
        found[row["unit_id"], row["joined_on"], Metric.MEMBERS.value] = row["many"]
    submitted = MembershipApplication.filter(biz_date__lt=until).annotate(many=Count("id")).group_by("unit_id", "biz_date")
    for row in await submitted.values("unit_id", "biz_date", "many"):
        found[row["unit_id"], row["biz_date"], Metric.SUBMITTED.value] = row["many"]
    for state, metric in _DECIDED.items():
        decided = (
            MembershipApplication.filter(state=state, decided_on__lt=until).annotate(many=Count("id")).group_by("unit_id", "decided_on")
        )
        for row in await decided.values("unit_id", "decided_on", "many"):
            found[row["unit_id"], row["decided_on"], metric.value] = row["many"]
    return found
