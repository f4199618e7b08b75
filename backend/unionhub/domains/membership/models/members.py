"""Tables of the member library."""

from typing import ClassVar

from tortoise import fields

from unionhub.domains.membership.enums.members import MemberSource, MemberStatus
from unionhub.kernel import codes
from unionhub.kernel.crypto import BlindIndexField, EncryptedField, TailField
from unionhub.kernel.db import BaseModel, LockRank
from unionhub.kernel.db.fields import CodeField, EnumCodeField, NameField


class Member(BaseModel):
    """会员. ``live_slot`` is the person while the membership lives: one membership per person (JOIN-19, D2).

    ``verified_at`` makes a 认证会员 (JOIN-21); ``verified_via`` says how. A member of status 22 (POOL) waits in ``unit_id``'s
    归属待定 list for a union of its own (JOIN-20). ``seen_on`` is the last day the person used the phone side signed in, empty for who
    never registered there (JOIN-28); it is kept by a subscriber and does not raise ``version``.
    """

    member_no = CodeField(max_length=32, unique=True)
    person_id = fields.BigIntField(db_index=True)
    unit_id = fields.BigIntField()
    name = NameField(max_length=64)
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
    left_on = fields.DateField(null=True)
    is_new_form = fields.BooleanField(default=False)
    industry = CodeField(max_length=32, default="")
    platform = CodeField(max_length=32, default="")
    occupation = CodeField(max_length=32, default="")
    employer_name = fields.CharField(max_length=120, default="")
    work_area_code = CodeField(max_length=12, default="")
    verified_at = fields.DatetimeField(null=True)
    verified_via = CodeField(max_length=16, default="")
    seen_on = fields.DateField(null=True)
    updated_at = fields.DatetimeField()
    version = fields.IntField(default=1)

    lock_rank: ClassVar[int | None] = LockRank.PERSON
    checks: ClassVar[dict[str, str]] = {
        "ck_member_live": "(status < '40' AND live_slot IS NOT NULL AND live_slot = person_id) OR (status >= '40' AND live_slot IS NULL)"
    }

    class Meta:
        table = "membership_member"
        indexes = (("unit_id", "status", "id"), ("name",), ("joined_on",), ("cert_no_tail",), ("phone_tail",))


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
