"""Answers of platform/portal."""

from typing import Literal

from unionhub.kernel.http.schema import Schema


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
