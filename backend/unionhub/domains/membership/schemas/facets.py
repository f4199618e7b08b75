"""Filters of the member list that stand behind the figures: each figure of the statistics is the count of one such list."""

import datetime as dt

from pydantic import Field

from unionhub.kernel.http.schema import Schema


class MemberFacets(Schema):
    """``none`` asks for those who told nothing."""

    live: bool | None = Field(None, description="是否在会（不含退会、开除、死亡注销）")
    is_new_form: bool | None = Field(None, description="是否新就业形态劳动者")
    occupation: str | None = Field(None, max_length=32, description="职业类别代码，none 为未填写")
    industry: str | None = Field(None, max_length=32, description="所在行业代码，none 为未填写")
    platform: str | None = Field(None, max_length=32, description="从业平台代码，none 为未填写")
    no_district: bool | None = Field(None, description="所属工会未划入任何区县总工会")
    verified: bool | None = Field(None, description="是否认证会员")
    registered: bool | None = Field(None, description="是否已在小程序注册")
    active_days: int | None = Field(None, ge=1, le=365, description="最近多少天内用过小程序")
    left_from: dt.date | None = None
    left_to: dt.date | None = None
