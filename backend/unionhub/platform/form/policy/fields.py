"""What a form is made of, once read."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """Kinds of field."""

    TEXT = "text"
    TEXTAREA = "textarea"
    NUMBER = "number"
    MONEY = "money"
    DATE = "date"
    DATE_RANGE = "date_range"
    SELECT = "select"
    MULTI_SELECT = "multi_select"
    CASCADER = "cascader"
    PHONE = "phone"
    ID_CARD = "id_card"
    USCC = "uscc"
    FILE = "file"
    IMAGE = "image"
    RATING = "rating"
    MATRIX = "matrix"
    GROUP = "group"
    NOTE = "note"


KIND_NAMES = {
    Kind.TEXT: "单行文字",
    Kind.TEXTAREA: "多行文字",
    Kind.NUMBER: "数字",
    Kind.MONEY: "金额",
    Kind.DATE: "日期",
    Kind.DATE_RANGE: "起止日期",
    Kind.SELECT: "单选",
    Kind.MULTI_SELECT: "多选",
    Kind.CASCADER: "逐级选择",
    Kind.PHONE: "手机号",
    Kind.ID_CARD: "身份证号",
    Kind.USCC: "统一社会信用代码",
    Kind.FILE: "文件",
    Kind.IMAGE: "图片",
    Kind.RATING: "评分",
    Kind.MATRIX: "矩阵单选",
    Kind.GROUP: "重复填写的一组",
    Kind.NOTE: "说明文字",
}
PERSONAL = frozenset({Kind.PHONE, Kind.ID_CARD})
"""Kinds whose answers are personal whatever the definition says: sealed at rest, masked when shown (D6)."""
UPLOADS = frozenset({Kind.FILE, Kind.IMAGE})
CHOSEN = frozenset({Kind.SELECT, Kind.MULTI_SELECT, Kind.CASCADER, Kind.DATE, Kind.DATE_RANGE, Kind.RATING, Kind.MATRIX})
"""Kinds a person chooses rather than writes: the sentence of a missing answer says 请选择."""
REPORTABLE = frozenset({Kind.NUMBER, Kind.MONEY, Kind.DATE, Kind.SELECT, Kind.MULTI_SELECT, Kind.CASCADER, Kind.RATING, Kind.MATRIX})
"""Kinds whose answers may be counted, averaged and crossed."""
OTHER = "__other"
"""What the words beside a chosen “其他” are kept under: the field's key and this."""


@dataclass(frozen=True, slots=True)
class Option:
    """One choice. ``other``: the person writes beside it what it is."""

    value: str
    label: str
    score: int = 0
    other: bool = False


@dataclass(frozen=True, slots=True)
class ShowTest:
    """One comparison with an earlier answer."""

    field: str
    op: str
    value: object = None


@dataclass(frozen=True, slots=True)
class ShowIf:
    """When a field is there at all: all tests, or any of them."""

    tests: tuple[ShowTest, ...]
    every: bool = True


@dataclass(frozen=True, slots=True)
class Field:
    """One field. Bounds are read by kind, all kept as text: characters of a text, the value of a number, fen of money,
    days of a date (ISO or ``today``), places of a rating."""

    key: str
    kind: Kind
    label: str
    hint: str = ""
    required: bool = False
    personal: bool = False
    reportable: bool = False
    show_if: ShowIf | None = None
    format: str = ""
    pattern: str = ""
    pattern_hint: str = ""
    min: str = ""
    max: str = ""
    decimals: int = 0
    unit: str = ""
    max_days: int = 0
    min_count: int = 0
    max_count: int = 0
    dictionary: str = ""
    options: tuple[Option, ...] = ()
    rows: tuple[Option, ...] = ()
    fields: tuple["Field", ...] = ()
    score_each: int = 0

    @property
    def sealed(self) -> bool:
        """Whether its answer is personal."""
        return self.personal or self.kind in PERSONAL


@dataclass(frozen=True, slots=True)
class Section:
    """A page of a form in steps, a card of a form on one page."""

    key: str
    title: str
    hint: str = ""
    fields: tuple[Field, ...] = ()


@dataclass(frozen=True, slots=True)
class Form:
    """A sound form."""

    sections: tuple[Section, ...] = field(default=())

    def fields(self) -> Iterator[Field]:
        """Every field, in order; not those inside a group."""
        return (one for section in self.sections for one in section.fields)
