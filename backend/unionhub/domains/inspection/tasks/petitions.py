"""Jobs of petitions: the workbook of a filtered list."""

from collections.abc import AsyncIterator

from tortoise.expressions import Q

from unionhub.domains.inspection.models.petitions import InspPetition
from unionhub.domains.inspection.queries.petitions import petition_condition
from unionhub.domains.inspection.schemas.petitions import PetitionConditions
from unionhub.domains.inspection.service.petitions import DISTRICT_LEVEL, PETITION_EXPORT, RESULTS
from unionhub.domains.inspection.service.registration import CAUSES
from unionhub.kernel import clock
from unionhub.kernel.excel import XLSX_MIME, Cell, Column, write_sheet
from unionhub.platform.dictionary.ports import names_of
from unionhub.platform.org.ports import system_units
from unionhub.platform.task.ports import TaskOutput, TaskRun, task_kind

_PAGE = 500
SHEET = [
    Column("登记日期", 12),
    Column("姓名", 12),
    Column("证件尾号", 10),
    Column("电话尾号", 10),
    Column("同行人数", 10),
    Column("对方单位", 36),
    Column("案由", 24),
    Column("所属网格", 18),
    Column("具体诉求", 60),
    Column("处置的结果", 20),
    Column("结果说明", 40),
    Column("处置时间", 12),
    Column("登记人", 12),
]


@task_kind(PETITION_EXPORT)
async def export_petitions(run: TaskRun) -> TaskOutput:
    """The petitions the starter may see, with tails instead of numbers (check 24), as a workbook marked with name and time."""
    condition = await petition_condition(run.actor, PetitionConditions.model_validate(run.args["filter"]))
    total = await InspPetition.filter(condition).count()
    await run.progress(0, total)
    path = run.folder / "petitions.xlsx"
    mark = f"{run.actor.name} {clock.local(clock.now()):%Y-%m-%d %H:%M} 导出，仅限劳动监督工作使用"
    await write_sheet(path, SHEET, _rows(run, condition), sheet_name="信访", watermark=mark)
    return TaskOutput(f"已导出 {total} 条信访", path, f"信访-{clock.today():%Y%m%d}.xlsx", XLSX_MIME)


async def _rows(run: TaskRun, condition: Q) -> AsyncIterator[list[Cell]]:
    causes, results = await names_of(CAUSES), await names_of(RESULTS)
    last, done = 0, 0
    while page := await InspPetition.filter(condition, id__gt=last).order_by("id").limit(_PAGE):
        grids = await system_units({row.grid_unit_id for row in page if row.grid_unit_id is not None})
        for row in page:
            grid = grids.get(row.grid_unit_id) if row.grid_unit_id is not None else None
            yield [
                row.biz_date,
                row.name,
                row.cert_no_tail or "",
                row.phone_tail or "",
                row.companion_count,
                row.employer_name,
                causes.get(row.cause, row.cause),
                grid.name if grid is not None else DISTRICT_LEVEL,
                row.demand.open(),
                results.get(row.result, row.result),
                row.result_note.open() if row.result_note is not None else "",
                row.handled_on,
                row.registered_by_name,
            ]
        last, done = page[-1].id, done + len(page)
        await run.progress(done)
