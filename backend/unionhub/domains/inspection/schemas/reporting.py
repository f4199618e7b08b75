"""Bodies and answers of people who report without an account (INSP-01 … INSP-04, INSP-X2)."""

from pydantic import Field

from unionhub.domains.inspection.enums.cases import CaseState
from unionhub.domains.inspection.enums.intakes import IntakeState, StepState
from unionhub.domains.inspection.models.people import DEMAND_MOST
from unionhub.domains.inspection.policy.people import COMPANIONS_MOST
from unionhub.kernel.http.schema import Id, Schema, UtcTime

PHOTOS_MOST = 6
DEMAND_LEAST = 5


class GridChoice(Schema):
    """A street grid; 区本级 is never among them (INSP-04)."""

    id: Id
    name: str


class CauseChoice(Schema):
    """A cause; ``group`` is the matter it belongs to."""

    code: str
    name: str
    group: str


class IntakeLimits(Schema):
    """What the form may hold."""

    companions_most: int
    photos_most: int
    photo_bytes: int
    demand_least: int
    demand_most: int


class ConsentAsked(Schema):
    """The text that is agreed to before sending."""

    key: str
    version: int
    title: str
    summary: str


class IntakeLanding(Schema):
    """What a scanned code opens: everything the form needs, so that it can be filled in without a network afterwards."""

    token: str
    state: IntakeState
    message: str
    district: str
    contact_phone: str
    grid_unit_id: Id | None
    grids: list[GridChoice]
    causes: list[CauseChoice]
    limits: IntakeLimits
    consent: ConsentAsked


class TicketCreate(Schema):
    """A phone and the code it was sent."""

    intake: str = Field(min_length=6, max_length=32)
    phone: str = Field(max_length=20)
    code: str = Field(max_length=8)


class TicketOut(Schema):
    """The ticket that goes along as the header ``X-Report-Ticket``: shown once, good for one report."""

    ticket: str
    expires_at: UtcTime


class PhotoOut(Schema):
    """An accepted picture."""

    id: Id
    name: str
    size: int


class CompanionGiven(Schema):
    """Somebody who came along. Their phone may be left out."""

    name: str = Field(max_length=64)
    cert_no: str = Field(max_length=32)
    phone: str | None = Field(None, max_length=20)


class ConsentGiven(Schema):
    """Agreement to one version of the text."""

    key: str = Field(max_length=32)
    version: int = Field(ge=1, le=100_000)


class ReportSent(Schema):
    """The report. The reporter's phone is the ticket's; 区本级 is refused whatever the page says (INSP-04)."""

    intake: str = Field(min_length=6, max_length=32, description="登记码")
    name: str = Field(max_length=64)
    cert_no: str = Field(max_length=32)
    companions: list[CompanionGiven] = Field(default_factory=list, max_length=COMPANIONS_MOST)
    employer_name: str = Field(min_length=2, max_length=120)
    cause: str = Field(min_length=1, max_length=16)
    grid_unit_id: Id | None = None
    demand: str = Field(min_length=DEMAND_LEAST, max_length=DEMAND_MOST)
    photo_ids: list[Id] = Field(min_length=1, max_length=PHOTOS_MOST)
    consent: ConsentGiven
    again: bool = Field(False, description="知道已上报过同一单位，仍要再报一件")


class ReceiptOut(Schema):
    """登记成功回执: what to keep. Nothing personal stands on it."""

    case_no: str
    query_code: str
    registered_at: UtcTime
    district: str
    grid_name: str
    contact_phone: str
    employer_name: str
    cause_name: str
    companion_count: int
    photo_count: int


class ProgressAsk(Schema):
    """Number of the receipt, or its query code, with the phone of the reporter. Sent as a body: neither belongs in a URL."""

    number: str = Field(min_length=4, max_length=32, description="登记号或查询码")
    phone: str = Field(max_length=20)


class ProgressStep(Schema):
    """One line of the way so far and ahead."""

    title: str
    state: StepState
    at: UtcTime | None


class ProgressResult(Schema):
    """What came of it, once it is done."""

    title: str
    amount_fen: int | None


class ProgressOut(Schema):
    """Where a report stands, in plain words: no name, no number of a person, no officer."""

    case_no: str
    state: CaseState
    title: str
    next: str
    done: bool
    registered_at: UtcTime
    cause_name: str
    handled_by: str
    contact_phone: str
    steps: list[ProgressStep]
    result: ProgressResult | None
