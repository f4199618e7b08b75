"""The size table: how long a file of each kind may be."""

from pathlib import Path

from .tree import files, modules, where

PYTHON = 400
LINE = 140
BY_ROLE = {
    "routes": 250,
    "schemas": 300,
    "permissions": 80,
    "service": 400,
    "policy": 300,
    "queries": 300,
    "models": 350,
    "enums": 120,
    "errors": 120,
    "events": 120,
    "ports": 150,
    "subscribers": 200,
    "tasks": 200,
}
INIT = 40
PAGE, COMPONENT = 200, 150
README = 150


def lines(path: Path) -> list[str]:
    return path.read_text("utf-8").splitlines()


def python_files(root: Path) -> list[str]:
    """No Python file is longer than 400 lines, no line longer than 140 characters."""
    found = []
    sources = [path for folder in ("backend", "tests", "scripts") for path in files(root, ".py", under=folder)]
    sources += [path for path in files(root, under="scripts") if not path.suffix]
    for path in sources:
        if "migrations" in path.parts:
            continue
        text = lines(path)
        if len(text) > PYTHON:
            found.append(where(root, path, PYTHON, f"{len(text)} lines, at most {PYTHON}"))
        found += [
            where(root, path, number, f"{len(line)} characters, at most {LINE}") for number, line in enumerate(text, 1) if len(line) > LINE
        ]
    return found


def package_files(root: Path) -> list[str]:
    """Within a package every file keeps to the table."""
    found = []
    for module in modules(root, "platform", "domains"):
        size = len(lines(module.path))
        is_init = module.path.name == "__init__.py" and module.name.count(".") == 2
        most = INIT if is_init else BY_ROLE.get(module.role, PYTHON)
        if size > most:
            found.append(
                where(root, module.path, most, f"{size} lines, at most {most} for {'__init__' if is_init else module.role or 'a module'}")
            )
    return found


def vue_files(root: Path) -> list[str]:
    """A page is composition (200 lines), a component 150."""
    found = []
    for tree in ("admin-web/apps", "admin-web/packages", "miniprogram/src"):
        for path in files(root, ".vue", under=tree):
            parts = path.relative_to(root / tree).parts
            in_page_folder = "pages" in parts or (tree == "miniprogram/src" and parts[0] == "packages") or path.name == "App.vue"
            most = PAGE if in_page_folder and "components" not in parts else COMPONENT
            size = len(lines(path))
            if size > most:
                found.append(where(root, path, most, f"{size} lines, at most {most}"))
    return found


def readme(root: Path) -> list[str]:
    size = len(lines(root / "README.md"))
    return [f"README.md:{README}: {size} lines, at most {README}"] if size > README else []
