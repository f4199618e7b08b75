"""Planting whole trees: bootstrap, demo data and imports, where no person stands for each unit."""

from collections.abc import Iterable
from dataclasses import dataclass

from unionhub.kernel import clock
from unionhub.kernel.db import Tx
from unionhub.platform.org.enums import UnitKind
from unionhub.platform.org.errors import KindNotAllowedHere, UnitNotFound
from unionhub.platform.org.models import OrgForest, OrgUnit
from unionhub.platform.org.policy import depth_of, may_stand_below, name_slot, path_segment, tidy_name
from unionhub.platform.org.service.forest import ensure_level, ensure_place, lock_forest


@dataclass(frozen=True, slots=True)
class UnitSeed:
    """A unit to plant. ``key`` is the planter's own name for it; ``parent_key`` names one planted before (None: a root)."""

    key: str
    parent_key: str | None
    name: str
    kind: UnitKind = UnitKind.UNION
    level: str | None = None
    org_type: str | None = None
    short_name: str = ""
    area_code: str = ""
    address: str = ""
    contact_name: str = ""
    contact_phone: str = ""
    uscc: str = ""
    scan_join_enabled: bool = True

    def __post_init__(self) -> None:
        object.__setattr__(self, "kind", UnitKind(self.kind))  # rows from files and generators hold the code


_COPIED = tuple(field for field in UnitSeed.__dataclass_fields__ if field not in ("key", "parent_key", "name"))


async def system_add_units(tx: Tx, seeds: Iterable[UnitSeed], known: dict[str, int]) -> dict[str, int]:
    """Add units, parents before children, and return ``known`` with their ids. ``known`` holds earlier calls' ids, so a large
    forest is planted in several transactions of at most 200 units (D2). Same rules of place as for a person; the database keeps
    names of siblings apart. No audit record and no event: the caller writes one for the whole."""
    forest = await lock_forest(tx)
    made: dict[int, OrgUnit] = {}
    new: list[OrgUnit] = []
    ids = dict(known)
    for seed in seeds:
        parent = await _parent(seed, ids, made)
        unit = _seedling(seed, parent, _next_path(forest, parent))
        ids[seed.key] = unit.id
        made[unit.id] = unit
        new.append(unit)
    fresh = {unit.id for unit in new}
    await forest.save()
    for depth in sorted({unit.depth for unit in new}):
        await OrgUnit.bulk_create([unit for unit in new if unit.depth == depth])
    for unit in made.values():
        if unit.id not in fresh:
            await unit.save(update_fields=["child_seq"])
    return ids


async def _parent(seed: UnitSeed, ids: dict[str, int], made: dict[int, OrgUnit]) -> OrgUnit | None:
    if seed.parent_key is None:
        return None
    if seed.parent_key not in ids:
        raise UnitNotFound(f"上级“{seed.parent_key}”应排在“{seed.name}”之前")
    parent_id = ids[seed.parent_key]
    if parent_id not in made:
        made[parent_id] = await OrgUnit.get(id=parent_id)
    return made[parent_id]


def _next_path(forest: OrgForest, parent: OrgUnit | None) -> str:
    if parent is None:
        forest.root_seq += 1
        return path_segment(forest.root_seq)
    parent.child_seq += 1
    return f"{parent.path}{path_segment(parent.child_seq)}"


def _seedling(seed: UnitSeed, parent: OrgUnit | None, path: str) -> OrgUnit:
    ensure_level(seed.kind, seed.level)
    if parent is not None:
        ensure_place(seed.kind, seed.level, 1, parent)
    elif not may_stand_below(seed.kind, None):
        raise KindNotAllowedHere
    name = tidy_name(seed.name)
    parent_id = parent.id if parent else None
    facts = {field: getattr(seed, field) for field in _COPIED}
    return OrgUnit(
        **facts,
        name=name,
        parent_id=parent_id,
        path=path,
        depth=depth_of(path),
        name_slot=name_slot(parent_id, name),
        valid_from=clock.today(),
        updated_at=clock.now(),
    )
