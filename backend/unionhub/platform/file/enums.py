"""States of a file."""

from enum import StrEnum


class FileState(StrEnum):
    """quarantine → clean or rejected; removed when its time is over. Only clean files are served."""

    QUARANTINE = "quarantine"
    CLEAN = "clean"
    REJECTED = "rejected"
    REMOVED = "removed"
