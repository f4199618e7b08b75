"""Clearing away what has expired (security check 26): uploads nobody attached, refused ones, old exports."""

from unionhub.kernel import clock
from unionhub.kernel.db import transaction
from unionhub.kernel.db.transaction import rerun_on_conflict
from unionhub.kernel.queue import cron
from unionhub.kernel.storage import Area
from unionhub.platform.file.enums import FileState
from unionhub.platform.file.models import FileObject
from unionhub.platform.file.service import storage

BATCH = 200


@cron("41 * * * *", name="file.sweep")
async def sweep_files() -> None:
    """Delete the bytes of expired files, then mark their rows removed; a run that dies in between is repeated harmlessly."""
    while expired := await FileObject.filter(expires_at__lte=clock.now()).order_by("expires_at").limit(BATCH):
        for file in expired:
            for area in Area:
                await storage().delete(area, file.storage_key)
        ids = [file.id for file in expired]
        await rerun_on_conflict(lambda ids=ids: _mark_removed(ids))  # type: ignore[misc]


async def _mark_removed(ids: list[int]) -> None:
    async with transaction():
        await FileObject.filter(id__in=ids).update(state=FileState.REMOVED, expires_at=None)
