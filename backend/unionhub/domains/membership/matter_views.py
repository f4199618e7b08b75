"""Answers about transfers, verifications and leaving, for their applicant and for officers."""

from typing import Any, TypeVar

from unionhub.domains.membership import views
from unionhub.domains.membership.enums.applications import APPLICATION_STATE_NAMES, REALNAME_NAMES, ApplicationState
from unionhub.domains.membership.enums.members import MEMBER_STATUS_NAMES
from unionhub.domains.membership.enums.standing import VERIFIED_VIA_NAMES, StandingChange, VerifiedVia
from unionhub.domains.membership.models.matters import LeaveRequest, Matter, MemberVerification, TransferApplication
from unionhub.domains.membership.models.members import Member
from unionhub.domains.membership.policy.standing import status_after
from unionhub.domains.membership.policy.verifying import shows_union
from unionhub.domains.membership.queries.matters import SUBJECT_TYPES, columns_of, own_matters
from unionhub.domains.membership.queries.members import own_member
from unionhub.domains.membership.schemas.matters import (
    MemberBrief,
    MyLeave,
    MyLeaves,
    MyMatter,
    MyTransfer,
    MyTransfers,
    MyVerification,
    MyVerifications,
)
from unionhub.domains.membership.schemas.phone import CurrentUnit
from unionhub.kernel.authz import Actor, Permission
from unionhub.kernel.masking import mask_id_card, mask_mobile
from unionhub.platform.account.ports import system_cert_no
from unionhub.platform.flow.ports import flow_out, system_open_tasks, system_view
from unionhub.platform.org.ports import UnitRef, system_units

Units = dict[int, UnitRef]
Mine = TypeVar("Mine", bound=MyMatter)


async def units_of(*rows: Matter) -> Units:
    """Every union that the rows name."""
    ids: set[int] = set()
    for row in rows:
        ids |= {row.unit_id} | ({row.current_unit_id} if row.current_unit_id else set())
        if isinstance(row, TransferApplication):
            ids.add(row.to_unit_id)
    return await system_units(ids)


def _mine(row: Matter, units: Units, *, shown: bool = True) -> dict[str, Any]:
    holder = units.get(row.current_unit_id) if row.current_unit_id and shown else None
    pending = row.state is ApplicationState.PENDING
    return {
        **columns_of(row),
        "decision": row.decision,
        "state_name": APPLICATION_STATE_NAMES[row.state],
        "current_unit": CurrentUnit(id=holder.id, name=holder.name, contact_phone=holder.contact_phone) if holder and pending else None,
        "can_withdraw": pending,
        "can_resubmit": pending and row.current_unit_id is None,
        "version": row.version,
    }


async def with_course(actor: Actor, mine: Mine, row: Matter) -> Mine:
    """The same with its course, unless that would tell a caller nobody knows which union it is (D8)."""
    await with_reminding(mine, row)
    if isinstance(row, MemberVerification) and not shows_union(row.realname):
        return mine
    mine.flow = await flow_out(actor, SUBJECT_TYPES[type(row)], row.id, for_applicant=True)
    return mine


async def with_reminding(mine: Mine, row: Matter) -> Mine:
    """The same with whether its applicant may urge now."""
    if row.state is ApplicationState.PENDING:
        view = await system_view(SUBJECT_TYPES[type(row)], row.id)
        mine.can_remind = view is not None and view.may_remind
    return mine


def my_transfer(row: TransferApplication, units: Units) -> MyTransfer:
    """A transfer for its applicant (JOIN-16)."""
    return MyTransfer(**_mine(row, units), from_unit=views.unit_name(units[row.unit_id]), to_unit=views.unit_name(units[row.to_unit_id]))


def my_leave(row: LeaveRequest, units: Units) -> MyLeave:
    """A request to leave for its applicant."""
    return MyLeave(**_mine(row, units), unit=views.unit_name(units[row.unit_id]))


def my_verification(row: MemberVerification, units: Units) -> MyVerification:
    """A verification for its applicant, who may not be the member yet."""
    shown = shows_union(row.realname) or row.state is ApplicationState.APPROVED
    return MyVerification(
        **_mine(row, units, shown=shown),
        unit=views.unit_name(units[row.unit_id]) if shown else None,
        via_name=VERIFIED_VIA_NAMES[VerifiedVia(row.via)] if row.via else "",
    )


async def my_transfers(actor: Actor) -> MyTransfers:
    """The caller's transfers."""
    rows = await own_matters(actor, TransferApplication)
    units = await units_of(*rows)
    return MyTransfers(items=[my_transfer(row, units) for row in rows])


async def my_leaves(actor: Actor) -> MyLeaves:
    """The caller's requests to leave, and whether one may be made now."""
    rows = await own_matters(actor, LeaveRequest)
    units = await units_of(*rows)
    member = await own_member(actor)
    waiting = any(row.state is ApplicationState.PENDING for row in rows)
    may_ask = member is not None and not waiting and status_after(member.status, StandingChange.LEAVE) is not None
    return MyLeaves(items=[await with_reminding(my_leave(row, units), row) for row in rows], may_ask=may_ask)


async def my_verifications(actor: Actor) -> MyVerifications:
    """Whether the caller is a verified member, and what was asked for."""
    rows = await own_matters(actor, MemberVerification)
    member = await own_member(actor)
    units = await units_of(*rows)
    own = (await system_units([member.unit_id]))[member.unit_id] if member else None
    return MyVerifications(
        verified=member is not None and member.verified_at is not None,
        verified_at=member.verified_at if member else None,
        via_name=VERIFIED_VIA_NAMES[VerifiedVia(member.verified_via)] if member and member.verified_via else "",
        is_member=member is not None,
        unit=views.unit_name(own) if own else None,
        items=[await with_reminding(my_verification(row, units), row) for row in rows],
    )


async def items(actor: Actor, rows: list[Any], subject_type: str, review: Permission) -> list[dict[str, Any]]:
    """What every row of an officers' list shows."""
    tasks = await system_open_tasks(subject_type, [row.id for row in rows if row.state is ApplicationState.PENDING])
    units = await units_of(*rows)
    listed = []
    for row in rows:
        task = tasks.get(row.id)
        holder = units.get(row.current_unit_id) if row.current_unit_id else None
        listed.append(
            {
                **columns_of(row),
                "name": row.name,
                "unit": views.unit_name(units[row.unit_id]),
                "current_unit": views.unit_name(holder) if holder and row.state is ApplicationState.PENDING else None,
                "state_name": APPLICATION_STATE_NAMES[row.state],
                "version": task.version if task else row.version,
                "can_review": task is not None and task.holder_unit_id == actor.unit_id and actor.can(review),
            }
            | ({"to_unit": views.unit_name(units[row.to_unit_id])} if isinstance(row, TransferApplication) else {})
            | (_told(row) if isinstance(row, MemberVerification) else {})
        )
    return listed


def _told(row: MemberVerification) -> dict[str, Any]:
    return {"realname_result": row.realname, "realname_name": REALNAME_NAMES[row.realname], "phone_tail": row.phone_tail or ""}


async def member_brief(member_id: int) -> MemberBrief:
    """The member that a matter in the officer's sight is about, masked."""
    member = await Member.get(id=member_id)
    unit = (await system_units([member.unit_id]))[member.unit_id]
    return MemberBrief(
        id=member.id,
        member_no=member.member_no,
        name=member.name,
        cert_masked=mask_id_card(await system_cert_no(member.person_id)),
        phone_masked=mask_mobile(member.phone.open()) if member.phone is not None else "",
        unit=views.unit_name(unit),
        status_name=MEMBER_STATUS_NAMES[member.status],
        joined_on=member.joined_on,
        verified=member.verified_at is not None,
    )
