"""What the whole run shares: databases handed on from file to file, and a throw-away server that need not wait for its disk."""

import os
from collections.abc import AsyncIterator

import pytest
from backend.databases import DIALECT, drop_spares, without_waiting_for_the_disk


@pytest.fixture(scope="session", autouse=True)
async def _databases() -> AsyncIterator[None]:
    if DIALECT == "mariadb" and os.environ.get("CI") == "true":  # a setting of the whole server: not on somebody's own
        async with without_waiting_for_the_disk():
            yield
    else:
        yield
    await drop_spares()
