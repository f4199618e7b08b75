"""Bodies and answers of the 归属待定 list (JOIN-20)."""

from typing import ClassVar

from pydantic import Field

from unionhub.domains.membership.enums.placements import PlacementKind
from unionhub.domains.membership.schemas.phone import UnitName
from unionhub.kernel.http.schema import Id, PageQuery, Schema, UtcTime, version_field


class PlacementFilter(PageQuery):
    sortable: ClassVar[dict[str, str]] = {"since": "created_at", "name": "name"}
    default_sort: ClassVar[str] = "since"

    kind: PlacementKind = PlacementKind.APPLICATION
    unit_id: Id | None = Field(None, description="暂由哪个工会受理")
    q: str | None = Field(None, max_length=32, description="姓名开头、证件或手机尾号、完整证件号或手机号")
    occupation: str | None = Field(None, max_length=32, description="职业类别代码")


class PlacementItem(Schema):
    id: Id
    kind: PlacementKind
    name: str
    cert_tail: str
    phone_tail: str
    unit: UnitName
    employer_name: str
    industry_name: str
    platform_name: str
    occupation_name: str
    since: UtcTime
    version: int
    can_assign: bool


class PlacementCounts(Schema):
    application: int
    member: int


class PlacementPage(Schema):
    items: list[PlacementItem]
    total: int
    page: int
    size: int
    counts: PlacementCounts


class PlacementChosen(Schema):
    id: Id
    version: int = version_field()


class PlacementAssign(Schema):
    kind: PlacementKind
    unit_id: Id = Field(description="划到哪个工会，如工会联合会、联合工会")
    items: list[PlacementChosen] = Field(min_length=1, max_length=100)
    note: str = Field("", max_length=200, description="划定依据，记入会籍变更记录")
