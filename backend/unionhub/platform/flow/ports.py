"""The door of platform/flow: start, decide, read (D1: every writing function takes the caller's ``tx``)."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from tortoise.expressions import Q, Subquery

from unionhub.kernel.authz import Actor
from unionhub.platform.flow.enums import Action, EventKind, InstanceState, TaskState
from unionhub.platform.flow.factory import add_flow_actions
from unionhub.platform.flow.models import FlowTask
from unionhub.platform.flow.policy.state import open_seats
from unionhub.platform.flow.policy.tree import APPLICANT
from unionhub.platform.flow.registry import AUTO, SYSTEM, AutoOutcome, Evidence, Facts, Process, Subject, Variable, register_process
from unionhub.platform.flow.schemas import BatchRefusal, BatchResult, FlowOut
from unionhub.platform.flow.service.actions import approve, comment, recall, reject, remind, resubmit, return_, start, terminate, withdraw
from unionhub.platform.flow.service.definitions import install_definition, publish_definition
from unionhub.platform.flow.service.door import Refusal, one_by_one
from unionhub.platform.flow.service.first_release import adopt_first_release
from unionhub.platform.flow.service.handing_on import escalate, override, reassign
from unionhub.platform.flow.service.signing import add_sign, delegate, opine, remove_sign
from unionhub.platform.flow.trail import HANDS, flow_audit_actions
from unionhub.platform.flow.views import flow_out, may_remind, system_seen
from unionhub.platform.inbox.ports import copied_subjects
from unionhub.platform.org.ports import scope_q


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
    may_remind: bool


async def system_view(subject_type: str, subject_id: int) -> FlowView | None:
    """The whole course of a subject the caller has scoped."""
    seen = await system_seen(subject_type, subject_id)
    if seen is None:
        return None
    names = {key: node.name for key, node in seen.tree.nodes.items()}
    task = next(iter(open_seats(seen.state)), None)
    steps = tuple(
        Step(one.created_at, one.kind, names.get(one.node_key or "", ""), one.actor_name, one.unit_id, one.unit_name, one.comment)
        for one in seen.events
    )
    holder = task.decider if task else None
    return FlowView(
        seen.instance.state,
        holder.unit_id if holder else None,
        task.version if task else None,
        names.get(task.node_key, "") if task else "",
        steps,
        may_remind(seen.state),
    )


@dataclass(frozen=True, slots=True)
class OpenTask:
    """Who decides now, and the version a decision must name."""

    holder_unit_id: int
    version: int
    due_at: dt.datetime | None = None


async def system_open_tasks(subject_type: str, subject_ids: list[int], actor: Actor | None = None) -> dict[int, OpenTask]:
    """Open tasks by subject, for a page of subjects the caller has scoped: the one opened first, or the actor's own where there is one."""
    if not subject_ids:
        return {}
    rows = FlowTask.filter(subject_type=subject_type, subject_id__in=subject_ids, state=TaskState.OPEN)
    found: dict[int, FlowTask] = {}
    for row in await rows.exclude(node_key=APPLICANT).order_by("version"):
        known = found.get(row.subject_id)
        if known is None or (actor is not None and _is_for(actor, row) and not _is_for(actor, known)):
            found[row.subject_id] = row
    return {key: OpenTask(row.holder_unit_id, row.version, row.due_at) for key, row in found.items()}


def _is_for(actor: Actor, row: FlowTask) -> bool:
    if row.holder_account_id is not None:
        return bool(row.holder_account_id == actor.account_id)
    return bool(row.holder_unit_id == actor.unit_id and row.holder_role_key == actor.role_key)


def held_q(actor: Actor, subject_type: str, field: str = "id") -> Q:
    """Narrows a query to subjects whose flow was ever held by a unit of the actor's branch, or that were copied to the actor: what was
    sent to them stays in sight."""
    held = FlowTask.filter(scope_q(actor, "holder_unit_id"), subject_type=subject_type)
    asked: dict[str, Any] = {f"{field}__in": Subquery(held.values("subject_id"))}
    copied: dict[str, Any] = {f"{field}__in": copied_subjects(actor, subject_type)}
    return Q(**asked) | Q(**copied)


async def system_was_held_by(actor: Actor, subject_type: str, subject_id: int) -> bool:
    """Whether a unit of the actor's branch was ever asked about this subject."""
    return await FlowTask.filter(scope_q(actor, "holder_unit_id"), subject_type=subject_type, subject_id=subject_id).exists()


__all__ = [
    "AUTO", "HANDS", "SYSTEM", "Action", "AutoOutcome", "BatchRefusal", "BatchResult", "Evidence", "Facts", "FlowOut", "FlowView",
    "OpenTask", "Process", "Refusal", "Step", "Subject", "Variable", "add_flow_actions", "add_sign", "adopt_first_release", "approve",
    "comment", "delegate", "escalate", "flow_audit_actions", "flow_out", "held_q", "install_definition", "one_by_one", "opine",
    "override", "publish_definition", "reassign", "recall", "register_process", "reject", "remind", "remove_sign", "resubmit", "return_",
    "start", "system_open_tasks", "system_view", "system_was_held_by", "terminate", "withdraw",
]  # fmt: skip
