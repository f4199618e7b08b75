"""Tables behind the figures."""

from tortoise import fields

from unionhub.domains.membership.enums.rollups import Metric
from unionhub.kernel.db import BaseModel
from unionhub.kernel.db.fields import EnumCodeField


class MembershipRollup(BaseModel):
    """Counts per unit, day and metric (D7); written by subscribers, rebuilt nightly."""

    unit_id = fields.BigIntField()
    biz_date = fields.DateField()
    metric = EnumCodeField(Metric)
    value = fields.IntField(default=0)

    class Meta:
        table = "membership_rollup"
        unique_together = (("unit_id", "biz_date", "metric"),)
        indexes = (("metric", "biz_date"),)
