"""The stage on which the stories of the demonstration are told.

A story is a module beside this one with ``async def tell(stage: Stage) -> str``: it writes what its pages should show, through the real
use cases wherever that is quick, and says in a few words what it made. ``ORDER`` (50 where none is named) puts stories that need others
after them. Nobody is told of what happened on the stage: deliveries are forgotten at the end, figures are counted from the rows.
"""

import datetime as dt
import json
import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from unionhub.demo.names import DemoPerson, demo_person
from unionhub.domains.membership.models.members import Member
from unionhub.domains.membership.models.qrcodes import JoinQrcode
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.crypto import set_encrypted
from unionhub.kernel.db import transaction
from unionhub.platform.account.enums import AccountKind
from unionhub.platform.account.models import Account, Capacity, Role
from unionhub.platform.org.models import OrgUnit
from unionhub.settings import Settings

# invented people who are not in the member library from the start; 10001–10004 are the numbers of the simulated phones
FREE = (*range(9_600, 10_000), *range(10_010, 10_100), *range(19_700, 20_000))


@dataclass(frozen=True)
class Places:
    """The units above the home union, and in its district those for whoever has no employer's union."""

    province: OrgUnit
    city: OrgUnit
    district: OrgUnit
    street: OrgUnit
    federation: OrgUnit
    joint: OrgUnit


@dataclass
class Stage:
    """What the stories share: the units and people they play with. Each person is handed out once."""

    settings: Settings
    places: Places
    home: OrgUnit
    unions: list[OrgUnit]
    code: JoinQrcode
    chance: random.Random = field(default_factory=lambda: random.Random(7))
    _free: Iterator[int] = field(default_factory=lambda: iter(FREE))

    def people(self, count: int) -> list[DemoPerson]:
        """Invented people nobody else on the stage has."""
        found = [demo_person(number) for number, _ in zip(self._free, range(count), strict=False)]
        if len(found) < count:
            raise RuntimeError("the demonstration has run out of invented people: take more of them from the member library")
        return found

    async def phone_of(self, member: Member) -> Actor:
        """A member's phone side: an account that is linked to the person."""
        account = Account(kind=AccountKind.MEMBER, name=member.name, person_id=member.person_id)
        if member.phone is not None:
            set_encrypted(account, "phone", member.phone.open())
        async with transaction():
            await account.save(force_create=True)
        return Actor(Audience.MEMBER, account.id, 0, name=member.name, person_id=member.person_id)

    async def officer(self, username: str = "union") -> Actor:
        """The actor of a demo account: sysadmin, province, city, district, street, federation, joint, union, viewer …"""
        account = await Account.get(username=username)
        capacity = await Capacity.get(account_id=account.id)
        role, unit = await Role.get(id=capacity.role_id), await OrgUnit.get(id=capacity.unit_id)
        return Actor(
            Audience.STAFF,
            account.id,
            0,
            name=account.name,
            capacity_id=capacity.id,
            role_key=role.key,
            unit_id=unit.id,
            unit_path=unit.path,
            permissions=frozenset(json.loads(role.permissions)),
        )


@contextmanager
def at(moment: dt.datetime) -> Iterator[None]:
    """Inside, it is that moment."""
    clock.set_source(lambda: moment)
    try:
        yield
    finally:
        clock.set_source(None)
