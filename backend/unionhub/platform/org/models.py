"""Tables of the forest of units."""

from typing import Any, ClassVar

from tortoise import fields

from unionhub.kernel.db import BaseModel, LockRank
from unionhub.kernel.db.fields import CodeField, EnumCodeField, LongTextField
from unionhub.platform.org.enums import ChangeKind, UnitKind, UnitStatus
from unionhub.platform.org.policy import PATH_MAX


class OrgForest(BaseModel):
    """One row (id 1) that every change of the forest's shape locks, so that changes follow one another and no cycle can form.

    ``root_seq`` numbers the roots as ``OrgUnit.child_seq`` numbers children.
    """

    lock_rank: ClassVar[int | None] = LockRank.AGGREGATE

    root_seq = fields.IntField(default=0)

    class Meta:
        table = "org_forest"


class OrgUnit(BaseModel):
    """One unit. ``contact_phone`` and ``address`` are the unit's published ones (posters, JOIN-09), not a person's own.

    ``name_slot`` is a digest of parent and name while the unit is active, so that two active siblings never share a name.
    """

    lock_rank: ClassVar[int | None] = LockRank.AGGREGATE
    checks: ClassVar[dict[str, str]] = {
        "org_unit_name_slot": "(status = 'active' AND name_slot IS NOT NULL) OR (status <> 'active' AND name_slot IS NULL)",
        "org_unit_depth": "depth >= 1 AND depth <= 10",
    }

    name = fields.CharField(max_length=120)
    short_name = fields.CharField(max_length=60, default="")
    kind = EnumCodeField(UnitKind, max_length=16)
    org_type = CodeField(max_length=16, null=True)
    level = CodeField(max_length=8, null=True)
    parent: fields.ForeignKeyNullableRelation["OrgUnit"] = fields.ForeignKeyField(
        "unionhub.OrgUnit", related_name="children", null=True, on_delete=fields.RESTRICT
    )
    path = CodeField(max_length=PATH_MAX, unique=True)
    depth = fields.SmallIntField()
    child_seq = fields.IntField(default=0)
    name_slot = CodeField(max_length=64, null=True, unique=True)
    area_code = CodeField(max_length=12, default="")
    address = fields.CharField(max_length=200, default="")
    contact_name = fields.CharField(max_length=60, default="")
    contact_phone = fields.CharField(max_length=32, default="")
    uscc = CodeField(max_length=18, default="", db_index=True)
    longitude = fields.DecimalField(max_digits=10, decimal_places=6, null=True)
    latitude = fields.DecimalField(max_digits=9, decimal_places=6, null=True)
    status = EnumCodeField(UnitStatus, max_length=16, default=UnitStatus.ACTIVE)
    valid_from = fields.DateField()
    valid_to = fields.DateField(null=True)
    scan_join_enabled = fields.BooleanField(default=True)
    version = fields.IntField(default=1)
    updated_at = fields.DatetimeField()

    parent_id: int | None

    class Meta:
        table = "org_unit"
        indexes: ClassVar[list[Any]] = [("name",), ("kind", "status")]


class OrgUnitChange(BaseModel):
    """History of a unit: what it was called and where it stood before (ORG-29); ``changes`` is a JSON list of field, before, after."""

    unit: fields.ForeignKeyRelation[OrgUnit] = fields.ForeignKeyField("unionhub.OrgUnit", related_name="history", on_delete=fields.RESTRICT)
    kind = EnumCodeField(ChangeKind, max_length=16)
    changes = LongTextField()
    reason = fields.CharField(max_length=200, default="")
    actor_account_id = fields.BigIntField(null=True)
    actor_name = fields.CharField(max_length=60, default="")

    unit_id: int

    class Meta:
        table = "org_unit_change"
        indexes: ClassVar[list[Any]] = [("unit_id", "id")]
