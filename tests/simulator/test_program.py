"""`python -m simulator` as a program: it starts, answers on loopback only, and stops."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from simulator.testing import example_config

BACKEND = Path(__file__).parents[2] / "backend"


def _environment(tmp_path: Path, port: int, **changes: str) -> dict[str, str]:
    config = tmp_path / "simulator.json"
    config.write_text(json.dumps(example_config()), encoding="utf-8")
    own = {
        "PYTHONPATH": str(BACKEND),
        "UNIONHUB_SIMULATOR_CONFIG": str(config),
        "UNIONHUB_SIMULATOR_PORT": str(port),
        "UNIONHUB_DATA_DIR": str(tmp_path / "data"),
        "PYTHONIOENCODING": "utf-8",
    }
    return {**os.environ, **own, **changes}


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def test_the_program_serves_and_stops_on_sigterm_keeping_its_state(tmp_path: Path) -> None:
    port = _free_port()
    command = [sys.executable, "-m", "simulator"]
    with subprocess.Popen(command, env=_environment(tmp_path, port), stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as program:
        try:
            deadline = time.monotonic() + 20
            while True:
                try:
                    with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=2) as reply:
                        assert json.load(reply) == {"status": "ok"}
                    break
                except (urllib.error.URLError, ConnectionError):
                    assert time.monotonic() < deadline and program.poll() is None
                    time.sleep(0.1)
        finally:
            program.send_signal(signal.SIGTERM)
        output = program.communicate(timeout=10)[0].decode()
    assert program.returncode == 0, output
    assert "Traceback" not in output
    assert (tmp_path / "data" / "simulator" / "state.bin").exists()


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"UNIONHUB_SIMULATOR_CONFIG": ""}, "UNIONHUB_SIMULATOR_CONFIG"),
        ({"UNIONHUB_SIMULATOR_CONFIG": "/nowhere.json"}, "找不到"),
        ({"UNIONHUB_SIMULATOR_PORT": "many"}, "端口"),
    ],
)
def test_a_wrong_setting_ends_in_one_sentence(tmp_path: Path, changes: dict[str, str], said: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "simulator"], env=_environment(tmp_path, 18999, **changes), capture_output=True, check=False, timeout=30
    )
    text = done.stderr.decode()
    assert done.returncode == 2 and said in text and len(text.splitlines()) == 1


def test_a_taken_port_ends_in_one_sentence(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        env = _environment(tmp_path, taken.getsockname()[1])
        done = subprocess.run([sys.executable, "-m", "simulator"], env=env, capture_output=True, check=False, timeout=30)
    assert done.returncode == 2 and "已被占用" in done.stderr.decode()


def test_the_simulator_does_not_import_the_platform() -> None:
    code = "import sys, simulator.__main__; sys.exit(any(name.split('.')[0] == 'unionhub' for name in sys.modules))"
    subprocess.run([sys.executable, "-c", code], env={**os.environ, "PYTHONPATH": str(BACKEND)}, check=True, timeout=30)
