"""The work of scripts/run: prepare, start, watch, stop."""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

from . import demo_config, demo_world, processes, setup, stamps
from .console import Stop, elapsed, say, since_start, step, table
from .demo_config import DemoConfig
from .paths import BACKEND, shown, venv_python
from .processes import Group, excerpt

START_SECONDS = 90.0
AUDIENCES = {"staff": "工作人员", "enterprise": "企业", "member": "手机端"}
EPILOG = """环境变量：
  UNIONHUB_PORT            平台端口（8300）
  UNIONHUB_SIMULATOR_PORT  模拟器端口（平台端口 + 1）
  UNIONHUB_DATA_DIR        数据目录（var）
  UNIONHUB_DATABASE_URL    postgres://… 或 mysql://…（默认数据目录里的 SQLite）
  UNIONHUB_REDIS_URL       redis://…（默认进程内）
  UNIONHUB_PUBLIC_URL      写进二维码的地址（http://127.0.0.1:端口）
Ctrl-C 停止所有已启动的程序。"""


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="./scripts/run",
        description="在本机一条命令启动工惠通的演示环境。",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--no-web", action="store_true", help="不构建、不提供三个前端，只启动接口与模拟器")
    parser.add_argument("--reset-demo", action="store_true", help="先删除数据目录，从新的演示数据开始（会要求确认）")
    parser.add_argument("--yes", action="store_true", help="与 --reset-demo 同用：不再询问")
    options = parser.parse_args()
    config = demo_config.read_config(web=not options.no_web)
    npm = setup.check_node() if config.web else ""
    demo_config.check_ports(config)
    demo_config.check_redis(config)
    if options.reset_demo:
        reset(config, sure=options.yes)
    group = Group()
    processes.raise_on_signals()
    try:
        say("工惠通 UnionHub · 启动演示环境")
        prepare_and_start(group, config, npm)
        return watch(group)
    finally:
        processes.ignore_signals()
        group.stop()


def prepare_and_start(group: Group, config: DemoConfig, npm: str) -> None:
    found: dict[str, Any] = {}

    def backend() -> None:
        python = setup.python_packages(group)
        demo_config.make_data_dir(config)
        found.update(demo_config.look_at_database(config, python))
        demo_config.check_keys(config, new=found["tables"] == 0)

    faces = (lambda: setup.build_admin_web(group, npm), lambda: setup.build_h5(group, npm)) if config.web else ()
    setup.together(group, backend, *faces)
    python, new = venv_python(), found["tables"] == 0
    if demo_config.check_keys(config, new=new):
        make_keys(group, config, python)
    env = demo_config.service_env(config, demo_world.vendor_settings(config))
    spawn(group, config, "模拟器", "simulator.log", [python, "-m", "simulator"], env)
    if new or not is_migrated(config, found):
        one_off(group, config, python, env, "升级数据库结构", "migrate")
        remember_migrated(config, python)
    if new or not config.demo_file.is_file():
        load_demo(group, config, python, env)
    start(group, config, python, env)
    show(config)


def load_demo(group: Group, config: DemoConfig, python: Path, env: dict[str, str]) -> None:
    one_off(group, config, python, env, "写入演示数据", "demo")
    if not config.demo_file.is_file():
        raise Stop(
            "上一次启动在写入演示数据时中断了，账号的密码没有留下来。",
            hint="请从头开始：./scripts/run --reset-demo（外部数据库请先换一个空库）。",
        )
    config.demo_file.chmod(0o600)


def migration_stamp(found: dict[str, Any]) -> str:
    """Changes with the code and with the migrations the database has seen."""
    return stamps.digest([BACKEND / "unionhub", BACKEND / "migrations"], *found.get("applied", []))


def is_migrated(config: DemoConfig, found: dict[str, Any]) -> bool:
    """Whether this code has already upgraded this embedded database; another server's is always asked."""
    stamp = config.data_dir / "migrated"
    return config.embedded and stamp.is_file() and stamp.read_text("utf-8") == migration_stamp(found)


def remember_migrated(config: DemoConfig, python: Path) -> None:
    if config.embedded:
        (config.data_dir / "migrated").write_text(migration_stamp(demo_config.look_at_database(config, python)), "utf-8")


def make_keys(group: Group, config: DemoConfig, python: Path) -> None:
    """Keys come into being here, never in the API, and only together with a new database (D13)."""
    env = demo_config.service_env(config, {})
    with step("生成密钥"):
        processes.run(
            group,
            "生成密钥",
            [python, "-m", "unionhub", "keys", "create", "--file", config.keys_file],
            log=fresh(config.logs / "keys.log"),
            cwd=BACKEND,
            env=env,
        )
    config.keys_file.chmod(0o600)
    (config.logs / "keys.log").unlink(missing_ok=True)


def one_off(group: Group, config: DemoConfig, python: Path, env: dict[str, str], title: str, command: str) -> None:
    with step(title):
        processes.run(group, title, [python, "-m", "unionhub", command], log=fresh(config.logs / f"{command}.log"), cwd=BACKEND, env=env)
    (config.logs / f"{command}.log").unlink(missing_ok=True)  # the demo's holds passwords


def spawn(group: Group, config: DemoConfig, name: str, log: str, command: list[str | Path], env: dict[str, str]) -> None:
    group.spawn(name, command, log=rotated(config.logs / log), cwd=BACKEND, env=env)


def start(group: Group, config: DemoConfig, python: Path, env: dict[str, str]) -> None:
    with step("启动服务"):
        spawn(group, config, "平台接口", "api.log", [python, "-m", "unionhub", "serve"], env)
        if not config.embedded:
            spawn(group, config, "后台作业", "worker.log", [python, "-m", "unionhub", "worker"], env)
        deadline = time.monotonic() + START_SECONDS
        for url in (f"{config.base_url}/readyz", f"{config.simulator_url}/simulator/"):
            while not answers(url):
                fail_if_one_ended(group)
                if time.monotonic() > deadline:
                    raise Stop(f"等了 {elapsed(START_SECONDS)}，{url} 仍未就绪。", hint=f"日志在 {shown(config.logs)}。", code=1)
                time.sleep(0.1)


def answers(url: str) -> bool:
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(url, timeout=3) as reply:
            return bool(reply.status == 200)
    except (OSError, urllib.error.HTTPError):
        return False


def fail_if_one_ended(group: Group) -> None:
    ended = group.finished()
    if ended is not None:
        code, log = ended.process.returncode, shown(ended.log)
        raise Stop(f"{ended.name}意外退出（退出码 {code}），其余程序已一并停止。日志：{log}：\n{excerpt(ended.log)}", code=1)


def watch(group: Group) -> int:
    try:
        while True:
            fail_if_one_ended(group)
            time.sleep(0.3)
    except KeyboardInterrupt:
        processes.ignore_signals()
        say("\n正在停止……")
        group.stop()
        say("已全部停止。")
        return 0


def show(config: DemoConfig) -> None:
    demo = read_demo(config)
    urls = [("接口文档", f"{config.base_url}/api/docs"), ("模拟器", f"{config.simulator_url}/simulator/")]
    if config.web:
        urls = [
            ("管理后台", f"{config.base_url}/admin/"),
            ("企业端", f"{config.base_url}/enterprise/"),
            ("手机端 H5", f"{config.base_url}/m/"),
            *([("扫海报的人打开", demo["join_url"])] if "join_url" in demo else []),
            *([("扫登记码的群众打开", demo["report_url"])] if demo.get("report_url") else []),
            *urls,
        ]
    say(f"\n已就绪，用时 {since_start()}。\n")
    say(table(urls, ("入口", "地址")))
    rows = [
        (
            AUDIENCES.get(account.get("audience", ""), account.get("audience", "")),
            account.get("username") or "",
            account.get("password") or "（在模拟器中选择）",
            account.get("role") or "",
            account.get("unit") or "",
        )
        for account in demo.get("accounts", [])
    ]
    say("\n" + table(rows, ("端", "账号", "密码", "身份", "单位")))
    say(f"\n账号也写在 {shown(config.demo_file)}；日志在 {shown(config.logs)}。按 Ctrl-C 停止。")


def read_demo(config: DemoConfig) -> dict[str, Any]:
    """demo.json as the backend wrote it, with this start's addresses and the phone-side entries."""
    written = json.loads(config.demo_file.read_text("utf-8"))
    accounts = written.get("accounts", [])
    if not any(account.get("audience") == "member" for account in accounts):
        accounts = [*accounts, *demo_world.phone_side(config)]
    demo = {**written, "base_url": config.base_url, "simulator_url": config.simulator_url, "accounts": accounts}
    if "join_url" in written:
        demo["join_url"] = f"{config.public_url}/j/{written['join_url'].rsplit('/', 1)[-1]}"
    if written.get("report_url"):
        demo["report_url"] = f"{config.public_url}/r/{written['report_url'].rsplit('/', 1)[-1]}"
    if demo != written:
        demo_config.write_private(config.demo_file, json.dumps(demo, ensure_ascii=False, indent=2) + "\n")
    return demo


def reset(config: DemoConfig, *, sure: bool) -> None:
    if not config.embedded:
        raise Stop("--reset-demo 只用于内置 SQLite；外部数据库请自行清空。")
    if not config.data_dir.exists():
        return
    if not (config.data_dir / "keys.json").exists() and any(config.data_dir.iterdir()):
        raise Stop(f"{config.data_dir} 不像演示数据目录（没有 keys.json），不删除。")
    if not sure and (not sys.stdin.isatty() or input(f"将删除 {config.data_dir} 里的全部演示数据，输入 yes 继续：").strip() != "yes"):
        raise Stop("没有确认，什么也没有删除。", code=1)
    for name in ("unionhub.db", "unionhub.db-wal", "unionhub.db-shm", "keys.json", "demo.json", "simulator.json", "migrated"):
        (config.data_dir / name).unlink(missing_ok=True)
    for name in ("files", "logs", "audit", "simulator"):
        shutil.rmtree(config.data_dir / name, ignore_errors=True)


def fresh(log: Path) -> Path:
    log.parent.mkdir(parents=True, exist_ok=True)
    log.unlink(missing_ok=True)
    return log


def rotated(log: Path) -> Path:
    """Keep the log of the previous run beside this run's."""
    if log.exists():
        log.replace(log.with_suffix(".previous.log"))
    return log
