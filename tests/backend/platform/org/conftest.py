"""The stage of the unit tests."""

from collections.abc import AsyncIterator

import pytest
from backend.platform.org.stage import Stage, open_tables, sweep


@pytest.fixture(scope="package")
async def org_tables(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[None]:
    async with open_tables(tmp_path_factory.mktemp("org")):
        yield


@pytest.fixture
async def stage(org_tables: None) -> AsyncIterator[Stage]:
    await sweep()
    made = await Stage.of_org()
    yield made
    await made.aclose()
