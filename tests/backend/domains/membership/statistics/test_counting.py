"""Whatever happens, in whatever order it is told: the figures equal the rows (D7). The rebuild finds nothing to mend, or says so."""

import asyncio
import datetime as dt
import random
from collections import Counter
from typing import Any

import pytest
from backend.api.world import World
from backend.concurrency.crowd import many
from backend.domains.membership.statistics.library import change, join, leave, new_member, reinstate, submit, transfer

from unionhub.domains.membership.enums.members import LIVE_STATUSES, MemberStatus
from unionhub.domains.membership.enums.rollups import NEW_FORM_DIMENSIONS, Dimension, Metric, Stock
from unionhub.domains.membership.events import MembersImported
from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.models.members import Member
from unionhub.domains.membership.models.rollups import MembershipRollup, MembershipStock
from unionhub.domains.membership.policy.figures import periods, ranks, share
from unionhub.domains.membership.service import rollup
from unionhub.domains.membership.service.rollup import rebuild_rollup
from unionhub.domains.membership.tasks.figures import count_unit
from unionhub.kernel import clock, services
from unionhub.kernel.db import transaction
from unionhub.kernel.db.transaction import rerun_on_conflict
from unionhub.kernel.queue import HandlerRegistry, drain, publish
from unionhub.kernel.queue.models import DeliveryState, QueueDelivery, QueueHandled
from unionhub.platform.account.events import PersonSeen

pytestmark = pytest.mark.commits
UNITS = ("a111", "a112", "a2", "b11")
OCCUPATIONS = ("", "01", "03", "12")
PLATFORMS = ("", "KD", "WM")


async def counted_by_hand() -> tuple[Counter[Any], Counter[Any]]:
    """The figures as somebody with a pencil finds them, going through every row."""
    stock: Counter[Any] = Counter()
    flows: Counter[Any] = Counter()
    for one in await Member.all():
        flows[one.unit_id, one.joined_on, Metric.JOINED, Dimension.TOTAL, ""] += 1
        if one.is_new_form:
            flows[one.unit_id, one.joined_on, Metric.NEW_FORM_JOINED, Dimension.TOTAL, ""] += 1
            for dimension in NEW_FORM_DIMENSIONS:
                flows[one.unit_id, one.joined_on, Metric.NEW_FORM_JOINED, dimension, getattr(one, dimension.value)] += 1
        if one.status not in LIVE_STATUSES:
            flows[one.unit_id, one.left_on, Metric.LEFT, Dimension.TOTAL, ""] += 1
            continue
        stock[one.unit_id, Stock.MEMBERS, Dimension.TOTAL, ""] += 1
        stock[one.unit_id, Stock.MEMBERS, Dimension.STATUS, one.status.value] += 1
        if one.verified_at:
            stock[one.unit_id, Stock.VERIFIED, Dimension.TOTAL, ""] += 1
        if one.seen_on:
            stock[one.unit_id, Stock.REGISTERED, Dimension.TOTAL, ""] += 1
            stock[one.unit_id, Stock.REGISTERED, Dimension.SEEN, one.seen_on.isoformat()] += 1
        if one.is_new_form:
            stock[one.unit_id, Stock.NEW_FORM, Dimension.TOTAL, ""] += 1
            for dimension in NEW_FORM_DIMENSIONS:
                stock[one.unit_id, Stock.NEW_FORM, dimension, getattr(one, dimension.value)] += 1
    for row in await MembershipApplication.all():
        flows[row.unit_id, row.biz_date, Metric.SUBMITTED, Dimension.TOTAL, ""] += 1
    return stock, flows


async def in_the_tables() -> tuple[Counter[Any], Counter[Any]]:
    stock = {(one.unit_id, one.stock, one.dimension, one.item): one.value for one in await MembershipStock.all()}
    flows = {(one.unit_id, one.biz_date, one.metric, one.dimension, one.item): one.value for one in await MembershipRollup.all()}
    return Counter(stock), Counter(flows)


async def assert_exact() -> None:
    assert await in_the_tables() == await counted_by_hand()
    assert await rebuild_rollup() == 0


async def import_members(units: list[int], chance: random.Random) -> None:
    async with transaction() as tx:
        for unit_id in units:
            await new_member(tx, unit_id, is_new_form=chance.random() < 0.5, occupation=chance.choice(OCCUPATIONS))
        await publish(tx, MembersImported(aggregate_id=1, unit_ids=tuple(sorted(set(units))), biz_date="2026-11-22", members=len(units)))


async def seen(member: Member, back: int) -> None:
    async with transaction() as tx:
        day = (clock.today() - dt.timedelta(days=back)).isoformat()
        await publish(tx, PersonSeen(aggregate_id=member.person_id, person_id=member.person_id, biz_date=day))


async def again(chance: random.Random) -> None:
    """An event that was delivered comes a second time, as after a lost acknowledgement."""
    rows = await QueueDelivery.filter(state=DeliveryState.DONE, event_id__isnull=False, handler__startswith="membership.count").limit(50)
    if rows:
        row = chance.choice(rows)
        async with transaction():
            await QueueHandled.filter(event_id=row.event_id, handler=row.handler).delete()
            await QueueDelivery.filter(id=row.id).update(state=DeliveryState.WAITING, due_at=clock.now(), attempts=0)


async def to_the_queue(name: str, chance: random.Random) -> None:
    """Delivering some, delivering one twice, rebuilding in between."""
    if name == "again":
        await again(chance)
    elif name == "rebuild":
        await rebuild_rollup()
    else:
        await drain(services.get(HandlerRegistry), limit=chance.randrange(1, 6))


async def to_a_member(name: str, one: Member, unit_id: int, day: dt.date, chance: random.Random) -> None:
    if name == "transfer":
        await transfer(one.id, unit_id)
    elif name == "change":
        changed = {"occupation": chance.choice(OCCUPATIONS), "is_new_form": chance.random() < 0.5, "joined_on": day}
        await change(one.id, **changed)
    elif name == "verify":
        await change(one.id, verified_at=chance.choice([None, clock.now()]))
    elif name == "leave" and one.status in LIVE_STATUSES:
        await leave(one.id, chance.choice([MemberStatus.LEFT, MemberStatus.EXPELLED, MemberStatus.DECEASED]))
    elif name == "reinstate" and one.status not in LIVE_STATUSES:
        await reinstate(one.id)
    elif name == "seen":
        await seen(one, chance.randrange(4))


async def step(name: str, units: list[int], chance: random.Random) -> None:
    """One thing that happens."""
    members = await Member.all()
    day = clock.today() - dt.timedelta(days=chance.randrange(4))
    unit_id = chance.choice(units)
    if name in ("again", "rebuild", "deliver"):
        await to_the_queue(name, chance)
    elif name == "import":
        await import_members([chance.choice(units) for _ in range(5)], chance)
    elif name == "submit":
        await submit(unit_id, biz_date=day)
    elif name == "join" or not members:
        facts = {"is_new_form": chance.random() < 0.6, "occupation": chance.choice(OCCUPATIONS), "platform": chance.choice(PLATFORMS)}
        await join(unit_id, joined_on=day, **facts)
    else:
        await to_a_member(name, chance.choice(members), unit_id, day, chance)


STEPS = {"join": 6, "import": 2, "submit": 3, "transfer": 6, "change": 4, "verify": 3, "leave": 3, "reinstate": 3, "seen": 3}
QUEUE = {"again": 2, "deliver": 6, "rebuild": 1}


@pytest.mark.parametrize("seed", range(many(12, 8)))
async def test_after_any_course_of_events_every_figure_equals_its_rows(world: World, seed: int) -> None:
    chance, units = random.Random(seed), [world.units[name] for name in UNITS]
    weights = {**STEPS, **QUEUE}
    if seed % 3:
        del weights["rebuild"]
    for _ in range(10):
        for name in chance.choices(list(weights), weights=list(weights.values()), k=5):
            await step(name, units, chance)
        await world.settle()
        assert await in_the_tables() == await counted_by_hand()
    assert await rebuild_rollup() == 0


@pytest.mark.dialects("postgres", "mariadb")
async def test_a_count_that_began_earlier_never_overwrites_a_later_one(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    unit_id, read, go_on = world.units["a111"], asyncio.Event(), asyncio.Event()
    await world.settle()
    bring = rollup._bring

    async def slow(*given: Any) -> int:
        if not read.is_set():
            read.set()
            await go_on.wait()
        return await bring(*given)

    monkeypatch.setattr(rollup, "_bring", slow)
    earlier = asyncio.create_task(count_unit(unit_id))
    await read.wait()
    await join(unit_id, is_new_form=True, occupation="03")
    later = asyncio.create_task(count_unit(unit_id))
    await asyncio.wait([later], timeout=0.3)
    go_on.set()
    await asyncio.gather(earlier, later)
    assert await in_the_tables() == await counted_by_hand()
    await world.settle()


async def test_a_change_that_told_nobody_is_found_by_the_rebuild_and_mended(world: World) -> None:
    member = await join(world.units["a111"], is_new_form=True, occupation="03")
    await world.settle()
    await Member.filter(id=member.id).update(occupation="01", unit_id=world.units["a112"])
    assert await rebuild_rollup() >= 6
    await assert_exact()
    await MembershipStock.filter(unit_id=world.units["a112"]).update(value=99)
    await MembershipStock.create(unit_id=world.units["a2"], stock=Stock.NEW_FORM, dimension=Dimension.OCCUPATION, item="77", value=3)
    assert await rebuild_rollup() >= 3
    await assert_exact()


async def test_nothing_is_lost_or_counted_twice_while_many_write_count_and_rebuild_at_once(world: World) -> None:
    units = [world.units[name] for name in UNITS]
    handlers = services.get(HandlerRegistry)
    first = [await join(units[number % 2], is_new_form=True, occupation="03") for number in range(many(24, 8))]
    done = asyncio.Event()

    async def writer(number: int) -> None:
        chance = random.Random(number)
        for _ in range(many(12, 4)):
            one = first[(number + chance.randrange(6) * 6) % len(first)]
            unit_id = chance.choice(units)
            await rerun_on_conflict(lambda one=one, unit_id=unit_id: transfer(one.id, unit_id))  # type: ignore[misc]
            await rerun_on_conflict(lambda unit_id=unit_id: join(unit_id, is_new_form=True))  # type: ignore[misc]

    async def worker() -> None:
        while not done.is_set():
            await drain(handlers, limit=20, strict=False)
            await asyncio.sleep(0.005)

    async def rebuilder() -> None:
        while not done.is_set():
            await rebuild_rollup()
            await asyncio.sleep(0.02)

    background = [asyncio.create_task(worker()) for _ in range(3)] + [asyncio.create_task(rebuilder())]
    await asyncio.wait_for(asyncio.gather(*[writer(number) for number in range(6)]), 60)
    done.set()
    await asyncio.gather(*background)
    await QueueDelivery.filter(state=DeliveryState.WAITING).update(due_at=clock.now())
    await world.settle()
    assert await QueueDelivery.filter(state=DeliveryState.DEAD).count() == 0
    await assert_exact()


def test_equal_rates_share_a_place_and_who_has_no_members_has_none() -> None:
    assert ranks([0.5, None, 0.9, 0.5, 0.1]) == [2, None, 1, 2, 4]
    assert (share(1, 3), share(0, 0)) == (0.3333, None)


def test_months_begin_on_the_first_and_the_last_one_ends_today() -> None:
    today = dt.date(2027, 1, 15)
    assert periods(today, "month", 3) == [
        (dt.date(2026, 11, 1), dt.date(2026, 11, 30)),
        (dt.date(2026, 12, 1), dt.date(2026, 12, 31)),
        (dt.date(2027, 1, 1), today),
    ]
    assert periods(today, "day", 2) == [(dt.date(2027, 1, 14), dt.date(2027, 1, 14)), (today, today)]
