"""The door of the forest for other packages: who stands where, and what a capacity may see (ORG-03, D7).

Functions that take ``actor`` answer inside the actor's branch; ``system_*`` ignore scope: their callers stand on a tested list.
"""

from collections.abc import Collection

from unionhub.kernel.authz import Actor
from unionhub.platform.org.enums import UnitKind, UnitStatus
from unionhub.platform.org.errors import UnitNotFound
from unionhub.platform.org.finding import MOST_FOUND, list_unions, system_search_unions, system_unions_of_levels
from unionhub.platform.org.models import OrgUnit
from unionhub.platform.org.policy import ancestor_paths, path_end
from unionhub.platform.org.refs import UnitRef, to_ref
from unionhub.platform.org.schemas import UnitCreate, UnitDisable, UnitEnable, UnitUpdate
from unionhub.platform.org.scope import branch_at, branch_q, in_scope, outside_q, scope_q, scope_range, units_in_scope, within_q
from unionhub.platform.org.service.opening import switch_scan_join
from unionhub.platform.org.service.planting import UnitSeed, system_add_units
from unionhub.platform.org.service.switching import disable_unit_within, enable_unit_within
from unionhub.platform.org.service.units import add_unit_within, change_unit_within

__all__ = [
    "MOST_FOUND",
    "UnitCreate",
    "UnitDisable",
    "UnitEnable",
    "UnitKind",
    "UnitRef",
    "UnitSeed",
    "UnitStatus",
    "UnitUpdate",
    "add_unit_within",
    "branch_at",
    "branch_q",
    "change_unit_within",
    "disable_unit_within",
    "enable_unit_within",
    "in_scope",
    "list_unions",
    "outside_q",
    "path_end",
    "scope_q",
    "scope_range",
    "switch_scan_join",
    "system_add_units",
    "system_search_unions",
    "system_unions_of_levels",
    "to_ref",
    "units_in_scope",
    "within_q",
]


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
    rows = await OrgUnit.filter(id__in=wanted).values(*UnitRef.__dataclass_fields__) if wanted else []
    return {row["id"]: UnitRef(**row) for row in rows}


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


async def system_authorities() -> list[UnitRef]:
    """Every working government unit, in tree order: whom an enterprise may turn to. Their names and telephones are public."""
    return [to_ref(unit) for unit in await OrgUnit.filter(kind=UnitKind.GOVERNMENT, status=UnitStatus.ACTIVE).order_by("path")]


async def system_children_of_kind(unit_id: int, kind: UnitKind) -> list[UnitRef]:
    """Direct children of a kind, working or not, in tree order."""
    return [to_ref(unit) for unit in await OrgUnit.filter(parent_id=unit_id, kind=kind).order_by("path")]


async def system_count_units(path: str, kind: UnitKind = UnitKind.UNION) -> int:
    """Active units of a kind at or below ``path`` (figures)."""
    return await OrgUnit.filter(path__gte=path, path__lt=path_end(path), kind=kind, status=UnitStatus.ACTIVE).count()


async def system_root_union() -> UnitRef:
    """The topmost union of the installation, or UnitNotFound."""
    row = await OrgUnit.filter(kind=UnitKind.UNION, status=UnitStatus.ACTIVE, parent_id=None).order_by("path").first()
    if row is None:
        raise UnitNotFound
    return to_ref(row)


async def system_units_at(path: str, level: str) -> list[UnitRef]:
    """Units of a level at or below ``path``, working or not, in tree order (figures by district)."""
    return [to_ref(unit) for unit in await OrgUnit.filter(path__gte=path, path__lt=path_end(path), level=level).order_by("path")]


async def unions_below(actor: Actor) -> list[UnitRef]:
    """Every working union of the actor's branch, in tree order (names in a spreadsheet are looked up among them)."""
    rows = OrgUnit.filter(scope_range(actor), kind=UnitKind.UNION, status=UnitStatus.ACTIVE).order_by("path")
    return [UnitRef(**row) for row in await rows.values(*UnitRef.__dataclass_fields__)]


async def system_have_children(unit_ids: Collection[int]) -> set[int]:
    """Which of these units have active units below them, in one query."""
    rows = OrgUnit.filter(parent_id__in=set(unit_ids), status=UnitStatus.ACTIVE).distinct()
    return set(await rows.values_list("parent_id", flat=True)) if unit_ids else set()  # type: ignore[arg-type]
