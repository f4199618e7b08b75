"""The bench says what is too slow, and answers machines too."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from _lib.bench import WANTED, Line, verdict

ROOT = Path(__file__).resolve().parents[2]


def line(page: str, app: float, raw: float) -> Line:
    return Line(page, app, raw, app, raw, 6, 20)


def test_a_page_below_six_tenths_of_the_same_sql_and_a_map_that_counts_are_named() -> None:
    assert verdict([line("快", 10, 6.1), line("正好", 10, 10 * WANTED)], []) == []
    found = verdict([line("慢", 10, 5.9)], ["SELECT COUNT(*)"])
    assert len(verdict([line("又快又不足", 4, 1)], [])) == 1
    assert len(found) == 2 and "慢" in found[0] and "59%" in found[0] and "一张图" in found[1]


@pytest.mark.slow
@pytest.mark.req("INSP-30")
def test_the_bench_fills_a_database_of_its_own_and_the_map_reads_figures_only() -> None:
    env = {key: value for key, value in os.environ.items() if not key.startswith("UNIONHUB_")}
    command = [sys.executable, str(ROOT / "scripts/bench"), "--cases", "300", "--rounds", "1", "--json"]
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=env, timeout=300)
    told = json.loads(done.stdout[done.stdout.index("{\n") :])
    assert len(told["lists"]) >= 10 and told["lists"][0]["total"] >= 300
    assert told["map_counts_cases"] is False and told["map"]["statements"] < 15
