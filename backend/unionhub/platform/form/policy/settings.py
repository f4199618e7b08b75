"""What each kind of field asks of its settings."""

import re
from collections.abc import Callable
from decimal import Decimal

from unionhub.platform.form.policy import values
from unionhub.platform.form.policy.fields import Field, Kind

_FEN = re.compile(r"-?\d{1,15}", re.ASCII)
_DECIMAL = re.compile(r"-?\d{1,15}(\.\d{1,6})?", re.ASCII)
_WHOLE = re.compile(r"\d{1,5}", re.ASCII)
VARIABLE_MAX = 3  # parts of a pattern that may be of any length: each one more multiplies the ways to fail
RATING_MAX = 10
_LETTER = r"A-Za-z0-9\u4e00-\u9fff"
_CLASS = rf"\[\^?(?:\\d|\\[\]\\\-^]|[{_LETTER}]-[{_LETTER}]|[{_LETTER} _/:@,.#+*?])+\]"
_PIECE = rf"(?:\\[dD./()\[\]+*?{{}}|\\^$]|{_CLASS}|[{_LETTER} _\-/:@,#])(?:[+*?]|\{{\d{{1,3}}(?:,\d{{0,3}})?\}})?"
_SAFE_PATTERN = re.compile(rf"{_PIECE}(?:\|?{_PIECE})*", re.ASCII)
_VARIABLE = re.compile(r"(?<!\\)[+*?]|\{\d+,\d*\}", re.ASCII)
CHOICE_KINDS = frozenset({Kind.SELECT, Kind.MULTI_SELECT})


Fault = Callable[[str, str], None]


class Settings:
    """The settings of one field against its kind; ``fault(place, message)`` hears what is wrong."""

    def __init__(self, field: Field, fault: Fault) -> None:
        self.field, self.fault = field, fault

    def ensure(self) -> None:
        """Tell everything that is wrong."""
        field = self.field
        if field.kind in CHOICE_KINDS and not field.options and not field.dictionary:
            self.fault("options", "请添加选项，或选一个选项字典")
        if field.kind is Kind.CASCADER and not field.dictionary:
            self.fault("dictionary", "请选一个逐级的选项字典")
        if field.kind is Kind.MATRIX and (not field.rows or not field.options):
            self.fault("rows", "矩阵要有行，也要有列")
        if field.max_count and field.min_count > field.max_count:
            self.fault("min_count", "最少不能大于最多")
        if field.kind is Kind.MULTI_SELECT and field.options and field.min_count > len(field.options):
            self.fault("min_count", "最少要选的比选项还多")
        if field.kind in (Kind.TEXT, Kind.TEXTAREA):
            self._text()
        elif field.kind in (Kind.NUMBER, Kind.MONEY):
            self._ordered(_DECIMAL if field.kind is Kind.NUMBER else _FEN)
        elif field.kind in (Kind.DATE, Kind.DATE_RANGE):
            self._days()
        elif field.kind is Kind.RATING and field.max and not (_WHOLE.fullmatch(field.max) and 2 <= int(field.max) <= RATING_MAX):
            self.fault("max", f"评分的最高一档应是 2 到 {RATING_MAX}")

    def _text(self) -> None:
        field = self.field
        limit = values.TEXT_MAX if field.kind is Kind.TEXT else values.TEXTAREA_MAX
        for place, bound in (("min", field.min), ("max", field.max)):
            if bound and not (_WHOLE.fullmatch(bound) and int(bound) <= limit):
                self.fault(place, f"字数应是 {limit} 以内的整数")
                return
        if field.min and field.max and int(field.min) > int(field.max):
            self.fault("min", "最少不能大于最多")
        if field.format and field.format not in values.FORMATS:
            self.fault("format", "这种格式不支持")
        if field.pattern and (len(field.pattern) > 100 or not safe_pattern(field.pattern)):
            self.fault("pattern", "这个格式写法不支持：只能用字符、[…]、\\d、{n,m}、?、+、* 和 |")

    def _ordered(self, shape: re.Pattern[str]) -> None:
        field = self.field
        for place, bound in (("min", field.min), ("max", field.max)):
            if bound and not shape.fullmatch(bound):
                self.fault(place, "应是数字")
                return
        if field.min and field.max and Decimal(field.min) > Decimal(field.max):
            self.fault("min", "最小不能大于最大")

    def _days(self) -> None:
        field = self.field
        for place, bound in (("min", field.min), ("max", field.max)):
            if bound and bound != "today" and values.day_of(bound) is None:
                self.fault(place, "应是日期，或填表当天")
                return
        if field.min and field.max and "today" not in (field.min, field.max) and field.min > field.max:
            self.fault("min", "最早不能晚于最晚")


def safe_pattern(pattern: str) -> bool:
    """Whether both engines read it alike and neither can be kept busy by it: no groups, so nothing repeats a repetition."""
    if not _SAFE_PATTERN.fullmatch(pattern) or len(_VARIABLE.findall(pattern)) > VARIABLE_MAX:
        return False
    try:
        re.compile(pattern, re.ASCII)
    except re.error:
        return False
    return True
