"""States of a task."""

from enum import StrEnum


class TaskState(StrEnum):
    """queued → running → done, failed or cancelled."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


OPEN_STATES = (TaskState.QUEUED, TaskState.RUNNING)
