"""Workbooks of cases by template (INSP-29): the rows the starter sees, tails instead of numbers (INSP-X7)."""

import datetime as dt
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from tortoise.expressions import Q

from unionhub.domains.inspection.case_facts import CAUSES, DISTRICT_NAME, SOURCES, SUCCESS_MODES
from unionhub.domains.inspection.enums.cases import CASE_STATE_NAMES
from unionhub.domains.inspection.enums.papers import EXECUTION_KIND_NAMES
from unionhub.domains.inspection.enums.parties import LEVEL_NAMES
from unionhub.domains.inspection.models.cases import InspCase
from unionhub.domains.inspection.models.employers import InspEmployer
from unionhub.domains.inspection.policy.clocks import is_overdue
from unionhub.domains.inspection.policy.columns import BY_KEY
from unionhub.domains.inspection.queries.cases import find_given_back, found_condition
from unionhub.domains.inspection.schemas.cases import CaseFilter
from unionhub.domains.inspection.service.exports import CASE_EXPORT
from unionhub.kernel import clock
from unionhub.kernel.excel import XLSX_MIME, Cell, Column, write_sheet
from unionhub.kernel.observability.redaction import redact_numbers
from unionhub.platform.account.ports import system_account_names
from unionhub.platform.dictionary.ports import names_of
from unionhub.platform.org.ports import system_units
from unionhub.platform.task.ports import TaskOutput, TaskRun, task_kind

_PAGE = 500


class Known:
    """Names for a page of cases."""

    def __init__(self, words: Mapping[str, Mapping[str, str]], today: dt.date) -> None:
        self.causes, self.sources, self.modes = words[CAUSES], words[SOURCES], words[SUCCESS_MODES]
        self.today = today
        self.grids: Mapping[int, str] = {}
        self.accounts: Mapping[int, str] = {}
        self.usccs: Mapping[int, str | None] = {}

    async def turn_to(self, rows: Sequence[InspCase]) -> None:
        """Look up what this page mentions."""
        units = await system_units({row.grid_unit_id for row in rows if row.grid_unit_id is not None})
        self.grids = {one.id: one.name for one in units.values()}
        self.accounts = await system_account_names([row.inspector_account_id for row in rows if row.inspector_account_id is not None])
        found = await InspEmployer.filter(id__in=list({row.employer_id for row in rows})).values_list("id", "uscc")
        self.usccs = dict(found)


_CELLS: dict[str, Callable[[InspCase, Known], Cell]] = {
    "case_no": lambda row, known: row.case_no,
    "state": lambda row, known: CASE_STATE_NAMES[row.state],
    "level": lambda row, known: LEVEL_NAMES[row.level],
    "source": lambda row, known: known.sources.get(row.source, row.source),
    "cause": lambda row, known: known.causes.get(row.cause, row.cause),
    "grid": lambda row, known: known.grids.get(row.grid_unit_id, "") if row.grid_unit_id is not None else DISTRICT_NAME,
    "registered_at": lambda row, known: row.registered_at,
    "done_at": lambda row, known: row.done_at,
    "name": lambda row, known: row.name,
    "cert_tail": lambda row, known: row.cert_no_tail or "",
    "phone_tail": lambda row, known: row.phone_tail or "",
    "companion_count": lambda row, known: row.companion_count,
    "employer": lambda row, known: row.employer_name,
    "uscc": lambda row, known: known.usccs.get(row.employer_id) or "",
    "demand": lambda row, known: _told(row.demand),
    "accepted_at": lambda row, known: row.accepted_at,
    "due_on": lambda row, known: row.due_on,
    "overdue": lambda row, known: "是" if is_overdue(row.due_on, known.today) else "否",
    "settle_mode": lambda row, known: known.modes.get(row.settle_mode, row.settle_mode),
    "settle_amount": lambda row, known: _yuan(row.settle_amount_fen),
    "inspector": lambda row, known: known.accounts.get(row.inspector_account_id or 0, ""),
    "assigned_at": lambda row, known: row.assigned_at,
    "claimed_at": lambda row, known: row.claimed_at,
    "filed_at": lambda row, known: row.filed_at,
    "investigated_at": lambda row, known: row.investigated_at,
    "handled_at": lambda row, known: row.handled_at,
    "handled_amount": lambda row, known: _yuan(row.handled_amount_fen),
    "outcome": lambda row, known: _told(row.outcome),
    "penalty_decided_at": lambda row, known: row.penalty_decided_at,
    "execution_kind": lambda row, known: EXECUTION_KIND_NAMES[row.execution_kind] if row.execution_kind is not None else "",
    "executed_at": lambda row, known: row.executed_at or row.execution_applied_at,
}


@task_kind(CASE_EXPORT)
async def export_cases(run: TaskRun) -> TaskOutput:
    """The cases a list of this filter holds for the starter, in the columns of the template, marked with name and time."""
    condition = found_condition(run.actor, CaseFilter.model_validate(run.args["filter"]))
    columns = [BY_KEY[key] for key in run.args["columns"] if key in BY_KEY]
    total = await InspCase.filter(condition).count()
    await run.progress(0, total)
    path = run.folder / "cases.xlsx"
    mark = f"{run.actor.name} {clock.local(clock.now()):%Y-%m-%d %H:%M} 导出，含个人信息，仅限劳动监察工作使用"
    heads = [Column(one.label, one.width, one.money) for one in columns]
    count = await write_sheet(path, heads, _rows(run, condition, [one.key for one in columns]), sheet_name="事件", watermark=mark)
    return TaskOutput(f"已导出 {count} 个事件", path, f"事件-{clock.today():%Y%m%d}.xlsx", XLSX_MIME)


async def _rows(run: TaskRun, condition: Q, keys: list[str]) -> AsyncIterator[list[Cell]]:
    words = {key: await names_of(key) for key in (CAUSES, SOURCES, SUCCESS_MODES)}
    known, last, done = Known(words, clock.today()), 0, 0
    while page := await InspCase.filter(condition, id__gt=last).order_by("id").limit(_PAGE):
        await known.turn_to(page)
        given_back = await find_given_back(run.actor, page)
        for row in page:
            yield [None if row.id in given_back and BY_KEY[key].late else _CELLS[key](row, known) for key in keys]
        last, done = page[-1].id, done + len(page)
        await run.progress(done)


def _told(sealed: Any) -> str:
    return redact_numbers(sealed.open()) if sealed is not None else ""


def _yuan(fen: int | None) -> Decimal | None:
    return Decimal(fen) / 100 if fen is not None else None
