"""What time a case has (INSP-09; 条例 §17, 若干规定 §18, §37). Pure: days in, clocks out.

Two kinds that are never mixed. Our own promise: natural days, holidays included, from the day a grid accepted, and only while the grid
has it. The law: working days to file from registration, to investigate from filing (once 30 more), to decide from the end of the
investigation; days of a pause do not count towards these, and only these. A period's first day is not counted (民法典 §201). A day used
up is a day that is over: on the last day of a limit the lamp is yellow, the day after it is red, so red and 超时 are one thing.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from unionhub.domains.inspection.enums.cases import FINAL_STATES, CaseState
from unionhub.domains.inspection.enums.clocks import ClockKey, ClockState, Lamp
from unionhub.platform.calendar.ports import is_working_day

PROMISE_DAYS = 15
FILE_DAYS = 5
INVESTIGATE_DAYS = 60
EXTENSION_DAYS = 30
DECIDE_DAYS = 15
_YELLOW_PERCENT = 80
_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Stop:
    """Days that do not count: from ``started_on`` up to, but without, ``ended_on``, the day work goes on. None: it runs still."""

    started_on: dt.date
    ended_on: dt.date | None = None

    def covers(self, day: dt.date) -> bool:
        return self.started_on <= day and (self.ended_on is None or day < self.ended_on)


@dataclass(frozen=True, slots=True)
class CaseDays:
    """The days of a case that its clocks need, in the installation's zone."""

    state: CaseState
    registered_on: dt.date
    accepted_on: dt.date | None = None
    due_on: dt.date | None = None
    filed_on: dt.date | None = None
    investigated_on: dt.date | None = None
    handled_on: dt.date | None = None
    done_on: dt.date | None = None
    extended: bool = False


@dataclass(frozen=True, slots=True)
class Clock:
    """One clock on a day. ``used`` counts the day in progress; ``left`` is negative when it is late. ``due_on`` is unknown while a
    pause runs."""

    key: ClockKey
    state: ClockState
    limit: int
    lamp: Lamp = Lamp.NONE
    started_on: dt.date | None = None
    due_on: dt.date | None = None
    done_on: dt.date | None = None
    used: int = 0

    @property
    def left(self) -> int:
        return self.limit - self.used


def promise_due(accepted_on: dt.date, promise_days: int = PROMISE_DAYS) -> dt.date:
    """The last day of our promise (INSP-09)."""
    return accepted_on + promise_days * _DAY


def is_overdue(due_on: dt.date | None, today: dt.date) -> bool:
    """当前日期 − 接收日期 > 15: not on the last day, from the day after it (INSP-09). ``due_on`` is empty unless a grid is at it."""
    return due_on is not None and today > due_on


def lamp_of(used: int, limit: int) -> Lamp:
    """Green, yellow from 80 %, red once the last day is over."""
    if used > limit:
        return Lamp.RED
    return Lamp.YELLOW if used * 100 >= limit * _YELLOW_PERCENT else Lamp.GREEN


def promise_lamp(accepted_on: dt.date | None, due_on: dt.date | None, today: dt.date) -> Lamp:
    """The lamp of our promise, as lists show it; none when no grid is at it."""
    if accepted_on is None or due_on is None:
        return Lamp.NONE
    return lamp_of((today - accepted_on).days, (due_on - accepted_on).days)


def working_days(after: dt.date, until: dt.date, stops: Sequence[Stop] = ()) -> int:
    """Working days after ``after`` up to and with ``until``, without those of a pause."""
    days = (after + number * _DAY for number in range(1, (until - after).days + 1))
    return sum(1 for day in days if is_working_day(day) and not any(stop.covers(day) for stop in stops))


def legal_due(after: dt.date, limit: int, stops: Sequence[Stop] = ()) -> dt.date | None:
    """The last day of a limit of working days; None while a pause runs before it."""
    day, left = after, limit
    while left:
        day += _DAY
        if any(stop.ended_on is None and stop.covers(day) for stop in stops):
            return None
        left -= is_working_day(day) and not any(stop.covers(day) for stop in stops)
    return day


def promise_clock(days: CaseDays, today: dt.date, promise_days: int = PROMISE_DAYS) -> Clock:
    """Our own promise. Once the grid is done with the case it is no longer counted (INSP-09)."""
    if days.accepted_on is None:
        state = ClockState.WAITING if days.state is CaseState.GRID_PENDING else ClockState.STOPPED
        return Clock(ClockKey.PROMISE, state, promise_days)
    if days.due_on is None:
        done = days.done_on if days.state is CaseState.GRID_DONE else None
        used = (done - days.accepted_on).days if done else 0
        return Clock(ClockKey.PROMISE, ClockState.STOPPED, promise_days, started_on=days.accepted_on, done_on=done, used=used)
    used, limit = (today - days.accepted_on).days, (days.due_on - days.accepted_on).days
    return Clock(
        ClockKey.PROMISE, ClockState.RUNNING, limit, lamp_of(used, limit), started_on=days.accepted_on, due_on=days.due_on, used=used
    )


def legal_clocks(days: CaseDays, stops: Sequence[Stop], today: dt.date) -> list[Clock]:
    """The law's three limits in their order."""
    investigate = INVESTIGATE_DAYS + (EXTENSION_DAYS if days.extended else 0)
    passed_filing = days.investigated_on or days.handled_on
    return [
        _legal(ClockKey.FILE, FILE_DAYS, days.registered_on, days.filed_on, bool(passed_filing), days, stops, today),
        _legal(ClockKey.INVESTIGATE, investigate, days.filed_on, days.investigated_on, bool(days.handled_on), days, stops, today),
        _legal(ClockKey.DECIDE, DECIDE_DAYS, days.investigated_on, days.handled_on, False, days, stops, today),
    ]


def _legal(key: ClockKey, limit: int, start: dt.date | None, end: dt.date | None, passed: bool, days: CaseDays,
           stops: Sequence[Stop], today: dt.date) -> Clock:  # fmt: skip
    if start is None:
        gone = end is not None or passed or days.handled_on is not None
        over = ClockState.STOPPED if days.state in FINAL_STATES else ClockState.WAITING
        return Clock(key, ClockState.SKIPPED if gone else over, limit, done_on=end)
    if end is not None:
        used = working_days(start, end, stops)
        return Clock(
            key, ClockState.DONE if used <= limit else ClockState.LATE, limit,
            started_on=start, due_on=legal_due(start, limit, stops), done_on=end, used=used,
        )  # fmt: skip
    if passed or days.state in FINAL_STATES:
        return Clock(key, ClockState.SKIPPED if passed else ClockState.STOPPED, limit, started_on=start)
    used = working_days(start, today, stops)
    still = any(stop.ended_on is None for stop in stops)
    return Clock(
        key, ClockState.PAUSED if still else ClockState.RUNNING, limit, lamp_of(used, limit),
        started_on=start, due_on=legal_due(start, limit, stops), used=used,
    )  # fmt: skip


def parse_warn_days(text: str) -> list[int]:
    """``10,14`` → [10, 14]: days after acceptance on which a grid is warned."""
    return [int(part) for part in text.split(",") if part]


def warn_stage(used: int, warn_days: Sequence[int]) -> int | None:
    """The latest day of warning that has come, or None. A standstill is caught up with one warning, not with one for each day missed."""
    return max((day for day in warn_days if day <= used), default=None)
