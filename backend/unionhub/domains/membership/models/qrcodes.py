"""Tables of join codes."""

import secrets
from typing import ClassVar

from tortoise import fields

from unionhub.domains.membership.enums.applications import FormKind
from unionhub.domains.membership.enums.qrcodes import QrcodeState
from unionhub.kernel.db import BaseModel, LockRank
from unionhub.kernel.db.fields import CodeField, EnumCodeField


def new_token() -> str:
    """A random public token; nobody can guess one (D14)."""
    return secrets.token_urlsafe(12)


class JoinQrcode(BaseModel):
    """入会二维码: what a poster carries. The token is random and permanent (D14).

    ``form_kind`` says which form it opens: the three fields of a union's own code, or the full one of new-form workers. ``share_token``
    is its link for passing on (JOIN-03): it opens the same page, ends with the code, and is counted apart. ``scan_count`` counts looks at
    the code itself; applications and approvals count both ways, those by sharing once more on their own. ``renews_id`` is the revoked
    code this one stands for.
    """

    token = CodeField(max_length=32, unique=True)
    share_token = CodeField(max_length=32, unique=True, default=new_token)
    unit_id = fields.BigIntField(db_index=True)
    form_kind = EnumCodeField(FormKind, default=FormKind.UNIT)
    state = EnumCodeField(QrcodeState, default=QrcodeState.ACTIVE)
    created_by_account_id = fields.BigIntField()
    created_by_name = fields.CharField(max_length=64)
    revoked_at = fields.DatetimeField(null=True)
    revoke_reason = fields.CharField(max_length=200, default="")
    scan_count = fields.IntField(default=0)
    application_count = fields.IntField(default=0)
    approved_count = fields.IntField(default=0)
    share_scan_count = fields.IntField(default=0)
    share_application_count = fields.IntField(default=0)
    share_approved_count = fields.IntField(default=0)
    renews_id = fields.BigIntField(null=True)

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
