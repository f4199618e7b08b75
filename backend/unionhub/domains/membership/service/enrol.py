"""Entering somebody into the member library (JOIN-19, JOIN-29): one live membership per person, one number for life."""

from typing import NamedTuple

from unionhub.domains.membership.enums.applications import FormKind
from unionhub.domains.membership.enums.members import MemberSource, MemberStatus
from unionhub.domains.membership.errors import AlreadyMember
from unionhub.domains.membership.events import MemberJoined
from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.models.members import Member, MemberHistory
from unionhub.domains.membership.policy.joining import member_number_prefix
from unionhub.domains.membership.service.numbers import take_numbers
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.crypto import set_encrypted
from unionhub.kernel.db import Tx, ensure_tx, insert_once
from unionhub.kernel.queue import publish
from unionhub.platform.account.ports import system_persons
from unionhub.platform.audit.ports import record_audit
from unionhub.platform.org.ports import UnitRef

_WORK = ("industry", "platform", "occupation", "employer_name", "work_area_code")


class Work(NamedTuple):
    """What a new-form member does (JOIN-07), copied from the application; ``placement_pending``: the union is still to be found."""

    industry: str
    platform: str
    occupation: str
    employer_name: str
    work_area_code: str
    placement_pending: bool


def work_of(application: MembershipApplication) -> Work | None:
    """The new-form facts of an application; None for one of the three fields."""
    if application.form_kind is not FormKind.NEW_FORM:
        return None
    return Work(*(getattr(application, name) for name in Work._fields))


async def enrol(
    tx: Tx,
    actor: Actor,
    *,
    person_id: int,
    unit: UnitRef,
    source: MemberSource,
    phone: str | None,
    note: str,
    work: Work | None = None,
) -> Member:
    """A live membership of this (locked) person in this union. Raises AlreadyMember when there is one anywhere.

    Whoever has no union of their own yet waits in this one's 归属待定 list, with status 22 (JOIN-20).
    """
    ensure_tx(tx)
    person = (await system_persons([person_id]))[person_id]
    today = clock.today()
    member = Member(
        member_no=(await take_numbers(tx, member_number_prefix(unit.area_code, today)))[0],
        person_id=person.id,
        unit_id=unit.id,
        name=person.name,
        sex=person.sex,
        birth_year=person.birth_year,
        cert_no_tail=person.cert_no_tail,
        status=MemberStatus.ACTIVE,
        live_slot=person.id,
        source=source,
        joined_on=today,
        updated_at=clock.now(),
    )
    if work is not None:
        member.is_new_form = True
        for name in _WORK:
            setattr(member, name, getattr(work, name))
        if work.placement_pending:
            member.status = MemberStatus.POOL
    if phone is not None:
        set_encrypted(member, "phone", phone)
    if not await insert_once(tx, member):
        raise AlreadyMember("该申请人已是其他工会的会员，请引导其办理转会")
    title = f"入会，由{unit.name}管理，归属待定" if member.status is MemberStatus.POOL else f"加入{unit.name}"
    await MemberHistory.create(member_id=member.id, title=title[:64], note=note, actor_name=actor.name, unit_id=unit.id)
    await record_audit(tx, actor, "membership.member.joined", object_type="member", object_id=member.id, label=member.name, unit_id=unit.id)
    await publish(
        tx,
        MemberJoined(aggregate_id=member.id, aggregate_version=1, unit_id=unit.id, biz_date=today.isoformat(), person_id=person.id),
    )
    return member
