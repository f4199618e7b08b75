"""Cases for the officers of a district, at the desk and on the phone (INSP-28, INSP-34, INSP-X6, INSP-X7)."""

from unionhub.domains.inspection import case_views as views
from unionhub.domains.inspection import permissions as P
from unionhub.domains.inspection.queries import cases as queries
from unionhub.domains.inspection.queries.scope import access_case
from unionhub.domains.inspection.schemas.cases import (
    CaseDetail,
    CaseFilter,
    CaseNumbers,
    CasePage,
    CaseSearch,
    CaseUnmask,
    InspectorOut,
)
from unionhub.domains.inspection.service import unmasking
from unionhub.domains.inspection.service.leading import list_inspectors
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.http import Routes
from unionhub.kernel.http.rate import Rate
from unionhub.kernel.http.schema import Listing

route = Routes("inspection", Audience.STAFF)


async def _page(actor: Actor, query: CaseFilter) -> CasePage:
    rows, total, counts = await queries.list_cases(actor, query)
    return CasePage(items=await views.case_items(actor, rows), total=total, page=query.page, size=query.size, counts=counts)


@route.get("/cases", permission=P.CASE_READ, query=CaseFilter, returns=CasePage, summary="事件一览")
async def list_cases(actor: Actor, query: CaseFilter) -> CasePage:
    return await _page(actor, query)


@route.post("/cases/search", permission=P.CASE_READ, body=CaseSearch, returns=CasePage, rate=Rate(60, 600, "actor"), summary="精确查找事件")
async def search_cases(actor: Actor, body: CaseSearch) -> CasePage:
    return await _page(actor, body)


@route.get("/cases/{case_id}", permission=P.CASE_READ, returns=CaseDetail, summary="事件详情")
async def get_case(actor: Actor, case_id: int) -> CaseDetail:
    return await views.case_detail(actor, await access_case(actor, case_id))


@route.post(
    "/cases/{case_id}/unmask",
    permission=P.CASE_UNMASK,
    body=CaseUnmask,
    returns=CaseNumbers,
    rate=Rate(60, 600, "actor"),
    summary="查看当事人完整号码",
)
async def unmask_case(actor: Actor, case_id: int, body: CaseUnmask) -> CaseNumbers:
    return await unmasking.unmask_case(actor, case_id, body.reason)


@route.get("/inspectors", permission=P.CASE_ASSIGN, returns=Listing[InspectorOut], summary="可指派的监察员")
async def get_inspectors(actor: Actor) -> Listing[InspectorOut]:
    return Listing(items=await list_inspectors(actor))
