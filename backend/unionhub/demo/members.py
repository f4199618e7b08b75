"""Twenty thousand invented members in the unions of the demo forest, written in bulk with encrypted numbers (D6)."""

import datetime as dt
import random
from collections import defaultdict
from typing import Any

from unionhub.demo.names import DemoPerson, demo_people
from unionhub.demo.standing import facts_of
from unionhub.domains.membership.enums.members import MemberSource, MemberStatus
from unionhub.domains.membership.models.members import Member, MemberHistory, MemberNumber
from unionhub.domains.membership.policy.joining import member_number, member_number_prefix
from unionhub.kernel import clock
from unionhub.kernel.crypto import set_encrypted
from unionhub.kernel.db import transaction
from unionhub.platform.account.models import Person
from unionhub.platform.org.models import OrgUnit

COUNT = 19_200  # the rest of the invented people play in the stories (stage.FREE) or hold a simulated phone
BATCH = 2_000


async def load(unions: list[OrgUnit], count: int = COUNT) -> int:
    """Persons, members, their first history entry and the serials given; returns how many."""
    chance = random.Random(2026)
    serials: dict[str, int] = defaultdict(int)
    weights = [chance.paretovariate(1.2) for _ in unions]
    homes = chance.choices(unions, weights=[min(weight, 12) for weight in weights], k=count)
    people = demo_people(count // 2) + demo_people(count - count // 2, start=10_100)
    for start in range(0, count, BATCH):
        await _write(people[start : start + BATCH], homes[start : start + BATCH], chance, serials)
    async with transaction():
        await MemberNumber.bulk_create([MemberNumber(prefix=prefix, last_serial=last) for prefix, last in serials.items()])
    return count


async def _write(people: list[DemoPerson], homes: list[OrgUnit], chance: random.Random, serials: dict[str, int]) -> None:
    living = random.Random(len(people) + len(serials))
    persons, members, history = [], [], []
    for one, unit in zip(people, homes, strict=True):
        person = Person(name=one.name, sex=one.sex, birth_year=one.birth.year, verified_at=clock.now())
        set_encrypted(person, "cert_no", one.id_card)
        joined = _joined(chance)
        member = _member(one, person, unit, joined, serials, facts_of(unit, joined, living))
        persons.append(person)
        members.append(member)
        history.append(
            MemberHistory(member_id=member.id, title=f"加入{unit.name}", note="单位统一导入", actor_name="系统", unit_id=unit.id)
        )
    async with transaction():
        await Person.bulk_create(persons)
        await Member.bulk_create(members)
        await MemberHistory.bulk_create(history)


def _joined(chance: random.Random) -> dt.date:
    """Most joined over three years, some in the last month."""
    days = chance.randrange(0, 30) if chance.random() < 0.03 else int(30 + 1070 * chance.random() ** 1.4)
    return clock.today() - dt.timedelta(days=days)


def _member(one: DemoPerson, person: Person, unit: OrgUnit, joined: dt.date, serials: dict[str, int], facts: dict[str, Any]) -> Member:
    prefix = member_number_prefix(unit.area_code, joined)
    serials[prefix] += 1
    member = Member(
        member_no=member_number(prefix, serials[prefix]),
        person_id=person.id,
        unit_id=unit.id,
        name=one.name,
        sex=one.sex,
        birth_year=one.birth.year,
        cert_no_tail=one.id_card[-4:],
        status=MemberStatus.ACTIVE,
        live_slot=person.id,
        source=MemberSource.IMPORT,
        joined_on=joined,
        updated_at=clock.now(),
    )
    for column, value in facts.items():
        setattr(member, column, value)
    set_encrypted(member, "phone", one.phone)
    return member
