"""Walking a source tree and reading Python as syntax."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

MADE = {
    ".git",
    ".venv",
    ".build",
    "var",
    "node_modules",
    "dist",
    "unpackage",
    "coverage",
    "__pycache__",
    ".mypy_cache",
    ".ruff_cache",
    ".pytest_cache",
    ".hypothesis",
    ".vite",
    ".import_linter_cache",
    ".idea",
    ".vscode",
}


def files(root: Path, *suffixes: str, under: str = ".") -> Iterator[Path]:
    """Source files below a folder, sorted; what tools make is left out."""
    start = root / under
    if start.is_file():
        yield start
        return
    if not start.is_dir():
        return
    for entry in sorted(start.iterdir()):
        if entry.name in MADE or entry.is_symlink():
            continue
        if entry.is_dir():
            yield from files(entry, *suffixes)
        elif not suffixes or entry.name.endswith(suffixes):
            yield entry


@lru_cache(maxsize=4096)
def _parse(path: Path, _changed: int) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), filename=str(path))


@dataclass(frozen=True)
class Module:
    """One Python file of the backend, with its dotted name and its package (`domains.membership`)."""

    root: Path
    path: Path
    tree: ast.Module

    @property
    def name(self) -> str:
        parts = self.path.relative_to(self.root / "backend").with_suffix("").parts
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)

    @property
    def package(self) -> str:
        """The business package (`platform.org`, `domains.membership`) or, elsewhere, the floor."""
        parts = self.name.split(".")[1:]
        return ".".join(parts[:2]) if parts and parts[0] in {"platform", "domains", "integrations"} else (parts or [""])[0]

    @property
    def role(self) -> str:
        """The file's part in its package: `routes` for routes.py and for routes/staff.py."""
        parts = self.name.split(".")
        return parts[3] if len(parts) > 3 else ""

    def at(self, node: ast.AST, text: str) -> str:
        return where(self.root, self.path, getattr(node, "lineno", 1), text)


def modules(root: Path, *floors: str) -> Iterator[Module]:
    """The modules of backend/unionhub, or of some of its floors."""
    for floor in floors or (".",):
        for path in files(root, ".py", under=f"backend/unionhub/{floor}"):
            yield Module(root, path, _parse(path, path.stat().st_mtime_ns))


def where(root: Path, path: Path, line: int, text: str) -> str:
    return f"{path.relative_to(root).as_posix()}:{line}: {text}"


def dotted(node: ast.AST) -> str:
    """`fields.FloatField` of a name or attribute, else an empty string."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return ""


def plant(root: Path, path: str, text: str) -> Path:
    """Write one file of a planted tree."""
    target = root / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, "utf-8")
    return target
