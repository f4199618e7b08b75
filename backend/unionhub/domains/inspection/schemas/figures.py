"""Answers of the map and of the statistics (INSP-30 … INSP-33). Every figure has a list behind it that counts the same:
``/cases?year=…&grid_unit_id=…`` (``finished=true``), ``/petitions?year=…&grid_unit_id=…`` (``finished=true``); 0 is 区本级."""

import datetime as dt
from typing import Literal

from pydantic import Field

from unionhub.domains.inspection.enums.cases import CaseState
from unionhub.kernel.http.schema import Id, Schema, UtcTime


class DistrictName(Schema):
    id: Id
    name: str


class GridName(Schema):
    grid_unit_id: Id
    name: str
    category: Literal["street", "district"]
    active: bool


class Counts(Schema):
    """``rate`` is finished ÷ received; ``closed`` what was done in the period, whenever registered."""

    received: int
    finished: int
    rate: float | None
    closed: int


class AllCounts(Counts):
    petitions: int
    petitions_done: int
    amount_fen: int = Field(description="当期办结的事件追回的金额")
    overdue: int = Field(description="现在超时的事件")


class MapGrid(AllCounts, GridName):
    longitude: float | None
    latitude: float | None


class MonthCounts(Counts):
    month: int


class LatestCase(Schema):
    """A case that was just registered, without a word about people."""

    id: Id
    case_no: str
    registered_at: UtcTime
    grid_name: str
    cause_name: str
    state: CaseState
    state_name: str


class MapOut(Schema):
    """The district in this year. ``totals`` are the sums of ``grids``, 区本级 among them."""

    district: DistrictName
    year: int
    today: dt.date
    rule: str = Field(description="统计口径，显示给使用者")
    counted_at: UtcTime
    totals: AllCounts
    grids: list[MapGrid]
    months: list[MonthCounts]
    latest: list[LatestCase]


class YearQuery(Schema):
    year: int | None = Field(None, ge=2000, le=2100, description="哪一年，不填为今年")


class StatisticsHead(Schema):
    district: DistrictName
    rule: str
    counted_at: UtcTime | None


class YearCounts(Counts):
    year: int


class YearRow(GridName):
    cells: list[YearCounts]
    total: Counts


class YearTable(StatisticsHead):
    """Received and rate per grid over the years (INSP-31)."""

    years: list[int]
    rows: list[YearRow]
    totals: list[YearCounts]
    total: Counts


class MonthRow(GridName):
    cells: list[MonthCounts]
    total: Counts


class MonthTable(StatisticsHead):
    """Received and finished per grid and month of a year (INSP-32)."""

    year: int
    years: list[int] = Field(description="有数据的年份")
    rows: list[MonthRow]
    totals: list[MonthCounts]
    total: Counts


class RankRow(GridName, Counts):
    rank: int | None = Field(description="没有收到事件的网格和区本级不参加排名")


class RankTable(StatisticsHead):
    """Street grids by 办结率 (INSP-33); 区本级 stands below, without a rank, so that the rows add up."""

    year: int
    years: list[int]
    rows: list[RankRow]
    total: Counts


class StatisticsExport(Schema):
    report: Literal["map", "years", "months", "ranking"]
    year: int | None = Field(None, ge=2000, le=2100)
