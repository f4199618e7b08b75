"""Tables of what a member may ask for: a transfer, the confirmation of a membership, leaving. Each travels through a flow."""

from typing import ClassVar

from tortoise import fields

from unionhub.domains.membership.enums.applications import ApplicationState, RealnameOutcome
from unionhub.domains.membership.enums.members import MemberStatus
from unionhub.kernel import codes
from unionhub.kernel.crypto import BlindIndexField, EncryptedField, TailField
from unionhub.kernel.db import BaseModel, LockRank
from unionhub.kernel.db.fields import CodeField, EnumCodeField

_OPEN = "(state = 'pending' AND open_slot IS NOT NULL AND open_slot = {slot}) OR (state <> 'pending' AND open_slot IS NULL)"


class Matter(BaseModel):
    """What the three have in common. ``unit_id`` is the member's union when it was handed in, ``current_unit_id`` the one deciding now.

    ``reason`` is what the applicant says, ``decision`` what the deciding officer wrote. ``open_slot`` allows one that is open (D2).
    """

    applicant_account_id = fields.BigIntField(db_index=True)
    member_id = fields.BigIntField(db_index=True)
    unit_id = fields.BigIntField()
    current_unit_id = fields.BigIntField(null=True, db_index=True)
    name = fields.CharField(max_length=64)
    reason = fields.CharField(max_length=200, default="")
    state = EnumCodeField(ApplicationState, default=ApplicationState.PENDING)
    open_slot = fields.BigIntField(null=True, unique=True)
    submitted_at = fields.DatetimeField()
    biz_date = fields.DateField()
    decided_at = fields.DatetimeField(null=True)
    decided_on = fields.DateField(null=True)
    decided_by_name = fields.CharField(max_length=64, default="")
    decision = fields.CharField(max_length=500, default="")
    version = fields.IntField(default=1)

    lock_rank: ClassVar[int | None] = LockRank.AGGREGATE

    class Meta:
        abstract = True


class TransferApplication(Matter):
    """转会申请 from ``unit_id`` to ``to_unit_id``; while it is open the member is 转出中 and has no second one (JOIN-18)."""

    to_unit_id = fields.BigIntField(db_index=True)
    status_before = EnumCodeField(MemberStatus)

    checks: ClassVar[dict[str, str]] = {
        "ck_transfer_open": _OPEN.format(slot="member_id"),
        "ck_transfer_units": "unit_id <> to_unit_id",
    }

    class Meta:
        table = "membership_transfer"
        indexes = (("unit_id", "state", "submitted_at"), ("state", "submitted_at"))


class MemberVerification(Matter):
    """职工认证: a phone says that it belongs to a member of the library (JOIN-21, D8).

    One open request per account, so that nobody can keep the true member out by asking first. ``phone`` is the number the caller
    proved to hold; approval writes it to the member.
    """

    realname = EnumCodeField(RealnameOutcome)
    phone = EncryptedField(purpose="phone", normalise=codes.normalise_mobile, max_chars=20, null=True)
    phone_idx = BlindIndexField(unique=False)
    phone_idx_next = BlindIndexField(unique=False)
    phone_tail = TailField()
    phone_matches = fields.BooleanField(default=False)
    via = CodeField(max_length=16, default="")

    checks: ClassVar[dict[str, str]] = {"ck_verification_open": _OPEN.format(slot="applicant_account_id")}

    class Meta:
        table = "membership_verification"
        indexes = (("unit_id", "state", "submitted_at"), ("state", "submitted_at"))


class LeaveRequest(Matter):
    """退会申请 by the member; its approval ends the membership (JOIN-X7)."""

    checks: ClassVar[dict[str, str]] = {"ck_leave_open": _OPEN.format(slot="member_id")}

    class Meta:
        table = "membership_leave"
        indexes = (("unit_id", "state", "submitted_at"), ("state", "submitted_at"))
