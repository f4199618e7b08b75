"""Petitions, for the district's clerks (INSP-26, INSP-27)."""

from unionhub.domains.inspection import permissions as P
from unionhub.domains.inspection.petition_view import petition_items, petition_numbers, petition_out
from unionhub.domains.inspection.queries.petitions import access_petition
from unionhub.domains.inspection.queries.petitions import list_petitions as read_petitions
from unionhub.domains.inspection.schemas.petitions import (
    PetitionConditions,
    PetitionCounts,
    PetitionCreate,
    PetitionExport,
    PetitionFilter,
    PetitionNumbers,
    PetitionOut,
    PetitionPage,
    PetitionSearch,
    PetitionUpdate,
    PetitionVersion,
    PetitionVoid,
    TaskStarted,
    Unmask,
)
from unionhub.domains.inspection.service import petitions as service
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.http import Listing, PageQuery, Routes
from unionhub.kernel.http.rate import Rate
from unionhub.platform.audit.ports import RevisionOut, revisions_of

route = Routes("inspection", Audience.STAFF)


async def _page(actor: Actor, query: PetitionConditions, paging: PageQuery) -> PetitionPage:
    rows, total, counts = await read_petitions(actor, query, paging)
    return PetitionPage(items=await petition_items(rows), total=total, page=paging.page, size=paging.size, counts=PetitionCounts(**counts))


async def _one(actor: Actor, petition_id: int) -> PetitionOut:
    return await petition_out(actor, await access_petition(actor, petition_id))


async def replay_create_petition(actor: Actor, petition_id: int) -> PetitionOut:
    """The answer to a repeated registration."""
    return await _one(actor, petition_id)


async def replay_petition_export(actor: Actor, task_id: int) -> TaskStarted:
    """The answer to a repeated order."""
    return TaskStarted(task_id=task_id)


@route.get("/petitions", permission=P.PETITION_READ, query=PetitionFilter, returns=PetitionPage, summary="信访列表")
async def list_petitions(actor: Actor, query: PetitionFilter) -> PetitionPage:
    return await _page(actor, query, query)


@route.post(
    "/petitions/search",
    permission=P.PETITION_READ,
    body=PetitionSearch,
    returns=PetitionPage,
    rate=Rate(120, 600, "actor"),
    summary="按完整号码或诉求文字查找信访",
)
async def search_petitions(actor: Actor, body: PetitionSearch) -> PetitionPage:
    return await _page(actor, body, body)


@route.post(
    "/petitions",
    permission=P.PETITION_WRITE,
    body=PetitionCreate,
    returns=PetitionOut,
    status=201,
    replay=replay_create_petition,
    summary="登记信访",
)
async def create_petition(actor: Actor, body: PetitionCreate) -> PetitionOut:
    return await _one(actor, (await service.create_petition(actor, body)).id)


@route.get("/petitions/{petition_id}/revisions", permission=P.PETITION_READ, returns=Listing[RevisionOut], summary="信访的修改记录")
async def list_petition_revisions(actor: Actor, petition_id: int) -> Listing[RevisionOut]:
    row = await access_petition(actor, petition_id)
    return Listing(items=await revisions_of(service.OBJECT_TYPE, row.id))


@route.get("/petitions/{petition_id}", permission=P.PETITION_READ, returns=PetitionOut, summary="信访详情")
async def get_petition(actor: Actor, petition_id: int) -> PetitionOut:
    return await _one(actor, petition_id)


@route.put("/petitions/{petition_id}", permission=P.PETITION_WRITE, body=PetitionUpdate, returns=PetitionOut, summary="修改信访")
async def update_petition(actor: Actor, petition_id: int, body: PetitionUpdate) -> PetitionOut:
    return await _one(actor, (await service.update_petition(actor, petition_id, body)).id)


@route.post("/petitions/{petition_id}/void", permission=P.PETITION_WRITE, body=PetitionVoid, returns=PetitionOut, summary="作废信访")
async def void_petition(actor: Actor, petition_id: int, body: PetitionVoid) -> PetitionOut:
    return await _one(actor, (await service.void_petition(actor, petition_id, body.version, body.reason)).id)


@route.post("/petitions/{petition_id}/restore", permission=P.PETITION_WRITE, body=PetitionVersion, returns=PetitionOut, summary="恢复信访")
async def restore_petition(actor: Actor, petition_id: int, body: PetitionVersion) -> PetitionOut:
    return await _one(actor, (await service.restore_petition(actor, petition_id, body.version)).id)


@route.post(
    "/petitions/{petition_id}/unmask",
    permission=P.CASE_UNMASK,
    body=Unmask,
    returns=PetitionNumbers,
    rate=Rate(60, 600, "actor"),
    summary="查看信访人完整号码",
)
async def unmask_petition(actor: Actor, petition_id: int, body: Unmask) -> PetitionNumbers:
    return petition_numbers(*await service.unmask_petition(actor, petition_id, body.reason))


@route.post(
    "/petitions/export",
    permission=P.CASE_EXPORT,
    body=PetitionExport,
    returns=TaskStarted,
    status=202,
    replay=replay_petition_export,
    rate=Rate(10, 600, "actor"),
    summary="导出信访",
)
async def export_petitions(actor: Actor, body: PetitionExport) -> TaskStarted:
    return TaskStarted(task_id=await service.start_petition_export(actor, body))
