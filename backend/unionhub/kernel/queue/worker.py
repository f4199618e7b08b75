"""The worker: claims due deliveries and runs them, inside the API process (embedded) or as a process of its own."""

import asyncio
import datetime as dt
import logging
import os
import secrets
import socket
from collections.abc import Coroutine, Iterable
from typing import Any

from unionhub.kernel.db.transaction import rerun_on_conflict
from unionhub.kernel.queue.claims import Claim, claim, release, renew
from unionhub.kernel.queue.registry import HandlerRegistry, Kind
from unionhub.kernel.queue.running import run_delivery
from unionhub.kernel.queue.schedule import RepeatLoop, enqueue_due, register_schedules
from unionhub.kernel.queue.wakeup import wakeup
from unionhub.kernel.tasks import spawn

_log = logging.getLogger("unionhub.queue")
POLL_SECONDS = 1.0
LEASE = dt.timedelta(seconds=60)


class Worker:
    """Runs deliveries of some queues with bounded concurrency, the cron clock and the repeat loops."""

    def __init__(
        self,
        registry: HandlerRegistry,
        *,
        concurrency: int = 8,
        queues: Iterable[str] | None = None,
        lease: dt.timedelta = LEASE,
        poll_seconds: float = POLL_SECONDS,
        schedules: bool = True,
    ) -> None:
        self.registry = registry
        self.concurrency = concurrency
        self.queues = tuple(queues) if queues is not None else registry.queues()
        self.lease = lease
        self.poll_seconds = min(poll_seconds, POLL_SECONDS)
        self.holder = f"{socket.gethostname()[:48]}:{os.getpid()}:{secrets.token_hex(4)}"
        self._schedules = schedules
        self._gate = asyncio.Semaphore(concurrency)
        self._signal = asyncio.Event()
        self._stopping = False
        self._held: dict[int, tuple[Claim, asyncio.Task[None]]] = {}
        self._loops: list[RepeatLoop] = []
        self._tasks: list[asyncio.Task[Any]] = []
        self._helpers: list[asyncio.Task[Any]] = []

    async def start(self) -> None:
        """Begin to work. Raises whatever keeps the database from answering."""
        wakeup().listen(self._signal)
        self._task(self._claim_forever(), "queue-claim")
        self._helper(wakeup().watch(), "queue-hints")
        self._helper(self._renew_forever(), "queue-leases")
        if self._schedules:
            await register_schedules(self.registry)
            self._helper(self._tick_forever(), "queue-clock")
            for handler in self.registry.of_kind(Kind.REPEAT):
                loop = RepeatLoop(handler, self.holder)
                self._loops.append(loop)
                self._task(loop.run(), f"queue-repeat-{handler.name}")

    async def stop(self, timeout: float = 30.0) -> None:
        """Take nothing new, let running handlers finish, give the rest back. After ``timeout`` seconds handlers are cancelled."""
        self._stopping = True
        self._signal.set()
        for loop in self._loops:
            loop.stop()
        wakeup().forget(self._signal)
        running = [*self._tasks, *(task for _, task in self._held.values())]
        if running:
            _, late = await asyncio.wait(running, timeout=timeout)
            unfinished = [held for held, task in self._held.values() if task in late]
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
            for held in unfinished:
                await rerun_on_conflict(lambda held=held: release(held))  # type: ignore[misc]
        for task in self._helpers:
            task.cancel()
        await asyncio.gather(*self._helpers, return_exceptions=True)

    @property
    def busy(self) -> int:
        """How many deliveries this worker holds."""
        return len(self._held)

    def _task(self, work: Coroutine[Any, Any, Any], name: str) -> None:
        self._tasks.append(spawn(work, name))

    def _helper(self, work: Coroutine[Any, Any, Any], name: str) -> None:
        self._helpers.append(spawn(work, name))

    async def _claim_forever(self) -> None:
        while not self._stopping:
            self._signal.clear()
            try:
                got = await self._claim_once()
            except Exception:  # noqa: BLE001 - the database may be away; the worker waits for it
                _log.warning("cannot claim deliveries", exc_info=True)
                got = 0
            if got and len(self._held) < self.concurrency:
                continue
            try:
                await asyncio.wait_for(self._signal.wait(), self.poll_seconds)
            except TimeoutError:
                continue

    async def _claim_once(self) -> int:
        """Every queue gets its share first and then what the others leave: a long queue keeps nobody of another waiting."""
        share = max(1, self._room() // len(self.queues))
        got = {queue: await self._claim_from(queue, share) for queue in self.queues}
        for queue in self.queues:
            if got[queue] == share:
                got[queue] += await self._claim_from(queue, self._room())
        return sum(got.values())

    def _room(self) -> int:
        return 2 * self.concurrency - len(self._held)  # one waiting for each that runs, so nobody idles between claims

    async def _claim_from(self, queue: str, most: int) -> int:
        most = min(most, self._room())
        if most <= 0 or self._stopping:
            return 0
        taken = await claim(self.registry, queue, most, self.holder, self.lease)
        for held in taken:
            if held.id not in self._held:
                self._held[held.id] = (held, spawn(self._run(held), f"queue-run-{held.handler.name}"))
        return len(taken)

    async def _run(self, held: Claim) -> None:
        try:
            async with self._gate:
                if self._stopping:
                    await rerun_on_conflict(lambda: release(held))
                else:
                    await run_delivery(self.registry, held)
        finally:
            self._held.pop(held.id, None)
            if len(self._held) <= self.concurrency:
                self._signal.set()

    async def _renew_forever(self) -> None:
        while True:
            await asyncio.sleep(self.lease.total_seconds() / 3)
            ids = list(self._held)
            if not ids:
                continue
            try:
                for lost in await renew(ids, self.holder, self.lease):
                    entry = self._held.get(lost)
                    if entry is not None and entry[0].event_id is None:  # an event is guarded by its handled row
                        _log.warning("lease lost, job cancelled", extra={"handler": entry[0].handler.name, "delivery_id": lost})
                        entry[1].cancel()
            except Exception:  # noqa: BLE001 - the database may be away; the lease may then go to another worker
                _log.warning("cannot renew leases", exc_info=True)

    async def _tick_forever(self) -> None:
        while True:
            try:
                await enqueue_due(self.registry)
            except Exception:  # noqa: BLE001 - the clock outlives every failure
                _log.warning("cannot read schedules", exc_info=True)
            await asyncio.sleep(1)


async def drain(registry: HandlerRegistry, *, limit: int = 1000, strict: bool = True) -> int:
    """Run everything that is due now in the present task, in order; for tests and commands. Returns how many were run.

    ``strict`` raises the first failure of a handler instead of scheduling another try.
    """
    holder = f"drain:{os.getpid()}:{secrets.token_hex(4)}"
    count = 0
    while count < limit:
        before = count
        for queue in registry.queues():
            for held in await claim(registry, queue, 1, holder, LEASE):
                await run_delivery(registry, held, strict=strict)
                count += 1
        if count == before:
            break
    return count
