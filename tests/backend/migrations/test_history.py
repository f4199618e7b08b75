"""An installation of the first release comes up to now: every row it held is still there, and its schema is a fresh one's.

``first_release/rows.json`` are rows of the first release's own demonstration (invented people, keys beside them), some of every table.
"""

import json
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from backend.api.world import PASSWORD, Client, World, _started, environment, fresh_ip
from backend.databases import DIALECT, fresh_database, orm_aside, own_orm
from backend.migrations.inspect_schema import facts
from sanic import Sanic
from tortoise import connections

from unionhub import migrate, registry
from unionhub.domains.membership.enums.applications import RealnameOutcome
from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.models.members import Member
from unionhub.install import install_defaults, recount
from unionhub.kernel import services
from unionhub.kernel.db.config import APP, tortoise_config
from unionhub.kernel.queue import HandlerRegistry, drain
from unionhub.main import create_app
from unionhub.platform.account.models import Account
from unionhub.platform.account.service import passwords
from unionhub.runtime import running
from unionhub.settings import load_settings

pytestmark = pytest.mark.commits
HELD: dict[str, dict[str, Any]] = json.loads(Path(__file__).with_name("first_release").joinpath("rows.json").read_text("utf-8"))
GONE: set[str] = set()  # tables and table.column that a later migration dropped on purpose


def quoted(name: str) -> str:
    return f"`{name}`" if DIALECT == "mariadb" else f'"{name}"'


def literal(value: Any) -> str:
    if value is None:
        return "NULL"
    text = str(value)
    if DIALECT == "mariadb":
        text = text.removesuffix("+00:00").replace("\\", "\\\\")
    return "'" + text.replace("'", "''") + "'"


async def fill() -> None:
    client = connections.get("default")
    for table, held in HELD.items():
        columns = ", ".join(quoted(column) for column in held["columns"])
        rows = ", ".join(f"({', '.join(literal(value) for value in row)})" for row in held["rows"])
        await client.execute_query(f"INSERT INTO {quoted(table)} ({columns}) VALUES {rows}")


async def rows(table: str) -> list[dict[str, Any]]:
    columns = ", ".join(quoted(column) for column in HELD[table]["columns"] if f"{table}.{column}" not in GONE)
    return list(await connections.get("default").execute_query_dict(f"SELECT {columns} FROM {quoted(table)} ORDER BY id"))


async def held() -> dict[str, list[dict[str, Any]]]:
    return {table: await rows(table) for table in HELD if table not in GONE}


async def first_release(url: str, folder: Path) -> None:
    """Make ``url`` an installation of the first release, rows included."""
    (folder / APP).mkdir(parents=True, exist_ok=True)
    shutil.copy(migrate.files()[0], folder / APP)
    with orm_aside():
        assert await migrate.upgrade(url, folder) == [migrate.files()[0].name]
    async with own_orm(tortoise_config(url, [])):
        await fill()


async def test_an_installation_of_the_first_release_keeps_every_row_and_gets_a_fresh_schema(tmp_path: Path) -> None:
    async with fresh_database(tmp_path) as url, fresh_database(tmp_path) as fresh:
        await first_release(url, tmp_path)
        async with own_orm(tortoise_config(url, [])):
            before = await held()
        with orm_aside():
            assert await migrate.upgrade(url) == [one.name for one in migrate.files()[1:]]
        async with own_orm(tortoise_config(url, [])):
            assert await held() == before
            by_migration = await facts()
        async with own_orm(tortoise_config(fresh, registry.model_modules())) as orm:
            await orm.generate_schemas()
            assert by_migration == await facts()
    assert sum(len(one) for one in before.values()) >= 180


async def test_who_joined_by_a_matched_application_is_a_verified_member_after_the_upgrade(tmp_path: Path) -> None:
    async with fresh_database(tmp_path) as url:
        await first_release(url, tmp_path)
        with orm_aside():
            await migrate.upgrade(url)
        async with own_orm(tortoise_config(url, registry.model_modules())):
            for member in await Member.all():
                joined = await MembershipApplication.get_or_none(member_id=member.id, realname=RealnameOutcome.MATCH)
                assert (member.verified_at, member.verified_via) == ((joined.decided_at, "application") if joined else (None, ""))
            assert await Member.exclude(verified_at=None).exists() and await Member.filter(verified_at=None).exists()


@asynccontextmanager
async def upgraded_installation(tmp_path: Path) -> AsyncIterator[World]:
    """The first release's installation after ``migrate``, its API open."""
    async with fresh_database(tmp_path) as url:
        await first_release(url, tmp_path)
        with orm_aside():
            settings = load_settings(environment(tmp_path, url, "http://127.0.0.1:9"))
            shutil.copy(Path(__file__).with_name("first_release") / "keys.json", settings.keys_file)
            settings.keys_file.chmod(0o600)
            await migrate.upgrade(settings.database_url)
            kept = dict(services._bound)
            async with running(settings, vendors=False):
                await install_defaults(settings)
                await recount()
                Sanic._app_registry.pop("unionhub", None)
                app = create_app(settings, manage_services=False)
                app.config.TOUCHUP = False
                async with _started(app):
                    yield World(app, None, {}, settings)  # type: ignore[arg-type]
            services._bound.clear()
            services._bound.update(kept)


async def officer(world: World, username: str) -> Client:
    await Account.filter(username=username).update(password_hash=await passwords.hash_password(PASSWORD))
    client = Client(world.http(fresh_ip()), "staff")
    client.me = await client.post("/account/sessions", {"username": username, "password": PASSWORD}, 201)
    client.csrf = client.me["csrf_token"]
    return client


async def test_what_waited_for_a_decision_before_the_upgrade_is_decided_after_it(tmp_path: Path) -> None:
    async with upgraded_installation(tmp_path) as world:
        union = await officer(world, "union")
        waiting = (await union.get("/membership/applications", state="pending"))["items"]
        assert len(waiting) == 2
        assert (await union.get("/inbox/summary"))["open"] == 2
        first, second = [await union.get(f"/membership/applications/{one['id']}") for one in waiting]
        approved = await union.post(f"/membership/applications/{first['id']}/approve", {"version": first["version"], "comment": "已核实"})
        refused = await union.post(f"/membership/applications/{second['id']}/reject", {"version": second["version"], "reason": "已离职"})
        assert (approved["state"], refused["state"]) == ("approved", "rejected")
        await drain(services.get(HandlerRegistry))
        found = (await union.get("/membership/members", q=first["name"]))["items"]
        assert [one["name"] for one in found] == [first["name"]]
        assert (await union.get("/inbox/summary"))["open"] == 0
        assert (await union.get("/membership/statistics/overview"))["members"] == await Member.filter(
            unit_id=union.me["capacity"]["unit"]["id"]
        ).count()
