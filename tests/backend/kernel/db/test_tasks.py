"""What runs beside the requests goes on when one turn of it fails."""

import asyncio

import pytest

from unionhub.kernel.tasks import repeat, spawn


async def test_a_repeated_task_survives_a_failure_and_says_so(caplog: pytest.LogCaptureFixture) -> None:
    turns: list[int] = []
    enough = asyncio.Event()

    async def work() -> None:
        turns.append(1)
        if len(turns) == 1:
            raise ConnectionRefusedError("the database is away")
        if len(turns) == 3:
            enough.set()

    task = spawn(repeat(work, 0.01, "heartbeat"), "heartbeat")
    await asyncio.wait_for(enough.wait(), 5)
    task.cancel()
    assert any(record.levelname == "ERROR" and "tried again" in record.message for record in caplog.records)
