"""From a database URL to the ORM's configuration: pools are bounded, MariaDB sessions are READ COMMITTED and UTC (D2)."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

APP = "unionhub"


class DatabaseUrlInvalid(ValueError):
    """The database URL cannot be used; the message is for the operator."""


@dataclass(frozen=True, slots=True)
class DatabaseUrl:
    """A parsed database URL; ``dialect`` is sqlite, postgres or mysql."""

    dialect: str
    credentials: dict[str, Any]

    @property
    def is_embedded(self) -> bool:
        """Whether one process owns the database (SQLite)."""
        return self.dialect == "sqlite"


def parse_database_url(url: str) -> DatabaseUrl:
    """Accepts ``sqlite:///path``, ``postgres://user:pass@host:port/db`` (or postgresql) and ``mysql://…`` (or mariadb)."""
    parts = urlsplit(url)
    scheme = parts.scheme.split("+")[0]
    if scheme == "sqlite":
        path = unquote(url.split("://", 1)[1]).removeprefix("/")  # sqlite:///relative, sqlite:////absolute
        return DatabaseUrl("sqlite", {"file_path": path or ":memory:"})
    dialect = {"postgres": "postgres", "postgresql": "postgres", "mysql": "mysql", "mariadb": "mysql"}.get(scheme)
    if dialect is None:
        raise DatabaseUrlInvalid(f"数据库地址的类型“{scheme or url}”不支持，请用 sqlite:///、postgres:// 或 mysql:// 开头的地址")
    name = parts.path.lstrip("/")
    try:
        port = parts.port
    except ValueError:
        raise DatabaseUrlInvalid("数据库地址中的端口不是数字，请检查 UNIONHUB_DATABASE_URL") from None
    if not parts.hostname or not name:
        raise DatabaseUrlInvalid("数据库地址缺少主机名或库名，应为 postgres://用户:密码@主机:端口/库名")
    return DatabaseUrl(
        dialect,
        {
            "host": parts.hostname,
            "port": port or (5432 if dialect == "postgres" else 3306),
            "user": unquote(parts.username or ("postgres" if dialect == "postgres" else "root")),
            "password": unquote(parts.password or ""),
            "database": name,
        },
    )


def tortoise_config(url: str, modules: list[str], pool_size: int = 10) -> dict[str, Any]:
    """The dict for ``Tortoise.init(config=…)``: one connection, one app, every model module."""
    parsed = parse_database_url(url)
    credentials: dict[str, Any] = dict(parsed.credentials)
    if parsed.dialect == "sqlite":
        engine = "unionhub.kernel.db.sqlite_backend"
        if credentials["file_path"] != ":memory:":
            Path(credentials["file_path"]).parent.mkdir(parents=True, exist_ok=True)
        credentials |= {
            "journal_mode": "WAL",
            "synchronous": "FULL",
            "busy_timeout": 5000,
            "foreign_keys": "ON",
            "case_sensitive_like": "ON",
        }
    elif parsed.dialect == "postgres":
        engine = "unionhub.kernel.db.postgres_backend"
        credentials |= {"minsize": 1, "maxsize": pool_size, "server_settings": {"timezone": "UTC"}}
    else:
        engine = "unionhub.kernel.db.mysql_backend"
        credentials |= {"minsize": 1, "maxsize": pool_size, "charset": "utf8mb4"}
    return {
        "connections": {"default": {"engine": engine, "credentials": credentials}},
        "apps": {APP: {"models": [*modules, "aerich.models"], "default_connection": "default"}},
        "use_tz": True,
        "timezone": "UTC",
    }
