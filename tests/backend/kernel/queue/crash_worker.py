"""A worker process of its own, to be killed: ``python -m backend.kernel.queue.crash_worker <database url> <lease seconds>``."""

import asyncio
import datetime as dt
import sys

from backend.kernel.queue import probe
from backend.kernel.queue.store import connect

from unionhub.kernel import services
from unionhub.kernel.ids import set_node
from unionhub.kernel.queue import HandlerRegistry, Worker


async def main(url: str, lease: float, node: int) -> None:
    set_node(node)
    await connect(url)
    registry = HandlerRegistry()
    registry.collect(probe)
    services.bind(HandlerRegistry, registry)
    worker = Worker(registry, concurrency=4, lease=dt.timedelta(seconds=lease), poll_seconds=0.1, schedules=False)
    await worker.start()
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], float(sys.argv[2]), int(sys.argv[3])))
