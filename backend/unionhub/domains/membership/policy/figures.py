"""Pure rules of the statistics: shares, ranks, the periods of a trend."""

import datetime as dt
from collections.abc import Sequence


def share(part: int, whole: int) -> float | None:
    """A share of one, to four digits; None where there is nothing to share."""
    return round(part / whole, 4) if whole else None


def ranks(rates: Sequence[float | None]) -> list[int | None]:
    """Places from the highest rate down; equal rates share a place, who has no rate has none."""
    known = sorted((rate for rate in rates if rate is not None), reverse=True)
    return [None if rate is None else known.index(rate) + 1 for rate in rates]


def days_back(today: dt.date, days: int) -> dt.date:
    """The first of the last ``days`` days, today included."""
    return today - dt.timedelta(days=days - 1)


def periods(today: dt.date, step: str, count: int) -> list[tuple[dt.date, dt.date]]:
    """First and last day of the last ``count`` days or calendar months, oldest first; the last one ends today."""
    if step == "day":
        return [(day, day) for day in (today - dt.timedelta(days=back) for back in reversed(range(count)))]
    starts = [today.replace(day=1)]
    while len(starts) < count:
        starts.append((starts[-1] - dt.timedelta(days=1)).replace(day=1))
    starts.reverse()
    ends = [start - dt.timedelta(days=1) for start in starts[1:]] + [today]
    return list(zip(starts, ends, strict=True))
