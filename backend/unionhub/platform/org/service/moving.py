"""Moving a unit with all below it (ORG-01: the subtree follows, never below itself)."""

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, transaction
from unionhub.kernel.queue import publish
from unionhub.platform.audit.ports import record_audit
from unionhub.platform.org import audit
from unionhub.platform.org.enums import ChangeKind, UnitStatus
from unionhub.platform.org.errors import OwnUnitProtected, UnitMoveIntoItself
from unionhub.platform.org.events import UnitMoved
from unionhub.platform.org.models import OrgUnit
from unionhub.platform.org.policy import SEGMENT, depth_of, is_within, path_end
from unionhub.platform.org.schemas import UnitMove
from unionhub.platform.org.service.forest import ensure_place, keep_history, lock_forest, lock_unit, take_name, take_path

# One statement for the whole subtree; the ORM has no expression that joins strings on all three databases.
_REPATH = {
    "postgres": "UPDATE org_unit SET path = $1::text || substr(path, $2::int), depth = depth + $3::int WHERE path >= $4 AND path < $5",
    "mysql": "UPDATE org_unit SET path = CONCAT(%s, SUBSTR(path, %s)), depth = depth + %s WHERE path >= %s AND path < %s",
    "sqlite": "UPDATE org_unit SET path = ? || substr(path, ?), depth = depth + ? WHERE path >= ? AND path < ?",
}


async def move_unit(actor: Actor, unit_id: int, body: UnitMove) -> None:
    """Put a unit below another parent. Both ends lie inside the actor's branch (security checks 8, 9); the actor's own unit stays.

    Raises UnitNotFound, StaleVersion, OwnUnitProtected, UnitMoveIntoItself, ParentNotActive, KindNotAllowedHere, LevelAboveParent,
    UnitTooDeep, UnitFull, UnitNameTaken.
    """
    async with transaction() as tx:
        await lock_forest(tx)
        unit = await lock_unit(tx, actor, unit_id, body.version)
        parent = await lock_unit(tx, actor, body.parent_id)
        if unit.id == actor.unit_id:
            raise OwnUnitProtected
        if is_within(parent.path, unit.path):
            raise UnitMoveIntoItself
        if parent.id == unit.parent_id:
            return
        ensure_place(unit.kind, unit.level, await _height(unit), parent)
        slot = await take_name(parent.id, unit.name, but=unit.id) if unit.status is UnitStatus.ACTIVE else None
        former = await OrgUnit.get_or_none(id=unit.parent_id)
        moved = await _repath(tx, unit.path, await take_path(parent))
        await OrgUnit.filter(id=unit.id).update(parent_id=parent.id, name_slot=slot, version=unit.version + 1, updated_at=clock.now())
        changes = audit.changes_of({"parent": former.name if former else None}, {"parent": parent.name})
        await keep_history(actor, unit, ChangeKind.MOVED, changes)
        await record_audit(
            tx, actor, audit.UNIT_MOVED, object_type="org_unit", object_id=unit.id, label=unit.name, unit_id=parent.id, changes=changes
        )
        await publish(
            tx,
            UnitMoved(
                aggregate_id=unit.id,
                aggregate_version=unit.version + 1,
                from_parent_id=unit.parent_id,
                to_parent_id=parent.id,
                moved=moved,
            ),
        )


async def _height(unit: OrgUnit) -> int:
    deepest = await OrgUnit.filter(path__gte=unit.path, path__lt=path_end(unit.path)).order_by("-depth").first()
    height: int = (deepest.depth if deepest else unit.depth) - unit.depth + 1
    return height


async def _repath(tx: Tx, old: str, new: str) -> int:
    """Rewrite the paths at and below ``old``; returns how many units moved."""
    values = [new, len(old) + 1, depth_of(new) - len(old) // SEGMENT, old, path_end(old)]
    moved: int
    moved, _ = await tx.connection.execute_query(_REPATH[tx.dialect], values)
    return moved
