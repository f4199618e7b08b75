"""Answering people's requests about their data."""

from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.http import Page, Routes
from unionhub.platform.privacy import permissions as P
from unionhub.platform.privacy import queries, views
from unionhub.platform.privacy.schemas import RequestDecide, RequestDetail, RequestFilter, RequestItem, RequestUnmask, WantedOut
from unionhub.platform.privacy.service import asking

route = Routes("privacy", Audience.STAFF)


@route.get("/requests", permission=P.REQUEST_READ, query=RequestFilter, returns=Page[RequestItem], summary="个人信息申请列表")
async def list_requests(actor: Actor, query: RequestFilter) -> Page[RequestItem]:
    rows, total = await queries.list_requests(actor, query)
    return Page(items=await views.request_items(rows), total=total, page=query.page, size=query.size)


@route.get("/requests/{request_id}", permission=P.REQUEST_READ, returns=RequestDetail, summary="个人信息申请详情")
async def get_request(actor: Actor, request_id: int) -> RequestDetail:
    return await views.request_detail(actor, await queries.access_request(actor, request_id))


@route.post(
    "/requests/{request_id}/decide", permission=P.REQUEST_DECIDE, body=RequestDecide, returns=RequestDetail, summary="答复个人信息申请"
)
async def decide_request(actor: Actor, request_id: int, body: RequestDecide) -> RequestDetail:
    return await views.request_detail(actor, await asking.decide(actor, request_id, body))


@route.post(
    "/requests/{request_id}/unmask", permission=P.REQUEST_DECIDE, body=RequestUnmask, returns=WantedOut, summary="查看申请中的完整号码"
)
async def unmask_request(actor: Actor, request_id: int, body: RequestUnmask) -> WantedOut:
    return WantedOut(wanted=await asking.unmask_wanted(actor, request_id, body.reason))
