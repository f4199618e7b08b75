"""A whole record: what must be there, what must fit together (JOIN-29, ORG-14). Pure."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import NamedTuple

from unionhub.domains.membership.policy.joining import MIN_AGE
from unionhub.domains.membership.policy.member_fields import BY_KEY, DEFAULTS, FIELDS, Home, is_required
from unionhub.domains.membership.policy.member_values import ERROR, WARNING, Problem
from unionhub.kernel import codes
from unionhub.kernel.codes import Checked, PersonInfo

OLD_AGE = 100
_EARLIEST = dt.date(1949, 10, 1)


class Certificate(NamedTuple):
    """What a certificate number says, or what is wrong with it."""

    number: str
    info: PersonInfo | None
    problems: tuple[Problem, ...]


_CHECKS: dict[str, Callable[[str], Checked[object]]] = {
    "05": codes.check_hk_mo_travel_permit,  # type: ignore[dict-item]
    "06": codes.check_tw_travel_permit,  # type: ignore[dict-item]
    "07": codes.check_passport,  # type: ignore[dict-item]
}


def read_certificate(kind: str, number: str, today: dt.date) -> Certificate:
    """Judge a number by its type; an old 15-digit card is brought to 18 digits, with a warning."""
    if kind in ("", "01", "02", "03", "04"):
        warnings: tuple[Problem, ...] = ()
        if len(number) == 15 and number.isdigit():
            number = codes.upgrade_15_to_18(number) or number
            warnings = (Problem("cert_no", "upgraded", "15 位旧号码已换算为 18 位，请核对", WARNING),)
        checked = codes.check_id_card(number, today=today)
        problems = tuple(Problem("cert_no", one.field_code, one.message, one.severity.value) for one in checked.problems)
        return Certificate(checked.value, checked.info, warnings + problems)
    check = _CHECKS.get(kind)
    if check is None:
        fine = number.isascii() and number.isalnum() and 5 <= len(number) <= 20
        return Certificate(number, None, () if fine else (Problem("cert_no", "format", "证件号码应为 5 到 20 位字母或数字"),))
    result = check(number)
    return Certificate(
        result.value, None, tuple(Problem("cert_no", one.field_code, one.message, one.severity.value) for one in result.problems)
    )


def complete(values: Mapping[str, str], constants: Mapping[str, str]) -> dict[str, str]:
    """What the row says, else what was said for the whole file, else the default of the unified form."""
    return {
        **DEFAULTS,
        **{key: value for key, value in constants.items() if value},
        **{key: value for key, value in values.items() if value},
    }


def is_new_form(values: Mapping[str, str]) -> bool:
    """新就业形态劳动者: said so, or an occupation of theirs is given."""
    return values.get("is_new_form") == "1" or (bool(values.get("occupation")) and values.get("is_new_form") != "0")


def check_record(values: dict[str, str], today: dt.date, broken: frozenset[str] = frozenset()) -> list[Problem]:
    """Everything wrong with a new record. Writes what the certificate tells (normalised number, sex, birth) into `values`.

    `broken` are fields already found unreadable: they are not called missing as well.
    """
    problems: list[Problem] = []
    birth: dt.date | None = None
    if values.get("cert_no"):
        certificate = read_certificate(values.get("cert_type", ""), values["cert_no"], today)
        values["cert_no"] = certificate.number
        problems += certificate.problems
        if not any(one.severity == ERROR for one in certificate.problems):
            problems += _against_certificate(values, certificate.info)
            birth = certificate.info.birth if certificate.info else None
    problems += _missing(values, broken)
    return problems + _days(values, birth, today)


def _missing(values: Mapping[str, str], broken: frozenset[str]) -> list[Problem]:
    new_form = is_new_form(values)
    return [
        Problem(field.key, "missing", "请填写此项")
        for field in FIELDS
        if is_required(field, new_form=new_form) and not values.get(field.key) and field.key not in broken
    ]


def _against_certificate(values: dict[str, str], info: PersonInfo | None) -> list[Problem]:
    if info is None:
        return []
    found: list[Problem] = []
    given = values.get("sex")
    if info.sex and given in ("1", "2") and given != info.sex:
        found.append(Problem("sex", "differs", "与身份证号中的性别不一致，请核对号码"))
    values["sex"] = info.sex or given or ""
    if info.birth is not None:
        said = values.get("birth", "")
        whole_month = said.endswith("-01") and said[:7] == info.birth.isoformat()[:7]
        if said and said != info.birth.isoformat() and not whole_month:
            found.append(Problem("birth", "differs", "与身份证号中的出生日期不一致，请核对号码"))
        values["birth"] = info.birth.isoformat()
    return found


def _days(values: Mapping[str, str], birth: dt.date | None, today: dt.date) -> list[Problem]:
    found: list[Problem] = []
    if birth is not None:
        age = codes.age_on(birth, today)
        if age < MIN_AGE:
            found.append(Problem("cert_no", "under_age", f"年满 {MIN_AGE} 周岁才能加入工会"))
        elif age > OLD_AGE:
            found.append(Problem("cert_no", "very_old", "年龄超过 100 周岁，请核对", WARNING))
    for key in ("join_date", "entry_date"):
        day = _day(values.get(key))
        if day is None:
            continue
        if day > today:
            found.append(Problem(key, "future", "不能晚于今天"))
        elif key == "join_date" and day < _EARLIEST:
            found.append(Problem(key, "too_early", "入会时间早于 1949 年，请核对"))
        elif birth is not None and codes.age_on(birth, day) < MIN_AGE <= codes.age_on(birth, today):
            found.append(Problem(key, "too_young", f"那时未满 {MIN_AGE} 周岁，请核对", ERROR if key == "join_date" else WARNING))
    expiry = _day(values.get("cert_valid_to"))
    if expiry is not None and expiry < today:
        found.append(Problem("cert_valid_to", "expired", "证件已过期，请提醒本人换证", WARNING))
    return found


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


def check_changes(values: Mapping[str, str], birth: dt.date | None, today: dt.date) -> list[Problem]:
    """What is wrong with values that are to replace those of a member in the library."""
    return _days(values, birth, today)


def editable(values: Mapping[str, str]) -> dict[str, str]:
    """Those of a row's values that an update of a member in the library takes: no identity, nothing masked."""
    return {
        key: value
        for key, value in values.items()
        if value and BY_KEY[key].officer and BY_KEY[key].home in (Home.MEMBER, Home.PROFILE) and "*" not in value
    }
