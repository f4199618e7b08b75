"""Tools, Python packages and front-end builds: each done once and skipped while its inputs stay the same."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from pathlib import Path

from . import processes, stamps
from .console import Stop, step
from .paths import ADMIN_WEB, BACKEND, BUILD, MINIPROGRAM, VENV, WEB, venv_python
from .processes import Group

MIN_NODE = 20
LOGS = BUILD / "logs"
# The face as the API serves it, and the folder the build of its tree leaves.
RESULTS = {
    ADMIN_WEB: {"admin": ADMIN_WEB / "apps/admin/dist", "enterprise": ADMIN_WEB / "apps/enterprise/dist"},
    MINIPROGRAM: {"m": MINIPROGRAM / "dist/build/h5"},
}


def check_node() -> str:
    """Return npm's path; stop when Node is missing or older than 20."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if not node or not npm:
        raise Stop(
            "没有找到 Node.js（前端需要 node 和 npm，20 或更新）。", hint="请从 nodejs.org 或系统软件源安装；只跑接口可加 --no-web。"
        )
    shown = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout.strip()
    found = re.match(r"v(\d+)\.", shown)
    if not found or int(found[1]) < MIN_NODE:
        raise Stop(f"Node.js 版本太旧：现在是 {shown or '未知'}，需要 {MIN_NODE} 或更新。", hint="请升级 Node.js；只跑接口可加 --no-web。")
    return npm


def tool_env(**extra: str) -> dict[str, str]:
    """The environment for build tools: quiet, and without asking anything."""
    quiet = {
        "npm_config_audit": "false",
        "npm_config_fund": "false",
        "npm_config_update_notifier": "false",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_NO_INPUT": "1",
        "PYTHONUTF8": "1",
    }
    return {**os.environ, **quiet, **extra}


def python_packages(group: Group, *, dev: bool = False) -> Path:
    """Make .venv and install the locked packages into it; returns its Python."""
    python = venv_python()
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    locks = {name: BACKEND / f"{name}.lock" for name in ("requirements", "requirements-dev")}
    wanted = "requirements-dev" if dev else "requirements"
    values = {name: stamps.digest([lock], version) for name, lock in locks.items()}
    usable = python.exists() and stamps.is_current("venv", version)
    # The test set holds the run set, pinned alike, so either stamp serves for running.
    if usable and any(stamps.is_current(name, values[name]) for name in {wanted, "requirements-dev"}):
        return python
    if not usable:
        with step(f"建立 Python {version} 虚拟环境"):
            _make_venv()
            stamps.remember("venv", version)
            for name in locks:
                stamps.remember(name, "")
    with step("安装后端依赖（按锁文件校验哈希）"):
        processes.run(
            group,
            "安装 Python 依赖",
            [python, "-m", "pip", "install", "--require-hashes", "--no-deps", "-r", locks[wanted]],
            log=_fresh(LOGS / "pip.log"),
            cwd=BACKEND,
            env=tool_env(),
        )
    stamps.remember(wanted, values[wanted])
    return python


def node_packages(group: Group, tree: Path, npm: str) -> None:
    """npm ci, when the lock file has changed."""
    lock = tree / "package-lock.json"
    if not lock.exists():
        raise Stop(f"{tree.name} 缺少 package-lock.json，仓库不完整。", hint="请重新克隆仓库。")
    value, name = stamps.digest([lock]), f"npm:{tree.name}"
    if (tree / "node_modules").is_dir() and stamps.is_current(name, value):
        return
    with step(f"安装前端依赖 {tree.name}"):
        processes.run(
            group, f"安装 {tree.name} 的前端依赖", [npm, "ci"], log=_fresh(LOGS / f"npm-{tree.name}.log"), cwd=tree, env=tool_env()
        )
    stamps.remember(name, value)


def build_admin_web(group: Group, npm: str) -> None:
    node_packages(group, ADMIN_WEB, npm)
    _build(group, "管理后台与企业端", [npm, "run", "build"], ADMIN_WEB)


def build_h5(group: Group, npm: str) -> None:
    node_packages(group, MINIPROGRAM, npm)
    _build(group, "手机端 H5", [npm, "run", "build:h5"], MINIPROGRAM)


def _build(group: Group, title: str, command: list[str], tree: Path) -> None:
    if stamps.is_current(f"build:{tree.name}", stamps.digest([tree])) and all(
        (WEB / face / "index.html").is_file() for face in RESULTS[tree]
    ):
        return
    with step(f"构建{title}"):
        processes.run(group, f"构建{title}", command, log=_fresh(LOGS / f"build-{tree.name}.log"), cwd=tree, env=tool_env())
        accept_build(tree)


def accept_build(tree: Path) -> None:
    """Publish a tree's build results and remember what they were made from."""
    publish(RESULTS[tree])
    stamps.remember(f"build:{tree.name}", stamps.digest([tree]))


def publish(results: dict[str, Path]) -> None:
    """Copy built faces to the folder the API serves, each swapped in whole."""
    for face, built in results.items():
        if not (built / "index.html").is_file():
            raise Stop(f"构建结果里没有 {face} 的 index.html。", hint="请看 .build/logs 里的构建日志。")
        target, partial = WEB / face, WEB / f".{face}.partial"
        shutil.rmtree(partial, ignore_errors=True)
        shutil.copytree(built, partial)
        shutil.rmtree(target, ignore_errors=True)
        partial.replace(target)


def together(group: Group, *jobs: Callable[[], object]) -> None:
    """Run set-up jobs side by side; the first failure ends the others."""
    with ThreadPoolExecutor(len(jobs)) as pool:
        futures = [pool.submit(job) for job in jobs]
        try:
            done, _ = wait(futures, return_when=FIRST_EXCEPTION)
        except KeyboardInterrupt:
            group.stop()
            raise
        failures = [error for future in done if (error := future.exception())]
        if failures:
            group.stop(grace=2)
            raise failures[0]


def _make_venv() -> None:
    shutil.rmtree(VENV, ignore_errors=True)
    made = subprocess.run([sys.executable, "-m", "venv", str(VENV)], capture_output=True, text=True, check=False)
    if made.returncode or not venv_python().exists():
        shutil.rmtree(VENV, ignore_errors=True)
        raise Stop(
            "无法建立 Python 虚拟环境：缺少 venv 或 ensurepip 模块。",
            hint="Debian/Ubuntu 请安装 python3-venv；其他系统请安装完整的 Python 3.11 以上。",
        )


def _fresh(log: Path) -> Path:
    log.parent.mkdir(parents=True, exist_ok=True)
    log.unlink(missing_ok=True)
    return log
