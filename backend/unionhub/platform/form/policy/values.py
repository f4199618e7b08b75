"""What one answer becomes, and what is wrong with it. Every function takes what a client sent, of whatever JSON type."""

import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Collection
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from unionhub.kernel import codes
from unionhub.platform.form.policy.fields import CHOSEN, UPLOADS, Field, Kind

BLANKS = " \t\n\r\u00a0\u3000\ufeff"
TEXT_MAX = 200
TEXTAREA_MAX = 2000
COUNT_MAX = 9
_NUMBER = re.compile(r"-?\d{1,15}(\.\d{1,6})?", re.ASCII)
_FEN = re.compile(r"-?\d{1,15}", re.ASCII)
_FILE_ID = re.compile(r"\d{1,20}", re.ASCII)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_LINES = re.compile(r"\r\n?")


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, where (``fee``, ``jobs.0.name``), in words for the person."""

    path: str
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class World:
    """What the form's definition does not hold: today, and the codes of a dictionary that may be chosen."""

    today: dt.date
    codes: Callable[[str], Collection[str]] = lambda _dictionary: frozenset()


class Wrong(Exception):
    """The answer is refused; ``at`` names a place inside it."""

    def __init__(self, code: str, message: str, at: str = "") -> None:
        super().__init__(message)
        self.code, self.message, self.at = code, message, at


def missing(field: Field) -> str:
    """What is said of a required answer that is not there."""
    verb = "上传" if field.kind in UPLOADS else "选择" if field.kind in CHOSEN else "填写"
    return f"请{verb}{field.label}"


def is_empty(value: Any) -> bool:
    """Whether nothing was answered."""
    if isinstance(value, str):
        return not value.strip(BLANKS)
    return value is None or value == [] or value == {}


def read(field: Field, value: Any, world: World) -> Any:
    """The answer as it is kept. Raises Wrong."""
    return _READERS[field.kind](field, value, world)


def _string(field: Field, value: Any) -> str:
    if not isinstance(value, str):
        raise Wrong("type", f"{field.label}的内容不对，请重新填写")
    return unicodedata.normalize("NFC", value)


def _listed(field: Field, value: Any) -> list[str]:
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise Wrong("type", f"{field.label}的内容不对，请重新选择")
    return list(dict.fromkeys(value))


def _text(field: Field, value: Any, world: World) -> str:
    text = _CONTROL.sub("", _LINES.sub("\n", _string(field, value)))
    if field.kind is Kind.TEXT:
        text = text.replace("\n", " ").replace("\t", " ")
    text = text.strip(BLANKS)
    if field.format:
        return _formatted(FORMATS[field.format][1](text))
    least, most = int(field.min or 0), int(field.max or (TEXT_MAX if field.kind is Kind.TEXT else TEXTAREA_MAX))
    if len(text) < least:
        raise Wrong("too_short", f"{field.label}至少 {least} 个字")
    if len(text) > most:
        raise Wrong("too_long", f"{field.label}最多 {most} 个字")
    if field.pattern and not re.fullmatch(field.pattern, text, re.ASCII):
        raise Wrong("pattern", field.pattern_hint or f"{field.label}的格式不对")
    return text


def _formatted(checked: codes.Checked[Any]) -> str:
    if checked.errors:
        raise Wrong("format", checked.errors[0].message)
    return checked.value


FORMATS: dict[str, tuple[str, Callable[[str], codes.Checked[Any]]]] = {
    "email": ("邮箱", codes.check_email),
    "landline": ("固定电话", codes.check_landline),
    "postcode": ("邮政编码", codes.check_postcode),
    "plate": ("车牌号", codes.check_plate),
    "bank_card": ("银行卡号", codes.check_bank_card),
}


def _phone(field: Field, value: Any, world: World) -> str:
    return _formatted(codes.check_mobile(_string(field, value)))


def _id_card(field: Field, value: Any, world: World) -> str:
    return _formatted(codes.check_id_card(_string(field, value), today=world.today))


def _uscc(field: Field, value: Any, world: World) -> str:
    return _formatted(codes.check_uscc(_string(field, value)))


def _figures(value: Any) -> str:
    """Digits as text; full-width ones are a keyboard's habit. What is no number gives nothing that could be one."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return codes.squeeze(value) if isinstance(value, str) else ""


def _number(field: Field, value: Any, world: World) -> str:
    text = _figures(value)
    if not _NUMBER.fullmatch(text):
        raise Wrong("number", f"{field.label}应是数字")
    kept = plain(text)
    _, _, fraction = kept.partition(".")
    if len(fraction) > field.decimals:
        raise Wrong("decimals", f"{field.label}最多 {field.decimals} 位小数" if field.decimals else f"{field.label}应是整数")
    if field.min and Decimal(kept) < Decimal(field.min):
        raise Wrong("min", f"{field.label}不能小于 {_with_unit(field, field.min)}")
    if field.max and Decimal(kept) > Decimal(field.max):
        raise Wrong("max", f"{field.label}不能大于 {_with_unit(field, field.max)}")
    return kept


def _with_unit(field: Field, bound: str) -> str:
    return f"{bound} {field.unit}" if field.unit else bound


def plain(text: str) -> str:
    """A number without leading or trailing zeros and without a negative nought."""
    sign, digits = ("-", text[1:]) if text.startswith("-") else ("", text)
    whole, _, fraction = digits.partition(".")
    whole, fraction = whole.lstrip("0") or "0", fraction.rstrip("0")
    found = f"{whole}.{fraction}" if fraction else whole
    return found if found == "0" else sign + found


def _money(field: Field, value: Any, world: World) -> int:
    text = _figures(value)
    if not _FEN.fullmatch(text):
        raise Wrong("number", f"{field.label}应是金额")
    fen = int(text)
    least = int(field.min or 0)
    if fen < least:
        raise Wrong("min", f"{field.label}不能少于 {yuan(least)} 元")
    if field.max and fen > int(field.max):
        raise Wrong("max", f"{field.label}不能多于 {yuan(int(field.max))} 元")
    return fen


def yuan(fen: int) -> str:
    """Money as a person writes it."""
    sign, rest = ("-" if fen < 0 else ""), abs(fen)
    return f"{sign}{rest // 100}.{rest % 100:02d}" if rest % 100 else f"{sign}{rest // 100}"


def day_of(text: Any) -> dt.date | None:
    """The day of an ISO date; nothing else is one."""
    if not isinstance(text, str) or not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
        return None
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None


def _bound(text: str, world: World) -> dt.date | None:
    return world.today if text == "today" else day_of(text)


def _date(field: Field, value: Any, world: World) -> str:
    day = day_of(value)
    if day is None:
        raise Wrong("date", f"{field.label}应是日期，如 2026-01-31")
    first, last = _bound(field.min, world), _bound(field.max, world)
    if first and day < first:
        raise Wrong("min", f"{field.label}不能早于 {first.isoformat()}")
    if last and day > last:
        raise Wrong("max", f"{field.label}不能晚于 {last.isoformat()}")
    return day.isoformat()


def _date_range(field: Field, value: Any, world: World) -> dict[str, str]:
    if not isinstance(value, dict):
        raise Wrong("type", f"{field.label}的内容不对，请重新选择")
    if is_empty(value.get("from")) or is_empty(value.get("to")):
        raise Wrong("required", f"{field.label}的开始和结束都要选")
    first, last = _date(field, value["from"], world), _date(field, value["to"], world)
    if last < first:
        raise Wrong("order", f"{field.label}的结束不能早于开始")
    if field.max_days and (dt.date.fromisoformat(last) - dt.date.fromisoformat(first)).days + 1 > field.max_days:
        raise Wrong("max_days", f"{field.label}最长 {field.max_days} 天")
    return {"from": first, "to": last}


def choices(field: Field, world: World) -> Collection[str]:
    """The values that may be chosen."""
    return world.codes(field.dictionary) if field.dictionary else {one.value for one in field.options}


def _select(field: Field, value: Any, world: World) -> str:
    if not isinstance(value, str) or value not in choices(field, world):
        raise Wrong("choice", f"{field.label}请从选项中选")
    return value


def _multi_select(field: Field, value: Any, world: World) -> list[str]:
    chosen = _listed(field, value)
    allowed = choices(field, world)
    if any(one not in allowed for one in chosen):
        raise Wrong("choice", f"{field.label}请从选项中选")
    _ensure_count(field, len(chosen), "至少选", "最多选", "项")
    if field.options:
        chosen = [one.value for one in field.options if one.value in chosen]
    return chosen


def _ensure_count(field: Field, count: int, least: str, most: str, unit: str, limit: int = 0) -> None:
    if count < field.min_count:
        raise Wrong("min_count", f"{field.label}{least} {field.min_count} {unit}")
    highest = field.max_count or limit
    if highest and count > highest:
        raise Wrong("max_count", f"{field.label}{most} {highest} {unit}")


def _files(field: Field, value: Any, world: World) -> list[str]:
    ids = _listed(field, value)
    if any(not _FILE_ID.fullmatch(one) for one in ids):
        raise Wrong("type", f"{field.label}的内容不对，请重新上传")
    _ensure_count(field, len(ids), "至少", "最多", "个", COUNT_MAX)
    return ids


def _rating(field: Field, value: Any, world: World) -> int:
    most = int(field.max or 5)
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= most:
        raise Wrong("choice", f"{field.label}请选 1 到 {most}")
    return value


def _matrix(field: Field, value: Any, world: World) -> dict[str, str]:
    if not isinstance(value, dict):
        raise Wrong("type", f"{field.label}的内容不对，请重新选择")
    columns = {one.value for one in field.options}
    kept: dict[str, str] = {}
    for row in field.rows:
        chosen = value.get(row.value)
        if is_empty(chosen):
            if field.required:
                raise Wrong("required", f"请选择“{row.label}”", row.value)
            continue
        if not isinstance(chosen, str) or chosen not in columns:
            raise Wrong("choice", f"“{row.label}”请从选项中选", row.value)
        kept[row.value] = chosen
    return kept


_READERS: dict[Kind, Callable[[Field, Any, World], Any]] = {
    Kind.TEXT: _text,
    Kind.TEXTAREA: _text,
    Kind.NUMBER: _number,
    Kind.MONEY: _money,
    Kind.DATE: _date,
    Kind.DATE_RANGE: _date_range,
    Kind.SELECT: _select,
    Kind.MULTI_SELECT: _multi_select,
    Kind.CASCADER: _select,
    Kind.PHONE: _phone,
    Kind.ID_CARD: _id_card,
    Kind.USCC: _uscc,
    Kind.FILE: _files,
    Kind.IMAGE: _files,
    Kind.RATING: _rating,
    Kind.MATRIX: _matrix,
}
