"""What handing in and taking back have in common for transfers, verifications and leaving."""

from typing import Any

from unionhub.domains.membership.enums.applications import APPLICATION_STATE_NAMES, ApplicationState
from unionhub.domains.membership.errors import NotMember
from unionhub.domains.membership.events import MatterSubmitted
from unionhub.domains.membership.matter_errors import LeaveOpen, MatterDecided, TransferOpen
from unionhub.domains.membership.models.matters import LeaveRequest, Matter, TransferApplication
from unionhub.domains.membership.models.members import Member
from unionhub.domains.membership.queries.members import own_member
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, lock_one
from unionhub.kernel.errors import StaleVersion
from unionhub.kernel.queue import publish
from unionhub.platform.audit.ports import Change, record_audit
from unionhub.platform.flow import ports as flow


def new_row(actor: Actor, member: Member, reason: str) -> dict[str, Any]:
    """The columns that every matter begins with."""
    now = clock.now()
    return {
        "applicant_account_id": actor.account_id,
        "member_id": member.id,
        "unit_id": member.unit_id,
        "name": member.name,
        "reason": reason,
        "submitted_at": now,
        "biz_date": clock.biz_date(now),
    }


async def the_member(actor: Actor) -> Member:
    """The caller's own live membership, or NotMember."""
    member = await own_member(actor)
    if member is None:
        raise NotMember
    return member


async def locked_alone(tx: Tx, member: Member, mine: Matter) -> Member:
    """The member locked, unchanged in its union, with nothing open but ``mine``."""
    locked = await lock_one(tx, Member, member.id)
    if locked.unit_id != member.unit_id or locked.live_slot is None:
        raise StaleVersion
    if await LeaveRequest.filter(open_slot=member.id).exclude(id=mine.id).exists():
        raise LeaveOpen
    if await TransferApplication.filter(open_slot=member.id).exclude(id=mine.id).exists():
        raise TransferOpen
    return locked


async def record_submitted(tx: Tx, actor: Actor, row: Matter, kind: str, reason: str | None = None) -> None:
    """Audit record and event of a matter that was handed in."""
    await record_audit(
        tx,
        actor,
        f"membership.{kind}.submitted",
        object_type=f"membership_{kind}",
        object_id=row.id,
        label=row.name,
        unit_id=row.unit_id,
        reason=reason,
    )
    event = MatterSubmitted(
        aggregate_id=row.id, aggregate_version=row.version, kind=kind, unit_id=row.unit_id, biz_date=row.biz_date.isoformat()
    )
    await publish(tx, event)


async def withdraw(tx: Tx, actor: Actor, row: Matter, kind: str, subject: flow.Subject, version: int | None) -> None:
    """The applicant takes it back while it is undecided (JOIN-17)."""
    if row.state is not ApplicationState.PENDING:
        raise MatterDecided
    if version is not None and version != row.version:
        raise StaleVersion
    await flow.withdraw(tx, actor, subject)
    names = APPLICATION_STATE_NAMES
    await record_audit(
        tx,
        actor,
        f"membership.{kind}.withdrawn",
        object_type=f"membership_{kind}",
        object_id=row.id,
        label=row.name,
        unit_id=row.unit_id,
        changes=[Change("state", "状态", names[ApplicationState.PENDING], names[ApplicationState.WITHDRAWN])],
    )


async def resubmit(tx: Tx, actor: Actor, row: Matter, kind: str, subject: flow.Subject, reason: str) -> None:
    """The applicant hands it in again after it was returned, with what was missing."""
    await flow.resubmit(tx, actor, subject, reason)
    locked = await lock_one(tx, type(row), row.id)
    locked.reason, locked.decision = reason, ""
    locked.version += 1
    await locked.save(update_fields=["reason", "decision", "version"])
    await record_audit(
        tx,
        actor,
        f"membership.{kind}.resubmitted",
        object_type=f"membership_{kind}",
        object_id=row.id,
        label=row.name,
        unit_id=row.unit_id,
        changes=[Change("reason", "说明", row.reason or None, reason)] if row.reason != reason else [],
    )
