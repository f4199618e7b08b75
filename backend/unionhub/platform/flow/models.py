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
    """流程版本: immutable once published; an instance keeps the version it started with."""

    process_key = CodeField(max_length=64)
    number = fields.IntField()
    tree = LongTextField()

    class Meta:
        table = "flow_version"
        unique_together = (("process_key", "number"),)


class FlowInstance(BaseModel):
    """流程实例: one subject travelling through one version. Every action locks this row first (D3)."""

    process_key = CodeField(max_length=64)
    version_number = fields.IntField()
    subject_type = CodeField(max_length=64)
    subject_id = fields.BigIntField()
    unit_id = fields.BigIntField()
    applicant_account_id = fields.BigIntField(null=True)
    state = EnumCodeField(InstanceState, default=InstanceState.RUNNING)
    last_seq = fields.IntField(default=0)
    ended_at = fields.DatetimeField(null=True)

    lock_rank: ClassVar[int | None] = LockRank.FLOW

    class Meta:
        table = "flow_instance"
        unique_together = (("subject_type", "subject_id"),)


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
    """待审任务: the projection of one node-run. ``open_slot`` lets an instance have one open run of a node.

    ``version`` is the sequence number of the event that opened it, so no two runs of an instance ever share one.
    """

    instance_id = fields.BigIntField()
    node_key = CodeField(max_length=64)
    state = EnumCodeField(TaskState, default=TaskState.OPEN)
    holder_unit_id = fields.BigIntField()
    holder_role_key = CodeField(max_length=64)
    version = fields.IntField(default=1)
    open_slot = CodeField(max_length=96, null=True, unique=True)
    done_at = fields.DatetimeField(null=True)

    checks: ClassVar[dict[str, str]] = {
        "ck_flow_task_open": "(state = 'open' AND open_slot IS NOT NULL) OR (state <> 'open' AND open_slot IS NULL)"
    }

    class Meta:
        table = "flow_task"
        indexes = (("instance_id", "state"), ("holder_unit_id", "state"))
