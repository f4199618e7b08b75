"""The table of what operators decided about features."""

from typing import ClassVar

from tortoise import fields

from unionhub.kernel.db import BaseModel, LockRank
from unionhub.kernel.db.fields import CodeField, EnumCodeField
from unionhub.platform.portal.enums import Requirement


class PortalFeature(BaseModel):
    """One feature whose requirement differs, or once differed, from the shipped one (JOIN-22)."""

    key = CodeField(max_length=64, unique=True)
    requires = EnumCodeField(Requirement, max_length=16)
    changed_by_name = fields.CharField(max_length=64, default="")
    updated_at = fields.DatetimeField()
    version = fields.IntField(default=1)

    lock_rank: ClassVar[int | None] = LockRank.AGGREGATE

    class Meta:
        table = "portal_feature"
