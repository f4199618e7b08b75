"""Tencent Cloud API 3.0: the TC3-HMAC-SHA256 signature and one signed call.

Rule: https://cloud.tencent.com/document/api/382/52072 (签名方法 v3). The body is signed as the bytes that are sent.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

from unionhub.integrations._http import VendorSession
from unionhub.integrations.errors import VendorError, VendorUnavailable
from unionhub.integrations.urls import ensure_vendor_url

_ALGORITHM = "TC3-HMAC-SHA256"
_CONTENT_TYPE = "application/json; charset=utf-8"
# Errors of the whole call that another attempt may not meet again.
_RETRYABLE = (
    "RequestLimitExceeded",
    "InternalError",
    "ResourceUnavailable",
    "ResourceInsufficient",
    "FailedOperation.RequestLimitExceeded",
)


class TencentError(VendorError):
    """The vendor refused the whole call. `code` is its error code, `request_id` what its support asks for."""

    def __init__(self, vendor: str, operation: str, code: str, request_id: str) -> None:
        super().__init__(
            vendor, operation, f"refused with {code} (request {request_id or 'unknown'})", retryable=code.startswith(_RETRYABLE)
        )
        self.code = code
        self.request_id = request_id


@dataclass(frozen=True, slots=True)
class TencentConfig:
    """`base_url` has no path; `service` is the product's short name in the signature."""

    base_url: str
    service: str
    version: str
    secret_id: str
    secret_key: str = field(repr=False)
    region: str = ""
    timeout_seconds: float = 5.0
    pool_size: int = 20
    allow_loopback: bool = False


def sign_tc3(secret_id: str, secret_key: str, service: str, signed_headers: Mapping[str, str], body: bytes, timestamp: int) -> str:
    """Return the Authorization header of a `POST /`. `signed_headers` must hold content-type and host."""
    headers = {name.lower(): value.strip().lower() for name, value in signed_headers.items()}
    names = ";".join(sorted(headers))
    lines = "".join(f"{name}:{headers[name]}\n" for name in sorted(headers))
    canonical = "\n".join(["POST", "/", "", lines, names, hashlib.sha256(body).hexdigest()])
    date = datetime.fromtimestamp(timestamp, UTC).strftime("%Y-%m-%d")
    scope = f"{date}/{service}/tc3_request"
    to_sign = "\n".join([_ALGORITHM, str(timestamp), scope, hashlib.sha256(canonical.encode()).hexdigest()])
    key = f"TC3{secret_key}".encode()
    for part in (date, service, "tc3_request"):
        key = hmac.digest(key, part.encode(), "sha256")
    signature = hmac.digest(key, to_sign.encode(), "sha256").hex()
    return f"{_ALGORITHM} Credential={secret_id}/{scope}, SignedHeaders={names}, Signature={signature}"


class TencentCloud:
    """Signed calls to one product of Tencent Cloud."""

    def __init__(self, vendor: str, config: TencentConfig, *, clock: Callable[[], float] = time.time) -> None:
        self._vendor = vendor
        self._config = config
        self._url = ensure_vendor_url(config.base_url, config.allow_loopback)
        parts = urlsplit(self._url)
        if parts.path:
            raise ValueError("the base address of a Tencent Cloud product has no path")
        self._host = parts.netloc
        self._clock = clock
        self._http = VendorSession(vendor, timeout_seconds=config.timeout_seconds, pool_size=config.pool_size)

    async def call(self, action: str, parameters: Mapping[str, Any]) -> dict[str, Any]:
        """Return the fields of `Response`. Raises TencentError, VendorTimeout or VendorUnavailable."""
        body = json.dumps(parameters, ensure_ascii=False, separators=(",", ":")).encode()
        timestamp = int(self._clock())
        signed = {"content-type": _CONTENT_TYPE, "host": self._host, "x-tc-action": action}
        headers = {
            "Authorization": sign_tc3(self._config.secret_id, self._config.secret_key, self._config.service, signed, body, timestamp),
            "Content-Type": _CONTENT_TYPE,
            "Host": self._host,
            "X-TC-Action": action,
            "X-TC-Timestamp": str(timestamp),
            "X-TC-Version": self._config.version,
            **({"X-TC-Region": self._config.region} if self._config.region else {}),
        }
        reply = await self._http.request(action, "POST", f"{self._url}/", data=body, headers=headers)
        return self._fields(action, reply.body)

    def _fields(self, action: str, body: bytes) -> dict[str, Any]:
        try:
            document = json.loads(body)
        except ValueError:
            document = None
        fields = document.get("Response") if isinstance(document, dict) else None
        if not isinstance(fields, dict):
            raise VendorUnavailable(self._vendor, action, "the answer is not the documented JSON")
        error = fields.get("Error")
        if isinstance(error, dict):
            raise TencentError(self._vendor, action, str(error.get("Code", "")), str(fields.get("RequestId", "")))
        return fields

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()
