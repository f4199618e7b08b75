"""Idempotency keys (D11): the same key and body give the same answer, another body is refused, a crash leaves exactly one effect.

The claim row is the first thing inserted in the effect's own transaction (through ``on_begin``), so claim and effect commit or
vanish together. Kept are the status and the ids of the result, never the answer: it is rendered again (and masked again).

The HTTP layer::

    replay = await find_replay(who, route, key, digest)      # known → render replay.result; other body → IdempotencyMismatch
    async with claim_effect(who, route, key, digest):        # IdempotencyRace → somebody was first: look for the replay again
        await rerun_on_conflict(run)

The use case, in its transaction: ``await remember(tx, 201, {"application_id": row.id})``. One that calls out between two
transactions also stores ``await checkpoint(tx, {...})``; after a crash the next call with the key finds :func:`resume_point`.
"""

import datetime as dt
import json
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, ClassVar

from tortoise import fields

from unionhub.kernel import clock
from unionhub.kernel.db import BaseModel, Tx, ensure_tx, insert_once, transaction
from unionhub.kernel.db.fields import CodeField, LongTextField
from unionhub.kernel.db.transaction import on_begin, rerun_on_conflict
from unionhub.kernel.errors import Conflict
from unionhub.kernel.queue import cron
from unionhub.kernel.queue.pruning import delete_older, id_floor

HOLD = dt.timedelta(seconds=60)
KEEP = dt.timedelta(hours=72)
ResumePoint = Mapping[str, int | str]


class KernelIdempotency(BaseModel):
    """One key of one caller on one route. ``status`` is empty while a call-out is under way."""

    actor_key = CodeField(max_length=64)
    route = CodeField(max_length=128)
    key = CodeField(max_length=128)
    body_hash = CodeField(max_length=64)
    status = fields.SmallIntField(null=True)
    result = LongTextField(null=True)
    resume = LongTextField(null=True)
    held_until = fields.DatetimeField()

    checks: ClassVar[dict[str, str]] = {
        "kernel_idempotency_done": "(status IS NULL AND result IS NULL) OR (status IS NOT NULL AND result IS NOT NULL)"
    }

    class Meta:
        table = "kernel_idempotency"
        unique_together = (("actor_key", "route", "key"),)


class IdempotencyMismatch(Conflict):
    """The key was used with another body."""

    code = "request.idempotency_mismatch"
    message = "这次提交与之前同一编号的提交内容不一致，请刷新页面后重新提交"


class IdempotencyInProgress(Conflict):
    """The first call with this key is between its two transactions."""

    code = "request.in_progress"
    message = "上一次提交还在处理中，请稍候查看结果"


class IdempotencyRace(Exception):
    """Another call with this key was first; look up the replay again."""


class ResultNotRemembered(RuntimeError):
    """A use case on a route with idempotency keys committed without calling :func:`remember`."""


@dataclass(frozen=True, slots=True)
class Replay:
    """What the first call with this key did."""

    status: int
    result: dict[str, int]


class Claim:
    """One call's hold on a key, from the beginning of its first transaction."""

    def __init__(self, actor_key: str, route: str, key: str, body_hash: str) -> None:
        self.identity = {"actor_key": actor_key, "route": route, "key": key}
        self.body_hash = body_hash
        self.row_id: int | None = None
        self.committed = False
        self.remembered = False
        self.resume: dict[str, Any] | None = None

    async def begin(self, tx: Tx) -> None:
        """Insert the claim, or take over one whose holder died; runs first in every transaction of the use case."""
        if self.committed:
            return
        row = KernelIdempotency(**self.identity, body_hash=self.body_hash, held_until=clock.now() + HOLD)
        if await insert_once(tx, row):
            self.row_id = row.id
        else:
            await self._take_over()
        tx.after_commit.append(self._commit)

    async def _take_over(self) -> None:
        now = clock.now()
        abandoned = KernelIdempotency.filter(**self.identity, body_hash=self.body_hash, status=None, held_until__lte=now)
        if not await abandoned.update(held_until=now + HOLD):
            raise IdempotencyRace(self.identity["key"])
        row = await KernelIdempotency.filter(**self.identity).get()
        self.row_id = row.id
        self.resume = json.loads(row.resume) if row.resume else None

    def _commit(self) -> None:
        self.committed = True

    def _remember(self) -> None:
        self.remembered = True


_claim: ContextVar[Claim | None] = ContextVar("unionhub_idempotency_claim", default=None)


async def find_replay(actor_key: str, route: str, key: str, body_hash: str) -> Replay | None:
    """What an earlier call with this key did, or None when the effect may be run.

    Raises IdempotencyMismatch for another body and IdempotencyInProgress while the first call is still at work.
    """
    row = await KernelIdempotency.get_or_none(actor_key=actor_key, route=route, key=key)
    if row is None:
        return None
    if row.body_hash != body_hash:
        raise IdempotencyMismatch
    if row.status is not None:
        return Replay(row.status, json.loads(row.result or "{}"))
    wait = (row.held_until - clock.now()).total_seconds()
    if wait > 0:
        raise IdempotencyInProgress(details={"retry_after": int(wait) + 1})
    return None


@asynccontextmanager
async def claim_effect(actor_key: str, route: str, key: str, body_hash: str) -> AsyncIterator[Claim]:
    """The first transaction opened inside holds the key. Raises IdempotencyRace there when somebody else was first.

    A body that fails before its first commit leaves no trace; one that fails between two transactions leaves the claim open
    for the next call with the key. Raises ResultNotRemembered when the body committed without remembering a result.
    """
    claim = Claim(actor_key, route, key, body_hash)
    begin_token = on_begin.set(claim.begin)
    claim_token = _claim.set(claim)
    try:
        yield claim
    except BaseException:
        if claim.committed and not claim.remembered:
            with unclaimed():
                await rerun_on_conflict(lambda: _release(claim))
        raise
    finally:
        _claim.reset(claim_token)
        on_begin.reset(begin_token)
    if claim.committed and not claim.remembered:
        raise ResultNotRemembered(route)


async def _release(claim: Claim) -> None:
    async with transaction():
        await KernelIdempotency.filter(id=claim.row_id, status=None).update(held_until=clock.now())


async def remember(tx: Tx, status: int, result: Mapping[str, int]) -> None:
    """Store what the present call did, in the effect's transaction. Without an Idempotency-Key it does nothing."""
    ensure_tx(tx)
    claim = _claim.get()
    if claim is None or claim.row_id is None:
        return
    kept = json.dumps(dict(result), sort_keys=True, separators=(",", ":"))
    await KernelIdempotency.filter(id=claim.row_id).update(status=status, result=kept, resume=None)
    tx.after_commit.append(claim._remember)


async def checkpoint(tx: Tx, point: ResumePoint) -> None:
    """Store where to go on if the process dies before the result is remembered (call-out use cases)."""
    ensure_tx(tx)
    claim = _claim.get()
    if claim is None or claim.row_id is None:
        return
    kept = json.dumps(dict(point), sort_keys=True, separators=(",", ":"))
    await KernelIdempotency.filter(id=claim.row_id).update(resume=kept, held_until=clock.now() + HOLD)


def resume_point() -> dict[str, Any] | None:
    """The checkpoint of a call with this key that died; readable once the first transaction has begun."""
    claim = _claim.get()
    return claim.resume if claim is not None else None


@contextmanager
def unclaimed() -> Iterator[None]:
    """Transactions opened inside stand beside the claimed effect (a refusal that is recorded on its own)."""
    begin_token = on_begin.set(None)
    claim_token = _claim.set(None)
    try:
        yield
    finally:
        _claim.reset(claim_token)
        on_begin.reset(begin_token)


@cron("23 * * * *", name="kernel.prune_idempotency")
async def prune_idempotency() -> None:
    """Forget keys older than 72 hours."""
    await delete_older(KernelIdempotency.filter(id__lt=id_floor(clock.now() - KEEP)))
