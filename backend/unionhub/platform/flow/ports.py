"""The door of platform/flow: start, decide, read (D1: every writing function takes the caller's ``tx``)."""

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from unionhub.kernel.db import Tx, ensure_tx, insert_once
from unionhub.platform.flow.enums import EventKind, InstanceState, TaskState
from unionhub.platform.flow.models import FlowDefinition, FlowEvent, FlowInstance, FlowTask, FlowVersion
from unionhub.platform.flow.policy import parse_definition
from unionhub.platform.flow.registry import Process, register_process
from unionhub.platform.flow.service import Subject, approve, reject, start, withdraw


@dataclass(frozen=True, slots=True)
class Step:
    """One event as a timeline shows it."""

    at: dt.datetime
    kind: EventKind
    node_name: str
    actor_name: str
    unit_id: int | None
    unit_name: str
    comment: str


@dataclass(frozen=True, slots=True)
class FlowView:
    """An instance as its subject's pages show it."""

    state: InstanceState
    holder_unit_id: int | None
    task_version: int | None
    node_name: str
    steps: tuple[Step, ...]


async def system_view(subject_type: str, subject_id: int) -> FlowView | None:
    """The whole course of a subject the caller has scoped."""
    instance = await FlowInstance.get_or_none(subject_type=subject_type, subject_id=subject_id)
    if instance is None:
        return None
    version = await FlowVersion.get(process_key=instance.process_key, number=instance.version_number)
    names = {node.key: node.name for node in parse_definition(json.loads(version.tree)).nodes}
    task = await FlowTask.get_or_none(instance_id=instance.id, state=TaskState.OPEN)
    events = await FlowEvent.filter(instance_id=instance.id).order_by("seq")
    steps = tuple(
        Step(one.created_at, one.kind, names.get(one.node_key or "", ""), one.actor_name, one.unit_id, one.unit_name, one.comment)
        for one in events
    )
    return FlowView(
        instance.state,
        task.holder_unit_id if task else None,
        task.version if task else None,
        names.get(task.node_key, "") if task else "",
        steps,
    )


@dataclass(frozen=True, slots=True)
class OpenTask:
    """Who decides now, and the version a decision must name."""

    holder_unit_id: int
    version: int


async def system_open_tasks(subject_type: str, subject_ids: list[int]) -> dict[int, OpenTask]:
    """Open tasks by subject, for a page of subjects the caller has scoped."""
    if not subject_ids:
        return {}
    rows = await FlowInstance.filter(subject_type=subject_type, subject_id__in=subject_ids, state=InstanceState.RUNNING)
    subjects = {row.id: row.subject_id for row in rows}
    tasks = await FlowTask.filter(instance_id__in=list(subjects), state=TaskState.OPEN)
    return {subjects[task.instance_id]: OpenTask(task.holder_unit_id, task.version) for task in tasks}


async def publish_definition(tx: Tx, process_key: str, name: str, tree: Mapping[str, Any]) -> int:
    """Publish a new immutable version of a process; running instances keep theirs. Returns the version's number."""
    ensure_tx(tx)
    parse_definition(tree)
    await insert_once(tx, FlowDefinition(process_key=process_key, name=name))
    definition = await FlowDefinition.filter(process_key=process_key).select_for_update().get()
    number = definition.active_number + 1
    await FlowVersion.create(process_key=process_key, number=number, tree=json.dumps(tree, ensure_ascii=False, sort_keys=True))
    definition.active_number = number
    definition.name = name
    await definition.save(update_fields=["active_number", "name"])
    return number


async def install_definition(tx: Tx, process_key: str, name: str, tree: Mapping[str, Any]) -> None:
    """Publish a shipped definition unless the process already has one."""
    if not await FlowDefinition.filter(process_key=process_key, active_number__gt=0).exists():
        await publish_definition(tx, process_key, name, tree)


__all__ = [
    "FlowView",
    "OpenTask",
    "Process",
    "Step",
    "Subject",
    "approve",
    "install_definition",
    "publish_definition",
    "register_process",
    "reject",
    "start",
    "system_open_tasks",
    "system_view",
    "withdraw",
]
