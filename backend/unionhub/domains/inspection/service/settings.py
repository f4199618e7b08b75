"""A district's own parameters and export templates (INSP-09, INSP-29)."""

from collections.abc import Sequence

import orjson

from unionhub.domains.inspection import audit
from unionhub.domains.inspection.errors import TemplateNameTaken
from unionhub.domains.inspection.models.settings import InspSetting, InspTemplate
from unionhub.domains.inspection.policy.columns import BY_KEY, unknown_columns
from unionhub.domains.inspection.queries.districts import district_of
from unionhub.domains.inspection.queries.settings import access_template
from unionhub.domains.inspection.schemas.settings import SettingUpdate, TemplateCreate, TemplateUpdate
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, insert_once, lock, lock_one, transaction
from unionhub.kernel.errors import InvalidFields, StaleVersion
from unionhub.kernel.idempotency import remember
from unionhub.platform.account.ports import system_role_names
from unionhub.platform.audit.ports import diff, record_audit

_WORDS = {"promise_days": "承诺期限（自然日）", "warn_days": "提醒日"}


async def update_setting(actor: Actor, given: SettingUpdate) -> None:
    """Change the promise and its days of warning; cases a grid has accepted keep the day they were promised. Raises StaleVersion."""
    days = sorted(set(given.warn_days))
    if days and days[-1] >= given.promise_days + 1:
        raise InvalidFields([("warn_days", "too_late", f"提醒日应不晚于第 {given.promise_days} 天")])
    async with transaction() as tx:
        district = await district_of(actor)
        row = await _locked_setting(tx, district.id)
        if row.version != given.version:
            raise StaleVersion
        before = {"promise_days": row.promise_days, "warn_days": row.warn_days}
        row.promise_days, row.warn_days, row.version = given.promise_days, ",".join(map(str, days)), row.version + 1
        await row.save(update_fields=["promise_days", "warn_days", "version"])
        after = {"promise_days": row.promise_days, "warn_days": row.warn_days}
        await record_audit(
            tx, actor, audit.SETTING_CHANGED, object_type="inspection_setting", object_id=district.id, label=district.name,
            unit_id=district.id, changes=diff(before, after, _WORDS),
        )  # fmt: skip


async def _locked_setting(tx: Tx, unit_id: int) -> InspSetting:
    await insert_once(tx, InspSetting(id=unit_id))
    return await lock_one(tx, InspSetting, unit_id)


async def create_template(actor: Actor, given: TemplateCreate) -> InspTemplate:
    """Add a template of the actor's district. Raises TemplateNameTaken, InvalidFields."""
    await _check(given)
    async with transaction() as tx:
        district = await district_of(actor)
        row = InspTemplate(unit_id=district.id, role_key=given.role_key, name=given.name, columns=orjson.dumps(given.columns).decode())
        if not await insert_once(tx, row):
            raise TemplateNameTaken
        await _record(tx, actor, audit.TEMPLATE_CREATED, row, {}, _facts(row))
        await remember(tx, 201, {"template_id": row.id})
    return row


async def update_template(actor: Actor, template_id: int, given: TemplateUpdate) -> InspTemplate:
    """Change a template as a whole. Raises TemplateNotFound, TemplateNameTaken, StaleVersion, InvalidFields."""
    await _check(given)
    async with transaction() as tx:
        row = await _locked_template(tx, actor, template_id, given.version)
        if await InspTemplate.filter(unit_id=row.unit_id, name=given.name).exclude(id=row.id).exists():
            raise TemplateNameTaken
        before = _facts(row)
        row.name, row.role_key, row.columns = given.name, given.role_key, orjson.dumps(given.columns).decode()
        row.version += 1
        await row.save()
        await _record(tx, actor, audit.TEMPLATE_CHANGED, row, before, _facts(row))
    return row


async def remove_template(actor: Actor, template_id: int, version: int) -> None:
    """Take a template away; what was exported with it stays. Raises TemplateNotFound, StaleVersion."""
    async with transaction() as tx:
        row = await _locked_template(tx, actor, template_id, version)
        await _record(tx, actor, audit.TEMPLATE_REMOVED, row, _facts(row), dict.fromkeys(_facts(row), ""))
        await row.delete()


async def _locked_template(tx: Tx, actor: Actor, template_id: int, version: int) -> InspTemplate:
    found = await lock(tx, InspTemplate, [(await access_template(actor, template_id)).id])
    if not found or found[0].version != version:
        raise StaleVersion
    return found[0]


async def _check(given: TemplateCreate) -> None:
    if unknown := unknown_columns(given.columns):
        raise InvalidFields([("columns", "unknown", f"没有这些列：{'、'.join(unknown)}")])
    if len(set(given.columns)) != len(given.columns):
        raise InvalidFields([("columns", "repeated", "同一列只能出现一次")])
    if given.role_key and given.role_key not in await system_role_names():
        raise InvalidFields([("role_key", "unknown", "没有这个角色，请重新选择")])


def columns_of(row: InspTemplate) -> list[str]:
    """The columns of a stored template that still exist, in order."""
    stored: Sequence[str] = orjson.loads(row.columns)
    return [key for key in stored if key in BY_KEY]


def _facts(row: InspTemplate) -> dict[str, str]:
    return {"name": row.name, "role": row.role_key, "columns": "、".join(BY_KEY[key].label for key in columns_of(row))}


async def _record(tx: Tx, actor: Actor, action: object, row: InspTemplate, before: dict[str, str], after: dict[str, str]) -> None:
    words = {"name": "名称", "role": "适用角色", "columns": "列"}
    await record_audit(
        tx, actor, str(action), object_type="inspection_template", object_id=row.id, label=row.name, unit_id=row.unit_id,
        changes=diff(before, after, words),
    )  # fmt: skip
