"""Starting programs and stopping every one of them, on POSIX and on Windows."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from .console import Stop
from .paths import WINDOWS, shown

GRACE_SECONDS = 12.0


@dataclass
class Child:
    name: str
    process: subprocess.Popen[bytes]
    log: Path
    stream: IO[bytes]


class Group:
    """Everything one command has started. Each child leads its own process group, so that its descendants end with it."""

    def __init__(self) -> None:
        self._children: list[Child] = []
        self._lock = threading.Lock()
        self.stopping = False

    def spawn(self, name: str, command: Sequence[str | Path], *, log: Path, cwd: Path, env: Mapping[str, str]) -> Child:
        log.parent.mkdir(parents=True, exist_ok=True)
        with self._lock:
            if self.stopping:
                raise KeyboardInterrupt
            stream = log.open("ab")
            try:
                process = subprocess.Popen(
                    [str(part) for part in command],
                    cwd=cwd,
                    env=dict(env),
                    stdin=subprocess.DEVNULL,
                    stdout=stream,
                    stderr=subprocess.STDOUT,
                    start_new_session=not WINDOWS,
                    creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
                )
            except OSError as error:
                stream.close()
                raise Stop(f"无法启动{name}：{error.strerror or error}。") from error
            child = Child(name, process, log, stream)
            self._children.append(child)
            return child

    def finished(self) -> Child | None:
        """A child that has ended by itself, if any."""
        with self._lock:
            return next((child for child in self._children if child.process.poll() is not None), None)

    def wait(self, child: Child, *, limit: float | None = None) -> int:
        """Wait for one child and forget it; past the limit it is ended and the code is -1."""
        try:
            code = child.process.wait(limit)
        except subprocess.TimeoutExpired:
            code = -1
        self._end([child])
        with self._lock:
            self._children.remove(child)
        return code

    def end(self, child: Child, *, grace: float = GRACE_SECONDS) -> int:
        """End one child and return the code it left with."""
        self._end([child], grace)
        with self._lock:
            self._children.remove(child)
        return int(child.process.returncode)

    def stop(self, *, grace: float = GRACE_SECONDS) -> None:
        """End every child in reverse order of starting: first a request, after a grace period by force."""
        with self._lock:
            self.stopping = True
            children = list(reversed(self._children))
        self._end(children, grace)

    def _end(self, children: Sequence[Child], grace: float = GRACE_SECONDS) -> None:
        for child in children:
            if child.process.poll() is None:
                _ask(child.process)
        deadline = time.monotonic() + grace
        for child in children:
            try:
                child.process.wait(max(0.1, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                pass
            _force(child.process)
            child.process.wait()
            child.stream.close()


def run(group: Group, name: str, command: Sequence[str | Path], *, log: Path, cwd: Path, env: Mapping[str, str]) -> None:
    """Run a program to its end with its output in a log file; a failure is one sentence plus the end of that log."""
    child = group.spawn(name, command, log=log, cwd=cwd, env=env)
    code = group.wait(child)
    if group.stopping:
        raise KeyboardInterrupt
    if code:
        raise Stop(f"{name}失败（退出码 {code}），完整输出在 {shown(log)}：\n{excerpt(log)}")


def tail(log: Path, lines: int) -> str:
    try:
        text = log.read_text("utf-8", errors="replace")
    except OSError:
        return ""
    return "\n".join("    " + line for line in text.rstrip().splitlines()[-lines:])


def excerpt(log: Path) -> str:
    """What is worth showing of a failed program's output: npm's own trouble stands first, everything else last, no traceback."""
    lines = tail(log, 400).splitlines()
    if any("Traceback (most recent call last)" in line for line in lines):
        return next((line for line in reversed(lines) if line.strip()), "")
    blamed = [line for line in lines if "npm error" in line and line.strip() != "npm error"]
    if blamed and not any("Lifecycle script" in line or "command failed" in line for line in blamed):
        return "\n".join(blamed[:8])
    return "\n".join([line for line in lines if line.strip() and "npm error" not in line and "npm warn" not in line][-15:])


def raise_on_signals() -> None:
    """SIGTERM and a closed terminal end a command the way Ctrl-C does."""

    def interrupt(_number: int, _frame: object) -> None:
        raise KeyboardInterrupt

    for name in ("SIGTERM", "SIGHUP", "SIGBREAK"):
        number = getattr(signal, name, None)
        if number is not None:
            signal.signal(number, interrupt)


def ignore_signals() -> None:
    """While stopping, a second Ctrl-C must not leave children behind."""
    for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"):
        number = getattr(signal, name, None)
        if number is not None:
            signal.signal(number, signal.SIG_IGN)


def _ask(process: subprocess.Popen[bytes]) -> None:
    try:
        if WINDOWS:
            process.send_signal(signal.CTRL_BREAK_EVENT)  # type: ignore[attr-defined]
        else:
            process.terminate()
    except OSError:
        pass


def _force(process: subprocess.Popen[bytes]) -> None:
    """Also ends descendants that outlived their parent."""
    try:
        if WINDOWS:
            if process.poll() is None:
                subprocess.run(["taskkill", "/T", "/F", "/PID", str(process.pid)], check=False, capture_output=True)
        else:
            os.killpg(process.pid, signal.SIGKILL)
    except OSError:
        pass
