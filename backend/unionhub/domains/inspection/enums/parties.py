"""Who deals with a case, and what a grid has to do with it."""

from enum import StrEnum


class Party(StrEnum):
    """Who acts (requirements 03, permission matrix)."""

    CITIZEN = "citizen"
    CLERK = "clerk"
    LEADER = "leader"
    INSPECTOR = "inspector"
    GRID = "grid"


class Level(StrEnum):
    """处置主体: who deals with the case. Another field than the grid it belongs to (INSP-21)."""

    GRID = "grid"
    DISTRICT = "district"


LEVEL_NAMES: dict[Level, str] = {Level.GRID: "街道网格", Level.DISTRICT: "区平台"}


class GridPart(StrEnum):
    """What a grid has to do with a case it was given."""

    CURRENT = "current"
    DONE = "done"
    FAILED = "failed"
    RETURNED = "returned"
