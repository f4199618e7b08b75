"""Bodies and answers of the calendar."""

import datetime as dt
from typing import Annotated

from pydantic import Field

from unionhub.kernel.http import Schema, UtcTime
from unionhub.kernel.http.schema import MAX_NUMBER


class CalendarDayOut(Schema):
    """A day: whether it works, by whom that was said, and what the program came with."""

    day: dt.date
    working: bool
    shipped_working: bool = Field(description="随程序发布的安排；未公布的年份按周一至周五")
    holiday: str = Field(description="所属节日，或为哪个节日调班")
    corrected: bool
    reason: str
    by_name: str
    changed_at: UtcTime | None


class CalendarYearOut(Schema):
    """A whole year."""

    year: int
    version: int
    published: bool = Field(description="放假安排已公布：随程序发布，或已由管理员录入")
    shipped: bool
    working_days: int
    corrections: int
    days: list[CalendarDayOut]


class DayChange(Schema):
    """One day: works, rests, or as published again (null)."""

    day: dt.date
    working: bool | None = Field(description="true 上班，false 休息，null 恢复为公布的安排")


Changes = Annotated[list[DayChange], Field(max_length=366)]


class CalendarTrial(Schema):
    """Changes to look at before they are saved."""

    changes: Changes
    published: bool | None = Field(None, description="该年放假安排是否已录入；只对未随程序发布的年份有意义")


class CalendarEffect(Schema):
    """What a change would move."""

    name: str
    changed: int


class CalendarEffects(Schema):
    """For every kind of deadline how many running ones would be others."""

    items: list[CalendarEffect]


class CalendarUpdate(CalendarTrial):
    """Changes to save, with the reason."""

    version: int = Field(ge=0, le=MAX_NUMBER, description="读取时的版本号，用于防止覆盖他人的修改")
    reason: str = Field(min_length=2, max_length=200, description="例如通知文号")
