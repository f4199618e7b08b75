"""The file store as others see it."""

import re
import secrets
from collections.abc import AsyncIterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from unionhub.kernel.errors import NotFound

KEY_LENGTH = 32
_KEY = re.compile(r"[0-9a-f]{32}", re.ASCII)
CHUNK_BYTES = 256 * 1024


class Area(StrEnum):
    """Where a file lies: only `clean` ones are ever served (D12)."""

    QUARANTINE = "quarantine"
    CLEAN = "clean"
    REJECTED = "rejected"


class StoredFileMissing(NotFound):
    """No such file in that area; a malformed key is no different from an unknown one."""

    code = "file.not_found"
    message = "文件不存在或已被删除"


@dataclass(frozen=True, slots=True)
class Stored:
    """A stored file: its random key, size in bytes and SM3 digest (hex) of what was written."""

    key: str
    size: int
    digest: str


class Storage(Protocol):
    """Local disk now, an S3-compatible store later. Keys are made here, never taken from a name.

    A write is whole or absent; `put` raises FileTooLarge as soon as more than `max_bytes` have come.
    """

    async def put(self, area: Area, content: bytes | AsyncIterator[bytes], *, max_bytes: int) -> Stored: ...

    async def read(self, area: Area, key: str) -> bytes:
        """The whole file. Raises StoredFileMissing."""
        ...

    def stream(self, area: Area, key: str) -> AsyncIterator[bytes]:
        """The file in chunks. Raises StoredFileMissing at the first one."""
        ...

    async def move(self, key: str, source: Area, target: Area) -> None:
        """Raises StoredFileMissing."""
        ...

    async def delete(self, area: Area, key: str) -> bool:
        """False when there was none."""
        ...

    async def exists(self, area: Area, key: str) -> bool: ...


def new_key() -> str:
    """128 random bits."""
    return secrets.token_hex(KEY_LENGTH // 2)


def ensure_key(key: str) -> str:
    """The key, or StoredFileMissing for anything that `new_key` cannot have made."""
    if not _KEY.fullmatch(key):
        raise StoredFileMissing
    return key
