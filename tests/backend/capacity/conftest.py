"""A province with 300,000 members and as many applications, filled by SQL once for these tests (PostgreSQL only)."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
from backend.api.world import World, open_world

from _lib import big_library
from unionhub.domains.membership.service.rollup import rebuild_rollup

COUNT = 300_000


@dataclass
class Province:
    """The world, and the units of each level (1 the province … 5 the unions)."""

    world: World
    units: dict[int, list[int]]


@pytest.fixture(scope="package")
async def province(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Province]:
    async with open_world(tmp_path_factory.mktemp("capacity")) as world:
        units = await big_library.plant()
        await big_library.fill(units[5], COUNT, COUNT)
        await rebuild_rollup()
        world.units |= {"province": units[1][0], "district": units[3][0], "union": units[5][0]}
        yield Province(world, units)
