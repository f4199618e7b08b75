"""Counting what test programs report: pytest and node junit files, vitest JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

ID = re.compile(r"\[([A-Z]+-X?\d+(?:\s*[,，]\s*[A-Z]+-X?\d+)*)\]")


@dataclass(frozen=True)
class Counts:
    passed: int = 0
    failed: int = 0
    skipped: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.passed + other.passed, self.failed + other.failed, self.skipped + other.skipped)


@dataclass(frozen=True)
class Case:
    """One test with its title and its outcome: passed, failed or skipped."""

    title: str
    outcome: str

    @property
    def requirements(self) -> tuple[str, ...]:
        return tuple(part.strip() for found in ID.findall(self.title) for part in re.split(r"[,，]", found))


Reader = Callable[[Path], list[Case]]


def count(cases: list[Case]) -> Counts:
    outcomes = [case.outcome for case in cases]
    return Counts(outcomes.count("passed"), outcomes.count("failed"), outcomes.count("skipped"))


def junit(path: Path) -> list[Case]:
    """Cases of a junit file; a missing or broken file has none."""
    try:
        root = ElementTree.parse(path).getroot()  # noqa: S314 -- our own test runner's output
    except (OSError, ElementTree.ParseError):
        return []
    return [Case(f"{case.get('classname', '')}::{case.get('name', '')}", _outcome(case)) for case in root.iter("testcase")]


def vitest(path: Path) -> list[Case]:
    try:
        report = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return []
    return list(_vitest_cases(report))


def _vitest_cases(report: dict[str, list[dict[str, object]]]) -> Iterator[Case]:
    names = {"passed": "passed", "failed": "failed"}
    for file in report.get("testResults", []):
        tests = file.get("assertionResults") or []
        if not tests and file.get("status") == "failed":
            yield Case(str(file.get("name", "")), "failed")
        for test in tests:  # type: ignore[attr-defined]
            yield Case(str(test.get("fullName", "")), names.get(str(test.get("status")), "skipped"))


def _outcome(case: ElementTree.Element) -> str:
    if case.find("failure") is not None or case.find("error") is not None:
        return "failed"
    return "skipped" if case.find("skipped") is not None else "passed"
