"""Skip work whose inputs have not changed: one small file of hashes under .build/."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Iterable
from pathlib import Path

from .paths import BUILD

_FILE = BUILD / "stamps.json"
_SKIPPED = {"node_modules", "dist", "unpackage", "coverage", "__pycache__", ".vite", ".git"}
_lock = threading.Lock()


def digest(roots: Iterable[Path], *extra: str) -> str:
    """Hash of the names and contents of all source files under the roots (build results left out)."""
    state = hashlib.sha256("\0".join(extra).encode())
    for root in roots:
        for path in sorted(_files(root)):
            state.update(path.relative_to(root.parent).as_posix().encode() + b"\0")
            state.update(hashlib.sha256(path.read_bytes()).digest())
    return state.hexdigest()


def is_current(name: str, value: str) -> bool:
    return _read().get(name) == value


def remember(name: str, value: str) -> None:
    with _lock:
        BUILD.mkdir(exist_ok=True)
        stamps = _read() | {name: value}
        partial = _FILE.with_suffix(".partial")
        partial.write_text(json.dumps(stamps, indent=1, sort_keys=True) + "\n", "utf-8")
        partial.replace(_FILE)


def _read() -> dict[str, str]:
    try:
        return dict(json.loads(_FILE.read_text("utf-8")))
    except (OSError, ValueError):
        return {}


def _files(root: Path) -> Iterable[Path]:
    if root.is_file():
        yield root
        return
    for entry in root.iterdir():
        if entry.name in _SKIPPED or entry.name.endswith(".tsbuildinfo"):
            continue
        if entry.is_dir() and not entry.is_symlink():
            yield from _files(entry)
        elif entry.is_file():
            yield entry
