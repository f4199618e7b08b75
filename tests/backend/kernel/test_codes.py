"""Identity codes: the shipped vectors, word for word, and what a hurried thumb types."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unionhub.kernel import codes
from unionhub.kernel.codes import Severity

pytestmark = pytest.mark.pure

VECTORS: dict[str, Any] = json.loads((Path(__file__).parent / "data" / "01_identity_vectors.json").read_text("utf-8"))
TODAY = date(2026, 11, 21)
CHECKS = {
    "resident_id": codes.check_resident_id,
    "hk_mo_tw_residence_permit": codes.check_hmt_residence_permit,
    "foreigner_pr_2023": codes.check_foreigner_permit,
}
VALID = [(kind, item) for kind in CHECKS for item in VECTORS[kind]["valid"]]
INVALID = [(kind, item) for kind in CHECKS for item in VECTORS[kind]["invalid"]]


@pytest.mark.parametrize(("kind", "item"), VALID, ids=lambda v: v if isinstance(v, str) else v["value"])
def test_a_valid_document_number_tells_birth_sex_age_and_area(kind: str, item: dict[str, Any]) -> None:
    checked = CHECKS[kind](item["value"], today=TODAY)
    assert checked.problems == ()
    assert checked.info is not None
    assert checked.info.birth is not None
    assert checked.info.birth.isoformat() == item["birth"]
    assert checked.info.sex == item["sex"]
    assert checked.info.area == item["area"]
    assert checked.info.kind_name == item["kind"]
    assert checked.info.age_on(TODAY) == item["age_on_2026_11_21"]
    if "country_numeric" in item:
        assert (checked.info.province, checked.info.country_numeric) == (item["province"], item["country_numeric"])


@pytest.mark.parametrize(("kind", "item"), INVALID, ids=lambda v: v if isinstance(v, str) else v["value"])
def test_a_wrong_document_number_is_refused_for_the_stated_reason(kind: str, item: dict[str, Any]) -> None:
    checked = CHECKS[kind](item["value"], today=TODAY)
    assert not checked.ok
    assert checked.problems[0].code == item["reason"]
    assert checked.info is None
    assert all(problem.message for problem in checked.problems)


@pytest.mark.parametrize(
    "typed", ["32049919900101990x", "３２０４９９１９９００１０１９９０Ｘ", " 320499 19900101 990X ", "320499\u200b19900101\u2009990x"]
)
def test_blanks_full_width_and_small_x_are_accepted_and_stored_one_way(typed: str) -> None:
    assert codes.check_resident_id(typed, today=TODAY).value == "32049919900101990X"
    assert codes.check_resident_id(typed, today=TODAY).ok


def test_field_codes_are_those_of_the_http_interface() -> None:
    reasons = {
        item["reason"]: codes.check_resident_id(item["value"], today=TODAY).problems[0].field_code
        for item in VECTORS["resident_id"]["invalid"]
    }
    assert reasons == {
        "CHECK": "check_digit",
        "BIRTHDATE": "birthdate",
        "FORMAT": "format",
        "BIRTHDATE_RANGE": "birthdate",
        "AREA": "area",
    }


def test_other_scripts_digits_are_no_digits() -> None:
    assert codes.check_id_card("٣٢٠٤٩٩١٩٩٩٠١٠١٠٠٠٣", today=TODAY).problems[0].code == "FORMAT"
    assert not codes.check_mobile("١٣٨٠٠٠٠٠٠٠٠").ok


def test_a_permit_is_no_resident_card_but_is_an_id_card() -> None:
    assert codes.check_resident_id("810000190101010015", today=TODAY).problems[0].code == "AREA"
    assert codes.check_id_card("810000190101010015", today=TODAY).ok
    assert codes.check_hmt_residence_permit("320499199901010003", today=TODAY).problems[0].code == "AREA"


def test_the_old_fifteen_digits_count_only_in_history_import() -> None:
    vector = VECTORS["resident_id_15_to_18"]
    assert codes.upgrade_15_to_18(vector["old"]) == vector["new"]
    assert codes.check_resident_id(vector["old"], today=TODAY).problems[0].code == "FORMAT"
    assert codes.check_resident_id(vector["old"], today=TODAY, history_import=True).value == vector["new"]


def test_the_old_foreigners_card_is_accepted_by_its_form() -> None:
    legacy = VECTORS["foreigner_pr_2023"]["legacy_15"]
    for value in legacy["valid"]:
        checked = codes.check_foreigner_permit(value)
        assert checked.ok
        assert checked.info is not None
        assert (checked.info.birth, checked.info.sex, checked.info.country_numeric) == (None, None, None)
    assert not any(codes.check_foreigner_permit(value).ok for value in legacy["invalid"])


def test_the_public_specimen_of_the_foreigners_card_passes() -> None:
    layout = VECTORS["foreigner_pr_2023_layout_check"]
    assert codes.id_check_char(layout["body"]) == layout["computed_check"]


def test_the_clock_of_the_installation_bounds_the_birth_date() -> None:
    assert codes.check_resident_id("320499199901010003").ok
    assert codes.check_resident_id("320499199901010003", today=date(1998, 12, 31)).problems[0].code == "BIRTHDATE_RANGE"


@pytest.mark.sec(31)
@pytest.mark.parametrize(
    ("birth", "day", "age"),
    [
        (date(2010, 11, 21), date(2026, 11, 20), 15),
        (date(2010, 11, 21), date(2026, 11, 21), 16),
        (date(2012, 2, 29), date(2028, 2, 28), 15),
        (date(2012, 2, 29), date(2028, 2, 29), 16),
        (date(2012, 2, 29), date(2026, 2, 28), 13),
        (date(2012, 2, 29), date(2026, 3, 1), 14),
    ],
)
def test_age_turns_on_the_birthday(birth: date, day: date, age: int) -> None:
    assert codes.age_on(birth, day) == age


@given(st.text(max_size=30))
def test_no_text_breaks_a_check(text: str) -> None:
    for check in (
        codes.check_id_card, codes.check_foreigner_permit, codes.check_uscc, codes.check_org_code, codes.check_mobile, codes.check_landline,
        codes.check_email, codes.check_postcode, codes.check_bank_card, codes.check_plate, codes.check_passport,
        codes.check_hk_mo_travel_permit, codes.check_tw_travel_permit,
    ):  # fmt: skip
        assert isinstance(check(text).ok, bool)


@given(st.text(alphabet=" -0123456789xXＸ\u200b", max_size=25))
def test_normalising_twice_changes_nothing(text: str) -> None:
    assert codes.normalise_id(codes.normalise_id(text)) == codes.normalise_id(text)
    assert codes.normalise_uscc(codes.normalise_uscc(text)) == codes.normalise_uscc(text)


@given(st.dates(date(1900, 1, 1), TODAY), st.integers(0, 999), st.integers(0, 16), st.integers(1, 9))
def test_one_wrong_digit_is_always_found(birth: date, sequence: int, place: int, shift: int) -> None:
    body = f"320499{birth:%Y%m%d}{sequence:03d}"
    number = body + codes.id_check_char(body)
    assert codes.check_resident_id(number, today=TODAY).ok
    wrong = number[:place] + str((int(number[place]) + shift) % 10) + number[place + 1 :]
    assert not codes.check_resident_id(wrong, today=TODAY).ok


@pytest.mark.parametrize("item", VECTORS["uscc"]["valid"], ids=lambda v: v["meaning"])
def test_a_valid_credit_code_has_no_problem(item: dict[str, str]) -> None:
    checked = codes.check_uscc(" " + item["value"].lower())
    assert (checked.value, checked.problems) == (item["value"], ())
    assert checked.info is not None
    assert checked.info.is_union == item["meaning"].startswith(("基层工会", "工会其他"))


@pytest.mark.parametrize("item", VECTORS["uscc"]["invalid"], ids=lambda v: v["reason"])
def test_a_wrong_credit_code_names_its_reason_and_historic_deviations_only_warn(item: dict[str, str]) -> None:
    checked = codes.check_uscc(item["value"])
    assert [problem.code for problem in checked.problems] == [item["reason"]]
    assert checked.problems[0].severity is (Severity.ERROR if item["reason"] in ("FORMAT", "CHECK") else Severity.WARNING)


def test_organisation_codes_follow_the_vectors() -> None:
    for value in VECTORS["org_code_gb11714"]["valid"]:
        assert codes.check_org_code(value).ok
        assert codes.check_org_code(value.replace("-", "")).value == value
    for value in VECTORS["org_code_gb11714"]["invalid"]:
        assert not codes.check_org_code(value).ok


def test_mobiles_follow_the_vectors_after_prefix_and_blanks_are_stripped() -> None:
    assert all(codes.check_mobile(value).value == value and codes.check_mobile(value).ok for value in VECTORS["mobile"]["valid"])
    for item in VECTORS["mobile"]["invalid"]:
        checked = codes.check_mobile(item["value"])
        if item["reason"].startswith("strip"):
            assert (checked.value, checked.ok) == ("13800000000", True)
        else:
            assert [problem.code for problem in checked.problems] == ["FORMAT"]


@pytest.mark.parametrize("typed", ["0086 138-0000-0000", "86 13800000000", "(+86)13800000000", "１３８００００００００"])
def test_a_mobile_is_stored_one_way(typed: str) -> None:
    assert codes.normalise_mobile(typed) == "13800000000"


def test_a_failed_luhn_sum_warns_and_does_not_block() -> None:
    for value in VECTORS["bank_card_luhn"]["valid"]:
        assert codes.check_bank_card(value).problems == ()
    for value in VECTORS["bank_card_luhn"]["invalid"]:
        checked = codes.check_bank_card(value)
        assert checked.ok
        assert [problem.code for problem in checked.warnings] == ["LUHN"]
    assert codes.check_bank_card("62220000000").problems[0].code == "FORMAT"


@pytest.mark.parametrize(
    ("check", "good", "bad"),
    [
        (codes.check_landline, ["0519-88886666", "88886666", "010-12345678-99"], ["888866", "0519-888866667", "+86-0519"]),
        (codes.check_email, ["zhang.san@example.com"], ["zhang@", "a b@c", "a@b.c", "x" * 250 + "@a.cn"]),
        (codes.check_postcode, ["213000"], ["21300", "2130000", "21300a"]),
        (codes.check_plate, ["苏D12345", "苏DD12345", "粤Z1234港", "苏d·12345"], ["苏D1234", "X12345", "苏DO1234"]),
        (codes.check_passport, ["E12345678", "ab12345"], ["1234", "E1234567890123456789", "E1234%67"]),
        (codes.check_hk_mo_travel_permit, ["H12345678", "m1234567890"], ["H1234567", "A12345678"]),
        (codes.check_tw_travel_permit, ["12345678", "1234567890A"], ["1234567", "123456789"]),
    ],
)
def test_other_codes_accept_good_and_refuse_bad_forms(check: Any, good: list[str], bad: list[str]) -> None:
    assert [value for value in good if not check(value).ok] == []
    assert [value for value in bad if check(value).ok] == []


def test_provinces_have_names() -> None:
    assert codes.province_name("320404") == "江苏省"
    assert codes.province_name("990000") is None
