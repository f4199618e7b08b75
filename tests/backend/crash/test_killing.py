"""kill -9 in the middle loses nothing that was answered and leaves nothing half (D1, D11; check 37). Costs about 20 s: the server and
the worker are started four times."""

import asyncio
import time
import uuid
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from backend.concurrency.crowd import world_person
from backend.crash.installation import Installation, installed
from tortoise.functions import Count

from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.models.qrcodes import JoinQrcode
from unionhub.domains.membership.service.rollup import rebuild_rollup
from unionhub.kernel import clock, services
from unionhub.kernel.authz import Caller
from unionhub.kernel.crypto import set_encrypted
from unionhub.kernel.db import transaction
from unionhub.kernel.idempotency import KernelIdempotency
from unionhub.kernel.queue import HandlerRegistry, drain
from unionhub.kernel.queue.models import DeliveryState, QueueDelivery, QueueEvent, QueueHandled
from unionhub.platform.account.enums import AccountKind, ClientKind
from unionhub.platform.account.models import Account
from unionhub.platform.account.service.sessions import open_session
from unionhub.platform.audit.models import AuditRecord
from unionhub.platform.flow.models import FlowInstance, FlowTask
from unionhub.platform.inbox.models import InboxTodo

pytestmark = pytest.mark.commits
APPLICANTS, AT_ONCE, KILLS = 60, 8, 3


@dataclass
class Applicant:
    """Somebody who taps until an answer comes, always with the same key."""

    token: str
    form: dict[str, Any]
    key: str = field(default_factory=lambda: str(uuid.uuid4()))
    answers: list[tuple[int, str]] = field(default_factory=list)
    lost: int = 0

    @property
    def application_id(self) -> int:
        return int(self.answers[-1][1])


async def prepare(place: Installation) -> list[Applicant]:
    """Accounts with sessions, a code of their union, and a form for each."""
    crowd: list[Applicant] = []
    async with place.inside(vendors=False):
        code = await JoinQrcode.create(token="crash-0123456789", unit_id=place.units["a111"], created_by_account_id=1, created_by_name="甲")
        for _ in range(APPLICANTS):
            made = world_person()
            await place.simulator.control("POST", "/registry", {"name": made.name, "id_card": made.cert_no, "state": "normal"})
            async with transaction() as tx:
                account = Account(kind=AccountKind.MEMBER, name="微信用户")
                set_encrypted(account, "phone", made.phone)
                await account.save(force_create=True)
                token, _ = await open_session(tx, account, None, ClientKind.MINI, Caller("10.1.1.1", "tests", "crash"))
            consents = [{"key": key, "version": version} for key, version in (("privacy", 3), ("sensitive_id", 2), ("join_pledge", 1))]
            form = {"qr_token": code.token, "name": made.name, "cert_no": made.cert_no, "phone": made.phone, "consents": consents}
            crowd.append(Applicant(token, form))
    return crowd


async def tap(http: aiohttp.ClientSession, place: Installation, who: Applicant) -> bool:
    """One try; False when the server died under it or asks to come back."""
    headers = {"Authorization": f"Bearer {who.token}", "Idempotency-Key": who.key}
    try:
        async with http.post(f"{place.url}/api/v1/member/membership/applications", json=who.form, headers=headers) as answer:
            body = await answer.json()
    except (aiohttp.ClientError, ConnectionError, TimeoutError):
        who.lost += 1
        return False
    if answer.status == 503:
        return False
    who.answers.append((answer.status, str(body.get("id", body))))
    return True


async def storm(place: Installation, crowd: list[Applicant]) -> None:
    """Everybody applies, a few at once; the server is killed three times on the way and comes back."""
    waiting = list(reversed(crowd))
    done: list[Applicant] = []

    async def hand() -> None:
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=10)) as http:
            while waiting:
                who = waiting.pop()
                while not await tap(http, place, who):
                    await asyncio.sleep(0.05)
                done.append(who)

    async def reaper() -> None:
        for number in range(KILLS):
            while len(done) < APPLICANTS * (number + 1) // (KILLS + 1):
                await asyncio.sleep(0.002)
            place.kill("serve", *(["worker"] if number != 1 else []))
            await place.start()

    begun = time.monotonic()
    await asyncio.wait_for(asyncio.gather(reaper(), *[hand() for _ in range(AT_ONCE)]), 120)
    assert time.monotonic() - begun < 120


async def leases_run_out() -> None:
    """What a killed worker held is due again after its lease; a minute is not waited for here."""
    await QueueDelivery.filter(state=DeliveryState.RUNNING).update(due_at=clock.now())
    while await drain(services.get(HandlerRegistry)):
        pass


@pytest.mark.sec(37)
async def test_killing_the_server_three_times_loses_no_answer_and_leaves_no_orphan(tmp_path: Path) -> None:
    async with installed(tmp_path) as place:
        crowd = await prepare(place)
        await place.start()
        await storm(place, crowd)
        assert sum(who.lost for who in crowd) > 0, "somebody was meant to be cut off"
        await place.stop()
        async with place.inside():
            await leases_run_out()
            await nothing_is_missing(crowd)
            await nothing_is_half()
            await every_event_counted_once()
            await a_repeated_key_still_has_its_answer(crowd)
        verified = await asyncio.to_thread(place.command("verify-audit").wait, 30)
        assert verified == 0, (tmp_path / "verify-audit.log").read_text("utf-8")


async def nothing_is_missing(crowd: list[Applicant]) -> None:
    """Every 201 that reached anybody stands in the database with all that belongs to it."""
    assert Counter(status for who in crowd for status, _ in who.answers) == {201: len(crowd)}
    for who in crowd:
        application = await MembershipApplication.get(id=who.application_id)
        assert (application.name, application.state.value) == (who.form["name"], "pending")
        instance = await FlowInstance.get(subject_id=application.id)
        assert await FlowTask.filter(instance_id=instance.id, state="open").count() == 1
        assert await InboxTodo.filter(subject_id=application.id, state="open").count() == 1
        assert await AuditRecord.filter(object_id=str(application.id), action="membership.application.submitted").count() == 1
        assert await QueueEvent.filter(aggregate_id=application.id).count() == 1


async def nothing_is_half() -> None:
    """Counted from the other side: no flow, task, to-do, audit record or event belongs to an application that is not there."""
    applications = await MembershipApplication.all().count()
    assert applications == APPLICANTS
    assert await FlowInstance.all().count() == applications
    assert await FlowTask.all().count() == applications
    assert await InboxTodo.all().count() == applications
    assert await AuditRecord.filter(action="membership.application.submitted").count() == applications
    assert await QueueEvent.filter(name__contains="submitted").count() == applications
    assert (await JoinQrcode.get(token="crash-0123456789")).application_count == applications
    assert await KernelIdempotency.filter(status=201).count() == await KernelIdempotency.all().count() == applications


async def every_event_counted_once() -> None:
    assert await QueueDelivery.exclude(state=DeliveryState.DONE).filter(event_id__isnull=False).count() == 0
    events = await QueueDelivery.filter(event_id__isnull=False).count()
    assert await QueueHandled.all().count() == events
    twice = await QueueHandled.all().annotate(many=Count("id")).group_by("event_id", "handler").values("event_id", "many")
    assert all(row["many"] == 1 for row in twice)
    assert await rebuild_rollup() == 0, "the rollup equals a recount"


async def a_repeated_key_still_has_its_answer(crowd: list[Applicant]) -> None:
    for who in crowd[:3]:
        row = await KernelIdempotency.get(key=who.key)
        assert str(who.application_id) in (row.result or "")


@pytest.mark.sec(37)
@pytest.mark.dialects("sqlite", "postgres")
async def test_a_server_that_is_told_to_stop_answers_what_it_has_begun(tmp_path: Path) -> None:
    """SIGTERM under load: whoever was being served gets an answer or is cut off cleanly, and what was answered is there."""
    async with installed(tmp_path) as place:
        crowd = (await prepare(place))[:24]
        await place.start()
        async with aiohttp.ClientSession() as http:
            taps = [asyncio.create_task(tap(http, place, who)) for who in crowd]
            await asyncio.sleep(0.15)
            await place.stop()
            await asyncio.gather(*taps)
        answered = [who for who in crowd if who.answers]
        assert all(status == 201 for who in answered for status, _ in who.answers)
        async with place.inside(vendors=False):
            ids = [who.application_id for who in answered]
            assert await MembershipApplication.filter(id__in=ids).count() == len(ids)
            assert await FlowInstance.all().count() == await MembershipApplication.all().count()
