"""Files of a new system from the templates beside this module."""

from __future__ import annotations

from pathlib import Path

TEMPLATES = Path(__file__).parent / "templates"


def words(key: str, name: str) -> dict[str, str]:
    """What stands for what in a template. 样例名 goes last: the Latin ones never contain it."""
    return {"zzkey": key, "ZzKey": key.capitalize(), "ZZKEY": key.upper(), "样例名": name}


def put(text: str, key: str, name: str) -> str:
    """The text with the system's own words."""
    for token, word in words(key, name).items():
        text = text.replace(token, word)
    return text


def files(root: Path, key: str, name: str) -> dict[Path, str]:
    """Every file of the new system and its text."""
    found = {}
    for template in sorted(TEMPLATES.rglob("*.tmpl")):
        path = root / put(template.relative_to(TEMPLATES).as_posix().removesuffix(".tmpl"), key, name)
        found[path] = put(template.read_text("utf-8"), key, name)
    return found


def write(root: Path, key: str, name: str) -> list[Path]:
    """Write them; none may be there already."""
    made = files(root, key, name)
    for path, text in made.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    return list(made)
