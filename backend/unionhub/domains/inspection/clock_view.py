"""The clocks of a case as pages show them (INSP-09): whose limit each is stands beside it in words."""

import datetime as dt
from collections.abc import Sequence

from unionhub.domains.inspection.enums.clocks import CLOCK_NAMES, ClockKey, ClockState
from unionhub.domains.inspection.enums.papers import PAUSE_KIND_NAMES
from unionhub.domains.inspection.models.cases import InspCase, InspPause
from unionhub.domains.inspection.policy.clocks import CaseDays, Clock, Stop, legal_clocks, promise_clock, working_days
from unionhub.domains.inspection.queries.settings import system_promise_days
from unionhub.domains.inspection.schemas.clocks import ClockOut, ClocksOut, PauseOut
from unionhub.kernel import clock as time
from unionhub.platform.calendar.ports import year_published

_RULES: dict[ClockKey, str] = {
    ClockKey.PROMISE: "本区快办承诺：网格接收后 {limit} 个自然日内办结，含节假日。这是我们自己的承诺，不是法定期限",
    ClockKey.FILE: "《关于实施〈劳动保障监察条例〉若干规定》第十八条：收到投诉后 5 个工作日内受理立案",
    ClockKey.INVESTIGATE: "《劳动保障监察条例》第十七条：立案后 60 个工作日内完成调查，情况复杂的经批准可延长 30 个工作日，只一次",
    ClockKey.DECIDE: "《关于实施〈劳动保障监察条例〉若干规定》第三十七条：调查完成后 15 个工作日内作出处理决定",
}
_STATES: dict[ClockState, str] = {
    ClockState.WAITING: "尚未起算",
    ClockState.RUNNING: "计时中",
    ClockState.PAUSED: "已暂停",
    ClockState.DONE: "按期完成",
    ClockState.LATE: "超期完成",
    ClockState.SKIPPED: "未录入此节点",
    ClockState.STOPPED: "不再计时",
}


def days_of(row: InspCase) -> CaseDays:
    """The days the clocks of this case need."""
    return CaseDays(
        state=row.state, registered_on=row.biz_date, accepted_on=_day(row.accepted_at), due_on=row.due_on, filed_on=_day(row.filed_at),
        investigated_on=_day(row.investigated_at), handled_on=_day(row.handled_at), done_on=row.done_on,
        extended=row.extended_at is not None,
    )  # fmt: skip


async def stops_of(case_id: int) -> list[InspPause]:
    """The pauses of a case, oldest first."""
    return await InspPause.filter(case_id=case_id).order_by("started_on", "id")


def as_stops(pauses: Sequence[InspPause]) -> list[Stop]:
    return [Stop(one.started_on, one.ended_on) for one in pauses]


async def clocks_out(row: InspCase) -> ClocksOut:
    """All clocks of a case that the caller has scoped and sees whole."""
    pauses, today, days = await stops_of(row.id), time.today(), days_of(row)
    stops = as_stops(pauses)
    legal = legal_clocks(days, stops, today)
    last = max([one.due_on for one in legal if one.due_on] + [today])
    return ClocksOut(
        promise=_clock(promise_clock(days, today, await system_promise_days(row.unit_id)), "自然日"),
        legal=[_clock(one, "工作日") for one in legal],
        pauses=[_pause(one, today) for one in pauses],
        paused=any(one.ended_on is None for one in pauses),
        extended=days.extended,
        calendar_note="" if year_published(last.year) else f"{last.year} 年的放假安排尚未公布，该年暂按周一至周五计算",
    )


def _clock(one: Clock, unit: str) -> ClockOut:
    return ClockOut(
        key=one.key, name=CLOCK_NAMES[one.key], rule=_RULES[one.key].format(limit=one.limit), state=one.state,
        state_name=_STATES[one.state], lamp=one.lamp, limit=one.limit, unit=unit, used=one.used, left=one.left,
        started_on=one.started_on, due_on=one.due_on, done_on=one.done_on,
    )  # fmt: skip


def _pause(row: InspPause, today: dt.date) -> PauseOut:
    last = (row.ended_on or today + dt.timedelta(days=1)) - dt.timedelta(days=1)
    return PauseOut(
        id=row.id, kind=row.kind, kind_name=PAUSE_KIND_NAMES[row.kind], reason=row.reason.open() if row.reason is not None else "",
        started_on=row.started_on, ended_on=row.ended_on, working_days=working_days(row.started_on - dt.timedelta(days=1), last),
    )  # fmt: skip


def _day(instant: dt.datetime | None) -> dt.date | None:
    return time.biz_date(instant) if instant is not None else None
