"""A world of its own: what these tests write is counted."""

import os
from collections.abc import AsyncIterator

import pytest
from backend.api.world import World, open_world
from backend.databases import DIALECT, orm_aside
from redis import asyncio as aioredis


@pytest.fixture(scope="module")
async def world(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[World]:
    await _forget_limits()
    with orm_aside():
        async with open_world(tmp_path_factory.mktemp("crowd")) as opened:
            yield opened


async def _forget_limits() -> None:
    """Limits count by address; those of an earlier run on the same Redis are not meant."""
    url = os.environ.get("UNIONHUB_TEST_REDIS_URL")
    if url and DIALECT != "sqlite":
        client = aioredis.from_url(url)
        await client.flushdb()
        await client.aclose()
