"""Who has registered on the phone side: members entered by others may have an account already (JOIN-28)."""

from tortoise.expressions import Q

from unionhub.domains.membership.enums.members import LIVE_STATUSES
from unionhub.domains.membership.models.members import Member
from unionhub.kernel.db import transaction
from unionhub.platform.account.ports import persons_with_account, system_last_seen

_PART = 200


async def catch_up_seen() -> int:
    """Note the last day of members who have an account and no day; returns how many."""
    known = Q(person_id__in=persons_with_account())
    live = [status.value for status in LIVE_STATUSES]
    rows = await Member.filter(known, seen_on=None, status__in=live).values_list("id", "person_id")
    for start in range(0, len(rows), _PART):
        part = rows[start : start + _PART]
        days = await system_last_seen([person_id for _, person_id in part])
        async with transaction():
            for member_id, person_id in part:
                if person_id in days:
                    await Member.filter(id=member_id, seen_on=None).update(seen_on=days[person_id])
    return len(rows)
