"""Workbooks of the statistics: the same figures as the pages, at the moment of writing, with the counting rule in the last rows."""

from collections.abc import AsyncIterator, Sequence

from unionhub.domains.inspection.policy.figures import COUNTING_RULE
from unionhub.domains.inspection.schemas.figures import Counts, GridName, StatisticsExport
from unionhub.domains.inspection.service.district_map import district_map
from unionhub.domains.inspection.service.statistics import months_table, ranking_table, years_table
from unionhub.domains.inspection.service.statistics_export import STATISTICS_EXPORT, TITLES
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.excel import XLSX_MIME, Cell, Column, write_sheet
from unionhub.platform.task.ports import TaskOutput, TaskRun, task_kind

Table = tuple[str, list[str], list[list[Cell]]]


@task_kind(STATISTICS_EXPORT)
async def export_statistics(run: TaskRun) -> TaskOutput:
    """One sheet, marked with who made it and when."""
    order = StatisticsExport.model_validate(run.args["report"])
    about, titles, rows = await _WRITERS[order.report](run.actor, order)
    title = TITLES[order.report]
    path = run.folder / "statistics.xlsx"
    columns = [Column(titles[0], 22), *[Column(one, 12) for one in titles[1:]]]
    mark = f"{about} {clock.local(clock.now()):%Y-%m-%d %H:%M} 由 {run.actor.name} 导出"
    foot: list[list[Cell]] = [[f"统计口径：{COUNTING_RULE}", *[None] * (len(titles) - 1)]]
    await write_sheet(path, columns, _each([*rows, *foot]), sheet_name=title, watermark=mark)
    return TaskOutput(f"已导出{title}，共 {len(rows)} 行", path, f"{title}-{clock.today():%Y%m%d}.xlsx", XLSX_MIME)


async def _each(rows: Sequence[list[Cell]]) -> AsyncIterator[list[Cell]]:
    for row in rows:
        yield row


async def _map(actor: Actor, order: StatisticsExport) -> Table:
    seen = await district_map(actor)
    rows: list[list[Cell]] = []
    for name, one in [*((_name(grid), grid) for grid in seen.grids), ("全区合计", seen.totals)]:
        amounts: list[Cell] = [one.closed, f"{one.amount_fen / 100:.2f}", one.overdue]
        rows.append([name, one.received, one.finished, _percent(one.rate), one.petitions, one.petitions_done, *amounts])
    titles = ["网格", "收到事件", "完成事件", "完成率", "信访", "完成信访", "当年办结", "追回金额（元）", "现在超时"]
    return f"{seen.district.name} {seen.year} 年", titles, rows


async def _years(actor: Actor, order: StatisticsExport) -> Table:
    table = await years_table(actor)
    titles = [
        "网格",
        *[f"{year} {what}" for year in table.years for what in ("收到", "完成", "完成率")],
        "合计收到",
        "合计完成",
        "合计完成率",
    ]
    lines = [*((_name(row), row.cells, row.total) for row in table.rows), ("全区合计", table.totals, table.total)]
    rows = [[name, *[cell for one in (*cells, total) for cell in _three(one)]] for name, cells, total in lines]
    return table.district.name, titles, rows


async def _months(actor: Actor, order: StatisticsExport) -> Table:
    table = await months_table(actor, order.year)
    whats = ("收到", "完成", "当月办结")
    titles = ["网格", *[f"{month} 月{what}" for month in range(1, 13) for what in whats], *[f"全年{what}" for what in whats]]
    lines = [*((_name(row), row.cells, row.total) for row in table.rows), ("全区合计", table.totals, table.total)]
    rows: list[list[Cell]] = [
        [name, *[cell for one in (*cells, total) for cell in (one.received, one.finished, one.closed)]] for name, cells, total in lines
    ]
    return f"{table.district.name} {table.year} 年", titles, rows


async def _ranking(actor: Actor, order: StatisticsExport) -> Table:
    table = await ranking_table(actor, order.year)
    rows: list[list[Cell]] = [[_name(row), row.rank, *_three(row)] for row in table.rows]
    rows.append(["全区合计", None, *_three(table.total)])
    return f"{table.district.name} {table.year} 年", ["网格", "排名", "收到", "完成", "办结率"], rows


def _name(row: GridName) -> str:
    return row.name if row.active else f"{row.name}（已停用）"


def _three(one: Counts) -> list[Cell]:
    return [one.received, one.finished, _percent(one.rate)]


def _percent(share: float | None) -> str:
    return "—" if share is None else f"{share:.1%}"


_WRITERS = {"map": _map, "years": _years, "months": _months, "ranking": _ranking}
