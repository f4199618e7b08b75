"""Grids of a district and where they stand on the map (INSP-36). A grid is an org unit below the bureau; its history is the unit's."""

from unionhub.domains.inspection.errors import DistrictFixed, GridNotFound
from unionhub.domains.inspection.queries.districts import district_of, system_grids, system_open_cases
from unionhub.domains.inspection.schemas.grids import GridCreate, GridDisable, GridEnable, GridList, GridOut, GridQuery, GridUpdate
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import transaction
from unionhub.kernel.idempotency import remember
from unionhub.platform.org.ports import (
    UnitCreate,
    UnitDisable,
    UnitEnable,
    UnitKind,
    UnitRef,
    UnitUpdate,
    add_unit_within,
    change_unit_within,
    disable_unit_within,
    enable_unit_within,
)

DISTRICT_NAME = "区本级"
CATEGORY_NAMES = {"street": "街道网格", "district": DISTRICT_NAME}


async def list_grids(actor: Actor, query: GridQuery) -> GridList:
    """The grids of the actor's district, and 区本级."""
    district = await district_of(actor)
    grids = await system_grids(district.id, open_only=query.open)
    counts = await system_open_cases(district.id) if query.counted else None
    return GridList(items=[_out(grid, counts) for grid in grids], district=_district(district, counts))


async def get_grid(actor: Actor, grid_id: int) -> GridOut:
    """One grid of the actor's district, or 区本级 under the bureau's own id. Raises GridNotFound."""
    district = await district_of(actor)
    return _district(district, None) if grid_id == district.id else _out(await _grid_of(district, grid_id), None)


async def add_grid(actor: Actor, body: GridCreate) -> int:
    """Add a street grid to the actor's district. Raises UnitNameTaken."""
    district = await district_of(actor)
    async with transaction() as tx:
        unit = UnitCreate(
            parent_id=district.id, name=body.name, kind=UnitKind.GRID, longitude=body.longitude, latitude=body.latitude,
            area_code=district.area_code[:6],
        )  # fmt: skip
        grid_id = await add_unit_within(tx, actor, unit)
        await remember(tx, 201, {"grid_id": grid_id})
    return grid_id


async def change_grid(actor: Actor, grid_id: int, body: GridUpdate) -> None:
    """Change name or centre. Raises GridNotFound, DistrictFixed, StaleVersion, UnitNameTaken."""
    district = await district_of(actor)
    if grid_id == district.id:
        if body.name not in (None, DISTRICT_NAME):
            raise DistrictFixed
        sent = body.model_dump(exclude={"name"}, exclude_unset=True)
    else:
        await _grid_of(district, grid_id)
        sent = body.model_dump(exclude_unset=True)
    async with transaction() as tx:
        await change_unit_within(tx, actor, grid_id, UnitUpdate(**sent))


async def disable_grid(actor: Actor, grid_id: int, body: GridDisable) -> None:
    """Take a grid out of the options of registration; its cases stay as they are. Raises GridNotFound, StaleVersion, UnitNotActive."""
    await _street_grid(actor, grid_id)
    async with transaction() as tx:
        await disable_unit_within(tx, actor, grid_id, UnitDisable(version=body.version, reason=body.reason))


async def enable_grid(actor: Actor, grid_id: int, body: GridEnable) -> None:
    """Offer a grid again. Raises GridNotFound, StaleVersion, UnitAlreadyActive, UnitNameTaken."""
    await _street_grid(actor, grid_id)
    async with transaction() as tx:
        await enable_unit_within(tx, actor, grid_id, UnitEnable(version=body.version))


async def _street_grid(actor: Actor, grid_id: int) -> UnitRef:
    district = await district_of(actor)
    if grid_id == district.id:
        raise DistrictFixed
    return await _grid_of(district, grid_id)


async def _grid_of(district: UnitRef, grid_id: int) -> UnitRef:
    for grid in await system_grids(district.id):
        if grid.id == grid_id:
            return grid
    raise GridNotFound


def _out(grid: UnitRef, counts: dict[int, int] | None) -> GridOut:
    return GridOut(
        id=grid.id, grid_unit_id=grid.id, name=grid.name, category="street", category_name=CATEGORY_NAMES["street"], active=grid.is_active,
        longitude=_degrees(grid.longitude), latitude=_degrees(grid.latitude), version=grid.version,
        open_cases=None if counts is None else counts.get(grid.id, 0),
    )  # fmt: skip


def _district(district: UnitRef, counts: dict[int, int] | None) -> GridOut:
    return GridOut(
        id=district.id, grid_unit_id=0, name=DISTRICT_NAME, category="district", category_name=CATEGORY_NAMES["district"], active=True,
        longitude=_degrees(district.longitude), latitude=_degrees(district.latitude), version=district.version,
        open_cases=None if counts is None else counts.get(0, 0),
    )  # fmt: skip


def _degrees(value: object) -> float | None:
    return None if value is None else float(str(value))
