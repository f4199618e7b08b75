"""The acceptance matrix counts what the last run proved, and nothing else."""

import json
from pathlib import Path

import pytest

from _lib import acceptance


def recorded(folder: Path, run: str, *tests: tuple[str, str, str]) -> None:
    (folder / "requirements").mkdir(exist_ok=True)
    listed = [{"test": test, "requirements": [key], "outcome": outcome} for test, key, outcome in tests]
    (folder / f"requirements/{run}.json").write_text(json.dumps({"run": run, "tests": listed}), "utf-8")


def test_a_requirement_is_proven_by_a_passed_test_and_failing_by_one_failed_on_any_database(tmp_path: Path) -> None:
    recorded(tmp_path, "backend-sqlite", ("a", "JOIN-06", "passed"), ("b", "JOIN-08", "passed"), ("c", "JOIN-01", "skipped"))
    recorded(tmp_path, "backend-mariadb", ("a", "JOIN-06", "passed"), ("b", "JOIN-08", "failed"))
    row = acceptance.matrix({"JOIN-01": "", "JOIN-06": "", "JOIN-08": "", "JOIN-09": ""}, acceptance.collect(tmp_path))
    assert row == {"total": 4, "proven": ["JOIN-06"], "failing": ["JOIN-08"], "unproven": ["JOIN-01", "JOIN-09"]}


def test_titles_of_journeys_and_front_end_tests_count_too(tmp_path: Path) -> None:
    report = {"testResults": [{"assertionResults": [{"fullName": "form keeps a draft [JOIN-06, JOIN-34]", "status": "passed"}]}]}
    (tmp_path / "mini-unit.json").write_text(json.dumps(report), "utf-8")
    (tmp_path / "journeys.xml").write_text(
        "<testsuites><testcase name='scan → member [JOIN-02]'/><testcase name='x [JOIN-17]'><failure/></testcase></testsuites>", "utf-8"
    )
    states = {key: proof.state for key, proof in acceptance.collect(tmp_path).items()}
    assert states == {"JOIN-06": "proven", "JOIN-34": "proven", "JOIN-02": "proven", "JOIN-17": "failing"}


def test_the_json_has_one_entry_for_each_software_system(tmp_path: Path) -> None:
    answer = acceptance.as_json(acceptance.catalogue(), acceptance.collect(tmp_path), everything=False)
    assert list(answer) == ["systems"]
    systems = answer["systems"]
    assert isinstance(systems, dict)
    assert len(systems) == 26
    assert set(systems["JOIN"]) == {"total", "proven", "failing", "unproven"}
    assert systems["JOIN"]["total"] == len(systems["JOIN"]["unproven"]) == 35
    assert "DOCS" not in systems


def test_an_unknown_requirement_stops_the_collection(pytester: pytest.Pytester) -> None:
    conftest = Path(__file__).resolve().parents[1] / "conftest.py"
    pytester.makeini("[pytest]\nmarkers = req: x\n")
    pytester.makeconftest(conftest.read_text("utf-8"))
    pytester.makepyfile("import pytest\n\n\n@pytest.mark.req('JOIN-99')\ndef test_x():\n    pass\n")
    done = pytester.runpytest("-p", "no:asyncio")
    assert done.ret != 0
    done.stderr.fnmatch_lines(["*unknown requirement IDs*", "*JOIN-99*"])
