"""What officers and applicants do to a flow. Every action locks the instance, then finds its task by version (D3)."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, ensure_tx, insert_once, lock_one
from unionhub.kernel.errors import Conflict, NotFound
from unionhub.platform.flow.enums import Action, EventKind, InstanceState, Mode
from unionhub.platform.flow.errors import (
    ActionNotAllowed,
    AlreadyDecided,
    CannotRecall,
    NotYourTask,
    RemindedToday,
    ReturnTargetInvalid,
)
from unionhub.platform.flow.models import FlowInstance
from unionhub.platform.flow.policy.ledger import Ledger
from unionhub.platform.flow.policy.moves import after, at_or_after, return_targets
from unionhub.platform.flow.policy.seats import outstanding
from unionhub.platform.flow.policy.state import FlowState, OpenSeat
from unionhub.platform.flow.policy.tree import APPLICANT
from unionhub.platform.flow.refusals import SignsOutstanding
from unionhub.platform.flow.registry import AUTO, Subject, process_of
from unionhub.platform.flow.service.advancing import advance, end
from unionhub.platform.flow.service.attaching import attached
from unionhub.platform.flow.service.course import Course, take_up
from unionhub.platform.flow.service.definitions import active_number, definition_of
from unionhub.platform.flow.service.permits import answers, ensure_may, ensure_other_person, guard, holds, may_intervene
from unionhub.platform.flow.service.projecting import may_batch
from unionhub.platform.flow.service.telling import tell
from unionhub.platform.inbox.ports import note_started


async def start(tx: Tx, actor: Actor, process_key: str, subject: Subject) -> FlowInstance:
    """Start an instance of the process's published version and go on until a person is asked, or until its rules decided.

    Raises FlowNotPublished, AlreadyDecided (the subject has a flow already).
    """
    ensure_tx(tx)
    number = await active_number(process_key)
    instance = FlowInstance(
        process_key=process_key,
        version_number=number,
        subject_type=subject.type,
        subject_id=subject.id,
        unit_id=subject.unit.id,
        applicant_account_id=actor.account_id or None,
    )
    if not await insert_once(tx, instance):
        raise AlreadyDecided("这件事已在办理中")
    instance = await lock_one(tx, FlowInstance, instance.id)
    course = Course(tx, instance, await definition_of(process_key, number), subject, Ledger(FlowState()))
    course.emit(EventKind.STARTED, actor=actor, unit=subject.unit)
    await note_started(
        tx, actor, subject_type=subject.type, subject_id=subject.id, kind=course.process.todo_kind, title=subject.title,
        summary=subject.summary, unit_id=subject.unit.id,
    )  # fmt: skip
    await advance(course)
    await settle(course, AUTO, "")
    return instance


async def approve(tx: Tx, actor: Actor, subject: Subject, task_version: int, comment: str = "", *, together: bool = False) -> InstanceState:
    """Say yes at the open task of this version; when nobody else is asked, the process's handler runs and it is approved.

    ``together``: with others, unread; only where the node allows that. Raises SignsOutstanding while those who were asked before have
    not spoken.
    """
    course, task = await _decide(tx, actor, subject, task_version, Action.APPROVE, comment)
    if together and not may_batch(course.tree, task.node_key):
        raise ActionNotAllowed("这个环节要逐条办理，请打开后审核")
    if outstanding(course.state.runs[task.node_key], task.seat):
        raise SignsOutstanding
    course.emit(EventKind.APPROVED, actor=actor, unit=task.decider, node=task.node_key, comment=comment, data=deed(actor, task))
    return await _go_on(course, actor, comment)


async def reject(tx: Tx, actor: Actor, subject: Subject, task_version: int, reason: str) -> InstanceState:
    """Refuse: it ends for everybody, and the process's handler runs. Where the share of yes counts, it is one vote against."""
    course, task = await _decide(tx, actor, subject, task_version, Action.REJECT, reason)
    course.emit(EventKind.REJECTED, actor=actor, unit=task.decider, node=task.node_key, comment=reason, data=deed(actor, task))
    if course.state.runs[task.node_key].mode is not Mode.RATIO:
        end(course, InstanceState.REJECTED)
    return await _go_on(course, actor, reason)


async def return_(tx: Tx, actor: Actor, subject: Subject, task_version: int, reason: str, target: str = APPLICANT) -> InstanceState:
    """Send it back to an earlier node, or to the applicant; what was done from there on is void. Raises ReturnTargetInvalid."""
    course, task = await _decide(tx, actor, subject, task_version, Action.RETURN, reason)
    if target == APPLICANT:
        if course.process.on_returned is None:
            raise ReturnTargetInvalid
        voided, name = list(course.state.runs), "申请人"
    else:
        found = {node.key: node for node in return_targets(course.tree, course.state, task.node_key)}
        if target not in found:
            raise ReturnTargetInvalid
        voided, name = at_or_after(course.tree, target), found[target].name
    data = {**deed(actor, task), "target": target, "target_name": name, "voided": [key for key in voided if key in course.state.runs]}
    course.emit(EventKind.RETURNED, actor=actor, unit=task.decider, node=task.node_key, comment=reason, data=data)
    state = await _go_on(course, actor, reason)
    if target == APPLICANT and course.process.on_returned is not None:
        await course.process.on_returned(tx, actor, subject.id, reason)
    return state


async def recall(tx: Tx, actor: Actor, subject: Subject, reason: str, version: int | None = None) -> InstanceState:
    """Take back one's own last approval, escalation or reassignment while nobody acted after it. Raises CannotRecall.

    ``version`` is the task shown to the caller: gone, somebody acted.
    """
    course = await take_up(tx, subject)
    last = course.state.last
    if last is None or last.account_id != actor.account_id:
        raise CannotRecall
    if version is not None:
        course.seat(version)
    if Action.RECALL not in course.tree.approve_node(last.node_key).allow:
        raise CannotRecall
    await guard(course, actor, Action.RECALL, reason)
    run = course.state.runs[last.node_key]
    voided = [key for key in after(course.tree, last.node_key) if key in course.state.runs]
    mine = next((seat.holder for seat in last.seats if holds(actor, seat.holder)), last.seats[0].holder)
    data = {"run": run.number, "undone": last.kind.value, "voided": voided, **recalled_seats(course)}
    course.emit(EventKind.RECALLED, actor=actor, unit=mine, node=last.node_key, comment=reason, data=data)
    return await _go_on(course, actor, reason)


async def terminate(tx: Tx, actor: Actor, subject: Subject, reason: str) -> InstanceState:
    """终止: an administrator of every unit that is asked ends it; for the applicant it is a refusal with this reason."""
    course = await take_up(tx, subject)
    if not all(may_intervene(actor, one) for one in course.seats() if one.holder is not None):
        raise NotYourTask
    await ensure_other_person(course, actor)
    await guard(course, actor, Action.TERMINATE, reason)
    course.emit(EventKind.TERMINATED, actor=actor, unit=subject.unit, comment=reason)
    end(course, InstanceState.REJECTED)
    return await settle(course, actor, reason)


async def withdraw(tx: Tx, actor: Actor, subject: Subject) -> InstanceState:
    """The applicant takes it back while it is undecided (JOIN-17)."""
    course = await take_up(tx, subject)
    if course.instance.applicant_account_id != actor.account_id:
        raise NotFound
    course.emit(EventKind.WITHDRAWN, actor=actor)
    end(course, InstanceState.WITHDRAWN)
    return await settle(course, actor, "")


async def resubmit(tx: Tx, actor: Actor, subject: Subject, comment: str = "") -> InstanceState:
    """The applicant hands it in again after it was returned; it begins anew."""
    course = await take_up(tx, subject)
    if course.instance.applicant_account_id != actor.account_id:
        raise NotFound
    if course.state.applicant_version is None:
        raise Conflict("这条申请没有退回给您，不需要重新提交")
    course.emit(EventKind.RESUBMITTED, actor=actor, unit=subject.unit, comment=comment)
    if course.process.on_resubmitted is not None:
        await course.process.on_resubmitted(tx, actor, subject.id, comment)
    return await _go_on(course, actor, comment)


async def remind(tx: Tx, actor: Actor, subject: Subject, comment: str = "") -> int:
    """Ask the holders to hurry, once a day; returns how many people were told. Raises RemindedToday."""
    course = await take_up(tx, subject)
    today = clock.today().isoformat()
    tasks = [one for one in course.seats() if one.holder is not None]
    if not tasks:
        raise Conflict("现在没有需要催办的环节")
    if all(answers(actor, one) for one in tasks):
        raise Conflict("这一步正由您办理，不需要催办")
    if course.state.reminded_on == today:
        raise RemindedToday
    await guard(course, actor, Action.REMIND, comment)
    applicant = actor.account_id == course.instance.applicant_account_id
    holders = [one.holder for one in tasks if one.holder is not None]
    by = "申请人" if applicant else actor.name
    told = await tell(course, holders, "flow_reminded", by=by, comment=f"留言：{comment}" if comment else "")
    course.emit(EventKind.REMINDED, actor=actor, unit=holders[0], comment=comment, data={"day": today, "told": len(told)})
    await course.save(actor)
    return len(told)


async def comment(tx: Tx, actor: Actor, subject: Subject, text: str, files: Sequence[int] = ()) -> None:
    """A line in the course, for officers, with what they attach."""
    course = await take_up(tx, subject)
    await ensure_other_person(course, actor)
    await guard(course, actor, Action.COMMENT, text)
    data = {"files": await attached(course, actor, files)} if files else {}
    course.emit(EventKind.COMMENTED, actor=actor, comment=text, data=data)
    await course.save(actor)


async def settle(course: Course, actor: Actor, comment: str) -> InstanceState:
    """Write everything, tell the process who decides now, and run its one handler when it ended."""
    await course.save(actor)
    process, subject = process_of(course.instance.process_key), course.subject
    held_by = course.deciding_unit()
    if held_by != course.held_by and process.on_moved is not None:
        await process.on_moved(course.tx, subject.id, held_by)
    handlers = {
        InstanceState.APPROVED: process.on_approved,
        InstanceState.REJECTED: process.on_rejected,
        InstanceState.WITHDRAWN: process.on_withdrawn,
    }
    handler = handlers.get(course.state.state)
    if handler is not None and course.verdict is not None:
        await handler(course.tx, AUTO, subject.id, course.verdict)
    elif handler is not None:
        await handler(course.tx, actor, subject.id, comment)
    return course.state.state


async def _decide(tx: Tx, actor: Actor, subject: Subject, version: int, action: Action, comment: str) -> tuple[Course, OpenSeat]:
    course = await take_up(tx, subject)
    task = course.seat(version)
    await ensure_may(course, actor, task, action, comment)
    return course, task


async def _go_on(course: Course, actor: Actor, comment: str) -> InstanceState:
    await advance(course)
    return await settle(course, actor, comment)


def deed(actor: Actor, task: OpenSeat) -> dict[str, Any]:
    """What a fact says of the task acted on, and in whose name where it was not one's own."""
    data: dict[str, Any] = {"run": task.number, "seat": task.seat, "version": task.version}
    if task.owner is not None and not task.place and not holds(actor, task.owner):
        data["for_name"] = task.owner.name or task.owner.unit_name
    return data


def recalled_seats(course: Course) -> dict[str, Any]:
    """The run's seats as they were before the act that is taken back."""
    last = course.state.last
    assert last is not None
    return {"seats": [asdict(seat) for seat in last.seats], "mode": last.mode.value}
