"""Tables of applications."""

from typing import ClassVar

from tortoise import fields

from unionhub.domains.membership.enums.applications import ApplicationSource, ApplicationState, FormKind, RealnameOutcome
from unionhub.kernel import codes
from unionhub.kernel.crypto import BlindIndexField, EncryptedField, TailField
from unionhub.kernel.db import BaseModel, LockRank
from unionhub.kernel.db.fields import CodeField, EnumCodeField, NameField


class MembershipApplication(BaseModel):
    """入会申请. While pending, ``open_slot`` holds the certificate's index: one open application per person (JOIN-X2, D2).

    ``unit_id`` is the union applied to; for a new-form worker whose union is not known it is the union that looks after the area, and
    ``placement_pending`` says 归属待定 (JOIN-20). ``current_unit_id`` is the union that decides now, kept by the flow's handler.
    Industry, platform, occupation and region are codes of join.* dictionaries (JOIN-07).
    """

    applicant_account_id = fields.BigIntField(db_index=True)
    qrcode_id = fields.BigIntField(null=True, db_index=True)
    source = EnumCodeField(ApplicationSource)
    form_kind = EnumCodeField(FormKind, default=FormKind.UNIT)
    unit_id = fields.BigIntField()
    current_unit_id = fields.BigIntField(null=True, db_index=True)
    placement_pending = fields.BooleanField(default=False)
    name = NameField(max_length=64)
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
    industry = CodeField(max_length=32, default="")
    platform = CodeField(max_length=32, default="")
    occupation = CodeField(max_length=32, default="")
    employer_name = fields.CharField(max_length=120, default="")
    work_area_code = CodeField(max_length=12, default="")
    work_region = CodeField(max_length=32, default="")
    realname = EnumCodeField(RealnameOutcome)
    realname_evidence = fields.CharField(max_length=120, default="")
    state = EnumCodeField(ApplicationState, default=ApplicationState.PENDING)
    submitted_at = fields.DatetimeField()
    biz_date = fields.DateField()
    decided_at = fields.DatetimeField(null=True)
    decided_on = fields.DateField(null=True)
    decided_by_name = fields.CharField(max_length=64, default="")
    reason = fields.CharField(max_length=500, default="")
    auto_reviewed = fields.BooleanField(default=False)
    resubmits_id = fields.BigIntField(null=True)
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
        indexes = (
            ("unit_id", "state", "submitted_at"),
            ("state", "submitted_at"),
            ("submitted_at",),
            ("name",),
            ("cert_no_tail",),
            ("phone_tail",),
        )
