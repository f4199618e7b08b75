"""Queries and answers about cases: the list, the detail, who may be given one."""

import datetime as dt
from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator, Field

from unionhub.domains.inspection.enums.cases import CaseAction, CaseState
from unionhub.domains.inspection.enums.clocks import Lamp
from unionhub.domains.inspection.enums.lists import CaseBox
from unionhub.domains.inspection.enums.papers import ExecutionKind
from unionhub.domains.inspection.enums.parties import Level
from unionhub.domains.inspection.schemas.clocks import ClocksOut
from unionhub.kernel.http.schema import Id, PageQuery, Schema, UtcTime

DISTRICT_KEY = 0
"""区本级 where a grid may be chosen: cases that belong to no grid."""


def _several(value: object) -> object:
    """``a,b`` and repeated values alike."""
    if isinstance(value, str):
        value = [value]
    if isinstance(value, list):
        return [part for one in value for part in (one.split(",") if isinstance(one, str) else [one]) if part != ""]
    return value


class CaseFilter(PageQuery):
    """Which cases (INSP-X6). Everything given must hold; what somebody may not see is not among them (INSP-28)."""

    sortable: ClassVar[dict[str, str]] = {
        "registered_at": "registered_at", "accepted_at": "accepted_at", "due_on": "due_on", "done_at": "done_at", "case_no": "case_no",
    }  # fmt: skip

    q: str | None = Field(None, max_length=64, description="事件编号、上报人姓名或对方单位名称的开头")
    box: CaseBox = CaseBox.ALL
    state: Annotated[list[CaseState] | None, BeforeValidator(_several)] = Field(None, description="一个或多个状态，可用逗号分隔")
    grid_unit_id: Id | None = Field(None, description="所属网格；0 为区本级")
    cause: str | None = Field(None, max_length=16)
    source: str | None = Field(None, max_length=8)
    level: Level | None = None
    overdue: bool | None = Field(None, description="网格处置已超过承诺期限")
    finished: bool | None = Field(None, description="已完成（网格办结、办结、正常结束）")
    employer_id: Id | None = None
    inspector_account_id: Id | None = None
    registered_from: dt.date | None = None
    registered_to: dt.date | None = None
    done_from: dt.date | None = None
    done_to: dt.date | None = None
    year: int | None = Field(None, ge=2000, le=2100, description="登记年份")


class CaseSearch(CaseFilter):
    """The same, and exact numbers: those never stand in an address, so this is sent as a body."""

    cert_no: str | None = Field(None, min_length=6, max_length=32, description="完整证件号码")
    phone: str | None = Field(None, min_length=6, max_length=20, description="完整手机号")


class CaseItem(Schema):
    """A case in a list. Nothing is opened for it: the name and the tail of the phone (D6). ``lamp`` is our own promise's (INSP-09)."""

    id: Id
    case_no: str
    state: CaseState
    state_name: str
    level: Level
    level_name: str
    name: str
    phone_tail: str
    employer_id: Id
    employer_name: str
    employer_uscc: str | None
    cause: str
    cause_name: str
    grid_unit_id: Id | None
    grid_name: str
    source: str
    source_name: str
    inspector_account_id: Id | None
    inspector_name: str
    registered_at: UtcTime
    accepted_at: UtcTime | None
    due_on: dt.date | None
    overdue: bool
    days_left: int | None
    lamp: Lamp
    companion_count: int
    done_at: UtcTime | None
    version: int
    actions: list[CaseAction]


class BoxCounts(Schema):
    """How many of the cases found are in each box."""

    mine: int
    open: int
    done: int
    all: int


class CasePage(Schema):
    """One page, and how many there are in each box."""

    items: list[CaseItem]
    total: int
    page: int
    size: int
    counts: BoxCounts


class CompanionOut(Schema):
    """Somebody who came along, masked."""

    name: str
    cert_no_masked: str
    phone_masked: str


class PhotoOut(Schema):
    """A picture of the report; read with the caller's own session."""

    id: Id
    url: str


class SettleOut(Schema):
    """How the grid settled it (INSP-08)."""

    mode: str
    mode_name: str
    amount_fen: int
    note: str


class ExecutionOut(Schema):
    """Execution of the penalty (INSP-25)."""

    kind: ExecutionKind
    kind_name: str
    executed_at: UtcTime | None
    applied_at: UtcTime | None


class NodesOut(Schema):
    """What the inspector entered (INSP-19, INSP-22, INSP-24, INSP-25)."""

    assigned_at: UtcTime | None
    claimed_at: UtcTime | None
    filed_at: UtcTime | None
    investigated_at: UtcTime | None
    handled_at: UtcTime | None
    handled_amount_fen: int | None
    outcome: str
    penalty_decided_at: UtcTime | None
    execution: ExecutionOut | None


class EmployerBrief(Schema):
    """The employer this case stands for; its name may differ from what the reporter wrote."""

    id: Id
    name: str
    uscc: str | None


class CaseRef(Schema):
    """Another case."""

    id: Id
    case_no: str


class FactOut(Schema):
    """One thing entered with a step."""

    label: str
    value: str


class TimelineEvent(Schema):
    """One step of the case (INSP-34)."""

    seq: int
    at: UtcTime
    action: CaseAction
    action_name: str
    actor_name: str
    role_name: str
    unit_name: str
    from_name: str
    to_name: str
    note: str
    facts: list[FactOut]


class CaseDetail(CaseItem):
    """A case in full, numbers masked. ``partial``: the caller's grid no longer has it and sees what happened until it gave it back."""

    cert_no_masked: str
    phone_masked: str
    demand: str
    companions: list[CompanionOut]
    photos: list[PhotoOut]
    settle: SettleOut | None
    nodes: NodesOut | None
    employer: EmployerBrief
    missing: list[Literal["uscc", "grid"]]
    repeat_of: CaseRef | None
    timeline: list[TimelineEvent]
    clocks: ClocksOut | None
    partial: bool


class CaseUnmask(Schema):
    """Why the full numbers are needed."""

    reason: str = Field(min_length=2, max_length=200)


class CompanionNumbers(Schema):
    """A companion's full numbers."""

    name: str
    cert_no: str
    phone: str


class CaseNumbers(Schema):
    """The full numbers of everybody in a case (INSP-X7)."""

    cert_no: str
    phone: str
    companions: list[CompanionNumbers]


class InspectorOut(Schema):
    """Somebody a case can be given to, and how many they have."""

    account_id: Id
    name: str
    open_count: int
