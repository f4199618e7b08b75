"""The file store: whole or absent, nothing outside its folder, nothing served unjudged (security check 12)."""

import io
import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PIL import Image

from unionhub.kernel.errors import Unavailable
from unionhub.kernel.files import FileKind, FileTooLarge, FileTypeRefused, FileUnsafe
from unionhub.kernel.storage import Area, LocalStorage, Scanners, StoredFileMissing, StructureScanner, admit, new_key, quarantine, receive

pytestmark = [pytest.mark.sec(12)]

ESCAPES = [
    "../secret", "../../../../etc/passwd", "..\\..\\secret", "/etc/passwd", "C:\\secret", "", ".", "..", "a" * 31, "a" * 33, "A" * 32,
    "a" * 31 + "/",
    "a" * 31 + "\n", "a" * 32 + "\n", "%2e%2e%2fsecret", "a" * 30 + "..", "\0" * 32, "ａ" * 32, "../" * 10 + "ab",
    "~root", "aa/../../../secret",
]  # fmt: skip


def picture() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (64, 32), "red").save(out, "PNG")
    return out.getvalue()


def everything(root: Path) -> list[str]:
    return sorted(str(path.relative_to(root)) for path in root.rglob("*") if path.is_file())


async def chunks(*parts: bytes) -> AsyncIterator[bytes]:
    for part in parts:
        yield part


@pytest.fixture
def storage(tmp_path: Path) -> LocalStorage:
    (tmp_path / "secret").write_text("outside")
    return LocalStorage(tmp_path / "files")


async def test_a_file_is_stored_under_a_random_sharded_private_name(storage: LocalStorage, tmp_path: Path) -> None:
    first = await storage.put(Area.CLEAN, b"content", max_bytes=100)
    second = await storage.put(Area.CLEAN, chunks(b"con", b"tent"), max_bytes=100)
    assert first.key != second.key
    assert first.digest == second.digest and len(first.digest) == 64
    path = tmp_path / "files" / "clean" / first.key[:2] / first.key[2:4] / first.key
    assert path.read_bytes() == b"content"
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600
    assert await storage.read(Area.CLEAN, second.key) == b"content"
    assert b"".join([chunk async for chunk in storage.stream(Area.CLEAN, first.key)]) == b"content"
    assert await storage.exists(Area.CLEAN, first.key)
    assert not await storage.exists(Area.QUARANTINE, first.key)


@pytest.mark.parametrize("key", ESCAPES)
async def test_no_key_escapes_the_store(storage: LocalStorage, tmp_path: Path, key: str) -> None:
    await storage.put(Area.CLEAN, b"x", max_bytes=10)
    before = everything(tmp_path)
    with pytest.raises(StoredFileMissing):
        await storage.read(Area.CLEAN, key)
    with pytest.raises(StoredFileMissing):
        await storage.delete(Area.CLEAN, key)
    with pytest.raises(StoredFileMissing):
        await storage.move(key, Area.CLEAN, Area.REJECTED)
    with pytest.raises(StoredFileMissing):
        await storage.exists(Area.CLEAN, key)
    with pytest.raises(StoredFileMissing):
        async for _ in storage.stream(Area.CLEAN, key):
            pytest.fail("something was read")
    assert everything(tmp_path) == before
    assert (tmp_path / "secret").read_text() == "outside"


async def test_too_many_bytes_leave_nothing_behind(storage: LocalStorage, tmp_path: Path) -> None:
    with pytest.raises(FileTooLarge):
        await storage.put(Area.QUARANTINE, chunks(b"a" * 60, b"b" * 60), max_bytes=100)
    assert everything(tmp_path / "files") == []


async def test_an_upload_that_breaks_off_leaves_nothing_behind(storage: LocalStorage, tmp_path: Path) -> None:
    async def broken() -> AsyncIterator[bytes]:
        yield b"begin"
        raise ConnectionResetError

    with pytest.raises(ConnectionResetError):
        await storage.put(Area.QUARANTINE, broken(), max_bytes=100)
    assert everything(tmp_path / "files") == []


async def test_drafts_of_a_killed_process_are_swept(storage: LocalStorage, tmp_path: Path) -> None:
    kept = await storage.put(Area.CLEAN, b"x", max_bytes=10)
    (tmp_path / "files" / "clean" / ".draft-abc").write_bytes(b"half")
    assert await storage.sweep_drafts() == 1
    assert [Path(name).name for name in everything(tmp_path / "files")] == [kept.key]


async def test_moving_and_deleting_happen_once(storage: LocalStorage) -> None:
    stored = await storage.put(Area.QUARANTINE, b"x", max_bytes=10)
    await storage.move(stored.key, Area.QUARANTINE, Area.REJECTED)
    with pytest.raises(StoredFileMissing):
        await storage.move(stored.key, Area.QUARANTINE, Area.REJECTED)
    with pytest.raises(StoredFileMissing):
        await storage.read(Area.QUARANTINE, stored.key)
    assert await storage.delete(Area.REJECTED, stored.key)
    assert not await storage.delete(Area.REJECTED, stored.key)
    with pytest.raises(StoredFileMissing):
        await storage.read(Area.REJECTED, new_key())


async def test_an_image_is_served_only_as_we_wrote_it(storage: LocalStorage, tmp_path: Path) -> None:
    data = picture() + b"<script>trailer</script>"
    admitted = await receive(storage, StructureScanner(), data)
    assert (admitted.kind, admitted.width, admitted.height) == (FileKind.PNG, 64, 32)
    stored = await storage.read(Area.CLEAN, admitted.stored.key)
    assert b"trailer" not in stored
    assert admitted.stored.size == len(stored)
    assert [name.split("/")[0] for name in everything(tmp_path / "files")] == ["clean"]


async def test_a_document_moves_to_the_clean_area_unchanged(storage: LocalStorage) -> None:
    pdf = b"%PDF-1.4\ntrailer <</Root 1 0 R>>\n%%EOF\n"
    admitted = await receive(storage, StructureScanner(), chunks(pdf[:10], pdf[10:]))
    assert await storage.read(Area.CLEAN, admitted.stored.key) == pdf
    assert admitted.width is None


@pytest.mark.parametrize(("data", "error"), [(b"MZ exe", FileTypeRefused), (b"%PDF-1.4 /JavaScript trailer /Root %%EOF", FileUnsafe)])
async def test_a_refused_file_lies_in_the_rejected_area(storage: LocalStorage, tmp_path: Path, data: bytes, error: type[Exception]) -> None:
    stored = await quarantine(storage, data)
    with pytest.raises(error):
        await admit(storage, StructureScanner(), stored.key)
    assert everything(tmp_path / "files") == [f"rejected/{stored.key[:2]}/{stored.key[2:4]}/{stored.key}"]


async def test_a_scanner_that_is_away_leaves_the_file_in_quarantine(storage: LocalStorage) -> None:
    class Away:
        async def scan(self, data: bytes, kind: FileKind) -> None:
            raise Unavailable

    stored = await quarantine(storage, picture())
    with pytest.raises(Unavailable):
        await admit(storage, Scanners(Away(), StructureScanner()), stored.key)
    assert await storage.exists(Area.QUARANTINE, stored.key)
    assert (await admit(storage, Scanners(StructureScanner()), stored.key)).kind is FileKind.PNG


async def test_a_virus_scanner_has_the_last_word(storage: LocalStorage) -> None:
    class Finds:
        async def scan(self, data: bytes, kind: FileKind) -> None:
            raise FileUnsafe

    stored = await quarantine(storage, picture())
    with pytest.raises(FileUnsafe):
        await admit(storage, Scanners(StructureScanner(), Finds()), stored.key)
    assert await storage.exists(Area.REJECTED, stored.key)


async def test_a_purpose_that_takes_images_refuses_documents(storage: LocalStorage) -> None:
    with pytest.raises(FileTypeRefused):
        await receive(storage, StructureScanner(), b"%PDF-1.4\n/Root %%EOF", allowed={FileKind.PNG})
