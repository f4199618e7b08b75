"""The form of new-form workers: what it asks, what is handed in, how it is shown (JOIN-07, 09, 10, 20)."""

from typing import Literal

from pydantic import Field, model_validator

from unionhub.domains.membership.enums.newform import AnswerKind, FieldState
from unionhub.domains.membership.policy.newform import NewFormFacts
from unionhub.domains.membership.schemas.phone import ApplicantFields, ConsentGiven, UnitName
from unionhub.kernel.http.schema import Id, Schema, UtcTime, version_field

Code = Field("", max_length=32)


class Choice(Schema):
    """One choice of a select."""

    value: str
    name: str
    group: str | None = None


class AreaOut(Schema):
    """A place one may work in, with the places inside it."""

    code: str
    name: str
    children: list["AreaOut"]


class QuestionOut(Schema):
    """An added field as the form asks it."""

    id: Id
    name: str
    kind: AnswerKind
    hint: str
    required: bool
    choices: list[Choice]


class JoinForm(Schema):
    """Everything the form of new-form workers offers."""

    industries: list[Choice]
    platforms: list[Choice]
    occupations: list[Choice]
    regions: list[Choice]
    areas: list[AreaOut]
    questions: list[QuestionOut]
    screenshots_min: int
    screenshots_max: int


class AnswerIn(Schema):
    field_id: Id
    value: str = Field(max_length=200)


class NewFormIn(Schema):
    """The work of a new-form worker; codes are those of the join.* dictionaries."""

    industry: str = Code
    platform: str = Code
    occupation: str = Code
    employer_name: str = Field("", max_length=120, description="签约公司名称")
    work_area_code: str = Field("", max_length=12, pattern=r"^[0-9]*$", description="工作地区的行政区划代码")
    work_region: str = Code
    screenshots: list[Id] = Field(default_factory=list, max_length=10, description="订单截图的文件编号")
    answers: list[AnswerIn] = Field(default_factory=list, max_length=50)

    def facts(self) -> NewFormFacts:
        """As the rules see it."""
        plain = self.model_dump(exclude={"screenshots", "answers"})
        return NewFormFacts(**plain, screenshots=tuple(self.screenshots), answers=tuple((one.field_id, one.value) for one in self.answers))


class DetailedApplication(ApplicantFields):
    """More than three fields and a code: a union found, or the work of a new-form worker, with the code that was scanned if any."""

    qr_token: str | None = Field(None, min_length=8, max_length=32)
    unit_id: Id | None = Field(None, description="自己查找并选择的工会")
    new_form: NewFormIn | None = None


class ApplicationAgain(Schema):
    """A refused or withdrawn application once more: what is left out stays as it was."""

    unit_id: Id | None = None
    name: str = Field("", max_length=64)
    cert_no: str = Field("", max_length=32)
    phone: str = Field("", max_length=20)
    sms_code: str | None = Field(None, max_length=8)
    new_form: NewFormIn | None = None
    consents: list[ConsentGiven] = Field(max_length=10)


class ScreenshotOut(Schema):
    """An order screenshot; ``url`` serves it to the caller's own entrance."""

    id: Id
    url: str


class AnswerOut(Schema):
    field_id: Id
    name: str
    value: str
    value_name: str


class NewFormShown(Schema):
    """What a new-form worker told, in words and in codes."""

    industry: str
    industry_name: str
    platform: str
    platform_name: str
    occupation: str
    occupation_name: str
    employer_name: str
    work_area_code: str
    work_area_name: str
    work_region: str
    work_region_name: str
    screenshots: list[ScreenshotOut]
    answers: list[AnswerOut]


class ApplicationFilled(Schema):
    """An earlier application, to be changed and handed in again; its numbers stay masked."""

    id: Id
    form_kind: Literal["unit", "new_form"]
    unit: UnitName
    placement_pending: bool
    name_masked: str
    cert_masked: str
    phone_masked: str
    phone_tail: str
    reason: str | None
    new_form: NewFormShown | None


class UnionSearch(Schema):
    """A union by a part of its name, by area, or both; what is found stands in the order of names."""

    page: int = Field(1, ge=1, le=100)
    size: int = Field(20, ge=1, le=50)

    q: str = Field("", max_length=40, description="工会或单位名称中的文字")
    area: str = Field("", max_length=12, pattern=r"^[0-9]*$", description="行政区划代码，省、市或县")

    @property
    def offset(self) -> int:
        """Rows to skip."""
        return (self.page - 1) * self.size


class UnionFound(UnitName):
    """A union one may join."""

    full_name: str
    address: str
    level_name: str
    contact_phone: str
    opened: bool


class UnionsFound(Schema):
    """One page of what was found; ``more``: there are more than are shown, the words should be narrower."""

    items: list[UnionFound]
    total: int
    page: int
    size: int
    more: bool


class ShareOut(Schema):
    """The link by which a member passes on their union's code; none while the union has no working code (JOIN-03)."""

    state: Literal["ready", "none"]
    token: str
    url: str
    unit: UnitName | None


class InvitationQuery(Schema):
    """Whether the member's own name stands on the poster: only when the member says so, each time."""

    signed: Literal["none", "name"] = "none"


class FieldOut(Schema):
    """An added field as its keeper sees it."""

    id: Id
    name: str
    kind: AnswerKind
    kind_name: str
    dict_key: str
    options: list[str]
    hint: str
    required: bool
    sort: int
    state: FieldState
    updated_at: UtcTime
    version: int


class _Field(Schema):
    name: str = Field(min_length=2, max_length=40)
    hint: str = Field("", max_length=100)
    required: bool = False
    sort: int = Field(0, ge=0, le=10_000)
    dict_key: str = Field("", max_length=64, pattern=r"^([a-z][a-z0-9_]*\.[a-z0-9_]+)?$", description="选项取自这个字典")
    options: list[str] = Field(default_factory=list, max_length=50, description="或者直接写出的选项")

    @model_validator(mode="after")
    def _options_differ(self) -> "_Field":
        cleaned = [text.strip() for text in self.options if text.strip()]
        if len(set(cleaned)) != len(cleaned):
            raise ValueError("选项有重复，请删除其中一个")
        if any(len(text) > 40 for text in cleaned):
            raise ValueError("每个选项最多 40 个字")
        self.options = cleaned
        return self


class FieldCreate(_Field):
    """A new field of the form of new-form workers."""

    kind: AnswerKind


class FieldUpdate(_Field):
    """The field as it shall be; its kind stays. ``state`` takes it off the form or puts it back."""

    version: int = version_field()
    state: FieldState
