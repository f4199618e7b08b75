"""Adding units and changing their facts (ORG-01, ORG-02)."""

from typing import Any

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, ensure_tx, transaction
from unionhub.kernel.idempotency import remember
from unionhub.kernel.queue import publish
from unionhub.platform.audit.ports import record_audit
from unionhub.platform.dictionary import ports as dictionary
from unionhub.platform.org import audit
from unionhub.platform.org.enums import ORG_TYPES, ChangeKind, UnitStatus
from unionhub.platform.org.errors import LevelAboveParent
from unionhub.platform.org.events import UnitAdded, UnitChanged
from unionhub.platform.org.models import OrgUnit
from unionhub.platform.org.policy import depth_of, level_fits
from unionhub.platform.org.schemas import UnitCreate, UnitUpdate
from unionhub.platform.org.service.forest import (
    ensure_level,
    ensure_place,
    keep_history,
    lock_forest,
    lock_unit,
    take_name,
    take_path,
)
from unionhub.platform.org.service.opening import ensure_upper

_NULLABLE = frozenset({"org_type", "longitude", "latitude"})


async def add_unit(actor: Actor, body: UnitCreate) -> int:
    """Add a unit inside the actor's branch (security check 9) and return its id. Raises what ``add_unit_within`` raises."""
    async with transaction() as tx:
        unit_id = await add_unit_within(tx, actor, body)
        await remember(tx, 201, {"unit_id": unit_id})
    return unit_id


async def add_unit_within(tx: Tx, actor: Actor, body: UnitCreate) -> int:
    """Add a unit inside the actor's branch, with its history, audit record and event.

    Raises UnitNotFound for a parent out of scope, ParentNotActive, KindNotAllowedHere, LevelAboveParent, UnitTooDeep, UnitFull,
    UnitNameTaken, InvalidFields (``level``, ``org_type``).
    """
    ensure_tx(tx)
    ensure_level(body.kind, body.level)
    await lock_forest(tx)
    parent = await lock_unit(tx, actor, body.parent_id)
    ensure_place(body.kind, body.level, 1, parent)
    if body.org_type is not None:
        await dictionary.ensure_code(ORG_TYPES, body.org_type, "org_type")
    slot = await take_name(parent.id, body.name)
    path = await take_path(parent)
    unit = await OrgUnit.create(
        **body.model_dump(), path=path, depth=depth_of(path), name_slot=slot, valid_from=clock.today(), updated_at=clock.now()
    )
    changes = audit.changes_of({}, body.model_dump(exclude={"parent_id"}, exclude_defaults=True))
    await keep_history(actor, unit, ChangeKind.ADDED, changes)
    await record_audit(
        tx, actor, audit.UNIT_ADDED, object_type="org_unit", object_id=unit.id, label=unit.name, unit_id=parent.id, changes=changes
    )
    await publish(tx, UnitAdded(aggregate_id=unit.id, aggregate_version=1, parent_id=parent.id))
    return unit.id


async def change_unit(actor: Actor, unit_id: int, body: UnitUpdate) -> None:
    """Change facts of a unit. Raises what ``change_unit_within`` raises."""
    async with transaction() as tx:
        await change_unit_within(tx, actor, unit_id, body)


async def change_unit_within(tx: Tx, actor: Actor, unit_id: int, body: UnitUpdate) -> None:
    """Change facts of a unit; nothing happens when nothing differs.

    Raises UnitNotFound, StaleVersion, UnitNameTaken, LevelAboveParent, ScanJoinByUpper, InvalidFields (``level``, ``org_type``).
    """
    ensure_tx(tx)
    await lock_forest(tx)
    unit = await lock_unit(tx, actor, unit_id, body.version)
    wanted = {name: value for name, value in _wanted(body).items() if getattr(unit, name) != value}
    if not wanted:
        return
    if "name" in wanted and unit.status is UnitStatus.ACTIVE:
        unit.name_slot = await take_name(unit.parent_id, wanted["name"], but=unit.id)
    if "level" in wanted:
        await _ensure_new_level(unit, wanted["level"])
    if "scan_join_enabled" in wanted:
        ensure_upper(actor, unit)
    if wanted.get("org_type") is not None:
        await dictionary.ensure_code(ORG_TYPES, wanted["org_type"], "org_type")
    changes = audit.changes_of({name: getattr(unit, name) for name in wanted}, wanted)
    unit.update_from_dict(wanted)
    unit.version += 1
    unit.updated_at = clock.now()
    await unit.save()
    await keep_history(actor, unit, ChangeKind.CHANGED, changes)
    await record_audit(
        tx, actor, audit.UNIT_CHANGED, object_type="org_unit", object_id=unit.id, label=unit.name, unit_id=unit.id, changes=changes
    )
    await publish(tx, UnitChanged(aggregate_id=unit.id, aggregate_version=unit.version, fields=tuple(wanted)))


def _wanted(body: UnitUpdate) -> dict[str, Any]:
    sent = {name: getattr(body, name) for name in body.model_fields_set if name != "version"}
    return {name: value for name, value in sent.items() if value is not None or name in _NULLABLE}


async def _ensure_new_level(unit: OrgUnit, level: str) -> None:
    """The new level fits between the parent's and the children's."""
    ensure_level(unit.kind, level)
    parent = await OrgUnit.get_or_none(id=unit.parent_id) if unit.parent_id else None
    if not level_fits(level, parent.level if parent else None):
        raise LevelAboveParent
    below = await OrgUnit.filter(parent_id=unit.id).distinct().values_list("level", flat=True)
    if not all(level_fits(str(one), level) for one in below if one):
        raise LevelAboveParent("下级中有层级更高的组织，请先调整下级")
