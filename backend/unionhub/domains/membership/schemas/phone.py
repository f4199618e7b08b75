"""Bodies and answers of membership."""

import datetime as dt
from typing import Literal

from pydantic import Field

from unionhub.domains.membership.enums.applications import ApplicationState, FormKind
from unionhub.domains.membership.enums.members import MemberStatus
from unionhub.kernel.http.schema import Id, Schema, UtcTime


class UnitName(Schema):
    id: Id
    name: str


class LandingUnit(UnitName):
    full_name: str
    address: str
    level_name: str
    contact_phone: str


class LandingOut(Schema):
    token: str
    state: Literal["active", "revoked", "not_open", "unit_closed"]
    message: str
    unit: LandingUnit
    form_kind: FormKind
    share_token: str = Field(description="分享用的入会码，与扫码等效")


class ConsentGiven(Schema):
    key: str = Field(min_length=1, max_length=64)
    version: int = Field(ge=1)


class ApplicantFields(Schema):
    name: str = Field(max_length=64, description="与身份证一致")
    cert_no: str = Field(max_length=32, description="18 位身份证号")
    phone: str = Field(max_length=20)
    sms_code: str | None = Field(None, max_length=8, description="手机号未验证过时必填")
    consents: list[ConsentGiven] = Field(max_length=10)


class ApplicationCreate(ApplicantFields):
    """The three fields of JOIN-06 and the code that was scanned."""

    qr_token: str = Field(min_length=8, max_length=32)


class Withdraw(Schema):
    version: int | None = Field(None, ge=1)


class CurrentUnit(UnitName):
    contact_phone: str


class ApplicationCard(Schema):
    id: Id
    state: ApplicationState
    state_name: str
    unit: UnitName
    submitted_at: UtcTime
    decided_at: UtcTime | None
    current_unit: CurrentUnit | None
    form_kind: FormKind
    placement_pending: bool = Field(description="归属待定：由工作地区的工会受理，所属工会待划定")


class TimelineItem(Schema):
    at: UtcTime
    title: str
    note: str | None
    unit_name: str | None
    actor_name: str | None
    state: Literal["done", "current", "failed"]


class ApplicationDetail(ApplicationCard):
    name_masked: str
    cert_masked: str
    phone_masked: str
    qr_token: str | None
    reason: str | None
    version: int
    can_withdraw: bool
    can_resubmit: bool
    can_remind: bool = Field(description="现在能否催办：有人在办，今天还没有催过")
    timeline: list[TimelineItem]
    next_hint: str


class ApplicationCards(Schema):
    items: list[ApplicationCard]


class MemberCard(Schema):
    member_no: str
    name: str
    sex_name: str
    photo_url: str | None
    unit: UnitName
    unit_chain: list[UnitName]
    joined_on: dt.date
    status: MemberStatus
    status_name: str
    qr: str = Field(description="会员编号二维码，PNG data URL")


class MyMembership(Schema):
    state: Literal["none", "applying", "member"]
    application: ApplicationCard | None
    card: MemberCard | None
