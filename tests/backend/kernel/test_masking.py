"""Masks: the shipped vectors, and that no mask ever shows more than its rule."""

import csv
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unionhub.kernel import masking

pytestmark = pytest.mark.pure

_KINDS = {
    "姓名": "name", "手机号": "mobile", "身份证(前4后4)": "id_card", "身份证(前6后4)": "id_card_area", "护照/通行证": "passport",
    "银行卡(后4)": "bank_card", "银行卡(前6后4)": "bank_card_finance", "邮箱": "email", "住址": "address", "车牌": "plate",
    "统一社会信用代码": "uscc",
}  # fmt: skip
with (Path(__file__).parent / "data" / "06_masking.csv").open(encoding="utf-8", newline="") as _file:
    VECTORS = [(row["type"], row["input"], row["output"]) for row in csv.DictReader(_file)]


@pytest.mark.sec(24)
@pytest.mark.parametrize(("kind", "value", "masked"), VECTORS)
def test_masks_follow_the_vectors(kind: str, value: str, masked: str) -> None:
    assert masking.mask(_KINDS[kind], value) == masked


def test_every_vector_kind_is_known() -> None:
    assert {kind for kind, *_ in VECTORS} == set(_KINDS)
    assert set(_KINDS.values()) <= set(masking.MASKS)


def test_an_unknown_kind_hides_everything() -> None:
    assert masking.mask("nmae", "张三丰") == "***"


@pytest.mark.parametrize("kind", sorted(masking.MASKS))
def test_an_empty_value_stays_without_personal_content(kind: str) -> None:
    assert not any(ch.isalnum() for ch in masking.mask(kind, ""))


@pytest.mark.sec(24)
@given(st.sampled_from(sorted(set(masking.MASKS) - {"uscc"})), st.text(alphabet="0123456789", min_size=1, max_size=20))
def test_a_mask_hides_something_of_every_number(kind: str, value: str) -> None:
    masked = masking.mask(kind, value)
    assert "*" in masked
    assert value not in masked


@pytest.mark.sec(24)
@given(st.sampled_from(["id_card", "mobile", "bank_card", "passport", "landline"]), st.text(alphabet="123456789", min_size=1, max_size=20))
def test_never_more_than_eight_characters_of_a_number_show(kind: str, value: str) -> None:
    assert sum(ch != "*" for ch in masking.mask(kind, value)) <= 8


@given(st.text(alphabet="江苏省常州市钟楼区某路乡镇0123456789号", min_size=1, max_size=40))
def test_an_address_mask_never_shows_a_house_number(value: str) -> None:
    assert not any(ch.isdigit() for ch in masking.mask_address(value))


def test_a_tail_never_shows_a_whole_short_value() -> None:
    assert masking.tail("13800001234") == "1234"
    assert masking.tail("1234") == ""


def test_masking_is_cheap_enough_for_lists() -> None:
    count = 50_000
    started = time.perf_counter()
    for _ in range(count):
        masking.mask_id_card("320499199901010003")
    print(f"mask_id_card: {count / (time.perf_counter() - started):,.0f} cells/s")
