"""Reads of the forest for staff; every one is narrowed to the actor's branch (ORG-03)."""

import json
from collections.abc import Sequence

from tortoise.functions import Count

from unionhub.kernel.authz import Actor
from unionhub.kernel.http import Page
from unionhub.platform.dictionary import ports as dictionary
from unionhub.platform.org.enums import LEVEL_NAMES, ORG_TYPES, UnitKind, UnitStatus
from unionhub.platform.org.errors import UnitNotFound
from unionhub.platform.org.models import OrgUnit, OrgUnitChange
from unionhub.platform.org.policy import is_within, navigation_url
from unionhub.platform.org.ports import scope_range, system_path_names
from unionhub.platform.org.schemas import ChangeOut, DirectoryFilter, DirectoryUnit, PlaceOut, UnitFilter, UnitOut
from unionhub.platform.search.ports import Wanted, Words

_LOOKED_UP = frozenset({"org_type_name", "level_name", "path_names", "child_count"})
_COLUMNS = tuple(name for name in UnitOut.model_fields if name not in _LOOKED_UP)


async def access_unit(actor: Actor, unit_id: int) -> OrgUnit:
    """The unit's row, or UnitNotFound when it is unknown or outside the actor's branch."""
    unit = await OrgUnit.get_or_none(id=unit_id)
    if unit is None or not is_within(unit.path, actor.unit_path):
        raise UnitNotFound
    return unit


async def list_units(actor: Actor, query: UnitFilter) -> Page[UnitOut]:
    """Children of a unit, units by name, or (neither asked for) the top of the actor's branch."""
    rows = OrgUnit.filter(scope_range(actor))
    if query.parent_id is not None:
        rows = rows.filter(parent_id=(await access_unit(actor, query.parent_id)).id)
    if query.q:
        rows = rows.filter(name__contains=query.q)
    if query.parent_id is None and not query.q:
        rows = rows.filter(id=actor.unit_id)
    if query.kind:
        rows = rows.filter(kind=query.kind)
    if query.status:
        rows = rows.filter(status=query.status)
    total = await rows.count()
    page = await rows.order_by(*query.order_by()).offset(query.offset).limit(query.size)
    return Page(items=await _render(page), total=total, page=query.page, size=query.size)


async def find_units(actor: Actor, words: Words, most: int) -> list[OrgUnit]:
    """At most so many units of the branch by part of the name or by credit code, upper ones first (the search box)."""
    if words.wanted is Wanted.USCC:
        rows = OrgUnit.filter(scope_range(actor), uscc=words.text)
    elif words.wanted is Wanted.NAME:
        rows = OrgUnit.filter(scope_range(actor), name__contains=words.text)
    else:
        return []
    return await rows.order_by("path").limit(most)


async def get_unit_out(actor: Actor, unit_id: int) -> UnitOut:
    """One unit as staff see it."""
    return (await _render([await access_unit(actor, unit_id)]))[0]


async def list_directory(actor: Actor, query: DirectoryFilter) -> Page[DirectoryUnit]:
    """Working unions of the whole installation (names and addresses are public facts, things are handed on beyond one's branch), or
    of the actor's branch only."""
    rows = OrgUnit.filter(kind=UnitKind.UNION, status=UnitStatus.ACTIVE)
    if query.q:
        rows = rows.filter(name__contains=query.q)
    if query.own_branch:
        rows = rows.filter(scope_range(actor))
    if query.parent_id is not None or not (query.q or query.own_branch):
        rows = rows.filter(parent_id=query.parent_id)
    total = await rows.count()
    page = await rows.order_by(*query.order_by()).offset(query.offset).limit(query.size)
    items = [DirectoryUnit.model_validate(one, from_attributes=True) for one in await _render(page)]
    return Page(items=items, total=total, page=query.page, size=query.size)


async def system_place(unit_id: int) -> PlaceOut:
    """Published facts of where a unit is, for anybody signed in, or UnitNotFound."""
    unit = await OrgUnit.get_or_none(id=unit_id)
    if unit is None:
        raise UnitNotFound
    point = (float(unit.longitude), float(unit.latitude)) if unit.longitude is not None and unit.latitude is not None else None
    return PlaceOut(
        id=unit.id,
        name=unit.name,
        address=unit.address,
        contact_phone=unit.contact_phone,
        longitude=point[0] if point else None,
        latitude=point[1] if point else None,
        navigation_url=navigation_url(unit.name, *point) if point else None,
    )


async def list_changes(actor: Actor, unit_id: int) -> list[ChangeOut]:
    """The history of a unit, newest first (at most 200 entries)."""
    unit = await access_unit(actor, unit_id)
    rows = await OrgUnitChange.filter(unit_id=unit.id).order_by("-id").limit(200)
    return [
        ChangeOut(
            id=row.id, at=row.created_at, kind=row.kind, reason=row.reason, actor_name=row.actor_name, changes=json.loads(row.changes)
        )
        for row in rows
    ]


async def _render(units: Sequence[OrgUnit]) -> list[UnitOut]:
    """Rows with their names looked up: three queries for a whole page."""
    ids = [unit.id for unit in units]
    names = await system_path_names(ids)
    types = await dictionary.names_of(ORG_TYPES) if any(unit.org_type for unit in units) else {}
    counts = await OrgUnit.filter(parent_id__in=ids).group_by("parent_id").annotate(n=Count("id")).values_list("parent_id", "n")
    child_count = dict(counts) if ids else {}
    return [
        UnitOut(
            **{name: getattr(unit, name) for name in _COLUMNS},
            org_type_name=types.get(unit.org_type or "", ""),
            level_name=LEVEL_NAMES.get(unit.level or "", ""),
            path_names=names.get(unit.id, unit.name),
            child_count=child_count.get(unit.id, 0),
        )
        for unit in units
    ]
