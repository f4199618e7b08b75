"""The import contracts of backend/pyproject.toml hold, and each is broken by the import it forbids."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from architecture.rules.tree import plant

BACKEND = Path(__file__).resolve().parents[2] / "backend"
LINT = "import sys; from importlinter.cli import lint_imports_command; sys.argv = ['lint-imports', *sys.argv[1:]]; lint_imports_command()"
SKELETON = [
    "simulator",
    "unionhub",
    "unionhub.kernel",
    "unionhub.kernel.clock",
    "unionhub.integrations",
    "unionhub.integrations.sms",
    "unionhub.platform",
    "unionhub.platform.org",
    "unionhub.domains",
    "unionhub.domains.exam",
    "unionhub.domains.exam.ports",
    "unionhub.domains.exam.events",
    "unionhub.domains.exam.service",
    "unionhub.domains.activity",
    "unionhub.domains.activity.service",
    "unionhub.main",
    "unionhub.registry",
    "unionhub.cli",
    "unionhub.__main__",
    "unionhub.settings",
]
PACKAGES = {name.rsplit(".", 1)[0] for name in SKELETON if "." in name} | {"simulator"}


def lint(backend: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", LINT, "--config", "pyproject.toml", "--no-cache"],
        cwd=backend,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(backend), "PYTHONUTF8": "1"},
    )


def skeleton(root: Path) -> Path:
    for name in SKELETON:
        path = name.replace(".", "/")
        plant(root, f"{path}/__init__.py" if name in PACKAGES else f"{path}.py", '"""Planted."""\n')
    plant(root, "pyproject.toml", (BACKEND / "pyproject.toml").read_text("utf-8"))
    return root


def place(root: Path, module: str, text: str) -> None:
    path = module.replace(".", "/")
    plant(root, f"{path}/__init__.py" if module in PACKAGES else f"{path}.py", f'"""Planted."""\n\n{text}\n')


def test_the_contracts_hold() -> None:
    done = lint(BACKEND)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]


def test_a_clean_tree_passes(tmp_path: Path) -> None:
    root = skeleton(tmp_path)
    place(root, "unionhub.domains.exam.service", "from unionhub.platform import org")
    place(
        root,
        "unionhub.domains.activity.service",
        "from unionhub.domains.exam.ports import __doc__ as a\nfrom unionhub.domains.exam import events",
    )
    place(root, "unionhub.main", "from unionhub.domains.exam import service\nfrom unionhub import settings")
    done = lint(root)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("module", "text", "broken"),
    [
        ("unionhub.kernel.clock", "from unionhub.platform import org", "Arrows point down"),
        ("unionhub.kernel.clock", "from unionhub.domains.exam import service", "Arrows point down"),
        ("unionhub.integrations.sms", "from unionhub.platform import org", "Arrows point down"),
        ("unionhub.platform.org", "from unionhub.domains.exam import ports", "Arrows point down"),
        ("unionhub.domains.activity.service", "from unionhub.domains.exam import service", "Domains meet only through ports and events"),
        ("unionhub.kernel.clock", "from unionhub import settings", "The kernel is handed plain values"),
        ("unionhub.platform.org", "from unionhub import registry", "Nothing on the four floors imports the composition root"),
        ("simulator", "from unionhub.kernel import clock", "The simulator is a program of its own"),
        ("unionhub.main", "import simulator", "Production code never imports the simulator"),
    ],
)
def test_the_forbidden_import_breaks_its_contract(tmp_path: Path, module: str, text: str, broken: str) -> None:
    root = skeleton(tmp_path)
    place(root, module, text)
    done = lint(root)
    assert done.returncode != 0
    assert any(broken in line and "BROKEN" in line for line in done.stdout.splitlines()), done.stdout + done.stderr
