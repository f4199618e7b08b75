"""The life of a membership as a table, and who is verified at once: pure rules."""

import datetime as dt
import itertools

import pytest

from unionhub.domains.membership.enums.applications import RealnameOutcome
from unionhub.domains.membership.enums.members import LIVE_STATUSES, MemberStatus
from unionhub.domains.membership.enums.standing import StandingChange
from unionhub.domains.membership.policy.standing import (
    change_problems,
    changes_from,
    ends_membership,
    may_transfer,
    status_after,
    status_after_transfer,
    undo_until,
)
from unionhub.domains.membership.policy.verifying import Claim, Verdict, judge, needs_comment, shows_union

pytestmark = pytest.mark.pure

# Rows: the status now. Columns: retire lay_off serve resume leave lapse expel decease. "--" may not be entered.
NORMS = """
20  30 31 32 -- 40 41 42 90
21  -- -- -- -- -- -- -- 90
22  30 31 32 -- 40 41 42 90
30  -- -- -- 20 40 41 42 90
31  30 -- -- 20 40 41 42 90
32  30 -- -- 20 40 41 42 90
40  -- -- -- -- -- -- -- 90
41  -- -- -- -- -- -- -- 90
42  -- -- -- -- -- -- -- 90
90  -- -- -- -- -- -- -- --
"""
TABLE = {row.split()[0]: row.split()[1:] for row in NORMS.strip().splitlines()}


@pytest.mark.req("JOIN-X7")
@pytest.mark.parametrize("status", list(MemberStatus), ids=str)
def test_what_may_be_entered_at_each_status_is_what_the_norms_say(status: MemberStatus) -> None:
    row = TABLE[status.value]
    for change, expected in zip(StandingChange, row, strict=True):
        after = status_after(status, change)
        assert (after.value if after else "--") == expected, change
    assert changes_from(status) == [change for change, after in zip(StandingChange, row, strict=True) if after != "--"]


def test_the_statuses_that_end_a_membership_are_those_from_forty_on() -> None:
    assert {status for status in MemberStatus if ends_membership(status)} == {status for status in MemberStatus if status.value >= "40"}
    assert {status for status in MemberStatus if status.value < "40"} == LIVE_STATUSES


@pytest.mark.req("JOIN-18")
def test_whoever_works_may_move_and_comes_back_as_before_unless_both_unions_agree() -> None:
    assert {status.value for status in MemberStatus if may_transfer(status)} == {"20", "22", "31", "32"}
    for status in MemberStatus:
        if may_transfer(status):
            assert status_after_transfer(status, approved=True) is MemberStatus.ACTIVE
            assert status_after_transfer(status, approved=False) is status


def test_a_change_happened_between_joining_and_today_and_expelling_names_its_decision() -> None:
    joined, today = dt.date(2026, 3, 1), dt.date(2026, 11, 22)

    def codes(change: StandingChange, day: dt.date, document: str = "") -> list[tuple[str, str]]:
        return [(field, code) for field, code, _ in change_problems(change, day, joined, today, document)]

    assert codes(StandingChange.LEAVE, today) == [] == codes(StandingChange.LEAVE, joined)
    assert codes(StandingChange.LEAVE, today + dt.timedelta(days=1)) == [("happened_on", "future")]
    assert codes(StandingChange.LEAVE, joined - dt.timedelta(days=1)) == [("happened_on", "before_joining")]
    assert codes(StandingChange.EXPEL, today, "  ") == [("document_no", "missing")]
    assert codes(StandingChange.EXPEL, today, "青工发〔2026〕7 号") == []
    assert undo_until(today) == dt.date(2026, 12, 22)


@pytest.mark.req("JOIN-21")
@pytest.mark.parametrize(
    ("found", "name", "phone", "realname"), list(itertools.product([False, True], [False, True], [False, True], RealnameOutcome))
)
def test_only_a_full_match_is_verified_at_once_and_a_guess_hears_nothing(
    found: bool, name: bool, phone: bool, realname: RealnameOutcome
) -> None:
    verdict = judge(Claim(found, name, phone, realname))
    known = realname is RealnameOutcome.MATCH
    if found and name and phone and known:
        assert verdict is Verdict.AT_ONCE
    elif found and (name or known):
        assert verdict is Verdict.BY_OFFICER
    else:
        assert verdict is Verdict.UNKNOWN
    assert shows_union(realname) == known
    assert needs_comment(realname, name) == (not known or not name)
