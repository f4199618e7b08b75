"""Jobs of notices."""

from unionhub.kernel.queue import current_run, job
from unionhub.platform.notice.service import delivering
from unionhub.platform.notice.service.sending import DELIVER

ATTEMPTS = 6


@job(DELIVER, queue="notice", attempts=ATTEMPTS)
async def deliver(delivery_id: int) -> None:
    """Send one delivery; outages are tried again, the last attempt records the failure."""
    await delivering.deliver(delivery_id, last_attempt=current_run().attempt >= ATTEMPTS)
