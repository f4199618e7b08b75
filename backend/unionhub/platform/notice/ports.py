"""The door of notices for other packages."""

from collections.abc import Mapping

from unionhub.kernel.db import Tx
from unionhub.platform.notice import service
from unionhub.platform.notice.enums import Channel, DeliveryState, NoticeKind
from unionhub.platform.notice.recipients import RecipientDirectory, VendorTemplates
from unionhub.platform.notice.templates import Param

__all__ = [
    "Channel",
    "DeliveryState",
    "NoticeKind",
    "Param",
    "RecipientDirectory",
    "VendorTemplates",
    "forget_account",
    "send",
    "system_count",
]


async def send(
    tx: Tx,
    recipient_account_id: int,
    template_key: str,
    params: Mapping[str, Param],
    link: str | None = None,
    channels: tuple[Channel, ...] | None = None,
) -> int:
    """Tell an account something, in the caller's transaction; returns the notice's id.

    ``params`` are the template's placeholders, all of them and nothing else: names and times, never numbers of cards or phones.
    ``link`` is a page of the recipient's face (a mini-program page also opens from the WeChat message). ``channels`` narrows the
    template's own; the in-app message is always there. Raises TemplateInvalid.
    """
    return await service.send(tx, recipient_account_id, template_key, params, link, channels)


async def forget_account(tx: Tx, account_id: int) -> int:
    """Delete every message of an account and what it subscribed to, in the caller's transaction; returns how many messages."""
    return await service.forget_account(tx, account_id)


async def system_count(account_id: int) -> int:
    """How many messages an account has; for its owner."""
    return await service.system_count(account_id)
