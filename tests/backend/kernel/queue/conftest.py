"""The database and the handlers of the queue tests."""

from collections.abc import AsyncIterator

import pytest
from backend.kernel.queue import probe
from backend.kernel.queue.store import empty, open_store

from unionhub.kernel import services
from unionhub.kernel.queue import HandlerRegistry


@pytest.fixture(scope="session")
async def store_session(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[str]:
    async with open_store(tmp_path_factory.mktemp("store")) as url:
        yield url


@pytest.fixture
async def store(store_session: str) -> str:
    await empty()
    return store_session


@pytest.fixture
def registry(store: str) -> HandlerRegistry:
    made = HandlerRegistry()
    made.collect(probe)
    services.bind(HandlerRegistry, made)
    return made
