"""Run by scripts/test: the faces' API types are what the server's OpenAPI document says now."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TYPES = {
    ROOT / "admin-web": ROOT / "admin-web/packages/shared/src/api/schema.d.ts",
    ROOT / "miniprogram": ROOT / "miniprogram/src/shared/http/schema.d.ts",
}


def main() -> int:
    document = ROOT / "var/test-output/openapi.json"
    document.parent.mkdir(parents=True, exist_ok=True)
    with document.open("wb") as file:
        subprocess.run([sys.executable, "-m", "unionhub", "openapi"], stdout=file, check=True, cwd=ROOT / "backend")
    stale = [tree.name for tree, types in TYPES.items() if not is_current(tree, types, document)]
    if stale:
        print(f"{'、'.join(stale)} 的接口类型不是最新的。请运行 UNIONHUB_OPENAPI={document} npm run types（在该目录下），再提交。")
    return 1 if stale else 0


def is_current(tree: Path, types: Path, document: Path) -> bool:
    """Generate anew and compare; the file is left as it was."""
    before = types.read_bytes()
    try:
        npm = shutil.which("npm") or "npm"
        subprocess.run([npm, "run", "--silent", "types"], cwd=tree, check=True, env={**os.environ, "UNIONHUB_OPENAPI": str(document)})
        return types.read_bytes() == before
    finally:
        types.write_bytes(before)


if __name__ == "__main__":
    sys.exit(main())
