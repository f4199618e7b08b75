"""Two hands on one application: exactly one decides, and everything tells the same story (D3, JOIN-17). Costs about 12 s, 4 s on SQLite."""

import re
from collections import Counter

import pytest
from backend.api.world import World
from backend.concurrency.crowd import applied, many, outcomes, together
from tortoise.exceptions import IntegrityError, OperationalError

from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.models.members import Member, MemberHistory
from unionhub.domains.membership.models.qrcodes import JoinQrcode
from unionhub.platform.account.models import Person
from unionhub.platform.audit.models import AuditRecord
from unionhub.platform.flow.models import FlowEvent, FlowInstance, FlowTask
from unionhub.platform.inbox.models import InboxTodo

pytestmark = pytest.mark.commits


async def story(application_id: int) -> tuple[str, ...]:
    """What each of the tables says about one application: state, membership, flow, its end, its task, its to-do."""
    row = await MembershipApplication.get(id=application_id)
    instance = await FlowInstance.get(subject_id=application_id)
    ends = await FlowEvent.filter(instance_id=instance.id, kind__in=["approved", "rejected", "withdrawn"]).values_list("kind", flat=True)
    members = await Member.filter(id=row.member_id).count() if row.member_id else 0
    tasks = await FlowTask.filter(instance_id=instance.id).values_list("state", flat=True)
    todos = await InboxTodo.filter(subject_id=application_id).values_list("state", flat=True)
    decided = await AuditRecord.filter(object_id=str(application_id), action__startswith="membership.application.").values_list(
        "action", flat=True
    )
    verbs = sorted(str(action).rsplit(".", 1)[1] for action in decided)
    return (
        row.state.value,
        f"{members} member",
        instance.state.value,
        "+".join(str(one) for one in ends),
        "+".join(str(one) for one in tasks),
        "+".join(str(one) for one in todos),
        "+".join(verbs),
    )


APPROVED = ("approved", "1 member", "approved", "approved", "done", "done", "approved+submitted")
WITHDRAWN = ("withdrawn", "0 member", "withdrawn", "withdrawn", "void", "cancelled", "submitted+withdrawn")


@pytest.mark.req("JOIN-17")
async def test_approval_and_withdrawal_in_one_instant_have_one_winner_and_everything_agrees(world: World) -> None:
    code, admin, rounds = await world.qrcode(), await world.officer("unit_admin"), many(50, 10)
    made = [await applied(world, code["token"]) for _ in range(rounds)]
    versions = [(await admin.get(f"/membership/applications/{one['id']}"))["version"] for _, _, one in made]
    calls = []
    for number, (_, client, application) in enumerate(made):
        pair = [
            admin.call("POST", f"/membership/applications/{application['id']}/approve", {"version": versions[number]}),
            client.call("POST", f"/membership/applications/{application['id']}/withdraw", {"version": application["version"]}),
        ]
        calls += pair if number % 2 else pair[::-1]
    answers = await together(calls)
    won: Counter[str] = Counter()
    for number, (_, _, application) in enumerate(made):
        statuses = sorted(answer.status_code for answer in answers[2 * number : 2 * number + 2])
        assert statuses == [200, 409]
        told = await story(int(application["id"]))
        assert told in (APPROVED, WITHDRAWN)
        won[told[0]] += 1
    assert won.total() == rounds
    approved = won["approved"]
    assert (await JoinQrcode.get(id=int(code["id"]))).approved_count == approved


async def test_two_officers_who_approve_at_once_make_one_member(world: World) -> None:
    code, rounds = await world.qrcode(), many(20, 6)
    officers = [await world.officer("unit_admin"), await world.officer("unit_admin2")]
    made = [await applied(world, code["token"]) for _ in range(rounds)]
    calls = []
    for _, _, application in made:
        version = (await officers[0].get(f"/membership/applications/{application['id']}"))["version"]
        calls += [one.call("POST", f"/membership/applications/{application['id']}/approve", {"version": version}) for one in officers]
    answers = await together(calls)
    for number, (_, _, application) in enumerate(made):
        assert sorted(answer.status_code for answer in answers[2 * number : 2 * number + 2]) == [200, 409]
        assert await story(int(application["id"])) == APPROVED
    assert (await JoinQrcode.get(id=int(code["id"]))).approved_count == rounds


async def test_approval_and_refusal_in_one_instant_have_one_winner(world: World) -> None:
    code, rounds = await world.qrcode(), many(10, 4)
    officers = [await world.officer("unit_admin"), await world.officer("unit_admin2")]
    made = [await applied(world, code["token"]) for _ in range(rounds)]
    calls = []
    for _, _, application in made:
        version = (await officers[0].get(f"/membership/applications/{application['id']}"))["version"]
        base = f"/membership/applications/{application['id']}"
        calls += [
            officers[0].call("POST", f"{base}/approve", {"version": version}),
            officers[1].call("POST", f"{base}/reject", {"version": version, "reason": "材料与实际不符"}),
        ]
    answers = await together(calls)
    for number, (_, _, application) in enumerate(made):
        assert sorted(answer.status_code for answer in answers[2 * number : 2 * number + 2]) == [200, 409]
        told = await story(int(application["id"]))
        assert told == APPROVED or told[:4] == ("rejected", "0 member", "rejected", "rejected")


@pytest.mark.req("JOIN-19")
async def test_fifty_approvals_at_once_in_one_area_give_fifty_numbers_in_a_row(world: World) -> None:
    code, admin, rounds = await world.qrcode(), await world.officer("unit_admin"), many(50, 12)
    made = [await applied(world, code["token"]) for _ in range(rounds)]
    versions = [(await admin.get(f"/membership/applications/{one['id']}"))["version"] for _, _, one in made]
    paths = [f"/membership/applications/{one['id']}/approve" for _, _, one in made]
    calls = [admin.call("POST", path, {"version": version}) for path, version in zip(paths, versions, strict=True)]
    answers = await together(calls)
    assert outcomes(answers) == {"200": rounds}
    rows = await MembershipApplication.filter(id__in=[int(one["id"]) for _, _, one in made])
    members = await Member.filter(id__in=[row.member_id for row in rows])
    serials = sorted(int(one.member_no[8:]) for one in members)
    assert len(members) == rounds and serials == list(range(serials[0], serials[0] + rounds))
    assert all(re.fullmatch(r"990102\d{10}", one.member_no) for one in members)
    assert await MemberHistory.filter(member_id__in=[one.id for one in members]).count() == rounds
    assert await Person.filter(id__in=[one.person_id for one in members]).count() == rounds


async def test_the_first_member_numbers_of_an_area_are_given_at_once_without_a_server_error(world: World) -> None:
    """The row that counts an area's members does not exist yet: everybody wants to make it."""
    code, admin = await world.qrcode("b11"), await world.officer("other_admin")
    made = [await applied(world, code["token"]) for _ in range(many(20, 6))]
    calls = []
    for _, _, one in made:
        version = (await admin.get(f"/membership/applications/{one['id']}"))["version"]
        calls.append(admin.call("POST", f"/membership/applications/{one['id']}/approve", {"version": version}))
    assert outcomes(await together(calls)) == {"200": len(made)}
    numbers = await Member.filter(unit_id=world.units["b11"]).values_list("member_no", flat=True)
    assert sorted(int(str(one)[8:]) for one in numbers) == list(range(1, len(made) + 1))


@pytest.mark.req("JOIN-X2")
async def test_the_database_itself_refuses_a_pending_application_without_its_slot_and_a_second_live_membership(world: World) -> None:
    code = await world.qrcode()
    _, _, application = await applied(world, code["token"])
    with pytest.raises((IntegrityError, OperationalError)):
        await MembershipApplication.filter(id=int(application["id"])).update(open_slot=None)
    with pytest.raises((IntegrityError, OperationalError)):
        await MembershipApplication.filter(id=int(application["id"])).update(state="approved")
    _, _, decided = await world.member()
    member = await Member.get(id=(await MembershipApplication.get(id=int(decided["id"]))).member_id)
    with pytest.raises((IntegrityError, OperationalError)):
        await Member.filter(id=member.id).update(live_slot=None)
    second = {"member_no": "9901022699999999", "person_id": member.person_id, "live_slot": member.person_id, "unit_id": member.unit_id}
    rest = {"name": member.name, "source": member.source, "joined_on": member.joined_on, "updated_at": member.updated_at}
    with pytest.raises(IntegrityError):
        await Member.create(**second, **rest)
    assert await Member.filter(person_id=member.person_id).count() == 1
    assert (await MembershipApplication.get(id=int(application["id"]))).state.value == "pending"
