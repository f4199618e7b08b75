"""After everything a bureau does with a case, no number of its people and no word they or the officers wrote in confidence stands
anywhere in clear, and no name outside the rows that hold it (D6, INSP-X7; checks 20, 23, 24). A real server runs, about 20 s."""

import asyncio
import datetime as dt
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from backend.api.inspectorate import FOREST, USCC
from backend.api.world import PASSWORD, Made, _account
from backend.concurrency.crowd import world_person
from backend.crash.installation import Installation, installed
from backend.privacy.searching import Search, dump, redis_dump
from backend.privacy.test_nothing_in_clear import Caller, born, settled

from unionhub.domains.inspection.models.cases import InspCase, InspCaseEvent
from unionhub.kernel.db import transaction
from unionhub.platform.account.enums import AccountKind
from unionhub.platform.account.service import passwords
from unionhub.platform.audit.models import AuditRecord
from unionhub.platform.org.ports import system_add_units

pytestmark = pytest.mark.commits
OFFICERS = {
    "grid.one": ("grid_officer", "ig1"), "clerk.one": ("district_clerk", "ib"), "leader.one": ("leader", "ib"),
    "inspector.one": ("inspector", "ib"), "clerk.two": ("district_clerk", "ib2"),
}  # fmt: skip
WORDS = {
    "demand": "母亲住院急需这笔工资", "note": "当事人情绪激动曾扬言跳楼", "reason": "与经理有私人恩怨", "outcome": "分三笔打入其妻子账户",
}  # fmt: skip
NAMES = ("欧阳试秋", "诸葛试冬", "皇甫试夏")
HELD = {"inspection_case.name", "inspection_companion.name", "inspection_petition.name"}
"""Where a name may stand."""


class Story:
    """A clerk registers, the grid fails, the district investigates; everybody searches, mistypes, exports and prints."""

    def __init__(self, place: Installation, http: aiohttp.ClientSession) -> None:
        self.place, self.http = place, http
        self.people = [Made(name, one.cert_no, one.phone, "") for name, one in zip(NAMES, [world_person() for _ in NAMES], strict=True)]
        self.seats: dict[str, Caller] = {}
        self.case_id = ""

    async def sign_in(self, username: str) -> None:
        base = f"{self.place.url}/api/v1/staff"
        async with self.http.post(f"{base}/account/sessions", json={"username": username, "password": PASSWORD}) as answer:
            assert answer.status == 201, await answer.text()
            token = (await answer.json())["csrf_token"]
            self.seats[username] = Caller(
                self.http, base, {"X-CSRF-Token": token, "Cookie": f"uh_staff={answer.cookies['uh_staff'].value}"}
            )

    async def step(self, username: str, action: str, **fields: Any) -> Any:
        clerk = self.seats["clerk.one"]
        version = (await clerk.done("GET", f"/inspection/cases/{self.case_id}"))["version"]
        return await self.seats[username].done("POST", f"/inspection/cases/{self.case_id}/{action}", {"version": version, **fields})

    def form(self, units: dict[str, int], **changes: Any) -> dict[str, Any]:
        first, second, third = self.people
        return {
            "name": first.name, "cert_no": first.cert_no, "phone": first.phone, "employer_name": "青禾试验制衣厂", "cause": "0601",
            "companions": [{"name": one.name, "cert_no": one.cert_no, "phone": one.phone} for one in (second, third)],
            "grid_unit_id": str(units["ig1"]), "demand": f"{WORDS['demand']}，电话{first.phone}", "source": "9", **changes,
        }  # fmt: skip

    async def run(self, units: dict[str, int]) -> None:
        for username in OFFICERS:
            await self.sign_in(username)
        clerk, first = self.seats["clerk.one"], self.people[0]
        assert (
            await clerk.call(
                "POST", "/inspection/cases", self.form(units, cert_no=first.cert_no[:-1] + ("1" if first.cert_no[-1] != "1" else "2"))
            )
        )[0] == 422
        assert (await clerk.call("POST", "/inspection/cases", self.form(units, extra=first.phone)))[0] == 422
        self.case_id = (await clerk.done("POST", "/inspection/cases", self.form(units)))["id"]
        await self.search()
        at = dt.datetime.now(dt.UTC).replace(microsecond=0).isoformat()
        await self.step("grid.one", "accept")
        note = f"{WORDS['note']}，{first.name} {first.phone} {first.cert_no}"
        assert (await self.seats["grid.one"].call("POST", f"/inspection/cases/{self.case_id}/fail", {"version": 1, "note": note}))[0] == 409
        await self.step("grid.one", "fail", note=note)
        await self.step("clerk.one", "take-over", note=note)
        await self.step("leader.one", "assign", inspector_account_id=await self.inspector(), note=note)
        await self.step("inspector.one", "send-back", reason=f"{WORDS['reason']}，{first.phone}")
        await self.step("leader.one", "assign", inspector_account_id=await self.inspector())
        await self.step("inspector.one", "claim")
        await self.step("inspector.one", "file", at=at)
        await self.step("inspector.one", "complete", uscc=USCC, merge=True)
        await self.step("inspector.one", "handle", at=at, amount_fen=100, note=f"{WORDS['outcome']}，{first.cert_no}")
        await self.step("inspector.one", "decide-penalty", at=at, note=note)
        await self.step("inspector.one", "close")
        await self.look()

    async def inspector(self) -> str:
        [found] = (await self.seats["leader.one"].done("GET", "/inspection/inspectors"))["items"]
        return str(found["account_id"])

    async def search(self) -> None:
        """By full numbers, where they belong and where they do not."""
        for made in self.people:
            for number in (made.cert_no, made.phone):
                for seat in (self.seats["clerk.one"], self.seats["clerk.two"]):
                    assert (await seat.call("GET", "/inspection/cases", None, q=number))[0] == 422
                    assert (await seat.call("GET", "/inspection/cases", None, phone=number))[0] == 422
                    await seat.call("GET", f"/inspection/cases/{number}")
                    await seat.call("POST", "/inspection/cases/search", {"q": number})
                    await seat.done("POST", "/inspection/cases/search", {"phone": made.phone, "cert_no": made.cert_no})
        found = await self.seats["clerk.one"].done("POST", "/inspection/cases/search", {"phone": self.people[0].phone})
        assert found["total"] == 1

    async def look(self) -> None:
        """With a reason; as a workbook; on paper."""
        clerk, reason = self.seats["clerk.one"], {"reason": "电话核实，请回拨"}
        told = await clerk.done("POST", f"/inspection/cases/{self.case_id}/unmask", reason)
        assert told["cert_no"] == self.people[0].cert_no and len(told["companions"]) == 2
        assert (await self.seats["clerk.two"].call("POST", f"/inspection/cases/{self.case_id}/unmask", reason))[0] == 404
        await clerk.done("POST", "/inspection/cases/export", {"reason": "季度汇总"})
        await clerk.done("POST", f"/inspection/cases/{self.case_id}/print", {})


async def plant(place: Installation) -> dict[str, int]:
    async with place.inside(vendors=False):
        digest = await passwords.hash_password(PASSWORD)
        async with transaction() as tx:
            units = await system_add_units(tx, FOREST, {})
            for number, (username, (role, unit)) in enumerate(OFFICERS.items()):
                await _account(username, f"工作人员{number}", digest, AccountKind.STAFF, role, units[unit])
    return units


@pytest.mark.sec(20, 23, 24)
@pytest.mark.req("INSP-X7")
async def test_nothing_a_case_holds_in_confidence_stands_in_clear_anywhere(tmp_path: Path) -> None:
    async with installed(tmp_path) as place:
        units = await plant(place)
        await place.start()
        async with aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as http:
            story = Story(place, http)
            await story.run(units)
            await asyncio.sleep(1)
        await settled(place)
        secrets = [number for made in story.people for number in (made.cert_no, made.phone)] + list(WORDS.values())
        search, names = Search(secrets), Search(list(NAMES))
        found: list[str] = []
        held: list[str] = []
        async with place.inside(vendors=False):
            assert await InspCase.all().count() == 1 and await InspCaseEvent.all().count() == 13
            assert await AuditRecord.filter(action="inspection.case.unmasked").count() == 1
            for column, content in await dump():
                found += search.look(column, content)
                found += [f"{column}: date of birth" for made in story.people if born(made).encode() in content]
                seen = names.look(column, content)
                (held if column in HELD else found).extend(seen)
        found += search.look_into(place.settings.data_dir)
        for log in place.log_files:
            found += search.look(log.name, log.read_bytes()) + names.look(log.name, log.read_bytes())
        if place.settings.redis_url:
            kept = await redis_dump(place.settings.redis_url)
            found += search.look("redis", kept) + names.look("redis", kept)
        assert not found, "\n".join(found)
        assert len(held) == len(NAMES), "the names are where they belong: this search can find them"
        assert sum(len(log.read_bytes()) for log in place.log_files) > 500, "the logs were meant to be there"
