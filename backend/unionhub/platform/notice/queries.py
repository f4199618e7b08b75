"""A person reads their own notices, nobody else's."""

from tortoise.queryset import QuerySet

from unionhub.kernel import services
from unionhub.kernel.authz import Actor
from unionhub.kernel.http import Page
from unionhub.platform.notice.models import Notice
from unionhub.platform.notice.recipients import VendorTemplates
from unionhub.platform.notice.schemas import NoticeFilter, NoticeOut, WechatTemplate
from unionhub.platform.notice.templates import subscriptions


def own(actor: Actor) -> QuerySet[Notice]:
    """The actor's notices on the face they are using."""
    return Notice.filter(account_id=actor.account_id, audience=actor.audience)


async def list_notices(actor: Actor, query: NoticeFilter) -> Page[NoticeOut]:
    """The actor's notices, newest first."""
    wanted = own(actor)
    if query.unread is not None:
        wanted = wanted.filter(read_at__isnull=query.unread)
    if query.kind:
        wanted = wanted.filter(kind=query.kind)
    rows = await wanted.order_by(*query.order_by()).offset(query.offset).limit(query.size)
    return Page(items=[render(row) for row in rows], total=await wanted.count(), page=query.page, size=query.size)


async def count_unread(actor: Actor) -> int:
    """For the badge."""
    return int(await own(actor).filter(read_at__isnull=True).count())


def render(row: Notice) -> NoticeOut:
    """One notice as its recipient sees it."""
    return NoticeOut(
        id=row.id,
        title=row.title,
        body=row.body,
        link=row.link,
        kind=row.kind,
        read=row.read_at is not None,
        created_at=row.created_at,
    )


def list_wechat_templates() -> list[WechatTemplate]:
    """The subscribe messages this installation has at WeChat."""
    known = services.get(VendorTemplates).wechat
    return [WechatTemplate(key=key, template_id=known[key]) for key in sorted(subscriptions()) if known.get(key)]
