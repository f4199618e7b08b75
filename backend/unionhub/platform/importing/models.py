"""Tables of imports. The uploaded file itself is never kept: its rows lie sealed in batches until they are imported (D6)."""

from typing import Any, ClassVar

from tortoise import fields

from unionhub.kernel.crypto import EncryptedTextField
from unionhub.kernel.db import BaseModel, LockRank
from unionhub.kernel.db.fields import CodeField, EnumCodeField, LongTextField
from unionhub.platform.importing.enums import BatchState


class ImportBatch(BaseModel):
    """One spreadsheet on its way. ``titles`` are its heads, ``mapping`` is column key → column; ``digest`` tells a file brought before."""

    kind = CodeField(max_length=64)
    unit_id = fields.BigIntField()
    owner_account_id = fields.BigIntField()
    owner_name = fields.CharField(max_length=64, default="")
    file_name = fields.CharField(max_length=160)
    digest = CodeField(max_length=64)
    state = EnumCodeField(BatchState, max_length=16, default=BatchState.UPLOADED)
    titles = LongTextField(default="[]")
    mapping = LongTextField(default="{}")
    constants = LongTextField(default="{}")
    row_count = fields.IntField(default=0)
    new_count = fields.IntField(default=0)
    exists_count = fields.IntField(default=0)
    error_count = fields.IntField(default=0)
    added = fields.IntField(default=0)
    skipped = fields.IntField(default=0)
    task_id = fields.BigIntField(null=True)
    message = fields.CharField(max_length=300, default="")
    finished_at = fields.DatetimeField(null=True)
    updated_at = fields.DatetimeField()
    version = fields.IntField(default=1)

    lock_rank: ClassVar[int | None] = LockRank.AGGREGATE

    class Meta:
        table = "import_batch"
        indexes: ClassVar[list[Any]] = [("kind", "unit_id", "id"), ("state", "updated_at"), ("digest",)]


class ImportChunk(BaseModel):
    """At most 200 rows: sealed until imported, then gone. ``verdicts`` says per line what becomes of it, ``problems`` why not (no values).

    One transaction imports one chunk and says so here, so that a repeated run goes on with the next (D1, D2).
    """

    import_id = fields.BigIntField()
    seq = fields.IntField()
    row_count = fields.IntField()
    committed = fields.BooleanField(default=False)
    body = EncryptedTextField(purpose="import", null=True)
    verdicts = LongTextField(default="[]")
    problems = LongTextField(default="[]")

    lock_rank: ClassVar[int | None] = LockRank.AGGREGATE

    class Meta:
        table = "import_chunk"
        unique_together = (("import_id", "seq"),)
