"""Reading one's notices, alike on the phone and at the desk."""

from unionhub.kernel.authz import SIGNED_IN, Actor, Audience
from unionhub.kernel.http import Page, Routes
from unionhub.platform.notice import queries, service
from unionhub.platform.notice.schemas import NoticeFilter, NoticeOut, NoticeSummary


def notice_routes(audience: Audience) -> Routes:
    """The four routes for one audience."""
    route = Routes("notice", audience)

    @route.get("/notices", permission=SIGNED_IN, query=NoticeFilter, returns=Page[NoticeOut], summary="我的消息")
    async def list_notices(actor: Actor, query: NoticeFilter) -> Page[NoticeOut]:
        return await queries.list_notices(actor, query)

    @route.get("/summary", permission=SIGNED_IN, returns=NoticeSummary, summary="未读消息数")
    async def summary(actor: Actor) -> NoticeSummary:
        return NoticeSummary(unread=await queries.count_unread(actor))

    @route.post("/notices/{notice_id}/read", permission=SIGNED_IN, returns=NoticeOut, summary="标为已读")
    async def mark_read(actor: Actor, notice_id: int) -> NoticeOut:
        return await service.mark_read(actor, notice_id)

    @route.post("/notices/read-all", permission=SIGNED_IN, returns=NoticeSummary, summary="全部标为已读")
    async def mark_all_read(actor: Actor) -> NoticeSummary:
        return NoticeSummary(unread=await service.mark_all_read(actor))

    return route
