"""Instants are UTC, days are Shanghai's (D15), around midnight and year ends."""

import datetime as dt
from collections.abc import Iterator

import pytest

from unionhub.kernel import clock

UTC = dt.UTC


@pytest.fixture(autouse=True)
def _restore() -> Iterator[None]:
    yield
    clock.set_source(None)
    clock.set_zone("Asia/Shanghai")


@pytest.mark.parametrize(
    ("instant", "day"),
    [
        (dt.datetime(2026, 11, 22, 15, 59, 59, 999999, UTC), dt.date(2026, 11, 22)),
        (dt.datetime(2026, 11, 22, 16, 0, 0, 0, UTC), dt.date(2026, 11, 23)),
        (dt.datetime(2026, 12, 31, 15, 59, 59, 999999, UTC), dt.date(2026, 12, 31)),
        (dt.datetime(2026, 12, 31, 16, 0, 0, 0, UTC), dt.date(2027, 1, 1)),
        (dt.datetime(2028, 2, 28, 16, 0, 0, 0, UTC), dt.date(2028, 2, 29)),
        (dt.datetime(2028, 2, 29, 16, 0, 0, 0, UTC), dt.date(2028, 3, 1)),
    ],
)
def test_the_business_day_changes_at_midnight_in_shanghai(instant: dt.datetime, day: dt.date) -> None:
    clock.set_source(lambda: instant)
    assert clock.today() == clock.biz_date(instant) == day
    assert clock.day_start(day) <= instant < clock.day_start(day + dt.timedelta(days=1))


def test_a_day_begins_at_sixteen_hundred_utc_of_the_day_before() -> None:
    assert clock.day_start(dt.date(2027, 1, 1)) == dt.datetime(2026, 12, 31, 16, tzinfo=UTC)


def test_summer_time_of_1991_is_part_of_the_zone() -> None:
    """Shanghai kept summer time until 1991; birth dates and old records meet it."""
    assert clock.day_start(dt.date(1991, 7, 1)) == dt.datetime(1991, 6, 30, 15, tzinfo=UTC)
    assert clock.biz_date(dt.datetime(1991, 6, 30, 15, 0, tzinfo=UTC)) == dt.date(1991, 7, 1)


def test_now_is_aware_and_in_utc() -> None:
    assert clock.now().utcoffset() == dt.timedelta(0)


def test_a_text_for_people_shows_the_wall_clock_of_the_installation() -> None:
    assert clock.local(dt.datetime(2026, 12, 31, 16, 5, tzinfo=UTC)).isoformat() == "2027-01-01T00:05:00+08:00"


def test_another_zone_may_be_chosen() -> None:
    clock.set_zone("Asia/Urumqi")
    assert clock.biz_date(dt.datetime(2026, 12, 31, 17, 30, tzinfo=UTC)) == dt.date(2026, 12, 31)
