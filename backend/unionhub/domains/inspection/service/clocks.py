"""Stopping, resuming and extending the legal clocks (条例 §17). Our own promise knows none of it (INSP-09)."""

import datetime as dt

from unionhub.domains.inspection.clock_view import as_stops, days_of, stops_of
from unionhub.domains.inspection.enums.cases import CaseAction
from unionhub.domains.inspection.enums.parties import Party
from unionhub.domains.inspection.models.cases import InspCase, InspPause
from unionhub.domains.inspection.policy.clocks import EXTENSION_DAYS, INVESTIGATE_DAYS, legal_due
from unionhub.domains.inspection.schemas.clocks import ExtendCase, PauseCase, ResumeCase
from unionhub.domains.inspection.service.working import begin_step, end_step
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.crypto import set_encrypted
from unionhub.kernel.db import transaction
from unionhub.kernel.errors import InvalidFields
from unionhub.platform.audit.ports import Change

_CLOCK = "法定期限计时"


async def pause_case(actor: Actor, case_id: int, body: PauseCase) -> None:
    """Stop the legal clocks from a day on. Raises ActionImpossible when they stand still already, InvalidFields on ``started_on``."""
    async with transaction() as tx:
        row = await begin_step(tx, actor, case_id, body.version, CaseAction.PAUSE, Party.INSPECTOR)
        day = body.started_on or clock.today()
        earlier = await stops_of(row.id)
        _ensure_day("started_on", day, max([row.biz_date, *(one.ended_on for one in earlier if one.ended_on)]))
        pause = InspPause(case_id=row.id, kind=body.kind, started_on=day, open_slot=row.id)
        set_encrypted(pause, "reason", body.reason)
        await pause.save(force_create=True)
        facts = {"pause": body.kind.value, "day": day.isoformat()}
        changes = [Change("clock", _CLOCK, "计时", f"自 {day.isoformat()} 暂停")]
        await end_step(tx, actor, row, CaseAction.PAUSE, row.state, note=body.reason, facts=facts, changes=changes)


async def resume_case(actor: Actor, case_id: int, body: ResumeCase) -> None:
    """Let them go on from a day. Raises ActionImpossible when they are not stopped, InvalidFields on ``ended_on``."""
    async with transaction() as tx:
        row = await begin_step(tx, actor, case_id, body.version, CaseAction.RESUME, Party.INSPECTOR)
        pause = await InspPause.get(open_slot=row.id)
        day = body.ended_on or clock.today()
        _ensure_day("ended_on", day, pause.started_on)
        pause.ended_on, pause.open_slot = day, None
        await pause.save(update_fields=["ended_on", "open_slot"])
        facts = {"pause": pause.kind.value, "day": day.isoformat()}
        changes = [Change("clock", _CLOCK, f"自 {pause.started_on.isoformat()} 暂停", f"自 {day.isoformat()} 恢复")]
        await end_step(tx, actor, row, CaseAction.RESUME, row.state, note=body.note or None, facts=facts, changes=changes)


async def extend_case(actor: Actor, case_id: int, body: ExtendCase) -> None:
    """Approve 30 working days more, once, and before the sixty are over (条例 §17). Raises ActionImpossible, InvalidFields."""
    async with transaction() as tx:
        row = await begin_step(tx, actor, case_id, body.version, CaseAction.EXTEND, Party.LEADER)
        day = body.approved_on or clock.today()
        await _ensure_in_time(row, day)
        row.extended_at = clock.now() if day == clock.today() else clock.day_start(day)
        facts = {"day": day.isoformat(), "workdays": EXTENSION_DAYS}
        changes = [Change("limit", "调查期限（工作日）", str(INVESTIGATE_DAYS), str(INVESTIGATE_DAYS + EXTENSION_DAYS))]
        await end_step(tx, actor, row, CaseAction.EXTEND, row.state, note=body.note, facts=facts, changes=changes)


async def _ensure_in_time(row: InspCase, day: dt.date) -> None:
    filed_on = days_of(row).filed_on
    assert filed_on is not None  # the machine asked for it
    _ensure_day("approved_on", day, filed_on)
    last = legal_due(filed_on, INVESTIGATE_DAYS, as_stops(await stops_of(row.id)))
    if last is not None and day > last:
        raise InvalidFields([("approved_on", "too_late", f"调查期限已于 {last.isoformat()} 届满，延长应在届满之前批准")])


def _ensure_day(field: str, day: dt.date, earliest: dt.date) -> None:
    if day > clock.today():
        raise InvalidFields([(field, "future", "不能晚于今天")])
    if day < earliest:
        raise InvalidFields([(field, "too_early", f"不能早于 {earliest.isoformat()}")])
