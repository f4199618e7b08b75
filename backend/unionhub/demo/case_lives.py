"""The lives of the demonstration's cases: what happened to each, step by step, as the state machine allows it (INSP, rows 1–19).

Pure and seeded. A life is told until it ends or the present is reached, so that what began lately is still open, in every state there is.
"""

import datetime as dt
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from unionhub.domains.inspection.enums.cases import CaseAction, CaseState
from unionhub.domains.inspection.enums.parties import GridPart, Level
from unionhub.domains.inspection.policy.machine import is_done, target_of
from unionhub.kernel import clock

_A = CaseAction
_target = cache(target_of)
_SETTLED = (
    "双方当场达成一致，单位已付清", "单位承诺三日内支付，已核实到账", "经两次面谈达成协议，双方签字确认", "单位补签合同并支付差额",
    "项目部垫付完毕，职工撤回诉求", "核对考勤后按实际工时补发，双方无异议",
)  # fmt: skip
_FAILED = (
    "单位拒不到场，电话催告两次无果",
    "双方对金额分歧较大，调解三次未成",
    "单位认可欠付但称无力支付，请区里处置",
    "负责人失联，现场已停工",
)
_RETURNED = ("用工地点不在本街道，请重新确定网格", "单位注册地与实际经营地均在外街道", "反映的是工程分包纠纷，不属网格调解范围")
_INVALID = ("与前次登记为同一事项，已告知本人", "反映人来电说明已自行解决，不再要求处理", "所留电话多次无人接听，单位查无此事")
_OUTCOMES = (
    "责令限期改正，单位已全额支付",
    "下达限期整改指令书，单位已补缴并补发",
    "调解达成一致，分两次支付完毕",
    "查无违法事实，已书面告知反映人",
)
_SEND_BACK = ("与当事单位有亲属关系，申请回避", "在外参加集中培训，请另行指派")
_MODES = ("1", "1", "1", "2", "2", "3", "4", "5")


@dataclass(frozen=True, slots=True)
class Step:
    """One thing done. ``who`` is ``citizen``, ``clerk``, ``leader``, ``inspector`` or ``grid``, ``number`` which of them."""

    action: CaseAction
    at: dt.datetime
    source: CaseState | None
    target: CaseState
    who: str
    number: int = 0
    grid: int | None = None
    note: str = ""
    facts: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class Life:
    """A case with all that happened to it; ``columns`` are those of the row, grids and inspectors by number."""

    registered_at: dt.datetime
    grid: int | None
    level: Level
    state: CaseState
    steps: list[Step] = field(default_factory=list)
    grids: dict[int, tuple[GridPart, bool, dt.datetime]] = field(default_factory=dict)
    inspector: int | None = None
    has_uscc: bool = False
    columns: dict[str, Any] = field(default_factory=dict)


class _PresentReached(Exception):
    """The next step has not happened yet."""


def live(chance: random.Random, at: dt.datetime, present: dt.datetime, grids: int, inspectors: int, *, has_uscc: bool) -> Life:
    """One case registered at ``at`` and everything that was done to it before ``present``."""
    teller = _Teller(chance, at, present, grids, inspectors, has_uscc)
    try:
        teller.tell()
    except _PresentReached:
        pass
    return teller.life


class _Teller:
    """Tells one life: a source of chance, the moment reached."""

    def __init__(self, chance: random.Random, at: dt.datetime, present: dt.datetime, grids: int, inspectors: int, has_uscc: bool) -> None:
        self.chance, self.moment, self.present, self.grids, self.inspectors = chance, at, present, grids, inspectors
        by_citizen = chance.random() < 0.6
        district = not by_citizen and chance.random() < 0.2
        grid = None if district else _weighted(chance, grids)
        level = Level.DISTRICT if district else Level.GRID
        action = _A.REPORT if by_citizen else _A.REGISTER
        self.life = Life(at, grid, level, _target(action, None, level), has_uscc=has_uscc)
        self._note(action, None, "citizen" if by_citizen else "clerk")
        if grid is not None:
            self.life.grids[grid] = (GridPart.CURRENT, True, at)

    def tell(self) -> None:
        """From the registration on."""
        while self.life.level is Level.GRID and not is_done(self.life.state):
            self._in_grid()
            if not is_done(self.life.state):
                self._triage()
        if not is_done(self.life.state):
            self._inspect()

    def _in_grid(self) -> None:
        """Rows 4 to 7; some are slow, so that at every moment a few are overdue (INSP-09)."""
        life, chance = self.life, self.chance
        grid = life.grid
        assert grid is not None
        self._do(_A.ACCEPT, 0.1, 1.6, "grid", grid)
        life.columns["accepted_at"], life.columns["due_on"] = self.moment, clock.biz_date(self.moment) + dt.timedelta(days=15)
        drawn = chance.random()
        action = _A.SETTLE if drawn < 0.7 else _A.FAIL if drawn < 0.91 else _A.RETURN
        slow = chance.random() < 0.09
        first, last = (16.5, 45.0) if slow else (0.4, 14.0)
        note = chance.choice(_SETTLED if action is _A.SETTLE else _FAILED if action is _A.FAIL else _RETURNED)
        if action is _A.SETTLE:
            mode, amount = chance.choice(_MODES), _amount(chance)
            self._do(action, first, last, "grid", grid, note, {"mode": mode, "amount_fen": amount})
            life.columns |= {"settle_mode": mode, "settle_amount_fen": amount}
            life.grids[grid] = (GridPart.DONE, True, life.grids[grid][2])
        else:
            self._do(action, first, last, "grid", grid, note)
            part = GridPart.FAILED if action is _A.FAIL else GridPart.RETURNED
            life.grids[grid] = (part, action is _A.FAIL, life.grids[grid][2])
        life.columns["due_on"] = None

    def _triage(self) -> None:
        """Rows 8 to 10."""
        life, chance = self.life, self.chance
        drawn = chance.random()
        others = [grid for grid in range(self.grids) if grid not in life.grids]
        if drawn < 0.1:
            self._do(_A.INVALIDATE, 0.1, 2.5, "clerk", note=chance.choice(_INVALID))
        elif life.state is CaseState.GRID_RETURNED and others and drawn < 0.75:
            grid = chance.choice(others)
            self._do(_A.REASSIGN_GRID, 0.1, 2.5, "clerk", level=Level.GRID, grid=grid, facts={"grid_before": life.grid, "grid": grid})
            life.grid, life.grids[grid] = grid, (GridPart.CURRENT, True, self.moment)
            life.columns |= {"accepted_at": None, "due_on": None}
        else:
            self._do(_A.TAKE_OVER, 0.1, 2.5, "clerk")
            life.level = Level.DISTRICT

    def _inspect(self) -> None:
        """Rows 11 to 19."""
        life, chance = self.life, self.chance
        self._assign()
        if chance.random() < 0.06:
            self._do(_A.SEND_BACK, 0.1, 1.5, "inspector", life.inspector or 0, chance.choice(_SEND_BACK), {"inspector": life.inspector})
            life.inspector = None
            life.columns["assigned_at"] = None
            self._assign()
        inspector = life.inspector or 0
        self._do(_A.CLAIM, 0.1, 1.6, "inspector", inspector)
        life.columns["claimed_at"] = self.moment
        if chance.random() < 0.82:
            self._do(_A.FILE, 0.2, 3.5, "inspector", inspector, entered=True)
            life.columns["filed_at"] = self.moment
        if chance.random() < 0.88:
            self._do(_A.INVESTIGATE, 4.0, 52.0, "inspector", inspector, entered=True)
            life.columns["investigated_at"] = self.moment
        if life.grid is None or not life.has_uscc:
            grid = life.grid if life.grid is not None else _weighted(chance, self.grids)
            moved = {"grid_before": None, "grid": grid} if life.grid is None else {}
            self._do(_A.COMPLETE, 0.1, 2.0, "inspector", inspector, grid=grid, facts=moved | ({} if life.has_uscc else {"uscc": True}))
            life.grid, life.has_uscc = grid, True
        amount, outcome = _amount(chance), chance.choice(_OUTCOMES)
        self._do(_A.HANDLE, 0.5, 14.0, "inspector", inspector, outcome, {"amount_fen": amount}, entered=True)
        life.columns |= {"handled_at": self.moment, "handled_amount_fen": amount, "outcome": outcome}
        punished = chance.random() < 0.22
        if punished:
            self._do(_A.DECIDE_PENALTY, 0.5, 9.0, "inspector", inspector, entered=True)
            life.columns["penalty_decided_at"] = self.moment
            if chance.random() < 0.3:
                self._execute(inspector)
        self._do(_A.CLOSE, 0.2, 9.0, "inspector", inspector)
        if punished and life.columns.get("execution_kind") is None and chance.random() < 0.75:
            self._execute(inspector)

    def _assign(self) -> None:
        inspector = self.chance.randrange(self.inspectors)
        self._do(_A.ASSIGN, 0.1, 2.2, "leader", facts={"inspector": inspector})
        self.life.inspector = inspector
        self.life.columns["assigned_at"] = self.moment

    def _execute(self, inspector: int) -> None:
        kind = "self" if self.chance.random() < 0.8 else "court"
        self._do(_A.EXECUTE, 3.0, 45.0, "inspector", inspector, facts={"execution": kind}, entered=True)
        self.life.columns["execution_kind"] = kind
        self.life.columns["executed_at" if kind == "self" else "execution_applied_at"] = self.moment

    def _do(
        self, action: CaseAction, first: float, last: float, who: str, number: int = 0, note: str = "",
        facts: dict[str, Any] | None = None, *, level: Level | None = None, grid: int | None = None, entered: bool = False,
    ) -> None:  # fmt: skip
        """One step some days later, in office hours. ``entered``: the doer entered the time, which is a fact of the step."""
        at = _office_hours(self.chance, self.moment + dt.timedelta(days=self.chance.uniform(first, last)), self.moment)
        if at >= self.present:
            raise _PresentReached
        before = self.life.state
        self.moment, self.life.state = at, _target(action, before, level)
        if grid is not None:
            self.life.grid = grid
        if level is not None:
            self.life.level = level
        known = dict(facts or {}) | ({"at": at.isoformat()} if entered else {})
        self._note(action, before, who, number, note, known)
        if is_done(self.life.state) and "done_at" not in self.life.columns:
            self.life.columns |= {"done_at": at, "done_on": clock.biz_date(at)}

    def _note(
        self, action: CaseAction, before: CaseState | None, who: str, number: int = 0, note: str = "", facts: dict[str, Any] | None = None
    ) -> None:
        self.life.steps.append(Step(action, self.moment, before, self.life.state, who, number, self.life.grid, note, facts or {}))


def _weighted(chance: random.Random, grids: int) -> int:
    """The first grids are the busiest."""
    return min(int(grids * chance.random() ** 1.5), grids - 1)


def _amount(chance: random.Random) -> int:
    """What was recovered, in fen; now and then nothing."""
    return 0 if chance.random() < 0.15 else round(chance.lognormvariate(9.1, 0.8)) * 100


def _office_hours(chance: random.Random, at: dt.datetime, after: dt.datetime) -> dt.datetime:
    """The same day between 8:30 and 17:30 (UTC+8), and never before what came before it."""
    snapped = at.replace(hour=0, minute=30, second=0, microsecond=0) + dt.timedelta(seconds=chance.randrange(32_400))
    return snapped if snapped > after else after + dt.timedelta(minutes=chance.randrange(5, 90))


def registration_times(chance: random.Random, count: int, present: dt.datetime, years: int = 10) -> Sequence[dt.datetime]:
    """When the cases came in: more from year to year, and enough lately for every desk to have something, oldest first."""
    recent = min(count, max(min(count // 2, 160), count // 80))
    days = years * 365

    def moments() -> Iterator[dt.datetime]:
        for number in range(count):
            back = 45 * chance.random() if number < recent else days * (1 - chance.random() ** 0.7)
            day = (present - dt.timedelta(days=back)).replace(hour=0, minute=0, second=0, microsecond=0)
            at = day + dt.timedelta(minutes=chance.randrange(0, 14 * 60), seconds=chance.randrange(60))  # 8 to 22 o'clock, UTC+8
            yield at if at < present else present - dt.timedelta(minutes=chance.randrange(3, 300))

    return sorted(moments())
