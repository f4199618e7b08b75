"""Which places one may work in, and which union looks after them: the pure rule over the forest as it stands (JOIN-20)."""

from unionhub.domains.membership.policy.areas import FEDERATIONS, Area, AreaUnion, area_tree, responsible_union
from unionhub.platform.org.ports import UnitRef, system_get_unit, system_unions_of_levels


async def system_area_unions() -> list[AreaUnion]:
    """The federations of areas, in tree order."""
    rows = await system_unions_of_levels(FEDERATIONS)
    return [AreaUnion(row["id"], row["level"], row["area_code"], row["name"]) for row in rows]


async def system_areas() -> list[Area]:
    """Cities with their counties, for choosing."""
    return area_tree(await system_area_unions())


async def system_area_name(code: str) -> str:
    """青禾市临溪区 for 990102; the code itself where no federation tells the name."""
    if not code:
        return ""
    for city in await system_areas():
        if city.code == code:
            return city.name
        for county in city.children:
            if county.code == code:
                return f"{city.name}{county.name}"
    return code


async def system_union_for_area(code: str) -> UnitRef | None:
    """The union that looks after the place now."""
    found = responsible_union(code, await system_area_unions())
    return await system_get_unit(found.id) if found else None
