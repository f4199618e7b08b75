"""What scripts/run works with: ports, folders, database, the keys and the simulated vendors' secrets."""

from __future__ import annotations

import json
import os
import socket
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from .console import Stop
from .paths import BACKEND, ROOT, WEB, shown

SCHEMES = {"sqlite", "postgres", "postgresql", "mysql", "mariadb"}


@dataclass(frozen=True)
class DemoConfig:
    host: str
    port: int
    simulator_port: int
    data_dir: Path
    database_url: str
    redis_url: str
    public_url: str
    web: bool

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def simulator_url(self) -> str:
        return f"http://127.0.0.1:{self.simulator_port}"

    @property
    def embedded(self) -> bool:
        return self.database_url.startswith("sqlite")

    @property
    def keys_file(self) -> Path:
        return self.data_dir / "keys.json"

    @property
    def demo_file(self) -> Path:
        return self.data_dir / "demo.json"

    @property
    def simulator_file(self) -> Path:
        return self.data_dir / "simulator.json"

    @property
    def logs(self) -> Path:
        return self.data_dir / "logs"


def read_config(*, web: bool) -> DemoConfig:
    """From the environment; every wrong value is one sentence."""
    port = _port("UNIONHUB_PORT", 8300)
    simulator_port = _port("UNIONHUB_SIMULATOR_PORT", port + 1)
    if port == simulator_port:
        raise Stop(f"UNIONHUB_PORT 与 UNIONHUB_SIMULATOR_PORT 不能都是 {port}。", hint="请给模拟器换一个端口。")
    data_dir = Path(os.environ.get("UNIONHUB_DATA_DIR") or ROOT / "var").expanduser().resolve()
    database = os.environ.get("UNIONHUB_DATABASE_URL") or "sqlite:///" + (data_dir / "unionhub.db").as_posix()
    redis = os.environ.get("UNIONHUB_REDIS_URL", "")
    _check_database_url(database)
    if database.startswith("sqlite"):
        database = "sqlite:///" + Path(unquote(database.split("://", 1)[1]).removeprefix("/")).resolve().as_posix()
    if redis and urlsplit(redis).scheme not in {"redis", "rediss"}:
        raise Stop("UNIONHUB_REDIS_URL 应以 redis:// 开头，例如 redis://127.0.0.1:6379/0。", hint="不设置它则使用进程内的 Redis。")
    public = (os.environ.get("UNIONHUB_PUBLIC_URL") or f"http://127.0.0.1:{port}").rstrip("/")
    return DemoConfig(os.environ.get("UNIONHUB_HOST") or "127.0.0.1", port, simulator_port, data_dir, database, redis, public, web)


def check_ports(config: DemoConfig) -> None:
    for port, name, variable in ((config.port, "平台", "UNIONHUB_PORT"), (config.simulator_port, "模拟器", "UNIONHUB_SIMULATOR_PORT")):
        host = config.host if variable == "UNIONHUB_PORT" else "127.0.0.1"
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
            if os.name != "nt":
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((host, port))
            except OSError:
                raise Stop(
                    f"端口 {port} 已被占用，{name}无法启动。",
                    hint=f"请关闭占用它的程序，或换一个端口：{variable}={_free_near(port)} ./scripts/run",
                ) from None


def check_redis(config: DemoConfig) -> None:
    if config.redis_url:
        parts = urlsplit(config.redis_url)
        if not answers(parts.hostname or "127.0.0.1", parts.port or 6379):
            raise Stop(
                f"连不上 Redis：{parts.hostname}:{parts.port or 6379} 没有应答。",
                hint="请启动它，或去掉 UNIONHUB_REDIS_URL 使用进程内的 Redis。",
            )


def make_data_dir(config: DemoConfig) -> None:
    try:
        config.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        config.logs.mkdir(exist_ok=True)
    except OSError:
        raise Stop(f"数据目录 {config.data_dir} 建不了或写不进。", hint="请检查权限，或用 UNIONHUB_DATA_DIR 换一个目录。") from None


def look_at_database(config: DemoConfig, python: Path) -> dict[str, Any]:
    """How many tables the database holds and, for the embedded one, the migrations applied; anything wrong is one sentence."""
    done = subprocess.run(
        [str(python), str(Path(__file__).parent / "probe_database.py")],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "UNIONHUB_DATABASE_URL": config.database_url},
    )
    try:
        answer = json.loads(done.stdout)
    except ValueError:
        answer = {"error": "unreachable"}
    parts = urlsplit(config.database_url)
    where, name = f"{parts.hostname}:{parts.port or ''}".rstrip(":"), parts.path.lstrip("/")
    sentences = {
        "auth": (f"数据库 {where} 拒绝了用户 {parts.username or '（默认）'} 的登录。", "请检查 UNIONHUB_DATABASE_URL 里的用户名和密码。"),
        "missing": (f"数据库 {where} 上没有名为 {name} 的库。", f"请先建库（字符集 UTF-8）：CREATE DATABASE {name};"),
        "unreachable": (
            f"连不上数据库 {where}。",
            "请检查 UNIONHUB_DATABASE_URL 的主机与端口、数据库是否已启动；不设置它则使用内置 SQLite。",
        ),
        "not_a_database": ("数据文件不是 SQLite 数据库。", "请检查 UNIONHUB_DATABASE_URL，或换一个 UNIONHUB_DATA_DIR。"),
    }
    if "error" in answer:
        sentence, hint = sentences[answer["error"]]
        raise Stop(sentence, hint=hint)
    return dict(answer)


def check_keys(config: DemoConfig, *, new: bool) -> bool:
    """Return whether keys must be made now. Data without its keys can never be read again, so that stops the start (D13)."""
    if config.keys_file.is_file():
        return False
    if not new:
        raise Stop(
            f"数据库里已有数据，但找不到它的密钥文件 {shown(config.keys_file)}。",
            hint="请把备份的 keys.json 放回原处；若数据不要了，请换一个空的数据库和数据目录。",
        )
    return True


def service_env(config: DemoConfig, vendors: dict[str, str]) -> dict[str, str]:
    """The environment of the API, the worker, the simulator and the one-off commands."""
    return {
        **os.environ,
        **vendors,
        "PYTHONPATH": str(BACKEND),
        "PYTHONUNBUFFERED": "1",
        "PYTHONUTF8": "1",
        "UNIONHUB_MODE": "demo",
        "UNIONHUB_HOST": config.host,
        "UNIONHUB_PORT": str(config.port),
        "UNIONHUB_SIMULATOR_PORT": str(config.simulator_port),
        "UNIONHUB_SIMULATOR_URL": config.simulator_url,
        "UNIONHUB_SIMULATOR_CONFIG": str(config.simulator_file),
        "UNIONHUB_DATA_DIR": str(config.data_dir),
        "UNIONHUB_DATABASE_URL": config.database_url,
        "UNIONHUB_REDIS_URL": config.redis_url,
        "UNIONHUB_PUBLIC_URL": config.public_url,
        "UNIONHUB_KEYS_FILE": str(config.keys_file),
        "UNIONHUB_DEMO_FILE": str(config.demo_file),
        "UNIONHUB_WEB_DIR": str(WEB) if config.web else "",
        "UNIONHUB_JOBS": "inline" if config.embedded else "external",
    }


def write_private(path: Path, text: str) -> None:
    """Write a file only its owner can read, never half."""
    partial = path.with_suffix(path.suffix + ".partial")
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
        stream.write(text)
    partial.replace(path)


def answers(host: str, port: int, seconds: float = 3.0) -> bool:
    try:
        with socket.create_connection((host, port), seconds):
            return True
    except OSError:
        return False


def _port(variable: str, default: int) -> int:
    text = os.environ.get(variable) or str(default)
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= 65535:
        raise Stop(f"{variable} 应是 1～65535 之间的端口号，现在是“{text}”。")
    return int(text)


def _check_database_url(url: str) -> None:
    example = "例如 postgres://用户:密码@127.0.0.1:5432/unionhub 或 mysql://用户:密码@127.0.0.1:3306/unionhub；不设置则使用内置 SQLite。"
    parts = urlsplit(url)
    if parts.scheme not in SCHEMES:
        raise Stop("UNIONHUB_DATABASE_URL 写错了：开头应是 sqlite、postgres 或 mysql。", hint=example)
    try:
        parts.port  # noqa: B018 -- reading it validates it
    except ValueError:
        raise Stop("UNIONHUB_DATABASE_URL 写错了：端口不是数字。", hint=example) from None
    if parts.scheme != "sqlite" and (not parts.hostname or not parts.path.strip("/")):
        raise Stop("UNIONHUB_DATABASE_URL 写错了：缺少主机名或库名。", hint=example)


def _free_near(port: int) -> int:
    for candidate in range(port + 100, port + 200):
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
            try:
                probe.bind(("127.0.0.1", candidate))
            except OSError:
                continue
            return candidate
    return port + 100
