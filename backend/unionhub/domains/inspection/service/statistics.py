"""Statistics of a district: years, months of a year, ranking (INSP-31, INSP-32, INSP-33). Same rollup and rule as the map."""

from collections.abc import Callable, Iterable
from typing import Any

from unionhub.domains.inspection.policy.figures import COUNTING_RULE, places, rate
from unionhub.domains.inspection.queries import figures
from unionhub.domains.inspection.queries.districts import district_of
from unionhub.domains.inspection.schemas.figures import (
    Counts,
    DistrictName,
    MonthCounts,
    MonthRow,
    MonthTable,
    RankRow,
    RankTable,
    YearCounts,
    YearRow,
    YearTable,
)
from unionhub.domains.inspection.service.rows import GridRow, grid_rows
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.platform.org.ports import UnitRef

_NAMES = ("received", "finished", "closed")


async def years_table(actor: Actor) -> YearTable:
    """Received and rate per grid over the years."""
    district = await district_of(actor)
    sums = await figures.system_years(district.id)
    years = list(reversed(await figures.system_known_years(district.id, clock.today())))
    rows = []
    for grid in await grid_rows(district, {key for key, _ in sums}):
        cells = [YearCounts(year=year, **_added([sums.get((grid.grid_unit_id, year))])) for year in years]
        rows.append(YearRow(**grid.name_facts(), cells=cells, total=Counts(**_summed(cells))))
    totals = [YearCounts(year=year, **_summed(row.cells[place] for row in rows)) for place, year in enumerate(years)]
    return YearTable(**await _head(district), years=years, rows=rows, totals=totals, total=Counts(**_summed(totals)))


async def months_table(actor: Actor, year: int | None) -> MonthTable:
    """Received and finished per grid and month of a year, this one if none is given."""
    district = await district_of(actor)
    wanted = year or clock.today().year
    found = await figures.system_year(district.id, wanted)
    sums = {(key, month.month): one for (key, month), one in found.items()}
    rows = []
    for grid in await grid_rows(district, {key for key, _ in sums}):
        cells = [MonthCounts(month=month, **_added([sums.get((grid.grid_unit_id, month))])) for month in range(1, 13)]
        rows.append(MonthRow(**grid.name_facts(), cells=cells, total=Counts(**_summed(cells))))
    totals = [MonthCounts(month=month, **_summed(row.cells[month - 1] for row in rows)) for month in range(1, 13)]
    return MonthTable(
        **await _head(district), year=wanted, years=await figures.system_known_years(district.id, clock.today()), rows=rows, totals=totals,
        total=Counts(**_summed(totals)),
    )  # fmt: skip


async def ranking_table(actor: Actor, year: int | None) -> RankTable:
    """Street grids from the highest 办结率 down; grids that received nothing and 区本级 have no place."""
    district = await district_of(actor)
    wanted = year or clock.today().year
    found = await figures.system_year(district.id, wanted)

    def of(grid: GridRow) -> dict[str, Any]:
        return _added([one for (key, _), one in found.items() if key == grid.grid_unit_id])

    grids = await grid_rows(district, {key for key, _ in found})
    counted = [(grid, of(grid)) for grid in grids]
    ranks = places([facts["rate"] if grid.category == "street" else None for grid, facts in counted])
    rows = [RankRow(rank=rank, **grid.name_facts(), **facts) for rank, (grid, facts) in zip(ranks, counted, strict=True)]
    rows.sort(key=_standing)
    return RankTable(
        **await _head(district), year=wanted, years=await figures.system_known_years(district.id, clock.today()), rows=rows,
        total=Counts(**_summed(rows)),
    )  # fmt: skip


def _standing(row: RankRow) -> tuple[bool, bool, int, int]:
    return row.category == "district", row.rank is None, row.rank or 0, -row.received


async def _head(district: UnitRef) -> dict[str, Any]:
    counting = await figures.system_counting(district.id)
    name = DistrictName(id=district.id, name=district.name)
    return {"district": name, "rule": COUNTING_RULE, "counted_at": counting.counted_at if counting else None}


def _added(parts: Iterable[figures.Sums | None]) -> dict[str, Any]:
    known = [one for one in parts if one is not None]
    return _with_rate(lambda name: sum(one[name] for one in known))


def _summed(parts: Iterable[Counts]) -> dict[str, Any]:
    listed = list(parts)
    return _with_rate(lambda name: sum(getattr(one, name) for one in listed))


def _with_rate(of: Callable[[str], int]) -> dict[str, Any]:
    facts: dict[str, Any] = {name: of(name) for name in _NAMES}
    return {**facts, "rate": rate(facts["finished"], facts["received"])}
