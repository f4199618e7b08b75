"""The work of scripts/lighthouse."""

from __future__ import annotations

import argparse
import subprocess
from pathlib import Path

from . import gallery, processes
from .journeys import STOP_SECONDS
from .paths import JOURNEYS, ROOT, shown
from .processes import Group

REPORTS = ROOT / "var" / "lighthouse"


def main() -> int:
    options = parse()
    chromium = gallery.chromium_or_stop()
    group = Group()
    processes.raise_on_signals()
    try:
        with gallery.installation(group, options.demo) as env:
            command = ["node", str(JOURNEYS / "lighthouse.mjs"), "--rounds", str(options.rounds), "--out", str(options.out.resolve())]
            if options.category:
                command += ["--category", options.category]
            return subprocess.run(command, env={**env, "UNIONHUB_CHROMIUM": chromium}, cwd=JOURNEYS, check=False).returncode
    finally:
        processes.ignore_signals()
        group.stop(grace=STOP_SECONDS)


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="./scripts/lighthouse",
        description="用 Lighthouse 量手机端首页、服务、扫码落地页、问题上报（模拟慢速 4G 与普通手机）：性能不低于 0.9，无障碍不低于 0.95，"
        "不够时退出码为 1。用正在运行的演示环境；没有就自己启动一套。机器忙时性能分会偏低，请在空闲时量。",
    )
    parser.add_argument("--rounds", type=int, default=3, help="每页量几次，取中间的一次（缺省 3）")
    parser.add_argument("--category", choices=["performance", "accessibility"], help="只量其中一项")
    parser.add_argument("--out", type=Path, default=REPORTS, help=f"报告放到哪里（缺省 {shown(REPORTS)}）")
    parser.add_argument("--demo", type=Path, help="运行中的演示环境的 demo.json（缺省：数据目录里的那份，若它在运行）")
    return parser.parse_args()
