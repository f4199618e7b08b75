"""Telling people that their copy is ready, or that it failed."""

from unionhub.kernel.db import Tx
from unionhub.kernel.queue import subscriber
from unionhub.platform.notice.ports import send
from unionhub.platform.privacy.service.holding import EXPORT_KIND
from unionhub.platform.task.events import TaskFinished

PAGE = "/packages/account/data"


@subscriber(TaskFinished, name="privacy.tell_export")
async def tell_export(tx: Tx, event: TaskFinished) -> None:
    """Cancelled ones were cancelled by their owner."""
    if event.kind == EXPORT_KIND and event.state in ("done", "failed"):
        await send(tx, event.owner_account_id, f"my_data_{event.state}", {}, PAGE)
