"""Bodies and answers of platform/enterprise."""

import datetime as dt
from typing import ClassVar

from pydantic import Field

from unionhub.kernel.http.schema import Id, PageQuery, Schema, UtcTime, version_field
from unionhub.platform.enterprise.enums import EnterpriseState
from unionhub.platform.flow.ports import FlowOut

Name = Field(min_length=2, max_length=120, description="企业名称，与营业执照一致")
Code = Field(min_length=1, max_length=32)
Address = Field(min_length=4, max_length=200, description="单位地址")
Intro = Field(min_length=10, max_length=1000, description="公司简介")
ContactName = Field(min_length=2, max_length=30, description="联系人姓名")
Ticket = Field(min_length=16, max_length=64, description="进度凭证，提交注册或登录被拒时得到，30 分钟有效")


class Authority(Schema):
    id: Id
    name: str
    contact_phone: str


class ConsentAsked(Schema):
    key: str
    version: int
    title: str
    summary: str


class ConsentTicked(Schema):
    key: str = Field(min_length=1, max_length=64)
    version: int = Field(ge=1)


class RegistrationOptions(Schema):
    """What the form needs before it is filled in; industries and chains are dictionaries of their own."""

    authorities: list[Authority]
    consents: list[ConsentAsked]


class RegistrationCreate(Schema):
    username: str = Field(min_length=4, max_length=32, pattern=r"^[A-Za-z][A-Za-z0-9._-]*$", description="登录账号，注册后不能修改")
    password: str = Field(min_length=1, max_length=128)
    uscc: str = Field(min_length=1, max_length=32, description="统一社会信用代码，注册后不能修改")
    name: str = Name
    industry: str = Code
    chain: str = Code
    address: str = Address
    intro: str = Intro
    authority_unit_id: Id = Field(description="受理部门")
    contact_name: str = ContactName
    phone: str = Field(min_length=5, max_length=20, description="联系人手机号")
    sms_code: str = Field(min_length=4, max_length=8)
    consents: list[ConsentTicked] = Field(max_length=10)


class RegistrationSent(Schema):
    ticket: str
    name: str
    authority: Authority
    submitted_at: UtcTime


class TicketAsk(Schema):
    ticket: str = Ticket


class RegistrationOut(Schema):
    """A registration for its own contact; ``flow`` names who decides, never the officer."""

    state: EnterpriseState
    state_name: str
    decision: str
    username: str
    uscc: str
    name: str
    industry: str
    industry_name: str
    chain: str
    chain_name: str
    address: str
    intro: str
    contact_name: str
    phone_tail: str
    authority: Authority
    submitted_at: UtcTime
    decided_at: UtcTime | None
    submissions: int
    version: int
    flow: FlowOut | None


class RegistrationCorrect(Schema):
    ticket: str = Ticket
    version: int = version_field()
    name: str = Name
    industry: str = Code
    chain: str = Code
    address: str = Address
    intro: str = Intro
    contact_name: str = ContactName


class ProfileOut(Schema):
    """One's own enterprise. User name and credit code are for reading (JOBS-08, JOBS-11)."""

    id: Id
    uscc: str
    name: str
    industry: str
    industry_name: str
    chain: str
    chain_name: str
    address: str
    intro: str
    authority: Authority
    approved_at: UtcTime | None
    missing: list[str] = Field(description="还没有填写的项目")
    version: int


class ProfileUpdate(Schema):
    version: int = version_field()
    name: str | None = Field(None, min_length=2, max_length=120)
    industry: str | None = Field(None, min_length=1, max_length=32)
    chain: str | None = Field(None, min_length=1, max_length=32)
    address: str | None = Field(None, min_length=4, max_length=200)
    intro: str | None = Field(None, min_length=10, max_length=1000)


class RegistrationFilter(PageQuery):
    sortable: ClassVar[dict[str, str]] = {"submitted_at": "submitted_at", "decided_at": "decided_at", "name": "name"}
    default_sort: ClassVar[str] = "-submitted_at"

    q: str | None = Field(None, max_length=64, description="企业名称中的字，或完整的统一社会信用代码")
    state: EnterpriseState | None = None
    industry: str | None = Field(None, max_length=32)
    mine: bool = Field(False, description="只看待本单位办理的")
    submitted_from: dt.date | None = Field(None, alias="from")
    submitted_to: dt.date | None = Field(None, alias="to")


class RegistrationItem(Schema):
    """A row of the officers' list. ``version`` is the open task's."""

    id: Id
    name: str
    uscc: str
    industry_name: str
    contact_name: str
    phone_tail: str
    authority_name: str
    state: EnterpriseState
    state_name: str
    account_active: bool
    submissions: int
    submitted_at: UtcTime
    decided_at: UtcTime | None
    version: int
    can_review: bool


class RegistrationCounts(Schema):
    pending: int
    active: int
    rejected: int
    void: int
    mine: int


class RegistrationPage(Schema):
    items: list[RegistrationItem]
    total: int
    page: int
    size: int
    counts: RegistrationCounts


class RegistrationCheck(Schema):
    """What was looked up beside what the enterprise says; ``same`` is empty where nobody can tell."""

    title: str
    same: bool | None
    text: str


class RegistrationReview(RegistrationItem):
    username: str
    chain_name: str
    address: str
    intro: str
    decision: str
    row_version: int
    can_void: bool
    checks: list[RegistrationCheck]
    flow: FlowOut


class EnterpriseReason(Schema):
    reason: str = Field(min_length=2, max_length=200, description="原因，会记入审计")


class EnterpriseVoid(Schema):
    version: int = version_field()
    reason: str = Field(min_length=2, max_length=200, description="原因，联系人会看到，会记入审计")


class ContactPhone(Schema):
    phone: str


class UsccCorrect(Schema):
    version: int = version_field()
    uscc: str = Field(min_length=1, max_length=32)
    reason: str = Field(min_length=2, max_length=200)
