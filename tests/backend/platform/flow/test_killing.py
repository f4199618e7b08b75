"""kill -9 in the middle of decisions: what was decided is whole, what was not has left nothing, and everybody can go on. About 10 s."""

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from backend.platform.flow.company import Company, verify

pytestmark = [pytest.mark.commits]
KILLS = 3
TESTS = Path(__file__).resolve().parents[3]
BOTH = {
    "sequence": [
        {
            "kind": "approve",
            "key": key,
            "name": key,
            "mode": "all",
            "assignee": {"role": "clerk", "at": "subject_unit", "nobody": "escalate"},
        }
        for key in ("first", "second", "third", "fourth")
    ]
}


def hand(company: Company, log: Path) -> subprocess.Popen[bytes]:
    """A process of its own that approves whatever it finds."""
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(TESTS.parent / "backend"), str(TESTS)])}
    with log.open("ab") as out:
        return subprocess.Popen([sys.executable, "-m", "backend.platform.flow.clicking", company.url], env=env, stdout=out, stderr=out)


async def test_a_process_killed_between_any_two_statements_leaves_no_flow_half_decided(company: Company, tmp_path: Path) -> None:
    subjects = [await company.begin(BOTH) for _ in range(24)]
    log = tmp_path / "hands.log"
    kills = 0
    for _ in range(KILLS):
        process = hand(company, log)
        begun = b""
        while not begun.endswith(b"!" * (kills * 3 + 1)) and process.poll() is None:
            await asyncio.sleep(0.002)
            begun = log.read_bytes()[-20:].replace(b"\n", b"")
        if process.poll() is not None:
            break
        process.send_signal(signal.SIGKILL)
        process.wait(10)
        log.write_bytes(b"")
        kills += 1
        await verify(subjects)
        if not any([await company.tasks(one) for one in subjects]):
            break
    last = hand(company, log)
    assert await asyncio.to_thread(last.wait, 60) == 0, log.read_text("utf-8")[-2000:]
    assert kills
    assert not any([await company.tasks(one) for one in subjects])
    await verify(subjects)
