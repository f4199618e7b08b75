"""Run by the virtual environment's Python: can this database be reached, and does it hold tables? One JSON line answers."""

from __future__ import annotations

import asyncio
import json
import os
import sqlite3
import sys
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

SECONDS = 8.0


async def postgres(parts: dict[str, Any]) -> int:
    import asyncpg

    try:
        connection = await asyncpg.connect(**parts, timeout=SECONDS)
    except (asyncpg.InvalidPasswordError, asyncpg.InvalidAuthorizationSpecificationError):
        raise PermissionError from None
    except asyncpg.InvalidCatalogNameError:
        raise LookupError from None
    except asyncpg.PostgresError as error:
        raise ConnectionError(type(error).__name__) from None
    try:
        return int(await connection.fetchval("SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema()"))
    finally:
        await connection.close()


async def mysql(parts: dict[str, Any]) -> int:
    import asyncmy
    from asyncmy.errors import MySQLError

    wanted = {"db" if key == "database" else key: value for key, value in parts.items()}
    try:
        connection = await asyncmy.connect(**wanted, connect_timeout=int(SECONDS))
    except MySQLError as error:
        number = error.args[0] if error.args else 0
        if number in {1044, 1045, 1698}:
            raise PermissionError from None
        if number == 1049:
            raise LookupError from None
        raise ConnectionError(str(number)) from None
    try:
        async with connection.cursor() as cursor:
            await cursor.execute("SELECT count(*) FROM information_schema.tables WHERE table_schema = DATABASE()")
            return int((await cursor.fetchone())[0])
    finally:
        connection.close()


def sqlite(url: str) -> dict[str, Any]:
    path = Path(unquote(url.split("://", 1)[1]).removeprefix("/"))
    if not path.exists() or path.stat().st_size == 0:
        return {"tables": 0}
    try:
        with sqlite3.connect(path) as connection:
            names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            applied = [row[0] for row in connection.execute("SELECT version FROM aerich ORDER BY id")] if "aerich" in names else []
            return {"tables": len(names), "applied": applied}
    except sqlite3.DatabaseError:
        raise ValueError from None


def probe(url: str) -> dict[str, Any]:
    split = urlsplit(url)
    parts = {
        "host": split.hostname,
        "port": split.port or (5432 if split.scheme.startswith("postgres") else 3306),
        "user": unquote(split.username or ("postgres" if split.scheme.startswith("postgres") else "root")),
        "password": unquote(split.password or ""),
        "database": split.path.lstrip("/"),
    }
    try:
        if split.scheme.startswith("sqlite"):
            return sqlite(url)
        visit = postgres if split.scheme.startswith("postgres") else mysql
        return {"tables": asyncio.run(asyncio.wait_for(visit(parts), SECONDS + 2))}
    except PermissionError:
        return {"error": "auth"}
    except LookupError:
        return {"error": "missing"}
    except ValueError:
        return {"error": "not_a_database"}
    except (TimeoutError, OSError):
        return {"error": "unreachable"}


if __name__ == "__main__":
    print(json.dumps(probe(os.environ["UNIONHUB_DATABASE_URL"])))
    sys.exit(0)
