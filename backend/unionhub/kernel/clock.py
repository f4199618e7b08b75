"""Time (D15). Instants are aware UTC; calendar days count in the installation's zone.

Nothing else in the code base reads the system clock for business time, so a test can move it.
"""

import datetime as dt
from collections.abc import Callable
from zoneinfo import ZoneInfo

_zone = ZoneInfo("Asia/Shanghai")
_source: Callable[[], dt.datetime] | None = None


def now() -> dt.datetime:
    """The present instant, aware, in UTC."""
    return _source() if _source else dt.datetime.now(dt.UTC)


def today() -> dt.date:
    """The present business day in the installation's time zone."""
    return biz_date(now())


def biz_date(instant: dt.datetime) -> dt.date:
    """The business day an instant falls on (stored beside instants so that no query converts zones, D2)."""
    return instant.astimezone(_zone).date()


def day_start(day: dt.date) -> dt.datetime:
    """The UTC instant at which a business day begins; the first there is, for a day before it."""
    try:
        return dt.datetime.combine(day, dt.time(), tzinfo=_zone).astimezone(dt.UTC)
    except OverflowError:
        return dt.datetime.min.replace(tzinfo=dt.UTC)


def day_end(day: dt.date) -> dt.datetime:
    """The UTC instant at which the next business day begins; the last there is, on the last day."""
    return day_start(day + dt.timedelta(days=1)) if day < dt.date.max else dt.datetime.max.replace(tzinfo=dt.UTC)


def local(instant: dt.datetime) -> dt.datetime:
    """The instant as wall-clock time of the installation, for texts a person reads."""
    return instant.astimezone(_zone)


def set_zone(name: str) -> None:
    """Choose the installation's zone (UNIONHUB_TZ); called once at start-up."""
    global _zone
    _zone = ZoneInfo(name)


def set_source(source: Callable[[], dt.datetime] | None) -> None:
    """Replace the clock (tests, simulations); ``None`` restores the system clock."""
    global _source
    _source = source
