"""上报 and 转办: the task goes to somebody else, who must be able to act."""

from dataclasses import asdict
from typing import Any

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx
from unionhub.platform.flow.enums import Action, EventKind, InstanceState
from unionhub.platform.flow.errors import ActionNotAllowed, NobodyThere, NotYourTask, NoUnitAbove, SameHolder
from unionhub.platform.flow.policy.deadlines import deadline_facts
from unionhub.platform.flow.policy.state import Holder, OpenSeat
from unionhub.platform.flow.registry import SYSTEM, Subject
from unionhub.platform.flow.service.actions import settle
from unionhub.platform.flow.service.assigning import next_above, officers_of, role_holder
from unionhub.platform.flow.service.course import Course, holder_facts, take_up
from unionhub.platform.flow.service.permits import answers, ensure_may, ensure_other_person, guard, may_intervene, stands_above
from unionhub.platform.flow.service.persons import people
from unionhub.platform.org.ports import system_find_unit


async def escalate(tx: Tx, actor: Actor, subject: Subject, task_version: int, comment: str = "") -> InstanceState:
    """上报: the run goes to the nearest unit above whose officers can act. Raises NoUnitAbove."""
    course = await take_up(tx, subject)
    task = course.seat(task_version)
    await ensure_may(course, actor, task, Action.ESCALATE, comment)
    if not await send_up(course, actor, task, comment):
        raise NoUnitAbove
    return await settle(course, actor, comment)


async def send_up(course: Course, actor: Actor | None, task: OpenSeat, comment: str) -> bool:
    """Retarget the task's run to the next level; False where there is none, or where it is only an opinion that is waited for."""
    held = task.decider
    assert held is not None
    if task.place:
        return False
    above, passed = await next_above(course, held)
    if above is None:
        return False
    notes = [f"{one.unit_name}{one.why}，已跳过" for one in passed]
    data = {**_move(course, task, above.holders[0]), "passed": [asdict(one) for one in passed], "note": "；".join(notes)}
    course.emit(EventKind.ESCALATED, actor=actor, unit=held, node=task.node_key, comment=comment, data=data)
    return True


def hand_over(course: Course, task: OpenSeat, holder: Holder, why: str) -> bool:
    """The seat goes to somebody who can act, because nobody here can any more."""
    data = _move(course, task, holder)
    course.emit(EventKind.REASSIGNED, actor=SYSTEM, unit=task.holder, node=task.node_key, comment=why, data=data)
    return True


async def reassign(
    tx: Tx, actor: Actor, subject: Subject, task_version: int, reason: str, *, unit_id: int | None = None, account_id: int | None = None
) -> InstanceState:
    """转办: the seat goes to the officers of another union, or to one person who acts in this role. Raises NobodyThere, SameHolder."""
    course = await take_up(tx, subject)
    task = course.seat(task_version)
    await ensure_may(course, actor, task, Action.REASSIGN, reason)
    by = "above" if stands_above(actor, task.decider) and not answers(actor, task) else ""
    return await _hand_over(course, actor, task, reason, by, unit_id, account_id)


async def override(
    tx: Tx, actor: Actor, subject: Subject, task_version: int, reason: str, *, unit_id: int | None = None, account_id: int | None = None
) -> InstanceState:
    """改派: an administrator gives any seat of the own branch to others who can act, whatever the node allows. Raises as ``reassign``
    does."""
    course = await take_up(tx, subject)
    task = course.seat(task_version)
    if task.holder is None or task.place:
        raise ActionNotAllowed
    if not may_intervene(actor, task):
        raise NotYourTask
    await ensure_other_person(course, actor)
    await guard(course, actor, Action.OVERRIDE, reason)
    return await _hand_over(course, actor, task, reason, "administrator", unit_id, account_id)


async def _hand_over(
    course: Course, actor: Actor, task: OpenSeat, reason: str, by: str, unit_id: int | None, account_id: int | None
) -> InstanceState:
    held = task.decider
    assert held is not None
    holder = (await people(course, task, [account_id]))[0] if account_id is not None else await _unit(course, held, unit_id)
    if holder == task.holder:
        raise SameHolder
    data = _move(course, task, holder) | ({"by": by} if by else {})
    course.emit(EventKind.REASSIGNED, actor=actor, unit=held, node=task.node_key, comment=reason, data=data)
    return await settle(course, actor, reason)


async def _unit(course: Course, held: Holder, unit_id: int | None) -> Holder:
    unit = await system_find_unit(unit_id) if unit_id is not None else None
    if unit is None or not unit.is_active:
        raise NobodyThere("没有找到这个工会，或已停用，请重新选择")
    if not (await officers_of(course, [unit], held.role)).at(unit):
        raise NobodyThere(f"{unit.name}暂无可以办理的审核员，请选择其他工会")
    return role_holder(unit, held.role)


def _move(course: Course, task: OpenSeat, holder: Holder) -> dict[str, Any]:
    node = course.tree.approve_node(task.node_key)
    times = deadline_facts(node.deadline, clock.now())
    return {"run": task.number, "seat": task.seat, "version": task.version, "holder": holder_facts(holder), **times}
