"""Asking to leave and taking it back (JOIN-X7)."""

from unionhub.domains.membership.enums.members import MemberStatus
from unionhub.domains.membership.enums.standing import StandingChange
from unionhub.domains.membership.matter_errors import ChangeNotAllowed, LeaveOpen, TransferOpen
from unionhub.domains.membership.models.matters import LeaveRequest
from unionhub.domains.membership.policy.standing import status_after
from unionhub.domains.membership.process.leave import PROCESS_KEY, subject_of
from unionhub.domains.membership.queries.matters import access_own
from unionhub.domains.membership.service import matters
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import insert_once, transaction
from unionhub.kernel.idempotency import remember
from unionhub.platform.flow.ports import start
from unionhub.platform.org.ports import system_get_unit


async def submit_leave(actor: Actor, reason: str) -> LeaveRequest:
    """Ask the union to end the membership. Raises NotMember, TransferOpen, LeaveOpen, ChangeNotAllowed."""
    async with transaction() as tx:
        member = await matters.the_member(actor)
        if member.status is MemberStatus.MOVING:
            raise TransferOpen
        if status_after(member.status, StandingChange.LEAVE) is None:
            raise ChangeNotAllowed
        row = LeaveRequest(**matters.new_row(actor, member, reason), open_slot=member.id)
        if not await insert_once(tx, row):
            raise LeaveOpen
        await start(tx, actor, PROCESS_KEY, await subject_of(row, await system_get_unit(row.unit_id)))
        await matters.locked_alone(tx, member, row)
        await matters.record_submitted(tx, actor, row, "leave", reason)
        await remember(tx, 201, {"leave_id": row.id})
    return row


async def withdraw_leave(actor: Actor, leave_id: int, version: int | None) -> None:
    """Take it back; the membership goes on."""
    async with transaction() as tx:
        row = await access_own(actor, LeaveRequest, leave_id)
        await matters.withdraw(tx, actor, row, "leave", await subject_of(row, await system_get_unit(row.unit_id)), version)


async def resubmit_leave(actor: Actor, leave_id: int, reason: str) -> None:
    """Hand it in again after it was returned."""
    async with transaction() as tx:
        row = await access_own(actor, LeaveRequest, leave_id)
        await matters.resubmit(tx, actor, row, "leave", await subject_of(row, await system_get_unit(row.unit_id)), reason)
