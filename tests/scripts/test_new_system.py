"""./scripts/new-system: what cannot be made is said before the first file is written, and each root is found by what stands there."""

import json
from pathlib import Path

import pytest

from _lib.console import Stop
from _lib.new_system import command, roots, writing
from _lib.paths import ROOT

pytestmark = pytest.mark.pure


@pytest.mark.parametrize("key", ["Rental", "re", "2rent", "rent-al", "content", "flow", "kernel/x"])
def test_a_key_that_cannot_be_or_is_taken_writes_nothing(tmp_path: Path, key: str) -> None:
    for home in ("backend/unionhub/domains/content", "backend/unionhub/platform/flow"):
        (tmp_path / home).mkdir(parents=True)
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(Stop):
        command.make(tmp_path, key, "器材借用")
    assert sorted(tmp_path.rglob("*")) == before


def test_a_root_that_changed_its_shape_is_named_before_anything_is_written(tmp_path: Path) -> None:
    for path in roots.EDITS:
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text("nothing of what was here\n", "utf-8")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(Stop, match=r"registry\.py"):
        command.make(tmp_path, "rental", "器材借用")
    assert sorted(tmp_path.rglob("*")) == before


def test_every_root_takes_the_system_in_once_and_stays_what_it_was_otherwise() -> None:
    for path, text in roots.edits(ROOT, "rental", "器材借用").items():
        before, after = path.read_text("utf-8"), text
        assert "zzkey" not in after.lower() and "样例名" not in after, path
        assert "rental" in after and len(after) > len(before), path
        if path.suffix == ".json":
            json.loads(after)


def test_no_file_of_a_new_system_keeps_a_word_of_the_template() -> None:
    made = writing.files(ROOT, "rental", "器材借用")
    assert len(made) > 30
    for path, text in made.items():
        assert not {word for word in ("zzkey", "样例名") if word in str(path).lower() + text.lower()}, path
        assert not path.exists(), path
