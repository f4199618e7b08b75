"""Questions and answers of the task routes."""

from typing import ClassVar

from unionhub.kernel.http import Id, PageQuery, Schema, UtcTime
from unionhub.platform.task.enums import TaskState


class TaskFilter(PageQuery):
    """Narrowing one's own tasks."""

    sortable: ClassVar[dict[str, str]] = {"created_at": "created_at"}

    state: TaskState | None = None


class TaskOut(Schema):
    """One task as its owner sees it. ``file_url`` is there while the result file is kept."""

    id: Id
    kind: str
    title: str
    state: TaskState
    progress: int
    message: str
    file_url: str | None
    file_expires_at: UtcTime | None
    cancel_requested: bool
    created_at: UtcTime
    finished_at: UtcTime | None
