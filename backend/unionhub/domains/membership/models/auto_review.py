"""Tables of automatic review."""

from typing import ClassVar

from tortoise import fields

from unionhub.kernel.db import BaseModel, LockRank


class AutoReviewSetting(BaseModel):
    """自动审核设置 of a union and all below it that have none of their own (JOIN-11). Lists are comma-separated codes."""

    unit_id = fields.BigIntField(unique=True)
    enabled = fields.BooleanField(default=False)
    form_kinds = fields.CharField(max_length=64, default="unit")
    allow_not_found = fields.BooleanField(default=False)
    rules = fields.CharField(max_length=255, default="")
    updated_by_name = fields.CharField(max_length=64, default="")
    updated_at = fields.DatetimeField()
    version = fields.IntField(default=1)

    lock_rank: ClassVar[int | None] = LockRank.AGGREGATE

    class Meta:
        table = "membership_auto_review"
