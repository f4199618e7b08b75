"""Every failure has one shape: true status, stable code, Chinese message, details, request id. Costs about 5 s."""

import re
import uuid
from typing import Any

import httpx
import pytest
from backend.api.world import World

CHINESE = re.compile(r"[\u4e00-\u9fff]")


def envelope(answer: httpx.Response, status: int, code: str) -> dict[str, Any]:
    assert answer.status_code == status, answer.text[:300]
    body: dict[str, Any] = answer.json()
    assert set(body) == {"code", "message", "details", "request_id"}
    assert body["code"] == code
    assert CHINESE.search(body["message"])
    assert body["request_id"] == answer.headers["x-request-id"]
    assert not re.search(r"Traceback|sanic|tortoise|File \"|SELECT |Error\b", answer.text), "no raw text leaves"
    return body


@pytest.mark.parametrize("path", ["/nowhere", "/api/v1/staff/nowhere", "/api/v1/staff/membership/applications/1/2/3", "/api/v2/x"])
async def test_an_unknown_address_is_404(world: World, path: str) -> None:
    envelope(await world.http().get(path), 404, "request.not_found")


async def test_an_id_that_is_none_is_404_like_one_that_is_not_there(world: World) -> None:
    admin = await world.officer("unit_admin")
    for made_up in ("abc", "0", "-1", "99999999999999999999", "1e3", "%00", "１２３"):
        envelope(await admin.call("GET", f"/membership/applications/{made_up}"), 404, "request.not_found")


@pytest.mark.parametrize(
    ("method", "path"), [("DELETE", "/public/site"), ("PUT", "/member/membership/applications"), ("POST", "/staff/account/me")]
)
async def test_a_method_the_address_does_not_know_is_405(world: World, method: str, path: str) -> None:
    envelope(await world.http().request(method, f"/api/v1{path}"), 405, "request.method_not_allowed")


async def test_a_body_that_is_too_large_is_413(world: World) -> None:
    admin = await world.officer("unit_admin")
    big = b'{"unit_id":"' + b"1" * (26 * 1024 * 1024) + b'"}'
    headers = admin.headers({"Content-Type": "application/json"})
    envelope(await admin.http.post(admin.url("/membership/qrcodes"), content=big, headers=headers), 413, "request.too_large")


async def test_too_many_calls_are_429_and_say_when_to_come_back(world: World) -> None:
    caller = world.anonymous(ip="10.5.5.5")
    answers = [await caller.call("POST", "/account/captchas", {}) for _ in range(62)]
    refused = [answer for answer in answers if answer.status_code == 429]
    assert refused and answers[0].status_code == 201
    body = envelope(refused[0], 429, "request.rate_limited")
    assert 1 <= body["details"]["retry_after"] <= 60
    assert refused[0].headers["retry-after"] == str(body["details"]["retry_after"])
    assert (await world.anonymous(ip="10.5.5.6").call("POST", "/account/captchas", {})).status_code == 201, "others are not meant"


@pytest.mark.parametrize("content", [b"", b"[]", b"null", b"{", b'"text"', b"\xff\xfe", b'{"a":1}{"b":2}', b"{" * 2000])
async def test_a_body_that_cannot_be_read_is_a_field_error(world: World, content: bytes) -> None:
    admin = await world.officer("unit_admin")
    headers = admin.headers({"Content-Type": "application/json"})
    answer = await admin.http.post(admin.url("/membership/qrcodes"), content=content, headers=headers)
    body = envelope(answer, 422, "request.invalid_fields")
    assert all(CHINESE.search(one["message"]) for one in body["details"]["fields"])


async def test_every_wrong_field_is_listed_with_its_path_and_the_value_is_not_repeated(world: World) -> None:
    made = await world.person()
    client = await world.phone_of(made)
    body = {
        "qr_token": "x" * 200,
        "name": "",
        "cert_no": 5,
        "phone": None,
        "consents": [{"key": "privacy", "version": "SECRET-VALUE"}, {"version": 1}],
        "surprise": "SECRET-VALUE",
    }
    answer = await client.call("POST", "/membership/applications", body)
    listed = {one["field"]: one for one in envelope(answer, 422, "request.invalid_fields")["details"]["fields"]}
    assert {"qr_token", "cert_no", "phone", "consents.0.version", "consents.1.key", "surprise"} <= set(listed)
    assert all(CHINESE.search(one["message"]) and one["code"] for one in listed.values())
    assert "SECRET-VALUE" not in answer.text


async def test_wrong_filters_are_listed_too(world: World) -> None:
    admin = await world.officer("unit_admin")
    answer = await admin.call("GET", "/membership/applications", page="0", size="101", state="lost", nonsense="1")
    listed = {one["field"] for one in envelope(answer, 422, "request.invalid_fields")["details"]["fields"]}
    assert listed >= {"page", "size", "state", "nonsense"}
    sort = await admin.call("GET", "/membership/applications", sort="cert_no")
    assert envelope(sort, 422, "request.invalid_fields")["details"]["fields"][0]["field"] == "sort"


@pytest.mark.parametrize("key", ["short", "has a blank in it", "x" * 129, "中文中文中文中文"])
async def test_a_key_that_is_none_is_a_field_error(world: World, key: str) -> None:
    admin = await world.officer("root_admin")
    answer = await admin.call("POST", "/membership/qrcodes", {"unit_id": str(world.units["a111"])}, {"Idempotency-Key": key.encode()})
    envelope(answer, 422, "request.invalid_fields")


async def test_the_request_id_of_a_caller_is_kept_when_it_is_one(world: World) -> None:
    known = str(uuid.uuid4())
    assert (await world.http().get("/healthz", headers={"X-Request-Id": known})).headers["x-request-id"] == known
    for bad in ("short", "x" * 65, "has blank in it", "<script>alert(1)</script>"):
        made = (await world.http().get("/healthz", headers={"X-Request-Id": bad})).headers["x-request-id"]
        assert made != bad and re.fullmatch(r"[0-9a-f]{8,16}", made)
