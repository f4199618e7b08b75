"""The rest of a member's record: what the unified form asks for beyond the membership itself."""

from tortoise import fields

from unionhub.kernel import codes
from unionhub.kernel.crypto import EncryptedField, TailField
from unionhub.kernel.db import BaseModel
from unionhub.kernel.db.fields import CodeField


class MemberProfile(BaseModel):
    """会员资料, one per member at most; a member who joined with three fields has none until somebody fills it in (JOIN-06, JOIN-29).

    What tells of a person's origin, convictions, home or money is sealed (D6, PIPL 28). Codes are of std.* dictionaries.
    """

    member_id = fields.BigIntField(unique=True)
    ethnic = EncryptedField(purpose="profile", max_chars=8, null=True)
    politics = EncryptedField(purpose="profile", max_chars=8, null=True)
    cert_valid_to = EncryptedField(purpose="profile", max_chars=10, null=True)
    household_addr = EncryptedField(purpose="address", max_chars=200, null=True)
    living_addr = EncryptedField(purpose="address", max_chars=200, null=True)
    vehicle_no = EncryptedField(purpose="vehicle", max_chars=16, null=True)
    bank_card_no = EncryptedField(purpose="bank_card", normalise=codes.squeeze, max_chars=32, null=True)
    bank_card_no_tail = TailField()
    education = CodeField(max_length=8, default="")
    skill_level = CodeField(max_length=8, default="")
    title_level = CodeField(max_length=8, default="")
    household_type = CodeField(max_length=8, default="")
    migrant = fields.BooleanField(null=True)
    employer_uscc = CodeField(max_length=18, default="")
    employment_type = CodeField(max_length=8, default="")
    employment_status = CodeField(max_length=8, default="")
    job_title = fields.CharField(max_length=64, default="")
    entry_date = fields.DateField(null=True)
    model_worker = CodeField(max_length=8, default="")
    updated_at = fields.DatetimeField()

    class Meta:
        table = "membership_profile"
