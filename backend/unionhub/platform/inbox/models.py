"""The tables of the inbox."""

from typing import Any, ClassVar

from tortoise import fields

from unionhub.kernel.db import BaseModel
from unionhub.kernel.db.fields import CodeField, EnumCodeField
from unionhub.platform.inbox.enums import CopyBox, TodoState


class InboxTodo(BaseModel):
    """One thing to do about one subject, which belongs to ``unit_id``.

    The holder is (unit, role) or an account; ``holder_key`` says the same in one column, so that both kinds are one index range.
    ``open_slot`` is the dedupe key while the to-do is open (D2). ``done_unit_id`` is the unit its doer acted for. ``task_version`` is
    what a decision on it has to name, where it is one; ``batch``: it may be approved together with others, unread.
    """

    subject_type = CodeField(max_length=64)
    subject_id = fields.BigIntField()
    kind = CodeField(max_length=64)
    title = fields.CharField(max_length=120)
    summary = fields.CharField(max_length=200, default="")
    unit_id = fields.BigIntField(null=True)
    holder_unit_id = fields.BigIntField(null=True)
    holder_role_key = CodeField(max_length=64, null=True)
    holder_account_id = fields.BigIntField(null=True)
    holder_key = CodeField(max_length=96)
    state = EnumCodeField(TodoState, max_length=16, default=TodoState.OPEN)
    dedupe_key = CodeField(max_length=160)
    open_slot = CodeField(max_length=160, null=True, unique=True)
    due_at = fields.DatetimeField(null=True)
    done_at = fields.DatetimeField(null=True)
    done_by = fields.BigIntField(null=True)
    done_unit_id = fields.BigIntField(null=True)
    task_version = fields.IntField(null=True)
    batch = fields.BooleanField(default=False)

    checks: ClassVar[dict[str, str]] = {
        "inbox_todo_slot": "(state = 'open' AND open_slot IS NOT NULL) OR (state <> 'open' AND open_slot IS NULL)",
        "inbox_todo_holder": (
            "(holder_account_id IS NULL AND holder_unit_id IS NOT NULL AND holder_role_key IS NOT NULL) OR "
            "(holder_account_id IS NOT NULL AND holder_unit_id IS NULL AND holder_role_key IS NULL)"
        ),
        "inbox_todo_done": "(state = 'open' AND done_at IS NULL AND done_by IS NULL) OR (state <> 'open' AND done_at IS NOT NULL)",
    }

    class Meta:
        table = "inbox_todo"
        indexes: ClassVar[list[Any]] = [
            ("holder_key", "state", "id"),  # 待办
            ("holder_key", "state", "due_at"),  # 超期
            ("holder_key", "state", "kind", "id"),  # 待办 of one kind, and how many of each
            ("done_by", "done_unit_id", "state", "done_at"),  # 已办
            ("subject_type", "subject_id", "state"),
        ]


class InboxCopy(BaseModel):
    """A line in one person's own box that asks nothing of them: what was copied to them (抄送), and what they started (我发起).

    ``source_key`` names what put it there, once for each person. ``note`` says at which step it was copied. ``read_at``: they opened it.
    """

    account_id = fields.BigIntField()
    box = EnumCodeField(CopyBox, max_length=16)
    subject_type = CodeField(max_length=64)
    subject_id = fields.BigIntField()
    kind = CodeField(max_length=64)
    title = fields.CharField(max_length=120)
    summary = fields.CharField(max_length=200, default="")
    note = fields.CharField(max_length=64, default="")
    unit_id = fields.BigIntField(null=True)
    source_key = CodeField(max_length=120)
    read_at = fields.DatetimeField(null=True)

    class Meta:
        table = "inbox_copy"
        unique_together = (("account_id", "box", "source_key"),)
        indexes: ClassVar[list[Any]] = [
            ("account_id", "box", "id"),
            ("account_id", "box", "read_at"),  # 未读
            ("account_id", "subject_type", "subject_id"),  # what may be read because it was copied
        ]
