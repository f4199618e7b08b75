"""Tasks that nobody can do any more: a person's seat whose person left, a role's seat at a unit that lost its officers."""

from unionhub.kernel.db import Tx, transaction
from unionhub.kernel.db.transaction import rerun_on_conflict
from unionhub.kernel.errors import NotFound
from unionhub.platform.account.ports import system_officers
from unionhub.platform.flow.enums import EventKind, Nobody, TaskState
from unionhub.platform.flow.errors import AlreadyDecided
from unionhub.platform.flow.models import FlowTask
from unionhub.platform.flow.policy.state import OpenSeat
from unionhub.platform.flow.policy.tree import APPLICANT
from unionhub.platform.flow.registry import SYSTEM, Subject
from unionhub.platform.flow.service.actions import settle
from unionhub.platform.flow.service.advancing import advance
from unionhub.platform.flow.service.assigning import ask_administrators, chain_of, officers_of
from unionhub.platform.flow.service.course import Course, take_up
from unionhub.platform.flow.service.handing_on import hand_over, send_up
from unionhub.platform.flow.service.subjects import subject_of
from unionhub.platform.org.ports import system_units

PAGE = 500


async def relieve(tx: Tx, subject: Subject) -> int:
    """Release the seats of people who do not act there any more, so that the others go on or the node asks again; send up what
    waits at a unit without officers where the definition says so. Returns how many tasks moved."""
    course = await take_up(tx, subject)
    moved = 0
    for task in course.seats():
        if task.holder is not None and task.holder.role and any(one.version == task.version for one in course.seats()):
            moved += await (_release(course, task) if task.holder.account_id is not None else _send_up(course, task))
    if moved:
        await advance(course)
        await settle(course, SYSTEM, "")
    return moved


async def _release(course: Course, task: OpenSeat) -> bool:
    holder = task.holder
    assert holder is not None and holder.account_id is not None
    if await system_officers(units=[holder.unit_id], role=holder.role, accounts=[holder.account_id]):
        return False
    data = {"run": task.number, "seat": task.seat, "version": task.version}
    course.emit(EventKind.RELEASED, actor=SYSTEM, unit=holder, node=task.node_key, comment=f"{holder.name}已不在岗", data=data)
    return True


async def _send_up(course: Course, task: OpenSeat) -> bool:
    holder = task.holder
    assert holder is not None
    node = course.tree.approve_node(task.node_key)
    if node.assignee.nobody not in (Nobody.ESCALATE, Nobody.ADMINISTRATOR):
        return False
    unit = (await system_units([holder.unit_id]))[holder.unit_id]
    if (await officers_of(course, [unit], holder.role)).at(unit):
        return False
    if node.assignee.nobody is Nobody.ADMINISTRATOR:
        asked = await ask_administrators(course, node, await chain_of(course, unit.id), unit)
        return asked.holders[0] != holder and hand_over(course, task, asked.holders[0], asked.note)
    return await send_up(course, SYSTEM, task, f"{holder.unit_name}已没有审核员，自动上报")


async def sweep_all() -> int:
    """Look through the open tasks whose holder has nobody left; returns how many tasks moved."""
    moved = 0
    for instance_id in await _deserted():
        moved += await rerun_on_conflict(lambda one=instance_id: _sweep(one))  # type: ignore[misc]
    return moved


async def _deserted() -> list[int]:
    """Instances with an open task that nobody can do now; the holders of many tasks are few."""
    tasks = FlowTask.filter(state=TaskState.OPEN).exclude(node_key=APPLICANT)
    held = await tasks.distinct().values_list("holder_unit_id", "holder_role_key", "holder_account_id")
    there = set()
    for start in range(0, len(held), PAGE):
        units = list({int(str(unit)) for unit, _, _ in held[start : start + PAGE]})
        there |= {(one.unit_id, one.role_key, one.account_id) for one in await system_officers(units=units)}
    staffed = {(unit, role) for unit, role, _ in there}
    found: dict[int, None] = {}
    for unit, role, account in held:
        gone = (unit, role, account) not in there if account is not None else (unit, role) not in staffed
        if gone and role:
            rows = tasks.filter(holder_unit_id=unit, holder_role_key=role, holder_account_id=account)
            found |= dict.fromkeys([int(str(one)) for one in await rows.values_list("instance_id", flat=True)])
    return sorted(found)


async def _sweep(instance_id: int) -> int:
    async with transaction() as tx:
        try:
            return await relieve(tx, await subject_of(instance_id))
        except (AlreadyDecided, NotFound):
            return 0
