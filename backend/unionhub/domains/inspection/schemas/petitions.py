"""Bodies and answers of petitions (INSP-26, INSP-27)."""

import datetime as dt
from typing import Any, ClassVar, Literal

from pydantic import Field, field_validator, model_validator

from unionhub.domains.inspection.schemas.reported import COMPANIONS_MOST, CertNo, CompanionOut, Name, PersonIn, Phone, ReportedIn
from unionhub.kernel import clock
from unionhub.kernel.http.schema import Id, PageQuery, Schema, UtcTime, version_field

RESULT_MOST = 1000


class _Handled(Schema):
    result: str = Field("", max_length=16, description="处置的结果（字典 std.supervise_result）；空为还没有结果")
    result_note: str = Field("", max_length=RESULT_MOST)
    handled_on: dt.date | None = Field(None, description="处置时间")

    @field_validator("handled_on")
    @classmethod
    def _not_ahead(cls, value: dt.date | None) -> dt.date | None:
        if value is not None and value > clock.today():
            raise ValueError("处置时间不能晚于今天")
        return value

    @model_validator(mode="after")
    def _note_needs_result(self) -> "_Handled":
        if self.result_note and not self.result:
            raise ValueError("填写结果说明前，请先选择处置的结果")
        return self


class PetitionCreate(ReportedIn, _Handled):
    """A petition as it is registered."""

    name: Name
    cert_no: CertNo
    phone: Phone
    companions: list[PersonIn] = Field(default_factory=list, max_length=COMPANIONS_MOST)


class CompanionKept(PersonIn):
    """A companion in a correction. With ``id`` the numbers on file stay unless new ones are given."""

    id: Id | None = None
    forget: list[Literal["cert_no", "phone"]] = Field(default_factory=list, max_length=2, description="要清空的号码")


class PetitionUpdate(ReportedIn, _Handled):
    """A correction. Numbers that are not given stay as they are."""

    version: int = version_field()
    name: Name
    cert_no: CertNo | None = None
    phone: Phone | None = None
    companions: list[CompanionKept] = Field(default_factory=list, max_length=COMPANIONS_MOST)


class PetitionVersion(Schema):
    version: int = version_field()


class PetitionVoid(PetitionVersion):
    reason: str = Field(min_length=2, max_length=200)


class PetitionConditions(Schema):
    """What may stand in an address: no numbers, no words of what was told."""

    q: str | None = Field(None, max_length=60, description="姓名、同行人员姓名或对方单位的开头")
    name: str | None = Field(None, max_length=64, description="人员姓名的开头")
    companion: str | None = Field(None, max_length=64, description="同行人员姓名的开头")
    employer_name: str | None = Field(None, max_length=120, description="对方单位中的文字")
    employer_id: Id | None = None
    cause: str | None = Field(None, max_length=16)
    grid_unit_id: Id | None = Field(None, description="0 为区本级")
    result: str | None = Field(None, max_length=16)
    finished: bool | None = Field(None, description="已填处置结果与处置时间")
    handled_from: dt.date | None = None
    handled_to: dt.date | None = None
    registered_from: dt.date | None = None
    registered_to: dt.date | None = None
    year: int | None = Field(None, ge=2000, le=2999)
    voided: bool = Field(False, description="看已作废的")


class PetitionFilter(PetitionConditions, PageQuery):
    """The list of petitions."""

    sortable: ClassVar[dict[str, str]] = {"registered_on": "biz_date", "handled_on": "handled_on", "employer_name": "employer_name"}


class PetitionSecrets(PetitionConditions):
    """The same with what must not stand in an address: whole numbers, and words looked for in what was told."""

    cert_no: str | None = Field(None, max_length=32, description="本人或同行人员的完整证件号码")
    phone: str | None = Field(None, max_length=20, description="本人或同行人员的完整电话")
    words: str | None = Field(None, min_length=2, max_length=60, description="具体诉求、结果说明中的文字")

    @field_validator("cert_no", "phone", "words", mode="before")
    @classmethod
    def _blank_is_none(cls, value: Any) -> Any:
        return None if isinstance(value, str) and not value.strip() else value


class PetitionSearch(PetitionSecrets, PageQuery):
    """The list, searched by what must not stand in an address."""

    sortable: ClassVar[dict[str, str]] = PetitionFilter.sortable


class PetitionExport(PetitionConditions):
    reason: str = Field(min_length=2, max_length=200, description="导出的用途")


class PetitionItem(Schema):
    id: Id
    registered_on: dt.date
    name: str
    cert_tail: str
    phone_tail: str
    companion_count: int
    employer_id: Id
    employer_name: str
    cause: str
    cause_name: str
    grid_unit_id: Id | None
    grid_name: str
    result: str
    result_name: str
    handled_on: dt.date | None
    finished: bool
    voided: bool
    version: int


class PetitionCounts(Schema):
    """How many there are with the other filters as they are."""

    waiting: int
    finished: int


class PetitionPage(Schema):
    items: list[PetitionItem]
    total: int
    page: int
    size: int
    counts: PetitionCounts


class EarlierPetition(Schema):
    """Another petition of the same person that the caller sees."""

    id: Id
    registered_on: dt.date
    employer_name: str
    cause_name: str
    finished: bool


class PetitionOut(PetitionItem):
    """One petition, numbers masked."""

    cert_no_masked: str
    phone_masked: str
    demand: str
    result_note: str
    companions: list[CompanionOut]
    employer_uscc: str
    registered_by_name: str
    registered_at: UtcTime
    others: list[EarlierPetition] = Field(description="同一证件号的其他信访，最近的在前，最多五条")
    actions: list[str]


class Unmask(Schema):
    reason: str = Field(min_length=2, max_length=200)


class CompanionNumbers(Schema):
    id: Id
    name: str
    cert_no: str
    phone: str


class PetitionNumbers(Schema):
    """The full numbers, for a stated reason."""

    cert_no: str
    phone: str
    companions: list[CompanionNumbers]


class TaskStarted(Schema):
    task_id: Id
