"""Many people at once: signed in without the vendors, so that a test's time goes into what it proves."""

import asyncio
import os
import uuid
from collections import Counter
from collections.abc import Awaitable, Iterable
from typing import Any

import httpx
from backend.api.world import Client, Made, World

from unionhub.kernel.authz import Caller
from unionhub.kernel.crypto import set_encrypted
from unionhub.kernel.db import transaction
from unionhub.platform.account.enums import AccountKind, ClientKind
from unionhub.platform.account.models import Account
from unionhub.platform.account.service.sessions import open_session

SMALL = os.environ.get("UNIONHUB_TEST_DB", "sqlite") == "sqlite"


def many(full: int, small: int) -> int:
    """The full number on a database with many writers, a smaller one on SQLite."""
    return small if SMALL else full


async def known(world: World) -> Made:
    """Somebody new whom the authority knows."""
    made = world_person()
    await world.simulator.control("POST", "/registry", {"name": made.name, "id_card": made.cert_no, "state": "normal"})
    return made


async def phone_with(world: World, number: str, ip: str = "10.9.0.1") -> Client:
    """A phone-side session of a new account that has proved to hold this number."""
    async with transaction() as tx:
        account = Account(kind=AccountKind.MEMBER, name="微信用户")
        set_encrypted(account, "phone", number)
        await account.save(force_create=True)
        token, _ = await open_session(tx, account, None, ClientKind.MINI, Caller(ip=ip, user_agent="tests", request_id="crowd"))
    return Client(world.http(ip), "member", bearer=token)


_consents: dict[int, list[dict[str, Any]]] = {}


async def form_of(world: World, made: Made, token: str, **changes: Any) -> dict[str, Any]:
    """The filled form; the documents are read once, their route counts readers."""
    if id(world) not in _consents:
        _consents[id(world)] = await world.consents()
    body = {"qr_token": token, "name": made.name, "cert_no": made.cert_no, "phone": made.phone, "consents": _consents[id(world)]}
    return {**body, **changes}


async def hand_in(client: Client, form: dict[str, Any], key: str | None = None) -> httpx.Response:
    return await client.call("POST", "/membership/applications", form, {"Idempotency-Key": key or str(uuid.uuid4())})


async def applied(world: World, token: str) -> tuple[Made, Client, dict[str, Any]]:
    """A new person with an application in hand."""
    made = await known(world)
    client = await phone_with(world, made.phone)
    answer = await hand_in(client, await form_of(world, made, token))
    assert answer.status_code == 201, answer.text
    return made, client, answer.json()


async def together(calls: Iterable[Awaitable[httpx.Response]]) -> list[httpx.Response]:
    """All calls at once; none may be a server error."""
    answers = list(await asyncio.wait_for(asyncio.gather(*calls), 60))
    worst = [answer.text for answer in answers if answer.status_code >= 500]
    assert not worst, worst[:3]
    return answers


def outcomes(answers: Iterable[httpx.Response]) -> Counter[str]:
    """How often each status and code was answered."""
    return Counter(f"{one.status_code} {one.json().get('code', '')}".strip() for one in answers)


_numbers = iter(range(1, 10_000))


def world_person() -> Made:
    """A person without a WeChat user: certificate and phone of ranges nobody else in the tests uses."""
    from unionhub.kernel import codes

    number = next(_numbers)
    body = f"320499{1950 + number // 900}{number // 300 % 3 + 1:02d}15{number % 1000:03d}"
    return Made(f"群众{'甲乙丙丁戊己庚辛壬癸'[number % 10]}", body + codes.id_check_char(body), f"1380000{number:04d}", "")
