"""What every change of the forest does first and last: take the forest's lock, check the place, keep the history."""

import json
from dataclasses import asdict

from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, insert_once, lock, lock_one
from unionhub.kernel.errors import InvalidFields, StaleVersion
from unionhub.platform.audit.ports import Change
from unionhub.platform.org.enums import ChangeKind, UnitKind, UnitStatus
from unionhub.platform.org.errors import (
    KindNotAllowedHere,
    LevelAboveParent,
    ParentNotActive,
    UnitFull,
    UnitNameTaken,
    UnitNotFound,
    UnitTooDeep,
)
from unionhub.platform.org.models import OrgForest, OrgUnit, OrgUnitChange
from unionhub.platform.org.policy import MAX_CHILDREN, MAX_DEPTH, is_within, level_fits, may_stand_below, name_slot, path_segment

FOREST_ID = 1


async def lock_forest(tx: Tx) -> OrgForest:
    """The forest's one lock: changes of shape and of names follow one another, so no two moves can make a cycle."""
    found = await lock(tx, OrgForest, [FOREST_ID])
    if found:
        return found[0]
    await insert_once(tx, OrgForest(id=FOREST_ID))
    return await lock_one(tx, OrgForest, FOREST_ID)


async def lock_unit(tx: Tx, actor: Actor, unit_id: int, version: int | None = None) -> OrgUnit:
    """The unit's locked row, inside the actor's branch and at this version. Raises UnitNotFound, StaleVersion."""
    rows = await lock(tx, OrgUnit, [unit_id])
    if not rows or not is_within(rows[0].path, actor.unit_path):
        raise UnitNotFound
    if version is not None and rows[0].version != version:
        raise StaleVersion(details={"version": rows[0].version})
    return rows[0]


def ensure_place(kind: UnitKind, level: str | None, height: int, parent: OrgUnit) -> None:
    """The parent takes a unit of this kind and level whose tree is ``height`` units high. Raises the reason why not."""
    if parent.status is not UnitStatus.ACTIVE:
        raise ParentNotActive
    if not may_stand_below(kind, parent.kind):
        raise KindNotAllowedHere
    if not level_fits(level, parent.level):
        raise LevelAboveParent
    if parent.depth + height > MAX_DEPTH:
        raise UnitTooDeep


def ensure_level(kind: UnitKind, level: str | None) -> None:
    """A union has a level, nothing else has. Raises InvalidFields on ``level``."""
    if kind is UnitKind.UNION and level is None:
        raise InvalidFields([("level", "missing", "请选择工会层级")])
    if kind is not UnitKind.UNION and level is not None:
        raise InvalidFields([("level", "not_a_union", "只有工会才有层级，请清空此项")])


async def take_path(parent: OrgUnit) -> str:
    """The next free path below a locked parent; numbers are never used twice, so an old path never means another unit."""
    if parent.child_seq >= MAX_CHILDREN:
        raise UnitFull
    parent.child_seq += 1
    await parent.save(update_fields=["child_seq"])
    return f"{parent.path}{path_segment(parent.child_seq)}"


async def take_name(parent_id: int | None, name: str, but: int | None = None) -> str:
    """The slot of a name among active siblings; the caller holds the forest's lock. Raises UnitNameTaken."""
    slot = name_slot(parent_id, name)
    taken = OrgUnit.filter(name_slot=slot)
    if await (taken.exclude(id=but) if but is not None else taken).exists():
        raise UnitNameTaken
    return slot


def history_text(changes: list[Change]) -> str:
    """Changed facts as the history stores them."""
    return json.dumps([asdict(change) for change in changes], ensure_ascii=False)


async def keep_history(actor: Actor, unit: OrgUnit, kind: ChangeKind, changes: list[Change], reason: str = "") -> None:
    """One line of the unit's history, in the caller's transaction."""
    await OrgUnitChange.create(
        unit_id=unit.id,
        kind=kind,
        changes=history_text(changes),
        reason=reason,
        actor_account_id=actor.account_id,
        actor_name=actor.name,
    )
