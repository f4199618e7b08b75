"""Files on the local disk: `<root>/<area>/ab/cd/<key>`, private modes, fsync before an atomic rename."""

import asyncio
import os
import secrets
from collections.abc import AsyncIterator
from pathlib import Path
from typing import BinaryIO

from cryptography.hazmat.primitives import hashes

from unionhub.kernel.files import FileTooLarge
from unionhub.kernel.storage.base import CHUNK_BYTES, Area, Stored, StoredFileMissing, ensure_key, new_key


class LocalStorage:
    """`Storage` in a folder. Only `root` and below is ever touched."""

    def __init__(self, root: Path) -> None:
        self._root = root.resolve()

    async def put(self, area: Area, content: bytes | AsyncIterator[bytes], *, max_bytes: int) -> Stored:
        key = new_key()
        draft = await asyncio.to_thread(_Draft, self._root / area.value, self._path(area, key))
        try:
            if isinstance(content, bytes):
                await asyncio.to_thread(draft.write, content, max_bytes)
            else:
                async for chunk in content:
                    await asyncio.to_thread(draft.write, chunk, max_bytes)
            await asyncio.to_thread(draft.commit)
        finally:
            await asyncio.to_thread(draft.discard)
        return Stored(key, draft.size, draft.digest())

    async def read(self, area: Area, key: str) -> bytes:
        path = self._path(area, key)
        try:
            return await asyncio.to_thread(path.read_bytes)
        except FileNotFoundError:
            raise StoredFileMissing from None

    async def stream(self, area: Area, key: str) -> AsyncIterator[bytes]:
        path = self._path(area, key)
        try:
            file = await asyncio.to_thread(path.open, "rb")
        except FileNotFoundError:
            raise StoredFileMissing from None
        try:
            while chunk := await asyncio.to_thread(file.read, CHUNK_BYTES):
                yield chunk
        finally:
            await asyncio.to_thread(file.close)

    async def move(self, key: str, source: Area, target: Area) -> None:
        try:
            await asyncio.to_thread(_rename, self._path(source, key), self._path(target, key))
        except FileNotFoundError:
            raise StoredFileMissing from None

    async def delete(self, area: Area, key: str) -> bool:
        path = self._path(area, key)
        try:
            await asyncio.to_thread(path.unlink)
        except FileNotFoundError:
            return False
        return True

    async def exists(self, area: Area, key: str) -> bool:
        return await asyncio.to_thread(self._path(area, key).is_file)

    async def sweep_drafts(self) -> int:
        """Delete what interrupted writes left behind; call at start-up, before the first write. Returns how many."""
        return await asyncio.to_thread(self._sweep)

    def _sweep(self) -> int:
        drafts = [path for area in Area for path in (self._root / area.value).glob(".draft-*")]
        for path in drafts:
            path.unlink(missing_ok=True)
        return len(drafts)

    def _path(self, area: Area, key: str) -> Path:
        ensure_key(key)
        return self._root / Area(area).value / key[:2] / key[2:4] / key


class _Draft:
    """A file being written beside its target; synchronous, used from threads one call at a time."""

    def __init__(self, folder: Path, target: Path) -> None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._target = target
        self._path = folder / f".draft-{secrets.token_hex(8)}"
        handle = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        self._file: BinaryIO | None = os.fdopen(handle, "wb")
        self._hash = hashes.Hash(hashes.SM3())
        self._digest = ""
        self.size = 0

    def write(self, chunk: bytes, max_bytes: int) -> None:
        assert self._file is not None
        self.size += len(chunk)
        if self.size > max_bytes:
            raise FileTooLarge(details={"max_bytes": max_bytes})
        self._hash.update(chunk)
        self._file.write(chunk)

    def commit(self) -> None:
        assert self._file is not None
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        self._file = None
        _rename(self._path, self._target)
        self._digest = self._hash.finalize().hex()

    def discard(self) -> None:
        """Close and remove what was not committed."""
        if self._file is not None:
            self._file.close()
            self._file = None
        self._path.unlink(missing_ok=True)

    def digest(self) -> str:
        return self._digest


def _rename(source: Path, target: Path) -> None:
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    source.replace(target)
    for folder in {source.parent, target.parent}:
        _sync_folder(folder)


def _sync_folder(folder: Path) -> None:
    """Make a rename durable; Windows has no such call and needs none."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
