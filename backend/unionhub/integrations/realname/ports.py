"""What the platform may ask of the real-name authority, and what it hears back."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol


class RealnameResult(StrEnum):
    MATCH = "match"
    MISMATCH = "mismatch"
    NOT_FOUND = "not_found"
    UNAVAILABLE = "unavailable"


@dataclass(frozen=True, slots=True)
class RealnameConfig:
    secret_id: str
    secret_key: str = field(repr=False)
    base_url: str = "https://faceid.tencentcloudapi.com"
    timeout_seconds: float = 5.0
    pool_size: int = 20
    allow_loopback: bool = False


@dataclass(frozen=True, slots=True)
class RealnameCheck:
    """`evidence_code` says where the result comes from: `faceid.0`, `faceid.-5`, `timeout`, `line`, or the vendor's error code.

    `request_id` is the vendor's number of the check, empty when nobody answered. Neither holds personal data.
    """

    result: RealnameResult
    evidence_code: str
    request_id: str


class RealnamePort(Protocol):
    """Never raises for a vendor's failure: that is the result `unavailable`."""

    async def check(self, name: str, id_card: str) -> RealnameCheck:
        """Compare a name with an 18-character identity card number."""
