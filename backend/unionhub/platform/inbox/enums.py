"""States of a to-do, and the boxes."""

from enum import StrEnum


class TodoState(StrEnum):
    """Open until somebody did it, or until it is no longer wanted."""

    OPEN = "open"
    DONE = "done"
    CANCELLED = "cancelled"


class InboxBox(StrEnum):
    """Which list is read."""

    OPEN = "open"  # 待办
    DONE = "done"  # 已办


class CopyBox(StrEnum):
    """Boxes that ask nothing of their owner."""

    STARTED = "started"  # 我发起
    COPIED = "copied"  # 抄送我
