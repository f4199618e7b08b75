"""Tables of what a district sets for itself."""

from typing import ClassVar

from tortoise import fields

from unionhub.kernel.db import BaseModel, LockRank
from unionhub.kernel.db.fields import CodeField, LongTextField


class InspSetting(BaseModel):
    """A district's own parameters; its id is the bureau's unit. ``outline`` is GeoJSON (empty: the shipped one, if its area code has one).

    ``promise_days`` is our own 快办 promise (INSP-09), ``warn_days`` the days after acceptance on which somebody is warned.
    """

    outline = LongTextField(null=True)
    crs = CodeField(max_length=16, default="GCJ-02")
    outline_note = fields.CharField(max_length=120, default="")
    promise_days = fields.IntField(default=15)
    warn_days = CodeField(max_length=40, default="10,14")
    version = fields.IntField(default=1)

    lock_rank: ClassVar[int | None] = LockRank.AGGREGATE

    class Meta:
        table = "inspection_setting"


class InspTemplate(BaseModel):
    """导出模板 of a role (INSP-29): ``columns`` is a JSON list of column keys in order. ``role_key`` empty: anybody's."""

    unit_id = fields.BigIntField()
    role_key = CodeField(max_length=64, default="")
    name = fields.CharField(max_length=60)
    columns = LongTextField()
    version = fields.IntField(default=1)

    lock_rank: ClassVar[int | None] = LockRank.AGGREGATE

    class Meta:
        table = "inspection_template"
        unique_together = (("unit_id", "name"),)
