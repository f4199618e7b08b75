"""Looking for the union to join or to move to (JOIN-09): bounded, with names and addresses."""

from unionhub.domains.membership.policy.areas import HOLDING_LEVELS, holds_members, significant
from unionhub.domains.membership.schemas.newform import UnionFound, UnionSearch, UnionsFound
from unionhub.kernel.errors import InvalidFields, NotFound
from unionhub.platform.org.ports import MOST_FOUND, UnitKind, UnitRef, system_find_unit, system_path_names, system_search_unions, to_ref


async def find_unions(query: UnionSearch) -> UnionsFound:
    """One page of the unions people belong to. Raises InvalidFields when neither words nor a place narrow the search."""
    area = significant(query.area) if query.area else ""
    if len(query.q) < 2 and len(area) < 4:
        raise InvalidFields([("q", "too_wide", "请至少输入工会名称中的两个字，或选择所在地区")])
    found = [to_ref(unit) for unit in await system_search_unions(query.q, area, HOLDING_LEVELS)]
    shown = found[query.offset : query.offset + query.size]
    items = await _shown(shown)
    return UnionsFound(items=items, total=len(found), page=query.page, size=query.size, more=len(found) == MOST_FOUND)


async def get_union(unit_id: int) -> UnionFound:
    """One of the unions people belong to. Raises NotFound."""
    unit = await system_find_unit(unit_id)
    if unit is None or unit.kind is not UnitKind.UNION or not unit.is_active or not holds_members(unit.level):
        raise NotFound("没有找到这家工会，它可能已停用，请重新查找")
    return (await _shown([unit]))[0]


async def _shown(units: list[UnitRef]) -> list[UnionFound]:
    names = await system_path_names([unit.id for unit in units])
    return [
        UnionFound(
            id=unit.id,
            name=unit.name,
            full_name=names[unit.id],
            address=unit.address,
            level_name=unit.level_name,
            contact_phone=unit.contact_phone,
            opened=unit.scan_join_enabled,
        )
        for unit in units
    ]
