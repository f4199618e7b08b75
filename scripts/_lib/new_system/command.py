"""The command: ``./scripts/new-system <key> <中文名>``."""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
from pathlib import Path

from _lib.console import Stop
from _lib.new_system import roots, writing
from _lib.paths import ROOT, venv_python

TREES = {
    "admin-web": "packages/shared/src/api/schema.d.ts",
    "miniprogram": "src/shared/http/schema.d.ts",
}


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="new-system",
        description="生成一个能用的小系统：后端包、管理后台页面、手机端页面、测试、演示数据、迁移，并登记到各处。做法见 backend/docs/new-system.md。",
    )
    parser.add_argument("key", help="英文名：小写字母，三个字母以上，也是包名、地址和权限的开头，例如 rental")
    parser.add_argument("name", help="中文名：人看到的名称，例如 器材借用")
    options = parser.parse_args()
    return make(ROOT, options.key, options.name)


def make(root: Path, key: str, name: str) -> int:
    """Write everything, or nothing: what cannot be is said before the first file is written."""
    _ensure_free(root, key, name)
    edited = roots.edits(root, key, name)
    written = writing.write(root, key, name)
    for path, text in edited.items():
        path.write_text(text, encoding="utf-8")
    for path in [*written, *edited]:
        print(f"  {'＋' if path in written else '改'} {path.relative_to(root).as_posix()}")
    _migration(root, key)
    _types(root)
    print(f"\n{name}（{key}）已生成。接下来：按 backend/docs/new-system.md 的检查跑一遍，再把“记录”改成真正的业务。")
    return 0


def _ensure_free(root: Path, key: str, name: str) -> None:
    if not re.fullmatch(r"[a-z]{3,24}", key):
        raise Stop(f"英文名“{key}”不能用", hint="只用小写字母，3 到 24 个，例如 rental")
    if not re.fullmatch(r"[\u4e00-\u9fffA-Za-z0-9·]{2,12}", name):
        raise Stop(f"中文名“{name}”不能用", hint="2 到 12 个字，不含空格和标点")
    homes = [f"backend/unionhub/{floor}/{key}" for floor in ("domains", "platform", "kernel", "integrations")]
    homes += [f"admin-web/apps/admin/src/features/{key}", f"miniprogram/src/packages/{key}"]
    taken = next((home for home in homes if (root / home).exists()), None)
    if taken:
        raise Stop(f"“{key}”已经有了：{taken}", hint="换一个英文名")


def _python(root: Path, *arguments: str) -> str:
    env = {**os.environ, "PYTHONPATH": str(root / "backend"), "PYTHONUTF8": "1"}
    done = subprocess.run([_interpreter(), *arguments], cwd=root / "backend", env=env, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Stop(f"{' '.join(arguments)} 没有成功", hint=done.stderr.strip()[-800:])
    return done.stdout


def _interpreter() -> str:
    """The one that has the server's packages: this one, or the environment that ./scripts/run made."""
    try:
        import tortoise  # noqa: F401

        return sys.executable
    except ImportError:
        if venv_python().exists():
            return str(venv_python())
    raise Stop("没有找到服务端的 Python 环境", hint="先运行一次 ./scripts/run 或 ./scripts/check")


def _migration(root: Path, key: str) -> None:
    print(_python(root, "-m", "unionhub", "makemigration", key).strip())


def _types(root: Path) -> None:
    """Both trees learn the new routes; a tree without its packages is told how."""
    document = root / "var" / "openapi.json"
    document.parent.mkdir(parents=True, exist_ok=True)
    document.write_text(_python(root, "-m", "unionhub", "openapi"), encoding="utf-8")
    for tree, types in TREES.items():
        if not (root / tree / "node_modules").is_dir():
            print(f"{tree} 还没有装依赖：装好后运行 UNIONHUB_OPENAPI={document} npm --prefix {tree} run types")
            continue
        node = ["node", str(root / tree / "scripts/types.mjs")]
        done = subprocess.run(
            node, cwd=root / tree, env={**os.environ, "UNIONHUB_OPENAPI": str(document)}, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise Stop(f"{tree} 的接口类型没有生成", hint=done.stderr.strip()[-800:])
        print(f"  改 {tree}/{types}")
