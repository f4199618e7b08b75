"""Exporting members."""

from collections.abc import AsyncIterator

from tortoise.expressions import Q

from unionhub.domains.membership import queries
from unionhub.domains.membership.models.members import Member
from unionhub.domains.membership.policy.member_exports import chosen_columns, label_of, width_of
from unionhub.domains.membership.schemas.staff import MemberFilter
from unionhub.domains.membership.service.member_book import open_book
from unionhub.kernel import clock
from unionhub.kernel.excel import XLSX_MIME, Cell, Column, write_sheet
from unionhub.platform.task.ports import TaskOutput, TaskRun, task_kind

MEMBER_EXPORT = "membership.member_export"
_PAGE = 500


@task_kind(MEMBER_EXPORT)
async def export_members(run: TaskRun) -> TaskOutput:
    """The members the starter may see, with tails instead of numbers (check 24), as a workbook marked with name and time."""
    query = MemberFilter.model_validate(run.args["filter"])
    condition = await queries.members.member_condition(run.actor, query)
    total = await Member.filter(condition).count()
    await run.progress(0, total)
    path = run.folder / "members.xlsx"
    mark = f"{run.actor.name} {clock.local(clock.now()):%Y-%m-%d %H:%M} 导出，仅限工会工作使用"
    columns = chosen_columns(run.args.get("fields"))
    heads = [Column(label_of(key), width_of(key)) for key in columns]
    await write_sheet(path, heads, _rows(run, condition, columns), sheet_name="会员", watermark=mark)
    return TaskOutput(f"已导出 {total} 名会员", path, f"会员-{clock.today():%Y%m%d}.xlsx", XLSX_MIME)


async def _rows(run: TaskRun, condition: Q, columns: list[str]) -> AsyncIterator[list[Cell]]:
    last, done = 0, 0
    book = await open_book(columns)
    while page := await Member.filter(condition, id__gt=last).order_by("id").limit(_PAGE):
        for cells in await book.cells(page):
            yield cells
        last, done = page[-1].id, done + len(page)
        await run.progress(done)
