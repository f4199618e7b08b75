"""Opening joining by code union by union (JOIN-35): the upper union decides, a union never opens itself."""

from collections.abc import Sequence

from tortoise.expressions import F

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, ensure_tx, lock
from unionhub.kernel.errors import InvalidFields
from unionhub.kernel.queue import publish
from unionhub.platform.audit.ports import Change, record_audit
from unionhub.platform.org import audit
from unionhub.platform.org.enums import ChangeKind, UnitKind, UnitStatus
from unionhub.platform.org.errors import ScanJoinByUpper, UnitNotFound
from unionhub.platform.org.events import ScanJoinSwitched
from unionhub.platform.org.models import OrgUnit, OrgUnitChange
from unionhub.platform.org.policy import is_within, path_end
from unionhub.platform.org.service.forest import history_text

_BATCH = 200


def ensure_upper(actor: Actor, unit: OrgUnit) -> None:
    """Raise ScanJoinByUpper for the actor's own unit; the top of a forest has none above it and may."""
    if unit.id == actor.unit_id and unit.parent_id is not None:
        raise ScanJoinByUpper


async def switch_scan_join(tx: Tx, actor: Actor, unit_ids: Sequence[int], opened: bool, *, with_below: bool, reason: str) -> int:
    """Open or close joining by code for unions of the actor's branch, with all unions below them if wanted; returns how many changed.

    What stands so already is left alone. Raises UnitNotFound, ScanJoinByUpper, InvalidFields (``unit_ids``: not a working union).
    """
    ensure_tx(tx)
    units = await lock(tx, OrgUnit, unit_ids)
    if len(units) != len(set(unit_ids)) or not all(is_within(unit.path, actor.unit_path) for unit in units):
        raise UnitNotFound
    changed = 0
    for unit in units:
        ensure_upper(actor, unit)
        if unit.kind is not UnitKind.UNION or unit.status is not UnitStatus.ACTIVE:
            raise InvalidFields([("unit_ids", "not_a_union", f"“{unit.name}”不是正常使用的工会，请取消勾选")])
        ids = [unit.id] if unit.scan_join_enabled is not opened else []
        below = await _below(unit, opened) if with_below else []
        if not ids and not below:
            continue
        await _switch(actor, [*ids, *below], opened, reason)
        changes = _changes(opened) if ids else []
        changes += [Change("below", "下级工会", None, f"{len(below)} 家")] if below else []
        await record_audit(
            tx, actor, audit.SCAN_JOIN_SWITCHED, object_type="org_unit", object_id=unit.id, label=unit.name, unit_id=unit.id,
            changes=changes, reason=reason or None,
        )  # fmt: skip
        await publish(
            tx, ScanJoinSwitched(aggregate_id=unit.id, aggregate_version=unit.version + 1, opened=opened, with_subtree=bool(below))
        )
        changed += len(ids) + len(below)
    return changed


def _changes(opened: bool) -> list[Change]:
    return audit.changes_of({"scan_join_enabled": not opened}, {"scan_join_enabled": opened})


async def _below(unit: OrgUnit, opened: bool) -> list[int]:
    """Working unions below that stand otherwise, in tree order."""
    rows = OrgUnit.filter(
        path__gt=unit.path, path__lt=path_end(unit.path), kind=UnitKind.UNION, status=UnitStatus.ACTIVE, scan_join_enabled=not opened
    )
    return [row["id"] for row in await rows.order_by("path").values("id")]


async def _switch(actor: Actor, unit_ids: Sequence[int], opened: bool, reason: str) -> None:
    text = history_text(_changes(opened))
    for start in range(0, len(unit_ids), _BATCH):
        batch = unit_ids[start : start + _BATCH]
        await OrgUnit.filter(id__in=batch).update(scan_join_enabled=opened, version=F("version") + 1, updated_at=clock.now())
        await OrgUnitChange.bulk_create(
            OrgUnitChange(
                unit_id=one, kind=ChangeKind.CHANGED, changes=text, reason=reason, actor_account_id=actor.account_id, actor_name=actor.name
            )
            for one in batch
        )
