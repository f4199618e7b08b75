"""The member's side of a consultation (JOIN-30)."""

from unionhub.domains.content import audit
from unionhub.domains.content.enums import ConsultationState, MessageSide
from unionhub.domains.content.errors import NoUnion, TooManyOpen
from unionhub.domains.content.events import ConsultationAsked, ConsultationEnded
from unionhub.domains.content.features import CONSULTATION
from unionhub.domains.content.models.consultations import Consultation
from unionhub.domains.content.policy.consultations import OPEN_MOST
from unionhub.domains.content.queries.consultations import access_own, count_open
from unionhub.domains.content.schemas.consultations import ConsultationCreate, MessageCreate
from unionhub.domains.content.service import threads
from unionhub.domains.membership.ports import LiveMembership, find_own_membership
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import transaction
from unionhub.kernel.errors import InvalidFields
from unionhub.kernel.idempotency import remember
from unionhub.kernel.ids import new_id
from unionhub.kernel.observability.redaction import redact_numbers
from unionhub.kernel.queue import publish
from unionhub.platform.notice.ports import send
from unionhub.platform.org.ports import UnitKind, UnitRef, system_find_unit
from unionhub.platform.portal.ports import ensure_feature


async def ask(actor: Actor, body: ConsultationCreate) -> Consultation:
    """Write to one's union. It goes to the nearest union upward where somebody is there to answer.

    Raises MembershipRequired, VerificationRequired (JOIN-22), NoUnion, TooManyOpen, InvalidFields, FileNotFound.
    """
    await ensure_feature(actor, CONSULTATION.key)
    membership = await find_own_membership(actor)
    origin = await _union_of(membership, body.unit_id)
    holder = await threads.find_holder(origin)
    async with transaction() as tx:
        if await count_open(actor) >= OPEN_MOST:
            raise TooManyOpen
        row = Consultation(
            id=new_id(),
            asker_account_id=actor.account_id,
            person_name=membership.name if membership else actor.name or "职工",
            title=redact_numbers(body.title)[:60],
            unit_id=holder.id,
            origin_unit_id=origin.id,
            last_at=clock.now(),
        )
        await threads.say(tx, actor, row, MessageSide.MEMBER, body.text, body.file_ids)
        if holder.id != origin.id:
            line = f"{origin.name}暂无在线办理人员，已转由上级{holder.name}答复"
            await threads.say(tx, actor, row, MessageSide.SYSTEM, line, [])
        await row.save(force_create=True)
        await threads.put_before(tx, row)
        await threads.record(tx, actor, audit.CONSULTATION_ASKED, row)
        await publish(tx, ConsultationAsked(aggregate_id=row.id, aggregate_version=row.version, unit_id=row.unit_id, is_new=True))
        await remember(tx, 201, {"consultation_id": row.id})
    return row


async def ask_on(actor: Actor, consultation_id: int, body: MessageCreate) -> None:
    """One more question in a consultation. Raises ConsultationNotFound, ConsultationClosed, FileNotFound."""
    await ensure_feature(actor, CONSULTATION.key)
    async with transaction() as tx:
        row = await threads.lock_open(tx, await access_own(actor, consultation_id))
        before = row.state
        message = await threads.say(tx, actor, row, MessageSide.MEMBER, body.text, body.file_ids)
        await threads.keep(row)
        await threads.put_before(tx, row)
        await threads.record(tx, actor, audit.CONSULTATION_FOLLOWED, row, before)
        await publish(tx, ConsultationAsked(aggregate_id=row.id, aggregate_version=row.version, unit_id=row.unit_id, is_new=False))
        if row.replier_account_id is not None:
            words = {"asker": row.person_name, "title": row.title}
            await send(tx, row.replier_account_id, "consultation_followed", words, f"/content/consultations/{row.id}")
        await remember(tx, 201, {"message_id": message.id, "consultation_id": row.id})


async def close_own(actor: Actor, consultation_id: int, version: int) -> None:
    """The asker needs no more answer."""
    async with transaction() as tx:
        row = await threads.lock_open(tx, await access_own(actor, consultation_id), version)
        before = row.state
        row.state, row.closed_at, row.closed_by = ConsultationState.CLOSED, clock.now(), MessageSide.MEMBER
        await threads.keep(row)
        await threads.take_away(tx, row, None)
        await threads.record(tx, actor, audit.CONSULTATION_CLOSED, row, before)
        event = ConsultationEnded(aggregate_id=row.id, aggregate_version=row.version, unit_id=row.unit_id, by=MessageSide.MEMBER.value)
        await publish(tx, event)


async def mark_own_read(actor: Actor, consultation_id: int) -> None:
    """The asker has looked."""
    row = await access_own(actor, consultation_id)
    if row.asker_unread:
        async with transaction():
            await Consultation.filter(id=row.id).update(asker_unread=0)


async def _union_of(membership: LiveMembership | None, unit_id: int | None) -> UnitRef:
    wanted = membership.unit_id if membership is not None else unit_id
    if wanted is None:
        raise NoUnion
    unit = await system_find_unit(wanted)
    if unit is None or unit.kind is not UnitKind.UNION or not unit.is_active:
        raise InvalidFields([("unit_id", "unknown", "没有找到这个工会，请重新选择")])
    return unit
