"""People of the member library for the tests of transfers, verifications and exits."""

import uuid
from typing import Any

from backend.api.world import Client, Made, World

from unionhub.domains.membership.enums.members import MemberSource
from unionhub.domains.membership.models.members import Member
from unionhub.domains.membership.service.enrol import enrol
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.db import transaction
from unionhub.platform.account.ports import PersonFacts, ensure_person
from unionhub.platform.org.ports import system_get_unit


async def recorded(world: World, made: Made, unit: str = "a111", *, phone: str | None = None, name: str | None = None) -> Member:
    """The person as a member whom the union entered itself; nobody has claimed the record yet."""
    actor = Actor(Audience.STAFF, 1, 0, name="导入")
    async with transaction() as tx:
        person = await ensure_person(tx, PersonFacts(name or made.name, "01", made.cert_no))
        union = await system_get_unit(world.units[unit])
        return await enrol(
            tx, actor, person_id=person.id, unit=union, source=MemberSource.IMPORT, phone=phone or made.phone, note="单位导入"
        )


async def create(client: Client, path: str, body: dict[str, Any], status: int = 201, key: str | None = None) -> dict[str, Any]:
    """A POST that makes something, with a key of its own."""
    answer = await client.call("POST", path, body, {"Idempotency-Key": key or str(uuid.uuid4())})
    assert answer.status_code == status, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def transferring(
    world: World, to: str = "a112", unit: str = "a111", officer: str = "unit_admin"
) -> tuple[Made, Client, Member, dict[str, Any]]:
    """A member who has asked to be moved; returns the person, the phone, the member and the transfer."""
    made, client, decided = await world.member(unit, officer)
    asked = await create(client, "/membership/transfers", {"to_unit_id": str(world.units[to]), "reason": "换了工作单位"})
    return made, client, await Member.get(id=int(decided["member_id"])), asked


async def claim(world: World, made: Made, **changes: Any) -> dict[str, Any]:
    """The form of a verification."""
    body = {"name": made.name, "cert_no": made.cert_no, "phone": made.phone, "consents": await world.consents()}
    return {**body, **changes}


async def proven(world: World, made: Made) -> Client:
    """The person's mini-program, whose account has proved to hold the number."""
    client = await world.phone_of(made)
    await client.post("/account/phone/wechat", {"code": await world.simulator.phone_code(made.user_id)})
    return client


async def version_of(member_id: int) -> int:
    return (await Member.get(id=member_id)).version
