"""Employers people report: found, looked at over all their names, put right (INSP-20, INSP-X5)."""

from unionhub.domains.inspection import permissions as P
from unionhub.domains.inspection.employer_view import employer_items, employer_out, employer_timeline, suggestion
from unionhub.domains.inspection.queries import employers as queries
from unionhub.domains.inspection.schemas.employers import (
    EmployerFilter,
    EmployerItem,
    EmployerMerge,
    EmployerOut,
    EmployerSplit,
    EmployerSuggest,
    EmployerSuggestion,
    EmployerTimelineItem,
    EmployerTimelineQuery,
    EmployerUpdate,
)
from unionhub.domains.inspection.service import employer_merging as service
from unionhub.domains.inspection.service.employers import OBJECT_TYPE
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.http import Listing, Page, Routes
from unionhub.platform.audit.ports import RevisionOut, revisions_of

route = Routes("inspection", Audience.STAFF)


async def _one(actor: Actor, employer_id: int) -> EmployerOut:
    return await employer_out(actor, await queries.access_employer(actor, employer_id))


async def replay_employer(actor: Actor, employer_id: int) -> EmployerOut:
    """The answer to a repeated merge or split."""
    return await _one(actor, employer_id)


@route.get("/employers", permission=P.EMPLOYER_READ, query=EmployerFilter, returns=Page[EmployerItem], summary="单位档案")
async def list_employers(actor: Actor, query: EmployerFilter) -> Page[EmployerItem]:
    rows, total = await queries.list_employers(actor, query)
    return Page(items=await employer_items(actor, rows), total=total, page=query.page, size=query.size)


@route.get("/employers/suggest", permission=P.EMPLOYER_READ, query=EmployerSuggest, returns=Listing[EmployerSuggestion], summary="单位联想")
async def suggest_employers(actor: Actor, query: EmployerSuggest) -> Listing[EmployerSuggestion]:
    found = await queries.suggest_employers(actor, query.q)
    return Listing(items=[suggestion(employer, written) for written, employer in found])


@route.get("/employers/{employer_id}", permission=P.EMPLOYER_READ, returns=EmployerOut, summary="单位详情")
async def get_employer(actor: Actor, employer_id: int) -> EmployerOut:
    return await _one(actor, employer_id)


@route.get("/employers/{employer_id}/revisions", permission=P.EMPLOYER_READ, returns=Listing[RevisionOut], summary="单位档案的修改记录")
async def list_employer_revisions(actor: Actor, employer_id: int) -> Listing[RevisionOut]:
    row = await queries.access_employer(actor, employer_id)
    return Listing(items=await revisions_of(OBJECT_TYPE, row.id))


@route.get(
    "/employers/{employer_id}/timeline",
    permission=P.EMPLOYER_READ,
    query=EmployerTimelineQuery,
    returns=Page[EmployerTimelineItem],
    summary="单位名下的事件与信访",
)
async def get_employer_timeline(actor: Actor, employer_id: int, query: EmployerTimelineQuery) -> Page[EmployerTimelineItem]:
    items, total = await employer_timeline(actor, await queries.access_employer(actor, employer_id), query)
    return Page(items=items, total=total, page=query.page, size=query.size)


@route.patch(
    "/employers/{employer_id}", permission=P.EMPLOYER_UPDATE, body=EmployerUpdate, returns=EmployerOut, summary="修改单位名称或信用代码"
)
async def update_employer(actor: Actor, employer_id: int, body: EmployerUpdate) -> EmployerOut:
    return await _one(actor, (await service.update_employer(actor, employer_id, body)).id)


@route.post(
    "/employers/{employer_id}/merge",
    permission=P.EMPLOYER_UPDATE,
    body=EmployerMerge,
    returns=EmployerOut,
    replay=replay_employer,
    summary="合并到另一单位",
)
async def merge_employer(actor: Actor, employer_id: int, body: EmployerMerge) -> EmployerOut:
    return await _one(actor, (await service.merge_employer(actor, employer_id, body.into_id, body.version, body.reason)).id)


@route.post(
    "/employers/{employer_id}/split",
    permission=P.EMPLOYER_UPDATE,
    body=EmployerSplit,
    returns=EmployerOut,
    replay=replay_employer,
    summary="撤销合并",
)
async def split_employer(actor: Actor, employer_id: int, body: EmployerSplit) -> EmployerOut:
    return await _one(actor, (await service.split_employer(actor, employer_id, body.version, body.reason)).id)
