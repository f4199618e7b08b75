"""Bodies and answers of internal registration (INSP-05, INSP-06, INSP-X3)."""

from pydantic import Field

from unionhub.domains.inspection.enums.cases import CaseState
from unionhub.domains.inspection.schemas.reported import COMPANIONS_MOST, CertNo, Name, PersonIn, Phone, ReportedIn
from unionhub.kernel.http.schema import Id, Schema, UtcTime


class CaseCreate(ReportedIn):
    """A case a clerk writes down for somebody. ``repeat_of``: an earlier case of the same person against the same employer."""

    name: Name
    cert_no: CertNo
    phone: Phone
    companions: list[PersonIn] = Field(default_factory=list, max_length=COMPANIONS_MOST)
    source: str = Field(min_length=1, max_length=8, description="来源途径（字典 std.supervise_source）")
    repeat_of: Id | None = None


class CaseRegistered(Schema):
    """Where the new case stands, and what the reporter is told."""

    id: Id
    case_no: str
    query_code: str
    state: CaseState
    state_name: str
    grid_name: str


class DuplicateQuery(Schema):
    """Who is about to report whom."""

    cert_no: CertNo
    employer_name: str = Field(min_length=2, max_length=120)
    uscc: str | None = Field(None, max_length=32)


class Duplicate(Schema):
    """An earlier case of the same person against the same employer."""

    id: Id
    case_no: str
    state: CaseState
    state_name: str
    registered_at: UtcTime
    cause_name: str
    grid_name: str
    open: bool = Field(description="还没有办完")
    recent: bool = Field(description="30 天内登记的")
