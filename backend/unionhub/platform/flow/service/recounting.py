"""The calendar changed: which running deadlines that moves, and moving them, each instance in a transaction of its own."""

import datetime as dt
from collections.abc import AsyncIterator

from unionhub.kernel import clock
from unionhub.kernel.db import transaction
from unionhub.kernel.db.transaction import rerun_on_conflict
from unionhub.kernel.errors import NotFound
from unionhub.platform.calendar.ports import Corrections, refresh
from unionhub.platform.flow.enums import TaskState
from unionhub.platform.flow.errors import AlreadyDecided
from unionhub.platform.flow.models import FlowInstance, FlowTask
from unionhub.platform.flow.policy.deadlines import due_by
from unionhub.platform.flow.policy.state import load_state, open_seats
from unionhub.platform.flow.policy.tree import APPLICANT
from unionhub.platform.flow.service.definitions import definition_of
from unionhub.platform.flow.service.subjects import subject_of
from unionhub.platform.flow.service.timekeeping import recount

PAGE = 200


async def count_moved(corrections: Corrections, first: dt.date, last: dt.date) -> int:
    """How many open tasks would be due on another day by these corrections."""
    moved = 0
    async for ids in _running_over(first, last):
        for row in await FlowInstance.filter(id__in=ids):
            tree = await definition_of(row.process_key, row.version_number)
            for task in open_seats(load_state(row.course)):
                deadline = tree.approve_node(task.node_key).deadline if task.node_key != APPLICANT else None
                due = due_by(deadline, task, corrections) if deadline is not None else None
                moved += due is not None and task.due_at is not None and due != dt.datetime.fromisoformat(task.due_at)
    return moved


async def recount_all(first: dt.date, last: dt.date) -> int:
    """Count every running deadline over these days again; returns how many moved."""
    await refresh()  # another process may have changed it a moment ago
    moved = 0
    async for ids in _running_over(first, last):
        for instance_id in ids:
            moved += await rerun_on_conflict(lambda one=instance_id: _one(one))  # type: ignore[misc]
    return moved


async def _one(instance_id: int) -> int:
    async with transaction() as tx:
        try:
            return await recount(tx, await subject_of(instance_id))
        except (AlreadyDecided, NotFound):
            return 0


async def _running_over(first: dt.date, last: dt.date) -> AsyncIterator[list[int]]:
    """Instances with an open task whose deadline these days count towards: it is not over before them, and began before the last."""
    newest = 0
    while True:
        tasks = FlowTask.filter(state=TaskState.OPEN, due_at__gte=clock.day_start(first), id__gt=newest, created_at__lt=clock.day_end(last))
        rows = await tasks.order_by("id").limit(PAGE).values_list("id", "instance_id")
        if not rows:
            return
        newest = int(str(rows[-1][0]))
        yield sorted({int(str(instance)) for _, instance in rows})
