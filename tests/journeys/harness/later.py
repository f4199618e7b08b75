"""Serve a copy of the running installation on another port, so many days later.

The clock is moved from outside, through the one place the code reads it from; the platform has no switch for it. Its own jobs run, so what
the days bring (marks, warnings) is there. Nothing reaches the installation that was copied.
"""

import argparse
import datetime as dt
import os
import shutil
import sqlite3
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT / "scripts"), str(ROOT / "backend")]

from _lib import demo_config, demo_world  # noqa: E402
from unionhub.cli import main as serve  # noqa: E402
from unionhub.kernel import clock  # noqa: E402


def copy_of(config: demo_config.DemoConfig, folder: Path) -> None:
    """Keys, files and a consistent copy of the database."""
    shutil.copytree(config.data_dir, folder, ignore=shutil.ignore_patterns("*.db", "*.db-*", "logs"), dirs_exist_ok=True)
    source = sqlite3.connect(config.data_dir / "unionhub.db")
    target = sqlite3.connect(folder / "unionhub.db")
    with source, target:
        source.backup(target)
    source.close()
    target.close()


def main() -> None:
    parser = argparse.ArgumentParser(description="在另一个端口上，用推后的时钟提供同一套数据的副本。")
    parser.add_argument("--days", type=int, required=True)
    parser.add_argument("--port", type=int, required=True)
    options = parser.parse_args()
    running = demo_config.read_config(web=True)
    with tempfile.TemporaryDirectory(prefix="unionhub-later-") as name:
        folder = Path(name)
        copy_of(running, folder)
        url = "sqlite:///" + (folder / "unionhub.db").as_posix()
        public = f"http://127.0.0.1:{options.port}"
        config = replace(running, port=options.port, data_dir=folder, database_url=url, public_url=public, redis_url="")
        os.environ.update(demo_config.service_env(config, demo_world.vendor_settings(config)))
        clock.set_source(lambda: dt.datetime.now(dt.UTC) + dt.timedelta(days=options.days))
        serve(["serve"])


if __name__ == "__main__":
    main()
