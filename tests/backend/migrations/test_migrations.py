"""The shipped migration makes exactly the tables the models describe, on each database (decision 0002). Costs about 15 s: commands are
started as an operator would start them."""

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from backend.databases import fresh_database, orm_aside, own_orm
from backend.migrations.inspect_schema import Facts, facts

from unionhub import migrate, registry
from unionhub.kernel.crypto import create_key_file
from unionhub.kernel.db.config import tortoise_config
from unionhub.kernel.db.models import BaseModel
from unionhub.platform.account.models import Role
from unionhub.platform.audit.models import AuditRecord
from unionhub.platform.consent.models import ConsentDocument
from unionhub.platform.dictionary.models import DictItem
from unionhub.platform.flow.models import FlowDefinition, FlowVersion

pytestmark = pytest.mark.commits
BACKEND = Path(__file__).resolve().parents[3] / "backend"
FOLDER = BACKEND / "migrations/unionhub"


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[None]:
    async with own_orm(tortoise_config(url, registry.model_modules())):
        yield


async def migrated(url: str) -> list[str]:
    with orm_aside():
        return await migrate.upgrade(url)


async def test_the_migration_makes_exactly_what_the_models_describe(tmp_path: Path) -> None:
    async with fresh_database(tmp_path) as shipped, fresh_database(tmp_path) as described:
        await migrated(shipped)
        async with opened(shipped):
            by_migration = await facts()
        async with own_orm(tortoise_config(described, registry.model_modules())) as orm:
            await orm.generate_schemas()
            by_models = await facts()
    assert by_migration == by_models, _difference(by_migration, by_models)
    assert {one[1] for one in by_models if one[0] == "column"} == _tables()


def _difference(left: Facts, right: Facts) -> str:
    return f"only in the migration: {sorted(left - right)[:5]}; only in the models: {sorted(right - left)[:5]}"


def _models() -> list[type[BaseModel]]:
    import importlib

    found = [value for name in registry.model_modules() for value in vars(importlib.import_module(name)).values()]
    return [one for one in found if isinstance(one, type) and issubclass(one, BaseModel) and not one._meta.abstract]


def _tables() -> set[str]:
    return {model._meta.db_table for model in _models()}


async def test_every_declared_check_is_in_the_database(tmp_path: Path) -> None:
    declared = {name for model in _models() for name in model.checks}
    async with fresh_database(tmp_path) as url:
        await migrated(url)
        async with opened(url):
            present = {one[2] for one in await facts() if one[0] in ("check", "constraint")}
    assert len(declared) >= 5
    assert declared <= present


async def test_a_second_run_applies_nothing_and_changes_nothing(tmp_path: Path) -> None:
    async with fresh_database(tmp_path) as url:
        assert len(await migrated(url)) == len(list(FOLDER.glob("[0-9]*.py")))
        async with opened(url):
            before = await facts()
        assert await migrated(url) == []
        async with opened(url):
            assert await facts() == before


async def test_a_database_with_rows_keeps_them_through_another_run(tmp_path: Path) -> None:
    async with fresh_database(tmp_path) as url:
        await migrated(url)
        async with opened(url):
            row = await Role.create(key="kept", name="保留", kind="staff", permissions="[]")
        await migrated(url)
        async with opened(url):
            assert (await Role.get(id=row.id)).name == "保留"


async def run(url: str, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """``python -m unionhub …`` with only what an installation sets."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("UNIONHUB_")}
    env = {**kept, "PYTHONPATH": str(BACKEND), "UNIONHUB_DATABASE_URL": url, "UNIONHUB_DATA_DIR": str(folder), "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "unionhub", *arguments]
    return await asyncio.to_thread(subprocess.run, command, env=env, capture_output=True, text=True, timeout=60)


async def test_the_command_run_twice_keeps_what_operators_changed(tmp_path: Path) -> None:
    async with fresh_database(tmp_path) as url:
        create_key_file(tmp_path / "keys.json")
        first = await run(url, tmp_path, "migrate")
        assert first.returncode == 0 and f"本次升级 {len(migrate.files())} 项" in first.stdout, first.stderr
        async with opened(url):
            await Role.filter(key="union_viewer").update(name="只读岗", permissions='["membership.member.read"]')
            item = await DictItem.all().order_by("id").first()
            assert item is not None
            await DictItem.filter(id=item.id).update(name="本地叫法")
            text = await ConsentDocument.all().order_by("id").first()
            assert text is not None
            await ConsentDocument.filter(id=text.id).update(title="本会隐私文件")
            flow = await FlowDefinition.get(process_key="membership.join")
            await FlowVersion.create(process_key=flow.process_key, number=flow.active_number + 1, tree='{"nodes":[]}')
            await FlowDefinition.filter(id=flow.id).update(active_number=flow.active_number + 1)
            counted = [await model.all().count() for model in (Role, DictItem, ConsentDocument, FlowVersion)]
        second = await run(url, tmp_path, "migrate")
        assert (second.returncode, second.stdout.strip()) == (0, "数据库已是最新"), second.stderr
        async with opened(url):
            role = await Role.get(key="union_viewer")
            assert (role.name, role.permissions) == ("只读岗", '["membership.member.read"]')
            assert (await DictItem.get(id=item.id)).name == "本地叫法"
            assert (await ConsentDocument.get(id=text.id)).title == "本会隐私文件"
            assert (await FlowDefinition.get(id=flow.id)).active_number == flow.active_number + 1
            assert [await model.all().count() for model in (Role, DictItem, ConsentDocument, FlowVersion)] == counted


async def test_new_rights_of_a_release_reach_the_roles_but_not_those_the_operators_took_away(tmp_path: Path) -> None:
    """A role of the first release holds no note of what was shipped to it; its shipped list is known all the same."""
    first = json.loads((BACKEND / "unionhub/platform/account/defaults/roles_first.json").read_text("utf-8"))["union_admin"]
    left = sorted(set(first) - {"membership.application.unmask"})
    async with fresh_database(tmp_path) as url:
        create_key_file(tmp_path / "keys.json")
        assert (await run(url, tmp_path, "migrate")).returncode == 0
        async with opened(url):
            fresh = json.loads((await Role.get(key="union_admin")).permissions)
            await Role.filter(key="union_admin").update(permissions=json.dumps(left), shipped=None)
            await Role.filter(key="union_viewer").update(permissions="[]", shipped='["membership.member.read"]')
        assert (await run(url, tmp_path, "migrate")).returncode == 0
        async with opened(url):
            role = await Role.get(key="union_admin")
            assert set(json.loads(role.permissions)) == set(fresh) - {"membership.application.unmask"}
            viewer = json.loads((await Role.get(key="union_viewer")).permissions)
            assert "membership.application.read" in viewer and "membership.member.read" not in viewer
            before = await AuditRecord.filter(action="account.role.updated").count()
        assert before >= 1
        assert (await run(url, tmp_path, "migrate")).returncode == 0
        async with opened(url):
            assert await AuditRecord.filter(action="account.role.updated").count() == before


@pytest.mark.dialects("sqlite")
async def test_the_newest_migration_leads_to_the_models() -> None:
    with orm_aside():
        described = await migrate.described_schema()
    hint = "the migrations are stale; run: cd backend && python -m unionhub makemigration <name>"
    assert migrate.shipped_schema() == described, hint
