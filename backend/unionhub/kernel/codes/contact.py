"""Contacts, cards and plates. Mobile segments change yearly, so only the first two digits are looked at."""

import re

from unionhub.kernel.codes.base import Checked, Problem, Severity, is_digits, squeeze

_MOBILE = re.compile(r"1[3-9]\d{9}", re.ASCII)
_LANDLINE = re.compile(r"(0\d{2,3}-?)?\d{7,8}(-\d{1,6})?", re.ASCII)
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]{2,}")
_PLATE = re.compile(
    r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领][A-Z]"
    r"(?:[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳]|[A-HJ-NP-Z0-9]{6})"
)
_EMAIL_MAX = 254  # RFC 5321


def normalise_mobile(value: str) -> str:
    """The stored form: NFKC, no blanks, hyphens or brackets, no `+86` / `0086` / `86` before eleven digits."""
    number = squeeze(value).replace("-", "").replace("(", "").replace(")", "")
    for prefix in ("+86", "0086", "86"):
        if number.startswith(prefix) and (prefix != "86" or len(number) == 13):
            return number[len(prefix) :]
    return number


def check_mobile(value: str) -> Checked[None]:
    """A mainland mobile number, eleven digits."""
    return _result(normalise_mobile(value), _MOBILE, "手机号应为 11 位数字，以 13 到 19 开头，请核对")


def check_landline(value: str) -> Checked[None]:
    """A landline with optional area code and extension, `0519-88886666-123`."""
    return _result(squeeze(value), _LANDLINE, "固定电话应为区号加 7 到 8 位号码，如 0519-88886666")


def check_email(value: str) -> Checked[None]:
    """One mailbox; the form is checked, not that it exists."""
    address = squeeze(value)
    message = "邮箱格式不对，应像 name@example.com"
    if len(address) > _EMAIL_MAX:
        return Checked(address, (Problem("FORMAT", message),))
    return _result(address, _EMAIL, message)


def check_postcode(value: str) -> Checked[None]:
    """Six digits."""
    code = squeeze(value)
    return Checked(code, () if is_digits(code, 6) else (Problem("FORMAT", "邮政编码应为 6 位数字"),))


def check_bank_card(value: str) -> Checked[None]:
    """12–19 digits; a failed Luhn sum is a warning, since some local banks' cards never had one."""
    number = squeeze(value).replace("-", "")
    if not is_digits(number, *range(12, 20)):
        return Checked(number, (Problem("FORMAT", "银行卡号应为 12 到 19 位数字，请核对"),))
    if _luhn(number):
        return Checked(number)
    return Checked(number, (Problem("LUHN", "银行卡号校验不对，请再核对一遍", Severity.WARNING),))


def check_plate(value: str) -> Checked[None]:
    """A vehicle plate, new-energy plates included."""
    return _result(squeeze(value).replace("·", "").upper(), _PLATE, "车牌号格式不对，应像 苏D12345")


def _luhn(number: str) -> bool:
    total = 0
    for place, ch in enumerate(reversed(number)):
        digit = int(ch)
        if place % 2:
            digit = digit * 2 - 9 if digit > 4 else digit * 2
        total += digit
    return total % 10 == 0


def _result(value: str, pattern: re.Pattern[str], message: str) -> Checked[None]:
    return Checked(value, () if pattern.fullmatch(value) else (Problem("FORMAT", message),))
