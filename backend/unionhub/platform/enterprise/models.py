"""The table of enterprises."""

from typing import Any, ClassVar

from tortoise import fields

from unionhub.kernel.db import BaseModel, LockRank
from unionhub.kernel.db.fields import CodeField, EnumCodeField
from unionhub.platform.enterprise.enums import EnterpriseState


class Enterprise(BaseModel):
    """企业: what it said when it registered, and where that stands. One account per credit code (JOBS-09): both columns are unique.

    A void one keeps the code it had in ``void_uscc`` and leaves ``uscc`` to whoever it belongs to.

    The contact's name and phone are the account's. ``authority_unit_id`` reviews, ``current_unit_id`` is asked now, ``unit_id`` is the
    enterprise's own unit from the approval on.
    """

    lock_rank: ClassVar[int | None] = LockRank.AGGREGATE
    checks: ClassVar[dict[str, str]] = {
        "ck_enterprise_unit": "(state = 'active' AND unit_id IS NOT NULL) OR (state <> 'active' AND unit_id IS NULL)",
        "ck_enterprise_code": (
            "(state <> 'void' AND uscc IS NOT NULL AND void_uscc = '') OR (state = 'void' AND uscc IS NULL AND void_uscc <> '')"
        ),
    }

    account_id = fields.BigIntField(unique=True)
    uscc = CodeField(max_length=18, null=True, unique=True)
    void_uscc = CodeField(max_length=18, default="", db_index=True)
    name = fields.CharField(max_length=120)
    industry = CodeField(max_length=32)
    chain = CodeField(max_length=32)
    address = fields.CharField(max_length=200)
    intro = fields.CharField(max_length=1000)
    authority_unit_id = fields.BigIntField()
    current_unit_id = fields.BigIntField(null=True)
    unit_id = fields.BigIntField(null=True, unique=True)
    state = EnumCodeField(EnterpriseState, default=EnterpriseState.PENDING)
    submissions = fields.IntField(default=1)
    submitted_at = fields.DatetimeField()
    decided_at = fields.DatetimeField(null=True)
    decided_by_name = fields.CharField(max_length=64, default="")
    decision = fields.CharField(max_length=500, default="")
    version = fields.IntField(default=1)

    @property
    def code(self) -> str:
        """The credit code it was registered under, whoever holds that code now."""
        return str(self.uscc or self.void_uscc)

    class Meta:
        table = "enterprise"
        indexes: ClassVar[list[Any]] = [("authority_unit_id", "state", "submitted_at")]
