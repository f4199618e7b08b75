"""The work of scripts/journeys."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import socket
import sys
import time
from pathlib import Path

from . import processes, run_demo, setup
from .browser import find_chromium
from .console import Stop, say, step
from .paths import JOURNEYS, ROOT, TEST_OUTPUT, shown, venv_python
from .processes import Child, Group

START_SECONDS = 420.0
JOURNEY_SECONDS = 1700.0
FILE_SECONDS = 480  # one walk opens all pages of a face
STOP_SECONDS = 30.0  # longer than the started platform gives its own children


def main() -> int:
    parser = argparse.ArgumentParser(prog="./scripts/journeys", description="用真实的 Chromium 走完整流程（自带一套演示数据与端口）。")
    parser.add_argument("files", nargs="*", help="只跑这些文件，如 join（对应 tests/journeys/join.test.mjs）")
    parser.add_argument("--report", type=Path, default=TEST_OUTPUT / "journeys.xml", help="junit 报告的位置")
    parser.add_argument("--pictures", type=Path, help="把页面截图存到这个目录")
    parser.add_argument("--slower", type=float, default=1, help="让浏览器慢这么多倍，如 4：普通电脑和手机上的样子")
    parser.add_argument("--keep", action="store_true", help="保留这次的数据目录")
    options = parser.parse_args()
    chromium = find_chromium()
    if not chromium:
        raise Stop("没有找到 Chromium。", hint="Debian：apt-get install chromium fonts-wqy-microhei；或用 UNIONHUB_CHROMIUM 指明。")
    chosen = [path for path in sorted(JOURNEYS.glob("*.test.mjs")) if not options.files or path.name.split(".")[0] in options.files]
    if not chosen:
        raise Stop("没有要跑的浏览器流程。", hint=f"流程在 {shown(JOURNEYS)}/*.test.mjs。")
    npm = setup.check_node()
    group, data = Group(), TEST_OUTPUT / "journeys-data"
    processes.raise_on_signals()
    try:
        setup.node_packages(group, JOURNEYS, npm)
        shutil.rmtree(data, ignore_errors=True)
        with step("启动一套独立的演示环境"):
            platform, env = launch(group, data)
        env |= {"UNIONHUB_CHROMIUM": chromium, "UNIONHUB_JOURNEY_OUTPUT": str(TEST_OUTPUT / "journeys")}
        env["UNIONHUB_JOURNEY_PYTHON"] = str(venv_python())
        env["UNIONHUB_JOURNEY_SLOWER"] = str(options.slower)
        if options.pictures:
            env["UNIONHUB_JOURNEY_PICTURES"] = str(options.pictures.resolve())
        code = walk(group, chosen, options.report, env)
        with step("停止演示环境"):
            stopped = group.end(platform, grace=STOP_SECONDS)
        if code == 0 and stopped:
            raise Stop(f"演示环境没有正常停止（退出码 {stopped}）。", code=1)
        return code
    finally:
        processes.ignore_signals()
        group.stop(grace=STOP_SECONDS)
        if not options.keep:
            shutil.rmtree(data, ignore_errors=True)


def launch(group: Group, data: Path) -> tuple[Child, dict[str, str]]:
    """scripts/run with everything of its own; returns when it serves."""
    ports = free_ports(2)
    kept = {key: value for key, value in os.environ.items() if not key.startswith("UNIONHUB_") or key.startswith("UNIONHUB_TEST_")}
    kept["UNIONHUB_DEMO_CASES"] = "600"  # enough for every state; ten years of cases take half a minute to write
    kept["UNIONHUB_PROXIES"] = "1"  # every device has an address of its own, as behind nginx: limits count by address
    env = {**kept, "UNIONHUB_PORT": str(ports[0]), "UNIONHUB_SIMULATOR_PORT": str(ports[1]), "UNIONHUB_DATA_DIR": str(data)}
    log = TEST_OUTPUT / "journeys-run.log"
    log.unlink(missing_ok=True)
    child = group.spawn("演示环境", [sys.executable, ROOT / "scripts/run"], log=log, cwd=ROOT, env=env)
    deadline = time.monotonic() + START_SECONDS
    demo = data / "demo.json"
    while not ready(log, demo, ports[0]):
        run_demo.fail_if_one_ended(group)
        if time.monotonic() > deadline:
            raise Stop(f"演示环境没有在 {int(START_SECONDS)} 秒内就绪。", hint=f"日志：{shown(log)}", code=1)
        time.sleep(0.2)
    return child, {**env, "UNIONHUB_JOURNEY_DEMO_FILE": str(demo)}


def ready(log: Path, demo: Path, port: int) -> bool:
    if "已就绪" not in log.read_text("utf-8", errors="replace") or not demo.is_file():
        return False
    return bool(json.loads(demo.read_text("utf-8")).get("base_url", "").endswith(f":{port}"))


def walk(group: Group, files: list[Path], report: Path, env: dict[str, str]) -> int:
    report.parent.mkdir(parents=True, exist_ok=True)
    command = [
        "node",
        "--test",
        "--test-concurrency=1",
        f"--test-timeout={FILE_SECONDS * 1000}",
        "--test-reporter=spec",
        "--test-reporter-destination=stdout",
    ]
    command += ["--test-reporter=junit", f"--test-reporter-destination={report.resolve()}", *[str(path) for path in files]]
    log = TEST_OUTPUT / "journeys-node.log"
    log.unlink(missing_ok=True)
    child = group.spawn("浏览器流程", command, log=log, cwd=JOURNEYS, env=env)
    code = group.wait(child, limit=JOURNEY_SECONDS)
    say(log.read_text("utf-8", errors="replace"))
    return code


def free_ports(count: int) -> list[int]:
    listeners = [socket.socket(socket.AF_INET, socket.SOCK_STREAM) for _ in range(count)]
    try:
        for listener in listeners:
            listener.bind(("127.0.0.1", 0))
        return [listener.getsockname()[1] for listener in listeners]
    finally:
        for listener in listeners:
            listener.close()
