"""Answers of the statistics. Every figure has a list behind it that counts the same; the filters of the list are in its comment."""

import datetime as dt
from typing import Literal

from pydantic import Field

from unionhub.domains.membership.schemas.phone import UnitName
from unionhub.kernel.http.schema import Id, Schema, UtcTime


class OverviewQuery(Schema):
    unit_id: Id | None = None


class TrendDay(Schema):
    date: dt.date
    submitted: int
    approved: int


class UnitFigures(Schema):
    unit: UnitName
    members: int
    pending: int
    approved_30d: int
    has_children: bool


class Overview(Schema):
    unit: UnitName
    members: int
    members_delta_30d: int
    pending: int
    approved_today: int
    approved_30d: int
    rejected_30d: int
    unions: int
    as_of: UtcTime
    trend: list[TrendDay]
    by_unit: list[UnitFigures]


class NewFormQuery(Schema):
    unit_id: Id | None = None


class ItemFigure(Schema):
    """``code`` is empty for who told nothing; the list: ``live=true&is_new_form=true&<dimension>=<code or none>``."""

    code: str
    name: str
    value: int


class DistrictFigure(Schema):
    """``unit`` is empty for unions that stand in no county (the list: ``no_district=true``), else the list of that unit."""

    unit: UnitName | None
    name: str
    value: int


class NewFormTable(Schema):
    unit: UnitName
    as_of: UtcTime
    total: int
    occupations: list[ItemFigure]
    industries: list[ItemFigure]
    platforms: list[ItemFigure]
    districts: list[DistrictFigure]


class VerificationQuery(Schema):
    unit_id: Id | None = None
    days: int = Field(30, ge=1, le=365, description="活跃：最近多少天用过小程序")
    by: Literal["child", "county"] = Field("child", description="按直接下级还是按区县排名")
    rank_by: Literal["registration", "verification", "activity"] = Field("registration", description="按哪一个比率排名")


class VerificationFigures(Schema):
    """The lists: ``live=true`` with ``registered=true``, ``verified=true`` or ``active_days=<days>``. Rates are shares of members."""

    members: int
    registered: int
    verified: int
    active: int
    registration_rate: float | None
    verification_rate: float | None
    activity_rate: float | None


class VerificationRow(VerificationFigures):
    rank: int | None
    unit: UnitName
    has_children: bool


class VerificationTable(VerificationFigures):
    unit: UnitName
    as_of: UtcTime
    days: int
    own: int = Field(description="直接属于本单位的会员，不在任何一行里")
    rows: list[VerificationRow]


class TrendQuery(Schema):
    unit_id: Id | None = None
    step: Literal["day", "month"] = "month"
    count: int = Field(12, ge=2, le=90, description="多少天或多少个月，含今天所在的")
    dimension: Literal["occupation", "industry", "platform"] = "occupation"


class TrendPoint(Schema):
    """From ``since`` to ``until``, both included."""

    since: dt.date
    until: dt.date
    submitted: int
    approved: int
    rejected: int
    withdrawn: int
    joined: int
    left: int
    new_form_joined: int


class TrendSeries(Schema):
    code: str
    name: str
    values: list[int]


class Trend(Schema):
    unit: UnitName
    as_of: UtcTime
    step: Literal["day", "month"]
    points: list[TrendPoint]
    series: list[TrendSeries]


class StatisticsExport(Schema):
    report: Literal["new_form", "verification", "trend"]
    unit_id: Id | None = None
    days: int = Field(30, ge=1, le=365)
    by: Literal["child", "county"] = "child"
    rank_by: Literal["registration", "verification", "activity"] = "registration"
    step: Literal["day", "month"] = "month"
    count: int = Field(12, ge=2, le=90)
    dimension: Literal["occupation", "industry", "platform"] = "occupation"
