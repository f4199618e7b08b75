"""The generator of migrations: what it writes turns a filled database of one release into the next one's (decision 0002)."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from backend.databases import DIALECT, fresh_database, orm_aside, own_orm
from backend.migrations.inspect_schema import Facts, facts
from tortoise import connections
from tortoise.exceptions import BaseORMException

from backend.migrations import shop_after, shop_before
from unionhub import migrate, registry
from unionhub.kernel.db.config import APP, tortoise_config
from unionhub.kernel.db.evolve import Answers

pytestmark = pytest.mark.commits
BEFORE, AFTER = shop_before.__name__, shop_after.__name__
ANSWERS = Answers(
    fills={"shop_shelf.seen_at": "created_at", "shop_shelf.slot": "CASE WHEN height > 5 THEN code END"},
    renames={"shop_shelf.label": "title"},
    drops=frozenset({"shop_till", "shop_shelf.colour"}),
)
NOW = datetime(2026, 11, 23, tzinfo=UTC)


@pytest.fixture
def models(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Choose the models of the installation."""

    def choose(module: str) -> None:
        monkeypatch.setattr(registry, "model_modules", lambda: [module])

    return choose


@pytest.fixture
async def released(tmp_path: Path, models: Any) -> Path:
    """A folder that holds the first migration; the models have moved on since."""
    models(BEFORE)
    (tmp_path / APP).mkdir()
    with orm_aside():
        (tmp_path / APP / "0_20261122000000_init.py").write_text(await migrate.initial_file(), "utf-8")
    models(AFTER)
    return tmp_path


async def second(folder: Path, answers: Answers = ANSWERS) -> str:
    """Write the second migration; returns its name."""
    with orm_aside():
        made = await migrate.next_file("richer_shelves", answers, folder, NOW)
    assert made is not None
    (folder / APP / made.name).write_text(made.text, "utf-8")
    return made.name


async def upgraded(url: str, folder: Path) -> list[str]:
    with orm_aside():
        return await migrate.upgrade(url, folder)


@asynccontextmanager
async def opened(url: str, module: str) -> AsyncIterator[None]:
    async with own_orm(tortoise_config(url, [module])):
        yield


@asynccontextmanager
async def filled(tmp_path: Path, released: Path) -> AsyncIterator[str]:
    """A database of the first release with rows in it."""
    async with fresh_database(tmp_path) as url:
        assert len(await upgraded(url, released)) == 1
        async with opened(url, BEFORE):
            low = await shop_before.Shelf.create(id=1, code="low", label="下层", height=2, note="a;b", colour="red")
            high = await shop_before.Shelf.create(id=2, code="high", label="上层", height=9, note="", hint="小心", colour="blue")
            for number, shelf in enumerate((low, low, high), 11):
                await shop_before.Thing.create(id=number, shelf=shelf, name=f"物品{number}", price_fen=number * 100)
            await shop_before.Till.create(number=1)
        yield url


async def fresh_facts(tmp_path: Path) -> Facts:
    async with fresh_database(tmp_path) as url, own_orm(tortoise_config(url, [AFTER])) as orm:
        await orm.generate_schemas()
        return await facts()


async def facts_of(url: str) -> Facts:
    async with opened(url, AFTER):
        return await facts()


async def test_an_upgraded_database_equals_a_fresh_one_and_keeps_every_row(tmp_path: Path, released: Path) -> None:
    async with filled(tmp_path, released) as url:
        name = await second(released)
        assert name == "1_20261123000000_richer_shelves.py"
        assert await upgraded(url, released) == [name]
        assert await upgraded(url, released) == []
        async with opened(url, AFTER):
            shelves = await shop_after.Shelf.all().order_by("id").values("id", "code", "title", "height", "note", "hint", "is_open", "slot")
            assert shelves == [
                {"id": 1, "code": "low", "title": "下层", "height": 2, "note": "a;b", "hint": "无提示", "is_open": True, "slot": None},
                {"id": 2, "code": "high", "title": "上层", "height": 9, "note": "", "hint": "小心", "is_open": True, "slot": "high"},
            ]
            assert all(one.seen_at == one.created_at for one in await shop_after.Shelf.all())
            things = await shop_after.Thing.all().order_by("id").values_list("id", "shelf_id", "name", "price_fen", "kind", "maker_id")
            assert things == [(n, 1 + n // 13, f"物品{n}", n * 100, "it's", None) for n in (11, 12, 13)]
        assert await facts_of(url) == await fresh_facts(tmp_path)


async def test_an_empty_database_runs_through_every_file(tmp_path: Path, released: Path) -> None:
    await second(released)
    async with fresh_database(tmp_path) as url:
        assert len(await upgraded(url, released)) == 2
        assert await facts_of(url) == await fresh_facts(tmp_path)


async def test_references_hold_again_after_the_upgrade(tmp_path: Path, released: Path) -> None:
    async with filled(tmp_path, released) as url:
        await second(released)
        await upgraded(url, released)
        async with opened(url, AFTER):
            await shop_after.Shelf.filter(id=1).delete()
            assert await shop_after.Thing.all().values_list("id", flat=True) == [13]
            with pytest.raises(BaseORMException):
                await connections.get("default").execute_query("UPDATE shop_thing SET shelf_id = 99")


async def test_a_failed_upgrade_is_repeated_when_its_cause_is_gone(tmp_path: Path, released: Path) -> None:
    async with filled(tmp_path, released) as url:
        async with opened(url, BEFORE):
            await shop_before.Thing.create(id=20, shelf_id=2, name="物品11", price_fen=1)  # names are to become unique
            before = await facts()
        name = await second(released)
        with pytest.raises(BaseORMException):
            await upgraded(url, released)
        async with opened(url, BEFORE):
            if DIALECT != "mariadb":  # there each statement commits by itself
                assert await facts() == before
                assert await shop_before.Till.all().count() == 1
            assert await connections.get("default").execute_query_dict("SELECT id FROM shop_thing ORDER BY id") == [
                {"id": one} for one in (11, 12, 13, 20)
            ]
            await connections.get("default").execute_query("UPDATE shop_thing SET name = 'B' WHERE id = 20")
        assert await upgraded(url, released) == [name]
        assert await facts_of(url) == await fresh_facts(tmp_path)


@pytest.mark.dialects("mariadb")
async def test_every_statement_may_run_again_after_an_interruption(tmp_path: Path, released: Path) -> None:
    async with filled(tmp_path, released) as url:
        name = await second(released)
        scope: dict[str, Any] = {}
        exec((released / APP / name).read_text("utf-8"), scope)
        lines = scope["SQL"]["mysql"].strip().rstrip(";").split(";\n")
        async with opened(url, BEFORE):
            for interrupted in range(len(lines)):
                for line in lines[: interrupted + 1]:
                    await connections.get("default").execute_query(line)
        assert await upgraded(url, released) == [name]
        assert await facts_of(url) == await fresh_facts(tmp_path)


@pytest.mark.dialects("sqlite")
async def test_what_only_a_person_knows_is_asked_before_anything_is_written(released: Path) -> None:
    with pytest.raises(migrate.QuestionsOpen) as asked:
        await second(released, Answers())
    told = str(asked.value)
    for words in ("--drop shop_till", "--drop shop_shelf.colour", "--rename shop_shelf.label=", "shop_shelf.seen_at=", "shop_shelf.title="):
        assert words in told
    assert "shop_shelf.is_open" not in told, "a constant default needs no answer"
    assert len(list((released / APP).glob("*.py"))) == 1
    reads_what_goes = Answers(ANSWERS.fills | {"shop_shelf.slot": "colour"}, ANSWERS.renames, ANSWERS.drops)
    with pytest.raises(migrate.QuestionsOpen, match="请分两次迁移"):
        await second(released, reads_what_goes)


@pytest.mark.dialects("sqlite")
async def test_the_same_models_and_answers_give_the_same_file_and_then_nothing_more(released: Path) -> None:
    name = await second(released)
    text = (released / APP / name).read_text("utf-8")
    (released / APP / name).unlink()
    await second(released)
    assert (released / APP / name).read_text("utf-8") == text
    assert "--rename shop_shelf.label=title" in text, "the file says how it was made"
    with orm_aside():
        assert await migrate.next_file("nothing_new", Answers(), released) is None


@pytest.mark.dialects("sqlite")
async def test_a_name_that_makes_no_file_name_is_refused(released: Path) -> None:
    with pytest.raises(migrate.QuestionsOpen, match="小写英文字母"):
        await second(released, ANSWERS) and await migrate.next_file("../evil", ANSWERS, released)
