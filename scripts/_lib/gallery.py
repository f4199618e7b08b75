"""The work of scripts/gallery."""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from . import processes, run_demo, setup
from .browser import find_chromium
from .console import Stop, say, step
from .journeys import STOP_SECONDS, launch
from .paths import JOURNEYS, ROOT, TEST_OUTPUT, shown
from .processes import Group

GALLERY = ROOT / "var" / "gallery"
PASSED_ON = ("face", "only", "size", "mode", "state", "jobs")


def main() -> int:
    options = parse()
    chromium = chromium_or_stop()
    options.out.mkdir(parents=True, exist_ok=True)
    group = Group()
    processes.raise_on_signals()
    try:
        with installation(group, options.demo) as env:
            command = ["node", str(JOURNEYS / "gallery.mjs"), "--out", str(options.out.resolve())]
            for name in PASSED_ON:
                if (value := getattr(options, name)) is not None:
                    command += [f"--{name}", str(value)]
            if options.full:
                command.append("--full")
            return subprocess.run(command, env={**env, "UNIONHUB_CHROMIUM": chromium}, cwd=JOURNEYS, check=False).returncode
    finally:
        processes.ignore_signals()
        group.stop(grace=STOP_SECONDS)


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="./scripts/gallery",
        description="走遍三个面的每一页并截图，合成一张可以翻看的总览（index.html）。用正在运行的演示环境；没有就自己启动一套。",
        epilog="页面取自两个路由表与 pages.json；谁打开、打开哪一条见 tests/journeys/harness/pages.mjs。",
    )
    parser.add_argument("--face", help="只拍这些面：admin,enterprise,m")
    parser.add_argument("--only", help="只拍名称或标题含这段文字的页面，如 membership 或 退会")
    parser.add_argument("--size", help="视口，如 1440x900,1024x768,390x844,320x640（缺省 1440x900,390x844）")
    parser.add_argument("--mode", help="light,dark,elder（长辈版）,large（文字放大到 1.6 倍）；缺省 light")
    parser.add_argument("--state", help="normal,empty（没有数据）,failing（服务出错）,slow（服务很慢）；缺省 normal")
    parser.add_argument("--full", action="store_true", help="截整页，不只是第一屏")
    parser.add_argument("--jobs", type=int, help="同时拍几张（缺省 2）")
    parser.add_argument("--out", type=Path, default=GALLERY, help=f"图片放到哪里（缺省 {shown(GALLERY)}）")
    parser.add_argument("--demo", type=Path, help="运行中的演示环境的 demo.json（缺省：数据目录里的那份，若它在运行）")
    return parser.parse_args()


def chromium_or_stop() -> str:
    chromium = find_chromium()
    if not chromium:
        raise Stop("没有找到 Chromium。", hint="Debian：apt-get install chromium fonts-wqy-microhei；或用 UNIONHUB_CHROMIUM 指明。")
    return chromium


@contextlib.contextmanager
def installation(group: Group, demo: Path | None) -> Iterator[dict[str, str]]:
    """The environment that names a served demonstration: the one that runs, or one started for this walk."""
    setup.node_packages(group, JOURNEYS, setup.check_node())
    running = serving(demo) if demo else serving(Path(os.environ.get("UNIONHUB_DATA_DIR") or ROOT / "var") / "demo.json")
    if demo and not running:
        raise Stop(f"{shown(demo)} 说的演示环境没有在运行。", hint="先 ./scripts/run，或不带 --demo 让它自己启动一套。")
    if running:
        yield {**os.environ, "UNIONHUB_JOURNEY_DEMO_FILE": str(running)}
        return
    data = TEST_OUTPUT / "gallery-data"
    shutil.rmtree(data, ignore_errors=True)
    try:
        with step("启动一套独立的演示环境"):
            platform, env = launch(group, data)
        yield env
        with step("停止演示环境"):
            group.end(platform, grace=STOP_SECONDS)
    finally:
        shutil.rmtree(data, ignore_errors=True)


def serving(demo: Path) -> Path | None:
    """The file, when the installation it describes answers."""
    if not demo.is_file():
        return None
    base = json.loads(demo.read_text("utf-8")).get("base_url", "")
    if not base or not run_demo.answers(f"{base}/readyz"):
        return None
    say(f"  用正在运行的演示环境：{base}")
    return demo.resolve()
