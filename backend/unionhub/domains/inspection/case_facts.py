"""What was entered with a step, as labels and values people read (INSP-34)."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import orjson

from unionhub.domains.inspection.enums.papers import EXECUTION_KIND_NAMES, PAUSE_KIND_NAMES, ExecutionKind, PauseKind
from unionhub.domains.inspection.models.cases import InspCaseEvent
from unionhub.domains.inspection.schemas.cases import FactOut
from unionhub.kernel import clock
from unionhub.platform.account.ports import system_account_names
from unionhub.platform.dictionary.ports import names_of
from unionhub.platform.org.ports import system_units

SUCCESS_MODES = "insp.success_mode"
CAUSES = "insp.case_cause"
SOURCES = "std.supervise_source"
DISTRICT_NAME = "区本级"

Shown = Callable[[Any, "Names"], str]


class Names:
    """Names of the units, accounts and codes that the facts of a course mention."""

    def __init__(self, units: Mapping[int, str], accounts: Mapping[int, str], modes: Mapping[str, str]) -> None:
        self.units, self.accounts, self.modes = units, accounts, modes


def money(fen: int) -> str:
    """``12345`` is 123.45 元."""
    return f"{fen // 100:,}.{fen % 100:02d} 元"


def shown_time(text: str) -> str:
    """An instant as a person reads it here."""
    return clock.local(dt.datetime.fromisoformat(text)).strftime("%Y-%m-%d %H:%M")


def _unit(value: Any, names: Names) -> str:
    return names.units.get(int(value), "") if value else DISTRICT_NAME


def _account(value: Any, names: Names) -> str:
    return names.accounts.get(int(value), "") if value else ""


FACTS: dict[str, tuple[str, Shown]] = {
    "mode": ("成功方式", lambda value, names: names.modes.get(value, value)),
    "amount_fen": ("金额", lambda value, names: money(value)),
    "grid_before": ("原所属网格", _unit),
    "grid": ("所属网格", _unit),
    "inspector_before": ("原监察员", _account),
    "inspector": ("监察员", _account),
    "execution": ("执行方式", lambda value, names: EXECUTION_KIND_NAMES[ExecutionKind(value)]),
    "at": ("时间", lambda value, names: shown_time(value)),
    "uscc": ("统一社会信用代码", lambda value, names: value),
    "employer_name": ("单位名称", lambda value, names: "已更正" if value else ""),
    "pause": ("不计入期限的原因", lambda value, names: PAUSE_KIND_NAMES[PauseKind(value)]),
    "day": ("日期", lambda value, names: value),
    "workdays": ("延长", lambda value, names: f"{value} 个工作日"),
}
"""How each key of ``InspCaseEvent.facts`` is shown, in the order of showing. A key that is not here is kept but not shown."""


async def names_in(events: Iterable[InspCaseEvent]) -> Names:
    """What is needed to show the facts of these steps."""
    units: set[int] = set()
    accounts: set[int] = set()
    for event in events:
        facts = orjson.loads(event.facts)
        units |= {int(facts[key]) for key in ("grid", "grid_before") if facts.get(key)}
        units |= {event.unit_id} if event.unit_id is not None else set()
        accounts |= {int(facts[key]) for key in ("inspector", "inspector_before") if facts.get(key)}
    known = await system_units(units)
    return Names({one.id: one.name for one in known.values()}, await system_account_names(list(accounts)), await names_of(SUCCESS_MODES))


def facts_of(event: InspCaseEvent, names: Names) -> list[FactOut]:
    """The facts of one step."""
    facts = orjson.loads(event.facts)
    shown = [(label, show(facts[key], names)) for key, (label, show) in FACTS.items() if key in facts]
    return [FactOut(label=label, value=value) for label, value in shown if value]


__all__ = ["CAUSES", "DISTRICT_NAME", "SOURCES", "SUCCESS_MODES", "Names", "facts_of", "money", "names_in", "shown_time"]
