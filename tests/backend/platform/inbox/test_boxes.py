"""The boxes together: holders put together page by page, kinds, days, and the two boxes that ask nothing of anybody."""

import datetime as dt
import random
from collections.abc import AsyncIterator
from typing import Any

import pytest
from backend.platform.inbox.desk import Desk, Seat, empty, open_tables

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.db import transaction
from unionhub.platform.inbox.models import InboxCopy
from unionhub.platform.inbox.policy import first_rank, page_of
from unionhub.platform.inbox.ports import (
    AccountHolder,
    Holder,
    RoleHolder,
    close_todos,
    copy_to,
    note_started,
    open_todo,
    register_todo_kind,
)
from unionhub.platform.inbox.routes import route

pytestmark = pytest.mark.commits
UNIT, OFFICER, ME, OTHER = 101, "union_officer", 1, 2
ROLE = RoleHolder(UNIT, OFFICER)
register_todo_kind("probe.review", "试验审核")


@pytest.fixture(scope="module")
async def tables(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[None]:
    async with open_tables(tmp_path_factory.mktemp("boxes")):
        yield


@pytest.fixture
async def desk(tables: None) -> AsyncIterator[Desk]:
    await empty()
    made = await Desk(route.endpoints).start()
    yield made
    clock.set_source(None)
    await made.aclose()


def officer(desk: Desk, account_id: int = ME) -> Seat:
    return desk.signed_in(Audience.STAFF, account_id, unit_id=UNIT, role_key=OFFICER)


async def put(subject_id: int, holder: Holder = ROLE, **more: Any) -> None:
    async with transaction() as tx:
        facts = {"kind": "probe.review", "title": f"审核 {subject_id}", **more}
        await open_todo(tx, subject_type="probe", subject_id=subject_id, holder=holder, **facts)


async def copy(subject_id: int, *accounts: int, source: str = "flow:1:5") -> None:
    async with transaction() as tx:
        await copy_to(
            tx, accounts, subject_type="probe", subject_id=subject_id, kind="probe.review", title=f"知悉 {subject_id}", summary="抄送",
            unit_id=None, source_key=source, note="抄送上级",
        )  # fmt: skip


async def items(seat: Seat, path: str = "/inbox/todos", **query: object) -> list[dict[str, Any]]:
    answer = await seat.get(path, **query)
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["items"]
    return found


async def seen(seat: Seat, path: str = "/inbox/todos", **query: object) -> list[str]:
    return [one["link"]["id"] for one in await items(seat, path, **query)]


def test_a_page_of_several_lists_is_the_page_of_all_of_them_together() -> None:
    chance = random.Random(11)
    for _ in range(3000):
        ids = chance.sample(range(1000), chance.randint(1, 60))
        lists: list[list[int]] = [[] for _ in range(chance.randint(1, 4))]
        for one in ids:
            chance.choice(lists).append(one)
        descending = chance.random() < 0.5
        lists = [sorted(one, reverse=descending) for one in lists if one]
        size, offset = chance.randint(1, 12), chance.randint(0, len(ids) - 1)
        first = first_rank(offset, [len(one) for one in lists])
        longest = max(range(len(lists)), key=lambda at: len(lists[at]))
        read = []
        for at, listed in enumerate(lists):
            start = first if at == longest else 0
            read.append(listed[start : offset + size])
        assert page_of(read, first, offset, size, descending=descending) == sorted(ids, reverse=descending)[offset : offset + size]


async def test_what_a_role_holds_and_what_a_person_holds_is_one_list_in_order_of_arrival(desk: Desk) -> None:
    for one in range(1, 10):
        await put(one, AccountHolder(ME) if one % 3 == 0 else ROLE)
    seat = officer(desk)
    pages = [await seen(seat, size=2, page=page) for page in range(1, 6)]
    assert [one for page in pages for one in page] == [str(one) for one in range(1, 10)]
    assert await seen(seat, sort="-created_at", size=4) == ["9", "8", "7", "6"]
    assert (await seat.get("/inbox/todos", size=2, page=9)).json() == {"items": [], "total": 9, "page": 9, "size": 2}


async def test_the_kinds_of_a_box_are_named_and_counted(desk: Desk) -> None:
    await put(1)
    await put(2)
    await put(3, kind="probe.unheard_of")
    found = (await officer(desk).get("/inbox/kinds")).json()["items"]
    assert found == [
        {"kind": "probe.review", "name": "试验审核", "count": 2},
        {"kind": "probe.unheard_of", "name": "其他事项", "count": 1},
    ]
    assert await seen(officer(desk), kind="probe.review") == ["1", "2"]


async def test_a_box_is_narrowed_by_the_days_of_arrival_and_of_doing(desk: Desk) -> None:
    start = dt.datetime(2026, 3, 2, 15, 59, tzinfo=dt.UTC)  # 23:59 in Beijing
    for day in range(3):
        clock.set_source(lambda day=day: start + dt.timedelta(days=day))  # type: ignore[misc]
        await put(day)
    seat = officer(desk)
    assert await seen(seat, from_day="2026-03-03") == ["1", "2"]
    assert await seen(seat, to_day="2026-03-03") == ["0", "1"]
    assert await seen(seat, from_day="2026-03-03", to_day="2026-03-03") == ["1"]
    async with transaction() as tx:
        await close_todos(tx, "probe", 0, seat.actor)
    assert await seen(seat, box="done", from_day="2026-03-04") == ["0"], "已办 goes by the day it was done"
    assert await seen(seat, box="done", to_day="2026-03-03") == []
    assert (await seat.get("/inbox/todos", from_day="someday")).status_code == 422


async def test_a_todo_says_whether_it_may_be_approved_together_with_others(desk: Desk) -> None:
    await put(1, task_version=4, batch=True)
    await put(2)
    assert [(one["task_version"], one["batch"]) for one in await items(officer(desk))] == [(4, True), (None, False)]
    async with transaction() as tx:
        await close_todos(tx, "probe", 1, officer(desk).actor)
    assert [one["batch"] for one in await items(officer(desk), box="done")] == [False]


async def test_a_copy_is_unread_until_its_owner_opens_it_and_nobody_else_sees_it(desk: Desk) -> None:
    await copy(7, ME)
    me, other = officer(desk), officer(desk, OTHER)
    assert (await me.get("/inbox/summary")).json()["unread_copies"] == 1
    (row,) = await items(me, "/inbox/copies")
    assert (row["unread"], row["note"], row["kind_name"], row["waiting"]) == (True, "抄送上级", "试验审核", False)
    assert await items(other, "/inbox/copies") == []
    refused = await other.post(f"/inbox/copies/{row['id']}/read")
    assert (refused.status_code, (await InboxCopy.get()).read_at) == (404, None)
    assert (await me.post(f"/inbox/copies/{row['id']}/read")).json()["unread_copies"] == 0
    assert (await me.post(f"/inbox/copies/{row['id']}/read")).status_code == 200, "reading it again is no mistake"
    assert await seen(me, "/inbox/copies", unread="true") == []
    assert await seen(me, "/inbox/copies", unread="false") == ["7"]


async def test_the_same_copying_repeated_adds_nothing_and_another_one_does(desk: Desk) -> None:
    await copy(7, ME, ME, OTHER)
    await copy(7, ME)
    assert await InboxCopy.all().count() == 2
    await copy(7, ME, source="flow:1:9")
    assert await InboxCopy.filter(account_id=ME).count() == 2


async def test_all_copies_are_read_at_once_and_only_ones_own(desk: Desk) -> None:
    await copy(7, ME, OTHER)
    await copy(8, ME, source="flow:2:1")
    assert (await officer(desk).post("/inbox/copies/read-all")).json()["unread_copies"] == 0
    assert (await officer(desk, OTHER).get("/inbox/summary")).json()["unread_copies"] == 1


async def test_what_an_officer_started_says_with_whom_it_is_now(desk: Desk) -> None:
    me = officer(desk)
    async with transaction() as tx:
        facts: dict[str, Any] = {"kind": "probe.review", "title": "我的事", "summary": "", "unit_id": None}
        await note_started(tx, me.actor, subject_type="probe", subject_id=5, **facts)
        await note_started(tx, Actor(Audience.MEMBER, ME, 0), subject_type="probe", subject_id=6, **facts)
    await put(5, AccountHolder(99))
    (row,) = await items(me, "/inbox/copies", box="started")
    assert (row["link"]["id"], row["waiting"], row["holder_names"], row["unread"]) == ("5", True, ["经办人"], False)
    async with transaction() as tx:
        await close_todos(tx, "probe", 5, me.actor)
    (row,) = await items(me, "/inbox/copies", box="started")
    assert (row["waiting"], row["holder_names"]) == (False, [])
    assert await items(me, "/inbox/copies") == [], "what one started is not what was copied"
