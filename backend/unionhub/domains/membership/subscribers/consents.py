"""Stopping what rests on a consent that was taken back (JOIN-X8)."""

from unionhub.domains.membership.policy.joining import REQUIRED_CONSENTS
from unionhub.domains.membership.service.stop import stop_applications_of
from unionhub.kernel.db import Tx
from unionhub.kernel.queue import subscriber
from unionhub.platform.consent.events import ConsentWithdrawn


@subscriber(ConsentWithdrawn, name="membership.stop_on_withdrawal")
async def stop_on_withdrawal(tx: Tx, event: ConsentWithdrawn) -> None:
    """Who takes back a consent that joining rests on has no application in progress any more."""
    if event.key in REQUIRED_CONSENTS:
        await stop_applications_of(tx, event.aggregate_id, event.key)
