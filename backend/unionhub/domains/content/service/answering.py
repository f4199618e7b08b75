"""The union's side of a consultation (JOIN-30): reply, pass on, close."""

from collections.abc import Mapping

from unionhub.domains.content import audit
from unionhub.domains.content.enums import ConsultationState, MessageSide
from unionhub.domains.content.errors import ConsultationNotFound, NotTheHolder, SameUnit
from unionhub.domains.content.events import ConsultationAnswered, ConsultationEnded, ConsultationReassigned
from unionhub.domains.content.models.consultations import Consultation
from unionhub.domains.content.policy.consultations import CLOSE_AFTER, REPLY_WITHIN
from unionhub.domains.content.queries.consultations import SUBJECT_TYPE, access_consultation, system_stale
from unionhub.domains.content.schemas.consultations import MessageCreate
from unionhub.domains.content.service import threads
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, lock_one, transaction
from unionhub.kernel.errors import Conflict
from unionhub.kernel.idempotency import remember
from unionhub.kernel.queue import publish
from unionhub.platform.audit.ports import Change, record_audit
from unionhub.platform.inbox.ports import RoleHolder, retarget
from unionhub.platform.notice.ports import Param, send
from unionhub.platform.org.ports import UnitKind, UnitRef, in_scope, system_chain, system_get_unit

BATCH = 200


async def reply(actor: Actor, consultation_id: int, body: MessageCreate) -> None:
    """Answer. Raises ConsultationNotFound, NotTheHolder, ConsultationClosed, FileNotFound."""
    async with transaction() as tx:
        row = await _held(tx, actor, consultation_id)
        before = row.state
        message = await threads.say(tx, actor, row, MessageSide.UNION, body.text, body.file_ids)
        row.replier_account_id = actor.account_id
        await threads.keep(row)
        await threads.take_away(tx, row, actor)
        await threads.record(tx, actor, audit.CONSULTATION_ANSWERED, row, before)
        await publish(tx, ConsultationAnswered(aggregate_id=row.id, aggregate_version=row.version, unit_id=row.unit_id))
        unit = await system_get_unit(row.unit_id)
        told: dict[str, Param] = {"unit_name": unit.name, "title": row.title, "answered_at": clock.now()}
        await _tell_asker(tx, row, "consultation_answered", told)
        await remember(tx, 201, {"message_id": message.id, "consultation_id": row.id})


async def reassign(actor: Actor, consultation_id: int, version: int, unit_id: int, reason: str) -> None:
    """Let another union deal with it: one above the holder, or one of the actor's branch. Raises SameUnit, NotTheHolder, Conflict."""
    async with transaction() as tx:
        row = await _held(tx, actor, consultation_id, version)
        target = await _target(actor, row, unit_id)
        source = await system_get_unit(row.unit_id)
        row.unit_id, row.state, row.unit_unread = target.id, ConsultationState.ASKED, max(1, row.unit_unread)
        await threads.say(tx, actor, row, MessageSide.SYSTEM, f"已由{source.name}转交{target.name}办理", [])
        await threads.keep(row)
        holder = RoleHolder(target.id, threads.OFFICER_ROLE)
        if not await retarget(tx, SUBJECT_TYPE, row.id, holder, due_at=clock.now() + REPLY_WITHIN):
            await threads.put_before(tx, row)
        await record_audit(
            tx, actor, audit.CONSULTATION_REASSIGNED, object_type=SUBJECT_TYPE, object_id=row.id, label=row.title, unit_id=source.id,
            changes=[Change("unit", "办理工会", source.name, target.name)], reason=reason,
        )  # fmt: skip
        await publish(
            tx,
            ConsultationReassigned(aggregate_id=row.id, aggregate_version=row.version, from_unit_id=source.id, unit_id=target.id),
        )
        await _tell_asker(tx, row, "consultation_reassigned", {"unit_name": target.name, "title": row.title})


async def close(actor: Actor, consultation_id: int, version: int) -> None:
    """The question is answered and the union closes it. Raises Conflict before the first answer."""
    async with transaction() as tx:
        row = await _held(tx, actor, consultation_id, version)
        if row.state is not ConsultationState.ANSWERING:
            raise Conflict("会员的问题还没有回复，请先回复再关闭")
        await _end(tx, actor, row, MessageSide.UNION)
        unit = await system_get_unit(row.unit_id)
        await _tell_asker(tx, row, "consultation_closed", {"unit_name": unit.name, "title": row.title})


async def close_stale() -> int:
    """Close what was answered long ago and nobody asked on; returns how many. Each in its own short transaction."""
    ids = await system_stale(clock.now() - CLOSE_AFTER, BATCH)
    closed = 0
    for row_id in ids:
        async with transaction() as tx:
            row = await lock_one(tx, Consultation, row_id)
            if row.state is ConsultationState.ANSWERING and row.last_at < clock.now() - CLOSE_AFTER:
                await _end(tx, None, row, MessageSide.SYSTEM)
                closed += 1
    return closed


async def mark_read(actor: Actor, consultation_id: int) -> None:
    """The union that holds it has looked; a look from above changes nothing."""
    row = await access_consultation(actor, consultation_id)
    if row.unit_unread and row.unit_id == actor.unit_id:
        async with transaction():
            await Consultation.filter(id=row.id).update(unit_unread=0)


async def _held(tx: Tx, actor: Actor, consultation_id: int, version: int | None = None) -> Consultation:
    row = await threads.lock_open(tx, await access_consultation(actor, consultation_id), version)
    if row.unit_id != actor.unit_id:
        raise NotTheHolder
    return row


async def _target(actor: Actor, row: Consultation, unit_id: int) -> UnitRef:
    if unit_id == row.unit_id:
        raise SameUnit
    above = {unit.id: unit for unit in await system_chain(row.unit_id)}
    unit = above.get(unit_id) or await system_get_unit(unit_id)
    if unit.id not in above and not in_scope(actor, unit):
        raise ConsultationNotFound("没有找到要转交的工会，请选择上级工会或本单位下级工会")
    if unit.kind is not UnitKind.UNION or not unit.is_active:
        raise Conflict("只能转交给正在使用的工会")
    return unit


async def _end(tx: Tx, actor: Actor | None, row: Consultation, by: MessageSide) -> None:
    before = row.state
    row.state, row.closed_at, row.closed_by = ConsultationState.CLOSED, clock.now(), by
    await threads.keep(row)
    await threads.take_away(tx, row, actor)
    await threads.record(tx, actor, audit.CONSULTATION_CLOSED, row, before)
    await publish(tx, ConsultationEnded(aggregate_id=row.id, aggregate_version=row.version, unit_id=row.unit_id, by=by.value))


async def _tell_asker(tx: Tx, row: Consultation, template: str, words: Mapping[str, Param]) -> None:
    await send(tx, row.asker_account_id, template, words, f"{threads.PHONE_PAGE}{row.id}")
