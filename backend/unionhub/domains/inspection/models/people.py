"""What a case and a petition have in common, and the people who came along."""

from typing import ClassVar

from tortoise import fields

from unionhub.kernel import codes
from unionhub.kernel.crypto import BlindIndexField, EncryptedField, TailField
from unionhub.kernel.db import BaseModel
from unionhub.kernel.db.fields import CodeField, NameField

DEMAND_MOST = 1000


class Reported(BaseModel):
    """Who reports whom for what (INSP-03, INSP-06, INSP-26). The demand is told in confidence, so it is sealed at rest.

    ``employer_name`` is what the reporter wrote; ``employer_id`` the employer it stands for, ``origin_employer_id`` the one found at
    registration, so that a merge of names can be undone. ``grid_unit_id`` empty is 区本级.
    """

    unit_id = fields.BigIntField()
    grid_unit_id = fields.BigIntField(null=True)
    biz_date = fields.DateField()
    name = NameField(max_length=64)
    cert_no = EncryptedField(purpose="cert_no", normalise=codes.normalise_id, max_chars=32)
    cert_no_idx = BlindIndexField(unique=False)
    cert_no_idx_next = BlindIndexField(unique=False)
    cert_no_tail = TailField()
    phone = EncryptedField(purpose="phone", normalise=codes.normalise_mobile, max_chars=20)
    phone_idx = BlindIndexField(unique=False)
    phone_idx_next = BlindIndexField(unique=False)
    phone_tail = TailField()
    employer_name = NameField(max_length=120)
    employer_id = fields.BigIntField()
    origin_employer_id = fields.BigIntField()
    cause = CodeField(max_length=16)
    demand = EncryptedField(purpose="demand", max_chars=DEMAND_MOST)
    companion_count = fields.IntField(default=0)

    class Meta:
        abstract = True


class InspCompanion(BaseModel):
    """同行人员 of a case or of a petition, kept like any other person's numbers."""

    case_id = fields.BigIntField(null=True, db_index=True)
    petition_id = fields.BigIntField(null=True, db_index=True)
    seq = fields.IntField()
    name = NameField(max_length=64)
    cert_no = EncryptedField(purpose="cert_no", normalise=codes.normalise_id, max_chars=32, null=True)
    cert_no_idx = BlindIndexField(unique=False)
    cert_no_idx_next = BlindIndexField(unique=False)
    cert_no_tail = TailField()
    phone = EncryptedField(purpose="phone", normalise=codes.normalise_mobile, max_chars=20, null=True)
    phone_idx = BlindIndexField(unique=False)
    phone_idx_next = BlindIndexField(unique=False)
    phone_tail = TailField()

    checks: ClassVar[dict[str, str]] = {
        "inspection_companion_of": "(case_id IS NOT NULL AND petition_id IS NULL) OR (case_id IS NULL AND petition_id IS NOT NULL)"
    }

    class Meta:
        table = "inspection_companion"
