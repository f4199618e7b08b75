"""Tencent Cloud API 3.0: one door (`POST /`) for SendSms and IdCardVerification, with the TC3 signature really verified."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
import uuid
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from sanic import Request

from simulator.gate import Answer, json_answer
from simulator.world import World

SKEW_SECONDS = 300
_AUTHORIZATION = re.compile(
    r"TC3-HMAC-SHA256 Credential=(?P<id>[^/\s]+)/(?P<date>\d{4}-\d{2}-\d{2})/(?P<service>[a-z]+)/tc3_request, ?"
    r"SignedHeaders=(?P<headers>[a-z0-9;-]+), ?Signature=(?P<signature>[0-9a-f]{64})"
)


class TencentRefusal(Exception):
    """The vendor says no with an error code of the common list or of the product."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(code)
        self.code = code
        self.message = message


def request_id() -> str:
    return str(uuid.uuid4())


def refusal_answer(code: str, message: str) -> Answer:
    return json_answer({"Response": {"Error": {"Code": code, "Message": message}, "RequestId": request_id()}}, code)


def success_answer(fields: Mapping[str, Any], outcome: str) -> Answer:
    return json_answer({"Response": {**fields, "RequestId": request_id()}}, outcome)


def verify(world: World, request: Request, service: str, secret_id: str, secret_key: str) -> None:
    """Check the TC3-HMAC-SHA256 signature of a request, or refuse it as the vendor does."""
    match = _AUTHORIZATION.fullmatch(request.headers.get("authorization", ""))
    stamp = request.headers.get("x-tc-timestamp", "")
    if match is None or match["service"] != service:
        raise TencentRefusal("AuthFailure.InvalidAuthorization", "The Authorization header is missing or malformed.")
    if not stamp.isascii() or not stamp.isdigit() or len(stamp) > 11:
        raise TencentRefusal("MissingParameter", "The request is missing a required parameter `X-TC-Timestamp`.")
    if abs(world.now() - int(stamp)) > SKEW_SECONDS:
        raise TencentRefusal(
            "AuthFailure.SignatureExpire",
            "The provided credentials are expired. Timestamp and server time cannot differ by more than five minutes.",
        )
    if match["id"] != secret_id:
        raise TencentRefusal("AuthFailure.SecretIdNotFound", "The SecretId is not found, please ensure that your SecretId is correct.")
    names = match["headers"].split(";")
    in_order = names == sorted(set(names)) and {"content-type", "host"} <= set(names)
    expected = _signature(request, names, stamp, service, secret_key) if in_order else ""
    right_day = match["date"] == datetime.fromtimestamp(int(stamp), UTC).strftime("%Y-%m-%d")
    if not right_day or not hmac.compare_digest(expected, match["signature"]):
        raise TencentRefusal(
            "AuthFailure.SignatureFailure",
            "The provided credentials could not be validated. Please check your signature is correct.",
        )


def _signature(request: Request, names: list[str], stamp: str, service: str, secret_key: str) -> str:
    headers = "".join(f"{name}:{request.headers.get(name, '').strip().lower()}\n" for name in names)
    body_hash = hashlib.sha256(request.body or b"").hexdigest()
    canonical = "\n".join([request.method, request.path or "/", request.query_string, headers, ";".join(names), body_hash])
    day = datetime.fromtimestamp(int(stamp), UTC).strftime("%Y-%m-%d")
    to_sign = "\n".join(["TC3-HMAC-SHA256", stamp, f"{day}/{service}/tc3_request", hashlib.sha256(canonical.encode()).hexdigest()])
    key = f"TC3{secret_key}".encode()
    for part in (day, service, "tc3_request", to_sign):
        key = hmac.new(key, part.encode(), hashlib.sha256).digest()
    return key.hex()


def parameters(request: Request, required: Mapping[str, type], optional: Mapping[str, type]) -> dict[str, Any]:
    """Return the JSON parameters, or refuse a missing, unknown or ill-typed one."""
    try:
        body = json.loads(request.body or b"{}")
    except ValueError:
        raise TencentRefusal("InvalidParameter", "The request body is not valid JSON.") from None
    if not isinstance(body, dict):
        raise TencentRefusal("InvalidParameter", "The request body is not a JSON object.")
    for name in required:
        if name not in body:
            raise TencentRefusal("MissingParameter", f"The request is missing a required parameter `{name}`.")
    known = {**optional, **required}
    for name, value in body.items():
        if name not in known:
            raise TencentRefusal("UnknownParameter", f"The parameter `{name}` is not recognized.")
        if not isinstance(value, known[name]):
            raise TencentRefusal("InvalidParameter", f"The parameter `{name}` has a wrong type.")
    return body


def check_call(request: Request, action: str, version: str) -> None:
    if request.headers.get("x-tc-action") != action:
        raise TencentRefusal("InvalidAction", "The request action is invalid.")
    if request.headers.get("x-tc-version") != version:
        raise TencentRefusal("NoSuchVersion", "The request version is not supported.")


Body = Callable[[World, Request], Answer]


def run(body: Body, world: World, request: Request) -> Answer:
    """Run a product's handler and render its refusal; the HTTP status stays 200."""
    try:
        return body(world, request)
    except TencentRefusal as refusal:
        return refusal_answer(refusal.code, refusal.message)
