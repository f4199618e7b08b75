"""After everything a person does, no number of theirs stands anywhere in clear (D6; checks 20, 23, 24). Costs about 15 s: a real server
and worker run, so that the logs are those of the program."""

import asyncio
import json
import re
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from backend.api.world import PASSWORD, Made
from backend.concurrency.crowd import world_person
from backend.crash.installation import Installation, installed
from backend.privacy.searching import Search, disguises, dump, redis_dump

from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.kernel.queue.models import DeliveryState, QueueDelivery
from unionhub.platform.audit.models import AuditRecord

pytestmark = pytest.mark.commits


@dataclass
class Caller:
    """One browser or phone at the real server."""

    http: aiohttp.ClientSession
    base: str
    headers: dict[str, str]

    async def call(self, method: str, path: str, body: Any = None, **params: str) -> tuple[int, Any]:
        headers = {**self.headers, "Idempotency-Key": str(uuid.uuid4())} if method == "POST" else self.headers
        async with self.http.request(method, f"{self.base}{path}", json=body, headers=headers, params=params) as answer:
            content = await answer.read()
            return answer.status, await answer.json() if answer.content_type == "application/json" else content

    async def done(self, method: str, path: str, body: Any = None, **params: str) -> Any:
        status, answer = await self.call(method, path, body, **params)
        assert status < 300, (path, status, answer)
        return answer


class Story:
    """What two people, an officer and some guessers do."""

    def __init__(self, place: Installation, http: aiohttp.ClientSession) -> None:
        self.place, self.http, self.people = place, http, [world_person(), world_person(), world_person()]

    def at(self, audience: str, **headers: str) -> Caller:
        return Caller(self.http, f"{self.place.url}/api/v1/{audience}", headers)

    async def run(self) -> None:
        for made in self.people[:2]:
            await self.place.simulator.control("POST", "/registry", {"name": made.name, "id_card": made.cert_no, "state": "normal"})
            user = {
                "id": f"w{made.phone}",
                "nickname": made.name,
                "phone": made.phone,
                "id_card_name": made.name,
                "id_card_no": made.cert_no,
            }
            await self.place.simulator.control("POST", "/users", user)
        officer = await self.officer()
        code = await officer.done("POST", "/membership/qrcodes", {"unit_id": str(self.place.units["a111"])})
        await self.guesses()
        first = await self.through_wechat(self.people[0], code["token"], officer)
        second = await self.through_sms(self.people[1], code["token"], officer)
        await self.officer_looks(officer, [first, second])
        await self.vendors_fail()

    async def officer(self) -> Caller:
        me = await self.at("staff").done("POST", "/account/sessions", {"username": "unit_admin", "password": PASSWORD})
        return self.at("staff", **{"X-CSRF-Token": me["csrf_token"]})

    async def guesses(self) -> None:
        """Numbers typed where they do not belong."""
        made = self.people[2]
        for audience in ("staff", "enterprise"):
            for typed in (made.phone, made.cert_no):
                await self.at(audience).call("POST", "/account/sessions", {"username": typed, "password": typed})
        await self.at("member").call("POST", "/account/sessions/sms", {"phone": made.phone, "code": "000000"})
        await self.at("public").call("GET", "/membership/qrcodes/" + made.cert_no)
        await self.at("public").call("GET", f"/nowhere/{made.cert_no}", None, phone=made.phone)
        await self.at("staff").call("POST", "/account/sessions", {made.cert_no: made.phone})

    async def sms(self, phone: str, scene: str) -> str:
        await self.at("public").done("POST", "/account/sms-codes", {"phone": phone, "scene": scene})
        listed = await self.place.simulator.control("GET", f"/sms?phone={phone}")
        found = re.search(r"\d{6}", listed["items"][0]["text"])
        assert found
        return found.group()

    async def form(self, made: Made, token: str) -> dict[str, Any]:
        documents = (await self.at("public").done("GET", "/consent/documents"))["items"]
        consents = [{"key": one["key"], "version": one["version"]} for one in documents if one["required"]]
        return {"qr_token": token, "name": made.name, "cert_no": made.cert_no, "phone": made.phone, "consents": consents}

    async def through_wechat(self, made: Made, token: str, officer: Caller) -> str:
        """Signs in by WeChat, mistypes, applies, is refused, applies again, is approved."""
        login = await self.place.simulator.login_code(f"w{made.phone}")
        session = await self.at("member").done("POST", "/account/sessions/wechat", {"code": login})
        phone = self.at("member", Authorization=f"Bearer {session['token']}")
        await phone.done("POST", "/account/phone/wechat", {"code": await self.place.simulator.phone_code(f"w{made.phone}")})
        await phone.done("POST", "/notice/subscriptions", {"template_keys": ["join_result"]})
        form = await self.form(made, token)
        wrong = {**form, "cert_no": made.cert_no[:-1] + ("1" if made.cert_no[-1] != "1" else "2"), "phone": made.phone + "9"}
        assert (await phone.call("POST", "/membership/applications", wrong))[0] == 422
        assert (await phone.call("POST", "/membership/applications", {**form, "note": made.cert_no}))[0] == 422
        refused = await phone.done("POST", "/membership/applications", form)
        version = (await officer.done("GET", f"/membership/applications/{refused['id']}"))["version"]
        rejection = {"version": version, "reason": "单位名称不符"}
        await officer.done("POST", f"/membership/applications/{refused['id']}/reject", rejection)
        again = await phone.done("POST", "/membership/applications", form)
        assert (await phone.call("POST", "/membership/applications", form))[0] == 409
        await self.approve(officer, again["id"])
        await phone.done("GET", "/membership/card")
        return str(again["id"])

    async def through_sms(self, made: Made, token: str, officer: Caller) -> str:
        """Signs in by SMS in a browser, applies with that number, is approved."""
        session = await self.at("member").done(
            "POST", "/account/sessions/sms", {"phone": made.phone, "code": await self.sms(made.phone, "login")}
        )
        browser = self.at("member", **{"X-CSRF-Token": session["csrf_token"]})
        application = await browser.done("POST", "/membership/applications", await self.form(made, token))
        await self.approve(officer, application["id"])
        return str(application["id"])

    async def approve(self, officer: Caller, application_id: str) -> None:
        version = (await officer.done("GET", f"/membership/applications/{application_id}"))["version"]
        await officer.done("POST", f"/membership/applications/{application_id}/approve", {"version": version})

    async def officer_looks(self, officer: Caller, applications: list[str]) -> None:
        """Searches by the full numbers, looks at them with a reason, exports."""
        for made in self.people:
            for number in (made.cert_no, made.phone):
                await officer.done("GET", "/membership/applications", None, q=number)
                await officer.done("GET", "/membership/members", None, q=number)
                await officer.call("POST", "/membership/members/exports", {"q": number})
                await officer.call("GET", "/audit/records", None, actor_name=number)
        for application_id in applications:
            reason = {"fields": ["cert_no", "phone"], "reason": "电话核实"}
            shown = await officer.done("POST", f"/membership/applications/{application_id}/unmask", reason)
            assert shown["cert_no"] in {made.cert_no for made in self.people}
        await officer.done("POST", "/membership/members/exports", {})

    async def vendors_fail(self) -> None:
        """Failures of the vendors are logged: with what was sent?"""
        made = self.people[1]
        for scene, kind in (("apply", "500"), ("bind", "malformed")):
            await self.place.simulator.fault("sms.send", kind, 1)
            await self.at("public").call("POST", "/account/sms-codes", {"phone": made.phone, "scene": scene})


async def settled(place: Installation) -> None:
    """Stop everything, then do what is still due."""
    from unionhub.kernel import clock, services
    from unionhub.kernel.queue import HandlerRegistry, drain

    await asyncio.sleep(1.5)
    await place.stop()
    async with place.inside():
        await QueueDelivery.filter(state=DeliveryState.RUNNING).update(due_at=clock.now())
        while await drain(services.get(HandlerRegistry), strict=False):
            pass


@pytest.mark.sec(20, 23, 24)
async def test_no_number_of_anybody_stands_in_the_database_the_data_folder_redis_or_the_logs(tmp_path: Path) -> None:
    async with installed(tmp_path) as place:
        await place.start()
        async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as http:
            story = Story(place, http)
            await story.run()
        await settled(place)
        numbers = [number for made in story.people for number in (made.cert_no, made.phone)]
        search, found = Search(numbers), []
        async with place.inside(vendors=False):
            assert await MembershipApplication.all().count() == 3, "the story was meant to be told to its end"
            assert await AuditRecord.filter(action__contains="unmasked").count() == 2
            for column, content in await dump():
                found += search.look(column, content)
                found += [f"{column}: date of birth" for made in story.people if born(made).encode() in content]
        found += search.look_into(place.settings.data_dir)
        for log in place.log_files:
            found += search.look(log.name, log.read_bytes())
        if place.settings.redis_url:
            found += search.look("redis", await redis_dump(place.settings.redis_url))
        assert not found, "\n".join(found)
        assert search.bytes_read > 100_000
        assert sum(len(log.read_bytes()) for log in place.log_files) > 500, "the logs were meant to be there"
        assert any(
            path.suffix == ".xlsx" or path.read_bytes()[:2] == b"PK" for path in place.settings.data_dir.rglob("*") if path.is_file()
        )
        vendors = json.dumps(await place.simulator.control("GET", "/users")).encode()
        assert len(Search(numbers[:4]).look("vendors", vendors)) == 4, "the vendors know the numbers: this search can find them"


def born(made: Made) -> str:
    return f"{made.cert_no[6:10]}-{made.cert_no[10:12]}-{made.cert_no[12:14]}"


@pytest.mark.parametrize("before", ["", "a", "ab", "abc", '{"cert_no":"'])
def test_the_search_finds_a_number_in_every_disguise(before: str) -> None:
    import base64

    number = "32049919900101203X"
    text = (before + number + '","x":1}').encode()
    hidden = [text, base64.b64encode(text), base64.urlsafe_b64encode(text), text.hex().encode(), text.hex().upper().encode()]
    hidden += ["".join(f"%{byte:02X}" for byte in text).encode(), text.decode().encode("utf-16-le"), text.lower()]
    for content in hidden:
        assert Search([number]).look("here", content), content
    assert not Search([number]).look("here", b"32049919900101204X")
    assert len(disguises(number)) >= 12
