"""Somebody may be an inspector no longer, or again (INSP-X8)."""

from unionhub.domains.inspection.service.leaving import ask_to_hand_over
from unionhub.kernel.db import Tx
from unionhub.kernel.queue import subscriber
from unionhub.platform.account.events import CapacityEnded, CapacityGranted, UserStateChanged


@subscriber(UserStateChanged, CapacityEnded, CapacityGranted, name="inspection.ask_to_hand_over")
async def inspector_came_or_left(tx: Tx, event: UserStateChanged | CapacityEnded | CapacityGranted) -> None:
    """The open cases of the account go before the leaders, or back to it."""
    await ask_to_hand_over(tx, event.aggregate_id)
