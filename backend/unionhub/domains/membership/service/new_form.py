"""新业态就业人员情况表 (JOIN-27): total = Σ occupations = Σ industries = Σ platforms = Σ districts = members in the library."""

from unionhub.domains.membership.enums.rollups import DICTIONARIES, Dimension, Stock
from unionhub.domains.membership.queries import figures
from unionhub.domains.membership.queries.districts import chosen_unit, system_districts
from unionhub.domains.membership.schemas.statistics import DistrictFigure, ItemFigure, NewFormTable
from unionhub.domains.membership.service.statistics import name_of
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.platform.dictionary.ports import list_choices, names_of
from unionhub.platform.org.ports import UnitRef

UNTOLD = "未填写"
NO_DISTRICT = "未划入区县"


async def new_form_table(actor: Actor, unit_id: int | None) -> NewFormTable:
    """The table of a unit in scope with everything below it."""
    unit = await chosen_unit(actor, unit_id)
    sums = await figures.system_new_form(unit)
    total = sums.get((Dimension.TOTAL.value, ""), 0)
    return NewFormTable(
        unit=name_of(unit),
        as_of=clock.now(),
        total=total,
        occupations=await _items(sums, Dimension.OCCUPATION),
        industries=await _items(sums, Dimension.INDUSTRY),
        platforms=await _items(sums, Dimension.PLATFORM),
        districts=await _districts(unit, total),
    )


async def _items(sums: dict[tuple[str, str], int], dimension: Dimension) -> list[ItemFigure]:
    """Every option of the dictionary, then codes it no longer offers, then who told nothing."""
    own = {item: many for (name, item), many in sums.items() if name == dimension.value}
    key = DICTIONARIES[dimension]
    names = await names_of(key)
    codes = [item.code for item in await list_choices(key)]
    codes += sorted(code for code in own if code and code not in codes)
    rows = [ItemFigure(code=code, name=names.get(code, code), value=own.get(code, 0)) for code in codes]
    return [*rows, ItemFigure(code="", name=UNTOLD, value=own.get("", 0))]


async def _districts(unit: UnitRef, total: int) -> list[DistrictFigure]:
    """One row per county in the branch; a unit inside a county has that county alone, and no more of it than its own branch."""
    counties, home = await system_districts(unit)
    if home is not None:
        return [DistrictFigure(unit=name_of(unit), name=home.name, value=total)]
    sums: figures.Branches = {}
    for depth in {county.depth for county in counties}:
        sums |= (await figures.system_stock_at(unit, depth, [Stock.NEW_FORM]))[Stock.NEW_FORM]
    rows = [DistrictFigure(unit=name_of(county), name=county.name, value=sums.get(county.path, 0)) for county in counties]
    rows.sort(key=lambda row: -row.value)
    rest = total - sum(row.value for row in rows)
    return [*rows, DistrictFigure(unit=None, name=NO_DISTRICT, value=rest)]
