"""Starting a task, in the transaction of the request that asked for it."""

import json
from collections.abc import Mapping
from typing import Any

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, ensure_tx
from unionhub.kernel.queue import enqueue
from unionhub.kernel.queue.events import ensure_plain
from unionhub.platform.audit.ports import record_audit
from unionhub.platform.task import audit
from unionhub.platform.task.enums import OPEN_STATES
from unionhub.platform.task.errors import TooManyOpenTasks
from unionhub.platform.task.models import TaskRecord
from unionhub.platform.task.policy import MAX_OPEN
from unionhub.platform.task.service.kinds import get_kind

RUN_JOB = "task.run"


async def start_task(tx: Tx, actor: Actor, kind: str, title: str, args: Mapping[str, Any]) -> int:
    """Queue a task of a declared kind for the actor and return its id. ``args``: ids, names, numbers and flags only (D6).

    Raises TooManyOpenTasks, TaskKindUnknown, PlainDataRequired.
    """
    ensure_tx(tx)
    get_kind(kind)
    ensure_plain(dict(args), kind)
    if await TaskRecord.filter(owner_account_id=actor.account_id, state__in=OPEN_STATES).count() >= MAX_OPEN:
        raise TooManyOpenTasks
    task = await TaskRecord.create(
        kind=kind,
        title=title,
        args=json.dumps(dict(args), ensure_ascii=False, sort_keys=True),
        owner_audience=actor.audience,
        owner_account_id=actor.account_id,
        owner_person_id=actor.person_id,
        owner_capacity_id=actor.capacity_id,
        owner_name=actor.name,
        owner_role=actor.role_key,
        owner_unit_id=actor.unit_id,
        owner_permissions=json.dumps(sorted(actor.permissions)),
        beat_at=clock.now(),
    )
    await record_audit(tx, actor, audit.TASK_STARTED, object_type="task_record", object_id=task.id, label=title)
    await enqueue(tx, RUN_JOB, {"task_id": task.id})
    return task.id
