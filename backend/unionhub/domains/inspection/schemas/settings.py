"""A district's parameters and export templates (INSP-09, INSP-29)."""

from typing import Annotated

from pydantic import Field

from unionhub.kernel.http.schema import Id, Schema, version_field

WarnDay = Annotated[int, Field(ge=1, le=89)]


class SettingOut(Schema):
    """Our promise and the days on which a grid is warned."""

    promise_days: int
    warn_days: list[int]
    version: int


class SettingUpdate(Schema):
    """A changed promise holds for cases accepted from now on."""

    version: int = version_field()
    promise_days: int = Field(ge=1, le=90, description="承诺期限，自然日")
    warn_days: list[WarnDay] = Field(max_length=5, description="接收后第几天提醒")


class ColumnOut(Schema):
    """A column a template may have; ``sample`` is made up."""

    key: str
    label: str
    section: str
    sample: str
    sensitive: bool


class RoleName(Schema):
    """A role a template can be for."""

    key: str
    name: str


class TemplateOut(Schema):
    """A template. ``id`` is empty for a shipped one, which is copied rather than changed. ``role_key`` empty: for anybody."""

    id: Id | None
    name: str
    role_key: str
    role_name: str
    columns: list[str]
    version: int


class TemplateCatalogue(Schema):
    """What the page of templates needs."""

    items: list[TemplateOut]
    columns: list[ColumnOut]
    roles: list[RoleName]


class TemplateCreate(Schema):
    """A template of the district."""

    name: str = Field(min_length=2, max_length=60)
    role_key: str = Field("", max_length=64, description="适用角色，留空为所有角色")
    columns: list[Annotated[str, Field(max_length=40)]] = Field(min_length=1, max_length=60)


class TemplateUpdate(TemplateCreate):
    """Changed as a whole."""

    version: int = version_field()


class TemplateRemove(Schema):
    """Which version is removed."""

    version: int = version_field()
