"""The clocks of a case: our promise in natural days, the law's limits in working days, and what a pause stops (INSP-09)."""

import datetime as dt

import pytest

from unionhub.domains.inspection.enums.cases import CaseState
from unionhub.domains.inspection.enums.clocks import ClockKey, ClockState, Lamp
from unionhub.domains.inspection.policy.clocks import (
    CaseDays,
    Clock,
    Stop,
    is_overdue,
    legal_clocks,
    legal_due,
    parse_warn_days,
    promise_clock,
    promise_due,
    promise_lamp,
    warn_stage,
    working_days,
)

ACCEPTED = dt.date(2025, 9, 26)  # a Friday; the days off from 1 to 8 October count like any other


def day(number: int) -> dt.date:
    return ACCEPTED + dt.timedelta(days=number)


def inspected(**days: dt.date | bool) -> CaseDays:
    return CaseDays(state=CaseState.INSPECTING, registered_on=dt.date(2025, 9, 1), **days)  # type: ignore[arg-type]


def legal(days: CaseDays, today: dt.date, *stops: Stop) -> dict[ClockKey, Clock]:
    return {clock.key: clock for clock in legal_clocks(days, stops, today)}


@pytest.mark.req("INSP-09")
def test_the_fifteenth_day_is_in_time_and_the_sixteenth_is_not() -> None:
    due = promise_due(ACCEPTED)
    assert due == day(15)
    assert [is_overdue(due, day(number)) for number in (0, 14, 15, 16, 17)] == [False, False, False, True, True]


@pytest.mark.req("INSP-09")
def test_holidays_count_towards_our_promise() -> None:
    clock = promise_clock(CaseDays(CaseState.GRID_PROCESSING, ACCEPTED, ACCEPTED, promise_due(ACCEPTED)), day(12))
    assert (clock.used, clock.left, clock.limit) == (12, 3, 15)


@pytest.mark.parametrize(
    ("number", "lamp"), [(0, Lamp.GREEN), (11, Lamp.GREEN), (12, Lamp.YELLOW), (15, Lamp.YELLOW), (16, Lamp.RED), (400, Lamp.RED)]
)
def test_the_lamp_turns_yellow_at_four_fifths_and_red_when_the_last_day_is_over(number: int, lamp: Lamp) -> None:
    assert promise_lamp(ACCEPTED, day(15), day(number)) is lamp


def test_a_case_no_grid_is_at_has_no_lamp() -> None:
    assert promise_lamp(None, None, day(0)) is Lamp.NONE
    assert promise_lamp(ACCEPTED, None, day(99)) is Lamp.NONE


@pytest.mark.req("INSP-09")
@pytest.mark.parametrize("state", [CaseState.GRID_DONE, CaseState.GRID_FAILED, CaseState.GRID_RETURNED, CaseState.INSPECTING])
def test_our_promise_stops_when_the_grid_is_done_with_the_case(state: CaseState) -> None:
    clock = promise_clock(CaseDays(state, ACCEPTED, ACCEPTED, None, done_on=day(3)), day(200))
    assert (clock.state, clock.lamp) == (ClockState.STOPPED, Lamp.NONE)


def test_a_promise_that_was_changed_holds_for_cases_accepted_from_then_on() -> None:
    running = promise_clock(CaseDays(CaseState.GRID_PROCESSING, ACCEPTED, ACCEPTED, promise_due(ACCEPTED, 15)), day(9), promise_days=7)
    assert (running.limit, running.lamp) == (15, Lamp.GREEN)


def test_working_days_leave_out_holidays_and_count_the_weekends_worked_instead() -> None:
    # 28 September and 11 October 2025 are worked, 1 to 8 October are off
    assert working_days(dt.date(2025, 9, 26), dt.date(2025, 9, 28)) == 1
    assert working_days(dt.date(2025, 9, 30), dt.date(2025, 10, 8)) == 0
    assert working_days(dt.date(2025, 9, 30), dt.date(2025, 10, 13)) == 4


def test_five_working_days_to_file_from_registration() -> None:
    registered = dt.date(2025, 9, 26)
    days = CaseDays(CaseState.LEADER_PENDING, registered)
    assert legal(days, registered)[ClockKey.FILE].due_on == dt.date(2025, 10, 10)
    assert legal(days, dt.date(2025, 10, 10))[ClockKey.FILE].lamp is Lamp.YELLOW
    assert legal(days, dt.date(2025, 10, 11))[ClockKey.FILE].lamp is Lamp.RED


def test_the_law_counts_from_filing_sixty_days_and_thirty_more_once_extended() -> None:
    filed = dt.date(2025, 9, 1)
    plain = legal(inspected(filed_on=filed), filed)[ClockKey.INVESTIGATE]
    longer = legal(inspected(filed_on=filed, extended=True), filed)[ClockKey.INVESTIGATE]
    assert (plain.limit, longer.limit) == (60, 90)
    assert plain.due_on is not None and longer.due_on is not None
    assert working_days(filed, plain.due_on) == 60 and working_days(plain.due_on, longer.due_on) == 30


def test_fifteen_working_days_to_decide_from_the_end_of_the_investigation() -> None:
    asked = legal(inspected(filed_on=dt.date(2025, 9, 1), investigated_on=dt.date(2025, 9, 12)), dt.date(2025, 9, 15))
    assert asked[ClockKey.DECIDE].due_on == legal_due(dt.date(2025, 9, 12), 15) == dt.date(2025, 10, 10)
    assert asked[ClockKey.INVESTIGATE].state is ClockState.DONE


def test_days_of_a_pause_do_not_count_towards_the_law() -> None:
    filed, stop = dt.date(2025, 9, 1), Stop(dt.date(2025, 9, 8), dt.date(2025, 9, 15))
    without = legal(inspected(filed_on=filed), dt.date(2025, 9, 19))[ClockKey.INVESTIGATE]
    paused = legal(inspected(filed_on=filed), dt.date(2025, 9, 19), stop)[ClockKey.INVESTIGATE]
    assert (without.used, paused.used) == (14, 9)
    assert without.due_on is not None and paused.due_on is not None
    assert working_days(without.due_on, paused.due_on) == 5


def test_while_a_pause_runs_the_legal_clock_stands_still_and_has_no_last_day() -> None:
    stop = Stop(dt.date(2025, 9, 8))
    days = inspected(filed_on=dt.date(2025, 9, 1))
    early, late = (legal(days, today, stop)[ClockKey.INVESTIGATE] for today in (dt.date(2025, 9, 8), dt.date(2026, 9, 8)))
    assert early == late
    assert (late.state, late.used, late.due_on) == (ClockState.PAUSED, 4, None)


def test_a_pause_does_not_touch_our_promise() -> None:
    # the promise takes no pauses at all: natural days from acceptance are what was promised
    assert promise_clock(CaseDays(CaseState.GRID_PROCESSING, ACCEPTED, ACCEPTED, day(15)), day(16)).lamp is Lamp.RED


def test_a_node_that_was_skipped_is_not_counted() -> None:
    straight = legal(inspected(handled_on=dt.date(2025, 9, 9)), dt.date(2026, 1, 1))
    assert [clock.state for clock in straight.values()] == [ClockState.SKIPPED] * 3
    later = legal(inspected(investigated_on=dt.date(2025, 9, 9)), dt.date(2025, 9, 10))
    assert [clock.state for clock in later.values()] == [ClockState.SKIPPED, ClockState.SKIPPED, ClockState.RUNNING]


def test_what_ended_late_stays_late() -> None:
    clock = legal(inspected(filed_on=dt.date(2025, 9, 9)), dt.date(2026, 1, 1))[ClockKey.FILE]
    assert (clock.state, clock.used, clock.lamp) == (ClockState.LATE, 6, Lamp.NONE)


def test_a_case_that_ended_without_the_inspectorate_keeps_no_legal_clock_running() -> None:
    ended = CaseDays(CaseState.GRID_DONE, ACCEPTED, ACCEPTED, None, done_on=day(3))
    assert {clock.state for clock in legal_clocks(ended, (), day(300))} == {ClockState.STOPPED}


def test_warnings_that_were_missed_are_told_once() -> None:
    warn = parse_warn_days("10,14")
    assert [warn_stage(used, warn) for used in (0, 9, 10, 13, 14, 15)] == [None, None, 10, 10, 14, 14]
    assert parse_warn_days("") == []
