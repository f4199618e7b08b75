"""What the commands print: progress with elapsed time, tables that line up with Chinese text, one-sentence errors."""

from __future__ import annotations

import os
import sys
import threading
import time
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

_lock = threading.Lock()
_started = time.monotonic()
TICK_SECONDS = 10.0


class Stop(Exception):
    """Ends a command with one sentence for the person who typed it, and no traceback."""

    def __init__(self, sentence: str, *, hint: str = "", code: int = 2) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.hint = hint
        self.code = code


def main(command: Callable[[], int]) -> None:
    """Run a command's main function; a Stop becomes one sentence on stderr and its exit code."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace", line_buffering=True)  # type: ignore[union-attr]
    try:
        sys.exit(command())
    except Stop as stop:
        print(f"\n✗ {stop.sentence}", file=sys.stderr)
        if stop.hint:
            print(f"  {stop.hint}", file=sys.stderr)
        sys.exit(stop.code)
    except BrokenPipeError:  # the reader (head, less) has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except KeyboardInterrupt:
        print("\n已中断。", file=sys.stderr)
        sys.exit(130)


def say(text: str = "") -> None:
    with _lock:
        print(text, flush=True)


def elapsed(seconds: float) -> str:
    return f"{seconds:.1f} 秒" if seconds < 60 else f"{int(seconds // 60)} 分 {int(seconds % 60):02d} 秒"


@contextmanager
def step(title: str) -> Iterator[None]:
    """Print a step when it starts, every ten seconds while it runs, and how long it took."""
    start = time.monotonic()
    done = threading.Event()

    def tick() -> None:
        while not done.wait(TICK_SECONDS):
            say(f"  … {title}（已 {elapsed(time.monotonic() - start)}）")

    say(f"  ▸ {title}")
    ticker = threading.Thread(target=tick, daemon=True)
    ticker.start()
    try:
        yield
    except BaseException:
        done.set()
        say(f"  ✗ {title}（{elapsed(time.monotonic() - start)}）")
        raise
    done.set()
    say(f"  ✓ {title}（{elapsed(time.monotonic() - start)}）")


def since_start() -> str:
    return elapsed(time.monotonic() - _started)


def width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def table(rows: Sequence[Sequence[str]], headers: Sequence[str]) -> str:
    """Columns padded by display width: a Chinese character takes two places."""
    grid = [list(headers), *[[str(cell) for cell in row] for row in rows]]
    widths = [max(width(row[column]) for row in grid) for column in range(len(headers))]
    lines = ["  ".join(cell + " " * (widths[column] - width(cell)) for column, cell in enumerate(row)).rstrip() for row in grid]
    lines.insert(1, "  ".join("─" * size for size in widths))
    return "\n".join("  " + line for line in lines)
