"""Cells of the working-day calendar."""

from backend.api.cells import Call, Cell
from backend.api.stage import Stage, number

from unionhub.kernel.db import transaction
from unionhub.platform.calendar.models import CalendarYear

EVERYBODY = "which days work is the same for the whole installation"
FAR = 2090


async def _year(stage: Stage) -> Call:
    return Call(path={"year": str(FAR)})


async def _preview(stage: Stage) -> Call:
    return Call(path={"year": str(FAR)}, body={"changes": [{"day": f"{FAR}-10-02", "working": False}]})


async def _change(stage: Stage) -> Call:
    year = 2050 + number() % 50
    async with transaction():
        row, _ = await CalendarYear.get_or_create(year=year)
    body = {
        "version": row.version,
        "changes": [{"day": f"{year}-01-01", "working": None}],
        "published": not row.published,
        "reason": "通知已发布",
    }
    return Call(path={"year": str(year)}, body=body, watch=((CalendarYear, row.id),))


CALENDAR: dict[str, Cell] = {
    "staff.calendar.get_year": Cell("sysadmin", _year, None, shared=EVERYBODY),
    "staff.calendar.preview_year": Cell("sysadmin", _preview, None, shared=EVERYBODY, silent="looks, changes nothing"),
    "staff.calendar.change_year": Cell("sysadmin", _change, None, shared=EVERYBODY, audit="calendar.year.changed", changes=True),
}
