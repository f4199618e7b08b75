"""Reading one cell the way a person meant it: full-width digits, text dates, Excel serials, names or codes of dictionaries.

Pure: what may be chosen is handed in. A message never repeats a value: the wrong column may hold anything (D6).
"""

import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from unionhub.domains.membership.policy.joining import NAME, normalise_name
from unionhub.domains.membership.policy.member_fields import Kind, MemberField
from unionhub.kernel import codes
from unionhub.kernel.codes import Checked
from unionhub.kernel.excel import Cell, as_text

ERROR, WARNING = "error", "warning"
_PRECISE = 10**15  # Excel keeps 15 digits: a longer number has lost its end
_EPOCH = dt.date(1899, 12, 30)
_SERIALS = (366, 80_000)  # 1901 … 2119
_DATE = re.compile(r"(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?(?:[ T]\d{1,2}:\d{2}.*)?")
_PLAIN_DATE = re.compile(r"(\d{4})(\d{2})(\d{2})?")
_YES = frozenset(("是", "1", "y", "yes", "true", "有", "√", "✓", "对"))
_NO = frozenset(("否", "0", "n", "no", "false", "无", "×", "✗", "不是", "非"))


class Problem(NamedTuple):
    """What is wrong with a field of a row; a warning does not block."""

    field: str
    code: str
    message: str
    severity: str = ERROR


@dataclass(frozen=True, slots=True)
class Choices:
    """What a row may name: per dictionary the code by (folded) name or code, and units by name; several of one name are ambiguous."""

    codes: Mapping[str, Mapping[str, str]]
    samples: Mapping[str, str] = field(default_factory=dict)
    units: Mapping[str, list[int]] = field(default_factory=dict)


class Read(NamedTuple):
    """A normalised value (empty when there is none) and what is wrong with it."""

    value: str
    problems: tuple[Problem, ...] = ()


def fold(text: str) -> str:
    """What does not matter when names are compared: width, case, blanks, brackets and separators."""
    return re.sub(r"[\s()（）\-_/、·:：*＊\[\]【】]+", "", unicodedata.normalize("NFKC", text)).casefold()


def cell_text(value: Cell) -> str:
    """A cell as text: an apostrophe that only made it a text is gone, invisible characters too."""
    text = unicodedata.normalize("NFKC", as_text(value))
    return "".join(ch for ch in text if ch == " " or unicodedata.category(ch)[0] not in "CZ").strip().lstrip("'‘’`").strip()


def read_value(spec: MemberField, raw: Cell, choices: Choices) -> Read:
    """The value of one field. Blank cells and lines that only say there is nothing read as empty."""
    text = cell_text(raw)
    if text in ("", "-", "--", "—", "/", "无") and (text == "" or (spec.kind is not Kind.FLAG and spec.kind is not Kind.CODE)):
        return Read("")
    if isinstance(raw, float | int) and not isinstance(raw, bool) and abs(raw) >= _PRECISE:
        return _bad(spec, "precision", "单元格是数字格式，末尾几位已经丢失；请把该列设为文本后重新填写号码")
    return _READERS[spec.kind](spec, raw, text, choices)


def read_date(raw: Cell, text: str) -> dt.date | None:
    """Dates, Excel's serials, and the ways people write them; a month without a day is its first."""
    if isinstance(raw, dt.datetime):
        return raw.date()
    if isinstance(raw, dt.date):
        return raw
    if text.isdigit() and len(text) <= 5:
        return _EPOCH + dt.timedelta(days=int(text)) if _SERIALS[0] <= int(text) <= _SERIALS[1] else None
    found = _DATE.fullmatch(text) or _PLAIN_DATE.fullmatch(text)
    if found is None:
        return None
    year, month, day = found.groups()
    try:
        return dt.date(int(year), int(month), int(day or 1))
    except ValueError:
        return None


def _bad(spec: MemberField, code: str, message: str) -> Read:
    return Read("", (Problem(spec.key, code, message),))


def _text(spec: MemberField, raw: Cell, text: str, choices: Choices) -> Read:
    if len(text) > spec.max_chars:
        return _bad(spec, "too_long", f"最多 {spec.max_chars} 个字")
    return Read(text)


def _name(spec: MemberField, raw: Cell, text: str, choices: Choices) -> Read:
    clean = normalise_name(text)
    if not NAME.fullmatch(clean):
        clean = clean.replace(" ", "")  # 张 三
    return Read(clean) if NAME.fullmatch(clean) else _bad(spec, "format", "请填写与证件一致的姓名")


def _code(spec: MemberField, raw: Cell, text: str, choices: Choices) -> Read:
    known = choices.codes.get(spec.dictionary, {})
    code = known.get(fold(text))
    if code is None and text.isdigit():
        code = known.get(text.zfill(2))
    if code is not None:
        return Read(code)
    if text == "无":
        return Read("")
    return _bad(spec, "unknown_code", f"不在可选范围内，可填：{choices.samples.get(spec.dictionary, '见模板的填写说明')}")


def _date(spec: MemberField, raw: Cell, text: str, choices: Choices) -> Read:
    if spec.key == "cert_valid_to" and text in ("长期", "长期有效", "永久"):
        return Read("9999-12-31")
    day = read_date(raw, text)
    return Read(day.isoformat()) if day else _bad(spec, "format", "日期应写成 2026-11-22 这样")


def _flag(spec: MemberField, raw: Cell, text: str, choices: Choices) -> Read:
    word = text.casefold()
    if word in _YES or word in _NO:
        return Read("1" if word in _YES else "0")
    return _bad(spec, "format", "请填“是”或“否”")


def _cert(spec: MemberField, raw: Cell, text: str, choices: Choices) -> Read:
    return Read(codes.normalise_id(text))  # judged together with its type


def _unit(spec: MemberField, raw: Cell, text: str, choices: Choices) -> Read:
    parts = [part for part in re.split(r"\s*[/>＞→]\s*", text) if part]
    found = choices.units.get(fold(text)) or choices.units.get(fold(parts[-1] if parts else text)) or []
    if len(found) == 1:
        return Read(str(found[0]))
    if found:
        return _bad(spec, "ambiguous", "有几个同名的工会，请写出上级，如：上级工会 / 本工会")
    return _bad(spec, "unknown_unit", "没有找到这个工会，或不在您的管理范围内；请按组织架构中的名称填写")


def _number(spec: MemberField, raw: Cell, text: str, choices: Choices) -> Read:
    number = codes.squeeze(text)
    return Read(number) if number.isdigit() and len(number) == 16 else _bad(spec, "format", "会员编号应为 16 位数字")


def _checked(check: Callable[[str], Checked[object]]) -> Callable[[MemberField, Cell, str, Choices], Read]:
    def read(spec: MemberField, raw: Cell, text: str, choices: Choices) -> Read:
        result = check(text)
        problems = tuple(Problem(spec.key, one.field_code, one.message, one.severity.value) for one in result.problems)
        return Read(result.value if result.ok else "", problems)

    return read


_READERS: dict[Kind, Callable[[MemberField, Cell, str, Choices], Read]] = {
    Kind.TEXT: _text,
    Kind.NAME: _name,
    Kind.CODE: _code,
    Kind.DATE: _date,
    Kind.FLAG: _flag,
    Kind.CERT_NO: _cert,
    Kind.UNIT: _unit,
    Kind.NUMBER: _number,
    Kind.MOBILE: _checked(codes.check_mobile),  # type: ignore[arg-type]
    Kind.USCC: _checked(codes.check_uscc),  # type: ignore[arg-type]
    Kind.BANK_CARD: _checked(codes.check_bank_card),  # type: ignore[arg-type]
    Kind.PLATE: _checked(codes.check_plate),  # type: ignore[arg-type]
}
