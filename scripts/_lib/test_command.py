"""The work of scripts/test and scripts/check."""

from __future__ import annotations

import argparse
import shutil

from . import acceptance, processes
from .console import Stop, say
from .paths import TEST_OUTPUT, in_ci
from .stages import Runner, report
from .suite import stages

EPILOG = """数据库：SQLite 与进程内 Redis 总是测；PostgreSQL、MariaDB、Redis 连得上就测，连不上会说明（CI=true 时算失败）。
  UNIONHUB_TEST_POSTGRES_URL（postgres://postgres@127.0.0.1:5432）  UNIONHUB_TEST_MARIADB_URL（mysql://root@127.0.0.1:3306）
  UNIONHUB_TEST_REDIS_URL（redis://127.0.0.1:6379/9）  UNIONHUB_CHROMIUM（浏览器程序）
最后一行是：N passed, N failed"""


def main(*, fast: bool) -> int:
    name = "./scripts/check" if fast else "./scripts/test"
    purpose = "快速检查：规范、类型、架构、SQLite 上的后端测试、前端单元测试。" if fast else "全部检查与测试。"
    parser = argparse.ArgumentParser(prog=name, description=purpose, epilog=EPILOG, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--list", action="store_true", help="列出阶段后退出")
    parser.add_argument("--only", nargs="+", default=[], metavar="阶段", help="只跑这些阶段（及其前提），可用前缀，如 backend mini")
    options = parser.parse_args()
    chosen = stages(fast=fast)
    if options.list:
        for stage in chosen:
            say(f"  {stage.key:18} {stage.title}" + (f"（跳过：{stage.skip}）" if stage.skip else ""))
        return 0
    if options.only:
        wanted = {stage.key for stage in chosen if stage.key.startswith(tuple(options.only))}
        if not wanted:
            raise Stop(f"没有叫 {' '.join(options.only)} 的阶段。", hint=f"用 {name} --list 查看。")
        while more := {need for stage in chosen if stage.key in wanted for need in stage.needs} - wanted:
            wanted |= more
        chosen = [stage for stage in chosen if stage.key in wanted]
    else:
        shutil.rmtree(TEST_OUTPUT, ignore_errors=True)
    TEST_OUTPUT.mkdir(parents=True, exist_ok=True)
    processes.raise_on_signals()
    outcomes = Runner(chosen, strict=in_ci()).run()
    acceptance.collect()
    return report(outcomes)
