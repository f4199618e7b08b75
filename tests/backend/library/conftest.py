"""The API over a database of its own: imports fill the library, and nobody else counts there."""

from collections.abc import AsyncIterator

import pytest
from backend.api.world import World, open_world


@pytest.fixture(scope="package")
async def world(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[World]:
    async with open_world(tmp_path_factory.mktemp("world")) as opened:
        yield opened


@pytest.fixture(autouse=True)
async def _fresh(world: World) -> AsyncIterator[None]:
    await world.calm()
    yield
    await world.calm()
