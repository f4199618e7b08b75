"""转会 as a flow process: the union left behind and the union joined both confirm; then the membership stands in the new one (JOIN-18).

Order of locks (D3): flow instance (held by the engine) → transfer → member.
"""

from unionhub.domains.membership.enums.applications import ApplicationState
from unionhub.domains.membership.enums.members import MemberStatus
from unionhub.domains.membership.events import MemberTransferred
from unionhub.domains.membership.matter_errors import MembershipEnded, TargetClosed
from unionhub.domains.membership.models.matters import TransferApplication
from unionhub.domains.membership.models.members import Member, MemberHistory
from unionhub.domains.membership.policy.standing import status_after_transfer
from unionhub.domains.membership.process.matters import close_matter, follow_holder, hand_back, shipped_tree
from unionhub.domains.membership.queries.matters import access_matter
from unionhub.domains.membership.service.telling import tell_updated
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, lock_one
from unionhub.kernel.queue import publish
from unionhub.platform.audit.ports import Change, record_audit
from unionhub.platform.flow.ports import Process, Subject, Variable, install_definition, register_process
from unionhub.platform.notice.ports import Param, send
from unionhub.platform.org.ports import UnitRef, system_units

PROCESS_KEY = "membership.transfer"
SUBJECT_TYPE = "membership_transfer"


async def subject_of(transfer: TransferApplication, units: dict[int, UnitRef]) -> Subject:
    """The transfer as the flow engine knows it; its unit is the one left behind."""
    origin, target = units[transfer.unit_id], units[transfer.to_unit_id]
    member = await Member.get(id=transfer.member_id)
    return Subject(
        SUBJECT_TYPE, transfer.id, origin, f"{transfer.name}的转会申请", f"由{origin.name}转入{target.name}", person_id=member.person_id
    )


async def units_of(transfer: TransferApplication) -> dict[int, UnitRef]:
    """Both unions of a transfer."""
    return await system_units([transfer.unit_id, transfer.to_unit_id])


async def on_approved(tx: Tx, actor: Actor, transfer_id: int, comment: str) -> None:
    """Both have confirmed: unit, history, event and notice are one fact with the last confirmation."""
    transfer = await lock_one(tx, TransferApplication, transfer_id)
    units = await units_of(transfer)
    origin, target = units[transfer.unit_id], units[transfer.to_unit_id]
    if not target.is_active:
        raise TargetClosed
    member = await lock_one(tx, Member, transfer.member_id)
    if member.status is not MemberStatus.MOVING:
        raise MembershipEnded
    await close_matter(tx, actor, transfer, "transfer", ApplicationState.APPROVED, comment)
    member.unit_id = target.id
    member.status = status_after_transfer(transfer.status_before, approved=True)
    await _save(member)
    await _write_history(member, actor, f"由{origin.name}转入{target.name}", "转会申请审核通过", target.id)
    await record_audit(
        tx,
        actor,
        "membership.member.transferred",
        object_type="member",
        object_id=member.id,
        label=member.name,
        unit_id=target.id,
        changes=[Change("unit_id", "所属工会", origin.name, target.name)],
    )
    event = MemberTransferred(
        aggregate_id=member.id,
        aggregate_version=member.version,
        unit_id=target.id,
        from_unit_id=origin.id,
        biz_date=clock.today().isoformat(),
        person_id=member.person_id,
    )
    await publish(tx, event)
    words: dict[str, Param] = {"unit_name": target.name, "from_unit_name": origin.name, "decided_at": clock.now()}
    await send(tx, transfer.applicant_account_id, "transfer_approved", words, "/packages/membership/card")


async def on_rejected(tx: Tx, actor: Actor, transfer_id: int, comment: str) -> None:
    """One of the two refused; the membership stays where it is and the member hears why."""
    transfer = await lock_one(tx, TransferApplication, transfer_id)
    await close_matter(tx, actor, transfer, "transfer", ApplicationState.REJECTED, comment)
    await _stay(tx, actor, transfer, f"转会未获通过：{comment}")
    target = (await units_of(transfer))[transfer.to_unit_id]
    words: dict[str, Param] = {"unit_name": target.name, "reason": comment, "decided_at": clock.now()}
    await send(tx, transfer.applicant_account_id, "transfer_rejected", words, f"/packages/membership/transfer-progress?id={transfer.id}")


async def on_withdrawn(tx: Tx, actor: Actor, transfer_id: int, comment: str) -> None:
    """Taken back before both confirmed (JOIN-17)."""
    transfer = await lock_one(tx, TransferApplication, transfer_id)
    await close_matter(tx, actor, transfer, "transfer", ApplicationState.WITHDRAWN, comment)
    await _stay(tx, actor, transfer, "转会申请已撤销")


async def on_returned(tx: Tx, actor: Actor, transfer_id: int, comment: str) -> None:
    """Something is missing."""
    await hand_back(tx, TransferApplication, transfer_id, "转会申请", comment, f"/packages/membership/transfer-progress?id={transfer_id}")


async def on_moved(tx: Tx, transfer_id: int, holder_unit_id: int | None) -> None:
    """Somebody else decides now."""
    await follow_holder(TransferApplication, transfer_id, holder_unit_id)


async def facts(transfer_id: int) -> dict[str, str | int | bool | list[str]]:
    """What the definition may use: where the membership goes."""
    transfer = await TransferApplication.get(id=transfer_id)
    return {"target_unit_id": str(transfer.to_unit_id)}


async def _stay(tx: Tx, actor: Actor, transfer: TransferApplication, note: str) -> None:
    member = await lock_one(tx, Member, transfer.member_id)
    if member.status is not MemberStatus.MOVING:
        return
    member.status = status_after_transfer(transfer.status_before, approved=False)
    await _save(member)
    await _write_history(member, actor, "结束办理转会", note, member.unit_id)
    await tell_updated(tx, member, "status")


async def _save(member: Member) -> None:
    member.updated_at = clock.now()
    member.version += 1
    await member.save(update_fields=["unit_id", "status", "updated_at", "version"])


async def _write_history(member: Member, actor: Actor, title: str, note: str, unit_id: int) -> None:
    await MemberHistory.create(member_id=member.id, title=title[:64], note=note[:200], actor_name=actor.name, unit_id=unit_id)


async def access(actor: Actor, transfer_id: int) -> Subject:
    """The subject an officer acts on, within sight."""
    row = await access_matter(actor, TransferApplication, transfer_id)
    return await subject_of(row, await units_of(row))


PROCESS = Process(
    key=PROCESS_KEY,
    name="转会申请",
    subject_type=SUBJECT_TYPE,
    todo_kind="membership.transfer",
    on_approved=on_approved,
    on_rejected=on_rejected,
    on_withdrawn=on_withdrawn,
    on_moved=on_moved,
    on_returned=on_returned,
    audit_prefix="membership.transfer",
    access=access,
    facts=facts,
    variables=(Variable("target_unit_id", "转入工会", kind="unit"),),
)
register_process(PROCESS)


async def install_process(tx: Tx) -> None:
    """Publish the shipped definition: 转出工会确认, then 转入工会审核."""
    await install_definition(tx, PROCESS_KEY, "转会申请", shipped_tree("transfer_flow"))
