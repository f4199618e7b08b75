"""The officers' side of applications (JOIN-13, 15, 34, X4, X5)."""

from unionhub.domains.membership import permissions as P
from unionhub.domains.membership import queries, views
from unionhub.domains.membership.enums.applications import ApplicationState
from unionhub.domains.membership.process.join import PROCESS
from unionhub.domains.membership.review_view import application_review
from unionhub.domains.membership.schemas.applications import ApplicationExport, ApplicationFilter
from unionhub.domains.membership.schemas.staff import (
    ApplicationPage,
    ApplicationReview,
    StateCounts,
    TaskStarted,
    Unmask,
    Unmasked,
)
from unionhub.domains.membership.service import review
from unionhub.domains.membership.service.exports import start_application_export
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.http.rate import Rate
from unionhub.kernel.http.routes import Routes
from unionhub.platform.flow.ports import add_flow_actions

route = Routes("membership", Audience.STAFF)


async def _review(actor: Actor, application_id: int) -> ApplicationReview:
    return await application_review(actor, await queries.applications.access_application(actor, application_id))


@route.get("/applications", permission=P.APPLICATION_READ, query=ApplicationFilter, returns=ApplicationPage, summary="入会申请列表")
async def list_applications(actor: Actor, query: ApplicationFilter) -> ApplicationPage:
    rows, counts = await queries.applications.list_applications(actor, query)
    total = counts[query.state.value] if query.state else sum(counts[state.value] for state in ApplicationState)
    items = await views.application_items(actor, rows)
    return ApplicationPage(items=items, total=total, page=query.page, size=query.size, counts=StateCounts(**counts))


async def replay_export(actor: Actor, task_id: int) -> TaskStarted:
    """The answer to a repeated order of the same export."""
    return TaskStarted(task_id=task_id)


@route.post(
    "/applications/exports",
    permission=P.APPLICATION_EXPORT,
    body=ApplicationExport,
    returns=TaskStarted,
    status=202,
    replay=replay_export,
    rate=Rate(10, 600, "actor"),
    summary="导出入会申请",
)
async def export_applications(actor: Actor, body: ApplicationExport) -> TaskStarted:
    chosen = body.model_dump(mode="json", exclude_none=True, by_alias=True)
    return TaskStarted(task_id=await start_application_export(actor, chosen))


@route.get("/applications/{application_id}", permission=P.APPLICATION_READ, returns=ApplicationReview, summary="入会申请详情")
async def get_application(actor: Actor, application_id: int) -> ApplicationReview:
    return await _review(actor, application_id)


add_flow_actions(
    route,
    "/applications",
    noun="application",
    process=PROCESS,
    read=P.APPLICATION_READ,
    act=P.APPLICATION_REVIEW,
    answer=_review,
    returns=ApplicationReview,
)


@route.post(
    "/applications/{application_id}/unmask",
    permission=P.APPLICATION_UNMASK,
    body=Unmask,
    returns=Unmasked,
    rate=Rate(60, 600, "actor"),
    summary="查看完整号码",
)
async def unmask_application_numbers(actor: Actor, application_id: int, body: Unmask) -> Unmasked:
    return Unmasked(**await review.unmask_application(actor, application_id, list(body.fields), body.reason))
