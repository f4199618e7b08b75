"""The TC3 signature is really verified, by code that shares nothing with the client that makes it."""

from __future__ import annotations

import hashlib
import hmac
import json
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest

from simulator.testing import CARD, MovableClock, RunningSimulator
from simulator.vendors import tencent


def _sign(
    key: str, service: str, headers: dict[str, str], body: bytes, stamp: int, *, signed: str = "content-type;host", key_id: str
) -> str:
    """A third implementation, straight from the vendor's page."""
    names = signed.split(";")
    request = "\n".join(["POST", "/", "", *[f"{n}:{headers[n].lower()}" for n in names], "", signed, hashlib.sha256(body).hexdigest()])
    day = datetime.fromtimestamp(stamp, UTC).strftime("%Y-%m-%d")
    scope = f"{day}/{service}/tc3_request"
    text = f"TC3-HMAC-SHA256\n{stamp}\n{scope}\n{hashlib.sha256(request.encode()).hexdigest()}"
    secret = hmac.new(f"TC3{key}".encode(), day.encode(), hashlib.sha256).digest()
    for part in (service, "tc3_request"):
        secret = hmac.new(secret, part.encode(), hashlib.sha256).digest()
    signature = hmac.new(secret, text.encode(), hashlib.sha256).hexdigest()
    return f"TC3-HMAC-SHA256 Credential={key_id}/{scope}, SignedHeaders={signed}, Signature={signature}"


async def _call(
    sim: RunningSimulator, body: Any = None, *, stamp: int | None = None, key: str = "face-secret-key", **changes: str
) -> dict[str, Any]:
    payload = json.dumps(body or {"IdCard": CARD, "Name": "李志强"}).encode()
    stamp = int(sim.clock()) if stamp is None else stamp
    headers = {"content-type": "application/json", "host": sim.url.removeprefix("http://")}
    signed = {
        **headers,
        "authorization": _sign(key, "faceid", headers, payload, stamp, key_id=changes.pop("key_id", "AKIDface")),
        "x-tc-action": "IdCardVerification",
        "x-tc-version": "2018-03-01",
        "x-tc-timestamp": str(stamp),
    }
    async with sim.http.post(f"{sim.url}/", data=changes.pop("send", "").encode() or payload, headers={**signed, **changes}) as reply:
        assert reply.status == 200
        answer: dict[str, Any] = (await reply.json())["Response"]
        assert answer["RequestId"]
        return answer


async def test_a_right_signature_is_answered(sim: RunningSimulator) -> None:
    assert (await _call(sim))["Result"] == "0"


def test_the_vendors_published_example_is_reproduced() -> None:
    body = rb'{"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]}'
    headers = {"content-type": "application/json; charset=utf-8", "host": "cvm.tencentcloudapi.com", "x-tc-action": "DescribeInstances"}
    request: Any = SimpleNamespace(headers=headers, body=body, method="POST", path="/", query_string="")
    signature = tencent._signature(request, sorted(headers), "1551113065", "cvm", "*" * 32)
    assert signature == "10b1a37a7301a02ca19a647ad722d5e43b4b3cff309d421d85b46093f6ab6c4f"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"key": "wrong"}, "AuthFailure.SignatureFailure"),
        ({"send": '{"IdCard":"11010519491231002X","Name":"王五"}'}, "AuthFailure.SignatureFailure"),
        ({"content-type": "application/json; charset=gbk"}, "AuthFailure.SignatureFailure"),
        ({"key_id": "AKIDother"}, "AuthFailure.SecretIdNotFound"),
        ({"authorization": "TC3-HMAC-SHA256 nonsense"}, "AuthFailure.InvalidAuthorization"),
        ({"x-tc-timestamp": "soon"}, "MissingParameter"),
        ({"x-tc-version": "1999-01-01"}, "NoSuchVersion"),
        ({"x-tc-action": "Dance"}, "InvalidAction"),
    ],
)
async def test_a_tampered_call_is_refused_as_the_vendor_does(sim: RunningSimulator, changes: dict[str, str], code: str) -> None:
    answer = await _call(sim, **changes)
    assert answer["Error"]["Code"] == code and answer["Error"]["Message"] and "Result" not in answer


@pytest.mark.parametrize("drift", [-301, 301])
async def test_a_stale_timestamp_is_refused(sim: RunningSimulator, drift: int) -> None:
    assert (await _call(sim, stamp=int(sim.clock()) + drift))["Error"]["Code"] == "AuthFailure.SignatureExpire"


async def test_a_captured_call_dies_after_five_minutes(sim: RunningSimulator, clock: MovableClock) -> None:
    stamp = int(clock())
    assert (await _call(sim, stamp=stamp))["Result"] == "0"
    clock.advance(302)
    assert (await _call(sim, stamp=stamp))["Error"]["Code"] == "AuthFailure.SignatureExpire"


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"IdCard": CARD}, "MissingParameter"),
        ({"IdCard": CARD, "Name": 1}, "InvalidParameter"),
        ({"IdCard": CARD, "Name": "李", "Sex": "1"}, "UnknownParameter"),
    ],
)
async def test_parameters_are_checked(sim: RunningSimulator, body: dict[str, Any], code: str) -> None:
    assert (await _call(sim, body))["Error"]["Code"] == code
