"""The acceptance matrix: every requirement of every system against the tests that claim to prove it."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from . import results
from .console import Stop, say, table
from .paths import TEST_OUTPUT, TESTS

CATALOGUE = TESTS / "acceptance"
RECORDED = TEST_OUTPUT / "req-results.json"
STATES = ("proven", "failing", "unproven")


@dataclass(frozen=True)
class System:
    key: str
    name: str
    software: bool
    requirements: Mapping[str, str]
    expectations: Mapping[str, str]


@dataclass
class Proof:
    """Tests that carry an ID, by title, with the outcome of each run (one per database)."""

    passed: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)

    @property
    def state(self) -> str:
        return "failing" if self.failed else "proven" if self.passed else "unproven"


def catalogue(folder: Path = CATALOGUE) -> list[System]:
    systems = []
    for path in sorted(folder.glob("[0-9][0-9]-*.json")):
        raw = json.loads(path.read_text("utf-8"))
        listed = {kind: {item["id"]: item["title"] for item in raw[kind]} for kind in ("requirements", "expectations")}
        systems.append(System(raw["system"], raw["name"], raw["kind"] == "software", listed["requirements"], listed["expectations"]))
    return systems


def known_ids(folder: Path = CATALOGUE) -> frozenset[str]:
    return frozenset(key for system in catalogue(folder) for listed in (system.requirements, system.expectations) for key in listed)


def collect(output: Path = TEST_OUTPUT) -> dict[str, Proof]:
    """Gather what the last run left (pytest marks, vitest and journey titles) and keep it in one file."""
    proofs: dict[str, Proof] = {}

    def add(requirement: str, title: str, outcome: str) -> None:
        proof = proofs.setdefault(requirement, Proof())
        if outcome != "skipped":
            (proof.passed if outcome == "passed" else proof.failed).append(title)

    for path in sorted(output.glob("requirements/*.json")):
        run = json.loads(path.read_text("utf-8"))
        for test in run["tests"]:
            for requirement in test["requirements"]:
                add(requirement, f"{run['run']} · {test['test']}", test["outcome"])
    titled = [case for path in sorted(output.glob("*-unit.json")) for case in results.vitest(path)]
    titled += [results.Case(case.title.removeprefix("test::"), case.outcome) for case in results.junit(output / "journeys.xml")]
    for case in titled:
        for requirement in case.requirements:
            add(requirement, case.title, case.outcome)
    output.mkdir(parents=True, exist_ok=True)
    recorded = {key: {"state": proof.state, "passed": proof.passed, "failed": proof.failed} for key, proof in sorted(proofs.items())}
    (output / RECORDED.name).write_text(json.dumps(recorded, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return proofs


def matrix(listed: Mapping[str, str], proofs: Mapping[str, Proof]) -> dict[str, object]:
    """One system's row: total, and its IDs by state."""
    states = {key: proofs[key].state if key in proofs else "unproven" for key in listed}
    return {"total": len(listed), **{state: [key for key in listed if states[key] == state] for state in STATES}}


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="./scripts/acceptance", description="验收矩阵：每条需求由哪些测试证明（取上一次 ./scripts/test 的结果）。"
    )
    parser.add_argument("--json", action="store_true", help="输出 JSON：26 个软件系统")
    parser.add_argument("--all", action="store_true", help="连同用户期望（-Xn）与文档交付物")
    parser.add_argument("--system", metavar="JOIN", help="列出一个系统的每一条需求与证明它的测试")
    options = parser.parse_args()
    systems, proofs = catalogue(), collect()
    unknown = sorted(set(proofs) - known_ids())
    if options.json:
        print(json.dumps(as_json(systems, proofs, everything=options.all), ensure_ascii=False, indent=2))
    elif options.system:
        print_system(systems, options.system.upper(), proofs)
    else:
        print_matrix(systems, proofs, everything=options.all)
    if unknown:
        raise Stop(f"测试引用了不存在的需求编号：{'、'.join(unknown)}。", hint="编号以 tests/acceptance/*.json 为准。", code=1)
    return 0


def as_json(systems: list[System], proofs: Mapping[str, Proof], *, everything: bool) -> dict[str, object]:
    answer: dict[str, object] = {"systems": {system.key: matrix(system.requirements, proofs) for system in systems if system.software}}
    if everything:
        answer["documents"] = {system.key: matrix(system.requirements, proofs) for system in systems if not system.software}
        answer["expectations"] = {system.key: matrix(system.expectations, proofs) for system in systems if system.expectations}
    return answer


def print_matrix(systems: list[System], proofs: Mapping[str, Proof], *, everything: bool) -> None:
    sections = [("软件需求", [(system, system.requirements) for system in systems if system.software])]
    if everything:
        sections += [
            ("文档交付物", [(system, system.requirements) for system in systems if not system.software]),
            ("用户期望（不计入需求）", [(system, system.expectations) for system in systems if system.expectations]),
        ]
    for title, rows in sections:
        figures = [(system.key, system.name, matrix(listed, proofs)) for system, listed in rows]
        lines = []
        for key, name, row in figures:
            counts = [str(len(row[state])) for state in STATES]  # type: ignore[arg-type]
            lines.append((key, name, str(row["total"]), *counts))
        sums = [str(sum(int(line[column]) for line in lines)) for column in range(2, 6)]
        say(f"\n  {title}\n" + table([*lines, ("合计", "", *sums)], ("系统", "名称", "总数", "已证明", "失败", "未证明")))
    if not RECORDED.exists() or not proofs:
        say("\n  还没有测试结果：请先运行 ./scripts/test。")


def print_system(systems: list[System], key: str, proofs: Mapping[str, Proof]) -> None:
    system = next((system for system in systems if system.key == key), None)
    if system is None:
        raise Stop(f"没有系统 {key}。", hint="可选：" + " ".join(system.key for system in systems))
    marks = {"proven": "✓", "failing": "✗", "unproven": "·"}
    say(f"\n  {system.key} {system.name}")
    for listed in (system.requirements, system.expectations):
        for requirement, title in listed.items():
            proof = proofs.get(requirement, Proof())
            say(f"  {marks[proof.state]} {requirement:10} {title}")
            for outcome, tests in (("✗", proof.failed), (" ", proof.passed)):
                for test, runs in by_test(tests).items():
                    say(f"      {outcome} {test}" + (f"（{'、'.join(runs)}）" if runs else ""))


def by_test(tests: list[str]) -> dict[str, list[str]]:
    """One test that ran on three databases is one line."""
    lines: dict[str, list[str]] = {}
    for title in tests:
        run, separator, test = title.partition(" · ")
        lines.setdefault(test if separator else title, []).extend([run.removeprefix("backend-")] if separator else [])
    return lines
