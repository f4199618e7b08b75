"""The grids that stand in a table of figures: the working ones, those that are gone but have figures, and 区本级 last."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, Literal

from unionhub.domains.inspection.queries.districts import system_grids
from unionhub.domains.inspection.service.grids import DISTRICT_NAME
from unionhub.platform.org.ports import UnitRef, system_units


@dataclass(frozen=True, slots=True)
class GridRow:
    """A grid in a table; ``grid_unit_id`` 0 is 区本级."""

    grid_unit_id: int
    name: str
    category: Literal["street", "district"]
    active: bool
    longitude: float | None
    latitude: float | None

    def name_facts(self) -> dict[str, Any]:
        """What every row of an answer says of its grid."""
        return {"grid_unit_id": self.grid_unit_id, "name": self.name, "category": self.category, "active": self.active}


async def grid_rows(district: UnitRef, used: Collection[int]) -> list[GridRow]:
    """Working grids in tree order, then those of ``used`` that are disabled or moved away, then 区本级."""
    grids = await system_grids(district.id)
    known = {grid.id for grid in grids}
    moved = await system_units([key for key in used if key and key not in known])
    gone = [grid for grid in (*grids, *moved.values()) if not (grid.is_active and grid.id in known) and grid.id in used]
    rows = [_row(grid, active=grid.is_active and grid.id in known) for grid in (*(one for one in grids if one.is_active), *gone)]
    return [*rows, GridRow(0, DISTRICT_NAME, "district", True, *_centre(district))]


def _row(grid: UnitRef, *, active: bool) -> GridRow:
    return GridRow(grid.id, grid.name, "street", active, *_centre(grid))


def _centre(unit: UnitRef) -> tuple[float | None, float | None]:
    if unit.longitude is None or unit.latitude is None:
        return None, None
    return float(unit.longitude), float(unit.latitude)
