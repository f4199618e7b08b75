"""What the platform may ask of an SMS vendor, and what it hears back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from unionhub.integrations.errors import VendorError


class SmsError(VendorError):
    """The vendor refused the message. `code` is the vendor's error code."""

    def __init__(self, code: str, request_id: str, *, retryable: bool) -> None:
        super().__init__("sms", "SendSms", f"refused with {code} (request {request_id or 'unknown'})", retryable=retryable)
        self.code = code
        self.request_id = request_id

    @property
    def is_frequency_limit(self) -> bool:
        """The vendor's own limit per number or per day was reached."""
        return self.code.startswith("LimitExceeded.")

    @property
    def is_bad_number(self) -> bool:
        """This number cannot be reached: malformed, or blocked."""
        return self.code in (
            "InvalidParameterValue.IncorrectPhoneNumber",
            "FailedOperation.PhoneNumberInBlacklist",
            "FailedOperation.PhoneNumberOnBlacklist",
        )


@dataclass(frozen=True, slots=True)
class SmsConfig:
    secret_id: str
    secret_key: str = field(repr=False)
    sdk_appid: str
    sign_name: str
    template_code: str
    base_url: str = "https://sms.tencentcloudapi.com"
    region: str = "ap-guangzhou"
    timeout_seconds: float = 5.0
    pool_size: int = 20
    allow_loopback: bool = False


@dataclass(frozen=True, slots=True)
class SmsReceipt:
    serial: str
    request_id: str
    fee: int


class SmsPort(Protocol):
    """One message to one number. Raises SmsError, VendorTimeout or VendorUnavailable.

    After VendorTimeout the message may have been sent: a repeated code must be the same code.
    """

    async def send(self, phone: str, params: Sequence[str], *, template_code: str | None = None) -> SmsReceipt:
        """Send a template to a mainland mobile number; without `template_code` the one for verification codes."""
