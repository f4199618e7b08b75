"""What pages are told about the clocks of a case, and what people enter about them."""

import datetime as dt

from pydantic import Field

from unionhub.domains.inspection.enums.clocks import ClockKey, ClockState, Lamp
from unionhub.domains.inspection.enums.papers import PauseKind
from unionhub.kernel.http.schema import Id, Schema, version_field

REASON_MOST = 200


class ClockOut(Schema):
    """One clock. ``rule`` says in words whose limit it is and what it counts; ``left`` is negative when it is late."""

    key: ClockKey
    name: str
    rule: str
    state: ClockState
    state_name: str
    lamp: Lamp
    limit: int
    unit: str
    used: int
    left: int
    started_on: dt.date | None
    due_on: dt.date | None
    done_on: dt.date | None


class PauseOut(Schema):
    """Days that do not count; ``ended_on`` is the day work went on."""

    id: Id
    kind: PauseKind
    kind_name: str
    reason: str
    started_on: dt.date
    ended_on: dt.date | None
    working_days: int


class ClocksOut(Schema):
    """Our promise and the law's limits, apart. ``calendar_note`` warns when a year's holidays are not published yet."""

    promise: ClockOut
    legal: list[ClockOut]
    pauses: list[PauseOut]
    paused: bool
    extended: bool
    calendar_note: str


class PauseCase(Schema):
    """Stop the legal clocks (INSP-X1 beside 条例 §17)."""

    version: int = version_field()
    kind: PauseKind
    reason: str = Field(min_length=2, max_length=REASON_MOST, description="为什么暂停，如公告送达的对象和方式")
    started_on: dt.date | None = Field(None, description="从哪一天起不计入，留空为今天")


class ResumeCase(Schema):
    """Let them go on."""

    version: int = version_field()
    ended_on: dt.date | None = Field(None, description="恢复办理的那一天，从这天起重新计入，留空为今天")
    note: str = Field("", max_length=REASON_MOST)


class ExtendCase(Schema):
    """Approve 30 working days more for the investigation, once (条例 §17)."""

    version: int = version_field()
    note: str = Field(min_length=2, max_length=REASON_MOST, description="情况复杂的理由")
    approved_on: dt.date | None = Field(None, description="批准日期，留空为今天")
