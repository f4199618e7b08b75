"""Tables of the dictionaries."""

from typing import Any, ClassVar

from tortoise import fields

from unionhub.kernel.db import BaseModel, LockRank
from unionhub.kernel.db.fields import CodeField, EnumCodeField
from unionhub.platform.dictionary.enums import DictKind, ItemStatus


class DictType(BaseModel):
    """One dictionary. ``source`` is the standard or the requirement that asks for it."""

    key = CodeField(max_length=64, unique=True)
    name = fields.CharField(max_length=64)
    kind = EnumCodeField(DictKind, max_length=16)
    source = fields.CharField(max_length=120, default="")
    note = fields.CharField(max_length=200, default="")
    sort = fields.IntField(default=0)

    class Meta:
        table = "dict_type"


class DictItem(BaseModel):
    """One choice. ``code`` never changes; ``shipped`` items came with the product; ``name_slot`` keeps active names apart.

    ``parent`` is the code of the item above it in the same dictionary; ``ref`` names the same thing elsewhere (``std.education:21``).
    """

    type: fields.ForeignKeyRelation[DictType] = fields.ForeignKeyField("unionhub.DictType", related_name="items", on_delete=fields.RESTRICT)
    code = CodeField(max_length=32)
    name = fields.CharField(max_length=64)
    group = fields.CharField(max_length=32, null=True, source_field="group_name")
    parent = CodeField(max_length=32, null=True, source_field="parent_code")
    ref = CodeField(max_length=100, null=True)
    note = fields.CharField(max_length=100, default="")
    sort = fields.IntField(default=0)
    status = EnumCodeField(ItemStatus, max_length=16, default=ItemStatus.ACTIVE)
    name_slot = CodeField(max_length=64, null=True, unique=True)
    valid_from = fields.DateField(null=True)
    valid_to = fields.DateField(null=True)
    shipped = fields.BooleanField(default=False)
    version = fields.IntField(default=1)
    updated_at = fields.DatetimeField()

    type_id: int

    lock_rank: ClassVar[int | None] = LockRank.AGGREGATE
    checks: ClassVar[dict[str, str]] = {
        "dict_item_name_slot": "(status = 'active' AND name_slot IS NOT NULL) OR (status <> 'active' AND name_slot IS NULL)",
        "dict_item_validity": "valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to",
    }

    class Meta:
        table = "dict_item"
        unique_together = (("type_id", "code"),)
        indexes: ClassVar[list[Any]] = [("type_id", "sort", "id")]


class DictItemVersion(BaseModel):
    """What an item was called from ``created_at`` on: append only, so a record of last year reads as it did then (SYS-X6)."""

    item: fields.ForeignKeyRelation[DictItem] = fields.ForeignKeyField(
        "unionhub.DictItem", related_name="history", on_delete=fields.RESTRICT
    )
    version = fields.IntField()
    name = fields.CharField(max_length=64)
    group = fields.CharField(max_length=32, null=True, source_field="group_name")
    status = EnumCodeField(ItemStatus, max_length=16)
    actor_account_id = fields.BigIntField(null=True)

    item_id: int

    class Meta:
        table = "dict_item_version"
        unique_together = (("item_id", "version"),)
