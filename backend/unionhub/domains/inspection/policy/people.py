"""Pure rules of what people write about themselves in a report: names, numbers, words (INSP-03, INSP-06)."""

import datetime as dt
import re

from unionhub.kernel import codes

FieldProblem = tuple[str, str, str]

COMPANIONS_MOST = 20
_NAME = re.compile(r"[\u4e00-\u9fff\u3400-\u4dbf\U00020000-\U000323af·]{2,30}|[A-Za-z][A-Za-z .'·-]{1,49}")
_DOTS = str.maketrans("•．・‧∙", "·····")
_CERT_TEXTS = {
    "format": "身份证号应为 18 位，最后一位可以是 X",
    "area": "身份证号前两位不是有效的地区",
    "birthdate": "身份证号中的出生日期不正确",
    "check_digit": "身份证号最后一位校验不对，请逐位核对",
}


def clean_name(name: str) -> str:
    """Blanks at the ends out and single inside, the middle dot unified."""
    return re.sub(r"\s+", " ", name.strip()).translate(_DOTS)


def name_problems(field: str, name: str) -> list[FieldProblem]:
    """What is wrong with a person's name."""
    return [] if _NAME.fullmatch(clean_name(name)) else [(field, "format", "请填写与身份证一致的姓名")]


def cert_problems(field: str, cert_no: str, today: dt.date) -> list[FieldProblem]:
    """What is wrong with a certificate number: the first thing only, a person mends one at a time."""
    checked = codes.check_id_card(cert_no, today=today)
    if checked.ok and checked.info is not None:
        return []
    code = checked.errors[0].field_code if checked.errors else "format"
    return [(field, code, _CERT_TEXTS.get(code, _CERT_TEXTS["format"]))]


def phone_problems(field: str, phone: str) -> list[FieldProblem]:
    """What is wrong with a mobile number."""
    return [] if codes.check_mobile(phone).ok else [(field, "format", "请输入 11 位手机号码")]


def repeated_certs(certs: list[str]) -> list[int]:
    """Positions of certificates that stood earlier in the list (somebody was entered twice)."""
    seen: set[str] = set()
    found = []
    for position, cert in enumerate(codes.normalise_id(one) for one in certs):
        if cert in seen:
            found.append(position)
        seen.add(cert)
    return found
