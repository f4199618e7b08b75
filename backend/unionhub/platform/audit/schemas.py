"""What the audit pages ask and get."""

import datetime as dt
from typing import Annotated, ClassVar

from pydantic import BaseModel, Field

from unionhub.kernel.http import Id, PageQuery, Schema, UtcTime
from unionhub.platform.audit.enums import AuditResult, ProblemKind


class RecordFilter(PageQuery):
    """Filters of the list; days are business days, both included."""

    sortable: ClassVar[dict[str, str]] = {"at": "id"}

    from_day: Annotated[dt.date | None, Field(alias="from", description="起始日期")] = None
    to_day: Annotated[dt.date | None, Field(alias="to", description="截止日期")] = None
    actor_name: Annotated[str | None, Field(max_length=64, description="操作人，按姓名开头查找")] = None
    action: Annotated[str | None, Field(max_length=96, description="操作")] = None
    object_type: Annotated[str | None, Field(max_length=64, description="对象类型")] = None
    object_id: Annotated[Id | None, Field(description="对象编号")] = None
    result: Annotated[AuditResult | None, Field(description="结果")] = None


class RecordItem(BaseModel):
    """A line of the list."""

    id: Id
    at: UtcTime
    actor_name: str
    unit_name: str | None
    ip: str
    action: str
    action_name: str
    object_type: str
    object_id: Id | None
    object_label: str
    result: AuditResult


class ChangeOut(BaseModel):
    """One changed field, personal values masked."""

    field: str
    label: str
    before: str | None
    after: str | None


class CapacityOut(BaseModel):
    """The capacity in which the actor acted."""

    id: Id | None
    role_key: str
    unit_name: str | None


class RecordDetail(RecordItem):
    """A whole record."""

    audience: str
    user_agent: str
    request_id: str
    capacity: CapacityOut
    reason: str
    changes: list[ChangeOut]
    sealed: bool


class ActionOut(BaseModel):
    """An action that can be filtered by."""

    key: str
    name: str


class ActionGroup(BaseModel):
    """The actions of one package."""

    key: str
    name: str
    actions: list[ActionOut]


class ActionGroups(BaseModel):
    """All actions."""

    groups: list[ActionGroup]


class VerificationCreate(Schema):
    """How far back to verify; empty means everything."""

    days: Annotated[int | None, Field(ge=1, le=3650, description="只核验最近多少天；不填为全部")] = 30


class ProblemOut(BaseModel):
    """One finding."""

    id: Id
    kind: ProblemKind
    message: str


class VerificationOut(BaseModel):
    """What a verification found."""

    checked: int
    sealed_until: UtcTime | None
    unsealed: int
    ok: bool
    problems: list[ProblemOut]
