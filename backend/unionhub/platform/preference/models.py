"""Tables of preferences."""

from typing import Any, ClassVar

from tortoise import fields

from unionhub.kernel.db import BaseModel, LockRank
from unionhub.kernel.db.fields import CodeField, LongTextField
from unionhub.platform.preference.policy import MOST_FILTERS


class PreferenceSetting(BaseModel):
    """One remembered setting of an account: ``list.<key>`` for a list, ``shell`` for the frame. ``body`` is JSON."""

    lock_rank: ClassVar[int | None] = LockRank.AGGREGATE

    account_id = fields.BigIntField()
    key = CodeField(max_length=80)
    body = LongTextField()
    updated_at = fields.DatetimeField()

    class Meta:
        table = "preference_setting"
        unique_together: ClassVar[list[Any]] = [("account_id", "key")]


class PreferenceFilter(BaseModel):
    """A saved filter. ``slot`` is one of twenty places per list, so that nobody keeps more (D2); ``default_slot`` allows one default.

    ``conditions`` is a JSON object of filter and value, as they stand in the address bar.
    """

    lock_rank: ClassVar[int | None] = LockRank.AGGREGATE
    checks: ClassVar[dict[str, str]] = {"preference_filter_slot": f"slot >= 1 AND slot <= {MOST_FILTERS}"}

    account_id = fields.BigIntField()
    list_key = CodeField(max_length=64)
    slot = fields.SmallIntField()
    title = fields.CharField(max_length=20)
    conditions = LongTextField()
    default_slot = CodeField(max_length=96, null=True, unique=True)
    updated_at = fields.DatetimeField()

    class Meta:
        table = "preference_filter"
        unique_together: ClassVar[list[Any]] = [("account_id", "list_key", "slot"), ("account_id", "list_key", "title")]
