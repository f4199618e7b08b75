"""The officers' side of every process: one transaction with the subject's scoped read, the engine's action and the audit record."""

import datetime as dt
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import NamedTuple

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, transaction
from unionhub.kernel.db.transaction import rerun_on_conflict
from unionhub.kernel.errors import AppError, Forbidden, NotFound
from unionhub.platform.audit.ports import Change, record_audit
from unionhub.platform.flow.models import FlowInstance
from unionhub.platform.flow.names import STATE_NAMES
from unionhub.platform.flow.policy.state import FlowState, load_state, open_seats
from unionhub.platform.flow.registry import Process, Subject, acting
from unionhub.platform.flow.service.actions import approve


@dataclass(frozen=True, slots=True)
class TaskRef:
    """One task of any process: its subject, and the version a decision names."""

    type: str
    id: int
    version: int


class TaskRefusal(NamedTuple):
    """One task that could not be approved, and why."""

    task: TaskRef
    code: str
    message: str


Act = Callable[[Tx, Actor, Subject], Awaitable[object]]


class Refusal(NamedTuple):
    """One item of a batch that could not be done, and why."""

    id: int
    code: str
    message: str


async def perform(process: Process, actor: Actor, subject_id: int, verb: str, act: Act, reason: str = "") -> None:
    """Do one action on one subject, and put it on record under ``<audit prefix>.<verb>``."""
    assert process.access is not None, f"{process.key} has no access"
    async with transaction() as tx:
        subject = await process.access(actor, subject_id)
        before = await _standing(subject)
        await act(tx, actor, subject)
        after = await _standing(subject)
        await record_audit(
            tx,
            actor,
            f"{process.audit_prefix}.{verb}",
            object_type=process.subject_type,
            object_id=subject.id,
            label=subject.title,
            unit_id=subject.unit.id,
            changes=[
                Change(key, label, before[key] or None, after[key] or None)
                for key, label in (_TIME if verb == "deadline_changed" else _LABELS)
                if before[key] != after[key]
            ],
            reason=reason or None,
        )


_LABELS = (("state", "审核状态"), ("node", "当前环节"), ("holder", "当前办理单位"))
_TIME = (("due", "办理期限"),)


async def _standing(subject: Subject) -> dict[str, str]:
    instance = await FlowInstance.get_or_none(subject_type=subject.type, subject_id=subject.id)
    state = load_state(instance.course) if instance is not None else FlowState()
    tasks = open_seats(state)
    waiting = state.applicant_version is not None
    return {
        "state": "已退回，待修改" if waiting else STATE_NAMES[state.state],
        "node": "、".join(dict.fromkeys(one.node_key for one in tasks)),
        "due": "、".join(dict.fromkeys("已暂停" if one.paused_on else _day(one.due_at) for one in tasks if one.paused_on or one.due_at)),
        "holder": "、".join(dict.fromkeys(one.holder.name or one.holder.unit_name for one in tasks if one.holder)),
    }


def _day(due_at: str | None) -> str:
    """The last day, as a reader knows it."""
    return clock.biz_date(dt.datetime.fromisoformat(due_at) - dt.timedelta(seconds=1)).isoformat() if due_at else ""


async def one_by_one(items: list[tuple[int, int]], work: Callable[[int, int], Awaitable[None]]) -> tuple[int, list[Refusal]]:
    """Do ``work(id, version)`` for many, each in a transaction of its own; what is refused is listed with its reason."""
    done, refused = 0, []
    for row_id, version in items:
        try:
            await rerun_on_conflict(lambda one=row_id, seen=version: work(one, seen))  # type: ignore[misc]
            done += 1
        except AppError as error:
            refused.append(Refusal(row_id, error.code, error.text))
    return done, refused


async def batch_approve(process: Process, actor: Actor, items: list[tuple[int, int]]) -> tuple[int, list[Refusal]]:
    """Approve many, each in its own transaction; what cannot be done is listed with its reason (JOIN-X4)."""

    async def work(subject_id: int, version: int) -> None:
        async def act(tx: Tx, who: Actor, subject: Subject) -> None:
            await approve(tx, who, subject, version, together=True)

        await perform(process, actor, subject_id, "approved", act)

    return await one_by_one(items, work)


async def batch_across(actor: Actor, items: list[TaskRef]) -> list[TaskRefusal]:
    """Approve tasks of several processes, each in its own transaction and by the right of its process; returns what was refused."""
    refused: list[TaskRefusal] = []
    for one in items:
        known = acting(one.type)
        if known is None:
            refused.append(TaskRefusal(one, NotFound.code, "这件事不能批量通过，请打开后办理"))
        elif not actor.can(known.act):
            refused.append(TaskRefusal(one, Forbidden.code, f"您没有“{known.act.name}”的权限"))
        else:
            _, failed = await batch_approve(known.process, actor, [(one.id, one.version)])
            refused += [TaskRefusal(one, failure.code, failure.message) for failure in failed]
    return refused
