"""Ordering a workbook of cases, and printing one (INSP-29)."""

from pydantic import Field

from unionhub.domains.inspection.schemas.cases import CaseFilter
from unionhub.domains.inspection.schemas.settings import ColumnOut, TemplateOut
from unionhub.kernel.http.schema import Id, Schema


class CaseExport(CaseFilter):
    """Which cases, by which template, and what for. ``template_id`` empty: the shipped template of the caller's role."""

    template_id: Id | None = None
    reason: str = Field(min_length=2, max_length=200, description="导出用途")


class ExportOrdered(Schema):
    """The task that writes the workbook."""

    task_id: Id


class ExportChoice(Schema):
    """The templates the caller may export by, its role's own first, and what their columns are called."""

    items: list[TemplateOut]
    columns: list[ColumnOut]


class PaperPrint(Schema):
    """Printing a case. Numbers are masked unless ``full`` says otherwise, which takes a reason and the right to unmask."""

    full: bool = False
    reason: str = Field("", max_length=200)
