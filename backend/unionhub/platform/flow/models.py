"""Tables of flows."""

from typing import ClassVar

from tortoise import fields

from unionhub.kernel.db import BaseModel, LockRank
from unionhub.kernel.db.fields import CodeField, EnumCodeField, LongTextField
from unionhub.platform.flow.enums import EventKind, InstanceState, TaskState


class FlowDefinition(BaseModel):
    """流程定义: what a process key means now."""

    process_key = CodeField(max_length=64, unique=True)
    name = fields.CharField(max_length=64)
    active_number = fields.IntField(default=0)

    class Meta:
        table = "flow_definition"


class FlowVersion(BaseModel):
    """流程版本: immutable once published; an instance keeps the version it started with. ``shipped``: it came with the program."""

    process_key = CodeField(max_length=64)
    number = fields.IntField()
    tree = LongTextField()
    shipped = fields.BooleanField(default=False)
    note = fields.CharField(max_length=200, default="")
    published_by = fields.BigIntField(null=True)
    published_by_name = fields.CharField(max_length=64, default="")

    class Meta:
        table = "flow_version"
        unique_together = (("process_key", "number"),)


class FlowDraft(BaseModel):
    """流程草稿: what operators are making of a process, one each; it may be unsound. ``based_on`` is the version it began from."""

    process_key = CodeField(max_length=64, unique=True)
    tree = LongTextField()
    version = fields.IntField(default=1)
    based_on = fields.IntField(default=0)
    saved_at = fields.DatetimeField()
    saved_by = fields.BigIntField()
    saved_by_name = fields.CharField(max_length=64, default="")

    class Meta:
        table = "flow_draft"


class FlowInstance(BaseModel):
    """流程实例: one subject travelling through one version. Every action locks this row first (D3).

    ``course`` is the fold of its events as JSON (a projection): an action reads it instead of the history.
    """

    process_key = CodeField(max_length=64)
    version_number = fields.IntField()
    subject_type = CodeField(max_length=64)
    subject_id = fields.BigIntField()
    unit_id = fields.BigIntField()
    applicant_account_id = fields.BigIntField(null=True)
    state = EnumCodeField(InstanceState, default=InstanceState.RUNNING)
    last_seq = fields.IntField(default=0)
    course = LongTextField(default="{}")
    ended_at = fields.DatetimeField(null=True)

    lock_rank: ClassVar[int | None] = LockRank.FLOW

    class Meta:
        table = "flow_instance"
        unique_together = (("subject_type", "subject_id"),)
        indexes = (("process_key", "state"),)


class FlowEvent(BaseModel):
    """流程事件: an append-only fact, with the names as they were then."""

    instance_id = fields.BigIntField()
    seq = fields.IntField()
    kind = EnumCodeField(EventKind)
    node_key = CodeField(max_length=64, null=True)
    actor_account_id = fields.BigIntField(null=True)
    actor_name = fields.CharField(max_length=64, default="")
    unit_id = fields.BigIntField(null=True)
    unit_name = fields.CharField(max_length=128, default="")
    comment = fields.CharField(max_length=500, default="")
    data = LongTextField(default="{}")

    class Meta:
        table = "flow_event"
        unique_together = (("instance_id", "seq"),)


class FlowTask(BaseModel):
    """待审任务: one seat of one node-run, held by a role at a unit or by a person; a projection of the events.

    ``version`` is the number of the event that opened it, so it names this seat of this run for ever. A seat that goes to somebody else is
    another task. ``open_slot`` lets a seat be open once. ``timer_at`` is when the clock has something to do about it.
    The applicant's own task (退回修改) has the node ``applicant`` and the subject's unit.
    """

    instance_id = fields.BigIntField()
    subject_type = CodeField(max_length=64, default="")
    subject_id = fields.BigIntField(default=0)
    node_key = CodeField(max_length=64)
    run = fields.IntField(default=1)
    seat = fields.IntField(default=0)
    state = EnumCodeField(TaskState, default=TaskState.OPEN)
    holder_unit_id = fields.BigIntField()
    holder_role_key = CodeField(max_length=64, null=True)
    holder_account_id = fields.BigIntField(null=True)
    version = fields.IntField()
    open_slot = CodeField(max_length=128, null=True, unique=True)
    due_at = fields.DatetimeField(null=True)
    timer_at = fields.DatetimeField(null=True)
    done_at = fields.DatetimeField(null=True)

    checks: ClassVar[dict[str, str]] = {
        "ck_flow_task_open": "(state = 'open' AND open_slot IS NOT NULL) OR (state <> 'open' AND open_slot IS NULL AND timer_at IS NULL)"
    }

    class Meta:
        table = "flow_task"
        unique_together = (("instance_id", "version"),)
        indexes = (
            ("holder_unit_id", "subject_type"),
            ("holder_unit_id", "state"),
            ("subject_type", "subject_id", "state"),
            ("timer_at",),
            ("holder_account_id", "state"),
        )
