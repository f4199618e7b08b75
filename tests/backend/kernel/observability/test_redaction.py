"""Nothing personal or secret reaches a log line, whatever form it is written in."""

import time

import pytest

from unionhub.kernel.observability.redaction import HIDDEN, holds_personal_number, redact, redact_numbers, redact_value

pytestmark = pytest.mark.pure

CARD = "110101199003077475"  # made up; the check digit is right
SECRETS = [
    (f"身份证号 {CARD} 已存在", CARD),
    ("cert=11010119900307747X,", "11010119900307747X"),
    ("11010119900307747x", "11010119900307747x"),
    ("证件110101 19900307 7475。", "7475"),
    ("证件110101-19900307-7475", "7475"),
    ("旧证110101900307747", "110101900307747"),
    ("１１０１０１１９９００３０７７４７５", "７４７５"),
    ("手机号13812345678不存在", "13812345678"),
    ("phone=+8613812345678", "13812345678"),
    ("tel 138 1234 5678", "5678"),
    ("tel 138-1234-5678", "5678"),
    ("１３８１２３４５６７８", "５６７８"),
    ('{"phone":"13812345678"}', "13812345678"),
    ("/members?q=13812345678&page=1", "13812345678"),
    ("password=Hunter2!x", "Hunter2"),
    ('{"new_password": "Hunter2!x"}', "Hunter2"),
    ("密码：Hunter2", "Hunter2"),
    ("您的验证码为 123456，5分钟内有效", "123456"),
    ("Authorization: Bearer abcDEF123456789", "abcDEF"),
    ("sent bearer abcdef123456", "abcdef123456"),
    ("uh_staff cookie: uh_staff=Zx81kkA", "Zx81kkA"),
    ("postgres://app:s3cret@db:5432/x", "s3cret"),
    ("redis://:s3cret@cache:6379", "s3cret"),
    ("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl", "eyJzdWIi"),
    ("session 5Jt0f2QwXr9vKq3LzB7nYc1MdH8sPaGe4UiRxT6o gone", "5Jt0f2"),
    ("a" * 8 + "0123456789abcdef" * 3, "0123456789abcdef"),
    ("-----BEGIN PRIVATE KEY-----\nMIIEvQ\n-----END PRIVATE KEY-----", "MIIEvQ"),
    ("access_token=71_abc&openid=1", "71_abc"),
    ("secret_key: 'AKIDxyz'", "AKIDxyz"),
]
HARMLESS = [
    "application 133742069812346880 approved by 133742069812346881",
    "took 0.13912345678 s",
    "GET /api/v1/staff/membership/applications?page=2 200",
    "2026-07-01T08:00:00.123456Z",
    "uscc 91320411MA1XABCD3K",
    "order 20260701000123456789",
    "tests/backend/platform/audit/test_verification_of_the_chain.py",
    "membership.member_joined v1 delivered after 3 attempts",
]


@pytest.mark.sec(23, 24)
@pytest.mark.parametrize(("text", "secret"), SECRETS)
def test_a_personal_number_or_secret_is_hidden(text: str, secret: str) -> None:
    hidden = redact(text)
    assert secret not in hidden
    assert HIDDEN in hidden


@pytest.mark.parametrize("text", HARMLESS)
def test_ordinary_text_is_left_as_it_is(text: str) -> None:
    assert redact(text) == text


def test_text_around_a_hidden_number_stays() -> None:
    assert redact_numbers(f"前{CARD}中13812345678后") == "前***中***后"


def test_structured_values_are_hidden_by_key_and_by_content() -> None:
    given = {
        "phone": "x",
        "note": ["call 13812345678"],
        "nested": {"Password": "y"},
        "row_id": 133742069812346880,
        "n": 5,
        "no": 13812345678,
    }
    assert redact_value(given) == {
        "phone": HIDDEN, "note": ["call ***"], "nested": {"Password": HIDDEN}, "row_id": 133742069812346880, "n": 5, "no": HIDDEN,
    }  # fmt: skip


def test_only_a_real_card_or_a_bare_mobile_is_called_a_personal_number() -> None:
    assert holds_personal_number(f"x{CARD}")
    assert holds_personal_number("13812345678")
    assert not holds_personal_number("110101199003077476")  # wrong check digit
    assert not holds_personal_number("示例 13812345678 通讯店")
    assert not holds_personal_number("133742069812346880")


def test_redaction_is_cheap() -> None:
    line = "GET /api/v1/staff/membership/applications 200 actor=133742069812346880 seconds=0.0123"
    started = time.perf_counter()
    for _ in range(2000):
        redact(line)
    assert (time.perf_counter() - started) / 2000 < 0.0002
