"""Enterprises that register: each has a credit code, a user name and a phone of its own."""

import itertools
import secrets
from dataclasses import dataclass, field
from typing import Any

from backend.api.world import PASSWORD, Client, World

from unionhub.kernel.codes.organisation import org_check_char, uscc_check_char

_serial = itertools.count(secrets.randbelow(90_000_000))


def make_uscc(number: int) -> str:
    """A sound code of an enterprise, unique per number."""
    body = f"M{number % 10_000_000:07d}"
    first = f"91320404{body}{org_check_char(body)}"
    return first + uscc_check_char(first)


@dataclass
class Firm:
    """One enterprise and what it said."""

    body: dict[str, Any]
    ticket: str = ""
    id: str = ""
    client: Client = field(default_factory=lambda: Client(None, "enterprise"))  # type: ignore[arg-type]

    @property
    def username(self) -> str:
        return str(self.body["username"])

    @property
    def phone(self) -> str:
        return str(self.body["phone"])


async def form(world: World, **changes: Any) -> dict[str, Any]:
    """A complete form, with a code on its way to the phone."""
    n = next(_serial)
    phone = f"198{n % 100_000_000:08d}"
    options = await world.anonymous().get("/enterprise/options")
    body = {
        "username": f"firm.{n}",
        "password": PASSWORD,
        "uscc": make_uscc(n),
        "name": f"青禾试验{n}科技有限公司",
        "industry": "C",
        "chain": "other",
        "address": "钟楼区示范路 8 号",
        "intro": "生产工业机器人减速器，员工三百余人。",
        "authority_unit_id": str(world.units["g"]),
        "contact_name": "李人事",
        "phone": phone,
        "sms_code": "000000",
        "consents": [{"key": one["key"], "version": one["version"]} for one in options["consents"]],
    }
    body.update(changes)
    if "sms_code" not in changes:
        body["sms_code"] = await world.sms_code(body["phone"], "register")
    return body


async def register(world: World, **changes: Any) -> Firm:
    """An enterprise that waits for its review."""
    firm = Firm(await form(world, **changes))
    sent = await world.anonymous().post("/enterprise/registrations", firm.body, 201)
    firm.ticket = sent["ticket"]
    clerk = await world.officer("clerk")
    firm.id = (await clerk.get("/enterprise/registrations", q=firm.body["uscc"]))["items"][0]["id"]
    return firm


async def decide(world: World, firm: Firm, verb: str, **body: Any) -> dict[str, Any]:
    """The authority approves or returns it."""
    clerk = await world.officer("clerk")
    known = await clerk.get(f"/enterprise/registrations/{firm.id}")
    answer: dict[str, Any] = await clerk.post(f"/enterprise/registrations/{firm.id}/{verb}", {"version": known["version"], **body})
    return answer


async def sign_in(world: World, firm: Firm, password: str = PASSWORD) -> Any:
    """One attempt, with whatever answer; a session if there is one."""
    client = Client(world.http(), "enterprise")
    answer = await client.call("POST", "/account/sessions", {"username": firm.username, "password": password})
    if answer.status_code == 201:
        client.me = answer.json()
        client.csrf = client.me["csrf_token"]
        firm.client = client
    return answer


async def approved(world: World, **changes: Any) -> Firm:
    """An enterprise with a session."""
    firm = await register(world, **changes)
    await decide(world, firm, "approve")
    answer = await sign_in(world, firm)
    assert answer.status_code == 201, answer.text
    return firm
