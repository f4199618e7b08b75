"""Templates: what is shipped is whole, what is filled keeps to the vendors' limits and shows no personal number."""

import datetime as dt

import pytest

from unionhub.kernel.authz import Audience
from unionhub.platform.notice.enums import Channel
from unionhub.platform.notice.errors import TemplateInvalid
from unionhub.platform.notice.templates import WECHAT_LIMITS, all_templates, fill, get_template, subscriptions

pytestmark = pytest.mark.pure

LONG = "示例省某某市某某区外卖配送与快递行业工会联合会第一分会"
APPROVED = {"unit_name": "示例工会", "member_no": "990101260000001", "decided_at": dt.datetime(2026, 11, 22, 11, 24, tzinfo=dt.UTC)}


def test_every_shipped_template_can_be_filled_and_its_sms_stands_on_its_own() -> None:
    for template in all_templates().values():
        filled = fill(template, dict.fromkeys(template.placeholders(), "内容"))
        assert filled.title
        assert filled.body
        assert "{" not in filled.title + filled.body + "".join(filled.wechat_data.values())
        assert Channel.INAPP in template.channels
        if template.audience is Audience.STAFF:
            assert template.channels == (Channel.INAPP,)


@pytest.mark.req("JOIN-X1")
def test_approval_and_rejection_reach_the_applicant_by_wechat_and_the_rejection_says_why() -> None:
    assert {"join_result"} <= subscriptions()
    for key in ("join_approved", "join_rejected"):
        assert Channel.WECHAT in get_template(key).channels
        assert get_template(key).sms_fallback
    rejected = fill(get_template("join_rejected"), {"unit_name": "示例工会", "reason": "姓名与证件不符", "decided_at": "今天"})
    assert "姓名与证件不符" in rejected.body
    assert rejected.wechat_data["thing4"] == "姓名与证件不符"


def test_values_are_cut_to_the_limits_of_wechat() -> None:
    filled = fill(get_template("join_rejected"), {"unit_name": LONG, "reason": LONG * 3, "decided_at": APPROVED["decided_at"]})
    for field, text in filled.wechat_data.items():
        assert 0 < len(text) <= WECHAT_LIMITS[field.rstrip("0123456789")]
    assert filled.wechat_data["thing1"].endswith("…")
    assert LONG in filled.body


def test_instants_are_written_as_wall_clock_time_the_way_wechat_wants_them() -> None:
    assert fill(get_template("join_approved"), APPROVED).wechat_data["time3"] == "2026年11月22日 19:24"


def test_numbers_of_phones_and_cards_that_somebody_typed_are_hidden() -> None:
    reason = "请致电 13800001234，证件 110101199003077758 有误"
    filled = fill(get_template("join_rejected"), {"unit_name": "示例工会", "reason": reason, "decided_at": "今天"})
    for number in ("13800001234", "110101199003077758"):
        assert number not in filled.body
        assert number not in "".join(filled.wechat_data.values())


def test_a_value_cannot_smuggle_in_a_placeholder() -> None:
    filled = fill(get_template("join_submitted"), {"unit_name": "{current_unit_name}", "current_unit_name": "甲"})
    assert "“{current_unit_name}”" in filled.body


@pytest.mark.parametrize("params", [{}, {"unit_name": "甲"}, {**APPROVED, "phone": "1"}])
def test_a_missing_or_superfluous_value_is_the_programs_fault(params: dict[str, str]) -> None:
    with pytest.raises(TemplateInvalid):
        fill(get_template("join_approved"), params)


def test_an_unknown_template_is_the_programs_fault() -> None:
    with pytest.raises(TemplateInvalid):
        get_template("join_unheard_of")
