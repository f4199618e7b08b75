"""Bodies and answers of transfers, verifications, leaving, the changes of a membership and my union."""

import datetime as dt
from typing import ClassVar

from pydantic import Field

from unionhub.domains.membership.enums.applications import ApplicationState, RealnameOutcome
from unionhub.domains.membership.enums.members import MemberStatus
from unionhub.domains.membership.enums.standing import StandingChange
from unionhub.domains.membership.schemas.phone import ConsentGiven, CurrentUnit, UnitName
from unionhub.domains.membership.schemas.staff import CheckResult, StateCounts
from unionhub.kernel.http.schema import Id, PageQuery, Schema, UtcTime, version_field
from unionhub.platform.flow.ports import FlowOut


class TransferCreate(Schema):
    to_unit_id: Id = Field(description="要转入的工会")
    reason: str = Field("", max_length=200, description="转会原因，两边工会都会看到")


class LeaveCreate(Schema):
    reason: str = Field(min_length=2, max_length=200, description="退会原因")


class VerificationCreate(Schema):
    name: str = Field(max_length=64, description="与身份证一致")
    cert_no: str = Field(max_length=32, description="18 位身份证号")
    phone: str = Field(max_length=20)
    sms_code: str | None = Field(None, max_length=8, description="手机号未验证过时必填")
    reason: str = Field("", max_length=200, description="给审核工会的说明，例如换过手机号")
    consents: list[ConsentGiven] = Field([], max_length=10)


class Resubmit(Schema):
    reason: str = Field(min_length=2, max_length=200, description="补充后的说明")


class MyMatter(Schema):
    """What the three have in common for their applicant."""

    id: Id
    state: ApplicationState
    state_name: str
    reason: str
    decision: str
    submitted_at: UtcTime
    decided_at: UtcTime | None
    current_unit: CurrentUnit | None
    can_withdraw: bool
    can_resubmit: bool = Field(description="已退回给本人，补充后可重新提交")
    can_remind: bool = Field(False, description="现在能否催办：有人在办，今天还没有催过")
    version: int
    flow: FlowOut | None = Field(None, description="办理过程，只在详情中给出")


class MyTransfer(MyMatter):
    from_unit: UnitName
    to_unit: UnitName


class MyLeave(MyMatter):
    unit: UnitName


class MyVerification(MyMatter):
    """``unit`` stays empty for whom the authority does not know by the name and certificate given (D8)."""

    unit: UnitName | None
    via_name: str


class MyTransfers(Schema):
    items: list[MyTransfer]


class MyLeaves(Schema):
    items: list[MyLeave]
    may_ask: bool = Field(description="现在能否申请退会")


class MyVerifications(Schema):
    """``verified`` says whether the caller is a 认证会员; ``unit`` is the union of the caller's own membership, if there is one."""

    verified: bool
    verified_at: UtcTime | None
    via_name: str
    is_member: bool
    unit: UnitName | None
    items: list[MyVerification]


class UnionNode(Schema):
    id: Id
    name: str
    level_name: str
    mine: bool


class UnionFacts(Schema):
    id: Id
    name: str
    full_name: str
    level_name: str
    address: str
    contact_name: str
    contact_phone: str
    members: int = Field(description="本工会在册会员数")


class MyUnion(Schema):
    """``chain`` leads from the top down to the caller's union, ``below`` are the unions directly under it (JOIN-24, JOIN-26)."""

    is_member: bool
    status_name: str
    joined_on: dt.date | None
    verified: bool
    union: UnionFacts | None
    chain: list[UnionNode]
    below: list[UnionNode]


class MatterFilter(PageQuery):
    sortable: ClassVar[dict[str, str]] = {"submitted_at": "submitted_at", "decided_at": "decided_at", "name": "name"}
    default_sort: ClassVar[str] = "-submitted_at"

    state: ApplicationState | None = None
    unit_id: Id | None = None
    mine: bool = Field(False, description="只看待本单位办理的")
    q: str | None = Field(None, max_length=32, description="姓名开头")
    submitted_from: dt.date | None = Field(None, alias="from")
    submitted_to: dt.date | None = Field(None, alias="to")


class MatterItem(Schema):
    """A row of an officers' list. ``version`` is the open task's."""

    id: Id
    name: str
    unit: UnitName
    current_unit: UnitName | None
    state: ApplicationState
    state_name: str
    reason: str
    submitted_at: UtcTime
    decided_at: UtcTime | None
    version: int
    can_review: bool


class TransferItem(MatterItem):
    to_unit: UnitName


class VerificationItem(MatterItem):
    realname_result: RealnameOutcome
    realname_name: str
    phone_tail: str


class MatterPage(Schema):
    total: int
    page: int
    size: int
    counts: StateCounts


class TransferPage(MatterPage):
    items: list[TransferItem]


class VerificationPage(MatterPage):
    items: list[VerificationItem]


class LeavePage(MatterPage):
    items: list[MatterItem]


class MemberBrief(Schema):
    """The member a matter is about, masked."""

    id: Id
    member_no: str
    name: str
    cert_masked: str
    phone_masked: str
    unit: UnitName
    status_name: str
    joined_on: dt.date
    verified: bool


class Comparison(Schema):
    """What the caller said beside what the record says."""

    title: str
    same: bool | None
    text: str


class TransferReview(TransferItem):
    decision: str
    unit_full_name: str
    to_unit_full_name: str
    member: MemberBrief
    checks: list[CheckResult] = Field(description="待办理时系统的核对")
    flow: FlowOut


class VerificationReview(VerificationItem):
    decision: str
    unit_full_name: str
    phone_masked: str
    member: MemberBrief
    comparisons: list[Comparison]
    flow: FlowOut


class LeaveReview(MatterItem):
    decision: str
    unit_full_name: str
    member: MemberBrief
    checks: list[CheckResult] = Field(description="待办理时系统的核对")
    flow: FlowOut


class ChangeOffer(Schema):
    change: StandingChange
    name: str
    ends: bool
    document_wanted: bool


class ChangeShown(Schema):
    at: UtcTime
    name: str
    happened_on: dt.date
    reason: str
    document_no: str
    document_url: str | None
    actor_name: str
    undone_at: UtcTime | None
    undone_by_name: str
    undo_reason: str


class StandingOut(Schema):
    """Where a membership stands, what may be entered, what was entered, and until when an end can be undone."""

    member_id: Id
    status: MemberStatus
    status_name: str
    verified_at: UtcTime | None
    verified_via_name: str
    offers: list[ChangeOffer]
    blocked_by: str = Field(description="有未办结的转会或退会申请时的说明")
    changes: list[ChangeShown]
    undo_until: dt.date | None
    version: int


class ChangeCreate(Schema):
    version: int = version_field()
    change: StandingChange
    happened_on: dt.date
    reason: str = Field(min_length=2, max_length=200)
    document_no: str = Field("", max_length=64)
    document_file_id: Id | None = None


class UndoEnd(Schema):
    version: int = version_field()
    reason: str = Field(min_length=2, max_length=200)
