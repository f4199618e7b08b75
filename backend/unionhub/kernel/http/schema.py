"""Building blocks of request and response models. Unknown body fields are refused (PIPL: collect only what is named)."""

import datetime as dt
from typing import Annotated, Any, ClassVar, Generic, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainSerializer, WithJsonSchema

from unionhub.kernel.errors import InvalidFields

T = TypeVar("T")
MAX_ID = (1 << 63) - 1
MAX_NUMBER = (1 << 31) - 1
"""What a counting column of any database holds."""


def _to_id(value: Any) -> int:
    text = str(value)
    if isinstance(value, bool) or not text.isascii() or not text.isdigit() or len(text) > 19 or int(text) > MAX_ID:
        raise ValueError("编号格式不正确")
    return int(text)


Id = Annotated[
    int,
    BeforeValidator(_to_id),
    PlainSerializer(str, return_type=str),
    WithJsonSchema({"type": "string", "pattern": "^[0-9]{1,19}$", "examples": ["133742069812346880"]}),
]
"""A row id: int in Python, decimal string in JSON (JavaScript cannot hold 63 bits)."""


def _utc_text(value: dt.datetime) -> str:
    return value.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


UtcTime = Annotated[dt.datetime, PlainSerializer(_utc_text, return_type=str), WithJsonSchema({"type": "string", "format": "date-time"})]
"""An instant: aware UTC in Python, ISO-8601 with ``Z`` in JSON."""


class Schema(BaseModel):
    """Base of every body, query and answer."""

    model_config = ConfigDict(extra="forbid", from_attributes=True, str_strip_whitespace=True, frozen=False)


def version_field() -> Any:
    """The version the caller looked at; a write against an older one is refused with 409."""
    return Field(ge=1, le=MAX_NUMBER, description="读取时的版本号，用于防止覆盖他人的修改")


class PageQuery(Schema):
    """Paging and sorting of a list. ``sort`` names a column of the white list, with ``-`` for descending."""

    sortable: ClassVar[dict[str, str]] = {}
    default_sort: ClassVar[str] = "-id"

    page: int = Field(1, ge=1, le=10_000, description="页码，从 1 开始")
    size: int = Field(20, ge=1, le=100, description="每页条数")
    sort: str | None = Field(None, max_length=64, description="排序字段，前加 - 为倒序")

    def order_by(self) -> list[str]:
        """ORM ordering from the white list, ending in the id so that pages never overlap."""
        wanted = self.sort or self.default_sort
        name = wanted.removeprefix("-")
        known = {"id": "id", **self.sortable}
        if name not in known:
            raise InvalidFields([("sort", "unknown", f"不能按这一项排序，可选：{'、'.join(known)}")])
        column = known[name]
        direction = "-" if wanted.startswith("-") else ""
        return [f"{direction}{column}"] if column == "id" else [f"{direction}{column}", f"{direction}id"]

    @property
    def offset(self) -> int:
        """Rows to skip."""
        return (self.page - 1) * self.size


class Page(BaseModel, Generic[T]):
    """One page of a list."""

    items: list[T]
    total: int
    page: int
    size: int


class Listing(BaseModel, Generic[T]):
    """A short list that needs no paging."""

    items: list[T]
