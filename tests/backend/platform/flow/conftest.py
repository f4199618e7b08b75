"""One company for the tests of a module."""

from collections.abc import AsyncIterator

import pytest
from backend.platform.flow.company import Company, open_company


@pytest.fixture(scope="module")
async def company(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Company]:
    async with open_company(tmp_path_factory.mktemp("company")) as made:
        yield made
