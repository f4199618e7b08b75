"""scripts/run as people use it: it starts everything, stops everything, and keeps its data and its keys together."""

import json
import os
import signal
import socket
import stat
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest
from scripts.ports import free_pair

ROOT = Path(__file__).resolve().parents[2]
FIRST_START, LATER_START = 240.0, 5.0
linux = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")


@dataclass
class Platform:
    data: Path
    port: int
    process: subprocess.Popen[str] | None = None
    worked: float = 0.0

    @property
    def log(self) -> Path:
        return self.data.parent / "run.log"

    @property
    def said(self) -> str:
        return self.log.read_text("utf-8")

    def start(self) -> None:
        clean = {key: value for key, value in os.environ.items() if not key.startswith("UNIONHUB_")}
        env = {**clean, "UNIONHUB_PORT": str(self.port), "UNIONHUB_DATA_DIR": str(self.data), "UNIONHUB_DEMO_CASES": "300"}
        begin = time.monotonic()
        with self.log.open("w", encoding="utf-8") as log:
            command = [sys.executable, str(ROOT / "scripts/run"), "--no-web"]
            self.process = subprocess.Popen(command, env=env, stdout=log, stderr=subprocess.STDOUT, text=True, stdin=subprocess.DEVNULL)
        while "已就绪" not in self.said and self.process.poll() is None and time.monotonic() - begin < FIRST_START:
            time.sleep(0.05)
        self.worked = self.seconds_of_work()

    def leave(self, number: int = signal.SIGTERM) -> int:
        assert self.process is not None
        if self.process.poll() is None:
            self.process.send_signal(number)
        return self.process.wait(30)

    def get(self, path: str, port: int | None = None) -> int:
        with urllib.request.urlopen(f"http://127.0.0.1:{port or self.port}{path}", timeout=5) as reply:
            return int(reply.status)

    def seconds_of_work(self) -> float:
        """What all its processes, and those that have ended, took of a processor: the same however busy the machine is."""
        ticks = 0
        for process in self.left_behind():
            with suppress(OSError):
                ticks += sum(int(part) for part in Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[11:15])
        return ticks / os.sysconf("SC_CLK_TCK")

    def left_behind(self) -> list[int]:
        """Processes that still work on this data folder."""
        mine = f"UNIONHUB_DATA_DIR={self.data}".encode()
        found = []
        for entry in Path("/proc").iterdir():
            try:
                if entry.name.isdigit() and mine in (entry / "environ").read_bytes().split(b"\0"):
                    found.append(int(entry.name))
            except OSError:
                continue
        return found


@pytest.fixture(scope="module")
def platform(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Platform]:
    """One installation with demo data, made once; each test starts it again."""
    platform = Platform(tmp_path_factory.mktemp("run") / "data", free_pair())
    platform.start()
    try:
        assert "已就绪" in platform.said, platform.said
        yield platform
    finally:
        platform.leave()


@pytest.fixture
def running(platform: Platform) -> Iterator[Platform]:
    assert platform.process is not None
    if platform.process.poll() is not None:
        platform.start()
        assert "已就绪" in platform.said, platform.said
    yield platform


def test_it_serves_and_says_where_and_for_whom(running: Platform) -> None:
    assert running.get("/healthz") == running.get("/readyz") == running.get("/api/openapi.json") == 200
    assert running.get("/simulator/", running.port + 1) == 200
    demo = json.loads((running.data / "demo.json").read_text("utf-8"))
    assert demo["base_url"] == f"http://127.0.0.1:{running.port}"
    assert demo["simulator_url"] == f"http://127.0.0.1:{running.port + 1}"
    assert {account["audience"] for account in demo["accounts"]} >= {"staff", "member"}
    for account in demo["accounts"]:
        assert set(account) >= {"audience", "username", "password", "role", "unit"}
        if account["audience"] == "staff":
            assert account["username"] in running.said
            assert account["password"] in running.said


@pytest.mark.skipif(os.name == "nt", reason="POSIX modes")
def test_secrets_are_readable_by_their_owner_only(running: Platform) -> None:
    for name in ("keys.json", "demo.json", "simulator.json"):
        assert stat.S_IMODE((running.data / name).stat().st_mode) == 0o600, name


def test_passwords_stay_out_of_the_logs(running: Platform) -> None:
    demo = json.loads((running.data / "demo.json").read_text("utf-8"))
    logged = "".join(path.read_text("utf-8", errors="replace") for path in (running.data / "logs").rglob("*") if path.is_file())
    assert not [account["username"] for account in demo["accounts"] if account.get("password") and account["password"] in logged]


@linux
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_stops_everything_it_started(running: Platform, number: int) -> None:
    assert len(running.left_behind()) >= 2
    assert running.leave(number) == 0
    assert "已全部停止" in running.said
    assert running.left_behind() == []
    with pytest.raises(OSError):
        socket.create_connection(("127.0.0.1", running.port), 1)


@linux
def test_a_second_start_takes_less_than_five_seconds_of_work(running: Platform) -> None:
    before = (running.data / "demo.json").read_text("utf-8")
    running.leave()
    running.start()
    assert "已就绪" in running.said
    assert 0.5 < running.worked < LATER_START, running.worked
    assert (running.data / "demo.json").read_text("utf-8") == before


@linux
def test_when_one_program_dies_the_others_stop_with_a_sentence(running: Platform) -> None:
    assert running.process is not None
    mine = running.process.pid
    simulators = [
        pid for pid in running.left_behind() if pid != mine and b"simulator" in Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
    ]
    os.kill(simulators[0], signal.SIGKILL)
    assert running.process.wait(30) == 1
    assert "模拟器意外退出" in running.said
    assert "Traceback" not in running.said
    assert running.left_behind() == []


def test_data_without_its_keys_is_never_started(running: Platform) -> None:
    running.leave()
    keys, away = running.data / "keys.json", running.data.parent / "keys.json"
    keys.rename(away)
    try:
        running.start()
        assert running.process is not None
        assert running.process.wait(30) == 2
        assert "找不到它的密钥文件" in running.said
        assert "Traceback" not in running.said
        assert not keys.exists()
    finally:
        away.rename(keys)


def test_demo_data_that_was_cut_off_is_said_so(running: Platform) -> None:
    running.leave()
    demo, away = running.data / "demo.json", running.data.parent / "demo.json"
    demo.rename(away)
    try:
        running.start()
        assert running.process is not None
        assert running.process.wait(30) == 2
        assert "--reset-demo" in running.said
        assert "Traceback" not in running.said
    finally:
        away.rename(demo)
