"""Bodies and answers about codes on paper (INSP-01, INSP-02)."""

from typing import ClassVar, Literal

from pydantic import Field

from unionhub.domains.inspection.enums.intakes import IntakeState
from unionhub.kernel.http.schema import Id, PageQuery, Schema, UtcTime


class IntakeFilter(PageQuery):
    """Which codes a person looks at."""

    sortable: ClassVar[dict[str, str]] = {"created_at": "created_at", "scan_count": "scan_count"}

    state: Literal["active", "revoked"] | None = None
    q: str | None = Field(None, max_length=60, description="标签中的文字")


class IntakeCreate(Schema):
    """A new code; with a grid it is chosen beforehand and the reporter may still change it."""

    grid_unit_id: Id | None = Field(None, description="预选的街道网格，不填由上报人选择")
    label: str = Field("", max_length=60, description="张贴在哪里，便于管理")


class IntakeRevoke(Schema):
    """Why a code is stopped; kept in the audit log."""

    reason: str = Field(min_length=2, max_length=200)


class IntakeOut(Schema):
    """A code as its keeper sees it."""

    id: Id
    token: str
    url: str
    unit_name: str
    grid_unit_id: Id | None
    grid_name: str
    label: str
    state: IntakeState
    state_name: str
    scan_count: int
    created_at: UtcTime
    created_by_name: str
    revoked_at: UtcTime | None


class IntakeImage(Schema):
    """Which picture of the code."""

    format: Literal["png", "svg"] = "png"
    size: int = Field(512, ge=128, le=2048, description="像素边长")


class IntakePoster(Schema):
    """Which sheet of paper."""

    size: Literal["a4", "a5"] = "a4"
