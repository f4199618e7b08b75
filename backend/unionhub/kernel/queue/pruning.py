"""Deleting old rows in short transactions (SQLite has one writer; a long delete would stop everybody, D2)."""

import datetime as dt
from typing import Any

from unionhub.kernel.db.transaction import rerun_on_conflict, transaction
from unionhub.kernel.ids import EPOCH_MS

BATCH = 200


def id_floor(instant: dt.datetime) -> int:
    """The smallest id made at or after an instant: ids are ordered by time, so the primary key serves as the age index."""
    return max(0, int(instant.timestamp() * 1000) - EPOCH_MS) << 22


async def delete_older(selection: Any) -> int:
    """Delete what the query set selects, at most ``BATCH`` rows a transaction. Returns how many rows went."""

    async def one_batch() -> int:
        async with transaction():
            ids = await selection.order_by("id").limit(BATCH).values_list("id", flat=True)
            if ids:
                await selection.model.filter(id__in=list(ids)).delete()
            return len(ids)

    total = 0
    while gone := await rerun_on_conflict(one_batch):
        total += gone
        if gone < BATCH:
            break
    return total
