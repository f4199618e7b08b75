"""Background tasks of this process. They start with an empty context, so no transaction leaks into them (D1)."""

import asyncio
import contextvars
import logging
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

_log = logging.getLogger("unionhub.tasks")
_running: set[asyncio.Task[Any]] = set()


def spawn(work: Coroutine[Any, Any, Any], name: str) -> asyncio.Task[Any]:
    """Start ``work`` beside the present task; a failure is logged, never silent."""
    task = asyncio.get_running_loop().create_task(work, name=name, context=contextvars.Context())
    _running.add(task)
    task.add_done_callback(_finished)
    return task


async def repeat(work: Callable[[], Awaitable[object]], seconds: float, name: str) -> None:
    """Run ``work`` every so many seconds for ever: what must go on although the database is away for a while."""
    while True:
        await asyncio.sleep(seconds)
        try:
            await work()
        except Exception as error:  # noqa: BLE001 - any failure is logged and tried again
            _log.error("background task failed, it will be tried again", extra={"task": name}, exc_info=error)


def _finished(task: asyncio.Task[Any]) -> None:
    _running.discard(task)
    if not task.cancelled() and (error := task.exception()) is not None:
        _log.error("background task failed", extra={"task": task.get_name()}, exc_info=error)


async def stop_all() -> None:
    """Cancel every background task and wait for it (at shutdown)."""
    present = asyncio.current_task()
    tasks = [task for task in _running if task is not present]
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
