"""Pure rules of joining: what a form must hold, how a certificate is read, how numbers are written (JOIN-06, JOIN-X3, check 31)."""

import datetime as dt
import re
from dataclasses import dataclass

from unionhub.domains.membership.enums.applications import RealnameOutcome
from unionhub.kernel import codes

MIN_AGE = 16
NAME = re.compile(r"[\u4e00-\u9fff\u3400-\u4dbf\U00020000-\U000323af·•]{2,30}|[A-Za-z][A-Za-z .'-]{1,49}")
REQUIRED_CONSENTS = ("privacy", "sensitive_id", "join_pledge")

FieldProblem = tuple[str, str, str]

_CODES = {"FORMAT": "format", "AREA": "area", "BIRTHDATE": "birthdate", "BIRTHDATE_RANGE": "birthdate", "CHECK": "check_digit"}
_TEXTS = {
    "format": "身份证号应为 18 位，最后一位可以是 X",
    "area": "身份证号前两位不是有效的地区",
    "birthdate": "身份证号中的出生日期不正确",
    "check_digit": "身份证号最后一位校验不对，请逐位核对",
}


@dataclass(frozen=True, slots=True)
class Applicant:
    """A form that passed: normalised values and what the certificate says."""

    name: str
    cert_no: str
    phone: str
    sex: str | None
    birth: dt.date
    area_name: str


def normalise_name(name: str) -> str:
    """Blanks out, the middle dot unified."""
    return re.sub(r"\s+", " ", name.strip()).replace("•", "·").replace("．", "·")


def check_form(name: str, cert_no: str, phone: str, today: dt.date) -> tuple[Applicant | None, list[FieldProblem]]:
    """The applicant, or every wrong field with a code and what to do."""
    problems: list[FieldProblem] = []
    clean = normalise_name(name)
    if not NAME.fullmatch(clean):
        problems.append(("name", "format", "请填写与身份证一致的姓名"))
    card = codes.check_id_card(cert_no, today=today)
    birth = card.info.birth if card.info else None
    if not card.ok or birth is None:
        first = next((problem.code for problem in card.problems), "FORMAT")
        code = _CODES.get(first, "format")
        problems.append(("cert_no", code, _TEXTS[code]))
    elif codes.age_on(birth, today) < MIN_AGE:
        problems.append(("cert_no", "under_age", f"年满 {MIN_AGE} 周岁才能申请加入工会"))
    mobile = codes.check_mobile(phone)
    if not mobile.ok:
        problems.append(("phone", "format", "请输入 11 位手机号码"))
    if problems or birth is None or card.info is None:
        return None, problems
    area = codes.province_name(card.value) or ""
    return Applicant(clean, card.value, mobile.value, card.info.sex, birth, area), []


def needs_comment(outcome: RealnameOutcome) -> bool:
    """Whether approving wants a written ground: the check did not confirm who this is."""
    return outcome is RealnameOutcome.MISMATCH


def member_number_prefix(area_code: str, day: dt.date) -> str:
    """区划 6 + 年 2."""
    return f"{(area_code or '000000')[:6]:0<6}{day.year % 100:02d}"


def member_number(prefix: str, serial: int) -> str:
    """区划 6 + 年 2 + 流水 8."""
    return f"{prefix}{serial:08d}"
