"""The WeChat client's token store over Redis: waits for a lock instead of refusing, as the vendor's quota demands."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from unionhub.kernel.cache import RedisTokenStore

LOCK_SECONDS = 20.0
POLL_SECONDS = 0.05


class SharedTokens:
    """Implements integrations.wechat.tokens.TokenStore."""

    def __init__(self, store: RedisTokenStore) -> None:
        self._store = store

    async def get(self, key: str) -> str | None:
        """The stored token, if it still lives."""
        return await self._store.get(key)

    async def set(self, key: str, value: str, ttl_seconds: int) -> None:
        """Keep a token for some seconds."""
        await self._store.set(key, value, ttl_seconds)

    @asynccontextmanager
    async def lock(self, key: str) -> AsyncIterator[None]:
        """Wait for the lock; it ends by itself when its holder died."""
        held = await self._store.acquire(f"lock:{key}", LOCK_SECONDS)
        while held is None:
            await asyncio.sleep(POLL_SECONDS)
            held = await self._store.acquire(f"lock:{key}", LOCK_SECONDS)
        try:
            yield
        finally:
            await self._store.release(held)
