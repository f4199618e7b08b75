"""Bodies and answers of the notice routes."""

from typing import ClassVar

from pydantic import Field

from unionhub.kernel.http import Id, PageQuery, Schema, UtcTime
from unionhub.platform.notice.enums import NoticeKind


class NoticeFilter(PageQuery):
    """Narrowing the list of notices."""

    sortable: ClassVar[dict[str, str]] = {"created_at": "created_at"}

    unread: bool | None = Field(None, description="只看未读")
    kind: NoticeKind | None = None


class NoticeOut(Schema):
    """One notice as its recipient sees it."""

    id: Id
    title: str
    body: str
    link: str | None
    kind: NoticeKind
    read: bool
    created_at: UtcTime


class NoticeSummary(Schema):
    """For the badge."""

    unread: int


class SubscriptionGrant(Schema):
    """Templates the person just allowed in the mini-program (wx.requestSubscribeMessage)."""

    template_keys: list[str] = Field(min_length=1, max_length=10)


class SubscriptionsOut(Schema):
    """Which of them were written down."""

    accepted: list[str]


class WechatTemplate(Schema):
    """A subscribe message the mini-program may ask for."""

    key: str
    template_id: str
