"""Tables behind the figures (INSP-30 … INSP-33): per grid and month; all of it can be counted again (decision 0004)."""

from typing import ClassVar

from tortoise import fields

from unionhub.kernel.db import BaseModel, LockRank


class InspFigure(BaseModel):
    """One month of one grid. ``grid_key`` is the grid's unit, 0 for 区本级; ``month`` its first day.

    ``received``: registered that month. ``finished``: of those, done by now (Q-18). ``closed``: done that month, whenever registered.
    ``petitions``, ``petitions_done``: registered that month, and of those done by now. ``amount_fen``: recovered by what was done.
    """

    unit_id = fields.BigIntField()
    grid_key = fields.BigIntField()
    month = fields.DateField()
    received = fields.IntField(default=0)
    finished = fields.IntField(default=0)
    closed = fields.IntField(default=0)
    petitions = fields.IntField(default=0)
    petitions_done = fields.IntField(default=0)
    amount_fen = fields.BigIntField(default=0)

    class Meta:
        table = "inspection_figure"
        unique_together = (("unit_id", "grid_key", "month"),)
        indexes = (("unit_id", "month"),)


class InspCounting(BaseModel):
    """One row per counted district; its id is the unit's. ``version`` rises with every count that changed something (the map's ETag)."""

    counted_at = fields.DatetimeField()
    version = fields.IntField(default=0)

    lock_rank: ClassVar[int | None] = LockRank.LEDGER

    class Meta:
        table = "inspection_counting"
