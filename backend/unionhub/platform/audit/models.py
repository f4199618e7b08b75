"""Tables of the audit log. Records and seals are only ever inserted; the list of unsealed records is what the sealer works off."""

from typing import Any, ClassVar

from tortoise import fields

from unionhub.kernel.db import BaseModel
from unionhub.kernel.db.fields import CodeField, EnumCodeField, LongTextField
from unionhub.platform.audit.enums import AuditResult


class AuditRecord(BaseModel):
    """One action. ``unit_id`` is the object's unit, or else the actor's: it decides who may read the record.

    ``mac`` (HMAC-SM3 under the key ``mac_key``) covers every other column; ``created_at`` is the instant of the action.
    """

    biz_date = fields.DateField(db_index=True)
    audience = CodeField(max_length=16)
    actor_account_id = fields.BigIntField(null=True)
    actor_person_id = fields.BigIntField(null=True)
    actor_capacity_id = fields.BigIntField(null=True)
    actor_role = CodeField(max_length=64, default="")
    actor_unit_id = fields.BigIntField(null=True)
    actor_name = fields.CharField(max_length=64)
    ip = CodeField(max_length=45, default="")
    user_agent = fields.CharField(max_length=255, default="")
    request_id = CodeField(max_length=64, default="")
    action = CodeField(max_length=96)
    object_type = CodeField(max_length=64)
    object_id = fields.BigIntField(null=True)
    object_label = fields.CharField(max_length=200, default="")
    unit_id = fields.BigIntField(null=True)
    result = EnumCodeField(AuditResult, max_length=16)
    reason = fields.CharField(max_length=500, default="")
    changes = LongTextField()
    mac_key = CodeField(max_length=32)
    mac = CodeField(max_length=64)

    class Meta:
        table = "audit_record"
        indexes: ClassVar[list[Any]] = [("object_type", "object_id"), ("unit_id", "id"), ("actor_account_id", "id")]


class AuditUnsealed(BaseModel):
    """One row per record that no seal holds yet (``id`` = the record's), inserted with it and deleted by the sealer.

    Working by this list instead of by age seals a record that commits late under an older id like any other.
    """

    class Meta:
        table = "audit_unsealed"


class AuditSeal(BaseModel):
    """One link of the chain: which records it holds, the digest of their MACs, the hash of the link before."""

    number = fields.BigIntField(unique=True)
    from_id = fields.BigIntField()
    to_id = fields.BigIntField()
    count = fields.IntField()
    members = LongTextField()
    digest = CodeField(max_length=64)
    previous = CodeField(max_length=64, default="")
    sealed_until = fields.DatetimeField()
    hash = CodeField(max_length=64)
    mac_key = CodeField(max_length=32)
    mac = CodeField(max_length=64)
    purged_at = fields.DatetimeField(null=True)
    purge_key = CodeField(max_length=32, default="")
    purge_mac = CodeField(max_length=64, default="")

    class Meta:
        table = "audit_seal"
