"""Codes of organisations.

Unified social credit code: GB 32100-2015 with amendment 1 (2016); a wrong form or check character is an error, an
unusual department, type or inner organisation code only a warning, since historical records deviate.
Organisation code: GB 11714.
"""

import re
from dataclasses import dataclass

from unionhub.kernel.codes.base import Checked, Problem, Severity, squeeze

_USCC_CHARS = "0123456789ABCDEFGHJKLMNPQRTUWXY"  # 31 characters: no I, O, Z, S, V
_USCC_INDEX = {ch: i for i, ch in enumerate(_USCC_CHARS)}
_USCC_WEIGHTS = tuple(pow(3, i, 31) for i in range(17))
_USCC = re.compile(r"[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}", re.ASCII)

_ORG_CHARS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ORG_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)
_ORG = re.compile(r"([0-9A-Z]{8})-?([0-9X])", re.ASCII)

# Registering department (1st character) -> organisation types (2nd character).
_DEPARTMENTS = {
    "1": "1239", "2": "19", "3": "123459", "4": "19", "5": "12359", "6": "129", "7": "129", "8": "19",
    "9": "1239", "A": "19", "G": "19", "N": "1239", "Y": "1",
}  # fmt: skip

_FORMAT = Problem("FORMAT", "统一社会信用代码应为 18 位数字和大写字母（不含 I、O、Z、S、V），请核对")
_CHECK = Problem("CHECK", "统一社会信用代码最后一位校验不对，请核对")
_DEPT = Problem("DEPT", "统一社会信用代码首位不是已知的登记管理部门，请确认", Severity.WARNING)
_ORG_TYPE = Problem("ORG_TYPE", "统一社会信用代码第二位不是该登记部门的机构类别，请确认", Severity.WARNING)
_ORG_CHECK = Problem("ORG_CHECK", "统一社会信用代码第 9 到 17 位（组织机构代码）校验不对，请确认", Severity.WARNING)


@dataclass(frozen=True, slots=True)
class UsccInfo:
    """Parts of a unified social credit code; `is_union` means registered by a trade union (8…)."""

    department: str
    org_type: str
    area: str
    org_code: str

    @property
    def is_union(self) -> bool:
        return self.department == "8"

    @property
    def is_enterprise(self) -> bool:
        return self.department == "9"


@dataclass(frozen=True, slots=True)
class OrgCodeInfo:
    """The eight characters and the check character of an organisation code."""

    body: str
    check: str


def normalise_uscc(value: str) -> str:
    """NFKC, no blanks or hyphens, upper-case."""
    return squeeze(value).replace("-", "").upper()


def uscc_check_char(first17: str) -> str:
    """The 18th character (weights 3^(i−1) mod 31)."""
    return _USCC_CHARS[-sum(_USCC_INDEX[ch] * w for ch, w in zip(first17, _USCC_WEIGHTS, strict=True)) % 31]


def org_check_char(first8: str) -> str:
    """The check character of GB 11714 (10 → X, 11 → 0)."""
    rest = 11 - sum(_ORG_CHARS.index(ch) * w for ch, w in zip(first8, _ORG_WEIGHTS, strict=True)) % 11
    return {10: "X", 11: "0"}.get(rest, str(rest))


def check_uscc(value: str) -> Checked[UsccInfo]:
    """Problem codes: FORMAT, CHECK (errors); DEPT, ORG_TYPE, ORG_CHECK (warnings)."""
    code = normalise_uscc(value)
    if not _USCC.fullmatch(code):
        return Checked(code, (_FORMAT,))
    problems: list[Problem] = []
    types = _DEPARTMENTS.get(code[0])
    if types is None:
        problems.append(_DEPT)
    elif code[1] not in types:
        problems.append(_ORG_TYPE)
    if org_check_char(code[8:16]) != code[16]:
        problems.append(_ORG_CHECK)
    if uscc_check_char(code[:17]) != code[17]:
        problems.append(_CHECK)
    return Checked(code, tuple(problems), UsccInfo(code[0], code[1], code[2:8], code[8:17]))


def check_org_code(value: str) -> Checked[OrgCodeInfo]:
    """An organisation code; the hyphen may be missing and is put back. Lower-case letters are refused, as the standard does."""
    raw = squeeze(value)
    match = _ORG.fullmatch(raw)
    if match is None:
        return Checked(raw, (Problem("FORMAT", "组织机构代码应为 8 位数字或大写字母，加横线和 1 位校验码"),))
    body, check = match.groups()
    code = f"{body}-{check}"
    if org_check_char(body) != check:
        return Checked(code, (Problem("CHECK", "组织机构代码最后一位校验不对，请核对"),))
    return Checked(code, (), OrgCodeInfo(body, check))
