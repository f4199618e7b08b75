"""What a reporter is told: every state has words, and none of them speaks of the house (INSP-X2)."""

import datetime as dt

import pytest

from unionhub.domains.inspection.enums.cases import CASE_STATE_NAMES, FINAL_STATES, CaseAction, CaseState
from unionhub.domains.inspection.enums.intakes import StepState
from unionhub.domains.inspection.policy.machine import ROWS
from unionhub.domains.inspection.policy.people import cert_problems, clean_name, name_problems, repeated_certs
from unionhub.domains.inspection.policy.progress import STANDING, steps_of

DAY = dt.datetime(2026, 11, 23, tzinfo=dt.UTC)


@pytest.mark.req("INSP-X2")
@pytest.mark.parametrize("state", CaseState)
def test_every_state_has_plain_words_and_a_way_ahead_until_it_is_done(state: CaseState) -> None:
    title, following = STANDING[state]
    assert title and following and title != CASE_STATE_NAMES[state]
    told = steps_of([(CaseAction.REPORT, CaseState.GRID_PENDING, DAY)], state)
    kinds = [one.state for one in told]
    if state in FINAL_STATES:
        assert kinds == [StepState.DONE]
    else:
        assert kinds.count(StepState.CURRENT) == 1 and kinds[-1] is StepState.WAITING and told[-1].title == "办结"
    assert all(one.at is None for one in told if one.state is not StepState.DONE)


@pytest.mark.req("INSP-X2")
def test_a_reporter_is_told_the_milestones_and_not_what_officers_do_among_themselves() -> None:
    events = [
        (CaseAction.REPORT, CaseState.GRID_PENDING, DAY),
        (CaseAction.ACCEPT, CaseState.GRID_PROCESSING, DAY),
        (CaseAction.RETURN, CaseState.GRID_RETURNED, DAY),
        (CaseAction.REASSIGN_GRID, CaseState.GRID_PENDING, DAY),
        (CaseAction.ACCEPT, CaseState.GRID_PROCESSING, DAY),
        (CaseAction.FAIL, CaseState.GRID_FAILED, DAY),
        (CaseAction.TAKE_OVER, CaseState.LEADER_PENDING, DAY),
        (CaseAction.ASSIGN, CaseState.INSPECTOR_PENDING, DAY),
        (CaseAction.SEND_BACK, CaseState.LEADER_PENDING, DAY),
        (CaseAction.ASSIGN, CaseState.INSPECTOR_PENDING, DAY),
        (CaseAction.CLAIM, CaseState.INSPECTING, DAY),
        (CaseAction.PAUSE, CaseState.INSPECTING, DAY),
        (CaseAction.HAND_OVER, CaseState.INSPECTING, DAY),
    ]
    told = [one.title for one in steps_of(events, CaseState.INSPECTING)]
    assert told == [
        "已登记", "街道网格已接收", "重新确定办理单位", "转另一街道网格办理", "街道网格已接收", "网格调解未成功，转区级处理", "区级平台受理",
        "监察员开始办理", "监察员正在调查处理", "作出处理", "办结",
    ]  # fmt: skip
    assert not {"指派监察员", "退回领导", "暂停计时", "转交监察员"} & set(told)


def test_every_action_of_the_machine_that_ends_a_case_is_told() -> None:
    for row in ROWS:
        if row.target in FINAL_STATES:
            state = row.target
            assert steps_of([(row.action, state, DAY)], state)[-1].state is StepState.DONE


@pytest.mark.parametrize("name", ["买买提·艾力", "阿依古丽•买买提", "欧阳 明", "Anna Maria O'Neil", "㐱明", "王" * 30])
def test_names_as_certificates_bear_them_are_taken(name: str) -> None:
    wanted = name if " " not in name or name.isascii() else name.replace(" ", "")
    assert name_problems("name", wanted) == []


@pytest.mark.parametrize("name", ["", "王", "小明1", "王<b>", "=cmd()", "王\u202e明", "王" * 31, "。。"])
def test_what_is_no_name_is_refused(name: str) -> None:
    assert name_problems("name", name) != []


def test_middle_dots_are_unified_and_blanks_single() -> None:
    assert clean_name("  买买提•艾力 ") == "买买提·艾力" and clean_name("Anna   Maria") == "Anna Maria"


def test_a_certificate_is_told_wrong_by_its_first_fault_in_words() -> None:
    today = dt.date(2026, 11, 23)
    assert cert_problems("cert_no", "11010119900307123", today)[0][1] == "format"
    assert cert_problems("cert_no", "110101199013071235", today)[0][1] == "birthdate"
    assert all("身份证" in text for _, _, text in cert_problems("cert_no", "x", today))


def test_somebody_entered_twice_is_found_whatever_the_spelling() -> None:
    assert repeated_certs(["11010119900307123x", "b", "１１０１０１１９９００３０７１２３X", "b"]) == [2, 3]
