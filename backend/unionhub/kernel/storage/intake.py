"""From an upload to a servable file: quarantine → scan → clean or rejected (D12).

The scanner is a port: the default one checks type and structure, a virus scanner (ClamAV) is put in front of it by
`Scanners`. Images are re-encoded on the way, so what is served was written by us.
"""

import asyncio
from collections.abc import AsyncIterator, Collection
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from unionhub.kernel.crypto.primitives import sm3
from unionhub.kernel.errors import AppError
from unionhub.kernel.files import ALL_KINDS, MAX_BYTES, FileKind, FileTypeRefused, FileUnsafe, check_file
from unionhub.kernel.images import clean_image
from unionhub.kernel.storage.base import Area, Storage, Stored


class Scanner(Protocol):
    """Looks at a quarantined file; raises FileUnsafe (or another AppError of kernel.files) to reject it."""

    async def scan(self, data: bytes, kind: FileKind) -> None: ...


class StructureScanner:
    """The default: structure of PDF and XLSX. Images prove themselves by being re-encoded."""

    async def scan(self, data: bytes, kind: FileKind) -> None:
        checked = await asyncio.to_thread(check_file, data, max_bytes=max(len(data), 1))
        if checked.kind is not kind:
            raise FileUnsafe


class Scanners:
    """Several scanners one after the other; the first refusal counts."""

    def __init__(self, *scanners: Scanner) -> None:
        self._scanners = scanners

    async def scan(self, data: bytes, kind: FileKind) -> None:
        for scanner in self._scanners:
            await scanner.scan(data, kind)


@dataclass(frozen=True, slots=True)
class Admitted:
    """A file in the clean area. Width and height in pixels for images."""

    stored: Stored
    kind: FileKind
    width: int | None = None
    height: int | None = None


async def quarantine(storage: Storage, content: bytes | AsyncIterator[bytes], *, max_bytes: int = MAX_BYTES) -> Stored:
    """Write an upload where nothing is served from. Raises FileTooLarge, leaving nothing behind."""
    return await storage.put(Area.QUARANTINE, content, max_bytes=max_bytes)


async def admit(storage: Storage, scanner: Scanner, key: str, *, allowed: Collection[FileKind] = ALL_KINDS) -> Admitted:
    """Judge a quarantined file and move it: clean (re-encoded when an image, under a new key) or rejected.

    Raises StoredFileMissing, FileTypeRefused, FileDamaged, FileUnsafe, ImageTooLarge; after a refusal the file lies in the
    rejected area. When the scanner itself fails the file stays in quarantine, and the call may be repeated.
    """
    data = await storage.read(Area.QUARANTINE, key)
    try:
        checked = await asyncio.to_thread(partial(check_file, data, allowed=allowed, max_bytes=max(len(data), 1)))
        await scanner.scan(data, checked.kind)
        image = await clean_image(data) if checked.kind.is_image else None
    except AppError as refusal:
        if refusal.status in (413, 422):
            await storage.move(key, Area.QUARANTINE, Area.REJECTED)
        raise
    if image is None:
        await storage.move(key, Area.QUARANTINE, Area.CLEAN)
        return Admitted(Stored(key, len(data), sm3(data).hex()), checked.kind)
    stored = await storage.put(Area.CLEAN, image.data, max_bytes=len(image.data))
    await storage.delete(Area.QUARANTINE, key)
    return Admitted(stored, image.kind, image.width, image.height)


async def receive(
    storage: Storage,
    scanner: Scanner,
    content: bytes | AsyncIterator[bytes],
    *,
    allowed: Collection[FileKind] = ALL_KINDS,
    max_bytes: int = MAX_BYTES,
) -> Admitted:
    """`quarantine` and `admit` in one go, for small files that a person waits for."""
    if not allowed:
        raise FileTypeRefused
    quarantined = await quarantine(storage, content, max_bytes=max_bytes)
    return await admit(storage, scanner, quarantined.key, allowed=allowed)
