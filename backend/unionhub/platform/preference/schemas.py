"""Questions and answers about preferences."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from unionhub.kernel.http import Id, Schema

ColumnKey = Annotated[str, StringConstraints(pattern=r"^[A-Za-z][A-Za-z0-9_]{0,39}$")]
Columns = Annotated[list[ColumnKey], Field(max_length=80)]
Title = Annotated[str, StringConstraints(min_length=1, max_length=20)]
Conditions = Annotated[
    dict[ColumnKey, Annotated[str, StringConstraints(max_length=200)]],
    Field(min_length=1, max_length=40, description="筛选项与取值，与地址栏一致；sort 为排序"),
]


class ListSetting(Schema):
    """How a person wants one list: columns in their order, those hidden (null: as the list opens), row height, rows per page."""

    order: Columns = Field(default_factory=list)
    hidden: Columns | None = None
    density: Literal["normal", "compact"] = "normal"
    size: Literal[20, 50, 100] | None = None


class ShellSetting(Schema):
    """The frame: a slim menu, groups of the menu folded away."""

    slim: bool = False
    folded: Annotated[list[ColumnKey], Field(max_length=40)] = Field(default_factory=list)


class FilterCreate(Schema):
    """A filter to keep."""

    title: Title
    conditions: Conditions
    is_default: bool = False


class FilterUpdate(Schema):
    """A new name, other conditions, default or not; what is left out stays."""

    title: Title | None = None
    conditions: Conditions | None = None
    is_default: bool | None = None


class FilterOut(Schema):
    """A saved filter."""

    id: Id
    list_key: str
    title: str
    conditions: dict[str, str]
    is_default: bool


class PreferencesOut(Schema):
    """Everything remembered of this account, in one answer."""

    shell: ShellSetting
    lists: dict[str, ListSetting]
    filters: list[FilterOut]
