"""Rate limits: exact, atomic, and honest about when to come back."""

import asyncio
import os
import secrets
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from unionhub.kernel.cache import CacheUnavailable, close_redis, create_redis
from unionhub.kernel.ratelimit import RateLimited, RateLimiter


class Clock:
    """A clock that tests move."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 21, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at

    def move(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def limiter(clock: Clock) -> AsyncIterator[RateLimiter]:
    client = create_redis(os.environ.get("UNIONHUB_TEST_REDIS_URL"))
    yield RateLimiter(client, prefix=f"rl-{secrets.token_hex(4)}", now=clock)
    await close_redis(client)


async def test_as_many_as_the_limit_pass_and_the_next_is_told_when_to_return(limiter: RateLimiter, clock: Clock) -> None:
    verdicts = [await limiter.hit("phone", 3, timedelta(hours=1)) for _ in range(4)]
    assert [bool(verdict) for verdict in verdicts] == [True, True, True, False]
    assert [verdict.remaining for verdict in verdicts] == [2, 1, 0, 0]
    assert verdicts[-1].retry_after == 3600
    clock.move(3599)
    assert not await limiter.hit("phone", 3, 3600)
    clock.move(1)
    assert await limiter.hit("phone", 3, 3600)


async def test_the_window_slides(limiter: RateLimiter, clock: Clock) -> None:
    for _ in range(2):
        assert await limiter.hit("k", 2, 10)
        clock.move(6)
    assert await limiter.hit("k", 2, 10)  # the first has left the window
    verdict = await limiter.hit("k", 2, 10)
    assert (verdict.allowed, verdict.retry_after) == (False, 4)


async def test_refused_attempts_do_not_lengthen_the_wait(limiter: RateLimiter, clock: Clock) -> None:
    assert await limiter.hit("k", 1, 10)
    for _ in range(9):
        clock.move(1)
        assert not await limiter.hit("k", 1, 10)
    clock.move(1)
    assert await limiter.hit("k", 1, 10)


async def test_concurrent_callers_cannot_slip_past_each_other(limiter: RateLimiter) -> None:
    verdicts = await asyncio.gather(*(limiter.hit("k", 7, 60) for _ in range(50)))
    assert sum(map(bool, verdicts)) == 7


async def test_looking_does_not_count_and_reset_forgets(limiter: RateLimiter) -> None:
    for _ in range(5):
        assert (await limiter.peek("k", 1, 60)).remaining == 1
    await limiter.check("k", 1, 60)
    with pytest.raises(RateLimited) as caught:
        await limiter.check("k", 1, 60)
    assert (caught.value.status, caught.value.code, caught.value.details) == (429, "request.rate_limited", {"retry_after": 60})
    await limiter.reset("k")
    assert await limiter.peek("k", 1, 60)


async def test_keys_do_not_touch_each_other(limiter: RateLimiter) -> None:
    assert await limiter.hit("a", 1, 60)
    assert await limiter.hit("b", 1, 60)
    assert not await limiter.hit("a", 1, 60)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.floats(0.1, 30), min_size=1, max_size=30), st.integers(1, 4))
async def test_no_window_ever_holds_more_than_the_limit(steps: list[float], limit: int) -> None:
    clock, client = Clock(), create_redis("")
    limiter = RateLimiter(client, now=clock)
    allowed: list[datetime] = []
    for step in steps:
        clock.move(step)
        if await limiter.hit("k", limit, 20):
            allowed.append(clock.at)
    for start in allowed:
        assert sum(start <= at < start + timedelta(seconds=19.99) for at in allowed) <= limit
    await close_redis(client)


async def test_without_redis_limited_actions_fail_closed() -> None:
    client = create_redis("redis://127.0.0.1:1/0")
    with pytest.raises(CacheUnavailable):
        await RateLimiter(client).hit("k", 1, 1)
    with pytest.raises(CacheUnavailable):
        await RateLimiter(client).reset("k")
    await close_redis(client)


async def test_a_limit_below_one_is_a_mistake(limiter: RateLimiter) -> None:
    with pytest.raises(ValueError, match="limit"):
        await limiter.hit("k", 0, 1)
