"""How officers narrow and export the list of applications (JOIN-X5)."""

import datetime as dt
from typing import ClassVar

from pydantic import Field

from unionhub.domains.membership.enums.applications import ApplicationSource, ApplicationState, FormKind, RealnameOutcome
from unionhub.kernel.http.schema import Id, PageQuery, Schema


class ApplicationChoice(Schema):
    """What the list may be narrowed by; the export takes the same."""

    state: ApplicationState | None = None
    unit_id: Id | None = Field(None, description="申请加入的工会及其下级")
    q: str | None = Field(None, max_length=32, description="姓名开头、证件或手机尾号、完整证件号或手机号")
    source: ApplicationSource | None = None
    form_kind: FormKind | None = None
    realname: RealnameOutcome | None = None
    mine: bool | None = Field(None, description="只看正由本单位审核的")
    current_unit_id: Id | None = Field(None, description="当前审核工会")
    placement_pending: bool | None = Field(None, description="归属待定")
    auto_reviewed: bool | None = Field(None, description="自动审核通过")
    submitted_from: dt.date | None = Field(None, alias="from")
    submitted_to: dt.date | None = Field(None, alias="to")
    decided_from: dt.date | None = None
    decided_to: dt.date | None = None


class ApplicationFilter(ApplicationChoice, PageQuery):
    """One page of the list."""

    sortable: ClassVar[dict[str, str]] = {"submitted_at": "submitted_at", "decided_at": "decided_at", "name": "name"}
    default_sort: ClassVar[str] = "-submitted_at"


class ApplicationExport(ApplicationChoice):
    """What goes into the workbook."""
