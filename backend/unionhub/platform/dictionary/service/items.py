"""Keeping dictionaries: add, change, disable; never delete (SYS-22, SYS-X6)."""

from typing import Any

from tortoise.exceptions import IntegrityError

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, insert_once, lock_one, savepoint, transaction
from unionhub.kernel.db.failures import is_unique_violation
from unionhub.kernel.errors import InvalidFields, StaleVersion
from unionhub.kernel.idempotency import remember
from unionhub.kernel.queue import publish
from unionhub.platform.audit.ports import record_audit
from unionhub.platform.dictionary import audit, policy, queries
from unionhub.platform.dictionary.enums import ItemStatus
from unionhub.platform.dictionary.errors import DictCodeTaken, DictItemFixed, DictNameTaken, DictTypeReadOnly
from unionhub.platform.dictionary.events import DictItemAdded, DictItemChanged
from unionhub.platform.dictionary.models import DictItem, DictItemVersion, DictType
from unionhub.platform.dictionary.schemas import DictItemCreate, DictItemOut, DictItemUpdate

_NULLABLE = frozenset({"group", "valid_from", "valid_to"})
_KEPT_IN_HISTORY = frozenset({"name", "group", "status"})


async def add_item(actor: Actor, type_key: str, body: DictItemCreate) -> DictItemOut:
    """Add a choice. Raises DictTypeUnknown, DictTypeReadOnly, DictCodeTaken, DictNameTaken, InvalidFields (``parent``)."""
    async with transaction() as tx:
        dict_type = await queries.get_type(type_key)
        if not policy.is_editable(dict_type.kind):
            raise DictTypeReadOnly
        siblings = DictItem.filter(type_id=dict_type.id)
        if body.parent is not None and not await siblings.filter(code=body.parent).exists():
            raise InvalidFields([("parent", "unknown_code", "没有这个上级选项，请重新选择")])
        last = await siblings.order_by("-sort").first()
        item = DictItem(
            type_id=dict_type.id,
            **body.model_dump(exclude={"sort"}),
            sort=body.sort if body.sort is not None else (last.sort + 10 if last else 10),
            name_slot=policy.name_slot(type_key, body.group, body.parent, body.name),
            updated_at=clock.now(),
        )
        if not await insert_once(tx, item):
            raise DictCodeTaken if await siblings.filter(code=body.code).exists() else DictNameTaken
        await _keep_version(item, actor)
        await record_audit(
            tx, actor, audit.ITEM_ADDED, object_type="dict_item", object_id=item.id, label=_label(dict_type, item),
            changes=audit.changes_of({}, body.model_dump(mode="json", exclude_none=True)),
        )  # fmt: skip
        await publish(tx, DictItemAdded(aggregate_id=item.id, aggregate_version=1, type_key=type_key, code=item.code))
        await remember(tx, 201, {"item_id": item.id})
        tx.after_commit.append(lambda: queries.forget(type_key))
    return queries.render_item(dict_type, item)


async def change_item(actor: Actor, item_id: int, body: DictItemUpdate) -> DictItemOut:
    """Change, disable or enable a choice. Raises DictItemNotFound, DictItemFixed, StaleVersion, DictNameTaken, InvalidFields."""
    async with transaction() as tx:
        dict_type, _ = await queries.get_item(item_id)
        item = await lock_one(tx, DictItem, item_id)
        if policy.is_locked(dict_type.kind, item.shipped):
            raise DictItemFixed
        if item.version != body.version:
            raise StaleVersion(details={"version": item.version})
        changed = {name: value for name, value in _wanted(body).items() if getattr(item, name) != value}
        if not changed:
            return queries.render_item(dict_type, item)
        before = {name: getattr(item, name) for name in changed}
        item.update_from_dict(changed)
        _ensure_validity(item)
        item.version += 1
        item.updated_at = clock.now()
        await _save(tx, dict_type, item)
        if _KEPT_IN_HISTORY & changed.keys():
            await _keep_version(item, actor)
        await record_audit(
            tx, actor, audit.ITEM_CHANGED, object_type="dict_item", object_id=item.id, label=_label(dict_type, item),
            changes=audit.changes_of(before, changed),
        )  # fmt: skip
        await publish(tx, DictItemChanged(aggregate_id=item.id, aggregate_version=item.version, type_key=dict_type.key, code=item.code))
        tx.after_commit.append(lambda: queries.forget(dict_type.key))
    return queries.render_item(dict_type, item)


def _wanted(body: DictItemUpdate) -> dict[str, Any]:
    sent = {name: getattr(body, name) for name in body.model_fields_set if name != "version"}
    return {name: value for name, value in sent.items() if value is not None or name in _NULLABLE}


def _ensure_validity(item: DictItem) -> None:
    if item.valid_from and item.valid_to and item.valid_from > item.valid_to:
        raise InvalidFields([("valid_to", "before_start", "结束日期不能早于开始日期")])


async def _save(tx: Tx, dict_type: DictType, item: DictItem) -> None:
    active = item.status is ItemStatus.ACTIVE
    item.name_slot = policy.name_slot(dict_type.key, item.group, item.parent, item.name) if active else None
    try:
        async with savepoint(tx):
            await item.save()
    except IntegrityError as error:
        if is_unique_violation(error):
            raise DictNameTaken from None
        raise


async def _keep_version(item: DictItem, actor: Actor) -> None:
    await DictItemVersion.create(
        item_id=item.id, version=item.version, name=item.name, group=item.group, status=item.status, actor_account_id=actor.account_id
    )


def _label(dict_type: DictType, item: DictItem) -> str:
    return f"{dict_type.name}：{item.name}（{item.code}）"
