"""Keeping settings and filters. They are the account's own, so the actor is all the scope there is."""

import json

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, insert_once, lock, transaction, update_once
from unionhub.kernel.errors import InvalidFields
from unionhub.kernel.http import Schema
from unionhub.kernel.idempotency import remember
from unionhub.platform.audit.ports import diff, record_audit
from unionhub.platform.preference import audit
from unionhub.platform.preference.errors import FilterNameTaken, FilterNotFound, TooManyFilters, TooManySettings
from unionhub.platform.preference.models import PreferenceFilter, PreferenceSetting
from unionhub.platform.preference.policy import MOST_SETTINGS, default_slot, ensure_list_key, free_slot, holding_numbers
from unionhub.platform.preference.queries import access_filter
from unionhub.platform.preference.schemas import FilterCreate, FilterUpdate


async def keep_setting(actor: Actor, key: str, value: Schema) -> None:
    """Remember a setting in place of the former one. Raises TooManySettings."""
    body = value.model_dump_json()
    async with transaction() as tx:
        own = PreferenceSetting.filter(account_id=actor.account_id)
        if await own.filter(key=key).update(body=body, updated_at=clock.now()):
            return
        if await own.count() >= MOST_SETTINGS:
            raise TooManySettings
        row = PreferenceSetting(account_id=actor.account_id, key=key, body=body, updated_at=clock.now())
        if not await insert_once(tx, row):
            await own.filter(key=key).update(body=body, updated_at=clock.now())


async def save_filter(actor: Actor, list_key: str, given: FilterCreate) -> int:
    """Keep a filter of a list. Raises FilterNameTaken, TooManyFilters, InvalidFields for whole personal numbers."""
    ensure_list_key(list_key)
    _ensure_harmless(given.conditions)
    async with transaction() as tx:
        row = PreferenceFilter(
            account_id=actor.account_id,
            list_key=list_key,
            title=given.title,
            conditions=_text(given.conditions),
            updated_at=clock.now(),
        )
        await _insert(tx, row)
        if given.is_default:
            await _make_default(tx, row)
        await record_audit(tx, actor, audit.FILTER_SAVED, object_type="preference_filter", object_id=row.id, label=row.title)
        await remember(tx, 201, {"filter_id": row.id})
        return row.id


async def change_filter(actor: Actor, filter_id: int, given: FilterUpdate) -> None:
    """Rename, refill, make or unmake the default. Raises FilterNotFound, FilterNameTaken, InvalidFields."""
    if given.conditions is not None:
        _ensure_harmless(given.conditions)
    async with transaction() as tx:
        row = await _lock_own(tx, actor, filter_id)
        before = _facts(row)
        if given.title is not None:
            row.title = given.title
        if given.conditions is not None:
            row.conditions = _text(given.conditions)
        row.updated_at = clock.now()
        if not await update_once(tx, row, ("title", "conditions", "updated_at")):
            raise FilterNameTaken
        if given.is_default:
            await _make_default(tx, row)
        elif given.is_default is False and row.default_slot is not None:
            row.default_slot = None
            await row.save(update_fields=["default_slot"])
        names = {"title": "名称", "conditions": "条件", "is_default": "默认"}
        await record_audit(
            tx,
            actor,
            audit.FILTER_CHANGED,
            object_type="preference_filter",
            object_id=row.id,
            label=row.title,
            changes=diff(before, _facts(row), names),
        )


async def remove_filter(actor: Actor, filter_id: int) -> None:
    """Forget a filter. Raises FilterNotFound."""
    async with transaction() as tx:
        row = await _lock_own(tx, actor, filter_id)
        await row.delete()
        await record_audit(tx, actor, audit.FILTER_REMOVED, object_type="preference_filter", object_id=row.id, label=row.title)


async def _lock_own(tx: Tx, actor: Actor, filter_id: int) -> PreferenceFilter:
    await access_filter(actor, filter_id)
    found = await lock(tx, PreferenceFilter, [filter_id])
    if not found:
        raise FilterNotFound
    return found[0]


async def _insert(tx: Tx, row: PreferenceFilter) -> None:
    """Into the first free place; somebody's second window may take it first, then the next."""
    same = PreferenceFilter.filter(account_id=row.account_id, list_key=row.list_key)
    while True:
        if await same.filter(title=row.title).exists():
            raise FilterNameTaken
        slot = free_slot(await same.values_list("slot", flat=True))  # type: ignore[arg-type]
        if slot is None:
            raise TooManyFilters
        row.slot = slot
        if await insert_once(tx, row):
            return


async def _make_default(tx: Tx, row: PreferenceFilter) -> None:
    wanted = default_slot(row.account_id, row.list_key)
    await PreferenceFilter.filter(default_slot=wanted).exclude(id=row.id).update(default_slot=None)
    row.default_slot = wanted
    await row.save(update_fields=["default_slot"])


def _ensure_harmless(conditions: dict[str, str]) -> None:
    if found := holding_numbers(conditions):
        told = "条件里有完整的证件号码或手机号，不能保存；请去掉它再保存"
        raise InvalidFields([(f"conditions.{key}", "number", told) for key in found])


def _text(conditions: dict[str, str]) -> str:
    return json.dumps(conditions, ensure_ascii=False, sort_keys=True)


def _facts(row: PreferenceFilter) -> dict[str, str]:
    return {"title": row.title, "conditions": row.conditions, "is_default": "是" if row.default_slot else "否"}
