"""Rules of the repository as a whole."""

import json
import re
from pathlib import Path

from .tree import MADE, files, where

TOP = {
    "README.md",
    "LICENSE",
    "backend",
    "admin-web",
    "miniprogram",
    "scripts",
    "tests",
    "docker",
    ".ci",
    ".gitignore",
    ".gitattributes",
    ".dockerignore",
    ".editorconfig",
}
TEXT = (
    ".py",
    ".ts",
    ".vue",
    ".js",
    ".mjs",
    ".json",
    ".toml",
    ".ini",
    ".cfg",
    ".in",
    ".lock",
    ".md",
    ".yml",
    ".yaml",
    ".css",
    ".scss",
    ".html",
    ".svg",
    ".sh",
    ".conf",
    ".txt",
    ".npmrc",
    "Dockerfile",
)
MACHINE = re.compile(r"(?<![\w.~/-])/(?:home/[a-z]\w*|root|Users/\w+|work|mnt/\w+|opt/(?:wheels|pypi)\b)(?=/|\b(?![\w-]))|[A-Z]:\\Users\\")
REGISTRIES = re.compile(
    r"registry\.npmjs|registry\.npmmirror|pypi\.org|files\.pythonhosted|mirrors\.\w+\.|tuna\.tsinghua|\"resolved\": *\"(?:https?|git)"
)
OPEN_ENDS = re.compile(r"(?:#|//|/\*|<!--|^\s*\*).*\b(TODO|FIXME|XXX|HACK)\b")
DECISION = re.compile(r"^(\d{4})-[a-z0-9-]+\.md$")


def texts(root: Path, *without: str) -> list[Path]:
    found = [path for path in files(root, *TEXT) if path.name not in without]
    return (
        found
        + [path for path in files(root, under="scripts") if not path.suffix]
        + [path for path in files(root, under=".ci") if not path.suffix]
    )


def top_level(root: Path) -> list[str]:
    """The top level is fixed."""
    return [f"{entry.name}:1: does not belong at the top level" for entry in sorted(root.iterdir()) if entry.name not in TOP | MADE]


def machine_paths(root: Path) -> list[str]:
    """No path of somebody's machine."""
    return [
        where(root, path, number, f"names {hit[0]}")
        for path in texts(root)
        for number, line in enumerate(path.read_text("utf-8", errors="replace").splitlines(), 1)
        if "architecture" not in path.parts and (hit := MACHINE.search(line))
    ]


def registry_hosts(root: Path) -> list[str]:
    """No package registry's address: every machine uses the one it is configured for."""
    return [
        where(root, path, number, f"names {hit[0]}")
        for path in texts(root)
        for number, line in enumerate(path.read_text("utf-8", errors="replace").splitlines(), 1)
        if "architecture" not in path.parts and (hit := REGISTRIES.search(line))
    ]


def open_ends(root: Path) -> list[str]:
    """What is not done is an issue, not a remark in the code."""
    return [
        where(root, path, number, f"has a {hit[1]}")
        for path in texts(root)
        if "architecture" not in path.parts and not path.name.endswith((".lock", "package-lock.json", "common_passwords.txt"))
        for number, line in enumerate(path.read_text("utf-8", errors="replace").splitlines(), 1)
        if (hit := OPEN_ENDS.search(line))
    ]


def exact_versions(root: Path) -> list[str]:
    """Front-end dependencies are pinned exactly."""
    found = []
    for path in files(root, "package.json"):
        raw = json.loads(path.read_text("utf-8"))
        for group in ("dependencies", "devDependencies"):
            for name, version in raw.get(group, {}).items():
                if not re.match(r"^(\d+\.\d+\.\d+\S*|workspace:.*|\*|file:.*)$", version):
                    found.append(where(root, path, 1, f"{name} {version} is not exact"))
                if version == "*" and not name.startswith("@unionhub/"):
                    found.append(where(root, path, 1, f"{name} is not pinned"))
    return found


def incomplete_locks(root: Path) -> list[str]:
    """A lock file holds every platform's binaries: with one missing, `npm ci` refuses on every machine."""
    found = []
    for path in files(root, "package-lock.json"):
        packages = json.loads(path.read_text("utf-8")).get("packages", {})
        names = {key.rsplit("node_modules/", 1)[-1] for key in packages}
        for key, package in packages.items():
            missing = sorted(set(package.get("optionalDependencies", {})) - names)
            if missing:
                found.append(
                    where(root, path, 1, f"{key or 'the package'} needs {missing[0]} and {len(missing) - 1} more that are not locked")
                )
    return found


def decisions(root: Path) -> list[str]:
    """Decision records are numbered once each, and the README points at each."""
    folder = root / "backend/docs/decisions"
    if not folder.is_dir():
        return []
    found, numbers = [], set()
    readme = (root / "README.md").read_text("utf-8")
    for path in sorted(folder.iterdir()):
        name = DECISION.match(path.name)
        if not name or name[1] in numbers:
            found.append(where(root, path, 1, "is not a decision record NNNN-title.md with a number of its own"))
        elif path.name not in readme:
            found.append(where(root, path, 1, "is not listed in README.md"))
        if name:
            numbers.add(name[1])
    return found
