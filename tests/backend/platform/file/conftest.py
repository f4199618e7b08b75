"""The stage of the file tests: a store in a folder, one purpose that members may upload for."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from backend.platform.org.stage import Stage, open_tables, sweep

from unionhub.kernel import clock, services
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.files import IMAGES, MEGABYTE, FileKind
from unionhub.kernel.storage import LocalStorage, Scanner, Storage, StructureScanner
from unionhub.platform.file import audit, routes
from unionhub.platform.file.ports import FilePurpose, FileRef, register_purpose

READERS: set[int] = set()


async def may_read(actor: Actor, file: FileRef) -> bool:
    """The probe's rule: the owner, and whom the test lets in."""
    return actor.account_id == file.owner_account_id or actor.account_id in READERS


PICTURE = FilePurpose("probe.picture", "截图", IMAGES, MEGABYTE, may_read, frozenset({Audience.MEMBER}))
PAPER = FilePurpose(
    "probe.paper", "材料", frozenset({FileKind.PDF, FileKind.XLSX}), MEGABYTE, may_read, frozenset({Audience.MEMBER, Audience.STAFF}), True
)
for _purpose in (PICTURE, PAPER):
    register_purpose(_purpose)


class Files(Stage):
    """The API of files over a store in ``root``."""

    root: Path

    def stored(self) -> dict[str, int]:
        """How many files lie in each area, drafts included."""
        return (
            {area.name: sum(1 for path in area.rglob("*") if path.is_file()) for area in self.root.iterdir()} if self.root.exists() else {}
        )


@pytest.fixture(scope="package")
async def file_tables(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[None]:
    async with open_tables(tmp_path_factory.mktemp("file")):
        yield


@pytest.fixture
async def files(file_tables: None, tmp_path: Path) -> AsyncIterator[Files]:
    await sweep()
    READERS.clear()
    made = Files([*routes.member.endpoints, *routes.staff.endpoints])
    made.declare("file", audit.ACTIONS)
    made.root = tmp_path / "files"
    services.bind(Storage, LocalStorage(made.root))  # type: ignore[type-abstract]
    services.bind(Scanner, StructureScanner())  # type: ignore[type-abstract]
    await made.start()
    yield made
    clock.set_source(None)
    await made.aclose()
