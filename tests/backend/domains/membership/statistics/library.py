"""Members and applications as the other parts of the system write them: the row and its event in one transaction."""

import datetime as dt
import itertools
from typing import Any

from unionhub.domains.membership.enums.applications import ApplicationSource, ApplicationState, RealnameOutcome
from unionhub.domains.membership.enums.members import LIVE_STATUSES, MemberSource, MemberStatus
from unionhub.domains.membership.events import ApplicationSubmitted, MemberJoined, MemberLeft, MemberTransferred, MemberUpdated
from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.models.members import Member
from unionhub.kernel import clock, codes
from unionhub.kernel.crypto import index_of, set_encrypted
from unionhub.kernel.db import Tx, transaction
from unionhub.kernel.queue import publish
from unionhub.platform.account.enums import AccountKind
from unionhub.platform.account.models import Account, Person

_numbers = itertools.count(1)


def certificate() -> str:
    number = next(_numbers)
    body = f"110101{1950 + number // 9000 % 50}{number // 900 % 10 + 1:02d}{number // 30 % 28 + 1:02d}{number % 1000:03d}"
    return body + codes.id_check_char(body)


async def new_member(tx: Tx, unit_id: int, **facts: Any) -> Member:
    """A person and its membership, without an event."""
    number = next(_numbers)
    person = Person(name=f"会员{number}")
    set_encrypted(person, "cert_no", certificate())
    await person.save(force_create=True)
    status = facts.get("status", MemberStatus.ACTIVE)
    member = Member(
        member_no=f"{number:016d}",
        person_id=person.id,
        unit_id=unit_id,
        name=person.name,
        live_slot=person.id if status in LIVE_STATUSES else None,
        source=MemberSource.IMPORT,
        updated_at=clock.now(),
        **{"joined_on": clock.today(), **facts},
    )
    await member.save(force_create=True)
    return member


async def join(unit_id: int, **facts: Any) -> Member:
    """A member enters the library."""
    async with transaction() as tx:
        member = await new_member(tx, unit_id, **facts)
        await publish(tx, MemberJoined(aggregate_id=member.id, unit_id=unit_id, biz_date=day(), person_id=member.person_id))
    return member


async def transfer(member_id: int, unit_id: int) -> None:
    async with transaction() as tx:
        member = await Member.filter(id=member_id).select_for_update().get()
        before, member.unit_id = member.unit_id, unit_id
        await member.save(update_fields=["unit_id"])
        event = MemberTransferred(aggregate_id=member.id, unit_id=unit_id, from_unit_id=before, biz_date=day(), person_id=member.person_id)
        await publish(tx, event)


async def change(member_id: int, **facts: Any) -> None:
    """New facts of a member."""
    async with transaction() as tx:
        member = await Member.filter(id=member_id).select_for_update().get()
        await Member.filter(id=member_id).update(**facts)
        await publish(tx, MemberUpdated(aggregate_id=member.id, unit_id=member.unit_id, biz_date=day(), fields=tuple(facts)))


async def leave(member_id: int, status: MemberStatus = MemberStatus.LEFT) -> None:
    async with transaction() as tx:
        member = await Member.filter(id=member_id).select_for_update().get()
        await Member.filter(id=member_id).update(status=status, live_slot=None, left_on=clock.today())
        event = MemberLeft(aggregate_id=member.id, unit_id=member.unit_id, biz_date=day(), person_id=member.person_id, status=status.value)
        await publish(tx, event)


async def reinstate(member_id: int) -> None:
    async with transaction() as tx:
        member = await Member.filter(id=member_id).select_for_update().get()
        await Member.filter(id=member_id).update(status=MemberStatus.ACTIVE, live_slot=member.person_id, left_on=None)
        await publish(tx, MemberUpdated(aggregate_id=member.id, unit_id=member.unit_id, biz_date=day(), fields=("status",)))


async def submit(unit_id: int, **facts: Any) -> MembershipApplication:
    """An application, written past the phone."""
    number = certificate()
    async with transaction() as tx:
        account = await Account.create(kind=AccountKind.MEMBER, name="微信用户")
        row = MembershipApplication(
            applicant_account_id=account.id,
            source=ApplicationSource.QRCODE,
            unit_id=unit_id,
            name="申请人",
            realname=RealnameOutcome.MATCH,
            submitted_at=clock.now(),
            biz_date=clock.today(),
        )
        set_encrypted(row, "cert_no", number)
        set_encrypted(row, "phone", "13800000000")
        row.open_slot = index_of(MembershipApplication, "cert_no", number).current
        for name, value in facts.items():
            setattr(row, name, value)
        if row.state is not ApplicationState.PENDING:
            row.open_slot = None
        await row.save(force_create=True)
        await publish(tx, ApplicationSubmitted(aggregate_id=row.id, unit_id=unit_id, biz_date=day(), realname="match"))
    return row


def day(back: int = 0) -> str:
    return (clock.today() - dt.timedelta(days=back)).isoformat()
