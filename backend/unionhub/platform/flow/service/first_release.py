"""Flows of the first release in today's words, so that an upgrade takes every running approval along.

That release knew sequences of approvals with one seat each, and its facts named no more than the holder's unit and role. They are told
again here, once, by the first ``migrate`` after the upgrade: facts, course, tasks and to-dos. An instance without a course is one of them.
"""

import json
from collections import defaultdict
from dataclasses import asdict
from typing import Any

from unionhub.kernel.db import Tx, lock, transaction
from unionhub.platform.flow.enums import EventKind, Mode, TaskState
from unionhub.platform.flow.models import FlowEvent, FlowInstance, FlowTask
from unionhub.platform.flow.policy.folding import Fact, fold
from unionhub.platform.flow.policy.state import Holder, dump_state, open_seats
from unionhub.platform.flow.service.projecting import slot_of, todo_key
from unionhub.platform.inbox.ports import rekey
from unionhub.platform.org.ports import UnitRef, system_units

UNTOLD = "{}"
BATCH = 100
_AT = {"run": 1, "seat": 0}


async def adopt_first_release() -> int:
    """Tell every instance of the first release again; returns how many there were. Safe to repeat, and to go on after a stop."""
    adopted = 0
    while ids := await FlowInstance.filter(course=UNTOLD).order_by("id").limit(BATCH).values_list("id", flat=True):
        async with transaction() as tx:
            await _adopt(tx, await lock(tx, FlowInstance, [int(str(one)) for one in ids]))
        adopted += len(ids)
    return adopted


async def _adopt(tx: Tx, instances: list[FlowInstance]) -> None:
    events: dict[int, list[FlowEvent]] = defaultdict(list)
    for event in await FlowEvent.filter(instance_id__in=[one.id for one in instances]).order_by("instance_id", "seq"):
        events[event.instance_id].append(event)
    held = {int(json.loads(one.data)["holder_unit_id"]) for rows in events.values() for one in rows if one.kind is EventKind.TASK_OPENED}
    units = await system_units(held | {one.unit_id for one in instances})
    for instance in instances:
        for event in events[instance.id]:
            event.data = json.dumps(_retold(event, units, units[instance.unit_id].path), ensure_ascii=False, sort_keys=True)
        await _project(tx, instance, events[instance.id])
    retold = [event for rows in events.values() for event in rows]
    if retold:
        await FlowEvent.bulk_update(retold, fields=["data"], batch_size=200)
    await FlowInstance.bulk_update(instances, fields=["course"], batch_size=BATCH)


def _retold(event: FlowEvent, units: dict[int, UnitRef], home: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(event.data)
    if event.kind is EventKind.TASK_OPENED:
        unit = units[int(data["holder_unit_id"])]
        holder = Holder(unit.id, event.unit_name or unit.name, unit.path, data["role"])
        return {**_AT, "mode": Mode.ANY.value, "home": home, "seats": [asdict(holder)], "note": event.comment, "passed": []}
    return data | _AT if event.kind in (EventKind.APPROVED, EventKind.REJECTED) else data


async def _project(tx: Tx, instance: FlowInstance, events: list[FlowEvent]) -> None:
    state = fold(Fact(one.seq, one.kind, one.node_key, one.actor_account_id, json.loads(one.data)) for one in events)
    instance.course = dump_state(state)
    opened = {one.node_key: one.seq for one in events if one.kind is EventKind.TASK_OPENED}
    seats = {one.node_key: one for one in open_seats(state)}
    for task in await FlowTask.filter(instance_id=instance.id):
        task.subject_type, task.subject_id, task.version = instance.subject_type, instance.subject_id, opened[task.node_key]
        seat = seats.get(task.node_key)
        if task.state is TaskState.OPEN and seat is not None:
            task.open_slot = slot_of(instance.id, seat)
            before = f"flow:{instance.id}:{task.node_key}"
            await rekey(tx, instance.subject_type, instance.subject_id, before, todo_key(instance.id, seat.version))
        await task.save(update_fields=["subject_type", "subject_id", "version", "open_slot"])
