"""A process of its own that approves until nothing is left, to be killed: ``python -m backend.platform.flow.clicking <database url>``."""

import asyncio
import secrets
import sys

from backend.platform.flow.company import KEY, connect
from tortoise import Tortoise

from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.db import transaction
from unionhub.kernel.db.transaction import rerun_on_conflict
from unionhub.kernel.errors import AppError
from unionhub.kernel.ids import set_node
from unionhub.platform.flow.enums import TaskState
from unionhub.platform.flow.models import FlowInstance, FlowTask
from unionhub.platform.flow.ports import Subject, approve
from unionhub.platform.org.ports import system_get_unit


async def main(url: str) -> None:
    set_node(secrets.randbelow(1000) + 20)
    await connect(url)
    while tasks := await FlowTask.filter(subject_type="play", state=TaskState.OPEN, holder_account_id__isnull=False).limit(20):
        for task in tasks:
            await rerun_on_conflict(lambda task=task: click(task))  # type: ignore[misc]
            print("!", flush=True)
    await Tortoise.close_connections()


async def click(task: FlowTask) -> None:
    instance = await FlowInstance.get(id=task.instance_id)
    assert instance.process_key == KEY
    unit = await system_get_unit(task.holder_unit_id)
    subject = Subject("play", task.subject_id, await system_get_unit(instance.unit_id), "一件", "")
    account = task.holder_account_id or 0
    actor = Actor(Audience.STAFF, account, 0, name="手", role_key=task.holder_role_key, unit_id=unit.id, unit_path=unit.path)
    try:
        async with transaction() as tx:
            await approve(tx, actor, subject, task.version, "好")
    except AppError:
        return


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
