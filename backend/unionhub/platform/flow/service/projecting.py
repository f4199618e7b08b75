"""Tasks, to-dos and the instance's own columns, brought in line with the facts; and made again from them."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx
from unionhub.platform.flow.enums import Action, InstanceState, TaskState
from unionhub.platform.flow.models import FlowInstance, FlowTask
from unionhub.platform.flow.policy.ledger import Ledger
from unionhub.platform.flow.policy.state import OpenSeat, dump_state, open_seats
from unionhub.platform.flow.policy.tree import Definition
from unionhub.platform.flow.registry import Process, Subject
from unionhub.platform.inbox.ports import AccountHolder, Holder, RoleHolder, TodoFor, TodoState, close_todos, open_todos, set_due

FATES = {TaskState.DONE: TodoState.DONE, TaskState.MOVED: TodoState.DONE, TaskState.VOID: TodoState.CANCELLED}


def todo_key(instance_id: int, version: int) -> str:
    """The to-do of a task: one each."""
    return f"flow:{instance_id}:{version}"


def task_row(instance: FlowInstance, one: OpenSeat, fate: TaskState = TaskState.OPEN) -> FlowTask:
    """The row of a task."""
    opened = fate is TaskState.OPEN
    holder = one.holder
    return FlowTask(
        instance_id=instance.id,
        subject_type=instance.subject_type,
        subject_id=instance.subject_id,
        node_key=one.node_key,
        run=one.number,
        seat=one.seat,
        state=fate,
        holder_unit_id=holder.unit_id if holder else instance.unit_id,
        holder_role_key=(holder.role or None) if holder else None,
        holder_account_id=holder.account_id if holder else instance.applicant_account_id,
        version=one.version,
        open_slot=slot_of(instance.id, one) if opened else None,
        due_at=_instant(one.due_at),
        timer_at=timer_at(one) if opened else None,
        done_at=None if opened else clock.now(),
    )


def slot_of(instance_id: int, one: OpenSeat) -> str:
    """What lets a seat of a node be open once."""
    return f"{instance_id}:{one.node_key}:{one.seat}"


def timer_at(one: OpenSeat) -> dt.datetime | None:
    """When the clock has something to do about it."""
    return _instant({"remind": one.remind_at, "due": one.due_at}.get(one.timer or ""))


def due_at(one: OpenSeat) -> dt.datetime | None:
    """When its deadline is over."""
    return _instant(one.due_at)


def _instant(text: str | None) -> dt.datetime | None:
    return dt.datetime.fromisoformat(text) if text else None


def todo_holder(one: OpenSeat) -> Holder | None:
    """Whose inbox it is in; the applicant has none."""
    if one.holder is None:
        return None
    if one.holder.account_id is not None:
        return AccountHolder(one.holder.account_id)
    return RoleHolder(one.holder.unit_id, one.holder.role)


def may_batch(tree: Definition, node_key: str) -> bool:
    """Whether a task of this node may be approved together with others."""
    return {Action.APPROVE, Action.BATCH} <= tree.approve_node(node_key).allow


async def project(
    tx: Tx, instance: FlowInstance, ledger: Ledger, subject: Subject, process: Process, by: Actor | None, tree: Definition
) -> None:
    """Write what the new facts changed. Closing comes first, so that a slot is free before it is taken."""
    await _close(tx, instance, ledger, by)
    fresh = [(one, ledger.closed.get(version, TaskState.OPEN)) for version, one in ledger.opened.items()]
    if fresh:
        await FlowTask.bulk_create(task_row(instance, one, fate) for one, fate in fresh)
    await put_before(tx, instance, [one for one, fate in fresh if fate is TaskState.OPEN], subject, process, tree)
    await _move_timers(tx, instance, ledger)
    ledger.opened, ledger.closed = {}, {}
    instance.state = ledger.state.state
    instance.course = dump_state(ledger.state)
    if instance.state is not InstanceState.RUNNING:
        instance.ended_at = clock.now()
    await instance.save(update_fields=["state", "last_seq", "course", "ended_at"])


async def _close(tx: Tx, instance: FlowInstance, ledger: Ledger, by: Actor | None) -> None:
    by_fate: dict[TaskState, list[int]] = defaultdict(list)
    for version, fate in ledger.closed.items():
        if version not in ledger.opened:
            by_fate[fate].append(version)
    now = clock.now()
    doer = by if by is not None and by.account_id else None
    for fate, versions in by_fate.items():
        rows = FlowTask.filter(instance_id=instance.id, version__in=versions)
        await rows.update(state=fate, open_slot=None, timer_at=None, done_at=now)
        keys = [todo_key(instance.id, version) for version in versions]
        done = FATES[fate] if doer is not None else TodoState.CANCELLED
        await close_todos(tx, instance.subject_type, instance.subject_id, doer if done is TodoState.DONE else None, done, keys=keys)


async def put_before(
    tx: Tx, instance: FlowInstance, tasks: Iterable[OpenSeat], subject: Subject, process: Process, tree: Definition
) -> None:
    """Put the tasks into their holders' inboxes."""
    held = [(one, todo_holder(one)) for one in tasks]
    todos = [
        TodoFor(
            todo_key(instance.id, one.version),
            holder,
            _instant(one.due_at),
            task_version=one.version,
            batch=not one.place and may_batch(tree, one.node_key),
        )
        for one, holder in held
        if holder is not None
    ]
    await open_todos(
        tx,
        todos,
        kind=process.todo_kind,
        subject_type=subject.type,
        subject_id=subject.id,
        title=subject.title,
        summary=subject.summary,
        unit_id=subject.unit.id,
    )


async def _move_timers(tx: Tx, instance: FlowInstance, ledger: Ledger) -> None:
    if not ledger.timers:
        return
    for one in open_seats(ledger.state):
        if one.version in ledger.timers and one.version not in ledger.opened:
            await FlowTask.filter(instance_id=instance.id, version=one.version).update(timer_at=timer_at(one), due_at=_instant(one.due_at))
            await set_due(tx, todo_key(instance.id, one.version), _instant(one.due_at))
    ledger.timers = set()
