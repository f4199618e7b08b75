"""A small schema as it was: every kind of change between it and ``shop_after`` is one a release makes."""

from typing import Any, ClassVar

from tortoise import fields

from unionhub.kernel.db.fields import CodeField, LongTextField
from unionhub.kernel.db.models import BaseModel


class Shelf(BaseModel):
    """Where things lie; its rows are referred to."""

    code = CodeField(max_length=16, unique=True)
    label = fields.CharField(max_length=32)
    height = fields.IntField()
    note = LongTextField()
    hint = fields.CharField(max_length=32, null=True)
    colour = CodeField(max_length=8)

    checks: ClassVar[dict[str, str]] = {"ck_shelf_height": "height > 0", "ck_shelf_colour": "colour <> 'none'"}

    class Meta:
        table = "shop_shelf"
        indexes = (("label",), ("colour", "height"))


class Thing(BaseModel):
    """What lies on a shelf; goes with it."""

    shelf: Any = fields.ForeignKeyField("unionhub.Shelf", related_name="things", on_delete=fields.CASCADE)
    name = fields.CharField(max_length=32)
    price_fen = fields.IntField()
    barcode = CodeField(max_length=20, null=True)

    class Meta:
        table = "shop_thing"
        unique_together = (("shelf", "name"),)


class Till(BaseModel):
    """Nobody needs it any more."""

    number = fields.IntField()

    class Meta:
        table = "shop_till"
