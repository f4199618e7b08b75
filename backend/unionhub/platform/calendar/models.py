"""Tables of the calendar."""

from typing import ClassVar

from tortoise import fields

from unionhub.kernel.db import BaseModel, LockRank


class CalendarYear(BaseModel):
    """年历: a year that operators touched. ``version`` guards against two editors; ``published``: they entered what the State Council
    published."""

    lock_rank: ClassVar[int | None] = LockRank.AGGREGATE

    year = fields.IntField(unique=True)
    version = fields.IntField(default=0)
    published = fields.BooleanField(default=False)

    class Meta:
        table = "calendar_year"


class CalendarDay(BaseModel):
    """调整的日子: works or does not, whatever was shipped; with the reason and who said so."""

    day = fields.DateField(unique=True)
    working = fields.BooleanField()
    reason = fields.CharField(max_length=200)
    by_name = fields.CharField(max_length=64, default="")
    changed_at = fields.DatetimeField()

    class Meta:
        table = "calendar_day"
