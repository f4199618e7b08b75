"""Bodies and answers of the unit routes."""

import datetime as dt
from decimal import Decimal
from typing import Annotated, ClassVar

from pydantic import AfterValidator, Field

from unionhub.kernel.codes import check_landline, check_mobile, check_uscc
from unionhub.kernel.http import Id, PageQuery, Schema, UtcTime, version_field
from unionhub.platform.org.enums import ChangeKind, UnionLevel, UnitKind, UnitStatus
from unionhub.platform.org.policy import tidy_name


def _phone(value: str) -> str:
    mobile = check_mobile(value)
    if not value or mobile.ok:
        return mobile.value
    landline = check_landline(value)
    if not landline.ok:
        raise ValueError("电话应为 11 位手机号，或区号加固定电话，如 0519-88886666")
    return landline.value


def _uscc(value: str) -> str:
    checked = check_uscc(value) if value else None
    if checked is not None and not checked.ok:
        raise ValueError(checked.errors[0].message)
    return checked.value if checked else ""


Name = Annotated[str, Field(min_length=2, max_length=120), AfterValidator(tidy_name)]
ShortName = Annotated[str, Field(max_length=60), AfterValidator(tidy_name)]
AreaCode = Annotated[str, Field(pattern=r"^([0-9]{6}|[0-9]{9}|[0-9]{12})?$", description="行政区划代码，6、9 或 12 位")]
Address = Annotated[str, Field(max_length=200)]
ContactName = Annotated[str, Field(max_length=60)]
Phone = Annotated[str, Field(max_length=32, description="对外公布的联系电话"), AfterValidator(_phone)]
Uscc = Annotated[str, Field(max_length=40, description="统一社会信用代码"), AfterValidator(_uscc)]
Longitude = Annotated[Decimal, Field(ge=-180, le=180, max_digits=10, decimal_places=6)]
Latitude = Annotated[Decimal, Field(ge=-90, le=90, max_digits=9, decimal_places=6)]


class UnitFilter(PageQuery):
    """Which units: the children of ``parent_id``, those whose name holds ``q``, or (neither) the top of the caller's branch."""

    sortable: ClassVar[dict[str, str]] = {"name": "name", "path": "path", "created_at": "created_at"}
    default_sort: ClassVar[str] = "path"

    parent_id: Id | None = Field(None, description="上级组织，列出它的直接下级")
    q: str | None = Field(None, max_length=60, description="名称中的文字，在管理范围内查找")
    kind: UnitKind | None = None
    status: UnitStatus | None = None


class DirectoryFilter(PageQuery):
    """Unions of the whole installation by name, or the direct children of one; neither: the roots. For handing something on."""

    sortable: ClassVar[dict[str, str]] = {"name": "name", "path": "path"}
    default_sort: ClassVar[str] = "path"

    parent_id: Id | None = Field(None, description="上级工会，列出它的直接下级")
    q: str | None = Field(None, max_length=60, description="名称中的文字")
    own_branch: bool = Field(False, description="只找管理范围内的")


class DirectoryUnit(Schema):
    """A union as everybody may know it."""

    id: Id
    name: str
    level_name: str
    path_names: str
    address: str
    contact_phone: str
    child_count: int


class UnitOut(Schema):
    """One unit. ``path_names`` are the names from the root down, joined by `` / ``."""

    id: Id
    name: str
    short_name: str
    kind: UnitKind
    org_type: str | None
    org_type_name: str
    level: str | None
    level_name: str
    parent_id: Id | None
    path_names: str
    area_code: str
    address: str
    contact_name: str
    contact_phone: str
    uscc: str
    longitude: float | None
    latitude: float | None
    status: UnitStatus
    valid_from: dt.date
    valid_to: dt.date | None
    child_count: int
    scan_join_enabled: bool
    version: int


class PlaceOut(Schema):
    """Published facts of where a unit is. Coordinates are GCJ-02, as Chinese maps read them; None where nobody entered them."""

    id: Id
    name: str
    address: str
    contact_phone: str
    longitude: float | None
    latitude: float | None
    navigation_url: str | None = Field(description="浏览器里导航用的地图地址")


class UnitCreate(Schema):
    """A new unit below ``parent_id``. A union names its level; ``org_type`` is a code of the dictionary org.org_type."""

    parent_id: Id
    name: Name
    short_name: ShortName = ""
    kind: UnitKind = UnitKind.UNION
    org_type: str | None = Field(None, max_length=16, description="工会组织类别")
    level: UnionLevel | None = Field(None, description="工会层级")
    area_code: AreaCode = ""
    address: Address = ""
    contact_name: ContactName = ""
    contact_phone: Phone = ""
    uscc: Uscc = ""
    longitude: Longitude | None = None
    latitude: Latitude | None = None
    scan_join_enabled: bool = True


class UnitUpdate(Schema):
    """Changes to a unit; what is left out stays."""

    version: int = version_field()
    name: Name | None = None
    short_name: ShortName | None = None
    org_type: str | None = Field(None, max_length=16)
    level: UnionLevel | None = None
    area_code: AreaCode | None = None
    address: Address | None = None
    contact_name: ContactName | None = None
    contact_phone: Phone | None = None
    uscc: Uscc | None = None
    longitude: Longitude | None = None
    latitude: Latitude | None = None
    scan_join_enabled: bool | None = None


class UnitMove(Schema):
    """Where a unit goes, with all below it."""

    version: int = version_field()
    parent_id: Id


class UnitDisable(Schema):
    """Why a unit stops working, and whether everything below it stops too."""

    version: int = version_field()
    reason: str = Field(min_length=2, max_length=200)
    with_children: bool = Field(False, description="连同全部下级一起停用")


class UnitEnable(Schema):
    """The version of the unit that shall work again."""

    version: int = version_field()


class ChangeOut(Schema):
    """One entry of a unit's history."""

    class Item(Schema):
        """One changed field."""

        field: str
        label: str
        before: str | None
        after: str | None

    id: Id
    at: UtcTime
    kind: ChangeKind
    reason: str
    actor_name: str
    changes: list[Item]
