"""工作日历: which days work, and correcting them (D15)."""

from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.http import Routes
from unionhub.platform.calendar import permissions as P
from unionhub.platform.calendar import queries, service
from unionhub.platform.calendar.schemas import CalendarEffects, CalendarTrial, CalendarUpdate, CalendarYearOut

route = Routes("calendar", Audience.STAFF)


@route.get("/years/{year}", permission=P.YEAR_READ, returns=CalendarYearOut, summary="一年的工作日历")
async def get_year(year: int) -> CalendarYearOut:
    return await queries.system_year(year)


@route.post("/years/{year}/preview", permission=P.YEAR_UPDATE, body=CalendarTrial, returns=CalendarEffects, summary="调整会影响多少期限")
async def preview_year(year: int, body: CalendarTrial) -> CalendarEffects:
    return CalendarEffects(items=await service.preview(year, body))


@route.put("/years/{year}", permission=P.YEAR_UPDATE, body=CalendarUpdate, returns=CalendarYearOut, summary="调整工作日历")
async def change_year(actor: Actor, year: int, body: CalendarUpdate) -> CalendarYearOut:
    await service.change_year(actor, year, body)
    return await queries.system_year(year)
