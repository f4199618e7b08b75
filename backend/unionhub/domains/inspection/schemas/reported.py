"""Who reports whom for what, as clerks write it down: shared by internal registration and petitions (INSP-06, INSP-26)."""

from typing import Annotated, Any

from pydantic import AfterValidator, Field, field_validator

from unionhub.domains.inspection.models.people import DEMAND_MOST
from unionhub.kernel import codes
from unionhub.kernel.http.schema import Id, Schema

COMPANIONS_MOST = 20


def _number(checked: codes.Checked[Any]) -> str:
    for problem in checked.errors:
        raise ValueError(problem.message)
    return checked.value


def _cert(value: str) -> str:
    return _number(codes.check_resident_id(value))


def _phone(value: str) -> str:
    """A mobile number, or a landline: people also come without a mobile."""
    mobile = codes.check_mobile(value)
    return mobile.value if mobile.ok else _number(_mobile_or_landline(value))


def _mobile_or_landline(value: str) -> codes.Checked[None]:
    landline = codes.check_landline(value)
    return landline if landline.ok and len(landline.value) >= _LANDLINE_LEAST else codes.check_mobile(value)


_LANDLINE_LEAST = 10
Name = Annotated[str, Field(min_length=2, max_length=64)]
CertNo = Annotated[str, Field(max_length=32), AfterValidator(_cert)]
Phone = Annotated[str, Field(max_length=20), AfterValidator(_phone)]


class PersonIn(Schema):
    """A person who came along. Numbers may be unknown."""

    name: Name
    cert_no: CertNo | None = None
    phone: Phone | None = None

    @field_validator("cert_no", "phone", mode="before")
    @classmethod
    def _blank_is_unknown(cls, value: Any) -> Any:
        return None if isinstance(value, str) and not value.strip() else value


class ReportedIn(Schema):
    """What cases and petitions have in common. ``grid_unit_id`` null is 区本级."""

    employer_name: str = Field(min_length=2, max_length=120)
    cause: str = Field(min_length=1, max_length=16)
    grid_unit_id: Id | None = Field(description="街道网格；null 为区本级")
    demand: str = Field(min_length=2, max_length=DEMAND_MOST)


class CompanionOut(Schema):
    """Somebody who came along, numbers masked."""

    id: Id
    name: str
    cert_no_masked: str
    phone_masked: str
