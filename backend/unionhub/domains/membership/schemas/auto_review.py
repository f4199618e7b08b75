"""Bodies and answers of automatic review (JOIN-11)."""

from pydantic import Field

from unionhub.domains.membership.enums.applications import ApplicationState, FormKind
from unionhub.domains.membership.enums.auto_review import AutoRule
from unionhub.domains.membership.schemas.phone import UnitName
from unionhub.kernel.http.schema import Id, Schema, UtcTime


class AutoReviewQuery(Schema):
    unit_id: Id | None = Field(None, description="不填为本单位")


class AutoRuleOut(Schema):
    key: AutoRule
    name: str
    text: str
    required: bool
    on: bool


class AutoReviewOut(Schema):
    unit: UnitName
    own: bool = Field(description="本工会有自己的设置；否则沿用上级")
    inherited_from: UnitName | None
    enabled: bool
    form_kinds: list[FormKind]
    allow_not_found: bool
    rules: list[AutoRuleOut]
    version: int = Field(description="本工会设置的版本；没有自己的设置时为 0")
    updated_at: UtcTime | None
    updated_by_name: str


class AutoReviewChosen(Schema):
    unit_id: Id
    form_kinds: list[FormKind] = Field(min_length=1, max_length=2)
    allow_not_found: bool = Field(description="库中无此人时是否也可通过；核对不一致、暂无法核对永不自动通过")
    rules: list[AutoRule] = Field(max_length=16)


class AutoReviewUpdate(AutoReviewChosen):
    version: int = Field(ge=0, description="读取时的版本号，用于防止覆盖他人的修改")
    enabled: bool


class AutoReviewInherit(Schema):
    unit_id: Id
    version: int = Field(ge=1)


class AutoReviewTrial(AutoReviewChosen):
    days: int = Field(30, ge=1, le=365, description="最近多少天的申请")


class TrialCheck(Schema):
    name: str
    passed: bool
    text: str


class TrialItem(Schema):
    id: Id
    name: str
    unit: UnitName
    submitted_at: UtcTime
    state: ApplicationState
    state_name: str
    passes: bool
    failed: list[TrialCheck]


class TrialRule(Schema):
    key: AutoRule
    name: str
    failed: int


class TrialOut(Schema):
    days: int
    total: int = Field(description="期间的申请数")
    looked_at: int = Field(description="实际试算的份数，最多取最近的 1000 份")
    passes: int
    manual: int
    passes_rejected: int = Field(description="规则会通过、但审核员当时驳回了的份数")
    manual_approved: int = Field(description="规则转人工、审核员当时通过了的份数")
    by_rule: list[TrialRule]
    items: list[TrialItem] = Field(description="最多 200 份，规则会通过而被驳回过的在前")
