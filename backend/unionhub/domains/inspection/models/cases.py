"""Tables of cases: the case, the grids that had it, what happened to it, when its legal clock stood still."""

from typing import ClassVar

from tortoise import fields

from unionhub.domains.inspection.enums.cases import CaseAction, CaseState
from unionhub.domains.inspection.enums.papers import ExecutionKind, PauseKind
from unionhub.domains.inspection.enums.parties import GridPart, Level
from unionhub.domains.inspection.models.people import Reported
from unionhub.kernel.crypto import EncryptedField
from unionhub.kernel.db import BaseModel, LockRank
from unionhub.kernel.db.fields import CodeField, EnumCodeField, LongTextField

_ENDS = "('grid_done', 'closed_invalid', 'closed')"
_INSPECTED = "('inspector_pending', 'inspecting', 'handled', 'penalty_decided')"
_HANDLED = "('handled', 'penalty_decided', 'closed')"


class InspCase(Reported):
    """One case. ``unit_id`` is the district's bureau, ``grid_unit_id`` the grid it belongs to in the figures (empty: 区本级, INSP-21).

    ``level`` is who deals with it. ``biz_date`` is the day of registration (Asia/Shanghai), ``due_on`` the last day of the 15 natural
    days after acceptance while a grid has it (INSP-09). Times of the nodes are what the inspector entered, ``*_at`` of the system's
    own doing (accepted, assigned, claimed, done) are the server's. Money is in fen.
    """

    case_no = CodeField(max_length=24, unique=True)
    query_code = CodeField(max_length=16)
    level = EnumCodeField(Level, max_length=16)
    state = EnumCodeField(CaseState, max_length=24)
    source = CodeField(max_length=8)
    registered_at = fields.DatetimeField()
    registered_by_account_id = fields.BigIntField(null=True)
    photo_ids = CodeField(max_length=200, default="")
    accepted_at = fields.DatetimeField(null=True)
    due_on = fields.DateField(null=True)
    settle_mode = CodeField(max_length=16, default="")
    settle_amount_fen = fields.BigIntField(null=True)
    inspector_account_id = fields.BigIntField(null=True)
    assigned_at = fields.DatetimeField(null=True)
    claimed_at = fields.DatetimeField(null=True)
    filed_at = fields.DatetimeField(null=True)
    investigated_at = fields.DatetimeField(null=True)
    handled_at = fields.DatetimeField(null=True)
    handled_amount_fen = fields.BigIntField(null=True)
    penalty_decided_at = fields.DatetimeField(null=True)
    execution_kind = EnumCodeField(ExecutionKind, max_length=16, null=True)
    executed_at = fields.DatetimeField(null=True)
    execution_applied_at = fields.DatetimeField(null=True)
    extended_at = fields.DatetimeField(null=True)
    outcome = EncryptedField(purpose="case_outcome", max_chars=1000, null=True)
    repeat_of = fields.BigIntField(null=True)
    done_at = fields.DatetimeField(null=True)
    done_on = fields.DateField(null=True)
    version = fields.IntField(default=1)

    lock_rank: ClassVar[int | None] = LockRank.AGGREGATE
    checks: ClassVar[dict[str, str]] = {
        "inspection_case_end": f"(state IN {_ENDS} AND done_at IS NOT NULL) OR (state NOT IN {_ENDS} AND done_at IS NULL)",
        "inspection_case_inspector": f"state NOT IN {_INSPECTED} OR inspector_account_id IS NOT NULL",
        "inspection_case_handled": f"state NOT IN {_HANDLED} OR (handled_at IS NOT NULL AND grid_unit_id IS NOT NULL)",
        "inspection_case_penalty": "state <> 'penalty_decided' OR penalty_decided_at IS NOT NULL",
        "inspection_case_execution": "execution_kind IS NULL OR penalty_decided_at IS NOT NULL",
        "inspection_case_due": "(state = 'grid_processing' AND due_on IS NOT NULL) OR (state <> 'grid_processing' AND due_on IS NULL)",
    }

    class Meta:
        table = "inspection_case"
        indexes = (
            ("unit_id", "id"),
            ("unit_id", "state", "id"),
            ("unit_id", "grid_unit_id", "biz_date"),
            ("unit_id", "cause", "id"),
            ("unit_id", "due_on"),
            ("unit_id", "done_on"),
            ("inspector_account_id", "id"),
            ("employer_id", "id"),
            ("cert_no_idx", "employer_id"),
            ("phone_idx",),
            ("unit_id", "name"),
            ("unit_id", "employer_name"),
        )


class InspCaseGrid(BaseModel):
    """A grid that was given a case, and whether it still sees it: not after 其他原因退回 (INSP-11), read-only after 处置失败 (INSP-28)."""

    case_id = fields.BigIntField()
    grid_unit_id = fields.BigIntField()
    part = EnumCodeField(GridPart, max_length=16, default=GridPart.CURRENT)
    visible = fields.BooleanField(default=True)
    since = fields.DatetimeField()

    class Meta:
        table = "inspection_case_grid"
        unique_together = (("case_id", "grid_unit_id"),)
        indexes = (("grid_unit_id", "visible", "case_id"),)


class InspCaseEvent(BaseModel):
    """One thing that was done to a case (INSP-34), never changed. ``note`` is what the doer wrote, ``facts`` canonical JSON of codes,
    ids, times and amounts. ``grid_unit_id`` is the grid it concerns, so that a grid reads only its own and what came of it."""

    case_id = fields.BigIntField()
    seq = fields.IntField()
    action = EnumCodeField(CaseAction, max_length=24)
    from_state = EnumCodeField(CaseState, max_length=24, null=True)
    to_state = EnumCodeField(CaseState, max_length=24)
    account_id = fields.BigIntField(null=True)
    actor_name = fields.CharField(max_length=64, default="")
    role_key = CodeField(max_length=64, default="")
    unit_id = fields.BigIntField(null=True)
    grid_unit_id = fields.BigIntField(null=True)
    at = fields.DatetimeField()
    note = EncryptedField(purpose="case_note", max_chars=1000, null=True)
    facts = LongTextField()

    class Meta:
        table = "inspection_case_event"
        unique_together = (("case_id", "seq"),)


class InspPause(BaseModel):
    """Days that do not count towards a legal limit. ``open_slot`` is the case while the pause runs: one at a time."""

    case_id = fields.BigIntField()
    kind = EnumCodeField(PauseKind, max_length=16)
    reason = EncryptedField(purpose="case_note", max_chars=200, null=True)
    started_on = fields.DateField()
    ended_on = fields.DateField(null=True)
    open_slot = fields.BigIntField(null=True, unique=True)

    checks: ClassVar[dict[str, str]] = {
        "inspection_pause_open": "(ended_on IS NULL AND open_slot IS NOT NULL AND open_slot = case_id) OR "
        "(ended_on IS NOT NULL AND open_slot IS NULL)"
    }

    class Meta:
        table = "inspection_pause"
        indexes = (("case_id", "started_on"),)


class InspWarning(BaseModel):
    """What somebody was warned of already: once per case, clock, its first day and the stage it had reached."""

    case_id = fields.BigIntField()
    key = CodeField(max_length=48)

    class Meta:
        table = "inspection_warning"
        unique_together = (("case_id", "key"),)
