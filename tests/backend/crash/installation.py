"""A whole installation of its own: database, data folder, the real server and worker as processes, the simulated vendors beside them.

The processes can be killed and started again at any moment; what they write to their logs is kept.
"""

import asyncio
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp
from backend.api.world import _plant, environment
from backend.databases import DIALECT, migrated_database, orm_aside
from redis import asyncio as aioredis

from simulator.testing import RunningSimulator, example_config, running_simulator
from unionhub.install import install_defaults
from unionhub.kernel import services
from unionhub.kernel.crypto import create_key_file
from unionhub.runtime import running
from unionhub.settings import Settings, load_settings

BACKEND = Path(__file__).resolve().parents[3] / "backend"
PATIENCE = 40.0


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Installation:
    """What a test needs to know of it."""

    folder: Path
    settings: Settings
    variables: dict[str, str]
    simulator: RunningSimulator
    port: int
    units: dict[str, int] = field(default_factory=dict)
    _processes: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def log_files(self) -> list[Path]:
        return sorted(self.folder.glob("*.log"))

    def command(self, name: str) -> subprocess.Popen[bytes]:
        """Start ``python -m unionhub <name>`` with this installation's variables."""
        kept = {key: value for key, value in os.environ.items() if not key.startswith("UNIONHUB_")}
        env = {**kept, **self.variables, "PYTHONPATH": str(BACKEND), "PYTHONUTF8": "1"}
        with (self.folder / f"{name}.log").open("ab") as log:
            return subprocess.Popen([sys.executable, "-m", "unionhub", name], env=env, stdout=log, stderr=subprocess.STDOUT)

    async def start(self) -> None:
        """Start what is not running and wait until the server is ready."""
        for name in ["serve"] if DIALECT == "sqlite" else ["serve", "worker"]:
            if name not in self._processes:
                self._processes[name] = self.command(name)
        async with aiohttp.ClientSession() as http:
            begun = time.monotonic()
            while time.monotonic() - begun < PATIENCE:
                assert self._processes["serve"].poll() is None, (self.folder / "serve.log").read_text("utf-8")[-2000:]
                try:
                    async with http.get(f"{self.url}/readyz") as answer:
                        if answer.status == 200:
                            return
                except aiohttp.ClientError:
                    pass
                await asyncio.sleep(0.1)
        raise AssertionError("the server did not become ready")

    def kill(self, *names: str) -> None:
        """kill -9, in the middle of whatever they do."""
        for name in names:
            process = self._processes.pop(name, None)
            if process is not None:
                process.kill()
                process.wait(10)

    async def stop(self) -> None:
        """SIGTERM, as an operator stops it; it must come to an end by itself."""
        for process in self._processes.values():
            process.send_signal(signal.SIGTERM)
        ended = [await asyncio.to_thread(process.wait, 30) for process in self._processes.values()]
        self._processes.clear()
        assert all(code in (0, -signal.SIGTERM) for code in ended), ended

    @asynccontextmanager
    async def inside(self, *, vendors: bool = True) -> AsyncIterator[None]:
        """The test itself as a process of the installation (never beside a running one on SQLite)."""
        kept = dict(services._bound)
        with orm_aside():
            async with running(self.settings, vendors=vendors):
                yield
        services._bound.clear()
        services._bound.update(kept)

    def abandon(self) -> None:
        self.kill(*list(self._processes))


@asynccontextmanager
async def installed(folder: Path) -> AsyncIterator[Installation]:
    """Migrated, with shipped defaults, a forest and officers; nothing is running yet."""
    config = example_config()
    data = folder / "data"
    data.mkdir()
    async with running_simulator(config, folder / "simulator", time.time) as simulator, migrated_database(data) as url:
        port = free_port()
        own = {"UNIONHUB_PORT": str(port), "UNIONHUB_JOBS": "inline" if DIALECT == "sqlite" else "external"}
        variables = {**environment(data, url, simulator.url), **own}
        settings = load_settings(variables)
        if settings.redis_url:
            client = aioredis.from_url(settings.redis_url)
            await client.flushdb()
            await client.aclose()
        create_key_file(settings.keys_file)
        made = Installation(folder, settings, variables, simulator, port)
        async with made.inside(vendors=False):
            await install_defaults(settings)
            made.units = await _plant()
        try:
            yield made
        finally:
            made.abandon()
