"""Tables of consent."""

from typing import Any, ClassVar

from tortoise import fields

from unionhub.kernel.db import BaseModel
from unionhub.kernel.db.fields import CodeField, EnumCodeField, LongTextField
from unionhub.platform.consent.enums import ConsentAction


class ConsentDocument(BaseModel):
    """One version of a text. ``renews``: who agreed to an older version is asked again. ``origin`` is the digest of a shipped text."""

    key = CodeField(max_length=32)
    version = fields.IntField()
    title = fields.CharField(max_length=64)
    summary = fields.CharField(max_length=200)
    body = LongTextField()
    required = fields.BooleanField()
    sensitive = fields.BooleanField()
    withdrawable = fields.BooleanField(default=True)
    withdrawal_effect = fields.CharField(max_length=200, default="")
    renews = fields.BooleanField(default=True)
    effective_from = fields.DatetimeField()
    origin = CodeField(max_length=64, null=True)
    published_by = fields.BigIntField(null=True)

    class Meta:
        table = "consent_document"
        unique_together = (("key", "version"),)
        indexes: ClassVar[list[Any]] = [("effective_from",)]


class ConsentRecord(BaseModel):
    """One decision of an account, append only: the latest per key counts. ``created_at`` is when, ``ip`` and ``request_id`` prove it."""

    account_id = fields.BigIntField()
    person_id = fields.BigIntField(null=True)
    key = CodeField(max_length=32)
    version = fields.IntField()
    action = EnumCodeField(ConsentAction, max_length=16)
    ip = CodeField(max_length=64, default="")
    request_id = CodeField(max_length=64, default="")

    class Meta:
        table = "consent_record"
        indexes: ClassVar[list[Any]] = [("account_id", "key", "id"), ("person_id", "key")]
