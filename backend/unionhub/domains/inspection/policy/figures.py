"""Pure rules of the figures: months and years, shares and ranks, and the counting rule in words (Q-18)."""

import datetime as dt
from collections.abc import Iterator, Sequence

COUNTING_RULE = (
    "收到：当期登记的事件，按登记日期和所属网格统计。完成：当期登记的事件中，到现在已经办结的（网格办结、监察办结、判为无效正常结束）。"
    "完成率（办结率）= 完成 ÷ 收到。信访按登记日期统计，填写了处置结果和处置时间的算完成，作废的不计。"
    "“当月办结”另列：当月办结的事件，不论何时登记。还没有所属网格的事件计入区本级，监察员录入处理结果前完善所属网格后，归入该网格。"
)


def month_of(day: dt.date) -> dt.date:
    """The first day of its month."""
    return day.replace(day=1)


def month_end(month: dt.date) -> dt.date:
    """The last day of a month given by its first."""
    return (month + dt.timedelta(days=32)).replace(day=1) - dt.timedelta(days=1)


def year_span(year: int) -> tuple[dt.date, dt.date]:
    """First and last day of a year."""
    return dt.date(year, 1, 1), dt.date(year, 12, 31)


def months_of(year: int) -> Iterator[dt.date]:
    """The first days of a year's months."""
    return (dt.date(year, month, 1) for month in range(1, 13))


def rate(finished: int, received: int) -> float | None:
    """办结率, to four digits; None where nothing was received."""
    return round(finished / received, 4) if received else None


def places(rates: Sequence[float | None]) -> list[int | None]:
    """Ranks from the highest rate down; equal rates share one, who has no rate has none (INSP-33)."""
    known = sorted((one for one in rates if one is not None), reverse=True)
    return [None if one is None else known.index(one) + 1 for one in rates]
