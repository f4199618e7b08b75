"""Jobs of applications: the workbook of a filtered list (JOIN-X5)."""

from collections.abc import AsyncIterator
from typing import Any

from tortoise.expressions import Q

from unionhub.domains.membership.enums.applications import APPLICATION_STATE_NAMES, FORM_KIND_NAMES, REALNAME_NAMES, SOURCE_NAMES
from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.queries.applications import application_condition
from unionhub.domains.membership.schemas.applications import ApplicationExport
from unionhub.domains.membership.service.exports import APPLICATION_EXPORT
from unionhub.domains.membership.views import SEX_NAMES
from unionhub.kernel import clock
from unionhub.kernel.excel import XLSX_MIME, Cell, Column, write_sheet
from unionhub.platform.dictionary.ports import names_of
from unionhub.platform.org.ports import system_path_names, system_units
from unionhub.platform.task.ports import TaskOutput, TaskRun, task_kind

_PAGE = 500
_YES = {True: "是", False: ""}
_SHEET = [
    Column("姓名", 12),
    Column("性别", 6),
    Column("出生年份", 10),
    Column("证件尾号", 10),
    Column("手机尾号", 10),
    Column("申请类型", 18),
    Column("申请加入", 60),
    Column("归属待定", 10),
    Column("所在行业", 16),
    Column("从业平台", 18),
    Column("职业类别", 16),
    Column("签约公司", 30),
    Column("来源", 8),
    Column("实名核对", 12),
    Column("状态", 10),
    Column("当前审核工会", 30),
    Column("自动审核", 10),
    Column("提交时间", 18),
    Column("办结时间", 18),
    Column("办理人", 14),
    Column("驳回原因", 40),
]
_COLUMNS = (
    "id",
    "name",
    "sex",
    "birth_year",
    "cert_no_tail",
    "phone_tail",
    "form_kind",
    "unit_id",
    "placement_pending",
    "industry",
    "platform",
    "occupation",
    "employer_name",
    "source",
    "realname",
    "state",
    "current_unit_id",
    "auto_reviewed",
    "submitted_at",
    "decided_at",
    "decided_by_name",
    "reason",
)


@task_kind(APPLICATION_EXPORT)
async def export_applications(run: TaskRun) -> TaskOutput:
    """The applications the starter may see, with tails instead of numbers (check 24), as a workbook marked with name and time."""
    query = ApplicationExport.model_validate(run.args["filter"])
    condition = await application_condition(run.actor, query)
    if query.state:
        condition &= Q(state=query.state)
    total = await MembershipApplication.filter(condition).count()
    await run.progress(0, total)
    path = run.folder / "applications.xlsx"
    mark = f"{run.actor.name} {clock.local(clock.now()):%Y-%m-%d %H:%M} 导出，仅限工会工作使用"
    await write_sheet(path, _SHEET, _rows(run, condition), sheet_name="入会申请", watermark=mark)
    return TaskOutput(f"已导出 {total} 份申请", path, f"入会申请-{clock.today():%Y%m%d}.xlsx", XLSX_MIME)


async def _rows(run: TaskRun, condition: Q) -> AsyncIterator[list[Cell]]:
    words = {key: await names_of(f"join.{key}") for key in ("new_industry", "platform", "occupation")}
    last, done = 0, 0
    while True:
        page: list[dict[str, Any]] = (
            await MembershipApplication.filter(condition, id__gt=last).order_by("id").limit(_PAGE).values(*_COLUMNS)
        )
        if not page:
            return
        paths = await system_path_names({row["unit_id"] for row in page})
        holders = {unit.id: unit.name for unit in (await system_units({row["current_unit_id"] or 0 for row in page})).values()}
        for row in page:
            yield _cells(row, paths, holders, words)
        last, done = page[-1]["id"], done + len(page)
        await run.progress(done)


def _cells(row: dict[str, Any], paths: dict[int, str], holders: dict[int, str], words: dict[str, dict[str, str]]) -> list[Cell]:
    return [
        row["name"],
        SEX_NAMES.get(row["sex"] or "", "未知"),
        row["birth_year"],
        row["cert_no_tail"] or "",
        row["phone_tail"] or "",
        FORM_KIND_NAMES[row["form_kind"]],
        paths.get(row["unit_id"], ""),
        _YES[bool(row["placement_pending"])],
        words["new_industry"].get(row["industry"], ""),
        words["platform"].get(row["platform"], ""),
        words["occupation"].get(row["occupation"], ""),
        row["employer_name"],
        SOURCE_NAMES[row["source"]],
        REALNAME_NAMES[row["realname"]],
        APPLICATION_STATE_NAMES[row["state"]],
        holders.get(row["current_unit_id"] or 0, ""),
        _YES[bool(row["auto_reviewed"])],
        clock.local(row["submitted_at"]).strftime("%Y-%m-%d %H:%M"),
        clock.local(row["decided_at"]).strftime("%Y-%m-%d %H:%M") if row["decided_at"] else "",
        row["decided_by_name"],
        row["reason"],
    ]
