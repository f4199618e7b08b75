"""Tables of the way in for citizens: codes on paper, and tickets that stand for a proved phone."""

from typing import ClassVar

from tortoise import fields

from unionhub.kernel import codes
from unionhub.kernel.crypto import BlindIndexField, EncryptedField, TailField
from unionhub.kernel.db import BaseModel, LockRank
from unionhub.kernel.db.fields import CodeField


class InspIntake(BaseModel):
    """登记码: a QR code or link that opens the report form of a district, with a grid chosen beforehand or not (INSP-01, INSP-02)."""

    token = CodeField(max_length=32, unique=True)
    unit_id = fields.BigIntField(db_index=True)
    grid_unit_id = fields.BigIntField(null=True)
    label = fields.CharField(max_length=60, default="")
    scan_count = fields.IntField(default=0)
    revoked_at = fields.DatetimeField(null=True)
    created_by_name = fields.CharField(max_length=64, default="")

    lock_rank: ClassVar[int | None] = LockRank.LEDGER

    class Meta:
        table = "inspection_intake"


class InspTicket(BaseModel):
    """A phone that was proved by SMS code a short while ago: may upload pictures and hand in one report (INSP-X4)."""

    token_hash = CodeField(max_length=64, unique=True)
    phone = EncryptedField(purpose="phone", normalise=codes.normalise_mobile, max_chars=20)
    phone_idx = BlindIndexField(unique=False)
    phone_idx_next = BlindIndexField(unique=False)
    phone_tail = TailField()
    expires_at = fields.DatetimeField(db_index=True)
    case_id = fields.BigIntField(null=True)

    lock_rank: ClassVar[int | None] = LockRank.AGGREGATE

    class Meta:
        table = "inspection_ticket"
