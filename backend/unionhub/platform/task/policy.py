"""Pure rules of tasks: how far one is, how much one person may have open."""

import datetime as dt

from unionhub.platform.task.enums import TaskState

MAX_OPEN = 5
BATCH = 200
FILE_KEPT = dt.timedelta(days=7)
SILENT_FOR = dt.timedelta(hours=2)


def percent(state: TaskState, done: int, total: int | None) -> int:
    """0–100; 100 only when it is done, whatever was counted."""
    if state is TaskState.DONE:
        return 100
    return min(99, done * 100 // total) if total else 0
