"""How cases are listed."""

from enum import StrEnum


class CaseBox(StrEnum):
    """Which cases of those somebody sees: waiting for them, not ended, ended, all."""

    MINE = "mine"
    OPEN = "open"
    DONE = "done"
    ALL = "all"
