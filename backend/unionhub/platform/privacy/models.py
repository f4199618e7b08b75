"""Tables of privacy."""

from typing import Any, ClassVar

from tortoise import fields

from unionhub.kernel.crypto import EncryptedField
from unionhub.kernel.db import BaseModel, LockRank
from unionhub.kernel.db.fields import CodeField, EnumCodeField
from unionhub.platform.privacy.enums import ClosureState, RequestKind, RequestState


class PrivacyRequest(BaseModel):
    """What somebody asks about their data. ``unit_id`` answers it; what is asked for and why may be personal, so both are sealed.

    ``open_slot`` is account, kind and field while it waits: the same thing is asked once at a time (D2).
    """

    account_id = fields.BigIntField()
    person_id = fields.BigIntField(null=True)
    unit_id = fields.BigIntField()
    person_name = fields.CharField(max_length=64)
    kind = EnumCodeField(RequestKind, max_length=16)
    field_key = CodeField(max_length=32, default="")
    field_label = fields.CharField(max_length=64)
    wanted = EncryptedField(purpose="privacy", max_chars=200, null=True)
    reason = EncryptedField(purpose="privacy", max_chars=300)
    state = EnumCodeField(RequestState, max_length=16, default=RequestState.PENDING)
    open_slot = CodeField(max_length=96, null=True, unique=True)
    due_at = fields.DatetimeField()
    answer = fields.CharField(max_length=300, default="")
    decided_at = fields.DatetimeField(null=True)
    decided_by_name = fields.CharField(max_length=64, default="")
    version = fields.IntField(default=1)

    lock_rank: ClassVar[int | None] = LockRank.AGGREGATE
    checks: ClassVar[dict[str, str]] = {
        "ck_privacy_request_open": "(state = 'pending' AND open_slot IS NOT NULL) OR (state <> 'pending' AND open_slot IS NULL)",
    }

    class Meta:
        table = "privacy_request"
        indexes: ClassVar[list[Any]] = [("account_id", "id"), ("unit_id", "state", "id"), ("state", "due_at")]


class PrivacyClosure(BaseModel):
    """注销: waits until ``due_at``, then the account is gone. ``open_slot`` allows one that waits per account.

    ``cleared_days`` says up to which keeping period, counted from ``ended_at``, the leftovers of a closed account are gone.
    """

    account_id = fields.BigIntField(db_index=True)
    person_id = fields.BigIntField(null=True)
    state = EnumCodeField(ClosureState, max_length=16, default=ClosureState.COOLING)
    open_slot = fields.BigIntField(null=True, unique=True)
    due_at = fields.DatetimeField()
    ended_at = fields.DatetimeField(null=True)
    note = fields.CharField(max_length=200, default="")
    cleared_days = fields.IntField(default=0)

    lock_rank: ClassVar[int | None] = LockRank.AGGREGATE
    checks: ClassVar[dict[str, str]] = {
        "ck_privacy_closure_open": (
            "(state = 'cooling' AND open_slot IS NOT NULL AND open_slot = account_id AND ended_at IS NULL) OR "
            "(state <> 'cooling' AND open_slot IS NULL AND ended_at IS NOT NULL)"
        ),
    }

    class Meta:
        table = "privacy_closure"
        indexes: ClassVar[list[Any]] = [("state", "due_at"), ("state", "ended_at")]
