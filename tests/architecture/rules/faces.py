"""Rules of the two front-end trees."""

import re
from collections.abc import Iterator
from pathlib import Path

from .tree import files, where

TREES = ("admin-web/apps", "admin-web/packages", "miniprogram/src")
COLOUR = re.compile(r"#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3,4})\b(?![\w-])|\b(?:rgb|rgba|hsl|hsla)\(")
LENGTH = re.compile(r"(?<![\w.-])\d*\.?\d+r?px\b")
ANY = re.compile(r"(?::\s*|\bas\s+|<|\|\s*|,\s*|=\s*)any\b(?!\w)(?=\s*(?:[\[\]>,;)=|&{]|$))")
REMOTE = re.compile(r"(?:https?:)?//(?!127\.0\.0\.1|localhost)([a-z0-9-]+(?:\.[a-z0-9-]+)+)", re.IGNORECASE)
# Names, not addresses: XML name spaces and the vendor's permanent link form.
NAMESPACES = {"www.w3.org"}
COMMENT = re.compile(r"/\*.*?\*/|<!--.*?-->|(?<![:\"'(])//[^\n]*", re.DOTALL)


def sources(root: Path, *suffixes: str) -> Iterator[tuple[Path, list[str]]]:
    for tree in TREES:
        for path in files(root, *suffixes, under=tree):
            if path.name != "schema.d.ts":
                yield path, path.read_text("utf-8").splitlines()


def _without_comments(path: Path) -> list[str]:
    return COMMENT.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), path.read_text("utf-8")).splitlines()


def literals(root: Path) -> list[str]:
    """No colour and no length literal in a component: they come from the tokens."""
    found = []
    for path, _ in sources(root, ".vue"):
        for number, line in enumerate(_without_comments(path), 1):
            for pattern, what in ((COLOUR, "colour"), (LENGTH, "length")):
                if hit := pattern.search(line):
                    if what == "colour" and re.search(r"""(?:href|to|url|path)=["'][^"']*#""", line):
                        continue
                    if what == "length" and "@media" in line:  # CSS knows no variable there
                        continue
                    found.append(where(root, path, number, f"{what} literal {hit[0]}"))
    return found


def any_types(root: Path) -> list[str]:
    """No `any`: an unknown value is `unknown` until it is checked."""
    return [
        where(root, path, number, "uses any")
        for path, _ in sources(root, ".ts", ".vue")
        for number, line in enumerate(_without_comments(path), 1)
        if ANY.search(line)
    ]


def remote_addresses(root: Path) -> list[str]:
    """No request leaves the origin, so no front-end source names another host."""
    found = []
    for path, text in sources(root, ".ts", ".vue", ".css", ".scss", ".html", ".svg", ".json", ".js", ".mjs"):
        if path.name in {"package.json", "package-lock.json"} or ".test." in path.name:
            continue
        for number, line in enumerate(_without_comments(path) if path.suffix in {".ts", ".vue", ".js", ".mjs"} else text, 1):
            if (hit := REMOTE.search(line)) and hit[1].lower() not in NAMESPACES and re.search(r"https?://|url\(|src=|href=", line):
                found.append(where(root, path, number, f"names {hit[1]}"))
    return found


def console_calls(root: Path) -> list[str]:
    """Nothing is written to the browser console."""
    return [
        where(root, path, number, "writes to the console")
        for path, _ in sources(root, ".ts", ".vue")
        if ".test." not in path.name
        for number, line in enumerate(_without_comments(path), 1)
        if re.search(r"\bconsole\.(log|debug|info|warn|error)\(", line)
    ]
