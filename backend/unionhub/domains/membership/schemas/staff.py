"""Bodies and answers of the officers' side of membership."""

import datetime as dt
from typing import ClassVar, Literal

from pydantic import Field

from unionhub.domains.membership.enums.applications import ApplicationState, FormKind, RealnameOutcome
from unionhub.domains.membership.enums.members import MemberStatus
from unionhub.domains.membership.enums.qrcodes import QrcodeState
from unionhub.domains.membership.schemas.facets import MemberFacets
from unionhub.domains.membership.schemas.newform import NewFormShown
from unionhub.domains.membership.schemas.phone import TimelineItem, UnitName
from unionhub.kernel.http.schema import Id, PageQuery, Schema, UtcTime
from unionhub.platform.flow.ports import FlowOut


class QrcodeFilter(PageQuery):
    sortable: ClassVar[dict[str, str]] = {"created_at": "created_at", "scan_count": "scan_count", "application_count": "application_count"}

    unit_id: Id | None = None
    state: QrcodeState | None = None
    form_kind: FormKind | None = None


class QrcodeCreate(Schema):
    unit_id: Id
    form_kind: FormKind = FormKind.UNIT


class QrcodeOut(Schema):
    id: Id
    token: str
    unit: UnitName
    url: str
    state: QrcodeState
    scan_count: int
    application_count: int
    approved_count: int
    form_kind: FormKind
    form_kind_name: str
    share_url: str
    share_scan_count: int
    share_application_count: int
    share_approved_count: int
    renews_id: Id | None
    created_at: UtcTime
    created_by_name: str
    revoked_at: UtcTime | None
    revoke_reason: str


class QrcodeImage(Schema):
    format: Literal["png", "svg"] = "png"
    size: int = Field(512, ge=128, le=2048, description="像素边长")


class PosterQuery(Schema):
    size: Literal["a4", "a5"] = "a4"


class QrcodeRevoke(Schema):
    reason: str = Field(min_length=2, max_length=200)


class ApplicationItem(Schema):
    id: Id
    name: str
    cert_tail: str
    phone_tail: str
    unit: UnitName
    current_unit: UnitName | None
    state: ApplicationState
    state_name: str
    source: str
    source_name: str
    realname_result: RealnameOutcome
    realname_name: str
    submitted_at: UtcTime
    decided_at: UtcTime | None
    version: int
    can_review: bool
    form_kind: FormKind
    form_kind_name: str
    placement_pending: bool
    auto_reviewed: bool


class StateCounts(Schema):
    pending: int
    approved: int
    rejected: int
    withdrawn: int
    mine: int = Field(description="其中正由本单位审核的")


class ApplicationPage(Schema):
    items: list[ApplicationItem]
    total: int
    page: int
    size: int
    counts: StateCounts


class CheckResult(Schema):
    key: str
    title: str
    result: Literal["pass", "warn", "fail", "unknown"]
    result_name: str
    evidence: str


class Neighbours(Schema):
    previous: Id | None
    next: Id | None


class ConsentShown(Schema):
    title: str
    version: int
    at: UtcTime


class ApplicationReview(ApplicationItem):
    cert_masked: str
    phone_masked: str
    sex_name: str
    birth_year: int | None
    area_name: str
    unit_full_name: str
    reason: str | None
    checks: list[CheckResult]
    timeline: list[TimelineItem]
    flow: FlowOut
    neighbours: Neighbours
    consents: list[ConsentShown]
    member_id: Id | None
    new_form: NewFormShown | None
    placement_version: int | None = Field(description="指定归属时要带的版本；不能指定时为空")


class Unmask(Schema):
    fields: list[Literal["cert_no", "phone"]] = Field(min_length=1, max_length=2)
    reason: str = Field(min_length=2, max_length=200)


class Unmasked(Schema):
    cert_no: str | None = None
    phone: str | None = None


class MemberFilter(MemberFacets, PageQuery):
    sortable: ClassVar[dict[str, str]] = {"joined_on": "joined_on", "name": "name", "member_no": "member_no", "birth_year": "birth_year"}

    unit_id: Id | None = None
    q: str | None = Field(None, max_length=32, description="姓名开头、会员编号、证件或手机尾号、完整证件号或手机号")
    status: MemberStatus | None = None
    sex: Literal["1", "2"] | None = None
    joined_from: dt.date | None = Field(None, alias="from")
    joined_to: dt.date | None = Field(None, alias="to")


class MemberItem(Schema):
    id: Id
    member_no: str
    name: str
    sex_name: str
    birth_year: int | None
    cert_tail: str
    phone_tail: str
    unit: UnitName
    status: MemberStatus
    status_name: str
    joined_on: dt.date
    source_name: str


class HistoryItem(Schema):
    at: UtcTime
    title: str
    note: str
    actor_name: str


class MemberOut(MemberItem):
    cert_masked: str
    phone_masked: str
    unit_chain: list[UnitName]
    history: list[HistoryItem]
    version: int


class MemberExport(MemberFacets):
    unit_id: Id | None = None
    q: str | None = Field(None, max_length=32)
    status: MemberStatus | None = None
    sex: Literal["1", "2"] | None = None
    joined_from: dt.date | None = Field(None, alias="from")
    joined_to: dt.date | None = Field(None, alias="to")
    fields: list[str] | None = Field(None, max_length=64, description="要导出的列（见 member-fields）；不写即常用的列")


class TaskStarted(Schema):
    task_id: Id
