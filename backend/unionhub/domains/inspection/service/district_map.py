"""一张图: this year's figures per grid and in total, from the rollup (INSP-30)."""

import datetime as dt
from collections.abc import Iterable

from unionhub.domains.inspection.enums.cases import CASE_STATE_NAMES
from unionhub.domains.inspection.policy.figures import COUNTING_RULE, months_of, rate
from unionhub.domains.inspection.queries import figures
from unionhub.domains.inspection.queries.districts import district_of
from unionhub.domains.inspection.schemas.figures import AllCounts, DistrictName, LatestCase, MapGrid, MapOut, MonthCounts
from unionhub.domains.inspection.service.grids import DISTRICT_NAME
from unionhub.domains.inspection.service.rows import GridRow, grid_rows
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.platform.dictionary.ports import names_of
from unionhub.platform.org.ports import UnitRef

CAUSES = "insp.case_cause"


async def map_version(actor: Actor) -> str:
    """What the map's answer depends on: the district, its count, and the day (超时 begins at midnight)."""
    district = await district_of(actor)
    counting = await figures.system_counting(district.id)
    return f"{district.id}-{counting.version if counting else 0}-{clock.today():%Y%m%d}"


async def district_map(actor: Actor) -> MapOut:
    """The actor's district in this year. The sums of the grids, 区本级 among them, are the totals."""
    district = await district_of(actor)
    today = clock.today()
    counting = await figures.system_counting(district.id)
    cells = await figures.system_year(district.id, today.year)
    overdue = await figures.system_overdue(district.id, today)
    used = {key for key, _ in cells} | set(overdue)
    grids = [_grid(row, cells, overdue) for row in await grid_rows(district, used)]
    return MapOut(
        district=DistrictName(id=district.id, name=district.name), year=today.year, today=today, rule=COUNTING_RULE,
        counted_at=counting.counted_at if counting else clock.now(), totals=_total(grids), grids=grids,
        months=[_month(month.month, [sums for (_, one), sums in cells.items() if one == month]) for month in months_of(today.year)],
        latest=await _latest(district),
    )  # fmt: skip


def _grid(row: GridRow, cells: dict[tuple[int, dt.date], figures.Sums], overdue: dict[int, int]) -> MapGrid:
    own = [sums for (key, _), sums in cells.items() if key == row.grid_unit_id]
    added = {
        name: sum(one[name] for one in own) for name in ("received", "finished", "closed", "petitions", "petitions_done", "amount_fen")
    }
    return MapGrid(
        **row.name_facts(), longitude=row.longitude, latitude=row.latitude, **added, rate=rate(added["finished"], added["received"]),
        overdue=overdue.get(row.grid_unit_id, 0),
    )  # fmt: skip


def _total(grids: Iterable[MapGrid]) -> AllCounts:
    listed = list(grids)
    names = [name for name in AllCounts.model_fields if name != "rate"]
    added = {name: sum(getattr(one, name) for one in listed) for name in names}
    return AllCounts(**added, rate=rate(added["finished"], added["received"]))


def _month(month: int, sums: list[figures.Sums]) -> MonthCounts:
    received, finished, closed = (sum(one[name] for one in sums) for name in ("received", "finished", "closed"))
    return MonthCounts(month=month, received=received, finished=finished, closed=closed, rate=rate(finished, received))


async def _latest(district: UnitRef) -> list[LatestCase]:
    rows, causes = await figures.system_latest(district.id), await names_of(CAUSES)
    names = {row.grid_unit_id: row.name for row in await grid_rows(district, {one.grid_unit_id or 0 for one in rows})}
    return [
        LatestCase(
            id=row.id, case_no=row.case_no, registered_at=row.registered_at, grid_name=names.get(row.grid_unit_id or 0, DISTRICT_NAME),
            cause_name=causes.get(row.cause, row.cause), state=row.state, state_name=CASE_STATE_NAMES[row.state],
        )
        for row in rows
    ]  # fmt: skip
