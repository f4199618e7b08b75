"""The table of tasks."""

from typing import Any, ClassVar

from tortoise import fields

from unionhub.kernel.authz import Audience
from unionhub.kernel.db import BaseModel, LockRank
from unionhub.kernel.db.fields import CodeField, EnumCodeField, LongTextField
from unionhub.platform.task.enums import TaskState


class TaskRecord(BaseModel):
    """One piece of work. ``args`` are ids, names and flags (never personal data); ``done_count`` is where a repeated run may go on.

    The owner's capacity is kept, so that the work is done with the scope of the one who started it.
    """

    lock_rank: ClassVar[int | None] = LockRank.AGGREGATE
    checks: ClassVar[dict[str, str]] = {
        "task_record_ended": "(state IN ('queued', 'running') AND finished_at IS NULL) OR "
        "(state NOT IN ('queued', 'running') AND finished_at IS NOT NULL)",
        "task_record_file": "file_id IS NULL OR state = 'done'",
    }

    kind = CodeField(max_length=64)
    title = fields.CharField(max_length=120)
    args = LongTextField()
    owner_audience = EnumCodeField(Audience, max_length=16)
    owner_account_id = fields.BigIntField()
    owner_person_id = fields.BigIntField(null=True)
    owner_capacity_id = fields.BigIntField(null=True)
    owner_name = fields.CharField(max_length=64, default="")
    owner_role = CodeField(max_length=64, null=True)
    owner_unit_id = fields.BigIntField(null=True)
    owner_permissions = LongTextField()
    state = EnumCodeField(TaskState, max_length=16, default=TaskState.QUEUED)
    done_count = fields.IntField(default=0)
    total_count = fields.IntField(null=True)
    message = fields.CharField(max_length=300, default="")
    file_id = fields.BigIntField(null=True)
    file_expires_at = fields.DatetimeField(null=True)
    cancel_requested = fields.BooleanField(default=False)
    beat_at = fields.DatetimeField()
    started_at = fields.DatetimeField(null=True)
    finished_at = fields.DatetimeField(null=True)

    class Meta:
        table = "task_record"
        indexes: ClassVar[list[Any]] = [("owner_account_id", "id"), ("state", "beat_at")]
