"""The district a capacity works in: the bureau at or above its unit, and the bureau's street grids."""

from tortoise.functions import Count

from unionhub.domains.inspection.enums.cases import FINAL_STATES, CaseState
from unionhub.domains.inspection.errors import DistrictNotFound
from unionhub.domains.inspection.models.cases import InspCase
from unionhub.kernel.authz import Actor
from unionhub.platform.org.ports import UnitKind, UnitRef, system_chain, system_children_of_kind

OPEN_STATES = [state.value for state in CaseState if state not in FINAL_STATES]


async def district_of(actor: Actor) -> UnitRef:
    """The nearest bureau at or above the actor's unit (a grid's officer works in the grid's). Raises DistrictNotFound."""
    chain = await system_chain(actor.unit_id) if actor.unit_id is not None else []
    for unit in reversed(chain):
        if unit.kind is UnitKind.GOVERNMENT:
            return unit
    raise DistrictNotFound


async def system_grids(district_id: int, *, open_only: bool = False) -> list[UnitRef]:
    """The street grids right below a bureau in tree order; disabled ones too unless ``open_only`` (INSP-36)."""
    grids = await system_children_of_kind(district_id, UnitKind.GRID)
    return [grid for grid in grids if grid.is_active or not open_only]


async def system_open_cases(district_id: int) -> dict[int, int]:
    """Cases that are not done, per grid (0: 区本级)."""
    rows = InspCase.filter(unit_id=district_id, state__in=OPEN_STATES).annotate(many=Count("id")).group_by("grid_unit_id")
    return {row["grid_unit_id"] or 0: int(row["many"]) for row in await rows.values("grid_unit_id", "many")}
