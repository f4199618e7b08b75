"""What every step of a consultation shares: the row, its messages, the to-do of the union that holds it."""

from collections.abc import Sequence

from unionhub.domains.content.enums import CONSULTATION_STATE_NAMES, ConsultationState, MessageSide
from unionhub.domains.content.errors import ConsultationClosed
from unionhub.domains.content.models.consultations import Consultation, ContentMessage
from unionhub.domains.content.policy.consultations import REPLY_WITHIN, pack_ids, state_after
from unionhub.domains.content.purposes import CONSULTATION_IMAGE
from unionhub.domains.content.queries.consultations import SUBJECT_TYPE
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, lock_one
from unionhub.kernel.errors import StaleVersion
from unionhub.platform.account.ports import system_has_reviewer
from unionhub.platform.audit.ports import AuditAction, diff, record_audit
from unionhub.platform.file.ports import attach_file
from unionhub.platform.inbox.ports import RoleHolder, close_todos, open_todo, register_todo_kind
from unionhub.platform.org.ports import UnitRef, system_chain

register_todo_kind(SUBJECT_TYPE, "会员咨询")

OFFICER_ROLE = "union_admin"
PHONE_PAGE = "/packages/content/consultation?id="


async def find_holder(unit: UnitRef) -> UnitRef:
    """The union itself, or the nearest above it where somebody is there to answer."""
    for one in reversed(await system_chain(unit.id)):
        if one.is_active and await system_has_reviewer(one.id, [OFFICER_ROLE]):
            return one
    return unit


async def lock_open(tx: Tx, known: Consultation, version: int | None = None) -> Consultation:
    """The row, locked, not closed, and not changed since ``version``. Raises ConsultationClosed, StaleVersion."""
    row = await lock_one(tx, Consultation, known.id)
    if row.state is ConsultationState.CLOSED:
        raise ConsultationClosed
    if version is not None and row.version != version:
        raise StaleVersion(details={"version": row.version})
    return row


async def say(tx: Tx, actor: Actor, row: Consultation, side: MessageSide, text: str, file_ids: Sequence[int]) -> ContentMessage:
    """Add a message of one side (or a line of the system's) to the locked row; saves the message, not the row."""
    message = await ContentMessage.create(
        consultation_id=row.id,
        side=side,
        account_id=actor.account_id if side is not MessageSide.SYSTEM else None,
        unit_id=actor.unit_id if side is MessageSide.UNION else None,
        author_name=row.person_name if side is MessageSide.MEMBER else actor.name if side is MessageSide.UNION else "",
        text=text,
        file_ids=pack_ids(file_ids),
    )
    for file_id in dict.fromkeys(file_ids):
        await attach_file(tx, actor, file_id, purpose=CONSULTATION_IMAGE, subject_type=SUBJECT_TYPE, subject_id=row.id)
    if side is MessageSide.SYSTEM:
        return message
    row.state, row.last_at, row.message_count = state_after(side), clock.now(), row.message_count + 1
    if side is MessageSide.MEMBER:
        row.unit_unread += 1
    else:
        row.asker_unread += 1
        row.unit_unread = 0
    return message


async def put_before(tx: Tx, row: Consultation) -> None:
    """The to-do of the union that holds it: one, open while the last word is the member's."""
    await open_todo(
        tx,
        subject_type=SUBJECT_TYPE,
        subject_id=row.id,
        kind=SUBJECT_TYPE,
        title=f"{row.person_name}的咨询待回复",
        summary=row.title,
        holder=RoleHolder(row.unit_id, OFFICER_ROLE),
        unit_id=row.unit_id,
        due_at=clock.now() + REPLY_WITHIN,
    )


async def take_away(tx: Tx, row: Consultation, by: Actor | None) -> None:
    """The to-do is done."""
    await close_todos(tx, SUBJECT_TYPE, row.id, by)


async def keep(row: Consultation) -> None:
    """Save the row as its next version."""
    row.version += 1
    await row.save()


async def record(
    tx: Tx, actor: Actor | None, action: AuditAction, row: Consultation, before: ConsultationState | None = None, reason: str | None = None
) -> None:
    """The audit record of a step; what was written is never in it."""
    old = {"state": CONSULTATION_STATE_NAMES[before]} if before else {}
    changes = diff(old, {"state": CONSULTATION_STATE_NAMES[row.state]}, {"state": "状态"}) if before else None
    await record_audit(
        tx,
        actor,
        action,
        object_type=SUBJECT_TYPE,
        object_id=row.id,
        label=row.title,
        unit_id=row.unit_id,
        changes=changes,
        reason=reason,
    )
