"""The table of files."""

from typing import Any, ClassVar

from tortoise import fields

from unionhub.kernel.authz import Audience
from unionhub.kernel.db import BaseModel, LockRank
from unionhub.kernel.db.fields import CodeField, EnumCodeField
from unionhub.platform.file.enums import FileState


class FileObject(BaseModel):
    """One file. ``name`` is for display only; where it lies is ``storage_key``, random and never taken from a name.

    ``expires_at``: when the bytes go. Uploads carry one until they are attached, exports always do.
    """

    lock_rank: ClassVar[int | None] = LockRank.LEDGER
    checks: ClassVar[dict[str, str]] = {
        "file_object_clean": "state <> 'clean' OR (mime <> '' AND digest <> '')",
        "file_object_subject": "(subject_type IS NULL AND subject_id IS NULL) OR (subject_type IS NOT NULL AND subject_id IS NOT NULL)",
    }

    name = fields.CharField(max_length=160)
    size = fields.BigIntField(default=0)
    mime = CodeField(max_length=100, default="")
    digest = CodeField(max_length=64, default="")
    purpose = CodeField(max_length=64)
    state = EnumCodeField(FileState, max_length=16, default=FileState.QUARANTINE)
    storage_key = CodeField(max_length=32, unique=True)
    owner_account_id = fields.BigIntField()
    owner_audience = EnumCodeField(Audience, max_length=16)
    subject_type = CodeField(max_length=64, null=True)
    subject_id = fields.BigIntField(null=True)
    refusal = CodeField(max_length=64, default="")
    expires_at = fields.DatetimeField(null=True)

    class Meta:
        table = "file_object"
        indexes: ClassVar[list[Any]] = [("expires_at",), ("subject_type", "subject_id"), ("owner_account_id", "id")]
