"""What a hostile or broken client sends to every route that takes anything: never a 5xx, never another's row (check 11).

Bodies, filters and path ids come from the matrix's table; each text and number in them is replaced by a corpus.
"""

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from backend.api.cells import Call, right_caller, send, snapshot
from backend.api.stage import PNG, fresh_ip, stage_of, token_of
from backend.api.test_matrix import CELLS, ROUTES, names
from backend.api.world import Client, World

from unionhub.kernel.ratelimit import RateLimiter, Verdict

TEXTS = [
    "' OR '1'='1",
    "') UNION SELECT password_hash FROM account; --",
    "%",
    "_",
    "\\",
    "a\u0000b",
    "\U0001f600\u202e工",
    "９" * 18,
    "①②③④⑤⑥⑦⑧⑨⑩①②③④⑤⑥⑦⑧",
    "x" * 3000,
    "",
]
NUMBERS: list[Any] = [-1, 2**31, 2**63, 2**70, 1.5, None, []]
IDS = ["0", "-1", "abc", "1.0", "１２", "%00", str(2**63), "9" * 40, "1%27%20OR%201=1", "x" * 5000]


@pytest.fixture(autouse=True)
def unlimited(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every try must reach the route: limits would hide what comes after them."""

    async def allow(self: RateLimiter, key: str, limit: int, window: Any) -> Verdict:
        return Verdict(True, 1, 0)

    monkeypatch.setattr(RateLimiter, "hit", allow)


def leaves(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """Every text and number in a body, with the way to it."""
    if isinstance(value, dict):
        for name, one in value.items():
            yield from leaves(one, (*path, name))
    elif isinstance(value, list):
        for place, one in enumerate(value):
            yield from leaves(one, (*path, place))
    else:
        yield path, value


def replaced(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    """The body with one leaf exchanged."""
    if not path:
        return new
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = replaced(value[path[0]], path[1:], new)
    return copy


async def prepared(world: World, name: str) -> tuple[Client, Call]:
    stage = await stage_of(world)
    call = await CELLS[name].make(stage)
    return await right_caller(stage, CELLS[name], call), call


def calm(answer: httpx.Response, what: object) -> None:
    assert answer.status_code < 500, f"{str(what)[:80]!r}: {answer.status_code} {answer.text[:200]}"
    if answer.status_code >= 400:
        assert set(answer.json()) == {"code", "message", "details", "request_id"}
        assert "Traceback" not in answer.text and "SELECT" not in answer.text


BODIES = names(lambda endpoint, cell: endpoint.body is not None)
SIGN_OUT = {"staff.account.change_capacity", "staff.account.change_password", "enterprise.account.change_password"}


@pytest.mark.sec(11)
@pytest.mark.parametrize("name", BODIES)
async def test_no_body_brings_a_route_down(world: World, name: str) -> None:
    client, call = await prepared(world, name)
    for path, value in leaves(call.body):
        corpus = TEXTS if isinstance(value, str) else NUMBERS
        for new in corpus:
            answer = await send(client, ROUTES[name], call, body=replaced(call.body, path, new))
            calm(answer, (path, new))
            if isinstance(new, str) and "\0" in new:
                assert answer.status_code in (404, 422), f"{path} took a NUL"
    for body in (None, [], "text", {}, {"a": "x" * 70_000}):
        calm(await send(client, ROUTES[name], call, body=body), body)


@pytest.mark.sec(11)
@pytest.mark.parametrize("name", names(lambda endpoint, cell: endpoint.query is not None))
async def test_no_filter_brings_a_list_down_or_widens_it(world: World, name: str) -> None:
    client, call = await prepared(world, name)
    endpoint = ROUTES[name]
    fields = endpoint.query.model_fields  # type: ignore[union-attr]
    for field, info in fields.items():
        plain = await send(client, endpoint, call, query={name: value for name, value in call.query.items() if name != field})
        most = plain.json().get("total") if call.mine else None
        for text in [*TEXTS, "-1", str(2**70), "0001-01-01", "9999-12-31", "2026-02-30"]:
            answer = await send(client, endpoint, call, query={**call.query, info.alias or field: text})
            calm(answer, (field, text))
            if answer.status_code == 200 and most is not None:
                assert answer.json()["total"] <= most, f"{field}={text!r} shows more than no filter at all"
                if text and field == "q":
                    for item in answer.json()["items"]:
                        assert any(text in str(value) for _, value in leaves(item)), f"{field}={text!r} found a row without it"


@pytest.mark.sec(11)
@pytest.mark.parametrize("name", names(lambda endpoint, cell: endpoint.path_params))
async def test_no_path_brings_a_route_down_or_finds_a_row(world: World, name: str) -> None:
    client, call = await prepared(world, name)
    before = await snapshot(call.watch)
    for parameter in call.path:
        for text in IDS:
            answer = await send(
                client, ROUTES[name], Call(path={**call.path, parameter: text}, body=call.body, query=call.query, headers=call.headers)
            )
            calm(answer, text)
            if ROUTES[name].path_params[parameter] is int:
                assert answer.status_code == 404, f"{text[:40]!r}: {answer.status_code}"
    assert await snapshot(call.watch) == before


@pytest.mark.sec(11)
async def test_pages_are_numbers_in_their_range(world: World) -> None:
    admin = await world.officer("root_admin")
    for query in ({"page": 0}, {"page": -1}, {"size": 0}, {"size": 101}, {"page": 10_001}, {"page": "1;2"}, {"size": "1e1"}):
        answer = await admin.call("GET", "/membership/members", **query)
        assert answer.status_code == 422, query
    far = await admin.get("/membership/members", page=10_000)
    assert far["items"] == []
    twice = await admin.http.get(admin.url("/membership/members?size=1&size=2"))
    assert twice.status_code == 200 and twice.json()["size"] == 2


SAMPLE = "/api/v1/staff/org/units"


@pytest.mark.sec(14)
async def test_only_json_is_taken_as_a_body(world: World) -> None:
    admin = await world.officer("root_admin")
    body = json.dumps({"parent_id": str(world.units["a11"]), "name": "别样提交", "level": "70"}).encode()
    for kind in (
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/xml",
        "application/json5",
    ):
        answer = await admin.http.post(SAMPLE, content=body, headers=admin.headers({"Content-Type": kind}))
        assert answer.status_code == 415 and answer.json()["code"] == "request.unsupported_type", kind
    listed = await admin.get("/org/units", q="别样提交")
    assert listed["items"] == []
    answer = await admin.http.post(SAMPLE, content=body, headers=admin.headers({"Content-Type": "Application/JSON; charset=utf-8"}))
    assert answer.status_code == 201


@pytest.mark.parametrize(
    "body",
    [
        b"\xff\xfe{}",
        b'{"name": "\xc3\x28"}',
        b"{",
        b"[]",
        b"null",
        b'"x"',
        b'{"name": "\\ud800"}',
        b'{"parent_id": NaN}',
        b"[" * 100_000,
        b'{"name":' * 5_000,
        b'{"parent_id": 1, "parent_id": 2, "name": "xx"}',
    ],
    ids=lambda body: repr(body[:20]),
)
async def test_an_unreadable_body_is_the_callers_mistake(world: World, body: bytes) -> None:
    admin = await world.officer("root_admin")
    answer = await admin.http.post(SAMPLE, content=body, headers=admin.headers({"Content-Type": "application/json"}))
    assert answer.status_code == 422, answer.text[:300]


async def test_a_body_larger_than_a_form_can_be_is_refused(world: World) -> None:
    admin = await world.officer("root_admin")
    body = json.dumps({"name": "x" * 1_100_000}).encode()
    answer = await admin.http.post(SAMPLE, content=body, headers=admin.headers({"Content-Type": "application/json"}))
    assert answer.status_code == 413 and answer.json()["code"] == "request.too_large"


@pytest.mark.parametrize("header", ["authorization", "cookie", "x-csrf-token", "user-agent", "idempotency-key", "x-forwarded-for", "host"])
async def test_bytes_that_are_no_text_in_a_header_are_no_fault_of_ours(world: World, header: str) -> None:
    stage = await stage_of(world)
    staff = await stage.staff("union_admin", "a111")
    prefix = {"authorization": b"Bearer ", "cookie": b"uh_staff="}.get(header, b"")
    headers = [(name.encode(), value.encode()) for name, value in staff.client.headers().items() if name.lower() != header]
    for junk in (b"\xff\xfe\x80abc", b"a\x00b", "工会".encode(), b"\xed\xa0\x80", b"x" * 5000):
        for method, path, body in (("GET", "/account/me", None), ("POST", "/membership/qrcodes", b"{}")):
            sent = [*headers, (header.encode(), prefix + junk)]
            answer = await staff.client.http.request(method, staff.client.url(path), content=body, headers=sent)
            calm(answer, (header, junk))
    answer = await world.http(fresh_ip()).post(
        "/api/v1/staff/account/sessions",
        content=json.dumps({"username": staff.username, "password": "Qinghe#2026ok"}),
        headers=[(b"user-agent", b"\xff\x00bot"), (b"content-type", b"application/json")],
    )
    assert answer.status_code == 201, answer.text


async def test_methods_nobody_declared_are_refused_politely(world: World) -> None:
    admin = await world.officer("root_admin")
    for method in ("HEAD", "OPTIONS", "PUT", "TRACE"):
        answer = await admin.http.request(method, SAMPLE, headers=admin.headers())
        assert answer.status_code == 405, method
    missing = await admin.http.get("/api/v1/staff/nothing/here", headers=admin.headers())
    assert missing.status_code == 404 and missing.json()["code"] == "request.not_found"
    assert (await admin.http.get("/api/v1/staff/org/units/../../../healthz")).status_code in (200, 404)


@pytest.mark.sec(12)
async def test_a_broken_upload_is_refused_and_keeps_nothing(world: World) -> None:
    from unionhub.platform.file.models import FileObject

    client = await world.officer("unit_admin")
    url = client.url("/file/files?purpose=probe.attachment")
    before = await FileObject.filter(state="clean").count()
    tries: list[tuple[bytes, str]] = [
        (b"", "multipart/form-data; boundary=x"),
        (PNG, "multipart/form-data"),
        (b"--x\r\nnonsense", "multipart/form-data; boundary=x"),
        (b'--x\r\nContent-Disposition: form-data; name="file"\r\n\r\ntext\r\n--x--', "multipart/form-data; boundary=x"),
        (b'{"file": 1}', "application/json"),
        (PNG, "image/png"),
    ]
    for content, kind in tries:
        answer = await client.http.post(url, content=content, headers=client.headers({"Content-Type": kind}))
        assert answer.status_code in (400, 415, 422), f"{kind}: {answer.status_code}"
    two = [("file", ("a.png", PNG, "image/png")), ("file", ("b.png", PNG, "image/png"))]
    assert (await client.http.post(url, files=two, headers=client.headers())).status_code == 422
    assert await FileObject.filter(state="clean").count() == before


@pytest.mark.sec(2)
async def test_a_caller_cannot_choose_the_address_they_are_counted_under(world: World) -> None:
    """Without a trusted proxy no forwarded address counts, else five failures per address would be endless tries."""
    stage = await stage_of(world)
    staff = await stage.staff("union_viewer", "a111", signed_in=False)
    ip = fresh_ip()
    for turn in range(3):
        headers = {"X-Forwarded-For": f"203.0.113.{turn}", "X-Real-IP": f"203.0.113.{turn}", "Forwarded": f"for=203.0.113.{turn}"}
        body = {"username": staff.username, "password": "Wrong#12345x"}
        answer = await world.anonymous("staff", ip).call("POST", "/account/sessions", body, headers)
    assert answer.json()["code"] == "account.captcha_required"


@pytest.mark.sec(37)
async def test_a_key_belongs_to_its_account_its_route_and_its_body(world: World) -> None:
    stage = await stage_of(world)
    first, second = (await stage.staff("union_admin", "a111")).client, (await stage.staff("union_admin", "a111")).client
    key = {"Idempotency-Key": f"shared-{token_of(first)[:12]}"}
    body = {"unit_id": str(world.units["a111"])}
    mine = await first.call("POST", "/membership/qrcodes", body, key)
    again = await first.call("POST", "/membership/qrcodes", body, key)
    theirs = await second.call("POST", "/membership/qrcodes", body, key)
    assert mine.json()["id"] == again.json()["id"] != theirs.json()["id"]
    other = await first.call("POST", "/membership/qrcodes", {"unit_id": str(world.units["a112"])}, key)
    assert other.status_code in (404, 409)
    for bad in ("short", "x" * 129, "with blank in it"):
        answer = await first.call("POST", "/membership/qrcodes", body, {"Idempotency-Key": bad})
        assert answer.status_code == 422, bad
