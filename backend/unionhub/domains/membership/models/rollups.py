"""Tables behind the figures (D7): per leaf unit; nothing in them is true by itself, all of it can be counted again."""

from typing import Any, ClassVar

from tortoise import fields

from unionhub.domains.membership.enums.rollups import Dimension, Metric, Stock
from unionhub.kernel.db import BaseModel, LockRank
from unionhub.kernel.db.fields import CodeField, EnumCodeField


class MembershipRollup(BaseModel):
    """What happened on a day, per unit, metric, dimension and item (a code of the dimension's dictionary, or empty)."""

    unit: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField("unionhub.OrgUnit", related_name=False, on_delete=fields.RESTRICT)
    biz_date = fields.DateField()
    metric = EnumCodeField(Metric)
    dimension = EnumCodeField(Dimension, default=Dimension.TOTAL)
    item = CodeField(max_length=32, default="")
    value = fields.IntField(default=0)

    unit_id: int

    class Meta:
        table = "membership_rollup"
        unique_together = (("unit_id", "metric", "dimension", "biz_date", "item"),)
        indexes = (("metric", "dimension", "biz_date", "unit_id", "item", "value"),)


class MembershipStock(BaseModel):
    """How many there are now, per unit, stock, dimension and item."""

    unit: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField("unionhub.OrgUnit", related_name=False, on_delete=fields.RESTRICT)
    stock = EnumCodeField(Stock)
    dimension = EnumCodeField(Dimension, default=Dimension.TOTAL)
    item = CodeField(max_length=32, default="")
    value = fields.IntField(default=0)

    unit_id: int

    class Meta:
        table = "membership_stock"
        unique_together = (("unit_id", "stock", "dimension", "item"),)
        indexes = (("stock", "dimension", "item", "unit_id", "value"),)


class MembershipCounting(BaseModel):
    """One row per counted unit; its id is the unit's. Who counts a unit holds its row, so counts follow one another."""

    counted_at = fields.DatetimeField()

    lock_rank: ClassVar[int | None] = LockRank.LEDGER

    class Meta:
        table = "membership_counting"
