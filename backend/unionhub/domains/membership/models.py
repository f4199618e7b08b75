"""Tables of membership."""

from typing import ClassVar

from tortoise import fields

from unionhub.domains.membership.enums import (
    ApplicationSource,
    ApplicationState,
    MemberSource,
    MemberStatus,
    Metric,
    QrcodeState,
    RealnameOutcome,
)
from unionhub.kernel import codes
from unionhub.kernel.crypto import BlindIndexField, EncryptedField, TailField
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


class MembershipApplication(BaseModel):
    """入会申请. While pending, ``open_slot`` holds the certificate's index: one open application per person (JOIN-X2, D2)."""

    applicant_account_id = fields.BigIntField(db_index=True)
    qrcode_id = fields.BigIntField(null=True, db_index=True)
    source = EnumCodeField(ApplicationSource)
    unit_id = fields.BigIntField()
    name = fields.CharField(max_length=64)
    sex = CodeField(max_length=1, null=True)
    birth_year = fields.SmallIntField(null=True)
    area_name = fields.CharField(max_length=32, default="")
    cert_type = CodeField(max_length=8, default="01")
    cert_no = EncryptedField(purpose="cert_no", normalise=codes.normalise_id, max_chars=32)
    cert_no_idx = BlindIndexField(unique=False)
    cert_no_idx_next = BlindIndexField(unique=False)
    cert_no_tail = TailField()
    phone = EncryptedField(purpose="phone", normalise=codes.normalise_mobile, max_chars=20)
    phone_idx = BlindIndexField(unique=False)
    phone_idx_next = BlindIndexField(unique=False)
    phone_tail = TailField()
    open_slot = BlindIndexField()
    open_slot_next = BlindIndexField()
    realname = EnumCodeField(RealnameOutcome)
    realname_evidence = fields.CharField(max_length=120, default="")
    state = EnumCodeField(ApplicationState, default=ApplicationState.PENDING)
    submitted_at = fields.DatetimeField()
    biz_date = fields.DateField()
    decided_at = fields.DatetimeField(null=True)
    decided_on = fields.DateField(null=True)
    decided_by_name = fields.CharField(max_length=64, default="")
    reason = fields.CharField(max_length=500, default="")
    member_id = fields.BigIntField(null=True)
    version = fields.IntField(default=1)

    lock_rank: ClassVar[int | None] = LockRank.AGGREGATE
    checks: ClassVar[dict[str, str]] = {
        "ck_application_open": "(state = 'pending' AND open_slot IS NOT NULL) OR "
        "(state <> 'pending' AND open_slot IS NULL AND open_slot_next IS NULL)",
        "ck_application_member": "(state = 'approved' AND member_id IS NOT NULL) OR (state <> 'approved' AND member_id IS NULL)",
    }

    class Meta:
        table = "membership_application"
        indexes = (("unit_id", "state", "submitted_at"), ("state", "submitted_at"))


class Member(BaseModel):
    """会员. ``live_slot`` is the person while the membership lives: one membership per person (JOIN-19, D2)."""

    member_no = CodeField(max_length=32, unique=True)
    person_id = fields.BigIntField(db_index=True)
    unit_id = fields.BigIntField()
    name = fields.CharField(max_length=64)
    sex = CodeField(max_length=1, null=True)
    birth_year = fields.SmallIntField(null=True)
    cert_no_tail = CodeField(max_length=4, default="")
    phone = EncryptedField(purpose="phone", normalise=codes.normalise_mobile, max_chars=20, null=True)
    phone_idx = BlindIndexField(unique=False)
    phone_idx_next = BlindIndexField(unique=False)
    phone_tail = TailField()
    status = EnumCodeField(MemberStatus, default=MemberStatus.ACTIVE)
    live_slot = fields.BigIntField(null=True, unique=True)
    source = EnumCodeField(MemberSource)
    joined_on = fields.DateField()
    updated_at = fields.DatetimeField()
    version = fields.IntField(default=1)

    lock_rank: ClassVar[int | None] = LockRank.PERSON
    checks: ClassVar[dict[str, str]] = {
        "ck_member_live": "(status < '40' AND live_slot IS NOT NULL AND live_slot = person_id) OR (status >= '40' AND live_slot IS NULL)"
    }

    class Meta:
        table = "membership_member"
        indexes = (("unit_id", "status", "id"), ("name",), ("joined_on",))


class MemberHistory(BaseModel):
    """会籍变更记录: append-only, with the names as they were then."""

    member_id = fields.BigIntField(db_index=True)
    title = fields.CharField(max_length=64)
    note = fields.CharField(max_length=200, default="")
    actor_name = fields.CharField(max_length=64, default="")
    unit_id = fields.BigIntField()

    class Meta:
        table = "membership_history"


class MemberNumber(BaseModel):
    """The last serial given per area and year (会员编号: 区划 6 + 年 2 + 流水 8)."""

    prefix = CodeField(max_length=8, unique=True)
    last_serial = fields.IntField(default=0)

    lock_rank: ClassVar[int | None] = LockRank.LEDGER

    class Meta:
        table = "membership_number"


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
