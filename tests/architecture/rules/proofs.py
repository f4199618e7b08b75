"""Rules of the tests themselves."""

import ast
import re
from pathlib import Path

from .tree import files, where

TITLE = re.compile(r"\[([A-Z]{2,}-X?\d+)\]")


def unknown_requirements(root: Path, known: frozenset[str]) -> list[str]:
    """A test names only requirements that exist, in pytest marks and in the titles of journeys and front-end tests."""
    found = []
    for path in files(root, ".py", under="tests"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, (ast.Name, ast.Attribute)) and _name(node.func) == "req":
                named = [argument.value for argument in node.args if isinstance(argument, ast.Constant)]
                found += [where(root, path, node.lineno, f"{key} is no requirement") for key in named if key not in known]
    for folder in ("tests/journeys", "admin-web", "miniprogram"):
        for path in files(root, ".test.ts", ".test.mjs", ".spec.ts", under=folder):
            for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
                found += [where(root, path, number, f"{key} is no requirement") for key in TITLE.findall(line) if key not in known]
    return found


def _name(node: ast.Name | ast.Attribute) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr
