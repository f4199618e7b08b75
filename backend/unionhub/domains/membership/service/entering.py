"""An officer enters a change into a member's record (JOIN-X7). Order of locks (D3): flow instance, matter, member."""

from unionhub.domains.membership.enums.standing import StandingChange
from unionhub.domains.membership.matter_errors import LeaveOpen, TransferOpen
from unionhub.domains.membership.models.matters import LeaveRequest, TransferApplication
from unionhub.domains.membership.models.members import Member
from unionhub.domains.membership.policy.standing import change_problems
from unionhub.domains.membership.process import leave, transfer
from unionhub.domains.membership.queries.members import access_member
from unionhub.domains.membership.service.standing import Entry, apply_change
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.db import Tx, lock_one, transaction
from unionhub.kernel.errors import InvalidFields, StaleVersion
from unionhub.platform.flow import ports as flow
from unionhub.platform.org.ports import system_get_unit


async def enter_change(actor: Actor, member_id: int, version: int, entry: Entry) -> None:
    """Write the change. Raises ChangeNotAllowed, TransferOpen, LeaveOpen, InvalidFields, StaleVersion."""
    async with transaction() as tx:
        known = await access_member(actor, member_id)
        if known.version != version:
            raise StaleVersion
        problems = change_problems(entry.change, entry.happened_on, known.joined_on, clock.today(), entry.document_no)
        if problems:
            raise InvalidFields(problems)
        stopped = entry.change is StandingChange.DECEASE and await _stop_matters(tx, actor, known)
        member = await lock_one(tx, Member, known.id)
        if member.unit_id != known.unit_id or (member.version != version and not stopped):
            raise StaleVersion
        await _ensure_nothing_open(member)
        await apply_change(tx, actor, member, entry)


async def _stop_matters(tx: Tx, actor: Actor, member: Member) -> bool:
    """The dead leave no matter behind: what they had asked for is withdrawn. At most one is open, see :func:`_ensure_nothing_open`."""
    moving = await TransferApplication.get_or_none(open_slot=member.id)
    if moving is not None:
        behalf = _on_behalf(actor, moving.applicant_account_id)
        await flow.withdraw(tx, behalf, await transfer.subject_of(moving, await transfer.units_of(moving)))
        return True
    leaving = await LeaveRequest.get_or_none(open_slot=member.id)
    if leaving is not None:
        behalf = _on_behalf(actor, leaving.applicant_account_id)
        await flow.withdraw(tx, behalf, await leave.subject_of(leaving, await system_get_unit(leaving.unit_id)))
        return True
    return False


def _on_behalf(actor: Actor, account_id: int) -> Actor:
    return Actor(Audience.MEMBER, account_id, 0, name=f"{actor.name}（登记去世）")


async def _ensure_nothing_open(member: Member) -> None:
    """Looked at under the member's lock, which whoever opens a matter takes too; so a transfer and a leave never stand side by side."""
    if await TransferApplication.filter(open_slot=member.id).exists():
        raise TransferOpen
    if await LeaveRequest.filter(open_slot=member.id).exists():
        raise LeaveOpen
