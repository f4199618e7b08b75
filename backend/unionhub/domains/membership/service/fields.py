"""Keeping the added fields of the form of new-form workers (JOIN-07). They belong to the installation: the top union keeps them."""

import json

from tortoise.exceptions import IntegrityError

from unionhub.domains.membership.audit import field_changes
from unionhub.domains.membership.enums.newform import AnswerKind, FieldState
from unionhub.domains.membership.errors import FieldNameTaken, TopUnionOnly
from unionhub.domains.membership.events.fields import FieldAdded, FieldChanged
from unionhub.domains.membership.models.newform import JoinField
from unionhub.domains.membership.queries.newform import access_field
from unionhub.domains.membership.schemas.newform import FieldCreate, FieldUpdate
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import insert_once, lock_one, savepoint, transaction
from unionhub.kernel.db.failures import is_unique_violation
from unionhub.kernel.errors import AppError, InvalidFields, StaleVersion
from unionhub.kernel.idempotency import remember
from unionhub.kernel.queue import publish
from unionhub.platform.audit.ports import record_audit
from unionhub.platform.dictionary.ports import list_choices
from unionhub.platform.org.ports import system_get_unit

_FACTS = ("name", "hint", "required", "sort", "dict_key", "options", "state")


async def add_field(actor: Actor, body: FieldCreate) -> JoinField:
    """A new question. Raises TopUnionOnly, FieldNameTaken, InvalidFields (``options``, ``dict_key``)."""
    await _ensure_top(actor)
    await _ensure_choices(body.kind, body.dict_key, body.options)
    async with transaction() as tx:
        row = JoinField(**body.model_dump(exclude={"options"}), options=_text(body.options), name_slot=body.name, updated_at=clock.now())
        if not await insert_once(tx, row):
            raise FieldNameTaken
        facts = {name: getattr(row, name) for name in _FACTS}
        await record_audit(
            tx, actor, "membership.field.added", object_type="join_field", object_id=row.id, label=row.name,
            changes=field_changes({}, facts),
        )  # fmt: skip
        await publish(tx, FieldAdded(aggregate_id=row.id, aggregate_version=1))
        await remember(tx, 201, {"field_id": row.id})
    return row


async def change_field(actor: Actor, field_id: int, body: FieldUpdate) -> JoinField:
    """Change, disable or enable a question; old answers keep the one they were asked. Raises as adding does, and StaleVersion."""
    await _ensure_top(actor)
    async with transaction() as tx:
        row = await lock_one(tx, JoinField, (await access_field(actor, field_id)).id)
        if row.version != body.version:
            raise StaleVersion(details={"version": row.version})
        await _ensure_choices(row.kind, body.dict_key, body.options)
        wanted = {**body.model_dump(exclude={"version", "options"}), "options": _text(body.options)}
        before = {name: getattr(row, name) for name in _FACTS if getattr(row, name) != wanted[name]}
        if not before:
            return row
        row.update_from_dict(wanted)
        row.name_slot = row.name if row.state is FieldState.ACTIVE else None
        row.version += 1
        row.updated_at = clock.now()
        try:
            async with savepoint(tx):
                await row.save()
        except IntegrityError as error:
            if is_unique_violation(error):
                raise FieldNameTaken from None
            raise
        await record_audit(
            tx, actor, "membership.field.changed", object_type="join_field", object_id=row.id, label=row.name,
            changes=field_changes(before, {name: wanted[name] for name in before}),
        )  # fmt: skip
        await publish(tx, FieldChanged(aggregate_id=row.id, aggregate_version=row.version))
    return row


async def _ensure_top(actor: Actor) -> None:
    unit = await system_get_unit(actor.unit_id) if actor.unit_id is not None else None
    if unit is None or unit.parent_id is not None:
        raise TopUnionOnly


async def _ensure_choices(kind: AnswerKind, dict_key: str, options: list[str]) -> None:
    if kind is AnswerKind.TEXT:
        if dict_key or options:
            raise InvalidFields([("options", "unexpected", "填写文字的字段没有选项")])
        return
    if bool(dict_key) == bool(options):
        raise InvalidFields([("options", "missing", "请写出选项，或者指定一个字典（两者只用一个）")])
    if dict_key:
        try:
            await list_choices(dict_key)
        except AppError:
            raise InvalidFields([("dict_key", "unknown", "没有这个字典，请重新选择")]) from None


def _text(options: list[str]) -> str:
    return json.dumps(options, ensure_ascii=False)
