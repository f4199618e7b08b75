"""Working days by the State Council's list; a year it has not published counts Monday to Friday (D15)."""

import datetime as dt

import pytest

from unionhub.platform.calendar.ports import add_days, add_working_days, end_of, is_working_day, year_published

pytestmark = pytest.mark.pure


@pytest.mark.parametrize(
    ("day", "working"),
    [
        ("2026-10-01", False),  # National Day
        ("2026-10-08", True),
        ("2026-02-14", True),  # a Saturday worked for the Spring Festival
        ("2026-11-21", False),
        ("2026-11-23", True),
    ],
)
def test_holidays_and_weekends_worked_in_their_place_count_as_published(day: str, working: bool) -> None:
    assert is_working_day(dt.date.fromisoformat(day)) is working


def test_a_year_nobody_has_published_counts_monday_to_friday() -> None:
    assert not year_published(2090)
    assert is_working_day(dt.date(2090, 10, 2)) and not is_working_day(dt.date(2090, 10, 1) + dt.timedelta(days=6))
    assert add_working_days(dt.date(2090, 10, 6), 1) == dt.date(2090, 10, 9)


def test_the_first_day_is_not_counted_and_the_last_one_is_whole() -> None:
    assert add_days(dt.date(2026, 9, 29), 3, working=True) == dt.date(2026, 10, 9)
    assert add_days(dt.date(2026, 9, 29), 3, working=False) == dt.date(2026, 10, 2)
    assert end_of(dt.date(2026, 10, 9)) == dt.datetime(2026, 10, 9, 16, tzinfo=dt.UTC)


def test_days_are_counted_back_too() -> None:
    assert add_working_days(dt.date(2026, 10, 9), -1) == dt.date(2026, 10, 8)
    assert add_working_days(dt.date(2026, 10, 8), -1) == dt.date(2026, 9, 30)
