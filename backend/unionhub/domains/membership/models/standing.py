"""The table of what happened to memberships."""

from typing import ClassVar

from tortoise import fields

from unionhub.domains.membership.enums.members import MemberStatus
from unionhub.domains.membership.enums.standing import StandingChange
from unionhub.kernel.db import BaseModel
from unionhub.kernel.db.fields import EnumCodeField


class MemberChange(BaseModel):
    """会籍变更: one entry with its ground, document and date; an undone one keeps saying so (JOIN-X7)."""

    member_id = fields.BigIntField(db_index=True)
    unit_id = fields.BigIntField()
    change = EnumCodeField(StandingChange)
    status_before = EnumCodeField(MemberStatus)
    status_after = EnumCodeField(MemberStatus)
    happened_on = fields.DateField()
    reason = fields.CharField(max_length=200)
    document_no = fields.CharField(max_length=64, default="")
    document_file_id = fields.BigIntField(null=True)
    leave_id = fields.BigIntField(null=True)
    actor_name = fields.CharField(max_length=64)
    undone_at = fields.DatetimeField(null=True)
    undone_by_name = fields.CharField(max_length=64, default="")
    undo_reason = fields.CharField(max_length=200, default="")

    checks: ClassVar[dict[str, str]] = {"ck_member_change": "status_before <> status_after"}

    class Meta:
        table = "membership_change"
