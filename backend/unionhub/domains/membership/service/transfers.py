"""Asking for a transfer and taking it back (JOIN-18, JOIN-17)."""

from unionhub.domains.membership.enums.members import MemberStatus
from unionhub.domains.membership.matter_errors import NotTransferable, SameUnion, TargetClosed, TransferOpen
from unionhub.domains.membership.models.matters import TransferApplication
from unionhub.domains.membership.models.members import MemberHistory
from unionhub.domains.membership.policy.standing import may_transfer
from unionhub.domains.membership.process.transfer import PROCESS_KEY, subject_of, units_of
from unionhub.domains.membership.queries.matters import access_own
from unionhub.domains.membership.service import matters
from unionhub.domains.membership.service.telling import tell_updated
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import insert_once, transaction
from unionhub.kernel.idempotency import remember
from unionhub.platform.flow.ports import start
from unionhub.platform.notice.ports import send
from unionhub.platform.org.enums import UnitKind
from unionhub.platform.org.ports import UnitRef, system_find_unit


async def submit_transfer(actor: Actor, to_unit_id: int, reason: str) -> TransferApplication:
    """Ask to be moved; from here to the end the member is 转出中.

    Raises NotMember, SameUnion, TargetClosed, NotTransferable, TransferOpen, LeaveOpen.
    """
    async with transaction() as tx:
        member = await matters.the_member(actor)
        target = await _target(to_unit_id)
        if target.id == member.unit_id:
            raise SameUnion
        if member.status is MemberStatus.MOVING:
            raise TransferOpen
        if not may_transfer(member.status):
            raise NotTransferable
        row = TransferApplication(
            **matters.new_row(actor, member, reason), to_unit_id=target.id, status_before=member.status, open_slot=member.id
        )
        if not await insert_once(tx, row):
            raise TransferOpen
        units = await units_of(row)
        await start(tx, actor, PROCESS_KEY, await subject_of(row, units))
        locked = await matters.locked_alone(tx, member, row)
        if locked.status is not row.status_before:
            raise NotTransferable
        locked.status, locked.updated_at = MemberStatus.MOVING, clock.now()
        locked.version += 1
        await locked.save(update_fields=["status", "updated_at", "version"])
        title = f"申请转入{target.name}"[:64]
        await MemberHistory.create(member_id=locked.id, title=title, note=reason, actor_name=actor.name, unit_id=locked.unit_id)
        await tell_updated(tx, locked, "status")
        await matters.record_submitted(tx, actor, row, "transfer", reason or None)
        names = {"unit_name": target.name, "from_unit_name": units[row.unit_id].name}
        await send(tx, actor.account_id, "transfer_submitted", names, f"/packages/membership/transfer-progress?id={row.id}")
        await remember(tx, 201, {"transfer_id": row.id})
    return row


async def withdraw_transfer(actor: Actor, transfer_id: int, version: int | None) -> None:
    """Take it back; the member is again what they were."""
    async with transaction() as tx:
        row = await access_own(actor, TransferApplication, transfer_id)
        await matters.withdraw(tx, actor, row, "transfer", await subject_of(row, await units_of(row)), version)


async def resubmit_transfer(actor: Actor, transfer_id: int, reason: str) -> None:
    """Hand it in again after it was returned."""
    async with transaction() as tx:
        row = await access_own(actor, TransferApplication, transfer_id)
        await matters.resubmit(tx, actor, row, "transfer", await subject_of(row, await units_of(row)), reason)


async def _target(unit_id: int) -> UnitRef:
    unit = await system_find_unit(unit_id)
    if unit is None or unit.kind is not UnitKind.UNION or not unit.is_active:
        raise TargetClosed
    return unit
