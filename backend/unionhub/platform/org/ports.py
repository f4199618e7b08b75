"""The door of the forest for other packages: who stands where, and what a capacity may see (ORG-03, D7).

Functions that take ``actor`` answer only inside the actor's branch. The ``system_*`` functions ignore scope; their callers stand on
the tested list of tests/architecture.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from tortoise.expressions import Q, Subquery

from unionhub.kernel.authz import Actor
from unionhub.platform.org.enums import LEVEL_NAMES, UnitKind, UnitStatus
from unionhub.platform.org.errors import UnitNotFound
from unionhub.platform.org.models import OrgUnit
from unionhub.platform.org.policy import ancestor_paths, is_within, path_end
from unionhub.platform.org.service.planting import UnitSeed, system_add_units

__all__ = ["UnitKind", "UnitRef", "UnitSeed", "UnitStatus", "path_end", "system_add_units"]


@dataclass(frozen=True, slots=True)
class UnitRef:
    """What other packages know of a unit. ``address`` and ``contact_phone`` are public facts of the unit."""

    id: int
    name: str
    path: str
    kind: UnitKind
    level: str | None
    parent_id: int | None
    status: UnitStatus
    short_name: str = ""
    org_type: str | None = None
    area_code: str = ""
    address: str = ""
    contact_name: str = ""
    contact_phone: str = ""
    scan_join_enabled: bool = True
    uscc: str = ""

    @property
    def is_active(self) -> bool:
        """Whether the unit takes new work."""
        return self.status is UnitStatus.ACTIVE

    @property
    def level_name(self) -> str:
        """Chinese name of the level; empty for units that are no union."""
        return LEVEL_NAMES.get(self.level or "", "")


def to_ref(unit: OrgUnit) -> UnitRef:
    """The row as the frozen view others get."""
    return UnitRef(**{name: getattr(unit, name) for name in UnitRef.__dataclass_fields__})


def units_in_scope(path: str) -> Subquery:
    """Ids of the unit at ``path`` and all below it, for ``field__in``; one range of the path index."""
    return Subquery(OrgUnit.filter(path__gte=path, path__lt=path_end(path)).values("id"))


def scope_q(actor: Actor, field: str = "unit_id") -> Q:
    """Narrows a query to rows whose ``field`` is a unit of the actor's branch; an actor without a unit sees nothing."""
    return _among(field, units_in_scope(actor.unit_path) if actor.unit_path else [])


def scope_range(actor: Actor) -> Q:
    """Narrows a query of units themselves to the actor's branch; an actor without a unit sees nothing."""
    return Q(path__gte=actor.unit_path, path__lt=path_end(actor.unit_path)) if actor.unit_path else _among("id", [])


def branch_q(unit: UnitRef, field: str = "unit_id") -> Q:
    """Narrows a query to one unit and all below it (a filter by unit, after ensure_in_scope)."""
    return _among(field, units_in_scope(unit.path))


def _among(field: str, units: Any) -> Q:
    condition: dict[str, Any] = {f"{field}__in": units}
    return Q(**condition)


def in_scope(actor: Actor, unit: UnitRef) -> bool:
    """Whether the unit stands in the actor's branch."""
    return is_within(unit.path, actor.unit_path)


async def ensure_in_scope(actor: Actor, unit_id: int) -> UnitRef:
    """The unit, or UnitNotFound (404) when it is unknown or outside the actor's branch (security check 8)."""
    unit = await system_find_unit(unit_id)
    if unit is None or not in_scope(actor, unit):
        raise UnitNotFound
    return unit


async def children(actor: Actor, unit_id: int) -> list[UnitRef]:
    """Active direct children of a unit of the actor's branch, in tree order."""
    return await system_children((await ensure_in_scope(actor, unit_id)).id)


async def system_find_unit(unit_id: int) -> UnitRef | None:
    """Any unit, or None."""
    return (await system_units([unit_id])).get(unit_id)


async def system_get_unit(unit_id: int) -> UnitRef:
    """Any unit, or UnitNotFound."""
    unit = await system_find_unit(unit_id)
    if unit is None:
        raise UnitNotFound
    return unit


async def system_units(unit_ids: Collection[int]) -> dict[int, UnitRef]:
    """Units by id, in one query (names for a page of rows)."""
    wanted = set(unit_ids)
    return {unit.id: to_ref(unit) for unit in await OrgUnit.filter(id__in=wanted)} if wanted else {}


async def system_chain(unit_id: int) -> list[UnitRef]:
    """From the root down to the unit itself; empty for an unknown unit."""
    unit = await system_find_unit(unit_id)
    paths = ancestor_paths(unit.path) if unit else []
    return [to_ref(one) for one in await OrgUnit.filter(path__in=paths).order_by("path")]


async def system_path_names(unit_ids: Collection[int]) -> dict[int, str]:
    """Names from the root down, joined by `` / ``, for many units in two queries."""
    units = await system_units(unit_ids)
    paths = {path for unit in units.values() for path in ancestor_paths(unit.path)}
    rows = await OrgUnit.filter(path__in=paths).values("path", "name") if paths else []
    names = {row["path"]: row["name"] for row in rows}
    return {unit.id: " / ".join(names[path] for path in ancestor_paths(unit.path) if path in names) for unit in units.values()}


async def system_paths(unit_ids: Collection[int]) -> dict[int, str]:
    """Paths of many units in one query (figures are summed along them)."""
    return {row["id"]: row["path"] for row in await OrgUnit.filter(id__in=set(unit_ids)).values("id", "path")}


async def system_children(unit_id: int | None) -> list[UnitRef]:
    """Active direct children (None: the roots), in tree order."""
    return [to_ref(unit) for unit in await OrgUnit.filter(parent_id=unit_id, status=UnitStatus.ACTIVE).order_by("path")]


async def system_count_units(path: str, kind: UnitKind = UnitKind.UNION) -> int:
    """Active units of a kind at or below ``path`` (figures)."""
    return await OrgUnit.filter(path__gte=path, path__lt=path_end(path), kind=kind, status=UnitStatus.ACTIVE).count()
