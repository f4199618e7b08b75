"""Transfers, exits and verifications in one instant: one of them happens, and everything tells the same story (D3, JOIN-18, JOIN-X7)."""

import datetime as dt
import uuid
from collections import Counter
from typing import Any

import httpx
import pytest
from backend.api.matters import recorded
from backend.api.world import Client, Made, World
from backend.concurrency.crowd import form_of, known, many, outcomes, phone_with, together
from tortoise.exceptions import IntegrityError, OperationalError

from unionhub.domains.membership.enums.applications import ApplicationState
from unionhub.domains.membership.models.matters import LeaveRequest, MemberVerification, TransferApplication
from unionhub.domains.membership.models.members import Member, MemberHistory
from unionhub.domains.membership.models.standing import MemberChange
from unionhub.kernel.queue.models import QueueEvent
from unionhub.platform.account.models import Account
from unionhub.platform.flow.models import FlowInstance, FlowTask
from unionhub.platform.inbox.models import InboxTodo

pytestmark = pytest.mark.commits
TRANSFERS = "/membership/transfers"


async def member_with_phone(world: World) -> tuple[Made, Client, Member]:
    """A member who has taken the record into hand."""
    made = await known(world)
    member = await recorded(world, made)
    client = await phone_with(world, made.phone)
    form = await form_of(world, made, "")
    form.pop("qr_token")
    answer = await post(client, "/membership/verifications", form)
    assert answer.status_code == 201, answer.text
    return made, client, await Member.get(id=member.id)


async def post(client: Client, path: str, body: dict[str, Any]) -> httpx.Response:
    return await client.call("POST", path, body, {"Idempotency-Key": str(uuid.uuid4())})


async def at_the_new_union(world: World) -> tuple[Client, Member, str]:
    """A transfer that the old union has confirmed."""
    _, client, member = await member_with_phone(world)
    asked = await post(client, TRANSFERS, {"to_unit_id": str(world.units["a112"]), "reason": "换了工作单位"})
    assert asked.status_code == 201, asked.text
    transfer_id = asked.json()["id"]
    out = await world.officer("unit_admin")
    await out.post(f"{TRANSFERS}/{transfer_id}/approve", {"version": await task_version(transfer_id)})
    return client, member, transfer_id


async def task_version(transfer_id: str) -> int:
    return (await FlowTask.get(subject_id=int(transfer_id), state="open")).version


async def nothing_open(subject_id: str) -> None:
    """No task and no to-do is left of something that ended."""
    assert await FlowTask.filter(subject_id=int(subject_id), state="open").count() == 0
    assert await InboxTodo.filter(subject_id=int(subject_id), state="open").count() == 0


@pytest.mark.req("JOIN-18")
async def test_of_many_transfers_asked_for_at_once_exactly_one_is_open(world: World) -> None:
    people = [await member_with_phone(world) for _ in range(many(10, 3))]
    calls = []
    for _, client, _ in people:
        for to in ("a112", "b11", "a112", "a11"):
            calls.append(post(client, TRANSFERS, {"to_unit_id": str(world.units[to]), "reason": "换了工作单位"}))
    answers = await together(calls)
    assert outcomes(answers) == {"201": len(people), "409 membership.transfer_open": 3 * len(people)}
    for _, _, member in people:
        assert await TransferApplication.filter(member_id=member.id).count() == 1
        assert (await Member.get(id=member.id)).status.value == "21"
        row = await TransferApplication.get(member_id=member.id)
        assert await FlowInstance.filter(subject_id=row.id).count() == 1


@pytest.mark.req("JOIN-18", "JOIN-X7")
async def test_a_transfer_confirmed_and_a_death_entered_in_one_instant_tell_one_story(world: World) -> None:
    into, city, rounds = await world.officer("food_admin"), await world.officer("city_admin"), many(12, 4)
    made = [await at_the_new_union(world) for _ in range(rounds)]
    calls = []
    for number, (_, member, transfer_id) in enumerate(made):
        now = await Member.get(id=member.id)
        body = {"version": now.version, "change": "decease", "happened_on": now.joined_on.isoformat(), "reason": "家属告知"}
        pair = [
            into.call("POST", f"{TRANSFERS}/{transfer_id}/approve", {"version": await task_version(transfer_id)}),
            city.call("POST", f"/membership/members/{member.id}/changes", body),
        ]
        calls += pair if number % 2 else pair[::-1]
    answers = await together(calls)
    won: Counter[str] = Counter()
    for number, (_, member, transfer_id) in enumerate(made):
        assert sorted(answer.status_code for answer in answers[2 * number : 2 * number + 2]) == [200, 409]
        row, transfer = await Member.get(id=member.id), await TransferApplication.get(id=int(transfer_id))
        told = (row.status.value, transfer.state.value, row.unit_id)
        assert told in (("20", "approved", world.units["a112"]), ("90", "withdrawn", world.units["a111"])), told
        moved = await QueueEvent.filter(name="membership.member_transferred", aggregate_id=member.id).count()
        assert moved == (1 if told[1] == "approved" else 0)
        assert await MemberChange.filter(member_id=member.id).count() == (0 if told[1] == "approved" else 1)
        await nothing_open(transfer_id)
        won[told[1]] += 1
    assert won.total() == rounds


@pytest.mark.req("JOIN-17", "JOIN-18")
async def test_a_transfer_confirmed_and_taken_back_in_one_instant_has_one_end(world: World) -> None:
    into, rounds = await world.officer("food_admin"), many(20, 4)
    made = [await at_the_new_union(world) for _ in range(rounds)]
    calls = []
    for number, (client, _, transfer_id) in enumerate(made):
        pair = [
            into.call("POST", f"{TRANSFERS}/{transfer_id}/approve", {"version": await task_version(transfer_id)}),
            client.call("POST", f"{TRANSFERS}/{transfer_id}/withdraw", {}),
        ]
        calls += pair if number % 2 else pair[::-1]
    answers = await together(calls)
    for number, (_, member, transfer_id) in enumerate(made):
        assert sorted(answer.status_code for answer in answers[2 * number : 2 * number + 2]) == [200, 409]
        row, transfer = await Member.get(id=member.id), await TransferApplication.get(id=int(transfer_id))
        told = (transfer.state.value, row.status.value, row.unit_id)
        assert told in (("approved", "20", world.units["a112"]), ("withdrawn", "20", world.units["a111"])), told
        moves = await MemberHistory.filter(member_id=member.id, title__startswith="由").count()
        assert moves == (1 if told[0] == "approved" else 0)
        await nothing_open(transfer_id)


@pytest.mark.req("JOIN-18", "JOIN-X7")
async def test_asking_to_move_and_asking_to_leave_and_an_officers_entry_in_one_instant_leave_one_of_them(world: World) -> None:
    admin = await world.officer("unit_admin")
    people = [await member_with_phone(world) for _ in range(many(10, 4))]
    calls = []
    for number, (_, client, member) in enumerate(people):
        day = dt.date.today().isoformat()
        body = {"version": member.version, "change": "retire", "happened_on": member.joined_on.isoformat() or day, "reason": "到龄退休"}
        three = [
            post(client, TRANSFERS, {"to_unit_id": str(world.units["a112"]), "reason": "换了工作单位"}),
            post(client, "/membership/leaves", {"reason": "离开本地"}),
            admin.call("POST", f"/membership/members/{member.id}/changes", body),
        ]
        calls += three[number % 3 :] + three[: number % 3]
    await together(calls)
    for _, _, member in people:
        row = await Member.get(id=member.id)
        moving = await TransferApplication.filter(open_slot=member.id).count()
        leaving = await LeaveRequest.filter(open_slot=member.id).count()
        entered = await MemberChange.filter(member_id=member.id).count()
        told = (row.status.value, moving, leaving, entered)
        assert told in (("21", 1, 0, 0), ("20", 0, 1, 0), ("30", 0, 0, 1), ("30", 0, 1, 1)), told


@pytest.mark.req("JOIN-X7")
async def test_one_leave_approved_twice_in_one_instant_ends_the_membership_once(world: World) -> None:
    officers = [await world.officer("unit_admin"), await world.officer("unit_admin2")]
    made = []
    for _ in range(many(10, 3)):
        _, client, member = await member_with_phone(world)
        asked = (await post(client, "/membership/leaves", {"reason": "离开本地"})).json()
        made.append((member, asked["id"]))
    calls = []
    for _, leave_id in made:
        version = (await FlowTask.get(subject_id=int(leave_id), state="open")).version
        calls += [one.call("POST", f"/membership/leaves/{leave_id}/approve", {"version": version}) for one in officers]
    answers = await together(calls)
    for number, (member, leave_id) in enumerate(made):
        assert sorted(answer.status_code for answer in answers[2 * number : 2 * number + 2]) == [200, 409]
        assert (await Member.get(id=member.id)).status.value == "40"
        assert await MemberChange.filter(member_id=member.id, leave_id=int(leave_id)).count() == 1
        assert await QueueEvent.filter(name="membership.member_left", aggregate_id=member.id).count() == 1


@pytest.mark.req("JOIN-21")
async def test_two_phones_that_claim_one_record_at_once_bind_the_true_one_only(world: World) -> None:
    """One knows name and certificate, the other holds the phone as well: D8 lets the second in, an officer looks at the first."""
    for _ in range(many(6, 3)):
        made = await known(world)
        member = await recorded(world, made)
        true, other = await phone_with(world, made.phone), await phone_with(world, "13700001234")
        form = await form_of(world, made, "")
        form.pop("qr_token")
        calls = [
            post(other, "/membership/verifications", {**form, "phone": "13700001234"}),
            post(true, "/membership/verifications", form),
            post(true, "/membership/verifications", form),
        ]
        answers = await together(calls)
        assert answers[0].json()["state"] == "pending"
        assert sorted(one.status_code for one in answers[1:]) in ([201, 201], [201, 409])
        row = await Member.get(id=member.id)
        assert row.verified_via == "phone"
        assert await Account.filter(person_id=row.person_id).count() == 1
        assert await MemberVerification.filter(member_id=member.id, state=ApplicationState.PENDING).count() == 1


@pytest.mark.req("JOIN-18")
async def test_the_database_itself_refuses_a_second_open_transfer_and_one_without_its_slot(world: World) -> None:
    _, client, member = await member_with_phone(world)
    asked = await post(client, TRANSFERS, {"to_unit_id": str(world.units["a112"]), "reason": ""})
    row = await TransferApplication.get(id=int(asked.json()["id"]))
    for columns in ({"open_slot": None}, {"open_slot": member.id + 1}, {"state": "approved"}, {"to_unit_id": row.unit_id}):
        with pytest.raises((IntegrityError, OperationalError)):
            await TransferApplication.filter(id=row.id).update(**columns)
    twin = {name: getattr(row, name) for name in ("applicant_account_id", "member_id", "unit_id", "name", "to_unit_id", "status_before")}
    with pytest.raises(IntegrityError):
        await TransferApplication.create(**twin, submitted_at=row.submitted_at, biz_date=row.biz_date, open_slot=row.open_slot)
    assert await TransferApplication.filter(open_slot=member.id).count() == 1
