"""What the clock does to open tasks: reminders, overdue. Each look is a transaction of its own that finds the task by its version
again: a timer names its run and dies with it."""

import datetime as dt

from unionhub.kernel import clock
from unionhub.kernel.db import Tx, transaction
from unionhub.kernel.db.transaction import rerun_on_conflict
from unionhub.kernel.queue import enqueue
from unionhub.platform.flow.enums import EventKind
from unionhub.platform.flow.errors import AlreadyDecided
from unionhub.platform.flow.models import FlowTask
from unionhub.platform.flow.policy.state import OpenSeat
from unionhub.platform.flow.registry import SYSTEM, Subject
from unionhub.platform.flow.service.actions import settle
from unionhub.platform.flow.service.course import Course, take_up
from unionhub.platform.flow.service.handing_on import send_up
from unionhub.platform.flow.service.projecting import timer_at
from unionhub.platform.flow.service.subjects import subject_of
from unionhub.platform.flow.service.telling import tell

BATCH = 100


async def strike(tx: Tx, subject: Subject, version: int) -> None:
    """Do what is due about this task. Nothing, when it is gone or its time has not come."""
    course = await take_up(tx, subject)
    task = next((one for one in course.seats() if one.version == version), None)
    if task is None or task.holder is None or task.timer is None:
        return
    due = timer_at(task)
    if due is None or due > clock.now():
        return
    if task.due_at is not None and dt.datetime.fromisoformat(task.due_at) <= clock.now():  # also when the reminder was missed
        await _overdue(course, task)
    else:
        await _remind(course, task)
    await settle(course, SYSTEM, "")


async def _remind(course: Course, task: OpenSeat) -> None:
    assert task.holder is not None
    told = await tell(course, [task.holder], "flow_due_soon", due_at=_day(task))
    data = {"run": task.number, "seat": task.seat, "version": task.version, "told": len(told)}
    course.emit(EventKind.REMINDED, actor=SYSTEM, unit=task.holder, node=task.node_key, comment="即将到期提醒", data=data)


async def _overdue(course: Course, task: OpenSeat) -> None:
    assert task.holder is not None
    deadline = course.tree.approve_node(task.node_key).deadline
    data = {"run": task.number, "seat": task.seat, "version": task.version}
    course.emit(EventKind.OVERDUE, actor=SYSTEM, unit=task.holder, node=task.node_key, comment="超过办理期限", data=data)
    up = deadline is not None and deadline.on_overdue == "escalate" and await send_up(course, SYSTEM, task, "超过办理期限，自动上报")
    await tell(course, [task.holder], "flow_overdue", due_at=_day(task), next="已自动上报上级" if up else "请尽快处理")


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
    """Do what is due about one task, if it is still there."""

    async def body() -> None:
        async with transaction() as tx:
            try:
                await strike(tx, await subject_of(instance_id), version)
            except AlreadyDecided:  # it ended while we looked
                pass
            await FlowTask.filter(instance_id=instance_id, version=version, timer_at__lte=clock.now()).update(timer_at=None)

    await rerun_on_conflict(body)
