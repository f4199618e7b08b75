"""Running named stages in two lanes side by side, counting their tests, and the table at the end."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from . import processes
from .console import Stop, elapsed, say, since_start, table
from .paths import ROOT, TEST_OUTPUT, shown
from .processes import Group
from .results import Case, Counts, Reader, count

TICK_SECONDS = 30.0


@dataclass(frozen=True)
class Stage:
    """One program to run. `report` is the file it writes and `read` turns that into cases; without them the stage counts as one test."""

    key: str
    title: str
    lane: str
    command: Sequence[str | Path] = ()
    cwd: Path = ROOT
    env: Mapping[str, str] = field(default_factory=dict)
    limit: float = 600.0
    report: Path | None = None
    read: Reader | None = None
    prepare: Callable[[Group], None] | None = None
    after: Callable[[], None] | None = None
    needs: tuple[str, ...] = ()
    skip: str = ""
    slow: bool = False


@dataclass
class Outcome:
    stage: Stage
    counts: Counts
    seconds: float = 0.0
    note: str = ""
    broken: bool = False


class Runner:
    """Runs lanes in threads; a stage waits for those it needs and is not run when one of them broke."""

    def __init__(self, stages: Sequence[Stage], *, strict: bool) -> None:
        self._stages = stages
        self._strict = strict
        self._group = Group()
        self._outcomes: dict[str, Outcome] = {}
        self._changed = threading.Condition()

    def run(self) -> list[Outcome]:
        lanes = list(dict.fromkeys(stage.lane for stage in self._stages))
        threads = [threading.Thread(target=self._lane, args=(lane,), daemon=True) for lane in lanes]
        for thread in threads:
            thread.start()
        try:
            while any(thread.is_alive() for thread in threads):
                threads[0].join(0.2)
                time.sleep(0.1)
        finally:
            self._group.stop()
        return [self._outcomes[stage.key] for stage in self._stages]

    def _lane(self, lane: str) -> None:
        for stage in self._stages:
            if stage.lane == lane:
                outcome = self._one(stage)
                with self._changed:
                    self._outcomes[stage.key] = outcome
                    self._changed.notify_all()
                self._announce(outcome)

    def _one(self, stage: Stage) -> Outcome:
        if stage.skip:
            return Outcome(stage, Counts(0, int(self._strict), 1), note=f"跳过：{stage.skip}", broken=self._strict)
        known = {other.key for other in self._stages}
        with self._changed:
            needed = [key for key in stage.needs if key in known]
            self._changed.wait_for(lambda: all(key in self._outcomes for key in needed))
            broken = [self._outcomes[key].stage.title for key in needed if self._outcomes[key].broken]
        if broken:
            return Outcome(stage, Counts(0, 1, 0), note=f"未执行：{'、'.join(broken)}没有成功", broken=True)
        start = time.monotonic()
        say(f"  ▸ {stage.title}")
        done = threading.Event()
        threading.Thread(target=self._tick, args=(stage.title, start, done), daemon=True).start()
        try:
            outcome = self._execute(stage)
        except Stop as stop:
            outcome = Outcome(stage, Counts(0, 1, 0), note=stop.sentence, broken=True)
        except KeyboardInterrupt:
            outcome = Outcome(stage, Counts(0, 1, 0), note="已中断", broken=True)
        finally:
            done.set()
        outcome.seconds = time.monotonic() - start
        return outcome

    def _execute(self, stage: Stage) -> Outcome:
        if stage.prepare:
            stage.prepare(self._group)
        if not stage.command:
            return Outcome(stage, Counts(1, 0, 0))
        log = log_of(stage)
        log.unlink(missing_ok=True)
        if stage.report:
            stage.report.unlink(missing_ok=True)
        child = self._group.spawn(stage.title, stage.command, log=log, cwd=stage.cwd, env=stage.env)
        code = self._group.wait(child, limit=stage.limit)
        cases: list[Case] = stage.read(stage.report) if stage.read and stage.report else []
        counts = count(cases) if stage.read else Counts(int(code == 0), int(code != 0), 0)
        note = ""
        if code == -1:
            note = f"超过 {elapsed(stage.limit)} 被终止"
        if stage.read and not cases and code == 0:
            note, code = "没有跑到任何测试", 1
        if code and not counts.failed:
            counts += Counts(0, 1, 0)
        if code == 0 and stage.after:
            stage.after()
        return Outcome(stage, counts, note=note, broken=code != 0)

    def _announce(self, outcome: Outcome) -> None:
        stage, counts = outcome.stage, outcome.counts
        mark = "–" if stage.skip and not outcome.broken else "✗" if outcome.broken else "✓"
        detail = f"{counts.passed} 通过" + (f"，{counts.failed} 失败" if counts.failed else "")
        say(f"  {mark} {stage.title}（{elapsed(outcome.seconds)}）{outcome.note or detail}")
        if outcome.broken and log_of(stage).exists():
            lines = processes.tail(log_of(stage), 40)
            say(f"{lines}\n    完整输出：{shown(log_of(stage))}")

    def _tick(self, title: str, start: float, done: threading.Event) -> None:
        while not done.wait(TICK_SECONDS):
            say(f"  … {title}（已 {elapsed(time.monotonic() - start)}）")


def log_of(stage: Stage) -> Path:
    return TEST_OUTPUT / f"{stage.key}.log"


def report(outcomes: Sequence[Outcome]) -> int:
    """Print the table and the last line; return the exit code."""
    rows = [
        (
            outcome.stage.title,
            str(outcome.counts.passed),
            str(outcome.counts.failed),
            str(outcome.counts.skipped),
            elapsed(outcome.seconds),
            first_line(outcome.note),
        )
        for outcome in outcomes
    ]
    say("\n" + table(rows, ("阶段", "通过", "失败", "跳过", "用时", "说明")))
    skipped = [outcome.stage.title for outcome in outcomes if outcome.stage.skip]
    if skipped:
        say(f"\n  没有执行：{'、'.join(skipped)}")
    total = sum((outcome.counts for outcome in outcomes), Counts())
    say(f"\n  总用时 {since_start()}；各阶段输出在 {shown(TEST_OUTPUT)}\n")
    say(f"{total.passed} passed, {total.failed} failed")
    return 1 if total.failed or any(outcome.broken for outcome in outcomes) else 0


def first_line(text: str) -> str:
    return re.split(r"[\n。]", text, maxsplit=1)[0]
