"""Figures for officers (JOIN-27, JOIN-28)."""

from unionhub.domains.membership import permissions as P
from unionhub.domains.membership.schemas.staff import TaskStarted
from unionhub.domains.membership.schemas.statistics import (
    NewFormQuery,
    NewFormTable,
    Overview,
    OverviewQuery,
    StatisticsExport,
    Trend,
    TrendQuery,
    VerificationQuery,
    VerificationTable,
)
from unionhub.domains.membership.service.new_form import new_form_table
from unionhub.domains.membership.service.statistics import overview
from unionhub.domains.membership.service.statistics_export import start_statistics_export
from unionhub.domains.membership.service.trend import trend
from unionhub.domains.membership.service.verification import verification_table
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.http.rate import Rate
from unionhub.kernel.http.routes import Routes

route = Routes("membership", Audience.STAFF)


async def replay_export(actor: Actor, task_id: int) -> TaskStarted:
    """The answer to a repeated order of the same export."""
    return TaskStarted(task_id=task_id)


@route.get("/statistics/overview", permission=P.STATISTICS_READ, query=OverviewQuery, returns=Overview, summary="入会与会员概况")
async def get_overview(actor: Actor, query: OverviewQuery) -> Overview:
    return await overview(actor, query.unit_id)


@route.get("/statistics/new-form", permission=P.STATISTICS_READ, query=NewFormQuery, returns=NewFormTable, summary="新业态就业人员情况表")
async def get_new_form_table(actor: Actor, query: NewFormQuery) -> NewFormTable:
    return await new_form_table(actor, query.unit_id)


@route.get(
    "/statistics/verification",
    permission=P.STATISTICS_READ,
    query=VerificationQuery,
    returns=VerificationTable,
    summary="会员认证情况统计",
)
async def get_verification_table(actor: Actor, query: VerificationQuery) -> VerificationTable:
    return await verification_table(actor, query)


@route.get("/statistics/trend", permission=P.STATISTICS_READ, query=TrendQuery, returns=Trend, summary="入会与会员走势")
async def get_trend(actor: Actor, query: TrendQuery) -> Trend:
    return await trend(actor, query)


@route.post(
    "/statistics/exports",
    permission=P.STATISTICS_READ,
    body=StatisticsExport,
    returns=TaskStarted,
    status=202,
    replay=replay_export,
    rate=Rate(20, 600, "actor"),
    summary="导出统计表",
)
async def export_statistics(actor: Actor, body: StatisticsExport) -> TaskStarted:
    return TaskStarted(task_id=await start_statistics_export(actor, body))
