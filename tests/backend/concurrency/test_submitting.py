"""One live application per person, whatever arrives in the same second (JOIN-X2, D2; check 37). Costs about 8 s, 3 s on SQLite."""

import uuid

import pytest
from backend.api.world import World
from backend.concurrency.crowd import applied, form_of, hand_in, known, many, outcomes, phone_with, together

from unionhub.domains.membership.enums.rollups import Metric
from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.models.members import Member
from unionhub.domains.membership.models.qrcodes import JoinQrcode
from unionhub.domains.membership.models.rollups import MembershipRollup
from unionhub.kernel.crypto import by_index
from unionhub.kernel.db.transaction import TransactionConflict, rerun_on_conflict
from unionhub.kernel.errors import InvalidFields
from unionhub.kernel.idempotency import KernelIdempotency
from unionhub.kernel.queue.models import QueueEvent
from unionhub.platform.account.enums import SmsScene
from unionhub.platform.account.service.sms_codes import ensure_code
from unionhub.platform.audit.models import AuditRecord
from unionhub.platform.flow.models import FlowInstance, FlowTask
from unionhub.platform.inbox.models import InboxTodo

pytestmark = pytest.mark.commits


async def traces(application_id: int) -> dict[str, int]:
    """What one application must have left behind, counted."""
    instance = await FlowInstance.filter(subject_id=application_id)
    return {
        "flow": len(instance),
        "task": await FlowTask.filter(instance_id__in=[one.id for one in instance], state="open").count(),
        "todo": await InboxTodo.filter(subject_id=application_id, state="open").count(),
        "audit": await AuditRecord.filter(object_id=str(application_id), action="membership.application.submitted").count(),
        "event": await QueueEvent.filter(aggregate_id=application_id, name__contains="submitted").count(),
    }


@pytest.mark.req("JOIN-X2")
async def test_two_hundred_submissions_for_one_person_give_one_application(world: World) -> None:
    made = await known(world)
    codes = [await world.qrcode("a111"), await world.qrcode("a112")]
    rolled = await MembershipRollup.filter(metric=Metric.SUBMITTED).values_list("value", flat=True)
    phones = [await phone_with(world, f"1990001{number:04d}", f"10.8.0.{number + 1}") for number in range(many(20, 8))]
    calls = []
    for number in range(many(200, 40)):
        owner = number % len(phones)
        form = await form_of(world, made, codes[number % 2]["token"], phone=f"1990001{owner:04d}")
        calls.append(hand_in(phones[owner], form))
    answers = await together(calls)
    assert outcomes(answers) == {"201": 1, "409 membership.application_open": len(calls) - 1}
    assert "已有待审核的入会申请" in next(one for one in answers if one.status_code == 409).json()["message"]
    rows = await MembershipApplication.filter(by_index(MembershipApplication, "cert_no", made.cert_no))
    assert len(rows) == 1
    assert await traces(rows[0].id) == {"flow": 1, "task": 1, "todo": 1, "audit": 1, "event": 1}
    counted = await JoinQrcode.filter(id__in=[int(code["id"]) for code in codes]).values_list("application_count", flat=True)
    assert sorted(counted) == [0, 1]  # type: ignore[type-var]
    await world.settle()
    assert sum(await MembershipRollup.filter(metric=Metric.SUBMITTED).values_list("value", flat=True)) == sum(rolled) + 1


@pytest.mark.sec(37)
async def test_fifty_calls_with_one_key_have_one_effect_and_one_answer(world: World) -> None:
    made, code = await known(world), await world.qrcode()
    client, key, form = await phone_with(world, made.phone), str(uuid.uuid4()), await form_of(world, made, code["token"])
    answers = await together([hand_in(client, form, key) for _ in range(many(30, 20))])  # the route allows thirty in ten minutes
    assert outcomes(answers) == {"201": len(answers)}
    assert len({answer.text for answer in answers}) == 1
    assert await MembershipApplication.filter(by_index(MembershipApplication, "cert_no", made.cert_no)).count() == 1
    assert await traces(int(answers[0].json()["id"])) == {"flow": 1, "task": 1, "todo": 1, "audit": 1, "event": 1}
    assert await KernelIdempotency.filter(key=key).count() == 1
    assert (await JoinQrcode.get(id=int(code["id"]))).application_count == 1


@pytest.mark.sec(37)
async def test_fifty_creations_with_one_key_make_one_code(world: World) -> None:
    admin, key = await world.officer("root_admin"), str(uuid.uuid4())
    body, before = {"unit_id": str(world.units["a112"])}, await JoinQrcode.all().count()
    calls = [admin.call("POST", "/membership/qrcodes", body, {"Idempotency-Key": key}) for _ in range(50)]
    answers = await together(calls)
    assert outcomes(answers) == {"201": 50}
    assert len({answer.text for answer in answers}) == 1
    assert await JoinQrcode.all().count() == before + 1


@pytest.mark.sec(37)
async def test_the_key_with_another_body_is_a_409_and_changes_nothing(world: World) -> None:
    made, code = await known(world), await world.qrcode()
    client, key, form = await phone_with(world, made.phone), str(uuid.uuid4()), await form_of(world, made, code["token"])
    assert (await hand_in(client, form, key)).status_code == 201
    other = await known(world)
    answers = await together([hand_in(client, {**form, "cert_no": other.cert_no, "name": other.name}, key) for _ in range(5)])
    assert outcomes(answers) == {"409 request.idempotency_mismatch": 5}
    assert await MembershipApplication.filter(by_index(MembershipApplication, "cert_no", other.cert_no)).count() == 0


@pytest.mark.sec(37)
async def test_one_key_used_while_the_number_is_still_to_be_proved_has_one_effect(world: World) -> None:
    """Two transactions (the number, then the application): whoever comes in between is told to wait, and then gets the answer."""
    made, code = await known(world), await world.qrcode()
    client, key = await phone_with(world, "19900029999"), str(uuid.uuid4())
    form = await form_of(world, made, code["token"], sms_code=await world.sms_code(made.phone, "apply"))
    answers = await together([hand_in(client, form, key) for _ in range(10)])
    counted = outcomes(answers)
    assert counted["201"] >= 1, counted
    assert set(counted) <= {"201", "409 request.in_progress", "422 request.invalid_fields"}, counted
    assert (await hand_in(client, form, key)).status_code == 201
    assert await MembershipApplication.filter(by_index(MembershipApplication, "cert_no", made.cert_no)).count() == 1


async def test_a_call_the_database_makes_run_again_keeps_the_code_it_used_up(world: World) -> None:
    made = await known(world)
    code, runs = await world.sms_code(made.phone, "apply"), 0

    async def prove() -> None:
        nonlocal runs
        await ensure_code(made.phone, SmsScene.APPLY, code)
        runs += 1
        if runs == 1:
            raise TransactionConflict

    await rerun_on_conflict(prove)
    assert runs == 2
    with pytest.raises(InvalidFields):
        await rerun_on_conflict(prove)
    assert runs == 2


async def test_a_submission_in_the_instant_of_the_approval_never_makes_a_second_membership(world: World) -> None:
    code, admin = await world.qrcode(), await world.officer("unit_admin")
    rounds = many(20, 5)
    first = [await applied(world, code["token"]) for _ in range(rounds)]
    versions = [(await admin.get(f"/membership/applications/{one['id']}"))["version"] for _, _, one in first]
    seconds = [await phone_with(world, f"1990003{number:04d}", "10.8.1.1") for number in range(rounds)]
    calls = []
    for number, (made, _, application) in enumerate(first):
        form = await form_of(world, made, code["token"], phone=f"1990003{number:04d}")
        calls += [
            admin.call("POST", f"/membership/applications/{application['id']}/approve", {"version": versions[number]}),
            hand_in(seconds[number], form),
        ]
    answers = await together(calls)
    assert outcomes(answers[::2]) == {"200": rounds}
    refused = outcomes(answers[1::2])
    assert set(refused) <= {"409 membership.application_open", "409 membership.already_member"} and refused.total() == rounds
    for made, _, application in first:
        rows = await MembershipApplication.filter(by_index(MembershipApplication, "cert_no", made.cert_no))
        assert [row.id for row in rows] == [int(application["id"])]
        member_id = rows[0].member_id
        assert await Member.filter(id=member_id).count() == 1
