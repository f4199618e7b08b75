"""Asking the union to put right, delete or explain, and the union's answer (PIPL 46–48)."""

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.crypto import set_encrypted
from unionhub.kernel.db import insert_once, lock_one, transaction
from unionhub.kernel.errors import InvalidFields, StaleVersion
from unionhub.kernel.idempotency import remember
from unionhub.kernel.ids import new_id
from unionhub.kernel.queue import publish
from unionhub.platform.account.ports import system_has_reviewer
from unionhub.platform.audit.ports import Change, record_audit
from unionhub.platform.calendar.ports import add_working_days, end_of
from unionhub.platform.inbox.ports import RoleHolder, TodoState, close_todos, open_todo, register_todo_kind
from unionhub.platform.notice.ports import send
from unionhub.platform.org.ports import UnitRef, system_chain, system_get_unit, system_root_union
from unionhub.platform.privacy import audit
from unionhub.platform.privacy.enums import KIND_NAMES, STATE_NAMES, RequestKind, RequestState
from unionhub.platform.privacy.errors import NothingToCorrect, RequestEnded, RequestOpen
from unionhub.platform.privacy.events import RequestDecided
from unionhub.platform.privacy.models import PrivacyRequest
from unionhub.platform.privacy.policy import ANSWER_WORKING_DAYS, OFFICER_ROLE, SUBJECT_TYPE, DataSubject, corrections, sources
from unionhub.platform.privacy.queries import access_own_request, access_request
from unionhub.platform.privacy.schemas import RequestCreate, RequestDecide
from unionhub.platform.privacy.service.holding import subject_of

PAGE = "/packages/account/requests"
register_todo_kind(SUBJECT_TYPE, "个人信息请求")


async def submit(actor: Actor, body: RequestCreate) -> PrivacyRequest:
    """Put a request before the union that answers for this person. Raises RequestOpen, InvalidFields."""
    subject = await subject_of(actor)
    wanted, label = _checked(body)
    unit = await _answering(subject)
    async with transaction() as tx:
        row = PrivacyRequest(
            id=new_id(),
            account_id=actor.account_id,
            person_id=subject.person_id,
            unit_id=unit.id,
            person_name=subject.name or "用户",
            kind=body.kind,
            field_key=body.field_key if body.kind is RequestKind.CORRECTION else "",
            field_label=label,
            open_slot=f"{actor.account_id}:{body.kind.value}:{body.field_key}"[:96],
            due_at=end_of(add_working_days(clock.today(), ANSWER_WORKING_DAYS)),
        )
        set_encrypted(row, "wanted", wanted or None)
        set_encrypted(row, "reason", body.reason)
        if not await insert_once(tx, row):
            raise RequestOpen
        await open_todo(
            tx,
            subject_type=SUBJECT_TYPE,
            subject_id=row.id,
            kind=SUBJECT_TYPE,
            title=f"{row.person_name}申请{KIND_NAMES[row.kind]}个人信息",
            summary=row.field_label,
            holder=RoleHolder(unit.id, OFFICER_ROLE),
            unit_id=unit.id,
            due_at=row.due_at,
        )
        await record_audit(
            tx, actor, audit.REQUEST_SUBMITTED, object_type=SUBJECT_TYPE, object_id=row.id, label=f"{KIND_NAMES[row.kind]}：{label}",
            unit_id=unit.id,
        )  # fmt: skip
        await remember(tx, 201, {"request_id": row.id})
    return row


def _checked(body: RequestCreate) -> tuple[str, str]:
    """The normalised value and the label of what is asked for."""
    if body.kind is not RequestKind.CORRECTION:
        return "", "部分个人信息" if body.kind is RequestKind.DELETION else "个人信息的处理"
    field = corrections().get(body.field_key)
    if field is None:
        raise InvalidFields([("field_key", "unknown", "请选择要更正的内容")])
    if not body.wanted:
        raise InvalidFields([("wanted", "missing", "请填写正确的内容")])
    return (field.check(body.wanted) if field.check else body.wanted), field.label


async def _answering(subject: DataSubject) -> UnitRef:
    """The person's union, or the nearest above it where somebody is there to answer; without a union, the topmost."""
    unit_id = None
    for source in sources():
        if unit_id is None and source.unit_of is not None:
            unit_id = await source.unit_of(subject)
    unit = await system_get_unit(unit_id) if unit_id is not None else await system_root_union()
    for one in reversed(await system_chain(unit.id)):
        if one.is_active and await system_has_reviewer(one.id, [OFFICER_ROLE]):
            return one
    return unit


async def withdraw(actor: Actor, request_id: int) -> PrivacyRequest:
    """Take a request back before it is answered. Raises RequestNotFound, RequestEnded."""
    async with transaction() as tx:
        row = await lock_one(tx, PrivacyRequest, (await access_own_request(actor, request_id)).id)
        if row.state is not RequestState.PENDING:
            raise RequestEnded
        await _end(row, RequestState.WITHDRAWN, actor.name, "")
        await close_todos(tx, SUBJECT_TYPE, row.id, None, TodoState.CANCELLED)
        await record_audit(
            tx, actor, audit.REQUEST_WITHDRAWN, object_type=SUBJECT_TYPE, object_id=row.id, label=row.field_label, unit_id=row.unit_id
        )
    return row


async def decide(actor: Actor, request_id: int, body: RequestDecide) -> PrivacyRequest:
    """Answer a request; agreeing to a correction writes it where the field's owner can. Raises RequestNotFound, RequestEnded,
    StaleVersion, NothingToCorrect and the field's own refusals."""
    async with transaction() as tx:
        row = await lock_one(tx, PrivacyRequest, (await access_request(actor, request_id)).id)
        if row.state is not RequestState.PENDING:
            raise RequestEnded
        if row.version != body.version:
            raise StaleVersion(details={"version": row.version})
        if body.agree and row.kind is RequestKind.CORRECTION:
            field = corrections().get(row.field_key)
            if field is not None and field.apply is not None and row.wanted is not None:
                if row.person_id is None:
                    raise NothingToCorrect
                await field.apply(tx, actor, DataSubject(row.account_id, row.person_id, row.person_name), row.wanted.open())
        after = RequestState.DONE if body.agree else RequestState.REFUSED
        await _end(row, after, actor.name, body.answer)
        await close_todos(tx, SUBJECT_TYPE, row.id, actor)
        await record_audit(
            tx, actor, audit.REQUEST_DECIDED, object_type=SUBJECT_TYPE, object_id=row.id, label=f"{row.person_name}：{row.field_label}",
            unit_id=row.unit_id, reason=body.answer,
            changes=[Change("state", "状态", STATE_NAMES[RequestState.PENDING], STATE_NAMES[after])],
        )  # fmt: skip
        unit = await system_get_unit(row.unit_id)
        words = {"kind": KIND_NAMES[row.kind], "unit_name": unit.name, "result": STATE_NAMES[after]}
        await send(tx, row.account_id, "privacy_request_decided", words, PAGE)
        await publish(tx, RequestDecided(aggregate_id=row.id, aggregate_version=row.version, account_id=row.account_id, state=after.value))
    return row


async def _end(row: PrivacyRequest, state: RequestState, by: str, answer: str) -> None:
    row.state, row.open_slot, row.decided_at = state, None, clock.now()
    row.decided_by_name, row.answer = by[:64], answer
    row.version += 1
    await row.save()


async def unmask_wanted(actor: Actor, request_id: int, reason: str) -> str:
    """The whole value asked for, for a stated reason on record (check 24)."""
    async with transaction() as tx:
        row = await access_request(actor, request_id)
        await record_audit(
            tx, actor, audit.REQUEST_UNMASKED, object_type=SUBJECT_TYPE, object_id=row.id, label=f"{row.person_name}：{row.field_label}",
            unit_id=row.unit_id, reason=reason,
        )  # fmt: skip
    return row.wanted.open() if row.wanted is not None else ""
