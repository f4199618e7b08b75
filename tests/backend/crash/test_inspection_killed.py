"""kill -9 in the middle of a step loses no answer and leaves nothing half: a case, its course, its to-do, its audit record and its fact
are there together or not at all (D1, D11; check 37). Costs about 15 s: the server is started three times."""

import asyncio
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from backend.api.inspectorate import FOREST
from backend.api.world import PASSWORD, _account
from backend.concurrency.crowd import world_person
from backend.crash.installation import Installation, installed

from unionhub.domains.inspection.enums.cases import FINAL_STATES, CaseState
from unionhub.domains.inspection.enums.parties import GridPart
from unionhub.domains.inspection.models.cases import InspCase, InspCaseEvent, InspCaseGrid
from unionhub.domains.inspection.service.registering import PersonGiven, ReportGiven, register_case
from unionhub.kernel.db import transaction
from unionhub.kernel.idempotency import KernelIdempotency
from unionhub.kernel.queue.models import QueueEvent
from unionhub.platform.account.enums import AccountKind
from unionhub.platform.account.service import passwords
from unionhub.platform.audit.models import AuditRecord
from unionhub.platform.inbox.models import InboxTodo
from unionhub.platform.org.ports import system_add_units

pytestmark = pytest.mark.commits
CASES, AT_ONCE, KILLS = 18, 6, 2
WAY: tuple[tuple[str, dict[str, Any]], ...] = (
    ("accept", {}),
    ("fail", {"note": "单位不到场"}),
    ("take-over", {}),
)
DOERS = {"accept": "grid.one", "fail": "grid.one", "take-over": "clerk.one"}
OFFICERS = {"grid.one": ("grid_officer", "ig1"), "clerk.one": ("district_clerk", "ib")}


@dataclass
class Walk:
    """One case on its way; each step is sent until an answer comes, with the same key and version."""

    case_id: int
    version: int = 1
    answers: list[int] = field(default_factory=list)
    lost: int = 0


async def prepare(place: Installation) -> list[Walk]:
    """A bureau with its officers, and new cases at one grid."""
    walks = []
    async with place.inside(vendors=False):
        async with transaction() as tx:
            units = await system_add_units(tx, FOREST, {})
            digest = await passwords.hash_password(PASSWORD)
            for username, (role, unit) in OFFICERS.items():
                await _account(username, "网格甲" if role == "grid_officer" else "后勤甲", digest, AccountKind.STAFF, role, units[unit])
        for number in range(CASES):
            made = world_person()
            given = ReportGiven(
                reporter=PersonGiven(made.name, made.cert_no, made.phone), companions=[], employer_name=f"青禾试验厂{number}", cause="0601",
                grid_unit_id=units["ig1"], demand="拖欠工资", source="11",
            )  # fmt: skip
            async with transaction() as tx:
                walks.append(Walk((await register_case(tx, None, units["ib"], given)).id))
    return walks


async def sign_in(http: aiohttp.ClientSession, place: Installation, username: str) -> dict[str, str]:
    async with http.post(f"{place.url}/api/v1/staff/account/sessions", json={"username": username, "password": PASSWORD}) as answer:
        assert answer.status == 201, await answer.text()
        return {"X-CSRF-Token": (await answer.json())["csrf_token"], "Cookie": f"uh_staff={answer.cookies['uh_staff'].value}"}


async def send(http: aiohttp.ClientSession, place: Installation, walk: Walk, step: tuple[str, dict[str, Any]], who: dict[str, str]) -> None:
    """One step, again and again until the server says something about it."""
    action, fields = step
    headers = {**who, "Idempotency-Key": str(uuid.uuid4())}
    url = f"{place.url}/api/v1/staff/inspection/cases/{walk.case_id}/{action}"
    while True:
        try:
            async with http.post(url, json={"version": walk.version, **fields}, headers=headers) as answer:
                await answer.read()
        except (aiohttp.ClientError, ConnectionError, TimeoutError):
            walk.lost += 1
            await asyncio.sleep(0.05)
            continue
        if answer.status != 503:
            walk.answers.append(answer.status)
            walk.version += 1
            return
        await asyncio.sleep(0.05)


async def storm(place: Installation, walks: list[Walk], sessions: dict[str, dict[str, str]]) -> None:
    """Everybody works, a few at once; the server is killed on the way and comes back."""
    waiting, steps_done = list(reversed(walks)), 0
    whole = len(walks) * len(WAY)

    async def hand() -> None:
        nonlocal steps_done
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=10), cookie_jar=aiohttp.DummyCookieJar()) as http:
            while waiting:
                walk = waiting.pop()
                for step in WAY:
                    await send(http, place, walk, step, sessions[DOERS[step[0]]])
                    steps_done += 1

    async def reaper() -> None:
        for number in range(KILLS):
            while steps_done < whole * (number + 1) // (KILLS + 1):
                await asyncio.sleep(0.002)
            place.kill("serve", "worker")
            await place.start()

    await asyncio.wait_for(asyncio.gather(reaper(), *[hand() for _ in range(AT_ONCE)]), 120)


@pytest.mark.sec(37)
@pytest.mark.req("INSP-34")
async def test_a_server_killed_in_the_middle_of_steps_leaves_every_case_whole(tmp_path: Path) -> None:
    async with installed(tmp_path) as place:
        walks = await prepare(place)
        await place.start()
        async with aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as http:
            sessions = {username: await sign_in(http, place, username) for username in OFFICERS}
        await storm(place, walks, sessions)
        assert sum(walk.lost for walk in walks) > 0, "somebody was meant to be cut off"
        await place.stop()
        async with place.inside():
            for walk in walks:
                assert walk.answers == [200] * len(WAY)
                await whole(walk.case_id)
            assert await KernelIdempotency.filter(route__contains="inspection").count() == CASES * len(WAY)
        verified = await asyncio.to_thread(place.command("verify-audit").wait, 30)
        assert verified == 0, (tmp_path / "verify-audit.log").read_text("utf-8")


async def whole(case_id: int) -> None:
    """Each step stands once in the case, its course, the audit log and the outbox, and one to-do is open."""
    row = await InspCase.get(id=case_id)
    assert (row.state, row.version) == (CaseState.LEADER_PENDING, 1 + len(WAY))
    events = await InspCaseEvent.filter(case_id=case_id).order_by("seq").values_list("seq", "action")
    assert [(seq, str(action)) for seq, action in events] == [(1, "report"), (2, "accept"), (3, "fail"), (4, "take_over")]
    assert await AuditRecord.filter(object_type="inspection_case", object_id=case_id).count() == row.version
    assert await QueueEvent.filter(aggregate_id=case_id, name="inspection.case_changed").count() == row.version
    assert row.state not in FINAL_STATES
    todos = await InboxTodo.filter(subject_type="inspection_case", subject_id=case_id, state="open").values_list(
        "holder_role_key", flat=True
    )
    assert list(todos) == ["leader"]
    parts = await InspCaseGrid.filter(case_id=case_id).values_list("part", flat=True)
    assert list(parts) == [GridPart.FAILED]
