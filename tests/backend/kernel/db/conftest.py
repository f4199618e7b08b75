"""A database for each of these files, emptied before each test."""

from collections.abc import AsyncIterator

import pytest
from backend.kernel.db import probe

from unionhub.kernel import clock, ids


@pytest.fixture(scope="module")
async def tables(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[str]:
    async with probe.open_tables(tmp_path_factory.mktemp("contract")) as url:
        yield url


@pytest.fixture
async def store(tables: str) -> AsyncIterator[str]:
    maker = ids._maker
    await probe.empty()
    yield tables
    clock.set_source(None)
    ids._maker = maker
