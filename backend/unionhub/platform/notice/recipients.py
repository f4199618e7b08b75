"""What a delivery needs from elsewhere; the composition root binds both in ``kernel.services``."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol


class RecipientDirectory(Protocol):
    """How an account can be reached; answered by platform/account. The answers are used at once and never stored."""

    async def openid(self, account_id: int) -> str | None:
        """The account's openid in the mini-program, or None."""
        ...

    async def phone(self, account_id: int) -> str | None:
        """The account's verified mobile number, or None."""
        ...


@dataclass(frozen=True, slots=True)
class VendorTemplates:
    """The vendors' template numbers by our keys (UNIONHUB_WECHAT_TEMPLATES, UNIONHUB_SMS_TEMPLATES)."""

    wechat: Mapping[str, str] = field(default_factory=dict)
    sms: Mapping[str, str] = field(default_factory=dict)
