"""Queries and answers of the inbox."""

import datetime as dt
from typing import ClassVar

from pydantic import Field

from unionhub.kernel.http import Id, PageQuery, Schema, UtcTime
from unionhub.platform.inbox.enums import CopyBox, InboxBox


class BoxFilter(PageQuery):
    """Narrowing that every box knows. The days are those of Beijing, both included."""

    q: str | None = Field(None, max_length=64, description="标题或摘要中的文字")
    kind: str | None = Field(None, max_length=64, description="事项种类")
    unit_id: Id | None = Field(None, description="单位，含下级")
    from_day: dt.date | None = Field(None, description="到达（办理）不早于这一天")
    to_day: dt.date | None = Field(None, description="到达（办理）不晚于这一天")


class TodoFilter(BoxFilter):
    """Which box, and narrowing. What waits longest comes first; what was done last comes first."""

    sortable: ClassVar[dict[str, str]] = {"created_at": "id", "due_at": "due_at", "done_at": "done_at"}

    box: InboxBox = InboxBox.OPEN
    overdue: bool | None = Field(None, description="只看超期或未超期")

    def order_by(self) -> list[str]:
        """The box's own order unless another is asked for."""
        if self.sort is None:
            return ["id"] if self.box is InboxBox.OPEN else ["-done_at", "-id"]
        return super().order_by()


class CopyFilter(BoxFilter):
    """我发起 or 抄送我, newest first."""

    box: CopyBox = CopyBox.COPIED
    unread: bool | None = Field(None, description="只看未读或已读")


class KindFilter(Schema):
    """Of which box."""

    box: InboxBox = InboxBox.OPEN


class SubjectLink(Schema):
    """Where the to-do leads: the faces know a page for each name."""

    name: str
    id: Id


class TodoOut(Schema):
    """One to-do as its holder sees it. ``task_version`` and ``batch``: what a decision names, and whether many may be approved at once."""

    id: Id
    kind: str
    kind_name: str
    title: str
    summary: str
    unit_name: str | None
    created_at: UtcTime
    due_at: UtcTime | None
    done_at: UtcTime | None
    overdue: bool
    task_version: int | None
    batch: bool
    link: SubjectLink


class CopyOut(Schema):
    """A line of 我发起 or 抄送我: ``holder_names`` says with whom it is now; nobody when it is dealt with."""

    id: Id
    kind: str
    kind_name: str
    title: str
    summary: str
    note: str
    unit_name: str | None
    created_at: UtcTime
    unread: bool
    waiting: bool
    holder_names: list[str]
    link: SubjectLink


class InboxSummary(Schema):
    """For the badges."""

    open: int
    overdue: int
    unread_copies: int


class KindCount(Schema):
    """How many of a kind."""

    kind: str
    name: str
    count: int
