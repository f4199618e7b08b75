"""Where the access token is kept, so that all processes share one and only one of them fetches it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Any, Protocol


class TokenStore(Protocol):
    """A small shared cache with a lock per key; Redis in production. A lock must free itself when its holder dies."""

    async def get(self, key: str) -> str | None:
        """Return the value, or None when it is absent or expired."""

    async def set(self, key: str, value: str, ttl_seconds: int) -> None:
        """Keep the value for that long."""

    def lock(self, key: str) -> AbstractAsyncContextManager[Any]:
        """Exclude every other holder of the same key while the context is open."""


class MemoryTokenStore:
    """A TokenStore of one process, for tests and for the embedded start."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._values: dict[str, tuple[str, float]] = {}
        self._locks: dict[str, asyncio.Lock] = {}

    async def get(self, key: str) -> str | None:
        value, expires_at = self._values.get(key, ("", 0.0))
        return value if value and self._clock() < expires_at else None

    async def set(self, key: str, value: str, ttl_seconds: int) -> None:
        self._values[key] = (value, self._clock() + ttl_seconds)

    def lock(self, key: str) -> asyncio.Lock:
        return self._locks.setdefault(key, asyncio.Lock())
