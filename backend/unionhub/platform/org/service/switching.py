"""Switching units off and on. Rows and history stay; a disabled unit takes nothing new (ORG-01)."""

from tortoise.expressions import F

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, ensure_tx, transaction
from unionhub.kernel.queue import publish
from unionhub.platform.audit.ports import record_audit
from unionhub.platform.org import audit
from unionhub.platform.org.enums import ChangeKind, UnitStatus
from unionhub.platform.org.errors import OwnUnitProtected, ParentNotActive, UnitAlreadyActive, UnitHasActiveChildren, UnitNotActive
from unionhub.platform.org.events import UnitDisabled, UnitEnabled
from unionhub.platform.org.models import OrgUnit, OrgUnitChange
from unionhub.platform.org.policy import path_end
from unionhub.platform.org.schemas import UnitDisable, UnitEnable
from unionhub.platform.org.service.forest import history_text, keep_history, lock_forest, lock_unit, take_name

_BATCH = 500
_OFF = audit.changes_of({"status": UnitStatus.ACTIVE}, {"status": UnitStatus.DISABLED})
_ON = audit.changes_of({"status": UnitStatus.DISABLED}, {"status": UnitStatus.ACTIVE})


async def disable_unit(actor: Actor, unit_id: int, body: UnitDisable) -> None:
    """Switch a unit off. Raises what ``disable_unit_within`` raises."""
    async with transaction() as tx:
        await disable_unit_within(tx, actor, unit_id, body)


async def disable_unit_within(tx: Tx, actor: Actor, unit_id: int, body: UnitDisable) -> None:
    """Switch a unit off; active units below it block, unless they are to go with it.

    Raises UnitNotFound, StaleVersion, OwnUnitProtected, UnitNotActive, UnitHasActiveChildren (``details.count``).
    """
    ensure_tx(tx)
    await lock_forest(tx)
    unit = await lock_unit(tx, actor, unit_id, body.version)
    if unit.id == actor.unit_id:
        raise OwnUnitProtected
    if unit.status is not UnitStatus.ACTIVE:
        raise UnitNotActive
    below = await _active_below(unit)
    if below and not body.with_children:
        raise UnitHasActiveChildren(details={"count": len(below)})
    await _switch_off(actor, [unit.id, *below], body.reason)
    await record_audit(
        tx, actor, audit.UNIT_DISABLED, object_type="org_unit", object_id=unit.id, label=unit.name, unit_id=unit.id,
        changes=[*_OFF, *audit.changes_of({}, {"also_disabled": len(below)})], reason=body.reason,
    )  # fmt: skip
    await publish(tx, UnitDisabled(aggregate_id=unit.id, aggregate_version=unit.version + 1, with_subtree=bool(below)))


async def enable_unit(actor: Actor, unit_id: int, body: UnitEnable) -> None:
    """Switch one unit on again. Raises what ``enable_unit_within`` raises."""
    async with transaction() as tx:
        await enable_unit_within(tx, actor, unit_id, body)


async def enable_unit_within(tx: Tx, actor: Actor, unit_id: int, body: UnitEnable) -> None:
    """Switch one unit on again (not what is below it).

    Raises UnitNotFound, StaleVersion, UnitAlreadyActive, ParentNotActive, UnitNameTaken.
    """
    ensure_tx(tx)
    await lock_forest(tx)
    unit = await lock_unit(tx, actor, unit_id, body.version)
    if unit.status is UnitStatus.ACTIVE:
        raise UnitAlreadyActive
    parent = await OrgUnit.get_or_none(id=unit.parent_id) if unit.parent_id else None
    if parent is not None and parent.status is not UnitStatus.ACTIVE:
        raise ParentNotActive
    unit.name_slot = await take_name(unit.parent_id, unit.name, but=unit.id)
    unit.status, unit.valid_to = UnitStatus.ACTIVE, None
    unit.version += 1
    unit.updated_at = clock.now()
    await unit.save()
    await keep_history(actor, unit, ChangeKind.ENABLED, _ON)
    await record_audit(
        tx, actor, audit.UNIT_ENABLED, object_type="org_unit", object_id=unit.id, label=unit.name, unit_id=unit.id, changes=_ON
    )
    await publish(tx, UnitEnabled(aggregate_id=unit.id, aggregate_version=unit.version))


async def _active_below(unit: OrgUnit) -> list[int]:
    below = OrgUnit.filter(path__gt=unit.path, path__lt=path_end(unit.path), status=UnitStatus.ACTIVE)
    return [row["id"] for row in await below.order_by("path").values("id")]


async def _switch_off(actor: Actor, unit_ids: list[int], reason: str) -> None:
    for start in range(0, len(unit_ids), _BATCH):
        batch = unit_ids[start : start + _BATCH]
        await OrgUnit.filter(id__in=batch).update(
            status=UnitStatus.DISABLED, name_slot=None, valid_to=clock.today(), version=F("version") + 1, updated_at=clock.now()
        )
        await OrgUnitChange.bulk_create(
            OrgUnitChange(
                unit_id=one, kind=ChangeKind.DISABLED, changes=history_text(_OFF), reason=reason,
                actor_account_id=actor.account_id, actor_name=actor.name,
            )
            for one in batch
        )  # fmt: skip
