"""kill -9 in the middle of an import leaves no half row, and the import goes on where it stood (D1, D2, D11; check 37)."""

import asyncio
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from backend.api.sheets import XLSX, someone, workbook
from backend.api.world import PASSWORD
from backend.crash.installation import Installation, installed

from unionhub.domains.membership.models.imports import MemberImport, MemberImportChunk
from unionhub.domains.membership.models.members import Member, MemberHistory, MemberNumber
from unionhub.domains.membership.models.profiles import MemberProfile
from unionhub.kernel import clock, services
from unionhub.kernel.queue import HandlerRegistry, drain
from unionhub.kernel.queue.models import DeliveryState, QueueDelivery, QueueEvent
from unionhub.platform.account.models import Person
from unionhub.platform.audit.models import AuditRecord

pytestmark = pytest.mark.commits
ROWS = 3_000
IMPORTS = "/api/v1/staff/membership/member-imports"


class Officer:
    """One signed-in officer of a running installation."""

    def __init__(self, http: aiohttp.ClientSession, place: Installation) -> None:
        self.http, self.place, self.csrf = http, place, ""

    async def sign_in(self) -> None:
        body = {"username": "unit_admin", "password": PASSWORD}
        async with self.http.post(f"{self.place.url}/api/v1/staff/account/sessions", json=body) as answer:
            self.csrf = (await answer.json())["csrf_token"]

    async def call(self, method: str, path: str, **sent: Any) -> Any:
        async with self.http.request(method, f"{self.place.url}{path}", headers={"X-CSRF-Token": self.csrf}, **sent) as answer:
            assert answer.status < 300, await answer.text()
            return await answer.json()

    async def until(self, import_id: str, state: str) -> Any:
        while (record := await self.call("GET", f"{IMPORTS}/{import_id}"))["state"] != state:
            await asyncio.sleep(0.1)
        return record


async def begun(place: Installation) -> str:
    """A checked import of many rows whose writing has just been ordered."""
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as http:
        officer = Officer(http, place)
        await officer.sign_in()
        form = aiohttp.FormData()
        form.add_field("file", workbook([someone() for _ in range(ROWS)]), filename="members.xlsx", content_type=XLSX)
        record = await officer.call("POST", f"{IMPORTS}?unit_id={place.units['a111']}", data=form)
        await officer.call("POST", f"{IMPORTS}/{record['id']}/check", json={"version": record["version"], "mapping": record["mapping"]})
        record = await officer.until(record["id"], "checked")
        assert record["counts"]["new"] == ROWS, record
        await officer.call("POST", f"{IMPORTS}/{record['id']}/commit", json={"version": record["version"]})
    return str(record["id"])


async def kill_midway(place: Installation, import_id: str) -> None:
    """Everything dies once some rows are written."""
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as http:
        officer = Officer(http, place)
        await officer.sign_in()
        while (await officer.call("GET", f"{IMPORTS}/{import_id}"))["counts"]["added"] == 0:
            await asyncio.sleep(0.02)
    place.kill("worker", "serve")


async def nothing_is_half(import_id: str) -> int:
    """Whatever is written is whole: person, member, number, profile and history of each, and a batch is in or out."""
    record = await MemberImport.get(id=int(import_id))
    members = await Member.filter(source="import").values("id", "person_id", "member_no")
    assert len(members) == record.added == 200 * await MemberImportChunk.filter(import_id=record.id, state="committed").count()
    assert await Person.all().count() == len(members) == len({row["person_id"] for row in members})
    assert await MemberProfile.all().count() == await MemberHistory.all().count() == len(members)
    serials = sorted(int(row["member_no"][-8:]) for row in members)
    assert serials == list(range(1, len(members) + 1)) and (await MemberNumber.get()).last_serial == len(members)
    return len(members)


@pytest.mark.sec(37)
@pytest.mark.req("JOIN-29")
async def test_a_killed_import_leaves_no_half_row_and_goes_on_where_it_stood(tmp_path: Path) -> None:
    async with installed(tmp_path) as place:
        await place.start()
        import_id = await begun(place)
        await kill_midway(place, import_id)
        async with place.inside():
            assert 0 < await nothing_is_half(import_id) < ROWS, "killed in the middle"
            await QueueDelivery.filter(state=DeliveryState.RUNNING).update(due_at=clock.now())  # its lease, without the wait
            while await drain(services.get(HandlerRegistry)):
                pass
            assert await nothing_is_half(import_id) == ROWS
            record = await MemberImport.get(id=int(import_id))
            assert (record.state, record.added, record.skipped) == ("done", ROWS, 0)
            assert await AuditRecord.filter(action="membership.import.finished", object_id=record.id).count() == 1
            assert await QueueEvent.filter(name="membership.members_imported", aggregate_id=record.id).count() == 1
