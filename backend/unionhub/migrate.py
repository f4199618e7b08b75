"""Migrations: aerich applies one file for three dialects (decision 0002).

A migration's ``upgrade(db)`` returns the SQL of ``db.capabilities.dialect``. What a release's database holds is its newest file's state:
the definitions of every table in three dialects. ``next_file`` renders the difference between that state and the models.
"""

import importlib.util
import json
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any

from aerich import Command
from aerich.utils import compress_dict, decompress_dict, get_models_describe
from tortoise import Tortoise
from tortoise.connection import get_connections
from tortoise.fields.base import Field

from unionhub import registry
from unionhub.kernel.db.config import APP, tortoise_config
from unionhub.kernel.db.evolve import Answers, compare, read_schema, statements

LOCATION = Path(__file__).resolve().parent.parent / "migrations"
DIALECT_URLS = {
    "sqlite": "sqlite://:memory:",
    "postgres": "postgres://nobody@127.0.0.1:1/none",
    "mysql": "mysql://nobody@127.0.0.1:1/none",
}
Schema = dict[str, str]


class QuestionsOpen(ValueError):
    """The difference cannot be written before somebody has answered; the message holds the questions."""


async def upgrade(database_url: str, location: Path = LOCATION) -> list[str]:
    """Apply what is missing; returns the names of the migrations applied.

    On SQLite a changed table is built anew, so foreign keys are off meanwhile: with them on, dropping the old table would delete the
    rows that refer to it. Each migration looks at every reference again before it commits.
    """
    config = tortoise_config(database_url, registry.model_modules())
    config["connections"]["default"]["credentials"].update({"foreign_keys": "OFF"} if database_url.startswith("sqlite") else {})
    command = Command(config, app=APP, location=str(location))
    await command.init()
    try:
        return await command.upgrade(run_in_transaction=not database_url.startswith(("mysql", "mariadb")))
    finally:
        await Tortoise.close_connections()


async def described_schema() -> Schema:
    """The definitions of every table of the models, by dialect, without connecting."""
    return {dialect: await schema_sql(dialect) for dialect in DIALECT_URLS}


async def schema_sql(dialect: str) -> str:
    """CREATE statements of every table for a dialect, without connecting."""
    await Tortoise.init(config=tortoise_config(DIALECT_URLS[dialect], registry.model_modules()))
    client = get_connections().get("default")
    generator = client.schema_generator(client)
    text: str = generator.get_create_schema_sql(safe=True)
    return text.strip()


def files(location: Path = LOCATION) -> list[Path]:
    """The migrations in the order they are applied."""
    return sorted((location / APP).glob("[0-9]*_*.py"), key=lambda path: int(path.name.split("_")[0]))


def shipped_schema(location: Path = LOCATION) -> Schema:
    """What a database holds after every file: the first file's own SQL, a later file's state."""
    newest = files(location)[-1]
    spec = importlib.util.spec_from_file_location(newest.stem, newest)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    if newest.name.startswith("0_"):
        return {dialect: text.strip() for dialect, text in module.SQL.items()}
    return dict(decompress_dict(module.MODELS_STATE))


@dataclass(frozen=True, slots=True)
class Made:
    """A rendered migration and the name of its file."""

    name: str
    text: str


async def next_file(name: str, answers: Answers, location: Path = LOCATION, now: datetime | None = None) -> Made | None:
    """The migration from the newest file to the models, or None where they agree."""
    if not re.fullmatch(r"[a-z][a-z0-9_]{1,60}", name):
        raise QuestionsOpen("迁移的名称请用小写英文字母、数字和下划线，例如 add_transfers")
    shipped, described = shipped_schema(location), await described_schema()
    if shipped == described:
        return None
    constants = _constants()
    parts: dict[str, list[str]] = {}
    questions: dict[str, None] = {}
    for dialect in DIALECT_URLS:
        plan = compare(dialect, read_schema(dialect, shipped[dialect]), read_schema(dialect, described[dialect]), answers, constants)
        questions |= dict.fromkeys(plan.open)
        parts[dialect] = statements(dialect, plan) or ["SELECT 1"]
    if questions:
        raise QuestionsOpen("\n".join(questions))
    number = int(files(location)[-1].name.split("_")[0]) + 1
    title = f"{name.replace('_', ' ').capitalize()}: from migration {number - 1}, for SQLite, PostgreSQL and MariaDB/MySQL."
    told = _command(name, answers)
    text = _rendered(title, told, {dialect: ";\n".join(lines) + ";" for dialect, lines in parts.items()}, described)
    return Made(f"{number}_{(now or datetime.now(UTC)):%Y%m%d%H%M%S}_{name}.py", text)


async def initial_file() -> str:
    """The source of the first migration."""
    parts = await described_schema()
    state = json.loads(json.dumps(get_models_describe(APP), default=str))
    return _rendered("The first schema, for SQLite, PostgreSQL and MariaDB/MySQL.", "", parts, state)


def _rendered(title: str, note: str, parts: Schema, state: dict[str, Any]) -> str:
    packed = compress_dict(state)
    lines = [f'"""{title}{note}"""', "", "from tortoise import BaseDBAsyncClient", "", "SQL = {"]
    for dialect, text in parts.items():
        lines += [f'    "{dialect}": r"""', text.strip(), '""",']
    lines += ["}", "", "", "async def upgrade(db: BaseDBAsyncClient) -> str:", "    return SQL[db.capabilities.dialect]", "", ""]
    lines += ["async def downgrade(db: BaseDBAsyncClient) -> str:", '    return ""', "", "", "MODELS_STATE = ("]
    lines += [f'    "{packed[start : start + 120]}"' for start in range(0, len(packed), 120)]
    return "\n".join([*lines, ")", ""])


def _command(name: str, answers: Answers) -> str:
    """How the file was made, for whoever makes it again."""
    told = [f"--rename {before}={after}" for before, after in sorted(answers.renames.items())]
    told += [f'--fill "{column}={value}"' for column, value in sorted(answers.fills.items())]
    told += [f"--drop {what}" for what in sorted(answers.drops)]
    return "\n\nMade by:\n    " + " \\\n        ".join([f"python -m unionhub makemigration {name}", *told]) + "\n"


def _constants() -> dict[str, str]:
    """The constant defaults of the models as SQL that all three databases read alike, by ``table.column``."""
    found = {}
    for model in Tortoise.apps[APP].values():
        for name, column in model._meta.fields_db_projection.items():
            field = model._meta.fields_map[name]
            if field.default is not None and not callable(field.default):
                found[f"{model._meta.db_table}.{column}"] = _literal(field, field.default)
    return found


def _literal(field: "Field[Any]", value: Any) -> str:
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, (int, Decimal)):
        return str(value)
    if isinstance(value, (date, datetime)):
        return f"'{value.isoformat(sep=' ') if isinstance(value, datetime) else value.isoformat()}'"
    text = str(value)
    if "\\" in text:
        raise QuestionsOpen(f"{field.model_field_name} 的默认值含反斜杠，各数据库写法不同，请用 --fill 写明")
    return "'" + text.replace("'", "''") + "'"
