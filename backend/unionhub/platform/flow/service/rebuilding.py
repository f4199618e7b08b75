"""Making the projections again from the events: the state, the tasks, the to-dos. A pure fold; nobody is asked anything."""

import json
from dataclasses import dataclass

from unionhub.kernel.db import Tx, lock_one, transaction
from unionhub.kernel.db.transaction import rerun_on_conflict
from unionhub.platform.flow.enums import InstanceState, TaskState
from unionhub.platform.flow.models import FlowEvent, FlowInstance, FlowTask
from unionhub.platform.flow.policy.folding import Fact
from unionhub.platform.flow.policy.ledger import Ledger
from unionhub.platform.flow.policy.state import FlowState, dump_state, load_state, open_seats
from unionhub.platform.flow.registry import process_of
from unionhub.platform.flow.service.definitions import definition_of
from unionhub.platform.flow.service.projecting import due_at, put_before, task_row, timer_at, todo_key
from unionhub.platform.flow.service.subjects import subject_of
from unionhub.platform.inbox.ports import TodoState, close_todos, system_open_keys

PAGE = 500


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """How many instances were looked at, and which of them differed."""

    looked_at: int
    differed: tuple[int, ...]


async def rebuild_all(*, only_check: bool = False, running_only: bool = False) -> Rebuilt:
    """Every instance, each in its own transaction. ``only_check`` changes nothing and says what would change."""
    looked, last = 0, 0
    differed: list[int] = []
    while True:
        rows = FlowInstance.filter(id__gt=last)
        if running_only:
            rows = rows.filter(state=InstanceState.RUNNING)
        ids: list[int] = await rows.order_by("id").limit(PAGE).values_list("id", flat=True)  # type: ignore[assignment]
        if not ids:
            return Rebuilt(looked, tuple(differed))
        for instance_id in ids:
            looked += 1
            if await rerun_on_conflict(lambda one=instance_id: _one(one, only_check)):  # type: ignore[misc]
                differed.append(instance_id)
        last = ids[-1]


async def _one(instance_id: int, only_check: bool) -> bool:
    async with transaction() as tx:
        instance = await lock_one(tx, FlowInstance, instance_id)
        return await rebuild(tx, instance, only_check=only_check)


async def facts_of(instance_id: int) -> list[Fact]:
    """The facts of an instance."""
    rows = await FlowEvent.filter(instance_id=instance_id).order_by("seq")
    return [Fact(one.seq, one.kind, one.node_key, one.actor_account_id, json.loads(one.data)) for one in rows]


async def rebuild(tx: Tx, instance: FlowInstance, *, only_check: bool = False) -> bool:
    """Bring one locked instance in line with its events; whether anything differed."""
    ledger = Ledger(FlowState())
    facts = await facts_of(instance.id)
    for fact in facts:
        ledger.add(fact)
    course = dump_state(ledger.state)
    same_state = (_kept(instance.course), instance.state, instance.last_seq) == (ledger.state, ledger.state.state, len(facts))
    same_tasks = await _same_tasks(instance, ledger)
    same_todos = await _same_todos(instance, ledger)
    if only_check or (same_state and same_tasks and same_todos):
        return not (same_state and same_tasks and same_todos)
    instance.course, instance.state, instance.last_seq = course, ledger.state.state, len(facts)
    await instance.save(update_fields=["course", "state", "last_seq"])
    if not same_tasks:
        await _write_tasks(instance, ledger)
    if not same_todos:
        await _write_todos(tx, instance, ledger)
    return True


def _kept(course: str) -> FlowState | None:
    """The state as it is written down: read, so that a column which came later is no difference. None where it cannot be read."""
    try:
        return load_state(course)
    except (KeyError, TypeError, ValueError):
        return None


def _wanted(ledger: Ledger) -> dict[int, TaskState]:
    return {version: ledger.closed.get(version, TaskState.OPEN) for version in ledger.opened}


async def _same_tasks(instance: FlowInstance, ledger: Ledger) -> bool:
    rows = await FlowTask.filter(instance_id=instance.id)
    if {row.version: row.state for row in rows} != _wanted(ledger):
        return False
    timers = {one.version: (timer_at(one), due_at(one)) for one in open_seats(ledger.state)}
    return all(
        (row.timer_at, row.due_at) == timers.get(row.version) and row.subject_id == instance.subject_id
        for row in rows
        if row.state is TaskState.OPEN
    )


async def _write_tasks(instance: FlowInstance, ledger: Ledger) -> None:
    known = {row.version: row for row in await FlowTask.filter(instance_id=instance.id)}
    await FlowTask.filter(instance_id=instance.id).delete()
    now_open = {one.version: one for one in open_seats(ledger.state)}
    fresh = []
    for version, fate in _wanted(ledger).items():
        row = task_row(instance, now_open.get(version, ledger.opened[version]), fate)
        if version in known:  # when it was opened and done is no fact of the fold
            row.created_at, row.done_at = known[version].created_at, known[version].done_at if fate is not TaskState.OPEN else None
        fresh.append(row)
    if fresh:
        await FlowTask.bulk_create(fresh)


def _keys(instance: FlowInstance, ledger: Ledger) -> set[str]:
    return {todo_key(instance.id, one.version) for one in open_seats(ledger.state) if one.holder is not None}


async def _same_todos(instance: FlowInstance, ledger: Ledger) -> bool:
    return await system_open_keys(instance.subject_type, instance.subject_id, f"flow:{instance.id}:") == _keys(instance, ledger)


async def _write_todos(tx: Tx, instance: FlowInstance, ledger: Ledger) -> None:
    """Open what is missing, cancel what should not be there."""
    subject, process = await subject_of(instance.id), process_of(instance.process_key)
    tree = await definition_of(instance.process_key, instance.version_number)
    wanted = _keys(instance, ledger)
    there = await system_open_keys(instance.subject_type, instance.subject_id, f"flow:{instance.id}:")
    if there - wanted:
        await close_todos(tx, instance.subject_type, instance.subject_id, None, TodoState.CANCELLED, keys=there - wanted)
    missing = [one for one in open_seats(ledger.state) if todo_key(instance.id, one.version) not in there]
    await put_before(tx, instance, missing, subject, process, tree)
