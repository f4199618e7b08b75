"""委派, 加签, 减签 and what added signers say."""

from collections.abc import Sequence

from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx
from unionhub.kernel.errors import Conflict
from unionhub.platform.flow.enums import Action, EventKind, InstanceState
from unionhub.platform.flow.errors import ActionNotAllowed, NotYourTask
from unionhub.platform.flow.policy.state import OpenSeat, Run, Seat, SignPlace
from unionhub.platform.flow.refusals import PersonCannotAct, SignGone
from unionhub.platform.flow.registry import Subject
from unionhub.platform.flow.service.actions import deed, settle
from unionhub.platform.flow.service.advancing import advance
from unionhub.platform.flow.service.course import Course, holder_facts, take_up
from unionhub.platform.flow.service.permits import ensure_may, guard, holds
from unionhub.platform.flow.service.persons import people

MOST = 10
"""Added signers a run may have: more than these is another step of the process."""


async def delegate(tx: Tx, actor: Actor, subject: Subject, task_version: int, account_id: int, comment: str = "") -> InstanceState:
    """委派: one person decides in the seat's name; whoever delegated still may. Raises PersonCannotAct, AlreadyAsked."""
    course, task = await _taken(tx, actor, subject, task_version, Action.DELEGATE, comment)
    if account_id == actor.account_id:
        raise PersonCannotAct("不能委派给自己，请选择其他人")
    person = (await people(course, task, [account_id]))[0]
    data = {**deed(actor, task), "holder": holder_facts(person)}
    course.emit(EventKind.DELEGATED, actor=actor, unit=task.decider, node=task.node_key, comment=comment, data=data)
    return await settle(course, actor, comment)


async def add_sign(
    tx: Tx, actor: Actor, subject: Subject, task_version: int, accounts: Sequence[int], place: SignPlace, comment: str = ""
) -> InstanceState:
    """加签: ask others for their opinion before one approves, at the same time, or after. Raises PersonCannotAct, AlreadyAsked."""
    course, task = await _taken(tx, actor, subject, task_version, Action.ADD_SIGN, comment)
    if actor.account_id in accounts:
        raise PersonCannotAct("不能加签自己，请选择其他人")
    wanted = list(dict.fromkeys(accounts))
    if sum(bool(seat.place) for seat in course.state.runs[task.node_key].seats) + len(wanted) > MOST:
        raise Conflict(f"一个环节最多加签 {MOST} 人")
    seats = [holder_facts(one) for one in await people(course, task, wanted)]
    data = {**deed(actor, task), "place": place.value, "seats": seats}
    course.emit(EventKind.SIGN_ADDED, actor=actor, unit=task.decider, node=task.node_key, comment=comment, data=data)
    await advance(course)
    return await settle(course, actor, comment)


async def opine(tx: Tx, actor: Actor, subject: Subject, task_version: int, comment: str) -> InstanceState:
    """What an added signer has to say; the decision stays with those who asked."""
    course, task = await _taken(tx, actor, subject, task_version, Action.OPINE, comment)
    data = {"run": task.number, "seat": task.seat, "version": task.version}
    course.emit(EventKind.OPINED, actor=actor, unit=task.holder, node=task.node_key, comment=comment, data=data)
    await advance(course)
    return await settle(course, actor, comment)


async def remove_sign(tx: Tx, actor: Actor, subject: Subject, node_key: str, number: int, at: int, comment: str = "") -> InstanceState:
    """减签: whoever has the seat that asked does without an opinion that was not given yet. Raises SignGone, NotYourTask."""
    course = await take_up(tx, subject)
    run = course.state.runs.get(node_key)
    seat = _sign(run, number, at)
    assert run is not None
    if not may_remove(actor, run, seat):
        raise NotYourTask
    if Action.ADD_SIGN not in course.tree.approve_node(node_key).allow:
        raise ActionNotAllowed
    await guard(course, actor, Action.REMOVE_SIGN, comment)
    data = {"run": number, "seat": at, "version": seat.version, "holder": holder_facts(seat.holder)}
    course.emit(EventKind.SIGN_REMOVED, actor=actor, unit=run.seats[seat.parent].holder, node=node_key, comment=comment, data=data)
    await advance(course)
    return await settle(course, actor, comment)


def may_remove(actor: Actor, run: Run, seat: Seat) -> bool:
    """Whether the actor has the seat that asked."""
    return holds(actor, run.seats[seat.parent].holder)


def _sign(run: Run | None, number: int, at: int) -> Seat:
    if run is None or run.number != number or not 0 <= at < len(run.seats):
        raise SignGone
    seat = run.seats[at]
    if not (seat.place and seat.live):
        raise SignGone
    return seat


async def _taken(tx: Tx, actor: Actor, subject: Subject, version: int, action: Action, comment: str) -> tuple[Course, OpenSeat]:
    course = await take_up(tx, subject)
    task = course.seat(version)
    await ensure_may(course, actor, task, action, comment)
    return course, task
