"""The officers' side of applications (JOIN-13, 15, 34, X4, X5)."""

from unionhub.domains.membership import permissions as P
from unionhub.domains.membership import queries, views
from unionhub.domains.membership.enums.applications import ApplicationState
from unionhub.domains.membership.review_view import application_review
from unionhub.domains.membership.schemas.applications import ApplicationExport, ApplicationFilter
from unionhub.domains.membership.schemas.staff import (
    ApplicationPage,
    ApplicationReview,
    Approve,
    BatchApprove,
    BatchRefusal,
    BatchResult,
    Reject,
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


@route.post(
    "/applications/{application_id}/approve", permission=P.APPLICATION_REVIEW, body=Approve, returns=ApplicationReview, summary="通过"
)
async def approve(actor: Actor, application_id: int, body: Approve) -> ApplicationReview:
    await review.approve_application(actor, application_id, body.version, body.comment)
    return await _review(actor, application_id)


@route.post(
    "/applications/{application_id}/reject", permission=P.APPLICATION_REVIEW, body=Reject, returns=ApplicationReview, summary="驳回"
)
async def reject(actor: Actor, application_id: int, body: Reject) -> ApplicationReview:
    await review.reject_application(actor, application_id, body.version, body.reason)
    return await _review(actor, application_id)


@route.post("/applications/batch-approve", permission=P.APPLICATION_REVIEW, body=BatchApprove, returns=BatchResult, summary="批量通过")
async def batch_approve(actor: Actor, body: BatchApprove) -> BatchResult:
    done, refused = await review.batch_approve(actor, [(one.id, one.version) for one in body.items])
    return BatchResult(done=done, failed=[BatchRefusal(id=one.id, code=one.code, message=one.message) for one in refused])


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
