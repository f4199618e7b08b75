"""Query and answers of the inbox."""

from typing import ClassVar

from pydantic import Field

from unionhub.kernel.http import Id, PageQuery, Schema, UtcTime
from unionhub.platform.inbox.enums import InboxBox


class TodoFilter(PageQuery):
    """Which box, and narrowing. What waits longest comes first; what was done last comes first."""

    sortable: ClassVar[dict[str, str]] = {"created_at": "created_at", "due_at": "due_at", "done_at": "done_at"}

    box: InboxBox = InboxBox.OPEN
    q: str | None = Field(None, max_length=64, description="标题或摘要中的文字")
    kind: str | None = Field(None, max_length=64)
    overdue: bool | None = Field(None, description="只看超期或未超期")

    def order_by(self) -> list[str]:
        """The box's own order unless another is asked for."""
        if self.sort is None:
            return ["id"] if self.box is InboxBox.OPEN else ["-done_at", "-id"]
        return super().order_by()


class SubjectLink(Schema):
    """Where the to-do leads: the faces know a page for each name."""

    name: str
    id: Id


class TodoOut(Schema):
    """One to-do as its holder sees it."""

    id: Id
    kind: str
    title: str
    summary: str
    unit_name: str | None
    created_at: UtcTime
    due_at: UtcTime | None
    done_at: UtcTime | None
    overdue: bool
    link: SubjectLink


class InboxSummary(Schema):
    """For the badge."""

    open: int
    overdue: int
