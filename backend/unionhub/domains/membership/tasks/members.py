"""Exporting members."""

from collections.abc import AsyncIterator
from typing import Any

from tortoise.expressions import Q

from unionhub.domains.membership import queries
from unionhub.domains.membership.enums.members import MEMBER_SOURCE_NAMES, MEMBER_STATUS_NAMES, MemberStatus
from unionhub.domains.membership.models.members import Member
from unionhub.domains.membership.schemas.staff import MemberFilter
from unionhub.domains.membership.views import SEX_NAMES
from unionhub.kernel import clock
from unionhub.kernel.excel import XLSX_MIME, Cell, Column, write_sheet
from unionhub.platform.org.ports import system_path_names
from unionhub.platform.task.ports import TaskOutput, TaskRun, task_kind

MEMBER_EXPORT = "membership.member_export"
_PAGE = 500
_COLUMNS = [
    Column("会员编号", 20),
    Column("姓名", 12),
    Column("性别", 6),
    Column("出生年份", 10),
    Column("证件尾号", 10),
    Column("手机尾号", 10),
    Column("所属工会", 60),
    Column("会籍状态", 18),
    Column("入会时间", 12),
    Column("来源", 12),
]


@task_kind(MEMBER_EXPORT)
async def export_members(run: TaskRun) -> TaskOutput:
    """The members the starter may see, with tails instead of numbers (check 24), as a workbook marked with name and time."""
    query = MemberFilter.model_validate(run.args["filter"])
    condition = await queries.members.member_condition(run.actor, query)
    total = await Member.filter(condition).count()
    await run.progress(0, total)
    path = run.folder / "members.xlsx"
    mark = f"{run.actor.name} {clock.local(clock.now()):%Y-%m-%d %H:%M} 导出，仅限工会工作使用"
    await write_sheet(path, _COLUMNS, _rows(run, condition), sheet_name="会员", watermark=mark)
    return TaskOutput(f"已导出 {total} 名会员", path, f"会员-{clock.today():%Y%m%d}.xlsx", XLSX_MIME)


async def _rows(run: TaskRun, condition: Q) -> AsyncIterator[list[Cell]]:
    last, done = 0, 0
    while True:
        page: list[dict[str, Any]] = (
            await Member.filter(condition, id__gt=last).order_by("id").limit(_PAGE).values(*queries.members.MEMBER_COLUMNS)
        )
        if not page:
            return
        names = await system_path_names({row["unit_id"] for row in page})
        for row in page:
            yield _cells(row, names)
        last, done = page[-1]["id"], done + len(page)
        await run.progress(done)


def _cells(row: dict[str, Any], names: dict[int, str]) -> list[Cell]:
    return [
        row["member_no"],
        row["name"],
        SEX_NAMES.get(row["sex"] or "", "未知"),
        row["birth_year"],
        row["cert_no_tail"] or "",
        row["phone_tail"] or "",
        names.get(row["unit_id"], ""),
        MEMBER_STATUS_NAMES[MemberStatus(row["status"])],
        row["joined_on"],
        MEMBER_SOURCE_NAMES[row["source"]],
    ]
