"""Bodies and answers about employers (INSP-20, INSP-X5)."""

import datetime as dt
from typing import ClassVar, Literal

from pydantic import Field

from unionhub.kernel.http.schema import Id, PageQuery, Schema, UtcTime, version_field


class EmployerFilter(PageQuery):
    """The district's employers; merged ones are found under the one they were merged into."""

    sortable: ClassVar[dict[str, str]] = {"name": "name"}

    q: str | None = Field(None, max_length=120, description="单位名称（含别的写法）的开头，或完整信用代码")
    coded: bool | None = Field(None, description="是否已有信用代码")
    several: bool | None = Field(None, description="是否由多种写法合并而成")


class EmployerSuggest(Schema):
    q: str = Field(min_length=2, max_length=120)


class EmployerSuggestion(Schema):
    id: Id
    name: str
    uscc: str
    written: str = Field(description="命中的写法")


class EmployerItem(Schema):
    id: Id
    name: str
    uscc: str
    case_count: int
    open_count: int
    petition_count: int
    spelling_count: int
    last_on: dt.date | None
    version: int


class Spelling(Schema):
    """A way of writing it. ``employer_id`` differs from the employer's where a person merged it in; then it can be taken out again."""

    employer_id: Id
    name: str
    case_count: int
    merged: bool
    version: int


class Alike(Schema):
    """Another employer whose name looks much the same."""

    id: Id
    name: str
    uscc: str
    case_count: int
    version: int


class EmployerOut(EmployerItem):
    spellings: list[Spelling]
    alike: list[Alike]
    merged_into: EmployerSuggestion | None
    actions: list[str]


class EmployerUpdate(Schema):
    version: int = version_field()
    name: str | None = Field(None, min_length=2, max_length=120)
    uscc: str | None = Field(None, max_length=32, description="统一社会信用代码；空串为清除")


class EmployerMerge(Schema):
    version: int = version_field()
    into_id: Id
    reason: str = Field(min_length=2, max_length=200)


class EmployerSplit(Schema):
    version: int = version_field()
    reason: str = Field(min_length=2, max_length=200)


class EmployerTimelineQuery(Schema):
    """Which page of it, newest first."""

    page: int = Field(1, ge=1, le=10_000, description="页码，从 1 开始")
    size: int = Field(20, ge=1, le=100, description="每页条数")

    @property
    def offset(self) -> int:
        """Rows to skip."""
        return (self.page - 1) * self.size


class Milestone(Schema):
    at: UtcTime
    name: str


class EmployerTimelineItem(Schema):
    """One case or petition against the employer. Says nothing of who reported it (D8)."""

    id: Id
    kind: Literal["case", "petition"]
    number: str
    on: dt.date
    written: str
    cause_name: str
    grid_name: str
    state_name: str
    done: bool
    people: int
    amount_fen: int | None
    milestones: list[Milestone]
