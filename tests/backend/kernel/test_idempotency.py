"""The same key and body have one effect and one answer; another body is refused; a crash leaves exactly one effect."""

import asyncio
import datetime as dt
from collections.abc import AsyncIterator

import pytest
from backend.kernel.queue.probe import QueueProbe
from backend.kernel.queue.store import empty, open_store

from unionhub.kernel import clock
from unionhub.kernel.db import transaction
from unionhub.kernel.db.transaction import rerun_on_conflict
from unionhub.kernel.idempotency import (
    IdempotencyInProgress,
    IdempotencyMismatch,
    IdempotencyRace,
    KernelIdempotency,
    ResultNotRemembered,
    checkpoint,
    claim_effect,
    find_replay,
    prune_idempotency,
    remember,
    resume_point,
    unclaimed,
)
from unionhub.kernel.queue.pruning import id_floor
from unionhub.kernel.tasks import spawn

pytestmark = [pytest.mark.commits, pytest.mark.sec(37)]
KEY = ("staff:5", "staff.probe.create", "key-00000001", "a" * 64)


class Refused(Exception):
    pass


@pytest.fixture(scope="module")
async def store_module(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[str]:
    async with open_store(tmp_path_factory.mktemp("idempotency")) as url:
        yield url


@pytest.fixture(autouse=True)
async def store(store_module: str) -> str:
    await empty()
    return store_module


async def effect(number: int = 1) -> int:
    """A use case: one transaction, one row, its id remembered."""
    async with transaction() as tx:
        row = await QueueProbe.create(what="effect", number=number)
        await remember(tx, 201, {"row_id": row.id})
        return row.id


async def call(key: tuple[str, str, str, str] = KEY) -> tuple[str, int]:
    """What the HTTP dispatcher does with a key."""
    for _ in range(3):
        replay = await find_replay(*key)
        if replay is not None:
            return "replayed", replay.result["row_id"]
        try:
            async with claim_effect(*key):
                return "ran", await rerun_on_conflict(effect)
        except IdempotencyRace:
            continue
    raise AssertionError("lost every race")


async def test_a_second_call_with_the_key_replays_the_first() -> None:
    first, second = await call(), await call()
    assert (first[0], second[0]) == ("ran", "replayed")
    assert first[1] == second[1]
    replay = await find_replay(*KEY)
    assert replay is not None and replay.status == 201
    assert await QueueProbe.all().count() == 1


async def test_fifty_calls_at_once_have_one_effect_and_forty_nine_replays() -> None:
    outcomes = await asyncio.gather(*[spawn(call(), "call") for _ in range(50)])
    assert sorted(kind for kind, _ in outcomes) == ["ran"] + ["replayed"] * 49
    assert len({row_id for _, row_id in outcomes}) == 1
    assert await QueueProbe.all().count() == await KernelIdempotency.all().count() == 1


async def test_the_key_with_another_body_is_refused_and_changes_nothing() -> None:
    await call()
    with pytest.raises(IdempotencyMismatch) as refused:
        await call((*KEY[:3], "b" * 64))
    assert (refused.value.status, refused.value.code) == (409, "request.idempotency_mismatch")
    assert await QueueProbe.all().count() == 1


async def test_keys_of_other_callers_and_routes_are_their_own() -> None:
    for key in (KEY, ("staff:6", *KEY[1:]), (KEY[0], "staff.probe.other", *KEY[2:]), (*KEY[:2], "key-00000002", KEY[3])):
        assert (await call(key))[0] == "ran"
    assert await QueueProbe.all().count() == 4


async def test_a_refused_effect_leaves_no_claim_so_the_key_can_be_used_again() -> None:
    with pytest.raises(Refused):
        async with claim_effect(*KEY), transaction() as tx:
            row = await QueueProbe.create(what="effect")
            await remember(tx, 201, {"row_id": row.id})
            raise Refused
    assert await KernelIdempotency.all().count() == await QueueProbe.all().count() == 0
    assert (await call())[0] == "ran"


async def test_the_loser_of_a_race_is_told_before_it_does_anything() -> None:
    await call()
    with pytest.raises(IdempotencyRace):
        async with claim_effect(*KEY):
            await effect()
    assert await QueueProbe.all().count() == 1


async def test_a_use_case_that_forgets_to_remember_is_found_by_its_first_test() -> None:
    with pytest.raises(ResultNotRemembered):
        async with claim_effect(*KEY), transaction():
            await QueueProbe.create(what="effect")


async def test_without_a_key_remembering_does_nothing() -> None:
    await effect()
    assert await KernelIdempotency.all().count() == 0


async def test_while_the_first_call_is_calling_out_the_second_is_told_to_wait() -> None:
    async with claim_effect(*KEY):
        async with transaction() as tx:
            await checkpoint(tx, {"order_id": 5})
        with pytest.raises(IdempotencyInProgress) as waiting:
            await find_replay(*KEY)
        assert 1 <= waiting.value.details["retry_after"] <= 61
        async with transaction() as tx:
            await remember(tx, 201, {"order_id": 5})
    replay = await find_replay(*KEY)
    assert replay is not None and replay.result == {"order_id": 5}


async def test_a_call_that_died_between_its_transactions_is_resumed_where_it_stood() -> None:
    held_until = clock.now() - dt.timedelta(seconds=1)  # what a process leaves behind that was killed a minute ago
    actor_key, route, key, body_hash = KEY
    await KernelIdempotency.create(
        actor_key=actor_key, route=route, key=key, body_hash=body_hash, resume='{"order_id":5}', held_until=held_until
    )
    assert await find_replay(*KEY) is None
    async with claim_effect(*KEY), transaction() as tx:
        assert resume_point() == {"order_id": 5}
        await remember(tx, 201, {"order_id": 5})
    replay = await find_replay(*KEY)
    assert replay is not None and replay.result == {"order_id": 5}
    assert await KernelIdempotency.all().count() == 1


async def test_a_call_that_fails_while_calling_out_can_be_tried_again_at_once() -> None:
    with pytest.raises(ConnectionError):
        async with claim_effect(*KEY):
            async with transaction() as tx:
                await checkpoint(tx, {"order_id": 5})
            raise ConnectionError("vendor away")
    assert await find_replay(*KEY) is None
    async with claim_effect(*KEY), transaction() as tx:
        assert resume_point() == {"order_id": 5}
        await remember(tx, 201, {"order_id": 5})


async def test_a_transaction_beside_the_effect_takes_no_claim() -> None:
    with pytest.raises(Refused):
        async with claim_effect(*KEY):
            with unclaimed():
                async with transaction():
                    await QueueProbe.create(what="refusal recorded")
            raise Refused
    assert await KernelIdempotency.all().count() == 0
    assert await QueueProbe.all().count() == 1


async def test_keys_are_forgotten_after_three_days_and_not_before() -> None:
    for hours in (71, 73):
        row_id = id_floor(clock.now() - dt.timedelta(hours=hours))
        await KernelIdempotency.create(
            id=row_id, actor_key="a", route="r", key=str(hours), body_hash="h", status=201, result="{}", held_until=clock.now()
        )
    await prune_idempotency()
    assert await KernelIdempotency.all().values_list("key", flat=True) == ["71"]
