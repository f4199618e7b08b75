"""Consumers that keep the figures and the map up to date: who changed what is told by events, how many there are is counted."""

from unionhub.domains.inspection.events import CaseChanged, OutlineChanged, PetitionChanged
from unionhub.domains.inspection.service.counting import touch_map
from unionhub.domains.inspection.tasks.figures import count_month
from unionhub.kernel.db import Tx
from unionhub.kernel.queue import enqueue, subscriber
from unionhub.platform.org.events import UnitAdded, UnitChanged, UnitDisabled, UnitEnabled
from unionhub.platform.org.ports import UnitKind, system_find_unit

UnitTouched = UnitAdded | UnitChanged | UnitDisabled | UnitEnabled


@subscriber(CaseChanged, PetitionChanged, name="inspection.count_change")
async def count_change(tx: Tx, event: CaseChanged | PetitionChanged) -> None:
    """The months of the grids it touched are counted again; changes that come while a count waits are counted with it."""
    for grid_key in event.grid_keys:
        for month in event.months:
            args = {"unit_id": event.unit_id, "grid_key": grid_key, "month": month}
            await enqueue(tx, count_month, args, dedupe=f"{event.unit_id}:{grid_key}:{month}")


@subscriber(OutlineChanged, name="inspection.redraw_outline")
async def redraw_outline(tx: Tx, event: OutlineChanged) -> None:
    """The map has another outline."""
    await touch_map(tx, event.unit_id)


@subscriber(UnitAdded, UnitChanged, UnitDisabled, UnitEnabled, name="inspection.redraw_grid")
async def redraw_grid(tx: Tx, event: UnitTouched) -> None:
    """A grid is new, has another name or centre, or stopped working (INSP-36)."""
    unit = await system_find_unit(event.aggregate_id)
    if unit is None:
        return
    if unit.kind is UnitKind.GRID and unit.parent_id is not None:
        await touch_map(tx, unit.parent_id)
    elif unit.kind is UnitKind.GOVERNMENT:
        await touch_map(tx, unit.id)
