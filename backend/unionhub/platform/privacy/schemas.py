"""Questions and answers of the privacy routes."""

from typing import ClassVar

from pydantic import Field

from unionhub.kernel.http import Id, PageQuery, Schema, UtcTime
from unionhub.kernel.http.schema import version_field
from unionhub.platform.privacy.enums import Amends, ClosureState, ExportFormat, RequestKind, RequestState


class FactOut(Schema):
    """One value."""

    label: str
    value: str


class RecordOut(Schema):
    """One thing held."""

    title: str
    facts: list[FactOut]


class FieldOut(Schema):
    """Why a kind of personal information is held, and how long (PIPL 17)."""

    label: str
    sensitive: bool
    origin: str
    purposes: list[str]
    retention: str


class HoldingOut(Schema):
    """One category of what is held."""

    key: str
    title: str
    fields: list[FieldOut]
    records: list[RecordOut]
    amends: Amends
    page: str
    erasable: str


class CorrectionOut(Schema):
    """A field an officer puts right on request."""

    key: str
    label: str
    hint: str


class MyData(Schema):
    """Everything held of the caller, by category."""

    name: str
    holdings: list[HoldingOut]
    corrections: list[CorrectionOut]
    answer_days: int


class ExportCreate(Schema):
    """How to write it."""

    format: ExportFormat = ExportFormat.PDF


class ExportOut(Schema):
    """One export; ``file_url`` is there while its file is kept."""

    id: Id
    title: str
    state: str
    progress: int
    message: str
    file_url: str | None
    file_expires_at: UtcTime | None
    created_at: UtcTime


class RequestCreate(Schema):
    """What is asked. A correction names the field and what it should say."""

    kind: RequestKind
    field_key: str = Field("", max_length=32)
    wanted: str = Field("", max_length=120)
    reason: str = Field(min_length=2, max_length=200)


class RequestOut(Schema):
    """One's own request and its answer."""

    id: Id
    kind: RequestKind
    kind_name: str
    field_label: str
    reason: str
    state: RequestState
    state_name: str
    unit_name: str
    created_at: UtcTime
    due_at: UtcTime
    answer: str
    decided_at: UtcTime | None


class RequestFilter(PageQuery):
    """Narrowing the list of requests."""

    sortable: ClassVar[dict[str, str]] = {"created_at": "created_at", "due_at": "due_at"}

    q: str | None = Field(None, max_length=64, description="姓名开头")
    kind: RequestKind | None = None
    state: RequestState | None = None
    overdue: bool | None = Field(None, description="只看超期")
    unit_id: Id | None = None


class RequestItem(Schema):
    """A row of the list."""

    id: Id
    person_name: str
    kind: RequestKind
    kind_name: str
    field_label: str
    unit_name: str
    state: RequestState
    state_name: str
    created_at: UtcTime
    due_at: UtcTime
    overdue: bool


class RequestDetail(RequestItem):
    """What an officer decides on. ``wanted`` is masked where the field is a number."""

    wanted: str
    masked: bool
    applies: bool
    reason: str
    answer: str
    decided_at: UtcTime | None
    decided_by_name: str
    version: int


class RequestDecide(Schema):
    """An answer, which its owner reads word for word."""

    version: int = version_field()
    agree: bool
    answer: str = Field(min_length=2, max_length=200)


class RequestUnmask(Schema):
    """Why the whole number is needed."""

    reason: str = Field(min_length=2, max_length=200)


class WantedOut(Schema):
    """The value asked for, whole."""

    wanted: str


class ErasedOut(Schema):
    """How much was deleted."""

    erased: int


class OpenMatterOut(Schema):
    """What stands in the way of closing."""

    title: str
    how: str
    page: str


class KeptOut(Schema):
    """What stays, and why."""

    title: str
    why: str


class ClosureOut(Schema):
    """A closure as its owner sees it."""

    id: Id
    state: ClosureState
    state_name: str
    created_at: UtcTime
    due_at: UtcTime
    ended_at: UtcTime | None
    note: str


class ClosurePlan(Schema):
    """What closing the account would mean today."""

    cooling_days: int
    open_matters: list[OpenMatterOut]
    goes: list[str]
    kept: list[KeptOut]
    closure: ClosureOut | None


class ClosureCreate(Schema):
    """The owner has read what goes and what stays."""

    understood: bool
