"""Short-lived values and locks, in process and on a real Redis when there is one."""

import asyncio
import os
import secrets
from collections.abc import AsyncIterator

import pytest
from redis import asyncio as aioredis

from unionhub.kernel.cache import CacheUnavailable, LockHeld, RedisTokenStore, close_redis, create_redis


@pytest.fixture
async def client() -> AsyncIterator[aioredis.Redis]:
    redis = create_redis(os.environ.get("UNIONHUB_TEST_REDIS_URL"))
    yield redis
    await close_redis(redis)


@pytest.fixture
def store(client: aioredis.Redis) -> RedisTokenStore:
    return RedisTokenStore(client, f"test-{secrets.token_hex(4)}")


async def test_a_value_is_kept_for_its_time(store: RedisTokenStore) -> None:
    await store.set("a", "值", 0.05)
    assert await store.get("a") == "值"
    await asyncio.sleep(0.1)
    assert await store.get("a") is None


async def test_of_many_takers_one_gets_the_value(store: RedisTokenStore) -> None:
    await store.set("a", "once", 10)
    taken = await asyncio.gather(*(store.take("a") for _ in range(20)))
    assert sorted(taken, key=str) == [None] * 19 + ["once"]


async def test_of_many_adders_one_is_first(store: RedisTokenStore) -> None:
    added = await asyncio.gather(*(store.add("nonce", str(number), 10) for number in range(20)))
    assert sum(added) == 1
    await store.delete("nonce")
    assert await store.add("nonce", "x", 10)


async def test_a_count_ends_with_the_time_of_its_first_step(store: RedisTokenStore) -> None:
    assert [await store.increment("n", 0.08) for _ in range(3)] == [1, 2, 3]
    await asyncio.sleep(0.05)
    assert await store.increment("n", 0.08) == 4
    await asyncio.sleep(0.06)
    assert await store.increment("n", 0.08) == 1


async def test_a_lock_is_held_by_one(store: RedisTokenStore) -> None:
    async with store.lock("job", 10):
        assert await store.acquire("job", 10) is None
        with pytest.raises(LockHeld):
            async with store.lock("job", 10):
                pytest.fail("the lock was held twice")
    again = await store.acquire("job", 10)
    assert again is not None


async def test_an_expired_lock_does_not_release_its_successor(store: RedisTokenStore) -> None:
    first = await store.acquire("job", 0.03)
    assert first is not None
    await asyncio.sleep(0.06)
    second = await store.acquire("job", 10)
    assert second is not None
    assert not await store.release(first)
    assert not await store.extend(first)
    assert await store.acquire("job", 10) is None
    assert await store.extend(second)
    assert await store.release(second)


async def test_two_embedded_clients_share_nothing() -> None:
    one, two = create_redis(None), create_redis("")
    await one.set("a", "1")
    assert await two.get("a") is None
    await close_redis(one)
    await close_redis(two)


async def test_an_unreachable_redis_is_a_typed_error() -> None:
    client = create_redis("redis://127.0.0.1:1/0")
    store = RedisTokenStore(client, "x")
    for call in (lambda: store.get("a"), lambda: store.set("a", "b", 1), lambda: store.acquire("a", 1), lambda: store.increment("a", 1)):
        with pytest.raises(CacheUnavailable) as caught:
            await call()
        assert (caught.value.status, caught.value.code) == (503, "server.unavailable")
    await close_redis(client)


async def test_the_pool_is_bounded() -> None:
    real = create_redis("redis://127.0.0.1:6379/9", pool_size=7)
    assert real.connection_pool.max_connections == 7
    await close_redis(real)
