"""Run by scripts/test: the page backend/docs/new-system.md is followed word for word in a copy of the repository.

Every command of the page's ```sh blocks is run as it stands there, in order within a block; blocks run side by side after the first.
What the page says is written is compared with what was written. A command that fails, or a page that says something else, fails.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from _lib.new_system.writing import put
from _lib.paths import ROOT, venv_python

PAGE = "backend/docs/new-system.md"
FENCE = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)
LISTED = re.compile(r"^\| `([^`]+)` \|", re.MULTILINE)
NODE = ("admin-web", "admin-web/apps/admin", "admin-web/apps/enterprise", "admin-web/packages/shared", "miniprogram", "tests/journeys")
SHOWN = 60


@dataclass
class Ran:
    """One command and how it went."""

    command: str
    seconds: float
    status: int
    output: str


def main() -> int:
    parser = argparse.ArgumentParser(description="在仓库的一个副本里照 backend/docs/new-system.md 做一遍。")
    parser.add_argument("--only", default="", help="只跑含有这几个字的命令（第一段总是运行）")
    parser.add_argument("--keep", action="store_true", help="留下副本，便于查看")
    options = parser.parse_args()
    page = (ROOT / PAGE).read_text("utf-8")
    blocks = [block.strip().splitlines() for block in FENCE.findall(page)]
    copy = ROOT / "var" / "new-system"
    shutil.rmtree(copy, ignore_errors=True)
    began = time.monotonic()
    try:
        _copy(copy)
        good = _follow(copy, page, blocks, options.only)
    finally:
        if not options.keep:
            shutil.rmtree(copy, ignore_errors=True)
    print(f"{'通过' if good else '没有通过'}，用时 {time.monotonic() - began:.0f} 秒")
    return 0 if good else 1


def _follow(copy: Path, page: str, blocks: list[list[str]], only: str) -> bool:
    before = _everything(copy)
    if not all(_say(_run(copy, command)) for command in blocks[0]):
        return False
    found = _drift(page, blocks[0][0], _everything(copy) - before)
    if found:
        print(f"{PAGE} 与生成的文件不一致：\n  " + "\n  ".join(found))
        return False
    rest = [[command for command in block if only in command] for block in blocks[1:]]
    with ThreadPoolExecutor(len(rest)) as lanes:
        results = list(lanes.map(lambda block: [_say(_run(copy, command)) for command in block], rest))
    return all(good for lane in results for good in lane)


def _drift(page: str, first: str, made: set[str]) -> list[str]:
    """Files the page does not name, and files it names that are not there."""
    key, name = first.split()[1:]
    named = {put(path, key, name) for path in LISTED.findall(page)}
    migrations = {path for path in made if path.startswith("backend/migrations/")}
    found = [f"页面没有写到：{path}" for path in sorted(made - named - migrations)]
    return found + [f"页面写了，没有生成：{path}" for path in sorted(named - made)] + ([] if migrations else ["没有生成迁移"])


def _copy(copy: Path) -> None:
    """Everything git knows or would take in; installed packages by hard link."""
    listed = subprocess.run(["git", "ls-files", "-z", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, check=True).stdout
    for name in listed.decode("utf-8").split("\0"):
        if name and (ROOT / name).is_file():
            target = copy / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, target)
    for tree in NODE:
        source = ROOT / tree / "node_modules"
        if source.is_dir():
            shutil.copytree(
                source, copy / tree / "node_modules", symlinks=True, copy_function=_link, ignore=shutil.ignore_patterns(".vite*", ".cache")
            )


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def _everything(copy: Path) -> set[str]:
    made = {"node_modules", "var", "dist", "__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache"}
    return {
        (Path(folder) / name).relative_to(copy).as_posix()
        for folder, folders, names in os.walk(copy)
        if not folders.__setitem__(slice(None), [one for one in folders if one not in made])  # type: ignore[func-returns-value]
        for name in names
    }


def _run(copy: Path, command: str) -> Ran:
    tools = venv_python().parent if venv_python().exists() else Path(sys.executable).parent
    env = {name: value for name, value in os.environ.items() if not name.startswith("UNIONHUB_")}
    env |= {
        "PATH": f"{tools}{os.pathsep}{env['PATH']}",
        "PYTHONPATH": str(copy / "backend"),
        "PYTHONUTF8": "1",
        "UNIONHUB_TEST_DB": "sqlite",
    }
    began = time.monotonic()
    done = subprocess.run([_shell(), "-c", command], cwd=copy, env=env, capture_output=True, text=True, check=False)
    return Ran(command, time.monotonic() - began, done.returncode, done.stdout + done.stderr)


def _shell() -> str:
    return shutil.which("sh") or "sh"


def _say(ran: Ran) -> bool:
    print(f"{'✓' if ran.status == 0 else '✗'} {ran.seconds:5.1f} 秒  {ran.command}", flush=True)
    if ran.status:
        print("\n".join(ran.output.strip().splitlines()[-SHOWN:]), flush=True)
    return ran.status == 0


if __name__ == "__main__":
    sys.exit(main())
