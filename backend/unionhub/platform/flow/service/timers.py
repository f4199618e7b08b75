"""What the clock does to open tasks: reminders, overdue. Each look is a transaction of its own that finds the task by its version
again: a timer names its run and dies with it."""

import datetime as dt

from unionhub.kernel import clock
from unionhub.kernel.db import Tx, transaction
from unionhub.kernel.db.transaction import rerun_on_conflict
from unionhub.kernel.errors import AppError, Unavailable
from unionhub.kernel.queue import enqueue
from unionhub.platform.audit.ports import record_audit
from unionhub.platform.flow.enums import Action, EventKind, InstanceState
from unionhub.platform.flow.errors import AlreadyDecided
from unionhub.platform.flow.models import FlowTask
from unionhub.platform.flow.policy.deadlines import is_late
from unionhub.platform.flow.policy.state import OpenSeat
from unionhub.platform.flow.registry import SYSTEM, Subject
from unionhub.platform.flow.service.actions import settle
from unionhub.platform.flow.service.advancing import advance, end
from unionhub.platform.flow.service.course import Course, take_up
from unionhub.platform.flow.service.handing_on import send_up
from unionhub.platform.flow.service.permits import guard
from unionhub.platform.flow.service.projecting import timer_at
from unionhub.platform.flow.service.subjects import subject_of
from unionhub.platform.flow.service.telling import tell

BATCH = 100
_DECISIONS = {
    "pass": (Action.APPROVE, EventKind.APPROVED, "超过办理期限，按流程规定自动通过"),
    "reject": (Action.REJECT, EventKind.REJECTED, "超过办理期限，按流程规定自动驳回"),
}


async def strike(tx: Tx, subject: Subject, version: int, *, refused: str = "") -> None:
    """Do what is due about this task. Nothing, when it is gone or its time has not come.

    ``refused``: why the process did not let the clock decide; then people are told instead.
    """
    course = await take_up(tx, subject)
    task = next((one for one in course.seats() if one.version == version), None)
    if task is None or task.holder is None or task.timer is None:
        return
    due = timer_at(task)
    if due is None or due > clock.now():
        return
    words = ""
    if is_late(task, clock.now()):  # also when the reminder was missed
        words = await _overdue(course, task, refused)
    else:
        await _remind(course, task)
    await settle(course, SYSTEM, words)


async def _remind(course: Course, task: OpenSeat) -> None:
    assert task.holder is not None
    told = await tell(course, [task.holder], "flow_due_soon", due_at=_day(task))
    data = {"run": task.number, "seat": task.seat, "version": task.version, "told": len(told)}
    course.emit(EventKind.REMINDED, actor=SYSTEM, unit=task.holder, node=task.node_key, comment="即将到期提醒", data=data)


async def _overdue(course: Course, task: OpenSeat, refused: str) -> str:
    """Say so, and do what the definition says; returns the words of a decision."""
    assert task.holder is not None
    deadline = course.tree.approve_node(task.node_key).deadline
    data = {"run": task.number, "seat": task.seat, "version": task.version}
    course.emit(EventKind.OVERDUE, actor=SYSTEM, unit=task.holder, node=task.node_key, comment="超过办理期限", data=data)
    then = deadline.on_overdue if deadline is not None else "remind"
    words, told = "", "请尽快处理"
    if then == "escalate" and await send_up(course, SYSTEM, task, "超过办理期限，自动上报"):
        told = "已自动上报上级"
    elif then in _DECISIONS and refused:
        told = f"未能按流程规定自动办理：{refused}，请尽快处理"
    elif then in _DECISIONS:
        words, told = await _decide(course, task, then)
    await tell(course, [task.holder], "flow_overdue", due_at=_day(task), next=told)
    return words


async def _decide(course: Course, task: OpenSeat, then: str) -> tuple[str, str]:
    """The definition lets the clock say yes or no; the process may refuse (a mismatch is never passed by nobody)."""
    action, kind, words = _DECISIONS[then]
    await guard(course, SYSTEM, action, "")
    data = {"run": task.number, "seat": task.seat, "version": task.version, "by": "deadline"}
    course.emit(kind, actor=SYSTEM, unit=task.holder, node=task.node_key, comment=words, data=data)
    if action is Action.REJECT:
        end(course, InstanceState.REJECTED)
    else:
        await advance(course)
    if course.process.audit_prefix:
        verb = "approved" if action is Action.APPROVE else "rejected"
        await record_audit(
            course.tx, None, f"{course.process.audit_prefix}.{verb}", object_type=course.process.subject_type,
            object_id=course.subject.id, label=course.subject.title, unit_id=course.subject.unit.id, reason=words,
        )  # fmt: skip
    return words, words


def _day(task: OpenSeat) -> dt.date:
    """The last day to decide on."""
    assert task.due_at is not None
    return clock.biz_date(dt.datetime.fromisoformat(task.due_at) - dt.timedelta(seconds=1))


async def enqueue_due() -> int:
    """A job for every task whose timer has come, so that one that fails holds up no other; returns how many are due."""
    found, last = 0, 0
    while True:
        rows = FlowTask.filter(timer_at__lte=clock.now(), id__gt=last).order_by("id").limit(BATCH)
        due = await rows.values("id", "instance_id", "version")
        if not due:
            return found
        async with transaction() as tx:
            for one in due:
                given = {"instance_id": one["instance_id"], "version": one["version"]}
                await enqueue(tx, "flow.strike", given, dedupe=f"flow.strike:{one['instance_id']}:{one['version']}")
        found += len(due)
        last = due[-1]["id"]


async def strike_one(instance_id: int, version: int) -> None:
    """Do what is due about one task, if it is still there. What the process refuses to have decided by the clock, people hear of."""
    try:
        await rerun_on_conflict(lambda: _look(instance_id, version, ""))
    except AppError as error:
        if isinstance(error, Unavailable):
            raise
        refused = _why(error)
        await rerun_on_conflict(lambda: _look(instance_id, version, refused))


def _why(error: AppError) -> str:
    """The refusal in words: of a field that is wrong, what is wrong with it."""
    fields = (error.details or {}).get("fields") or []
    return str(fields[0]["message"] if fields else error.text).rstrip("。")[:120]


async def _look(instance_id: int, version: int, refused: str) -> None:
    async with transaction() as tx:
        try:
            await strike(tx, await subject_of(instance_id), version, refused=refused)
        except AlreadyDecided:  # it ended while we looked
            pass
        await FlowTask.filter(instance_id=instance_id, version=version, timer_at__lte=clock.now()).update(timer_at=None)
