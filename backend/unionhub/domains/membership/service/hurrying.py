"""催办: the applicant asks the union that has it to hurry (JOIN-16). The engine allows it once a day."""

from unionhub.domains.membership.models.matters import LeaveRequest, MemberVerification, TransferApplication
from unionhub.domains.membership.process import join, leave, transfer, verification
from unionhub.domains.membership.queries.applications import access_own_application
from unionhub.domains.membership.queries.matters import access_own
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, transaction
from unionhub.platform.audit.ports import record_audit
from unionhub.platform.flow import ports as flow
from unionhub.platform.org.ports import system_get_unit


async def hurry_application(actor: Actor, application_id: int) -> None:
    """Urge whoever reviews the caller's own application."""
    async with transaction() as tx:
        row = await access_own_application(actor, application_id)
        await _hurry(tx, actor, join.PROCESS, join.subject_of(row, await system_get_unit(row.unit_id)))


async def hurry_transfer(actor: Actor, transfer_id: int) -> None:
    """Urge whoever confirms the caller's own transfer."""
    async with transaction() as tx:
        row = await access_own(actor, TransferApplication, transfer_id)
        await _hurry(tx, actor, transfer.PROCESS, await transfer.subject_of(row, await transfer.units_of(row)))


async def hurry_verification(actor: Actor, verification_id: int) -> None:
    """Urge whoever checks the caller's own verification."""
    async with transaction() as tx:
        row = await access_own(actor, MemberVerification, verification_id)
        await _hurry(tx, actor, verification.PROCESS, await verification.subject_of(row, await system_get_unit(row.unit_id)))


async def hurry_leave(actor: Actor, leave_id: int) -> None:
    """Urge whoever decides the caller's own request to leave."""
    async with transaction() as tx:
        row = await access_own(actor, LeaveRequest, leave_id)
        await _hurry(tx, actor, leave.PROCESS, await leave.subject_of(row, await system_get_unit(row.unit_id)))


async def _hurry(tx: Tx, actor: Actor, process: flow.Process, subject: flow.Subject) -> None:
    await flow.remind(tx, actor, subject)
    await record_audit(
        tx,
        actor,
        f"{process.audit_prefix}.reminded",
        object_type=process.subject_type,
        object_id=subject.id,
        label=subject.title,
        unit_id=subject.unit.id,
    )
