"""Answers of platform/portal."""

from typing import Literal

from unionhub.kernel.http.schema import Schema, UtcTime, version_field
from unionhub.platform.portal.enums import Requirement


class WeChatIds(Schema):
    mp_appid: str
    oa_appid: str


class SiteOut(Schema):
    site_name: str
    theme: Literal["union-red", "labour-blue"]
    mode: Literal["demo", "production"]
    demo_ribbon: str | None
    systems: list[str]
    wechat: WeChatIds
    service_phone: str
    version: str


class RequirementChoice(Schema):
    value: Requirement
    name: str


class FeatureOut(Schema):
    """One feature for its operator."""

    key: str
    name: str
    description: str
    requires: Requirement
    requires_name: str
    choices: list[RequirementChoice]
    changed_by_name: str
    changed_at: UtcTime | None
    version: int


class FeatureUpdate(Schema):
    """What the feature shall want."""

    requires: Requirement
    version: int = version_field()


class MyFeature(Schema):
    """One feature for somebody on the phone."""

    key: str
    name: str
    requires: Requirement
    requires_name: str
    allowed: bool
