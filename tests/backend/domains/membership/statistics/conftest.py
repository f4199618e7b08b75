"""A world of its own: what these tests write is counted to the last member."""

from collections.abc import AsyncIterator

import pytest
from backend.api.world import World, open_world
from backend.databases import orm_aside


@pytest.fixture(scope="module")
async def world(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[World]:
    with orm_aside():
        async with open_world(tmp_path_factory.mktemp("figures")) as opened:
            await opened.calm()
            yield opened
