"""The demonstration's cases live as the state machine allows, and what is invented belongs to nobody."""

import datetime as dt
import random
from collections import Counter

import pytest

from unionhub.demo.case_lives import Life, live, registration_times
from unionhub.demo.case_people import demo_employers
from unionhub.domains.inspection.enums.cases import CaseAction, CaseState
from unionhub.domains.inspection.enums.parties import GridPart, Level
from unionhub.domains.inspection.policy.machine import Standing, ensure_possible, is_done
from unionhub.kernel import clock
from unionhub.kernel.codes import check_uscc

PRESENT = dt.datetime(2026, 11, 23, 4, tzinfo=dt.UTC)
GRIDS, INSPECTORS = 8, 2


@pytest.fixture(scope="module")
def lives() -> list[Life]:
    chance = random.Random(7)
    times = registration_times(chance, 3_000, PRESENT)
    return [live(chance, at, PRESENT, GRIDS, INSPECTORS, has_uscc=number % 2 == 0) for number, at in enumerate(times)]


def test_every_life_is_one_the_state_machine_allows(lives: list[Life]) -> None:
    for life in lives:
        first, *later = life.steps
        assert ensure_possible(Standing(first.target), CaseAction.ACCEPT) if first.target is CaseState.GRID_PENDING else first
        done: set[CaseAction] = set()
        state, at = first.target, first.at
        for step in later:
            standing = Standing(
                state, filed=CaseAction.FILE in done, investigated=CaseAction.INVESTIGATE in done,
                penalty_decided=CaseAction.DECIDE_PENALTY in done, executed=CaseAction.EXECUTE in done,
            )  # fmt: skip
            level = (Level.GRID if step.target is CaseState.GRID_PENDING else None) if step.action is CaseAction.REASSIGN_GRID else None
            assert ensure_possible(standing, step.action, level) is step.target and step.source is state
            assert at < step.at < PRESENT
            state, at = step.target, step.at
            done.add(step.action)
        assert state is life.state


def test_most_are_done_and_the_latest_are_under_way(lives: list[Life]) -> None:
    states = Counter(life.state for life in lives)
    assert sum(count for state, count in states.items() if is_done(state)) > 0.9 * len(lives)
    assert len(states) >= 8


def test_some_are_overdue_in_a_grid_now(lives: list[Life]) -> None:
    held = [life for life in lives if life.state is CaseState.GRID_PROCESSING]
    today = clock.biz_date(PRESENT)
    assert 0 < sum(life.columns["due_on"] < today for life in held) < len(held)


def test_a_case_lies_with_one_grid_at_a_time_and_a_returned_one_is_not_seen_again(lives: list[Life]) -> None:
    for life in lives:
        parts = [part for part, _, _ in life.grids.values()]
        assert parts.count(GridPart.CURRENT) == (life.state in (CaseState.GRID_PENDING, CaseState.GRID_PROCESSING))
        assert all(visible == (part is not GridPart.RETURNED) for part, visible, _ in life.grids.values())


def test_what_was_dealt_with_has_a_grid_and_a_credit_code(lives: list[Life]) -> None:
    dealt_with = [life for life in lives if "handled_at" in life.columns]
    assert dealt_with and all(life.grid is not None and life.has_uscc for life in dealt_with)


def test_employers_have_names_and_codes_of_their_own() -> None:
    employers = demo_employers(1_500)
    names = [name for one in employers for name in one.spellings]
    assert len(set(names)) == len(names) and len({one.uscc for one in employers}) == len(employers)
    assert all(check_uscc(one.uscc).ok and one.uscc[2:8] == "990001" for one in employers)
    assert any(one.merged for one in employers) and any(len(one.spellings) > 1 and not one.merged for one in employers)
