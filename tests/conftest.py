"""For every test: requirement marks are checked against the catalogue, and what each run proved is written down."""

from __future__ import annotations

import json
import os
from collections.abc import Generator

import pytest

from _lib import acceptance
from _lib.paths import TEST_OUTPUT

RUN = os.environ.get("UNIONHUB_TEST_RUN", "")  # set by scripts/test; a run by hand records nothing
DATABASE = os.environ.get("UNIONHUB_TEST_DB", "sqlite")
pytest_plugins = ["pytester"]
_outcomes = pytest.StashKey[dict[str, str]]()


def requirements(item: pytest.Item) -> list[str]:
    return sorted({str(requirement) for mark in item.iter_markers("req") for requirement in mark.args})


def databases_of(item: pytest.Item) -> tuple[str, ...]:
    """Where the test runs: a pure one once, others on each database unless they name theirs."""
    named = item.get_closest_marker("dialects")
    if named is None:
        return ("sqlite",) if item.get_closest_marker("pure") else ("sqlite", "postgres", "mariadb")
    return named.args


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    known = acceptance.known_ids()
    unknown = sorted({f"{item.nodeid}: {key}" for item in items for key in requirements(item) if key not in known})
    if unknown:
        raise pytest.UsageError("unknown requirement IDs:\n  " + "\n  ".join(unknown))
    elsewhere = [item for item in items if DATABASE not in databases_of(item)]
    if elsewhere:
        config.hook.pytest_deselected(items=elsewhere)
        items[:] = [item for item in items if item not in set(elsewhere)]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    keys = requirements(item)
    if keys:
        outcomes = item.config.stash.setdefault(_outcomes, {})
        before = outcomes.get(item.nodeid)
        if report.failed or before is None or (before == "passed" and report.skipped):
            outcomes[item.nodeid] = report.outcome
    return report


def pytest_sessionfinish(session: pytest.Session) -> None:
    outcomes = session.config.stash.get(_outcomes, {})
    marked = {item.nodeid: requirements(item) for item in session.items if item.nodeid in outcomes}
    if not marked or not RUN:
        return
    folder = TEST_OUTPUT / "requirements"
    folder.mkdir(parents=True, exist_ok=True)
    tests = [{"test": test, "requirements": keys, "outcome": outcomes[test]} for test, keys in sorted(marked.items())]
    (folder / f"{RUN}.json").write_text(json.dumps({"run": RUN, "tests": tests}, ensure_ascii=False, indent=1) + "\n", "utf-8")
