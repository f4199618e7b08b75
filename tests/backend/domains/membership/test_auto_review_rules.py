"""Which applications a machine may approve (JOIN-08, JOIN-11): pure rules."""

import dataclasses
import itertools

import pytest

from unionhub.domains.membership.enums.applications import ApplicationSource, FormKind, RealnameOutcome
from unionhub.domains.membership.enums.auto_review import REQUIRED_RULES, RULE_NAMES, RULE_TEXTS, AutoRule
from unionhub.domains.membership.policy.auto_review import Facts, Setting, judge

pytestmark = pytest.mark.pure

FINE = Facts(
    form_kind=FormKind.UNIT,
    realname=RealnameOutcome.MATCH,
    source=ApplicationSource.QRCODE,
    union_works=True,
    placement_pending=False,
    has_membership=False,
    other_name_on_record=False,
    missing=(),
    people_with_phone=0,
    age=30,
    rejected_recently=False,
)
ON = Setting(enabled=True, form_kinds=frozenset(FormKind), rules=frozenset(AutoRule))
SPOILT = {
    AutoRule.REALNAME: {"realname": RealnameOutcome.MISMATCH},
    AutoRule.UNION: {"union_works": False},
    AutoRule.MEMBERSHIP: {"has_membership": True},
    AutoRule.MATERIALS: {"missing": ("所在行业",)},
    AutoRule.BY_CODE: {"source": ApplicationSource.SELF},
    AutoRule.PHONE: {"people_with_phone": 2},
    AutoRule.ADULT: {"age": 17},
    AutoRule.NOT_REJECTED: {"rejected_recently": True},
}


@pytest.mark.req("JOIN-11")
def test_who_meets_every_condition_passes_and_every_condition_says_why() -> None:
    judgement = judge(ON, FINE)
    assert judgement.passes and [check.rule for check in judgement.checks] == list(AutoRule)
    assert all(check.name and check.text for check in judgement.checks)


@pytest.mark.req("JOIN-11")
@pytest.mark.parametrize("rule", list(AutoRule))
def test_one_condition_not_met_is_enough_for_a_person_to_look(rule: AutoRule) -> None:
    facts = dataclasses.replace(FINE, **SPOILT[rule])
    judgement = judge(ON, facts)
    assert not judgement.passes
    assert [check.rule for check in judgement.checks if not check.passed] == [rule]
    without = judge(dataclasses.replace(ON, rules=ON.rules - {rule}), facts)
    assert without.passes is (rule not in REQUIRED_RULES), "only what may be switched off can be switched off"


@pytest.mark.req("JOIN-08", "JOIN-11")
def test_a_mismatch_and_a_silent_service_never_pass_whatever_is_set() -> None:
    outcomes = (RealnameOutcome.MISMATCH, RealnameOutcome.UNAVAILABLE)
    for outcome, lenient, many in itertools.product(outcomes, (True, False), range(len(AutoRule) + 1)):
        for rules in itertools.combinations(AutoRule, many):
            setting = Setting(True, frozenset(FormKind), lenient, frozenset(rules))
            assert not judge(setting, dataclasses.replace(FINE, realname=outcome)).passes


@pytest.mark.req("JOIN-11")
def test_somebody_the_library_does_not_know_passes_only_where_that_is_set() -> None:
    unknown = dataclasses.replace(FINE, realname=RealnameOutcome.NOT_FOUND)
    assert not judge(ON, unknown).passes
    assert judge(dataclasses.replace(ON, allow_not_found=True), unknown).passes


@pytest.mark.req("JOIN-11")
def test_nothing_passes_where_it_is_off_or_meant_for_other_forms() -> None:
    assert judge(dataclasses.replace(ON, enabled=False), FINE) == judge(Setting(), FINE)
    assert not judge(dataclasses.replace(ON, form_kinds=frozenset({FormKind.NEW_FORM})), FINE).applies


def test_the_same_certificate_under_another_name_goes_to_a_person() -> None:
    assert not judge(ON, dataclasses.replace(FINE, other_name_on_record=True)).passes


def test_a_worker_without_a_union_goes_to_a_person() -> None:
    assert not judge(ON, dataclasses.replace(FINE, placement_pending=True)).passes


def test_every_condition_has_a_name_and_an_explanation() -> None:
    assert set(RULE_NAMES) == set(RULE_TEXTS) == set(AutoRule)
