"""一张图 and the statistics (INSP-30 … INSP-33): leader and clerks, of their district."""

from unionhub.domains.inspection import permissions as P
from unionhub.domains.inspection.schemas.figures import MapOut, MonthTable, RankTable, StatisticsExport, YearQuery, YearTable
from unionhub.domains.inspection.service.district_map import district_map, map_version
from unionhub.domains.inspection.service.statistics import months_table, ranking_table, years_table
from unionhub.domains.inspection.service.statistics_export import start_statistics_export
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.http import Id, Routes, Schema, Versioned
from unionhub.kernel.http.rate import Rate

route = Routes("inspection", Audience.STAFF)


class ExportStarted(Schema):
    """Where the workbook will be found."""

    task_id: Id


async def replay_export(actor: Actor, task_id: int) -> ExportStarted:
    """The answer to a repeated order of the same export."""
    return ExportStarted(task_id=task_id)


@route.get("/map", permission=P.STATISTICS_READ, returns=MapOut, summary="一张图：本区各网格当年的数字（带 ETag，没有变化时回答 304）")
async def get_map(actor: Actor) -> Versioned:
    return Versioned(await map_version(actor), lambda: district_map(actor))


@route.get("/statistics/years", permission=P.STATISTICS_READ, returns=YearTable, summary="各网格历年收到数与完成率")
async def get_years(actor: Actor) -> YearTable:
    return await years_table(actor)


@route.get("/statistics/months", permission=P.STATISTICS_READ, query=YearQuery, returns=MonthTable, summary="各网格按月收到数与完成数")
async def get_months(actor: Actor, query: YearQuery) -> MonthTable:
    return await months_table(actor, query.year)


@route.get("/statistics/ranking", permission=P.STATISTICS_READ, query=YearQuery, returns=RankTable, summary="各网格办结率排名")
async def get_ranking(actor: Actor, query: YearQuery) -> RankTable:
    return await ranking_table(actor, query.year)


@route.post(
    "/statistics/export",
    permission=P.STATISTICS_READ,
    body=StatisticsExport,
    returns=ExportStarted,
    status=202,
    replay=replay_export,
    rate=Rate(20, 600, "actor"),
    summary="导出统计表",
)
async def export_statistics(actor: Actor, body: StatisticsExport) -> ExportStarted:
    return ExportStarted(task_id=await start_statistics_export(actor, body))
