"""Starting and acting on flows. Every action locks the instance first, then checks the task's version (D3).

These functions run inside the caller's transaction; the process's handler runs in it too, so an approval and its effect are one fact.
"""

import json
from dataclasses import dataclass
from typing import Any

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, ensure_tx, insert_once, lock_one
from unionhub.kernel.errors import Conflict, NotFound, StaleVersion
from unionhub.platform.account.ports import system_has_reviewer
from unionhub.platform.flow.enums import EventKind, InstanceState, Nobody, TaskState
from unionhub.platform.flow.errors import AlreadyDecided, NotYourTask
from unionhub.platform.flow.models import FlowDefinition, FlowEvent, FlowInstance, FlowTask, FlowVersion
from unionhub.platform.flow.policy import ApproveNode, Definition, frontier, parse_definition
from unionhub.platform.flow.registry import Process, process_of
from unionhub.platform.inbox.ports import RoleHolder, TodoState, close_todos, open_todo
from unionhub.platform.org.ports import UnitRef, system_chain, system_get_unit


class FlowNotPublished(Conflict):
    code = "flow.not_published"
    message = "该业务的审批流程尚未启用，请联系系统管理员"


@dataclass(frozen=True, slots=True)
class Subject:
    """What travels: its type, id, the unit it belongs to and how a to-do names it (no personal numbers)."""

    type: str
    id: int
    unit: UnitRef
    title: str
    summary: str


async def start(tx: Tx, actor: Actor, process_key: str, subject: Subject) -> FlowInstance:
    """Start an instance of the process's published version and open its first node."""
    ensure_tx(tx)
    definition = await FlowDefinition.get_or_none(process_key=process_key)
    if definition is None or definition.active_number == 0:
        raise FlowNotPublished
    instance = FlowInstance(
        process_key=process_key,
        version_number=definition.active_number,
        subject_type=subject.type,
        subject_id=subject.id,
        unit_id=subject.unit.id,
        applicant_account_id=actor.account_id,
    )
    if not await insert_once(tx, instance):
        raise AlreadyDecided("这件事已在办理中")
    await lock_one(tx, FlowInstance, instance.id)
    await _record(tx, instance, EventKind.STARTED, actor=actor, unit=subject.unit)
    node = frontier(await _tree(instance), [])
    assert node is not None
    await _open(tx, instance, node, subject)
    return instance


async def approve(tx: Tx, actor: Actor, subject: Subject, task_version: int, comment: str = "") -> InstanceState:
    """Complete the open node; past the last one the process's handler runs and the instance is approved."""
    instance, task, process = await _decide(tx, actor, subject, task_version)
    await _finish_task(tx, instance, task, actor, EventKind.APPROVED, comment)
    done = await FlowEvent.filter(instance_id=instance.id, kind=EventKind.APPROVED).values_list("node_key", flat=True)
    node = frontier(await _tree(instance), [str(key) for key in done])
    if node is not None:
        await _open(tx, instance, node, subject)
        return InstanceState.RUNNING
    await _end(tx, instance, actor, InstanceState.APPROVED)
    await process.on_approved(tx, actor, subject.id, comment)
    return InstanceState.APPROVED


async def reject(tx: Tx, actor: Actor, subject: Subject, task_version: int, reason: str) -> InstanceState:
    """Refuse at the open node; the process's handler runs."""
    instance, task, process = await _decide(tx, actor, subject, task_version)
    await _finish_task(tx, instance, task, actor, EventKind.REJECTED, reason)
    await _end(tx, instance, actor, InstanceState.REJECTED)
    await process.on_rejected(tx, actor, subject.id, reason)
    return InstanceState.REJECTED


async def withdraw(tx: Tx, actor: Actor, subject: Subject) -> InstanceState:
    """The applicant takes it back while it is undecided; open tasks become void (JOIN-17)."""
    ensure_tx(tx)
    instance = await _locked(tx, subject)
    if instance.applicant_account_id != actor.account_id:
        raise NotFound
    await _record(tx, instance, EventKind.WITHDRAWN, actor=actor)
    await FlowTask.filter(instance_id=instance.id, state=TaskState.OPEN).update(state=TaskState.VOID, open_slot=None, done_at=clock.now())
    await close_todos(tx, instance.subject_type, instance.subject_id, None, TodoState.CANCELLED)
    await _end(tx, instance, actor, InstanceState.WITHDRAWN)
    await process_of(instance.process_key).on_withdrawn(tx, actor, subject.id, "")
    return InstanceState.WITHDRAWN


async def _locked(tx: Tx, subject: Subject) -> FlowInstance:
    found = await FlowInstance.get_or_none(subject_type=subject.type, subject_id=subject.id)
    if found is None:
        raise NotFound
    instance = await lock_one(tx, FlowInstance, found.id)
    if instance.state is not InstanceState.RUNNING:
        raise AlreadyDecided
    return instance


async def _decide(tx: Tx, actor: Actor, subject: Subject, task_version: int) -> tuple[FlowInstance, FlowTask, Process]:
    ensure_tx(tx)
    instance = await _locked(tx, subject)
    task = await FlowTask.get_or_none(instance_id=instance.id, state=TaskState.OPEN)
    if task is None:
        raise AlreadyDecided
    if task.version != task_version:
        raise StaleVersion
    if actor.unit_id != task.holder_unit_id:
        raise NotYourTask
    return instance, task, process_of(instance.process_key)


async def _finish_task(tx: Tx, instance: FlowInstance, task: FlowTask, actor: Actor, kind: EventKind, comment: str) -> None:
    unit = await system_get_unit(task.holder_unit_id)
    await _record(tx, instance, kind, actor=actor, unit=unit, node_key=task.node_key, comment=comment)
    task.state = TaskState.DONE
    task.open_slot = None
    task.version += 1
    task.done_at = clock.now()
    await task.save(update_fields=["state", "open_slot", "version", "done_at"])
    await close_todos(tx, instance.subject_type, instance.subject_id, by=actor)


async def _end(tx: Tx, instance: FlowInstance, actor: Actor, state: InstanceState) -> None:
    await _record(tx, instance, EventKind.ENDED, actor=actor, data={"state": state.value})
    instance.state = state
    instance.ended_at = clock.now()
    await instance.save(update_fields=["state", "ended_at"])


async def _open(tx: Tx, instance: FlowInstance, node: ApproveNode, subject: Subject) -> None:
    holder, climbed = await _holder(subject.unit, node)
    note = f"{subject.unit.name}暂无审核员，已由上级{holder.name}受理" if climbed else ""
    data = {"holder_unit_id": str(holder.id), "role": node.role}
    await _record(tx, instance, EventKind.TASK_OPENED, unit=holder, node_key=node.key, comment=note, data=data)
    await FlowTask.create(
        instance_id=instance.id,
        node_key=node.key,
        holder_unit_id=holder.id,
        holder_role_key=node.role,
        version=instance.last_seq,
        open_slot=f"{instance.id}:{node.key}",
    )
    await open_todo(
        tx,
        kind=process_of(instance.process_key).todo_kind,
        subject_type=subject.type,
        subject_id=subject.id,
        title=subject.title,
        summary=subject.summary,
        holder=RoleHolder(holder.id, node.role),
        unit_id=subject.unit.id,
        dedupe_key=f"flow:{instance.id}:{node.key}",
    )


async def _holder(unit: UnitRef, node: ApproveNode) -> tuple[UnitRef, bool]:
    """The unit whose role decides: the subject's own, or the nearest above where somebody holds the role."""
    if node.nobody is Nobody.WAIT or await system_has_reviewer(unit.id, [node.role]):
        return unit, False
    for above in reversed((await system_chain(unit.id))[:-1]):
        if await system_has_reviewer(above.id, [node.role]):
            return above, True
    return unit, False


async def _record(
    tx: Tx,
    instance: FlowInstance,
    kind: EventKind,
    *,
    actor: Actor | None = None,
    unit: UnitRef | None = None,
    node_key: str | None = None,
    comment: str = "",
    data: dict[str, Any] | None = None,
) -> None:
    ensure_tx(tx)
    instance.last_seq += 1
    await FlowEvent.create(
        instance_id=instance.id,
        seq=instance.last_seq,
        kind=kind,
        node_key=node_key,
        actor_account_id=actor.account_id if actor else None,
        actor_name=actor.name if actor else "",
        unit_id=unit.id if unit else None,
        unit_name=unit.name if unit else "",
        comment=comment,
        data=json.dumps(data or {}, ensure_ascii=False, sort_keys=True),
    )
    await instance.save(update_fields=["last_seq"])


async def _tree(instance: FlowInstance) -> Definition:
    version = await FlowVersion.get(process_key=instance.process_key, number=instance.version_number)
    return parse_definition(json.loads(version.tree))
