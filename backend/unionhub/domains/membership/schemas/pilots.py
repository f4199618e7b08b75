"""Opening joining by code union by union (JOIN-35)."""

from typing import ClassVar

from pydantic import Field

from unionhub.domains.membership.schemas.phone import UnitName
from unionhub.kernel.http.schema import Id, PageQuery, Schema
from unionhub.platform.org.enums import UnionLevel


class PilotFilter(PageQuery):
    """Which unions."""

    sortable: ClassVar[dict[str, str]] = {"name": "name", "path": "path"}
    default_sort: ClassVar[str] = "path"

    unit_id: Id | None = Field(None, description="这个工会及其全部下级")
    q: str = Field("", max_length=60, description="名称中的文字")
    opened: bool | None = Field(None, description="是否已开通")
    level: UnionLevel | None = None


class PilotOut(Schema):
    """A union and whether joining by code is open; ``own``: the caller's own, which only the union above may switch."""

    id: Id
    unit: UnitName
    full_name: str
    level_name: str
    opened: bool
    own: bool
    codes: int
    scans: int
    applications: int
    approved: int


class PilotSwitch(Schema):
    """Open or close these unions, with everything below them if wanted."""

    unit_ids: list[Id] = Field(min_length=1, max_length=100)
    opened: bool
    with_below: bool = Field(False, description="连同全部下级工会")
    reason: str = Field("", max_length=200)


class PilotSwitched(Schema):
    """How many unions changed; those that stood so already are not counted."""

    changed: int
