"""The units statistics are asked for, and the districts below them."""

from typing import NamedTuple

from unionhub.kernel.authz import Actor
from unionhub.kernel.errors import NotFound
from unionhub.platform.org.ports import UnitRef, ensure_in_scope, system_chain, system_get_unit, system_units_at

COUNTY = "40"


class Districts(NamedTuple):
    """The counties at or below a unit, none inside another; or, for a unit inside a county, that county as ``home``."""

    counties: list[UnitRef]
    home: UnitRef | None


async def chosen_unit(actor: Actor, unit_id: int | None) -> UnitRef:
    """The unit asked for, in scope, or the actor's own."""
    if unit_id is None and actor.unit_id is None:
        raise NotFound
    return await ensure_in_scope(actor, unit_id) if unit_id is not None else await system_get_unit(actor.unit_id or 0)


async def system_districts(unit: UnitRef) -> Districts:
    """Unions of county level that the members of a branch belong to."""
    above = [one for one in await system_chain(unit.id) if one.level == COUNTY and one.id != unit.id]
    if above:
        return Districts([], above[0])
    tops: list[UnitRef] = []
    for county in await system_units_at(unit.path, COUNTY):
        if not tops or not county.path.startswith(tops[-1].path):
            tops.append(county)
    return Districts(tops, None)
