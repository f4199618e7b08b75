"""Bodies and answers of the grid configuration and of the district's outline (INSP-36)."""

from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import Field, model_validator

from unionhub.kernel.http.schema import Id, Schema, version_field

Name = Annotated[str, Field(min_length=2, max_length=40)]
Longitude = Annotated[Decimal, Field(ge=73, le=136, max_digits=9, decimal_places=6, description="经度，GCJ-02，73 到 136 之间")]
Latitude = Annotated[Decimal, Field(ge=3, le=54, max_digits=8, decimal_places=6, description="纬度，GCJ-02，3 到 54 之间")]


class _Centred(Schema):
    @model_validator(mode="after")
    def _both(self) -> "_Centred":
        if (getattr(self, "longitude", None) is None) != (getattr(self, "latitude", None) is None):
            raise ValueError("经度和纬度要么都填，要么都不填")
        return self


class GridQuery(Schema):
    open: bool = Field(False, description="只列有效的网格（登记、改派时的选项）")
    counted: bool = Field(False, description="同时给出各网格未办结的事件数")


class GridOut(Schema):
    """A grid. ``category`` is ``street`` 街道网格 or ``district`` 区本级; the latter's ``grid_unit_id`` is 0, its ``id`` the bureau's."""

    id: Id
    grid_unit_id: Id = Field(description="筛选事件时用的网格编号，0 是区本级")
    name: str
    category: Literal["street", "district"]
    category_name: str
    active: bool
    longitude: float | None
    latitude: float | None
    open_cases: int | None = Field(description="未办结的事件，没有要求统计时为空")
    version: int


class GridList(Schema):
    """Street grids in ``items``; ``district`` is 区本级, which is always there and never among the options of a citizen (INSP-04)."""

    items: list[GridOut]
    district: GridOut


class GridCreate(_Centred):
    name: Name
    longitude: Longitude | None = None
    latitude: Latitude | None = None


class GridUpdate(_Centred):
    """The grid anew. Of 区本级 only the centre can be changed: its name is fixed."""

    version: int = version_field()
    name: Name | None = None
    longitude: Longitude | None = None
    latitude: Latitude | None = None


class GridDisable(Schema):
    version: int = version_field()
    reason: str = Field(min_length=2, max_length=200)


class GridEnable(Schema):
    version: int = version_field()


class OutlineOut(Schema):
    """The outline of the district as GeoJSON in GCJ-02. ``source``: ``own`` uploaded, ``shipped`` 示意图 of the area code, ``none``."""

    source: Literal["own", "shipped", "none"]
    name: str
    note: str
    geojson: dict[str, Any] | None
    bounds: list[float] | None = Field(description="西、南、东、北")
    points: int
    outside: list[str] = Field(description="中心点落在轮廓以外的网格")
    version: int


class OutlineUpload(Schema):
    """An outline to use instead of the shipped one; ``crs`` is what its coordinates are in."""

    version: int = version_field()
    geojson: dict[str, Any]
    crs: Literal["GCJ-02", "WGS-84", "CGCS2000", "BD-09"] = "GCJ-02"
    note: str = Field("", max_length=100, description="来源说明，显示在图上")


class OutlineReset(Schema):
    version: int = version_field()
