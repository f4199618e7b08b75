"""Workbooks of the statistics: the same figures as the pages, at the moment of writing."""

from collections.abc import AsyncIterator, Sequence

from unionhub.domains.membership.enums.rollups import DIMENSION_NAMES, Dimension
from unionhub.domains.membership.schemas.statistics import StatisticsExport, TrendQuery, VerificationFigures, VerificationQuery
from unionhub.domains.membership.service.new_form import new_form_table
from unionhub.domains.membership.service.statistics_export import STATISTICS_EXPORT, TITLES
from unionhub.domains.membership.service.trend import trend
from unionhub.domains.membership.service.verification import verification_table
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.excel import XLSX_MIME, Cell, Column, write_sheet
from unionhub.platform.task.ports import TaskOutput, TaskRun, task_kind

Table = tuple[str, list[Column], list[list[Cell]]]


@task_kind(STATISTICS_EXPORT)
async def export_statistics(run: TaskRun) -> TaskOutput:
    """One sheet, marked with who made it and when."""
    order = StatisticsExport.model_validate(run.args["report"])
    unit_name, columns, rows = await _WRITERS[order.report](run.actor, order)
    path = run.folder / "statistics.xlsx"
    title = TITLES[order.report]
    mark = f"{unit_name}（含下级） {clock.local(clock.now()):%Y-%m-%d %H:%M} 由 {run.actor.name} 导出"
    await write_sheet(path, columns, _each(rows), sheet_name=title, watermark=mark)
    return TaskOutput(f"已导出{title}，共 {len(rows)} 行", path, f"{title}-{clock.today():%Y%m%d}.xlsx", XLSX_MIME)


async def _each(rows: Sequence[list[Cell]]) -> AsyncIterator[list[Cell]]:
    for row in rows:
        yield row


async def _new_form(actor: Actor, order: StatisticsExport) -> Table:
    table = await new_form_table(actor, order.unit_id)
    kinds = [("职业类别", table.occupations), ("所在行业", table.industries), ("从业平台", table.platforms)]
    figures = [("人员总数", "合计", table.total)]
    figures += [(title, item.name, item.value) for title, items in kinds for item in items]
    figures += [("区县", district.name, district.value) for district in table.districts]
    rows: list[list[Cell]] = [[title, name, value, _percent(value, table.total)] for title, name, value in figures]
    return table.unit.name, [Column("统计项", 14), Column("分类", 30), Column("人数", 12), Column("占比", 10)], rows


async def _verification(actor: Actor, order: StatisticsExport) -> Table:
    query = VerificationQuery(unit_id=order.unit_id, days=order.days, by=order.by, rank_by=order.rank_by)
    table = await verification_table(actor, query)
    columns = [
        Column("排名", 8),
        Column("单位", 40),
        *[Column(title, 14) for title in ("会员数", "注册人数", "注册率", "认证会员", "认证率")],
    ]
    columns += [Column(f"近 {order.days} 天活跃", 14), Column("活跃度", 12)]
    rows: list[list[Cell]] = [["合计", table.unit.name, *_cells(table)]]
    rows += [[row.rank, row.unit.name, *_cells(row)] for row in table.rows]
    return table.unit.name, columns, rows


def _cells(row: VerificationFigures) -> list[Cell]:
    members = row.members
    return [
        members,
        row.registered,
        _percent(row.registered, members),
        row.verified,
        _percent(row.verified, members),
        row.active,
        _percent(row.active, members),
    ]


async def _trend(actor: Actor, order: StatisticsExport) -> Table:
    query = TrendQuery(unit_id=order.unit_id, step=order.step, count=order.count, dimension=order.dimension)
    table = await trend(actor, query)
    by = DIMENSION_NAMES[Dimension(order.dimension)]
    titles = ["提交申请", "通过", "驳回", "撤销", "新入会", "离会", "新业态入会"] + [f"{by}：{one.name}" for one in table.series]
    rows: list[list[Cell]] = []
    for place, point in enumerate(table.points):
        label = f"{point.since:%Y-%m}" if order.step == "month" else f"{point.since:%Y-%m-%d}"
        flows: list[Cell] = [point.submitted, point.approved, point.rejected, point.withdrawn]
        flows += [point.joined, point.left, point.new_form_joined]
        rows.append([label, *flows, *[one.values[place] for one in table.series]])
    return table.unit.name, [Column("时间", 14), *[Column(title, 14) for title in titles]], rows


def _percent(part: int, whole: int) -> str:
    return f"{part / whole:.1%}" if whole else "—"


_WRITERS = {"new_form": _new_form, "verification": _verification, "trend": _trend}
