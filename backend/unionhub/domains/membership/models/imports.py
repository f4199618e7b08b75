"""Tables of imports. The uploaded file itself is never kept: its rows lie sealed in batches until they are imported (D6)."""

from typing import Any, ClassVar

from tortoise import fields

from unionhub.domains.membership.enums.imports import ChunkState, ImportState
from unionhub.kernel.crypto import EncryptedTextField
from unionhub.kernel.db import BaseModel, LockRank
from unionhub.kernel.db.fields import CodeField, EnumCodeField, LongTextField


class MemberImport(BaseModel):
    """One spreadsheet on its way into the library. `titles` are its heads, `mapping` is field → column.

    `unit_id` is the union of rows that name none. Counts are of rows; `digest` tells a file that was brought before.
    """

    unit_id = fields.BigIntField()
    owner_account_id = fields.BigIntField()
    owner_name = fields.CharField(max_length=64, default="")
    file_name = fields.CharField(max_length=160)
    digest = CodeField(max_length=64, db_index=True)
    state = EnumCodeField(ImportState, max_length=16, default=ImportState.UPLOADED)
    titles = LongTextField(default="[]")
    mapping = LongTextField(default="{}")
    constants = LongTextField(default="{}")
    update_existing = fields.BooleanField(default=False)
    only_correct = fields.BooleanField(default=False)
    row_count = fields.IntField(default=0)
    new_count = fields.IntField(default=0)
    update_count = fields.IntField(default=0)
    same_count = fields.IntField(default=0)
    exists_count = fields.IntField(default=0)
    error_count = fields.IntField(default=0)
    added = fields.IntField(default=0)
    updated = fields.IntField(default=0)
    skipped = fields.IntField(default=0)
    task_id = fields.BigIntField(null=True, db_index=True)
    message = fields.CharField(max_length=300, default="")
    checked_at = fields.DatetimeField(null=True)
    finished_at = fields.DatetimeField(null=True)
    updated_at = fields.DatetimeField()
    version = fields.IntField(default=1)

    lock_rank: ClassVar[int | None] = LockRank.AGGREGATE

    class Meta:
        table = "membership_import"
        indexes: ClassVar[list[Any]] = [("unit_id", "id"), ("state", "updated_at")]


class MemberImportChunk(BaseModel):
    """At most 200 rows: sealed until imported, then gone. `verdicts` says per line what becomes of it, `problems` why not (no values).

    One transaction imports one batch and says so here, so that a repeated run goes on with the next (D1, D2).
    """

    import_id = fields.BigIntField()
    seq = fields.IntField()
    row_count = fields.IntField()
    state = EnumCodeField(ChunkState, max_length=16, default=ChunkState.WAITING)
    body = EncryptedTextField(purpose="import", null=True)
    verdicts = LongTextField(default="[]")
    problems = LongTextField(default="[]")
    problem_count = fields.IntField(default=0)
    announced = fields.BooleanField(default=False)

    lock_rank: ClassVar[int | None] = LockRank.AGGREGATE

    class Meta:
        table = "membership_import_chunk"
        unique_together = (("import_id", "seq"),)
