"""The union's side of consultations (JOIN-30)."""

from unionhub.domains.content import permissions as P
from unionhub.domains.content import views
from unionhub.domains.content.queries import consultations as queries
from unionhub.domains.content.schemas.consultations import (
    ConsultationClose,
    ConsultationDetail,
    ConsultationFilter,
    ConsultationPage,
    ConsultationReassign,
    MessageCreate,
)
from unionhub.domains.content.service import answering
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.http import Routes
from unionhub.kernel.http.rate import Rate

route = Routes("content", Audience.STAFF)


async def _one(actor: Actor, consultation_id: int) -> ConsultationDetail:
    return await views.consultation_detail(actor, await queries.access_consultation(actor, consultation_id))


async def replay_reply(actor: Actor, message_id: int, consultation_id: int) -> ConsultationDetail:
    """The answer to a repeated reply."""
    return await _one(actor, consultation_id)


@route.get("/consultations", permission=P.CONSULTATION_READ, query=ConsultationFilter, returns=ConsultationPage, summary="会员咨询列表")
async def list_consultations(actor: Actor, query: ConsultationFilter) -> ConsultationPage:
    rows, counts = await queries.list_consultations(actor, query)
    total = counts[query.state] if query.state else sum(counts.values())
    items = await views.consultation_items(rows)
    return ConsultationPage(items=items, total=total, page=query.page, size=query.size, counts=counts)


@route.get("/consultations/{consultation_id}", permission=P.CONSULTATION_READ, returns=ConsultationDetail, summary="会员咨询详情")
async def get_consultation(actor: Actor, consultation_id: int) -> ConsultationDetail:
    return await _one(actor, consultation_id)


@route.post("/consultations/{consultation_id}/read", permission=P.CONSULTATION_READ, returns=None, status=204, summary="标为已看")
async def mark_consultation_read(actor: Actor, consultation_id: int) -> None:
    await answering.mark_read(actor, consultation_id)


@route.post(
    "/consultations/{consultation_id}/replies",
    permission=P.CONSULTATION_REPLY,
    body=MessageCreate,
    returns=ConsultationDetail,
    status=201,
    replay=replay_reply,
    rate=Rate(60, 600, "actor"),
    summary="回复咨询",
)
async def reply_consultation(actor: Actor, consultation_id: int, body: MessageCreate) -> ConsultationDetail:
    await answering.reply(actor, consultation_id, body)
    return await _one(actor, consultation_id)


@route.post(
    "/consultations/{consultation_id}/reassign",
    permission=P.CONSULTATION_REPLY,
    body=ConsultationReassign,
    returns=None,
    status=204,
    summary="转办咨询",
)
async def reassign_consultation(actor: Actor, consultation_id: int, body: ConsultationReassign) -> None:
    await answering.reassign(actor, consultation_id, body.version, body.unit_id, body.reason)


@route.post(
    "/consultations/{consultation_id}/close",
    permission=P.CONSULTATION_REPLY,
    body=ConsultationClose,
    returns=ConsultationDetail,
    summary="关闭咨询",
)
async def close_consultation(actor: Actor, consultation_id: int, body: ConsultationClose) -> ConsultationDetail:
    await answering.close(actor, consultation_id, body.version)
    return await _one(actor, consultation_id)
