"""What a thief would hold: a full dump, the data folder, Redis and the logs contain no card or phone number (D6; check 20).

About five seconds: one run of the main job with everything that touches a number, then a search for each number in many spellings.
"""

import base64
import io
import json
import logging
import uuid
import zipfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from backend.api.world import Made, World, open_world
from redis import asyncio as aioredis
from tortoise import Tortoise
from tortoise.connection import get_connections

from unionhub.kernel import services
from unionhub.kernel.cache import RedisTokenStore
from unionhub.kernel.observability.logs import configure_logging


@pytest.fixture(scope="module")
async def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("privacy")


@pytest.fixture(scope="module")
async def world(folder: Path) -> AsyncIterator[World]:
    async with open_world(folder) as opened:
        yield opened


async def whole_dump() -> str:
    """Every value of every row of every table, as text."""
    connection = get_connections().get("default")
    parts = []
    for app in (Tortoise.apps or {}).values():
        for model in app.values():
            table = model._meta.db_table
            parts += [f"{table}: {dict(row)!r}" for row in await connection.execute_query_dict(f"SELECT * FROM {table}")]
    return "\n".join(parts)


async def redis_content() -> str:
    client: aioredis.Redis = services.get(RedisTokenStore)._client
    parts = []
    async for key in client.scan_iter("*"):
        kind = await client.type(key)
        value: Any = await client.get(key) if kind == "string" else await client.zrange(key, 0, -1) if kind == "zset" else kind
        parts.append(f"{key} {value}")
    return "\n".join(parts)


def data_folder(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Every file below the data folder but the simulator's (an outside party), workbooks unpacked."""
    for path in sorted(folder.rglob("*")):
        if not path.is_file() or "simulator" in path.relative_to(folder).parts:
            continue
        content = path.read_bytes()
        yield path.name, content
        if content.startswith(b"PK"):
            with zipfile.ZipFile(io.BytesIO(content)) as book:
                yield from ((f"{path.name}/{name}", book.read(name)) for name in book.namelist())


def spellings(number: str) -> set[bytes]:
    """A number as it might lie somewhere: plain, grouped, reversed, base64 at each offset, hex, UTF-16."""
    plain = number.encode()
    found = {plain, plain[::-1], plain.hex().encode(), number.encode("utf-16-le"), f"{number[:3]} {number[3:7]} {number[7:]}".encode()}
    for pad in range(3):
        coded = base64.b64encode(b"\0" * pad + plain)
        found.add(coded[(pad * 8 + 5) // 6 : -3])
    return found


def finds(content: bytes, numbers: list[str]) -> list[str]:
    return [number for number in numbers if any(one in content for one in spellings(number))]


async def live(world: World) -> list[Made]:
    """Everything that touches a number, once."""
    approved, client, _ = await world.member()
    rejected, pending, clumsy = await world.person(), await world.person(), await world.person()
    admin = await world.officer("unit_admin")
    _, application = await world.apply(rejected, (await world.qrcode())["token"])
    review = await admin.get(f"/membership/applications/{application['id']}")
    await admin.post(f"/membership/applications/{application['id']}/unmask", {"fields": ["cert_no", "phone"], "reason": "核对原件"})
    await admin.post(f"/membership/applications/{application['id']}/reject", {"version": review["version"], "reason": "请重新提交"})
    browser = await world.browser_of(pending)
    form = await world.form(pending, (await world.qrcode())["token"])
    answer = await browser.call("POST", "/membership/applications", form, {"Idempotency-Key": str(uuid.uuid4())})
    assert answer.status_code == 201
    hasty = await world.phone_of(clumsy)
    await hasty.call("POST", "/membership/applications", await world.form(clumsy, "no-such-token", name=clumsy.cert_no))
    await world.anonymous("staff").call("POST", "/account/sessions", {"username": clumsy.phone, "password": clumsy.cert_no})
    for searched in (approved, rejected):
        await admin.get("/membership/members", q=searched.cert_no)
        await admin.get("/membership/applications", q=searched.phone)
    await admin.post("/membership/members/exports", {}, 202)
    await client.get("/membership/card")
    await world.settle()
    return [approved, rejected, pending, clumsy]


@pytest.mark.sec(20)
@pytest.mark.req("SEC-X1")
async def test_a_dump_the_data_folder_redis_and_the_logs_hold_no_number(world: World, folder: Path) -> None:
    written = io.StringIO()
    handlers, level = logging.getLogger().handlers[:], logging.getLogger().level
    configure_logging("DEBUG", as_json=True, stream=written)
    try:
        people = await live(world)
    finally:
        logging.getLogger().handlers[:] = handlers
        logging.getLogger().setLevel(level)
    numbers = [number for made in people for number in (made.cert_no, made.phone)]
    dump = await whole_dump()
    assert people[0].name in dump and people[0].cert_no[-4:] in dump, "the dump does not show what it should"
    assert finds(dump.encode(), numbers) == []
    assert finds((await redis_content()).encode(), numbers) == []
    assert finds(written.getvalue().encode(), numbers) == []
    assert json.loads(written.getvalue().splitlines()[0])["level"]
    places = {name: found for name, content in data_folder(folder) if (found := finds(content, numbers))}
    assert places == {}


def test_the_search_finds_a_number_in_each_spelling() -> None:
    number = "32049919900101001X"
    for pad in range(3):
        assert finds(base64.b64encode(b"name"[: pad + 1] + number.encode() + b"tail"), [number]) == [number]
    for text in (f"a{number}b", number[::-1], number.encode().hex(), f'{{"cert_no":"{number}"}}'):
        assert finds(text.encode(), [number]) == [number]
    assert finds(b"nothing here but 3204**********001X", [number]) == []
