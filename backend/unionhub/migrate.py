"""Migrations: aerich applies one file for three dialects (decision 0002).

A migration's ``upgrade(db)`` returns the SQL of ``db.capabilities.dialect``. ``initial_file`` renders the first one from the models.
"""

import json
from pathlib import Path

from aerich import Command
from aerich.utils import compress_dict, get_models_describe
from tortoise import Tortoise
from tortoise.connection import get_connections

from unionhub import registry
from unionhub.kernel.db.config import APP, tortoise_config

LOCATION = Path(__file__).resolve().parent.parent / "migrations"
DIALECT_URLS = {
    "sqlite": "sqlite://:memory:",
    "postgres": "postgres://nobody@127.0.0.1:1/none",
    "mysql": "mysql://nobody@127.0.0.1:1/none",
}


async def upgrade(database_url: str) -> list[str]:
    """Apply what is missing; returns the names of the migrations applied."""
    command = Command(tortoise_config(database_url, registry.model_modules()), app=APP, location=str(LOCATION))
    await command.init()
    try:
        return await command.upgrade(run_in_transaction=not database_url.startswith(("mysql", "mariadb")))
    finally:
        await Tortoise.close_connections()


async def schema_sql(dialect: str) -> str:
    """CREATE statements of every table for a dialect, without connecting."""
    await Tortoise.init(config=tortoise_config(DIALECT_URLS[dialect], registry.model_modules()))
    client = get_connections().get("default")
    generator = client.schema_generator(client)
    text: str = generator.get_create_schema_sql(safe=True)
    return text


async def initial_file() -> str:
    """The source of the first migration."""
    parts = {dialect: await schema_sql(dialect) for dialect in DIALECT_URLS}
    state = compress_dict(json.loads(json.dumps(get_models_describe(APP), default=str)))
    lines = [
        '"""The first schema, for SQLite, PostgreSQL and MariaDB/MySQL."""',
        "",
        "from tortoise import BaseDBAsyncClient",
        "",
        "SQL = {",
    ]
    for dialect, text in parts.items():
        lines += [f'    "{dialect}": r"""', text.strip(), '""",']
    lines += ["}", "", "", "async def upgrade(db: BaseDBAsyncClient) -> str:", "    return SQL[db.capabilities.dialect]", "", ""]
    lines += ["async def downgrade(db: BaseDBAsyncClient) -> str:", '    return ""', "", "", "MODELS_STATE = ("]
    lines += [f'    "{state[start : start + 120]}"' for start in range(0, len(state), 120)]
    return "\n".join([*lines, ")", ""])
