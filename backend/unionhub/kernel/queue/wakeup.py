"""Hints that something is due. They only save waiting: every worker also looks by itself at least once a second."""

import asyncio
import logging
from typing import Any

from redis.exceptions import RedisError

from unionhub.kernel.tasks import spawn

CHANNEL = "unionhub:queue"
_log = logging.getLogger("unionhub.queue")


class Wakeup:
    """Wakes the workers of this process."""

    def __init__(self) -> None:
        self._listeners: set[asyncio.Event] = set()

    def listen(self, signal: asyncio.Event) -> None:
        """Set ``signal`` at each hint from now on."""
        self._listeners.add(signal)

    def forget(self, signal: asyncio.Event) -> None:
        """Stop setting ``signal``."""
        self._listeners.discard(signal)

    def notify(self) -> None:
        """Something was committed; called after commit."""
        for signal in self._listeners:
            signal.set()

    async def watch(self) -> None:
        """Receive hints of other processes until cancelled; within one process there are none."""
        await asyncio.Event().wait()


class RedisWakeup(Wakeup):
    """Wakes the workers of all processes through Redis pub/sub. Redis away: hints are lost, polling goes on."""

    def __init__(self, redis: Any) -> None:
        super().__init__()
        self._redis = redis
        self._sending = False

    def notify(self) -> None:
        super().notify()
        if not self._sending:  # one message stands for all commits until it is sent
            self._sending = True
            spawn(self._send(), "queue-hint")

    async def _send(self) -> None:
        try:
            self._sending = False
            await self._redis.publish(CHANNEL, b"1")
        except (RedisError, OSError) as error:
            _log.warning("queue hint not sent", extra={"reason": type(error).__name__})

    async def watch(self) -> None:
        while True:
            try:
                async with self._redis.pubsub() as pubsub:
                    await pubsub.subscribe(CHANNEL)
                    async for message in pubsub.listen():
                        if message["type"] == "message":
                            super().notify()
            except (RedisError, OSError) as error:
                _log.warning("queue hints interrupted", extra={"reason": type(error).__name__})
            await asyncio.sleep(1)


_wakeup = Wakeup()


def wakeup() -> Wakeup:
    """The process's hints."""
    return _wakeup


def set_wakeup(new: Wakeup) -> None:
    """Use Redis hints from now on (the composition root, before the worker starts)."""
    global _wakeup
    _wakeup = new
