"""The same schema a release later."""

from typing import Any, ClassVar

from tortoise import fields

from unionhub.kernel import clock
from unionhub.kernel.db.fields import CodeField, LongTextField
from unionhub.kernel.db.models import BaseModel


class Shelf(BaseModel):
    """Where things lie; its rows are referred to (told better)."""

    code = CodeField(max_length=16, unique=True)
    title = fields.CharField(max_length=64)  # was label, and shorter
    height = fields.BigIntField(null=True)  # was INT, required
    note = LongTextField()
    hint = fields.CharField(max_length=32, default="无提示")  # may no longer be empty
    is_open = fields.BooleanField(default=True)
    seen_at = fields.DatetimeField(default=clock.now)
    slot = CodeField(max_length=24, null=True, unique=True)

    checks: ClassVar[dict[str, str]] = {"ck_shelf_height": "height >= 0", "ck_shelf_slot": "is_open = TRUE OR slot IS NULL"}

    class Meta:
        table = "shop_shelf"
        indexes = (("title",), ("is_open", "height"))


class Maker(BaseModel):
    """Who makes things."""

    name = fields.CharField(max_length=64)

    class Meta:
        table = "shop_maker"
        indexes = (("name",),)


class Thing(BaseModel):
    """What lies on a shelf; goes with it."""

    shelf: Any = fields.ForeignKeyField("unionhub.Shelf", related_name="things", on_delete=fields.CASCADE)
    maker: Any = fields.ForeignKeyField("unionhub.Maker", related_name="things", on_delete=fields.RESTRICT, null=True)
    name = fields.CharField(max_length=32, unique=True)
    price_fen = fields.IntField()
    barcode = CodeField(max_length=20, null=True)
    kind = CodeField(max_length=8, default="it's")

    class Meta:
        table = "shop_thing"
        unique_together = (("barcode", "kind"),)


class Stock(BaseModel):
    """How many there are."""

    thing: Any = fields.ForeignKeyField("unionhub.Thing", related_name="stocks", on_delete=fields.CASCADE)
    count = fields.IntField(default=0)

    checks: ClassVar[dict[str, str]] = {"ck_stock_count": "count >= 0"}

    class Meta:
        table = "shop_stock"
