"""Rate limits: an exact sliding window in one Lua script, so that concurrent callers cannot slip past each other.

A window holds the instants of at most `limit` allowed hits (a sorted set); refused hits are not recorded, so a caller who
keeps trying is not locked out for longer. Time comes from the application's clock.
"""

import math
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, cast

from redis import asyncio as aioredis
from redis.exceptions import RedisError

from unionhub.kernel import clock
from unionhub.kernel.cache import CacheUnavailable
from unionhub.kernel.errors import TooMany

# KEYS[1] window; ARGV: now ms, window ms, limit, member ('' only looks). Returns {allowed, hits in window, ms to wait}.
_HIT = """
local now, window, limit = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - window)
local used = redis.call('ZCARD', KEYS[1])
if used < limit then
  if ARGV[4] ~= '' then
    redis.call('ZADD', KEYS[1], now, ARGV[4])
    redis.call('PEXPIRE', KEYS[1], window)
    used = used + 1
  end
  return {1, used, 0}
end
local blocking = redis.call('ZRANGE', KEYS[1], used - limit, used - limit, 'WITHSCORES')
return {0, used, tonumber(blocking[2]) + window - now}
"""


class RateLimited(TooMany):
    """Too many attempts; `details.retry_after` says how many seconds to wait."""

    code = "request.rate_limited"


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a hit is allowed; `retry_after` whole seconds to wait when it is not (0 otherwise), `remaining` hits left."""

    allowed: bool
    remaining: int
    retry_after: int

    def __bool__(self) -> bool:
        return self.allowed


class RateLimiter:
    """Limits by key. Raises CacheUnavailable when Redis cannot be reached: limited actions fail closed."""

    def __init__(self, client: aioredis.Redis, *, prefix: str = "rl", now: Callable[[], datetime] = clock.now) -> None:
        self._client = client
        self._prefix = prefix
        self._now = now
        self._script = client.register_script(_HIT)

    async def hit(self, key: str, limit: int, window: timedelta | float) -> Verdict:
        """Count one attempt against `limit` per `window` (timedelta or seconds)."""
        return await self._run(key, limit, window, secrets.token_hex(8))

    async def peek(self, key: str, limit: int, window: timedelta | float) -> Verdict:
        """What `hit` would say, without counting."""
        return await self._run(key, limit, window, "")

    async def check(self, key: str, limit: int, window: timedelta | float) -> None:
        """`hit`, raising RateLimited when it is refused."""
        verdict = await self.hit(key, limit, window)
        if not verdict:
            raise RateLimited(details={"retry_after": verdict.retry_after})

    async def reset(self, key: str) -> None:
        """Forget a key's hits (a successful login clears its failures)."""
        try:
            await self._client.delete(f"{self._prefix}:{key}")
        except (RedisError, OSError) as error:
            raise CacheUnavailable from error

    async def _run(self, key: str, limit: int, window: timedelta | float, member: str) -> Verdict:
        if limit < 1:
            raise ValueError("limit must be at least 1")
        seconds = window.total_seconds() if isinstance(window, timedelta) else float(window)
        now_ms = int(self._now().timestamp() * 1000)
        try:
            answer = await self._script(keys=[f"{self._prefix}:{key}"], args=[now_ms, int(seconds * 1000), limit, member])
        except (RedisError, OSError) as error:
            raise CacheUnavailable from error
        allowed, used, wait_ms = cast(list[Any], answer)
        return Verdict(bool(allowed), max(0, limit - int(used)), 0 if allowed else max(1, math.ceil(int(wait_ms) / 1000)))
