"""Where things are. Nothing here depends on the current directory."""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
BACKEND = ROOT / "backend"
ADMIN_WEB = ROOT / "admin-web"
MINIPROGRAM = ROOT / "miniprogram"
TESTS = ROOT / "tests"
JOURNEYS = TESTS / "journeys"
VENV = ROOT / ".venv"
BUILD = ROOT / ".build"
WEB = BUILD / "web"
TEST_OUTPUT = ROOT / "var" / "test-output"
WINDOWS = os.name == "nt"


def venv_python() -> Path:
    return VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")


def shown(path: Path) -> str:
    """A path as people type it: relative to the repository when inside it."""
    try:
        return str(path.relative_to(ROOT))
    except ValueError:
        return str(path)


def in_ci() -> bool:
    return os.environ.get("CI", "").lower() in {"1", "true", "yes"}


def is_root_on_debian() -> bool:
    return sys.platform == "linux" and os.geteuid() == 0 and Path("/etc/debian_version").exists()
