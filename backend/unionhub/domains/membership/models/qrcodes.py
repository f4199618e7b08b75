"""Tables of join codes."""

from typing import ClassVar

from tortoise import fields

from unionhub.domains.membership.enums.qrcodes import QrcodeState
from unionhub.kernel.db import BaseModel, LockRank
from unionhub.kernel.db.fields import CodeField, EnumCodeField


class JoinQrcode(BaseModel):
    """入会二维码: what a poster carries. The token is random and permanent (D14); counters are of this code."""

    token = CodeField(max_length=32, unique=True)
    unit_id = fields.BigIntField(db_index=True)
    state = EnumCodeField(QrcodeState, default=QrcodeState.ACTIVE)
    created_by_account_id = fields.BigIntField()
    created_by_name = fields.CharField(max_length=64)
    revoked_at = fields.DatetimeField(null=True)
    revoke_reason = fields.CharField(max_length=200, default="")
    scan_count = fields.IntField(default=0)
    application_count = fields.IntField(default=0)
    approved_count = fields.IntField(default=0)

    lock_rank: ClassVar[int | None] = LockRank.LEDGER

    class Meta:
        table = "membership_qrcode"


class JoinQrcodeScan(BaseModel):
    """One visitor's first look at a code on one day; the visitor is a keyed digest that changes daily."""

    qrcode_id = fields.BigIntField()
    biz_date = fields.DateField()
    visitor = CodeField(max_length=64)

    class Meta:
        table = "membership_qrcode_scan"
        unique_together = (("qrcode_id", "biz_date", "visitor"),)
