"""Bodies and answers of the dictionary routes."""

import datetime as dt

from pydantic import Field, model_validator

from unionhub.kernel.http import Id, Schema, version_field
from unionhub.platform.dictionary.enums import DictKind, ItemStatus

CODE = r"^[0-9A-Za-z][0-9A-Za-z_.+\-]{0,31}$"


class ItemsQuery(Schema):
    """Which dictionary."""

    type: str = Field(min_length=3, max_length=64, description="字典标识，如 std.ethnic")


class DictItemChoice(Schema):
    """A choice as a form shows it."""

    code: str
    name: str
    group: str | None
    parent: str | None


class DictTypeFilter(Schema):
    """Narrowing the list of dictionaries."""

    q: str | None = Field(None, max_length=64, description="名称或标识中的文字")
    kind: DictKind | None = None


class DictTypeOut(Schema):
    """One dictionary in the list. ``editable`` is false for national standards."""

    key: str
    name: str
    kind: DictKind
    source: str
    note: str
    item_count: int
    editable: bool


class DictItemFilter(Schema):
    """Narrowing the items of a dictionary."""

    q: str | None = Field(None, max_length=64, description="名称或编码中的文字")
    status: ItemStatus | None = None


class DictItemOut(Schema):
    """One item as its keeper sees it. ``locked``: given by a standard or a requirement, cannot be altered."""

    id: Id
    code: str
    name: str
    group: str | None
    parent: str | None
    note: str
    sort: int
    status: ItemStatus
    valid_from: dt.date | None
    valid_to: dt.date | None
    locked: bool
    version: int


class _Validity(Schema):
    valid_from: dt.date | None = Field(None, description="从哪天起可选")
    valid_to: dt.date | None = Field(None, description="最后可选的一天")

    @model_validator(mode="after")
    def _in_order(self) -> "_Validity":
        if self.valid_from and self.valid_to and self.valid_from > self.valid_to:
            raise ValueError("结束日期不能早于开始日期")
        return self


class DictItemCreate(_Validity):
    """A new choice."""

    code: str = Field(pattern=CODE, description="编码，保存后不能修改")
    name: str = Field(min_length=1, max_length=64)
    group: str | None = Field(None, max_length=32)
    parent: str | None = Field(None, pattern=CODE, description="上级选项的编码")
    note: str = Field("", max_length=100)
    sort: int | None = Field(None, ge=0, le=100_000, description="不填则排在最后")


class DictItemUpdate(_Validity):
    """Changes to a choice; what is left out stays."""

    version: int = version_field()
    name: str | None = Field(None, min_length=1, max_length=64)
    group: str | None = Field(None, max_length=32)
    note: str | None = Field(None, max_length=100)
    sort: int | None = Field(None, ge=0, le=100_000)
    status: ItemStatus | None = None
