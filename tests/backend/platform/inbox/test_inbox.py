"""One inbox: to-dos are held by a role on a unit or by a person, written in the transaction of what they are about (D5)."""

import datetime as dt
from collections.abc import AsyncIterator

import pytest
from backend.platform.inbox.desk import Desk, Seat, empty, open_tables
from tortoise.exceptions import OperationalError

from unionhub.kernel import clock
from unionhub.kernel.authz import Audience
from unionhub.kernel.db import transaction
from unionhub.platform.inbox.models import InboxTodo
from unionhub.platform.inbox.ports import AccountHolder, Holder, RoleHolder, TodoState, close_todos, open_todo, retarget
from unionhub.platform.inbox.routes import route

pytestmark = pytest.mark.commits
UNIT, OTHER_UNIT, PARENT = 101, 102, 100
OFFICER = "union_officer"
ROLE = RoleHolder(UNIT, OFFICER)


@pytest.fixture(scope="module")
async def tables(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[None]:
    async with open_tables(tmp_path_factory.mktemp("inbox")):
        yield


@pytest.fixture
async def desk(tables: None) -> AsyncIterator[Desk]:
    await empty()
    made = await Desk(route.endpoints).start()
    yield made
    clock.set_source(None)
    await made.aclose()


def officer(desk: Desk, account_id: int = 1, unit_id: int = UNIT, role_key: str = OFFICER) -> Seat:
    return desk.signed_in(Audience.STAFF, account_id, unit_id=unit_id, role_key=role_key)


async def put(
    subject_id: int, holder: Holder = ROLE, *, title: str = "审核入会申请", summary: str = "", due_at: dt.datetime | None = None
) -> int | None:
    async with transaction() as tx:
        return await open_todo(
            tx,
            subject_type="membership.application",
            subject_id=subject_id,
            kind="review",
            title=title,
            summary=summary,
            holder=holder,
            due_at=due_at,
        )


async def seen(seat: Seat, **query: object) -> list[str]:
    answer = await seat.get("/inbox/todos", **query)
    assert answer.status_code == 200, answer.text
    return [item["link"]["id"] for item in answer.json()["items"]]


async def test_a_role_on_a_unit_finds_its_todo_whoever_holds_the_role_today(desk: Desk) -> None:
    await put(7)
    assert await seen(officer(desk, account_id=1)) == ["7"]
    assert await seen(officer(desk, account_id=2)) == ["7"]


async def test_nobody_outside_the_holding_capacity_sees_it(desk: Desk) -> None:
    await put(7)
    assert await seen(officer(desk, unit_id=OTHER_UNIT)) == []
    assert await seen(officer(desk, unit_id=PARENT)) == []
    assert await seen(officer(desk, role_key="union_reader")) == []
    assert (await desk.anonymous(Audience.STAFF).get("/inbox/todos")).status_code == 401


async def test_a_named_person_finds_their_todo_in_every_capacity_and_nobody_else_does(desk: Desk) -> None:
    await put(8, AccountHolder(5))
    assert await seen(officer(desk, account_id=5)) == ["8"]
    assert await seen(officer(desk, account_id=5, unit_id=OTHER_UNIT)) == ["8"]
    assert await seen(officer(desk, account_id=6)) == []


async def test_a_todo_shows_what_it_is_about_and_leads_to_its_subject(desk: Desk) -> None:
    due = clock.now() + dt.timedelta(days=3)
    await put(9, title="审核王**的入会申请", summary="扫码申请", due_at=due)
    item = (await officer(desk).get("/inbox/todos")).json()["items"][0]
    assert item["title"] == "审核王**的入会申请"
    assert item["summary"] == "扫码申请"
    assert item["kind"] == "review"
    assert item["link"] == {"name": "membership.application", "id": "9"}
    assert item["overdue"] is False
    assert item["due_at"] == due.strftime("%Y-%m-%dT%H:%M:%SZ")


async def test_phone_and_card_numbers_never_reach_a_stored_todo(desk: Desk) -> None:
    await put(9, title="联系 13800001234 审核", summary="证件 110101199003077758")
    row = await InboxTodo.get()
    assert "13800001234" not in row.title
    assert "110101199003077758" not in row.summary


async def test_one_dedupe_key_has_one_open_todo_and_may_open_again_once_closed(desk: Desk) -> None:
    first = await put(7)
    assert first is not None
    assert await put(7) is None
    assert await InboxTodo.all().count() == 1
    async with transaction() as tx:
        assert await close_todos(tx, "membership.application", 7, officer(desk).actor) == 1
    assert await put(7) not in (None, first)


async def test_the_database_itself_refuses_an_open_todo_without_slot_and_a_todo_without_holder(desk: Desk) -> None:
    await put(7)
    with pytest.raises(OperationalError):
        await InboxTodo.filter(subject_id=7).update(open_slot=None)
    with pytest.raises(OperationalError):
        await InboxTodo.filter(subject_id=7).update(holder_unit_id=None)
    assert await seen(officer(desk)) == ["7"]


async def test_a_done_todo_moves_to_the_done_box_of_who_did_it(desk: Desk) -> None:
    await put(7)
    one, two = officer(desk, account_id=1), officer(desk, account_id=2)
    async with transaction() as tx:
        await close_todos(tx, "membership.application", 7, one.actor)
    assert await seen(one) == []
    assert await seen(one, box="done") == ["7"]
    assert await seen(two, box="done") == []
    assert await seen(officer(desk, account_id=1, unit_id=OTHER_UNIT), box="done") == []


@pytest.mark.req("JOIN-17")
async def test_a_cancelled_todo_is_gone_from_every_box(desk: Desk) -> None:
    await put(7)
    async with transaction() as tx:
        await close_todos(tx, "membership.application", 7, None, TodoState.CANCELLED)
    assert await seen(officer(desk)) == []
    assert await seen(officer(desk), box="done") == []


async def test_handing_over_takes_the_todo_from_one_holder_and_gives_it_to_another(desk: Desk) -> None:
    await put(7)
    async with transaction() as tx:
        assert await retarget(tx, "membership.application", 7, RoleHolder(PARENT, OFFICER)) == 1
    assert await seen(officer(desk)) == []
    assert await seen(officer(desk, unit_id=PARENT)) == ["7"]


async def test_what_a_rolled_back_transaction_wrote_never_shows(desk: Desk) -> None:
    with pytest.raises(ZeroDivisionError):
        async with transaction() as tx:
            await open_todo(tx, subject_type="a.b", subject_id=1, kind="review", title="审核", holder=ROLE)
            raise ZeroDivisionError
    assert await seen(officer(desk)) == []
    assert await InboxTodo.all().count() == 0


@pytest.mark.req("JOIN-X4")
async def test_the_badge_counts_open_and_overdue_todos_of_this_capacity_only(desk: Desk) -> None:
    now = clock.now()
    await put(1, due_at=now - dt.timedelta(hours=1))
    await put(2, due_at=now + dt.timedelta(hours=1))
    await put(3)
    await put(4, RoleHolder(OTHER_UNIT, OFFICER), due_at=now - dt.timedelta(hours=1))
    assert (await officer(desk).get("/inbox/summary")).json() == {"open": 3, "overdue": 1, "unread_copies": 0}
    clock.set_source(lambda: now + dt.timedelta(hours=2))
    assert (await officer(desk).get("/inbox/summary")).json() == {"open": 3, "overdue": 2, "unread_copies": 0}


async def test_lists_page_search_and_filter(desk: Desk) -> None:
    now = clock.now()
    await put(1, title="审核甲的申请", due_at=now - dt.timedelta(hours=1))
    await put(2, title="审核乙的申请")
    await put(3, title="审核丙的申请")
    seat = officer(desk)
    assert await seen(seat) == ["1", "2", "3"]
    assert await seen(seat, size=2, page=2) == ["3"]
    assert await seen(seat, q="乙") == ["2"]
    assert await seen(seat, overdue="true") == ["1"]
    assert await seen(seat, overdue="false") == ["2", "3"]
    assert await seen(seat, sort="-created_at") == ["3", "2", "1"]
    refused = await seat.get("/inbox/todos", sort="title;drop table inbox_todo")
    assert refused.status_code == 422
    assert refused.json()["details"]["fields"][0]["field"] == "sort"
