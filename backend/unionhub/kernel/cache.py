"""Redis, or its in-process stand-in, and the few shapes it is used in.

Redis holds only what can be rebuilt (D11). The embedded default runs fakeredis in this process, with the same commands and
Lua; its state ends with the process. Every pool is bounded: a caller waits for a connection, then gets `Unavailable`.
"""

import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import cast

from redis import asyncio as aioredis
from redis.exceptions import RedisError

from unionhub.kernel.db.transaction import taken_by_this_call
from unionhub.kernel.errors import Conflict, Unavailable

POOL_SIZE = 64
_WAIT_SECONDS = 2.0
_CONNECT_SECONDS = 2.0

# Delete or extend a lock only while the token is still ours: the lock may have expired and been taken by somebody else.
_UNLOCK = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0"
_EXTEND = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('PEXPIRE', KEYS[1], ARGV[2]) end return 0"


class LockHeld(Conflict):
    """Somebody else is doing this just now."""

    code = "request.in_progress"
    message = "正在处理中，请稍后再看结果"


class CacheUnavailable(Unavailable):
    """Redis cannot be reached."""


def create_redis(url: str | None, *, pool_size: int = POOL_SIZE) -> aioredis.Redis:
    """A client for `redis://` / `rediss://` / `unix://`, or an in-process one when `url` is empty. Answers are str.

    Nothing is sent until the first command. Close it with `close_redis` when the worker stops.
    """
    if not url:
        return _embedded()
    pool = aioredis.BlockingConnectionPool.from_url(
        url,
        max_connections=pool_size,
        timeout=_WAIT_SECONDS,
        socket_connect_timeout=_CONNECT_SECONDS,
        socket_timeout=5.0,
        health_check_interval=30,
        decode_responses=True,
    )
    return aioredis.Redis.from_pool(pool)


async def close_redis(client: aioredis.Redis) -> None:
    """Close every connection of the client's pool."""
    await client.aclose()


def _embedded() -> aioredis.Redis:
    """A server of its own per call, so that tests and workers never share state by accident."""
    import fakeredis

    return cast(aioredis.Redis, fakeredis.FakeAsyncRedis(server=fakeredis.FakeServer(), decode_responses=True))


@dataclass(slots=True)
class Lock:
    """A held lock. `token` proves the holder; it ends by itself when its time has passed."""

    key: str
    token: str
    ttl_seconds: float


class RedisTokenStore:
    """Short-lived values by key, one-time takes and locks, under one key prefix.

    Raises CacheUnavailable when Redis cannot be reached.
    """

    def __init__(self, client: aioredis.Redis, prefix: str) -> None:
        self._client = client
        self._prefix = prefix
        self._unlock = client.register_script(_UNLOCK)
        self._extend = client.register_script(_EXTEND)

    def _key(self, key: str) -> str:
        return f"{self._prefix}:{key}"

    async def get(self, key: str) -> str | None:
        """The value, or None when there is none (any more)."""
        with _outage():
            return cast("str | None", await self._client.get(self._key(key)))

    async def set(self, key: str, value: str, ttl_seconds: float) -> None:
        """Keep a value for some seconds."""
        with _outage():
            await self._client.set(self._key(key), value, px=_ms(ttl_seconds))

    async def add(self, key: str, value: str, ttl_seconds: float) -> bool:
        """Keep a value only if there is none yet (replay guards); False when there was one."""
        with _outage():
            return bool(await self._client.set(self._key(key), value, px=_ms(ttl_seconds), nx=True))

    async def take(self, key: str) -> str | None:
        """The value, and forget it: of many callers exactly one gets it, and again when the database makes its call run again."""
        taken = taken_by_this_call()
        if key in taken:
            return taken[key]
        with _outage():
            value = cast("str | None", await self._client.getdel(self._key(key)))
        if value is not None:
            taken[key] = value
        return value

    async def delete(self, key: str) -> None:
        """Forget a value."""
        with _outage():
            await self._client.delete(self._key(key))

    async def increment(self, key: str, ttl_seconds: float) -> int:
        """Count up; the count ends `ttl_seconds` after its first step."""
        name = self._key(key)
        with _outage():
            async with self._client.pipeline(transaction=True) as pipe:
                pipe.incr(name)
                pipe.pexpire(name, _ms(ttl_seconds), nx=True)
                results = await pipe.execute()
        return int(results[0])

    async def acquire(self, key: str, ttl_seconds: float) -> Lock | None:
        """Take a lock, or None when it is held."""
        lock = Lock(self._key(key), secrets.token_hex(16), ttl_seconds)
        with _outage():
            taken = await self._client.set(lock.key, lock.token, px=_ms(ttl_seconds), nx=True)
        return lock if taken else None

    async def extend(self, lock: Lock) -> bool:
        """Begin the lock's time anew; False when it is no longer ours."""
        with _outage():
            return bool(await self._extend(keys=[lock.key], args=[lock.token, _ms(lock.ttl_seconds)]))

    async def release(self, lock: Lock) -> bool:
        """Give the lock back; False when it had expired (somebody else's lock stays untouched)."""
        with _outage():
            return bool(await self._unlock(keys=[lock.key], args=[lock.token]))

    @asynccontextmanager
    async def lock(self, key: str, ttl_seconds: float) -> AsyncIterator[Lock]:
        """Hold a lock for the body. Raises LockHeld when somebody else has it."""
        held = await self.acquire(key, ttl_seconds)
        if held is None:
            raise LockHeld
        try:
            yield held
        finally:
            await self.release(held)


class _outage:  # noqa: N801 - reads as a word in `with`
    """Turns an unreachable Redis into the typed error."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        if isinstance(error, RedisError | OSError):
            raise CacheUnavailable from error


def _ms(seconds: float) -> int:
    return max(1, round(seconds * 1000))
