"""Codes on a person's documents.

Resident id card: GB 11643-1999 (ISO 7064 MOD 11-2). Residence permits for Hong Kong, Macao and Taiwan residents since
2018-09-01 and the foreigner's permanent residence card since 2023-12-01 share its layout and check character.
Only the province of the area code is checked: codes of merged counties stay valid for life.
"""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from unionhub.kernel import clock
from unionhub.kernel.codes.base import Checked, Problem, is_digits, squeeze

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECK_CHARS = "10X98765432"
_EARLIEST_YEAR = 1900

PROVINCES: dict[str, str] = {
    "11": "北京市", "12": "天津市", "13": "河北省", "14": "山西省", "15": "内蒙古自治区",
    "21": "辽宁省", "22": "吉林省", "23": "黑龙江省",
    "31": "上海市", "32": "江苏省", "33": "浙江省", "34": "安徽省", "35": "福建省", "36": "江西省", "37": "山东省",
    "41": "河南省", "42": "湖北省", "43": "湖南省", "44": "广东省", "45": "广西壮族自治区", "46": "海南省",
    "50": "重庆市", "51": "四川省", "52": "贵州省", "53": "云南省", "54": "西藏自治区",
    "61": "陕西省", "62": "甘肃省", "63": "青海省", "64": "宁夏回族自治区", "65": "新疆维吾尔自治区",
    "71": "台湾省", "81": "香港特别行政区", "82": "澳门特别行政区", "83": "台湾地区",
}  # fmt: skip
_HMT_AREAS = ("810000", "820000", "830000")
_RESIDENT_PROVINCES = frozenset(PROVINCES) - {"81", "82", "83"}

_FOREIGNER_15 = re.compile(r"[A-Z]{3}\d{12}", re.ASCII)
_HK_MO_TRAVEL = re.compile(r"[HM]\d{8}(\d{2})?", re.ASCII)
_TW_TRAVEL = re.compile(r"\d{8}|\d{10}[A-Z]?", re.ASCII)
_PASSPORT = re.compile(r"[A-Z0-9]{5,17}", re.ASCII)

_FORMAT = Problem("FORMAT", "身份证号应为 18 位，前 17 位是数字，最后一位是数字或 X，请核对")
_AREA = Problem("AREA", "身份证号前两位不是有效的省份代码，请核对")
_BIRTHDATE = Problem("BIRTHDATE", "身份证号中的出生日期不存在，请核对第 7 到 14 位")
_BIRTHDATE_RANGE = Problem("BIRTHDATE_RANGE", "身份证号中的出生日期早于 1900 年或晚于今天，请核对第 7 到 14 位")
_CHECK = Problem("CHECK", "身份证号最后一位校验不对，请核对")


class IdKind(StrEnum):
    """Which document an 18-character number (or the old 15-character foreigner's one) belongs to."""

    RESIDENT = "resident"
    HMT_RESIDENCE = "hmt_residence"
    FOREIGNER_PERMANENT = "foreigner_permanent"


_KIND_NAMES = {
    IdKind.RESIDENT: "居民身份证",
    IdKind.HMT_RESIDENCE: "港澳台居民居住证",
    IdKind.FOREIGNER_PERMANENT: "外国人永久居留身份证",
}


@dataclass(frozen=True, slots=True)
class PersonInfo:
    """What the number itself tells. `sex` is GB/T 2261.1 (1 male, 2 female)."""

    kind: IdKind
    area: str
    birth: date | None
    sex: str | None

    @property
    def kind_name(self) -> str:
        """The document's Chinese name; a permit of Hong Kong, Macao or Taiwan says which."""
        if self.kind is IdKind.HMT_RESIDENCE:
            return {"81": "港澳居民居住证(香港)", "82": "港澳居民居住证(澳门)", "83": "台湾居民居住证"}[self.area[:2]]
        return _KIND_NAMES[self.kind]

    @property
    def province(self) -> str:
        """Two-digit province of the area code; of a foreigner's card, the place of issue."""
        return self.area[1:3] if self.kind is IdKind.FOREIGNER_PERMANENT else self.area[:2]

    @property
    def country_numeric(self) -> str | None:
        """ISO 3166-1 numeric country of a 2023 foreigner's card."""
        return self.area[3:6] if self.kind is IdKind.FOREIGNER_PERMANENT and self.area.isdigit() else None

    def age_on(self, day: date) -> int | None:
        return None if self.birth is None else age_on(self.birth, day)


def age_on(birth: date, day: date) -> int:
    """Full years (周岁) on a day; someone born on 29 February turns a year older on 1 March of a common year."""
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


def province_name(code: str) -> str | None:
    """Chinese name of the province that an area code (two digits or more) begins with."""
    return PROVINCES.get(code[:2])


def normalise_id(value: str) -> str:
    """The stored form of any document number: NFKC, no blanks or hyphens, upper-case (`x`, `Ｘ` → `X`)."""
    return squeeze(value).replace("-", "").upper()


def id_check_char(first17: str) -> str:
    """The 18th character for 17 digits (MOD 11-2)."""
    return _CHECK_CHARS[sum(int(ch) * w for ch, w in zip(first17, _WEIGHTS, strict=True)) % 11]


def upgrade_15_to_18(value: str) -> str | None:
    """A first-generation number (void since 2013-01-01) as its 18-character form; None when it is not 15 digits."""
    old = normalise_id(value)
    if not is_digits(old, 15):
        return None
    body = old[:6] + "19" + old[6:]
    return body + id_check_char(body)


def check_id_card(value: str, *, today: date | None = None, history_import: bool = False) -> Checked[PersonInfo]:
    """Any 18-character identity number; `info.kind` tells the document.

    `today` (default: the business date) bounds the birth date. `history_import` also takes 15-digit numbers of the
    first generation and returns the 18-character form.
    Problem codes, in this order: FORMAT, AREA, BIRTHDATE, BIRTHDATE_RANGE, CHECK.
    """
    number = normalise_id(value)
    if history_import and len(number) == 15:
        number = upgrade_15_to_18(number) or number
    if not (len(number) == 18 and is_digits(number[:17]) and (number[17] == "X" or is_digits(number[17]))):
        return Checked(number, (_FORMAT,))
    problems: list[Problem] = []
    kind, area_known = _kind_of(number)
    if not area_known:
        problems.append(_AREA)
    birth = _date(number[6:14])
    if birth is None:
        problems.append(_BIRTHDATE)
    elif birth.year < _EARLIEST_YEAR or birth > (today or clock.today()):
        problems.append(_BIRTHDATE_RANGE)
    if id_check_char(number[:17]) != number[17]:
        problems.append(_CHECK)
    info = PersonInfo(kind, number[:6], birth, "1" if int(number[16]) % 2 else "2") if not problems else None
    return Checked(number, tuple(problems), info)


def check_resident_id(value: str, *, today: date | None = None, history_import: bool = False) -> Checked[PersonInfo]:
    """An 18-character resident id card (居民身份证); other documents of that layout are refused with AREA."""
    return _of_kind(check_id_card(value, today=today, history_import=history_import), IdKind.RESIDENT)


def check_hmt_residence_permit(value: str, *, today: date | None = None) -> Checked[PersonInfo]:
    """Residence permit of Hong Kong, Macao and Taiwan residents (港澳台居民居住证): areas 810000, 820000, 830000."""
    return _of_kind(check_id_card(value, today=today), IdKind.HMT_RESIDENCE)


def check_foreigner_permit(value: str, *, today: date | None = None) -> Checked[PersonInfo]:
    """Foreigner's permanent residence card (外国人永久居留身份证): 18 digits since 2023, 3 letters + 12 digits before.

    The old form tells neither birth nor sex for certain; a person is asked for them.
    """
    number = normalise_id(value)
    if len(number) == 15:
        if not _FOREIGNER_15.fullmatch(number):
            return Checked(number, (Problem("FORMAT", "外国人永久居留证号应为 3 位字母加 12 位数字，或 18 位新证号"),))
        return Checked(number, (), PersonInfo(IdKind.FOREIGNER_PERMANENT, number[:3], None, None))
    return _of_kind(check_id_card(value, today=today), IdKind.FOREIGNER_PERMANENT)


def check_hk_mo_travel_permit(value: str) -> Checked[None]:
    """港澳居民来往内地通行证: H or M and 8 digits (10 on old cards)."""
    return _pattern(value, _HK_MO_TRAVEL, "港澳居民来往内地通行证号应为 H 或 M 加 8 位数字")


def check_tw_travel_permit(value: str) -> Checked[None]:
    """台湾居民来往大陆通行证: 8 digits (10 digits and a letter on old cards)."""
    return _pattern(value, _TW_TRAVEL, "台湾居民来往大陆通行证号应为 8 位数字")


def check_passport(value: str) -> Checked[None]:
    """A passport-like number of any country: 5–17 letters and digits."""
    return _pattern(value, _PASSPORT, "护照号应为 5 到 17 位字母和数字")


def _kind_of(number: str) -> tuple[IdKind, bool]:
    """The document and whether its area code is known."""
    if number[0] == "9":
        return IdKind.FOREIGNER_PERMANENT, number[1:3] in PROVINCES
    if number[:6] in _HMT_AREAS:
        return IdKind.HMT_RESIDENCE, True
    return IdKind.RESIDENT, number[:2] in _RESIDENT_PROVINCES


def _of_kind(checked: Checked[PersonInfo], kind: IdKind) -> Checked[PersonInfo]:
    """Refuse a correct number of another document."""
    if checked.info is None or checked.info.kind is kind:
        return checked
    return Checked(checked.value, (Problem("AREA", f"这是{checked.info.kind_name}的号码，请填写{_KIND_NAMES[kind]}号"),))


def _pattern(value: str, pattern: re.Pattern[str], message: str) -> Checked[None]:
    number = normalise_id(value)
    return Checked(number, () if pattern.fullmatch(number) else (Problem("FORMAT", message),))


def _date(yyyymmdd: str) -> date | None:
    try:
        return date(int(yyyymmdd[:4]), int(yyyymmdd[4:6]), int(yyyymmdd[6:]))
    except ValueError:
        return None
