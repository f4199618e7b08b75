"""The member's side of consultations (JOIN-30)."""

from unionhub.domains.content import views
from unionhub.domains.content.queries import consultations as queries
from unionhub.domains.content.schemas.consultations import (
    ConsultationCard,
    ConsultationClose,
    ConsultationCreate,
    ConsultationThread,
    MessageCreate,
    OwnFilter,
    UnreadOut,
)
from unionhub.domains.content.service import asking
from unionhub.kernel.authz import SIGNED_IN, Actor, Audience
from unionhub.kernel.http import Page, Routes
from unionhub.kernel.http.rate import Rate

route = Routes("content", Audience.MEMBER)


async def _one(actor: Actor, consultation_id: int) -> ConsultationThread:
    return await views.own_thread(await queries.access_own(actor, consultation_id))


async def replay_ask(actor: Actor, consultation_id: int) -> ConsultationThread:
    """The answer to a repeated question."""
    return await _one(actor, consultation_id)


async def replay_ask_on(actor: Actor, message_id: int, consultation_id: int) -> ConsultationThread:
    """The answer to a repeated message."""
    return await _one(actor, consultation_id)


@route.get("/consultations", permission=SIGNED_IN, query=OwnFilter, returns=Page[ConsultationCard], summary="我的咨询")
async def list_consultations(actor: Actor, query: OwnFilter) -> Page[ConsultationCard]:
    rows, total = await queries.list_own(actor, query)
    return Page(items=await views.own_cards(rows), total=total, page=query.page, size=query.size)


@route.get("/consultations/summary", permission=SIGNED_IN, returns=UnreadOut, summary="未读回复数")
async def unread_answers(actor: Actor) -> UnreadOut:
    return UnreadOut(unread=await queries.count_unread(actor))


@route.post(
    "/consultations",
    permission=SIGNED_IN,
    body=ConsultationCreate,
    returns=ConsultationThread,
    status=201,
    replay=replay_ask,
    rate=Rate(10, 3600, "actor"),
    summary="向工会咨询",
)
async def create_consultation(actor: Actor, body: ConsultationCreate) -> ConsultationThread:
    return await _one(actor, (await asking.ask(actor, body)).id)


@route.get("/consultations/{consultation_id}", permission=SIGNED_IN, returns=ConsultationThread, summary="咨询详情")
async def get_consultation(actor: Actor, consultation_id: int) -> ConsultationThread:
    return await _one(actor, consultation_id)


@route.post(
    "/consultations/{consultation_id}/messages",
    permission=SIGNED_IN,
    body=MessageCreate,
    returns=ConsultationThread,
    status=201,
    replay=replay_ask_on,
    rate=Rate(30, 600, "actor"),
    summary="继续提问",
)
async def ask_on(actor: Actor, consultation_id: int, body: MessageCreate) -> ConsultationThread:
    await asking.ask_on(actor, consultation_id, body)
    return await _one(actor, consultation_id)


@route.post(
    "/consultations/{consultation_id}/close",
    permission=SIGNED_IN,
    body=ConsultationClose,
    returns=ConsultationThread,
    summary="关闭我的咨询",
)
async def close_consultation(actor: Actor, consultation_id: int, body: ConsultationClose) -> ConsultationThread:
    await asking.close_own(actor, consultation_id, body.version)
    return await _one(actor, consultation_id)


@route.post("/consultations/{consultation_id}/read", permission=SIGNED_IN, returns=None, status=204, summary="标为已读")
async def mark_read(actor: Actor, consultation_id: int) -> None:
    await asking.mark_own_read(actor, consultation_id)
