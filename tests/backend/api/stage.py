"""Callers for the attacks: one for every way of being the wrong one, and fresh accounts that a test may spoil.

They stand on the lead's :mod:`world`; each has its own address, so that one test's failures and limits never meet another's.
"""

import base64
import datetime as dt
import itertools
import json
import weakref
from dataclasses import dataclass, field
from typing import Any

import httpx
from argon2 import PasswordHasher
from backend.api.world import PASSWORD, Client, Made, World, fresh_ip

from unionhub.kernel import clock, services
from unionhub.kernel.authz import Audience, PermissionCatalogue
from unionhub.kernel.db import transaction
from unionhub.kernel.files import ALL_KINDS
from unionhub.platform.account.enums import AccountKind
from unionhub.platform.account.models import Account, Capacity, Role
from unionhub.platform.account.service import passwords
from unionhub.platform.file.ports import FilePurpose, register_purpose

PNG = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")
PURPOSE = "probe.attachment"
register_purpose(
    FilePurpose(key=PURPOSE, name="试验附件", types=ALL_KINDS, upload_by=frozenset({Audience.MEMBER, Audience.ENTERPRISE, Audience.STAFF}))
)
_numbers = itertools.count(1)
_stages: "weakref.WeakKeyDictionary[World, Stage]" = weakref.WeakKeyDictionary()


def number() -> int:
    """A number no other call gets."""
    return next(_numbers)


@dataclass
class Staff:
    """An account made for one test."""

    id: int
    username: str
    role_id: int
    capacity_id: int
    unit_id: int
    client: Client = field(repr=False, default_factory=lambda: Client(httpx.AsyncClient(verify=False), "staff"))


class Stage:
    """Who is there besides the world's officers."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.digest = ""
        self.everything = sorted(services.get(PermissionCatalogue).keys())
        self.bare: Client
        self.outsider: Client
        self.stranger: Client
        self.stranger_person: Made
        self.other_hr: Client

    async def open(self) -> "Stage":
        """Sign everybody in. From here on passwords are hashed cheaply: this run checks hundreds of them (the real cost has a test)."""
        passwords._hasher = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
        passwords._DUMMY = passwords._hasher.hash("nobody")
        self.digest = await passwords.hash_password(PASSWORD)
        self.bare = (await self.staff([], "p")).client
        self.outsider = (await self.staff(self.everything, "b11")).client
        self.stranger_person = await self.world.person()
        self.stranger = await self.world.phone_of(self.stranger_person)
        self.other_hr = (await self.staff([], "e", kind=AccountKind.ENTERPRISE)).client
        return self

    async def role(self, permissions: list[str], kind: AccountKind = AccountKind.STAFF) -> Role:
        """A role of its own, written past the API: attacks also start from rights nobody should have been given."""
        n = number()
        async with transaction():
            return await Role.create(key=f"probe_{n}", name=f"试验角色{n}", kind=kind, permissions=json.dumps(permissions))

    async def staff(
        self, grants: list[str] | str, unit: str, *, kind: AccountKind = AccountKind.STAFF, signed_in: bool = True, **columns: Any
    ) -> Staff:
        """A new account acting on ``unit`` in a shipped role (its key) or in a role of its own (a list of permissions)."""
        role = await Role.get(key=grants) if isinstance(grants, str) else await self.role(grants, kind)
        username = f"probe.{number()}"
        facts = {"password_hash": self.digest, "password_changed_at": clock.now(), "name": f"试验{number()}", **columns}
        unit_id = self.world.units[unit]
        async with transaction():
            account = await Account.create(kind=kind, username=username, **facts)
        made = Staff(account.id, username, role.id, 0, unit_id)
        made.capacity_id = await self.capacity(made, role, unit)
        if signed_in:
            made.client = await self.sign_in(username, kind.value)
        return made

    async def capacity(self, staff: Staff, role: Role, unit: str) -> int:
        """One more capacity, written past the API."""
        unit_id = self.world.units[unit]
        async with transaction():
            row = await Capacity.create(
                account_id=staff.id,
                role_id=role.id,
                unit_id=unit_id,
                valid_from=clock.now(),
                live_slot=f"{staff.id}:{role.id}:{unit_id}",
                admin_slot=f"a{staff.id}" if role.admin_kind else None,
            )
        return row.id

    async def try_sign_in(
        self, username: str, password: str = PASSWORD, *, audience: str = "staff", ip: str | None = None, **fields: Any
    ) -> tuple[httpx.Response, Client]:
        """One attempt from one address, with whatever answer."""
        client = Client(self.world.http(ip or fresh_ip()), audience)
        answer = await client.call("POST", "/account/sessions", {"username": username, "password": password, **fields})
        if answer.status_code == 201:
            client.me = answer.json()
            client.csrf, client.bearer = client.me["csrf_token"], client.me.get("token")
        return answer, client

    async def sign_in(self, username: str, audience: str = "staff", **fields: Any) -> Client:
        """A session, from an address of its own."""
        answer, client = await self.try_sign_in(username, audience=audience, **fields)
        assert answer.status_code == 201, answer.text
        return client

    async def applicant(self, unit: str = "a111") -> tuple[Made, Client, dict[str, Any]]:
        """Somebody with an application that waits at the unit."""
        made = await self.world.person()
        client, application = await self.world.apply(made, (await self.world.qrcode(unit))["token"])
        return made, client, application


async def stage_of(world: World) -> Stage:
    """The world's stage, opened once."""
    if world not in _stages:
        _stages[world] = await Stage(world).open()
    return _stages[world]


def token_of(client: Client) -> str:
    """The session token a client carries, in whatever way."""
    return client.bearer or next(cookie.value or "" for cookie in client.http.cookies.jar if cookie.name.startswith("uh_"))


async def as_bearer(client: Client, world: World, audience: str) -> Client:
    """The same token carried to another entrance."""
    return Client(world.http(fresh_ip()), audience, bearer=token_of(client))


__all__ = ["PNG", "PURPOSE", "Staff", "Stage", "as_bearer", "fresh_ip", "number", "stage_of", "token_of"]


def later(**span: float) -> None:
    """Move the installation's clock ahead."""
    ahead = dt.timedelta(**span)
    clock.set_source(lambda: dt.datetime.now(dt.UTC) + ahead)


async def alive(client: Client) -> bool:
    answer = await client.call("GET", "/account/me")
    assert answer.status_code in (200, 401), answer.text
    return answer.status_code == 200
