"""Officers and the calendar change deadlines: extend, pause, resume; and count them again when days work that did not (D15)."""

import datetime as dt
from typing import Any

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx
from unionhub.kernel.errors import InvalidFields
from unionhub.platform.flow.enums import Action, EventKind
from unionhub.platform.flow.errors import ActionNotAllowed, AlreadyExtended, DeadlineNotRunning, DeadlineOver, NotPaused
from unionhub.platform.flow.policy.deadlines import counted, days_left, due_by, is_late
from unionhub.platform.flow.policy.state import OpenSeat
from unionhub.platform.flow.policy.tree import APPLICANT, Deadline
from unionhub.platform.flow.registry import SYSTEM, Subject
from unionhub.platform.flow.service.course import Course, take_up
from unionhub.platform.flow.service.permits import ensure_may, stands_above


async def extend(tx: Tx, actor: Actor, subject: Subject, task_version: int, reason: str, days: int) -> None:
    """延长期限: so many days more. Its holder may once, an officer above as often as it takes.

    Raises DeadlineNotRunning, AlreadyExtended, InvalidFields where it would still be over.
    """
    course, task, deadline = await _timed(tx, actor, subject, task_version, Action.EXTEND, reason)
    if task.counted_from is None:
        raise DeadlineNotRunning
    if task.extended and not stands_above(actor, task.holder):
        raise AlreadyExtended
    facts = counted(deadline, dt.date.fromisoformat(task.counted_from), task.days + days, clock.now())
    if dt.datetime.fromisoformat(facts["due_at"]) <= clock.now():
        raise InvalidFields([("days", "too_few", "延长后仍已超期，请多延几天")])
    course.emit(
        EventKind.EXTENDED, actor=actor, unit=task.holder, node=task.node_key, comment=reason, data=_at(task) | facts | {"extra": days}
    )
    await course.save(actor)


async def pause(tx: Tx, actor: Actor, subject: Subject, task_version: int, reason: str) -> None:
    """暂停计时: what is left of the deadline is kept until it goes on. Raises DeadlineNotRunning, DeadlineOver."""
    course, task, deadline = await _timed(tx, actor, subject, task_version, Action.PAUSE, reason)
    if task.counted_from is None:
        raise DeadlineNotRunning
    if is_late(task, clock.now()):
        raise DeadlineOver
    today = clock.today()
    data = _at(task) | {"day": today.isoformat(), "left": days_left(deadline, task, today)}
    course.emit(EventKind.PAUSED, actor=actor, unit=task.holder, node=task.node_key, comment=reason, data=data)
    await course.save(actor)


async def resume(tx: Tx, actor: Actor, subject: Subject, task_version: int, reason: str) -> None:
    """恢复计时: what was left counts from today. Raises NotPaused."""
    course, task, deadline = await _timed(tx, actor, subject, task_version, Action.RESUME, reason)
    if task.paused_on is None:
        raise NotPaused
    data = _at(task) | counted(deadline, clock.today(), task.days, clock.now())
    course.emit(EventKind.RESUMED, actor=actor, unit=task.holder, node=task.node_key, comment=reason, data=data)
    await course.save(actor)


async def recount(tx: Tx, subject: Subject) -> int:
    """Count the running deadlines of an instance by the calendar as it is now; returns how many are others."""
    course = await take_up(tx, subject)
    moved = 0
    for task in course.seats():
        facts = _recounted(course, task)
        if facts is not None:
            words = "工作日历有调整"
            course.emit(EventKind.RECOUNTED, actor=SYSTEM, unit=task.holder, node=task.node_key, comment=words, data=_at(task) | facts)
            moved += 1
    if moved:
        await course.save(SYSTEM)
    return moved


def _recounted(course: Course, task: OpenSeat) -> dict[str, Any] | None:
    deadline = _deadline(course, task)
    due = due_by(deadline, task) if deadline is not None else None
    if deadline is None or due is None or task.due_at is None or due == dt.datetime.fromisoformat(task.due_at):
        return None
    if task.timer is None and due <= clock.now():  # late by both calendars, and said so
        return None
    assert task.counted_from is not None
    return counted(deadline, dt.date.fromisoformat(task.counted_from), task.days, clock.now())


async def _timed(tx: Tx, actor: Actor, subject: Subject, version: int, action: Action, reason: str) -> tuple[Course, OpenSeat, Deadline]:
    course = await take_up(tx, subject)
    task = course.seat(version)
    await ensure_may(course, actor, task, action, reason)
    deadline = _deadline(course, task)
    if deadline is None:
        raise ActionNotAllowed
    return course, task, deadline


def _deadline(course: Course, task: OpenSeat) -> Deadline | None:
    return course.tree.approve_node(task.node_key).deadline if task.node_key != APPLICANT else None


def _at(task: OpenSeat) -> dict[str, Any]:
    return {"run": task.number, "seat": task.seat, "version": task.version}
